"""What a command costs before it does any work, and on the small reference clinic."""
from measuring import measure
from setting import ROOT

TIMES = 20


def measure_startup(setting):
    """Runs of `--version` and of the check of the reference clinic, the first of each not counted."""
    commands = ([setting.overseen, "--version"], setting.check(ROOT / "site"))
    return tuple([measure(command) for _ in range(TIMES + 1)][1:] for command in commands)
