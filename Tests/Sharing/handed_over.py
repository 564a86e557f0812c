"""The format of what is handed out, by other people's code; a printed plan and a link."""
import base64
import json
import re
import stat

import make_sites
import open_sealed
import pypdfium2
from sealed_files import CARER, HEBREW, OTHER, PLAN, SHORT, WORDS


def check(tally, files):
    _format(tally, files)
    _payload(tally, files)
    _pdf(tally, files)
    _link(tally, files)


def _format(tally, files):
    boxes = {name: files.box(name) for name in ("plan", "short", "hebrew")}
    for name, box in boxes.items():
        sizes = [len(base64.b64decode(box["content"]["nonce"], validate=True))]
        sizes += [len(base64.b64decode(key[part], validate=True)) for key in box["keys"] for part in ("nonce", "salt", "data")]
        wanted = [12] + [12, 16, 48] * len(box["keys"])
        tally.check(f"{name}: nonces of 12 bytes, salts of 16, wrapped keys of 32 and a tag", [] if sizes == wanted else [f"{sizes}"])
        rounds = [key["iterations"] for key in box["keys"]]
        tally.check(f"{name}: at least 600,000 rounds", [] if all(one >= 600_000 for one in rounds) else [f"{rounds}"])
        fields = set(box) == {"content", "format", "keys", "made", "token", "version"} and all(set(key) == {"data", "iterations", "nonce", "salt"} for key in box["keys"])
        tally.check(f"{name}: the fields of the format and no others", [] if fields else [f"{box.keys()}"])
        shape = re.fullmatch(r"[a-z0-9]{26}", box["token"]) and box["made"] == make_sites.AS_OF
        tally.check(f"{name}: token and day as the format has them", [] if shape else [box["token"], box["made"]])
    lengths = {name: len(base64.b64decode(box["content"]["data"])) for name, box in boxes.items()}
    plans = {"plan": len(open_sealed.open_box(boxes["plan"], WORDS)), "short": len(open_sealed.open_box(boxes["short"], OTHER))}
    tally.check("a long and a short plan have the same length when sealed",
                [] if lengths["plan"] == lengths["short"] == 262_144 + 16 and plans["plan"] > 2 * plans["short"] else [f"{lengths} {plans}"])
    parts = [part for box in boxes.values() for part in [box["token"], box["content"]["nonce"]]
             + [key[part] for key in box["keys"] for part in ("nonce", "salt", "data")]]
    tally.check("no token, nonce, salt or key twice", [] if len(parts) == len(set(parts)) else ["one is there twice"])
    again = files.share("again", PLAN, WORDS).read_bytes()
    same = set(re.findall(rb'"(?:data|nonce|salt|token)":"([^"]+)"', again)) & set(re.findall(rb'"(?:data|nonce|salt|token)":"([^"]+)"', files.file("plan").read_bytes()))
    tally.check("sealed again, everything random is new", [f"{one[:20]}" for one in same])


def _payload(tally, files):
    """The independent opener gives what `build` publishes, page by page."""
    for name, patient, words in (("plan", PLAN, WORDS), ("plan", PLAN, CARER), ("short", SHORT, OTHER), ("hebrew", HEBREW, WORDS)):
        pages = {page["path"]: page["html"] for page in json.loads(open_sealed.open_box(files.box(name), words))["pages"]}
        folder = files.published(patient)
        published = {str(file.relative_to(folder)): file.read_text(encoding="utf-8") for file in folder.rglob("*.html")}
        title = f"{name}, opened in Python with the words of {'the carer' if words == CARER else 'the patient'}"
        tally.check(f"{title}: the pages of the folder, all and no others", [f"{path}" for path in set(pages) ^ set(published)])
        # Pictures lie beside published pages, and in sealed ones.
        unlike = [path for path in set(pages) & set(published) if _without_pictures(pages[path]) != _without_pictures(published[path])]
        tally.check(f"{title}: byte for byte", unlike)
        missing = [path for path, html in pages.items() if re.search(r'<img[^>]* src="(?!data:image/)', html)]
        tally.check(f"{title}: every picture is in it", missing)
    for words in (OTHER, CARER[:-1]):
        try:
            open_sealed.open_box(files.box("plan"), words)
            tally.check("Python does not open it with other words", ["it does"])
        except open_sealed.CannotOpen:
            tally.check("Python does not open it with other words", [])


