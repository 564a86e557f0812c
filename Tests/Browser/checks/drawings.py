"""Words in drawings can be read: enough contrast to what is behind them, and no two on top of each other.

axe-core passes over text in SVG, since it cannot tell what lies behind it. Here it is measured in pixels.
"""
import math

import numpy

from .focus_ring import luminance

NAME = "drawings"

# A word counts with its ink, which is lower than the line it stands in.
_LABELS = """index => {
  const drawing = document.querySelectorAll('svg')[index];
  drawing.scrollIntoView({block: 'center'});
  const frame = drawing.getBoundingClientRect();
  return {frame: {x: frame.x, y: frame.y, width: frame.width, height: frame.height},
    labels: [...drawing.querySelectorAll('text')].filter(text => text.checkVisibility() && text.textContent.trim()).flatMap(text =>
      [...(text.querySelector('tspan') ? text.querySelectorAll('tspan') : [text])].map(part => {
        const box = part.getBoundingClientRect(), low = box.height / 4;
        return {text: part.textContent.trim(), left: box.left, right: box.right, top: box.top + low, bottom: box.bottom - low};
      }))};
}"""
_HIDE = "([index, isHidden]) => document.querySelectorAll('svg')[index].querySelectorAll('text').forEach(text => text.style.visibility = isHidden ? 'hidden' : '')"


def check(tabs, page, schemes=("light", "dark"), widths=(1280, 390)):
    """Yields the labels of a page's drawings that cannot be read."""
    for scheme, width in zip(schemes, widths):
        tab = tabs.open(page, width=width, reduced_motion="reduce", color_scheme=scheme)
        wordy = "() => [...document.querySelectorAll('svg')].flatMap((svg, index) => svg.checkVisibility() && svg.querySelector('text') ? [index] : [])"
        for index in tab.evaluate(wordy):
            seen = tab.evaluate(_LABELS, index)
            # The window holds all of it, clear of the help strip.
            tab.set_viewport_size({"width": width, "height": max(900, math.ceil(seen["frame"]["height"]) + 400)})
            seen = tab.evaluate(_LABELS, index)
            for fault in _collisions(seen["labels"]):
                yield f"{scheme} at {width} px: {fault}"
            for fault in _faint(tab, index, seen):
                yield f"{scheme} at {width} px: {fault}"


def _collisions(labels):
    for place, one in enumerate(labels):
        for other in labels[place + 1 :]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > 1 and down > 1:
                yield f"“{one['text']}” and “{other['text']}” lie on each other"


def _faint(tab, index, seen):
    size, frame = tab.viewport_size, seen["frame"]
    # What stands out of a window, as in a box that scrolls, is measured by the part within.
    left, top = max(0, frame["x"] - 20), max(0, frame["y"] - 20)
    right, bottom = min(size["width"], frame["x"] + frame["width"] + 20), min(size["height"], frame["y"] + frame["height"] + 20)
    if right - left < 2 or bottom - top < 2:
        return
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    words = luminance(tab.screenshot(clip=clip))
    tab.evaluate(_HIDE, [index, True])
    paper = luminance(tab.screenshot(clip=clip))
    tab.evaluate(_HIDE, [index, False])
    contrast = (numpy.maximum(words, paper) + 0.05) / (numpy.minimum(words, paper) + 0.05)
    for label in seen["labels"]:
        part = contrast[max(0, round(label["top"] - top)) : max(0, round(label["bottom"] - top)),
                        max(0, round(label["left"] - left)) : max(0, round(label["right"] - left))]
        # The edges of letters are blurred; their middle, the strongest pixels, has the colour of the text.
        inked = part[part > 1.05]
        if inked.size and numpy.percentile(inked, 95) < 4.5:
            yield f"“{label['text']}” has a contrast of {numpy.percentile(inked, 95):.1f}:1 only"
        elif not inked.size and part.size:
            yield f"“{label['text']}” cannot be seen"
