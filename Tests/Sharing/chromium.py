"""Chromium for one group of checks, and a host on this machine."""
import contextlib
import functools
import http.server
import threading

from playwright.sync_api import sync_playwright

PATH = "/usr/bin/chromium"


@contextlib.contextmanager
def chromium(*arguments, without=()):
    """The browser with arguments more, and without some of those that the remote control gives it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PATH, args=["--no-sandbox", *arguments], ignore_default_args=list(without))
        try:
            yield browser
        finally:
            browser.close()


class _Host(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def host(folder):
    """The port of a host for a folder's files."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Host, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
