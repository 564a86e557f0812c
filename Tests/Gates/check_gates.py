#!/usr/bin/env python3
"""Runs the gates outside Swift as their hosts would.

    check_gates.py [CONFIGURATION]

CONFIGURATION is that of the products in .build, debug unless it is named; overseen and oversight-check must be built.
Each check prints a line that begins with ok, FAILED or SKIPPED; the last line is "N passed, M failed".
The exit status is 0 if none failed, 1 if one did, 2 if there was nothing to try.
"""

import importlib
import sys
import tempfile

# The checkout stays as it is: no compiled modules beside the sources.
sys.dont_write_bytecode = True

from setting import Setting
from tally import Tally

GROUPS = ["gate_script", "github_action", "gitlab_job", "commit_hook", "container", "documentation"]


def main(arguments):
    if len(arguments) > 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        setting = Setting(folder, arguments[0] if arguments else "debug")
        for product in (setting.overseen, setting.checker):
            if not product.is_file():
                print(f"{product.name} is not built; run: swift build --product {product.name}", file=sys.stderr)
                return 2
        for group in GROUPS:
            importlib.import_module(group).check(tally, setting)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
