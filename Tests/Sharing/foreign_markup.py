"""Content that the clinic never writes: a script of its own, in every form that browsers know, does not run and does not stay.

The files are sealed in Python by the documented format, which shows besides that the page opens what others sealed.
"""
import seal
from chromium import chromium
from reader import Reader
from sealed_files import WORDS

_MARK = "document.documentElement.dataset.ran = 'yes'"
# Name: (markup, what may not be found in the opened page).
_FORMS = {
    "a script": (f"<script>{_MARK}</script>", "script:not([type]):not(body > script)"),
    "a script in a drawing": (f"<svg><script>{_MARK}</script></svg>", "svg script"),
    "a script of a template": (f"<template><script>{_MARK}</script></template>", "template"),
    "a handler": (f"<p id=target onclick=\"{_MARK}\" onmouseover=\"{_MARK}\">x</p>", "[onclick], [onmouseover]"),
    "a handler that needs nobody": (f"<img src=x onerror=\"{_MARK}\"><svg onload=\"{_MARK}\"></svg>", "[onerror], [onload]"),
    "a handler on the body": (f"</main><p>x<body onload=\"{_MARK}\" onfocus=\"{_MARK}\">", "body[onload], body[onfocus]"),
    "a link that is a script": (f"<p><a id=target href=\"javascript:{_MARK}\">x</a></p>", "a[href^='javascript' i]"),
    "a link that hides it": (f"<p><a id=target href=\" &#1;jAva\tscript:{_MARK}\">x</a></p>", "a#target[href]"),
    "a link to data": ("<p><a id=target href=\"data:text/html,<script>1</script>\">x</a></p>", "a#target[href]"),
    "a link in a drawing": (f"<svg><a id=target xlink:href=\"javascript:{_MARK}\"><text y=20>x</text></a></svg>", "svg a[*|href]"),
    "a link that a drawing changes": (f"<svg><a id=target><animate attributeName=href values=\"javascript:{_MARK}\"/><text y=20>x</text></a></svg>", "animate"),
    "a frame": (f"<iframe srcdoc=\"<script>parent.{_MARK}</script>\"></iframe>", "iframe"),
    "a plug-in": ("<object data=\"data:text/html,x\"></object><embed src=\"data:text/html,x\">", "object, embed"),
    "a way elsewhere": ("<meta http-equiv=refresh content=\"0;url=https://elsewhere.test/\">", "body meta"),
    "a base": ("<base href=\"https://elsewhere.test/\">", "base"),
    "a style sheet": ("<style>h1 { display: none }</style><link rel=stylesheet href=https://elsewhere.test/a.css>", "body style, body link"),
    "a style of an element": ("<p style=\"position: fixed\">x</p>", "[style]"),
    "a form": ("<form action=https://elsewhere.test/><button id=target formaction=https://elsewhere.test/>x</button></form>", "form"),
    "a form that is a script": (f"<form action=\"javascript:{_MARK}\"><button id=target>x</button></form>", "form"),
    "names of parts of the document": ("<img name=body><img name=title><form name=querySelectorAll><input name=attributes></form><img name=getElementById>", "body [name]"),
    "names of parts of the room": ("<p id=pass>x</p><p id=open>x</p><p id=show>x</p><p id=busy>x</p>", None),
    "pictures and sounds from elsewhere": ("<img src=https://elsewhere.test/a.png><video src=https://elsewhere.test/a></video><audio autoplay src=//elsewhere.test/b></audio>", None),
    "a link that reports": ("<p><a id=target ping=https://elsewhere.test/ href=#main>x</a></p>", "[ping]"),
}
_PAGE = "<!DOCTYPE html><html lang=en dir=ltr><head><title>A plan</title></head><body><main id=main><h1>Plan</h1>{}<p>The end</p></main></body></html>"


# As a link of the plan would.
_GO = "path => { const link = document.createElement('a'); link.href = path; document.body.append(link); link.click(); link.remove(); }"


