"""Forced colours and reduced motion: the page stays whole when the reader's system overrules its colours and its movement."""

NAME = "display modes"

# The contrast of each piece of text to what is behind it, after the system's colours are in force.
_UNREADABLE = """() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const channels = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const behind = element => {
    for (let one = element; one; one = one.parentElement) {
      const colour = channels(getComputedStyle(one).backgroundColor);
      if (colour[3] > 250) return colour;
    }
    return channels('Canvas');
  };
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest('svg, .hidden-text, .skip') || !holder.checkVisibility({visibilityProperty: true})) continue;
    const [a, b] = [luminance(channels(getComputedStyle(holder).color)), luminance(behind(holder))].sort((x, y) => y - x);
    const contrast = (a + .05) / (b + .05);
    if (contrast < 4.5) faults.push(`text at ${contrast.toFixed(1)}:1: ${holder.localName}.${holder.className} “${node.data.trim().slice(0, 30)}”`);
  }
  // What only a colour of paper set apart now needs an edge: the help strip, faces, step marks, and buttons.
  for (const element of document.querySelectorAll('.help, .face, .step-mark, .flag, .button, .card, .callout, input:not([type=checkbox], [type=radio])')) {
    if (!element.checkVisibility({visibilityProperty: true})) continue;
    const style = getComputedStyle(element);
    const edges = ['Top', 'Right', 'Bottom', 'Left'].some(side => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none');
    if (!edges) faults.push(`no edge: ${element.localName}.${element.className}`);
  }
  return [...new Set(faults)];
}"""

_MOVES = """() => {
  const faults = [];
  if (document.getAnimations().length) faults.push('an animation runs');
  for (const element of [document.documentElement, ...document.body.querySelectorAll('*')]) {
    const style = getComputedStyle(element);
    if (style.scrollBehavior !== 'auto') faults.push(`${element.localName} scrolls smoothly`);
    if (style.transitionDuration.split(',').some(one => parseFloat(one) > 0) || style.animationName !== 'none')
      faults.push(`${element.localName}.${element.className} moves`);
  }
  return [...new Set(faults)];
}"""


def check(tabs, page):
    """Yields what is lost in forced colours, and what moves although the reader asked for no movement."""
    for scheme in ("dark", "light"):
        tab = tabs.open(page, forced_colors="active", color_scheme=scheme, reduced_motion="reduce")
        for fault in tab.evaluate(_UNREADABLE):
            yield f"forced colours, {scheme}: {fault}"
    for fault in tab.evaluate(_MOVES):
        yield f"reduced motion: {fault}"
