"""The keyboard alone is enough: every link, control and scroll region in order, seen when focused, and no way to get stuck."""
from . import focus_ring

NAME = "keyboard"

# What must be reached, in the order of the document; kept on the window, so that the focused one can be named by its number.
_PREPARE = """() => {
  // A page that searches may open in its field. From the top means from the top.
  document.body.tabIndex = -1; document.body.focus({preventScroll: true}); document.body.removeAttribute('tabindex');
  const name = element => `${element.localName}${[...element.classList].map(one => '.' + one).join('')} “` +
    `${(element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\\s+/g, ' ').slice(0, 40)}”`;
  // Controls have to be reached whatever their tabindex says.
  const native = 'a[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls]';
  const scrolls = element => {
    const style = getComputedStyle(element);
    return /auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 ||
      /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
  };
  window.stops = [...document.body.querySelectorAll('*')].filter(element =>
    (element.matches(native) && !element.matches(':disabled') || element.tabIndex >= 0 || element instanceof HTMLElement && scrolls(element)) &&
    !element.closest('[inert]') && element.checkVisibility({visibilityProperty: true}) &&
    !(element.localName === 'summary' && element.parentElement?.querySelector('summary') !== element));
  const ring = element => { const style = getComputedStyle(element); return {
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth), shadow: style.boxShadow}; };
  window.unfocused = window.stops.map(ring);
  // What may lie above others. Looked for once: the focus moves none of it, and there are thousands of elements for each of the stops.
  const stuck = [...document.body.querySelectorAll('*')].filter(element => /sticky|fixed/.test(getComputedStyle(element).position));
  window.whereIsFocus = () => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const index = window.stops.indexOf(element), now = ring(element), before = window.unfocused[index];
    const boxes = [...element.getClientRects()].filter(box => box.width && box.height);
    const above = [];
    for (const other of stuck) {
      if (other.contains(element) || element.contains(other)) continue;
      const cover = other.getBoundingClientRect();
      const isBeneath = box => {
        const [left, right] = [Math.max(box.left, cover.left), Math.min(box.right, cover.right)];
        const [top, bottom] = [Math.max(box.top, cover.top), Math.min(box.bottom, cover.bottom)];
        return right - left > 1 && bottom - top > 1 && other.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      };
      if (boxes.some(isBeneath)) above.push(name(other));
    }
    return {index, name: name(element), covered: above,
      ringed: now.outline >= 2 && now.outline !== before?.outline || now.shadow !== 'none' && now.shadow !== before?.shadow,
      onScreen: boxes.some(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)};
  };
  return {names: window.stops.map(name), ordered: window.stops.every(stop => stop.tabIndex <= 0)};
}"""


def _walk(tab, key, limit):
    """Where each press of a key leads. None where the focus leaves the page, or has come round to where it began."""
    first = None
    for _ in range(limit):
        tab.keyboard.press(key)
        stop = tab.evaluate("whereIsFocus()")
        if stop is None or stop["index"] == first:
            yield None
            return
        first = stop["index"] if first is None else first
        yield stop


def _sequence(tab, key, names, way):
    wanted = list(range(len(names))) if way == "forwards" else list(reversed(range(len(names))))
    seen = []
    for stop in _walk(tab, key, len(names) + 2):
        if stop is None:
            break
        seen.append(stop["index"])
        if not stop["onScreen"]:
            yield f"{way}: focused but not on the screen: {stop['name']}"
        if stop["covered"]:
            yield f"{way}: focused beneath {stop['covered'][0]}: {stop['name']}"
        if not stop["ringed"]:
            yield f"{way}: focus does not show: {stop['name']}"
    else:
        yield f"{way}: the page does not let go of the focus, or holds it where it is not expected"
    if seen != wanted:
        first = next((place for place, pair in enumerate(zip(seen, wanted)) if pair[0] != pair[1]), min(len(seen), len(wanted)))
        reached = names[seen[first]] if first < len(seen) and seen[first] >= 0 else "something else, or nothing"
        expected = names[wanted[first]] if first < len(wanted) else "the end"
        yield f"{way}: stop {first + 1} of {len(wanted)} is {reached}, not {expected}"


def _skip_link(tab):
    """The first stop leads to the main part, below everything that sticks to the top."""
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.matches('a.skip[href=\"#main\"]')")
    if not first:
        yield "the first stop is not the skip link"
        return
    tab.keyboard.press("Enter")
    tab.wait_for_function("location.hash === '#main'")
    yield from tab.evaluate("""() => {
      const strip = document.querySelector('.help')?.getBoundingClientRect().bottom ?? 0;
      const main = document.querySelector('main').getBoundingClientRect();
      const end = document.documentElement.scrollHeight - innerHeight - scrollY;
      return main.top < strip - 1 && end > 1 ? ['the skip link leaves the top of the page beneath the help strip'] : [];
    }""")
    tab.keyboard.press("Tab")
    yield from tab.evaluate("""() => {
      const main = document.querySelector('main'), inside = stops.filter(stop => main.contains(stop));
      if (!inside.length) return main.contains(document.activeElement) || !document.activeElement.closest('.bar, .help') ? [] : ['the skip link skips nothing'];
      return document.activeElement === inside[0] ? [] : ['after the skip link, the next stop is not the first one of the page'];
    }""")


def check(tabs, page, widths=(1280, 390), rings=True, skips=True):
    """Yields what a person without a mouse cannot reach or see. Without `skips`, a skip link need not change the address."""
    for width in widths:
        # A phone's page is looked at in the dark, a desktop's in the light: a few pictures cover both.
        scheme = "light" if width > 600 else "dark"
        circumstances = {"width": width, "height": 800, "reduced_motion": "reduce", "color_scheme": scheme}
        tab = tabs.open(page, **circumstances)
        order = tab.evaluate(_PREPARE)
        faults = []
        if not order["ordered"]:
            faults.append("an element has an order of its own (tabindex above 0)")
        faults += _sequence(tab, "Tab", order["names"], "forwards")
        faults += _sequence(tab, "Shift+Tab", order["names"], "backwards")
        if rings:
            faults += focus_ring.check(tab)
        if skips:
            tabs.open(page, **circumstances).evaluate(_PREPARE)
            faults += _skip_link(tab)
        for fault in faults:
            yield f"{width} px: {fault}"