def _without_pictures(html):
    return re.sub(r'src="(data:image/[^"]*|(\.\./)?assets/[^"]*)"', "src", html)


def _pdf(tally, files):
    names = {"plan": ["Maya", "p-0147"], "hebrew": ["יעל", "p-0139"]}
    for name, patient, words in (("plan", PLAN, ["Maya", "choir", "Companion", "Sam Okafor"]), ("hebrew", HEBREW, ["יעל"])):
        file = files.folder / f"printed-{name}.pdf"
        done = files.run("share", patient, files.clinic, "-o", file, "--as-of", make_sites.AS_OF, "--pdf")
        tally.check(f"{name} as PDF: it is written, and the command says that it is not sealed",
                    [] if done.returncode == 0 and "not sealed" in done.stdout else [done.stdout + done.stderr])
        document = pypdfium2.PdfDocument(file)
        text = " ".join(page.get_textpage().get_text_range() for page in document)
        # The letters of Hebrew may stand in the order in which they are drawn.
        lacking = [word for word in words if word not in text and word[::-1] not in text]
        tally.check(f"{name} as PDF: the plan is in it", lacking)
        about = document.get_metadata_dict()
        tally.check(f"{name} as PDF: what it says of itself names no patient",
                    [f"{key}: {value}" for key, value in about.items() if any(word in value for word in names[name]) or "/" in value and key == "Title"])
        tally.check(f"{name} as PDF: it has a title", [] if about.get("Title") else [f"{about}"])
        tally.check(f"{name} as PDF: it tells nothing of this machine", [str(files.folder)] if str(files.folder).encode() in file.read_bytes() or b"file://" in file.read_bytes() else [])
        tally.check(f"{name} as PDF: for its owner's eyes", [] if stat.S_IMODE(file.stat().st_mode) == 0o600 else [oct(file.stat().st_mode)])
        document.close()
    left = [file.name for file in files.folder.glob("printed-*") if file.suffix != ".pdf"]
    tally.check("as PDF: nothing else is left beside it", left)
    for name in ("plan", "short", "hebrew"):
        mode = stat.S_IMODE(files.file(name).stat().st_mode)
        tally.check(f"{name}, sealed: for its owner's eyes", [] if mode == 0o600 or files.plants else [oct(mode)])


def _link(tally, files):
    names = []
    for turn in range(2):
        folder = files.folder / f"host-{turn}"
        done = files.run("share", PLAN, files.clinic, "-o", folder, "--as-of", make_sites.AS_OF, "--iterations", "600000",
                         "--passphrase-file", files.words_file(WORDS), "--link", "https://care.example/plans")
        found = re.search(r"https://care\.example/plans/([a-z0-9]{52})\.html", done.stdout)
        tally.check("--link: a name of 256 random bits, in the link that is told", [] if found else [done.stdout + done.stderr])
        names += [found.group(1)] if found else []
        pages = [file.name for file in folder.glob("*.html")]
        tally.check("--link: one page of this name, and headers", [] if found and pages == [found.group(1) + ".html"] and len(list((folder / "sample-headers").iterdir())) == 4 else pages)
        page = next(folder.glob("*.html")).read_bytes()
        tally.check("--link: the plan is in it", [] if b"Maya" in open_sealed.open_box(open_sealed.box_of(page), WORDS) else ["it is not"])
        tally.check("--link: its name is not in it", [] if found and found.group(1).encode() not in page else ["it is"])
    tally.check("--link: another name each time, and not the token of the plan's folder", [] if len(set(names)) == 2 and files.published(PLAN).name not in "".join(names) else names)
