"""A sealed plan in Firefox, driven over Marionette, which every Firefox speaks: JSON over a socket, each message with its length."""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

from sealed_files import CARER, WORDS

_SEEN = """return ['cannot-run', 'cannot-decrypt', 'damaged', 'bad', 'open', 'closing'].filter(id => {
  const part = document.getElementById(id); return part && part.checkVisibility(); });"""
_KEPT = """const [done] = arguments; indexedDB.databases().then(databases =>
  done([localStorage.length, sessionStorage.length, document.cookie, databases.length]));"""
_ANSWERED = """const seen = id => document.getElementById(id)?.checkVisibility() ?? false;
  return seen('damaged') || seen('bad') || !document.getElementById('pass');"""


class Firefox:
    """One window of a Firefox with a profile of its own."""

    def __init__(self, program, profile):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (pathlib.Path(profile) / "user.js").write_text(f'user_pref("marionette.port", {port});\n', encoding="utf-8")
        self._process = subprocess.Popen(
            [program, "--headless", "--no-remote", "--marionette", "--profile", str(profile)], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, "HOME": str(profile)})
        self._socket, self._count = self._reached(port), 0
        self._received()
        self.ask("WebDriver:NewSession", {})

    def _reached(self, port):
        for _ in range(300):
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=60)
            except OSError:
                if self._process.poll() is not None:
                    break
                time.sleep(0.1)
        raise RuntimeError("Firefox does not answer")

    def _received(self):
        length = b""
        while (byte := self._socket.recv(1)) != b":":
            length += byte
        data = b""
        while len(data) < int(length):
            data += self._socket.recv(int(length) - len(data))
        return json.loads(data)

    def ask(self, command, parameters):
        self._count += 1
        message = json.dumps([0, self._count, command, parameters]).encode()
        self._socket.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self._received()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return result.get("value", result) if isinstance(result, dict) else result

    def open(self, file):
        self.ask("WebDriver:Navigate", {"url": file.as_uri()})

    def run(self, script):
        return self.ask("WebDriver:ExecuteScript", {"script": script, "args": []})

    def type(self, selector, text):
        found = self.ask("WebDriver:FindElement", {"using": "css selector", "value": selector})
        self.ask("WebDriver:ElementSendKeys", {"id": next(iter(found.values())), "text": text})

    def try_words(self, words):
        """Types words, presses Enter, and waits for an answer."""
        self.run("document.getElementById('pass').value = ''")
        self.type("#pass", words + "\ue007")
        for _ in range(600):
            if self.run(_ANSWERED):
                return
            time.sleep(0.05)
        raise RuntimeError("the page does not answer")

    @property
    def seen(self):
        return self.run(_SEEN)

    def quit(self):
        self._process.terminate()
        self._process.wait(timeout=30)


def check(tally, files):
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        tally.skip("the sealed plans in Firefox", "there is no Firefox")
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        firefox = Firefox(program, profile)
        try:
            _use(tally, firefox, files)
        finally:
            firefox.quit()


def _use(tally, firefox, files):
    firefox.open(files.file("plan"))
    tally.check("Firefox: the room is closed, with its form", [] if firefox.seen == ["open"] else firefox.seen)
    for name, words in {"wrong words": "quite other words than these ones", "nothing but gaps": " - "}.items():
        firefox.try_words(words)
        marked = firefox.run("return document.activeElement.id + document.activeElement.getAttribute('aria-invalid')") == "passtrue"
        tally.check(f"Firefox: {name} are told, and the field has the focus", [] if firefox.seen == ["bad", "open"] and marked else firefox.seen)
    firefox.try_words(CARER.upper())
    text = firefox.run("return document.querySelector('main').textContent")
    tally.check("Firefox: right words open the plan", [] if firefox.seen == ["closing"] and "Maya" in text else firefox.seen)
    tally.check("Firefox: the heading has the focus", [] if firefox.run("return document.activeElement.localName") == "h1" else ["it does not"])
    tally.check("Firefox: the style sheet works", [] if firefox.run("return getComputedStyle(document.querySelector('.closing')).position") == "sticky" else ["it does not"])
    kept = firefox.ask("WebDriver:ExecuteAsyncScript", {"script": _KEPT, "args": []})
    tally.check("Firefox: nothing is stored", [] if kept == [0, 0, "", 0] else [f"{kept}"])
    firefox.run("document.querySelector(\"main a[href^='guidance/']\").click()")
    inner = firefox.run("return [location.href, document.querySelectorAll('h1').length, document.querySelector('main').textContent]")
    tally.check("Firefox: an article opens inside", [] if inner[:2] == [files.file("plan").as_uri(), 1] and inner[2] != text else inner[:2])
    firefox.run("document.getElementById('close').click()")
    shut = firefox.run("return document.getElementById('pass').value + document.querySelector('main').textContent")
    tally.check("Firefox: closed again, nothing is left", [] if firefox.seen == ["open"] and "Maya" not in shut and "candle" not in shut else firefox.seen)
    firefox.try_words(WORDS)
    firefox.open(files.file("hebrew"))
    firefox.ask("WebDriver:Back", {})
    left = firefox.run("return document.getElementById('pass').value + document.querySelector('main').textContent")
    tally.check("Firefox: left and come back to, it is closed and empty", [] if firefox.seen == ["open"] and "Maya" not in left else firefox.seen)
    firefox.open(files.copy("firefox", lambda page: page.replace(b'"token":"', b'"token":"x', 1)))
    firefox.try_words(WORDS)
    tally.check("Firefox: a changed file is refused", [] if "closing" not in firefox.seen and set(firefox.seen) & {"bad", "damaged"} else firefox.seen)
    firefox.open(files.copy("firefox", lambda page: page.replace(b"const find =", b"document.title = 'stolen'; const find =", 1)))
    quiet = firefox.seen == ["cannot-run"] and firefox.run("return document.title") != "stolen"
    tally.check("Firefox: a changed script is stopped", [] if quiet else firefox.seen)
