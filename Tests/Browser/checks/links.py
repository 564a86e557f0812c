"""Every link leads to a file and a place that exist, and never out of the edition."""
import functools
import html.parser
import urllib.parse

NAME = "links"

_ELSEWHERE = ("http", "https", "tel", "mailto")


class Places(html.parser.HTMLParser):
    """The links of a page, and the ids that a link can lead to."""

    def __init__(self):
        super().__init__()
        self.links, self.ids, self.repeated = [], set(), set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src", "action", "xlink:href") and value is not None:
                self.links.append(value)
            elif name in ("aria-labelledby", "aria-describedby", "aria-controls", "for") and value:
                self.links += [f"#{one}" for one in value.split()]
            elif name == "id" and value:
                (self.repeated if value in self.ids else self.ids).add(value)


@functools.lru_cache(maxsize=4096)
def places_of(file):
    places = Places()
    places.feed(file.read_text(encoding="utf-8"))
    return places


def check(tabs, page):
    """Yields the links of a page that lead nowhere or too far. Needs no browser."""
    places = places_of(page.file)
    for one in sorted(places.repeated):
        yield f"has the id {one} twice"
    for href in places.links:
        parts = urllib.parse.urlsplit(href)
        if parts.scheme in _ELSEWHERE:
            continue
        if parts.scheme:
            yield f"{href} has a scheme of its own"
            continue
        target = (page.file.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else page.file
        if not target.is_file():
            yield f"{href} leads to no file"
        elif page.root not in target.parents:
            yield f"{href} leads out of {page.root.name}"
        elif parts.fragment and target.suffix == ".html" and urllib.parse.unquote(parts.fragment) not in places_of(target).ids:
            yield f"{href} has no place to lead to"
