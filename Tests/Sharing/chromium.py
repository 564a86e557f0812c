"""Chromium for one group of checks."""
import contextlib

from playwright.sync_api import sync_playwright

PATH = "/usr/bin/chromium"


@contextlib.contextmanager
def chromium(*arguments):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=PATH, args=["--no-sandbox", *arguments])
        try:
            yield browser
        finally:
            browser.close()