def check(tally, files):
    pages = {f"{place}.html": _PAGE.format(markup) for place, (markup, _) in enumerate(_FORMS.values())}
    pages["index.html"] = _PAGE.format("")
    file = files.copy("foreign", lambda plan: seal.with_pages(plan, pages, WORDS))
    with chromium() as browser:
        # The policy would stop most of this on its own; without it, the page has to. With it, the two together.
        for how, bypass in {"": False, ", without a policy": True}.items():
            context = browser.new_context(bypass_csp=bypass)
            context.route("https://elsewhere.test/**", lambda route: route.abort())
            reader = Reader(context).open(file, WORDS)
            for place, (name, (_, selector)) in enumerate(_FORMS.items()):
                tally.check(f"{name}{how} is of no effect", _effects(reader, file, f"{place}.html", selector))
                if place + 1 == len(_FORMS) or name.startswith("names"):
                    reader.page.click("#close")
                    tally.check(f"{name}{how} does not keep the page from being closed", [] if reader.is_closed and "The end" not in reader.text else [f"{reader.state}"])
                if not reader.is_open:
                    reader.open(file, WORDS)
        _sealed_in_python(tally, files, reader)


def _effects(reader, file, path, selector):
    page = reader.page
    page.evaluate(_GO, path)
    problems = [] if page.evaluate("history.state.path") == path and "The end" in reader.text else [f"not opened: {reader.state}"]
    if selector and page.evaluate("selector => Document.prototype.querySelector.call(document, selector) !== null", selector):
        problems.append(f"{selector} is still there")
    if page.locator("#target").count():
        page.locator("#target").first.dispatch_event("click")
        page.locator("#target").first.dispatch_event("mouseover")
    # Whatever was begun has its turn before this is answered.
    page.evaluate("() => new Promise(done => setTimeout(done, 50))")
    if page.evaluate("() => { const { ran } = document.documentElement.dataset; delete document.documentElement.dataset.ran; return ran; }") or reader.errors:
        problems.append(f"it ran: {reader.errors}")
    if page.url != file.as_uri():
        problems.append(f"the page went to {page.url}")
        reader.open(file, WORDS)
    if len(reader.asked) != 1:
        problems.append(f"asked for {reader.asked[1:]}")
        reader.asked = reader.asked[:1]
    return problems


def _sealed_in_python(tally, files, reader):
    """What the page takes and what it refuses, although whoever sealed it knew the words."""
    def tried(content, what):
        reader.open(files.copy("foreign", lambda plan: seal.with_box(plan, seal.seal(content, WORDS))), WORDS)
        return reader.is_open if what == "open" else "damaged" in reader.state and not reader.errors

    good = b'{"pages": [{"path": "index.html", "html": "<h1>Plan</h1>"}]}'
    tally.check("a box sealed in Python opens", [] if tried(seal.padded(good), "open") else [f"{reader.state}"])
    large = good.replace(b"Plan", b"Plan" * 100_000)
    tally.check("a long one too", [] if tried(seal.padded(large), "open") else [f"{reader.state}"])
    reader.open(files.copy("foreign", lambda plan: seal.with_box(plan, seal.seal(seal.padded(good), WORDS, iterations=1000))), WORDS)
    tally.check("a box with too few rounds does not open, although the words are right", [] if reader.state == ["bad", "open"] else [f"{reader.state}"])
    wrong = {
        "padding that is not zeros": seal.padded(good)[:-1] + b"\1", "a length that does not fit": b"\0\xff\xff\xff" + seal.padded(good)[4:],
        "no content": b"", "a plan without its first page": seal.padded(good.replace(b"index", b"other")),
        "text that is not UTF-8": seal.padded(good.replace(b"Plan", b"\xff\xfe")), "pages that are none": seal.padded(b'{"pages": 7}'),
    }
    for name, content in wrong.items():
        tally.check(f"{name}: the file is called damaged", [] if tried(content, "damaged") else [f"{reader.state} {reader.errors}"])
