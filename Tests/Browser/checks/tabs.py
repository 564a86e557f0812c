"""Tabs that are kept from page to page: to open a new one takes longer than most checks."""


class Tabs:
    """One tab for each set of circumstances in which pages are looked at."""

    def __init__(self, browser):
        self._browser = browser
        self._tabs = {}

    def tab(self, **circumstances):
        """The tab with these circumstances (options of a browser context), as the last check left it."""
        key = tuple(sorted(circumstances.items()))
        if key not in self._tabs:
            self._tabs[key] = self._browser.new_context(**circumstances).new_page()
        return self._tabs[key]

    def open(self, page, width=1280, height=900, **circumstances):
        """The same with this page in it, opened afresh."""
        tab = self.tab(**circumstances)
        tab.set_viewport_size({"width": width, "height": height})
        tab.goto(page.file.as_uri())
        return tab
