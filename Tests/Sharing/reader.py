"""A person before a sealed file in Chromium: what they see, and what the page asks for behind it."""
import pathlib
import re
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

PATIENCE = 30_000
"""Milliseconds until something must have happened. Nothing is measured with it."""

_STATE = """() => {
  const seen = id => document.getElementById(id)?.checkVisibility() ?? false;
  return ['cannot-run', 'cannot-decrypt', 'damaged', 'bad', 'open', 'closing'].filter(seen);
}"""
_ANSWERED = """() => {
  const seen = id => document.getElementById(id)?.checkVisibility() ?? false;
  return seen('damaged') || seen('bad') || !document.querySelector('input#pass');
}"""
# Words are compared without the room between them: what stands where is the business of the style sheet.
_TEXT = "() => [...document.body.children].filter(one => one.localName !== 'script' && !one.querySelector('#close')).map(one => one.textContent).join(' ')"


def squeezed(text):
    return re.sub(r"\s+", " ", text).strip()


class Reader:
    """One tab on one sealed file."""

    def __init__(self, context):
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.asked, self.errors, self.said = [], [], []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("dialog", lambda dialog: (self.errors.append(f"dialog {dialog.message}"), dialog.dismiss()))

    def open(self, file, words=None):
        self.asked, self.errors, self.said = [], [], []
        self.page.goto(file if isinstance(file, str) else file.as_uri())
        if words is not None:
            self.try_words(words)
        return self

    def try_words(self, words):
        """Types words, presses Enter, and waits for an answer."""
        self.page.fill("#pass", words)
        self.page.press("#pass", "Enter")
        self.answer()

    def answer(self):
        self.page.wait_for_function(_ANSWERED)

    @property
    def state(self):
        """What of the page's own parts can be seen: those of `cannot-run`, `cannot-decrypt`, `damaged`, `bad`, `open`, `closing`."""
        return self.page.evaluate(_STATE)

    @property
    def is_open(self):
        return "closing" in self.state and self.page.locator("#room").count() == 0

    @property
    def is_closed(self):
        """The room with its field, empty, and nothing of a plan."""
        return self.state == ["open"] and self.page.input_value("#pass") == ""

    @property
    def text(self):
        return squeezed(self.page.evaluate(_TEXT))

    @property
    def focus(self):
        """What has the focus: its id, or else its element's name."""
        return self.page.evaluate("document.activeElement.id || document.activeElement.localName")

    def close(self):
        self.page.close()
