"""Faults to plant into a sound page, at least one for everything that a check is there to find."""


class Fault:
    """Changes of a page, additions to its stylesheet, and a part of what the check must say to them."""

    def __init__(self, check, says, *changes, css="", page="plan", **options):
        self.check, self.says, self.changes, self.css, self.page, self.options = check, says, changes, css, page, options


def _replace(pattern, new):
    """The first place of the page that the pattern fits. There must be one."""
    return pattern, new


def _add(html):
    """At the end of the main part."""
    return "</main>", html + "</main>"


def _dark(css):
    return f"@media (prefers-color-scheme: dark) {{ {css} }}"


def _phone(css):
    return f"@media (max-width: 40rem) {{ {css} }}"


def _on_paper(css):
    return f"@media print {{ {css} }}"


_POLICY = _replace("</head>", """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'"></head>""")
_TRAP = _add("""<script>document.querySelector('summary').addEventListener('keydown', event => {
  if (event.key === 'Tab') event.preventDefault(); });</script>""")
_WALK = {"widths": (1280,), "rings": False}

FAULTS = [
    Fault("axe", "button-name", _add("<button></button>")),
    Fault("axe", "button-name", _add("<button></button>"), _POLICY),
    Fault("axe", "color-contrast in light at 1280", css=".lead { color: #999; }"),
    Fault("axe", "color-contrast in dark at 1280", css=_dark(".lead { color: #555; }")),
    Fault("axe", "color-contrast in light at 390", css=_phone(".lead { color: #999; }")),
    Fault("axe", "heading-order", _add("<h5>Too deep</h5>")),
    Fault("axe", "region", _replace("<main", "<p>Outside of every landmark</p><main")),
    Fault("axe", "target-size", _add('<p class="tiny"><a href="#main">one</a><br><a href="#main">two</a></p>'),
          css=".tiny { font-size: 9px; line-height: 1; }"),
    Fault("display modes", "no edge: aside.help", css=".help { border: 0 !important; }"),
    Fault("display modes", "text at", css=".lead { forced-color-adjust: none; color: #222; }"),
    Fault("display modes", "an animation runs", css="@keyframes turn { to { opacity: .5; } } .lead { animation: turn 1s infinite; }"),
    Fault("display modes", "scrolls smoothly", css="html { scroll-behavior: smooth !important; }"),
    Fault("drawings", "only", css=".chart svg text { fill: #999; }"),
    Fault("drawings", "dark at 390 px", css=_dark(".chart svg text { fill: #444; }")),
    Fault("drawings", "cannot be seen", css=".chart svg text { opacity: 0; }"),
    Fault("drawings", "lie on each other", css=".chart svg text { font-size: 40px !important; }"),
    Fault("keyboard", "focus does not show", css=":focus-visible { outline: none !important; }", **_WALK),
    Fault("keyboard", "too faint", css=":focus-visible { outline-color: #ddd !important; }", widths=(1280,)),
    Fault("keyboard", "order of its own", _add('<a href="#main" tabindex="3">x</a>'), **_WALK),
    Fault("keyboard", "forwards: stop", _add('<a href="#main" tabindex="-1">out of reach</a>'), **_WALK),
    Fault("keyboard", "forwards: stop", _add('<div class="far" tabindex="-1"><p>a wide thing</p></div>'),
          css=".far { overflow-x: auto; inline-size: 4rem; } .far p { inline-size: 40rem; }", **_WALK),
    Fault("keyboard", "beneath aside.help", css="html { scroll-padding: 0 !important; }", **_WALK),
    Fault("keyboard", "does not let go", _TRAP, **_WALK),
    Fault("keyboard", "is not the skip link", _replace('<a class="skip" href="#main">', '<a class="skip">'), **_WALK),
    Fault("keyboard", "after the skip link", _replace('<main id="main">', "<main>"), _replace('<footer class="foot"', '<footer id="main"'),
          **_WALK),
    Fault("keyboard", "beneath the help strip", _replace('<main id="main">', '<main><i id="main"></i>'),
          css="main { position: relative; } #main { position: absolute; inset-block-start: 20rem; }", **_WALK),
    Fault("keyboard", "focused but not on the screen", css=".skip:focus { inset-block-start: -50rem; }", **_WALK),
    Fault("layout", "px wide at 320 px", css=".facts { inline-size: 700px; }"),
    Fault("layout", "px wide at 640 px", css=".facts { inline-size: 25rem; }"),
    Fault("layout", "narrow: cut off or spilling", css=".lead { overflow: hidden; white-space: nowrap; }"),
    Fault("layout", "large text: cut off below", css=".brand { overflow: hidden; min-block-size: 0; block-size: 34px; }"),
    Fault("layout", "desktop: wider than its box", _add('<div class="scroll small-box"><p class="wide">x</p></div>'),
          css=".small-box { max-inline-size: 10rem; } .wide { inline-size: 20rem; }"),
    Fault("layout", "out of the page", css=".lead { margin-inline-start: -60px; }"),
    Fault("layout", "cut off in a drawing", css=".chart > svg { overflow: hidden; } .chart svg text { transform: translateX(200px); }"),
    Fault("links", "leads to no file", _add('<a href="none.html">x</a>')),
    Fault("links", "has no place to lead to", _add('<a href="#nowhere">x</a>')),
    Fault("links", "leads out of", _add('<a href="../../public/index.html">x</a>')),
    Fault("links", "has a scheme of its own", _add('<a href="javascript:0">x</a>')),
    Fault("links", "twice", _add('<i id="main"></i>')),
    Fault("loading", "asks for https://", _add('<img alt="" src="https://harbour.example/x.png">')),
    Fault("loading", "asks for file://", _add('<img alt="" src="../../public/x.png">')),
    Fault("loading", "has a script of its own", _add("<script>0</script>")),
    Fault("loading", "has a script of its own", _add("<script>0</script>"), page="home"),
    Fault("loading", "has a iframe of its own", _add('<iframe title="x"></iframe>')),
    Fault("loading", "broken", _add("<script>console.error('broken')</script>")),
    Fault("loading", "thrown", _add("<script>throw new Error('thrown')</script>")),
    Fault("loading", "Content Security Policy", _add("<script>0</script>"), _POLICY),
    Fault("loading", "the stylesheet does not work", _replace('<link rel="stylesheet"[^>]*>', "")),
    Fault("loading", "a style attribute", _add('<p style="color: red">x</p>')),
    Fault("loading", "does not have one h1", _add("<h1>Another</h1>")),
    Fault("loading", "comes after h", _add("<h5>Too deep</h5>")),
    Fault("loading", "has no language", _replace('<html lang="en"', "<html")),
    Fault("print", "prints on", css=_on_paper(".section { break-before: page; }")),
    Fault("print", "prints on", page="overseer", css=_on_paper(".section { break-before: page; }")),
    Fault("print", "of no use on paper: summary", css=_on_paper("summary { display: block !important; }")),
    Fault("print", "of no use on paper: table", css=_on_paper("details::details-content { content-visibility: visible; display: block; }")),
    Fault("print", "not printed in its place", css=_on_paper(".help { position: fixed !important; }")),
    Fault("print", "comes before the help box", _replace("<aside", "<p>First</p><aside")),
    Fault("print", "cut off at its side", css=_on_paper(".lead { overflow: hidden; white-space: nowrap; inline-size: 3rem; }")),
    Fault("print", "cut off below", css=_on_paper(".lead { overflow: hidden; block-size: .5rem; }")),
    Fault("print", "out of the margins", css=_on_paper(".lead { margin-inline-start: -30px; }")),
    Fault("print", "taller than a page", css=_on_paper(".chart > svg { block-size: 1500px !important; }")),
    Fault("print", "are not on paper", css=_on_paper(".lead { position: absolute; inset-inline-start: -90rem; }")),
    Fault("print", "is empty", _add('<div class="gap"></div>'), css=_on_paper(".gap { block-size: 2500px; }")),
    Fault("targets", "px, not 44: a", css=".help a { min-block-size: 20px; }"),
    Fault("targets", "px, not 44: summary", css="summary { min-block-size: 0; padding: 0; }"),
    Fault("targets", "px, not 24: a “alone”", _add('<p><a href="#main">alone</a></p>'), css="main p a { font-size: 10px; }"),
]

# For the Nu Html Checker: a file's name, what to put into it, and what must be said.
MARKUP_FAULTS = [
    ("open.html", '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><div></body></html>', "Unclosed element “div”"),
    ("empty.html", '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><article>x</article></body></html>', "lacks heading"),
    ("wrong.css", "p { colour: red; }", "colour"),
    ("wrong.svg", '<svg xmlns="http://www.w3.org/2000/svg"><rectangle/></svg>', "rectangle"),
]
