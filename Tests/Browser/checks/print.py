"""On paper: few pages, help first, nothing that needs a click, and nothing cut off at an edge, on A4 and on US Letter."""
import re

import pypdfium2

NAME = "print"

# Width and height in mm. The margins are those of @page in overseen.css.
PAPERS = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
_MARGIN_ACROSS, _MARGIN_DOWN = 14.0, 10.0
_POINT, _PIXEL = 25.4 / 72, 25.4 / 96

# The page as it is laid out for print, in a window as wide as the paper between its margins.
_FAULTS = """height => {
  const faults = [];
  const name = element => `${element.localName}${[...element.classList].map(one => '.' + one).join('')} “${element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40)}”`;
  const isSeen = element => element.checkVisibility({visibilityProperty: true}) && element.getClientRects().length > 0;
  for (const element of document.querySelectorAll('nav, .skip, summary, form, details:not([open]) > :not(summary), .art, [data-screen-only]'))
    if (isSeen(element)) faults.push(`is of no use on paper: ${name(element)}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element) || element.offsetWidth <= 1 && element instanceof HTMLElement) continue;
    const style = getComputedStyle(element);
    if (element instanceof HTMLElement && style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      faults.push(`cut off at its side: ${name(element)}`);
    if (element instanceof HTMLElement && style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      faults.push(`cut off below: ${name(element)}`);
    const isWhole = element instanceof SVGSVGElement || style.breakInside.startsWith('avoid');
    if (isWhole && element.getBoundingClientRect().height > height) faults.push(`is taller than a page, and so cut in two: ${name(element)}`);
  }
  const help = document.querySelector('.help');
  if (help) {
    const floor = help.getBoundingClientRect().bottom;
    if (!isSeen(help) || getComputedStyle(help).position !== 'static') faults.push('the help box is not printed in its place');
    for (const element of document.body.querySelectorAll(':scope > :not(.help, .sprite, .skip)'))
      if (isSeen(element) && element.getBoundingClientRect().top < floor - 1) faults.push(`comes before the help box: ${name(element)}`);
  }
  return faults;
}"""

# What a reader sees: without labels in drawings, which a PDF may hold as outlines, and code, which may break within a word.
_TEXT = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement.closest('svg, code, .hidden-text') && node.parentElement.checkVisibility({visibilityProperty: true})) words.push(node.data);
  return words.join(' ');
}"""


def _most_pages(page, steps):
    """How many sheets a page may take, or None for any number."""
    if page.is_plan:
        return 3 if steps <= 10 else None
    return 2 if re.fullmatch(r"staff/(overseers|people)/\*", page.kind) else None


def _words(text):
    """Words in Latin letters, which read alike in a page and in a PDF whatever the direction of the line."""
    return set(re.findall(r"[a-z]{3,}", text.lower()))


def check(tabs, page, papers=tuple(PAPERS)):
    """Yields what goes wrong when a page is printed."""
    # Forced colours off: no option of its own, but it keeps the tab that prints apart from the others.
    tab = tabs.open(page, reduced_motion="reduce", forced_colors="none")
    steps = tab.locator(".steps > .step").count()
    tab.emulate_media(media="print")
    for paper in papers:
        width, height = PAPERS[paper]
        across, down = width - 2 * _MARGIN_ACROSS, height - 2 * _MARGIN_DOWN
        tab.set_viewport_size({"width": round(across / _PIXEL), "height": round(down / _PIXEL)})
        for fault in tab.evaluate(_FAULTS, down / _PIXEL):
            yield f"{paper}: {fault}"
        seen = _words(tab.evaluate(_TEXT))
        for fault in _sheets(tab.pdf(format=paper), seen, _most_pages(page, steps), steps):
            yield f"{paper}: {fault}"
    tab.emulate_media(media="screen")


def _sheets(pdf, seen, most, steps):
    """What is wrong with the sheets themselves."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        if most and len(document) > most:
            yield f"prints on {len(document)} pages and not {most}" + (f", with {steps} steps" if steps else "")
        printed = ""
        for number, sheet in enumerate(document, start=1):
            width, height = sheet.get_size()
            text = sheet.get_textpage()
            printed += text.get_text_range() + "\n"
            count = text.count_rects()
            if count == 0:
                yield f"page {number} is empty"
            left, bottom = _MARGIN_ACROSS / _POINT - 2, _MARGIN_DOWN / _POINT - 2
            for index in range(count):
                box = text.get_rect(index)
                if box[0] < left or box[2] > width - left or box[1] < bottom or box[3] > height - bottom:
                    yield f"page {number}: out of the margins: “{text.get_text_bounded(*box)[:40]}”"
        # A word over two lines is broken by a line end in the PDF's text.
        joined = _words(printed) | _words(re.sub(r"[\u00ad\ufffe-]?\s*\n\s*", "", printed))
        lost = sorted(word for word in seen - joined if word not in re.sub(r"\W", "", printed.lower()))
        if lost:
            yield f"words of the page are not on paper: {', '.join(lost[:8])}"
    finally:
        document.close()
