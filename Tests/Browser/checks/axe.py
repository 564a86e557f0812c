"""Accessibility by axe-core: every rule, best practices too, with no violation."""
import importlib.resources

NAME = "axe"
ALL = (("light", 1280), ("light", 390), ("dark", 1280), ("dark", 390))

_SCRIPT = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}}})
  .then(result => result.violations.map(violation => ({rule: violation.id, help: violation.help,
    nodes: violation.nodes.map(node => node.target.flat().join(' ') + ': ' +
      node.any.concat(node.all, node.none).map(check => check.message).join('; '))})))"""


def version():
    """The version of axe-core that the Python package carries."""
    return _SCRIPT[:40].split("\n")[0].removeprefix("/*! ")


def check(tabs, page, combinations=ALL, height=900):
    """Yields what axe finds on a page in light and dark, on a desktop and on a phone."""
    # The page's own policy keeps out any script, and so axe; every other check leaves the policy in force.
    tab = tabs.open(page, bypass_csp=True, reduced_motion="reduce")
    tab.evaluate(_SCRIPT)
    for scheme, width in combinations:
        tab.emulate_media(color_scheme=scheme)
        tab.set_viewport_size({"width": width, "height": height})
        for violation in tab.evaluate(_RUN, _TAGS):
            nodes = violation["nodes"]
            yield f"{violation['rule']} in {scheme} at {width} px: {violation['help']}; {len(nodes)} of them, first {nodes[0]}"
