"""Links and controls are large enough to hit: 24 px everywhere but inside a sentence, 44 px for the main ones."""

NAME = "targets"

# What the design guide promises at 44 px: the ways to help, the ways around, and what opens or sends.
_MAIN = ".help a, .nav a, .jump a, .brand, .more, .button, summary, button, input:not([type=checkbox], [type=radio]), select, textarea"

_FAULTS = """main => {
  const faults = [];
  const name = element => `${element.localName}${[...element.classList].map(one => '.' + one).join('')} “` +
    `${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
  const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=option]';
  // A link in running text is exempt, since its height is that of the line: there are words beside it that are no link.
  const isInSentence = element => {
    let block = element.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const rest = block.cloneNode(true);
    for (const other of rest.querySelectorAll(`svg, [hidden], .hidden-text, ${controls}`)) other.remove();
    return /\\p{L}/u.test(rest.textContent);
  };
  for (const element of document.querySelectorAll(controls)) {
    if (!element.checkVisibility({visibilityProperty: true}) || element.matches('.skip:not(:focus)')) continue;
    // A checkbox is hit by its label as well.
    const label = element.labels?.[0];
    const boxes = [element, label].filter(Boolean).map(one => one.getBoundingClientRect()).filter(box => box.width > 1);
    if (!boxes.length) { faults.push(`cannot be hit: ${name(element)}`); continue; }
    const least = element.matches(main) ? 44 : 24;
    const inline = getComputedStyle(element).display === 'inline' && isInSentence(element);
    if (least === 24 && inline) continue;
    // Half a pixel: sizes in rem need not fall on whole ones.
    const fits = boxes.some(box => box.height >= least - .5 && box.width >= 24 - .5);
    if (!fits) faults.push(`${Math.round(boxes[0].width)} × ${Math.round(boxes[0].height)} px, not ${least}: ${name(element)}`);
  }
  return faults;
}"""


def check(tabs, page, widths=(1280, 390)):
    """Yields the links and controls of a page that are too small."""
    for width in widths:
        for fault in tabs.open(page, width=width, reduced_motion="reduce").evaluate(_FAULTS, _MAIN):
            yield f"{width} px: {fault}"
