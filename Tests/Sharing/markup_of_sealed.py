"""The markup of sealed files, and of the pages in them, by the Nu Html Checker."""
import json

import make_sites
import open_sealed
from checks import markup
from sealed_files import WORDS


def check(tally, files):
    lacking = markup.missing()
    if lacking:
        tally.skip("the markup of the sealed plans", lacking)
        return
    folder = files.folder / "markup"
    wanted = {}
    for language in make_sites.languages():
        name = "plan" if language == "en" else f"plan-{language}"
        # The checker's guess at languages goes by the folder.
        room = folder / language
        room.mkdir(parents=True)
        sealed = room / "sealed.html"
        sealed.write_bytes(files.file(name).read_bytes())
        wanted[sealed] = f"{language}: the sealed file"
        for page in json.loads(open_sealed.open_box(files.box(name), WORDS))["pages"]:
            file = room / "pages" / page["path"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page["html"], encoding="utf-8")
            wanted[file] = f"{language}: {page['path']}"
    faults = {}
    for file, fault in markup.check(list(wanted)):
        faults.setdefault(file, []).append(fault)
    for file, title in wanted.items():
        tally.check(f"the markup of {title}", faults.pop(file, []))
    tally.check("the markup of anything else", [f"{file}: {fault}" for file, all_faults in faults.items() for fault in all_faults])
