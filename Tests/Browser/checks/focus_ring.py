"""What shows the focus stands out: measured in pixels, with the focus and without it."""
import io

import numpy
from PIL import Image

# One of each sort of control, by what it is and what it lies in.
_SORTS = """() => {
  const sorts = new Map();
  stops.forEach((stop, index) => {
    const around = stop.closest('.help, .nav, .jump, .toc, .card, .prose, .rows, table, .foot, .bar, .masthead, figure, form');
    const sort = [stop.localName, stop.className, around?.className ?? around?.localName ?? ''].join('|');
    if (!sorts.has(sort)) sorts.set(sort, index);
  });
  return [...sorts.values()];
}"""
_FOCUS = """index => {
  // As the keyboard does it: the ring of :focus-visible, and the element below whatever sticks to the top.
  stops[index].focus({focusVisible: true});
  const box = stops[index].getBoundingClientRect();
  // A link over two lines has two parts; its ring goes round both, and is at least as long as that round the larger one.
  const around = Math.max(...[...stops[index].getClientRects()].map(part => 2 * (Math.min(part.width, innerWidth) + Math.min(part.height, innerHeight))));
  return {x: box.x, y: box.y, width: box.width, height: box.height, around, name: stops[index].localName + ' “' + stops[index].textContent.trim().slice(0, 40) + '”'};
}"""


def luminance(picture):
    """The relative luminance of each pixel, as WCAG 2 defines it."""
    channels = numpy.asarray(Image.open(io.BytesIO(picture)).convert("RGB"), dtype=float) / 255
    linear = numpy.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ numpy.array([0.2126, 0.7152, 0.0722])


def check(tab):
    """Yields the sorts of controls whose focus has too little contrast to the same place without it.

    WCAG 2.2 (2.4.13) asks for 3:1 in an area as large as a line of 2 px around the control. A tenth less is let pass, for corners.
    """
    size = tab.viewport_size
    for index in tab.evaluate(_SORTS):
        box = tab.evaluate(_FOCUS, index)
        left, top = max(0, box["x"] - 8), max(0, box["y"] - 8)
        right, bottom = min(size["width"], box["x"] + box["width"] + 8), min(size["height"], box["y"] + box["height"] + 8)
        if right - left < 2 or bottom - top < 2:
            yield f"focused but not on the screen: {box['name']}"
            continue
        clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
        focused = luminance(tab.screenshot(clip=clip))
        tab.evaluate("document.activeElement.blur()")
        plain = luminance(tab.screenshot(clip=clip))
        lighter, darker = numpy.maximum(focused, plain), numpy.minimum(focused, plain)
        strong = int(((lighter + 0.05) / (darker + 0.05) >= 3).sum())
        wanted = 2 * box["around"]
        if strong < 0.9 * wanted:
            yield f"the ring of focus is too faint: {strong} of {round(wanted)} pixels stand out: {box['name']}"
