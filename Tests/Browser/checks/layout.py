"""Nothing is cut off and nothing makes the page scroll sideways: at 320 px, and with text twice as large at 640 px.

On a desktop a wide table fits too, so that none of its words stands out of sight in a box that scrolls.
"""

NAME = "layout"

# Decorations drawn by ::before and ::after may stand out of their box by this many pixels: the rings at the ends of a thread.
_DECORATION = 8

_FAULTS = """decoration => {
  const faults = [], spilling = [], root = document.documentElement;
  const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') +
    [...element.classList].map(one => '.' + one).join('') + ' “' + element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} px wide at ${innerWidth} px`);
  // Text for screen readers only is one pixel large on purpose.
  const unseen = element => {
    for (let one = element; one && one !== document.body; one = one.parentElement) if (one.offsetWidth <= 1 && one.offsetHeight <= 1) return true;
    return false;
  };
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({visibilityProperty: true}) || unseen(element.closest('svg')?.parentElement ?? element)) continue;
    if (element instanceof SVGElement) {
      const drawing = element.ownerSVGElement;
      if (element.localName !== 'text' || !drawing) continue;
      const text = element.getBoundingClientRect(), frame = drawing.getBoundingClientRect();
      const region = element.parentElement.closest('.scroll, .lanes, pre');
      const out = getComputedStyle(drawing).overflowX === 'visible' && !region ? {left: 0, right: innerWidth} : frame;
      if (text.width && (text.left < out.left - 1 || text.right > out.right + 1)) faults.push(`cut off in a drawing: ${name(element)}`);
      continue;
    }
    const style = getComputedStyle(element);
    // A field for one line moves its words itself, and newer browsers tell how long they are.
    if (scrolls(element) || element.localName === 'input' || style.display === 'inline' || element.clientWidth === 0) continue;
    const hides = /hidden|clip/;
    if (element.scrollWidth > element.clientWidth + (hides.test(style.overflowX) ? 1 : decoration))
      spilling.push(element);
    if (hides.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`cut off below: ${name(element)}: ${element.scrollHeight} px in ${element.clientHeight} px`);
  }
  // What spills out of a box spills out of those around it.
  for (const element of spilling) if (!spilling.some(other => other !== element && element.contains(other)))
    faults.push(`cut off or spilling: ${name(element)}: ${element.scrollWidth} px in ${element.clientWidth} px`);
  // What sticks out at the start of a line cannot even be scrolled to.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || !holder.checkVisibility({visibilityProperty: true}) || holder.closest('svg, .skip') || unseen(holder)) continue;
    let region = holder;
    while (region && !scrolls(region)) region = region.parentElement;
    if (region && region !== root && region !== document.body) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && (box.left < -1 || box.right > innerWidth + 1)) { faults.push(`out of the page: ${name(holder)}`); break; }
  }
  return faults;
}"""


_WIDER = """() => [...document.querySelectorAll('.scroll')].filter(region => region.scrollWidth > region.clientWidth + 1).map(region =>
  `wider than its box: “${region.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40)}”: ${region.scrollWidth} px in ${region.clientWidth} px`)"""
# The width of the window, and what is looked for there.
_SIZES = {"narrow": (320, _FAULTS), "large text": (640, _FAULTS), "desktop": (1280, _WIDER)}


def check(tabs, page, sizes=tuple(_SIZES)):
    """Yields what is cut off on a page."""
    for size in sizes:
        width, faults = _SIZES[size]
        tab = tabs.open(page, width=width, reduced_motion="reduce")
        if size == "large text":
            # Through the object model, which the page's content policy does not forbid.
            tab.evaluate("document.documentElement.style.fontSize = '200%'")
        for fault in tab.evaluate(faults, _DECORATION):
            yield f"{size}: {fault}"
