"""Sealed files in tabs as the checks of all pages want them: opened afresh for each check, in the state that is looked at."""
from reader import Reader


class OpenedTabs:
    """Tabs in which words were tried already, one for each set of circumstances."""

    def __init__(self, browser, words=None):
        self._browser, self._words, self._readers = browser, words, {}

    def tab(self, **circumstances):
        key = tuple(sorted(circumstances.items()))
        if key not in self._readers:
            self._readers[key] = Reader(self._browser.new_context(**circumstances))
        return self._readers[key].page

    def open(self, page, width=1280, height=900, **circumstances):
        tab = self.tab(**circumstances)
        tab.set_viewport_size({"width": width, "height": height})
        self._readers[tuple(sorted(circumstances.items()))].open(page.file, self._words)
        return tab

    def close(self):
        for reader in self._readers.values():
            reader.page.context.close()
