"""The pages of a built site, and what kind each one is: found in the folder, so that a new page is checked by itself."""
import dataclasses
import pathlib
import re

_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclasses.dataclass(frozen=True)
class SitePage:
    """One HTML file of a built site."""

    site: pathlib.Path
    file: pathlib.Path

    @property
    def parts(self):
        return self.file.relative_to(self.site).parts

    @property
    def root(self):
        """The folder that the page must not refer out of: its edition, and for a patient's page the patient's folder."""
        return self.site.joinpath(*self.parts[: 2 if self.parts[0] == "patients" else 1])

    @property
    def name(self):
        """The page's path for reports, without the token of a patient."""
        return f"{self.site.name}: {'/'.join(self._without_token())}"

    @property
    def kind(self):
        """The path with a star for what differs between pages of one template. A page of an unknown place is its own kind.

        `patients/TOKEN/guidance/sleep.html` is of the kind `patients/guidance/*`, `public/rules/index.html` of
        `public/rules/index`, and `public/outcomes.html` of `public/outcomes`.
        """
        *folders, name = self._without_token()
        stem = name.removesuffix(".html")
        inner = [folder for folder in folders[1:] if not _LANGUAGE.fullmatch(folder) and folder != "…"]
        if inner and stem != "index":
            # A translation lies beside its original, as in sleep.he.html.
            stem = "*" + "".join(pathlib.PurePath(stem).suffixes)
        return "/".join([part for part in folders if part != "…"] + [stem])

    @property
    def is_plan(self):
        return self.kind == "patients/index"

    def _without_token(self):
        parts = list(self.parts)
        if parts[0] == "patients" and len(parts) > 2:
            parts[1] = "…"
        return parts


def pages(site):
    """Every HTML file below a folder, in order of path."""
    return [SitePage(site, file) for file in sorted(site.rglob("*.html"))]


def kinds(all_pages):
    """The pages by kind."""
    by_kind = {}
    for page in all_pages:
        by_kind.setdefault(page.kind, []).append(page)
    return by_kind


def samples(of_kind):
    """A few pages of one kind: the one with most content, and of plans also the one with least and one without any tool.

    A plan without a tool is the plan of someone who declined them.
    """
    by_size = sorted(of_kind, key=lambda page: (-page.file.stat().st_size, page.name))
    chosen = by_size[:1]
    if chosen[0].is_plan:
        chosen += by_size[-1:] + [page for page in by_size if 'data-by="tool"' not in page.file.read_text(encoding="utf-8")][:1]
        chosen += [page for page in by_size if "<form" in page.file.read_text(encoding="utf-8")][:1]
    return list(dict.fromkeys(chosen))
