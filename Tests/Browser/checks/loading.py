"""A page opens from the disk as it is: styles work, nothing is fetched from elsewhere, nothing goes wrong, no script runs."""
import pathlib
import urllib.parse

NAME = "loading"

# The paper colour comes from the stylesheet; without it the page would be white or transparent.
_UNSTYLED = ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")

# Headings in the order of the page, without those of menus beside it.
_HEADINGS = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  .filter(heading => !heading.closest('nav, aside, dialog') && heading.checkVisibility())
  .map(heading => [Number(heading.localName[1]), heading.textContent.trim().slice(0, 40)])"""


# What the page may not run: anything active but the script of the public search, and the one that opens a sealed plan.
_ACTIVE = """edition => [...document.querySelectorAll('script, iframe, object, embed')].filter(element =>
  !(edition === 'public' && /\\/search[-.\\w]*\\.js$/.test(element.src ?? '')) &&
  !(edition === 'patients' && element.localName === 'script' && document.querySelector('.sealed form'))).map(element => element.localName)"""


def check(tabs, page):
    """Yields what goes wrong while a page opens, and what its frame lacks."""
    requests, errors = [], []
    tab = tabs.tab()
    listeners = {
        "request": lambda request: requests.append(request.url),
        "requestfailed": lambda request: errors.append(f"cannot load {request.url}"),
        "console": lambda message: errors.append(message.text) if message.type in ("error", "warning") else None,
        "pageerror": lambda error: errors.append(str(error)),
    }
    for event, listener in listeners.items():
        tab.on(event, listener)
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(page.file.as_uri())
    background = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)
    for url in requests:
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path))
        if not url.startswith("file://") or page.root not in path.parents:
            yield f"asks for {url}"
    yield from errors[:5]
    if background in _UNSTYLED:
        yield f"the stylesheet does not work: the paper is {background}"
    if not tab.evaluate("document.documentElement.lang && document.documentElement.dir && document.title"):
        yield "has no language, no direction or no title"
    for element in tab.evaluate(_ACTIVE, page.parts[0])[:1]:
        yield f"has a {element} of its own"
    if tab.locator("[style]").count():
        yield "has a style attribute, which a strict content policy forbids"
    yield from _outline(tab.evaluate(_HEADINGS))


def _outline(headings):
    """One h1, first, and no level left out below it."""
    if [level for level, _ in headings].count(1) != 1:
        yield "does not have one h1"
    last = 0
    for level, text in headings:
        if level > last + 1:
            yield f"h{level} “{text}” comes after h{last}"
        last = level
