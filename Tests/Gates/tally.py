"""Counts checks, and prints a line for each."""


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problems):
        """Problems as a list of strings; none is a pass."""
        if problems:
            self.failed += 1
            print(f"FAILED {what}", flush=True)
            for problem in problems[:10]:
                # A NUL would make the log a binary file, in which nobody finds the count.
                print("    " + problem.replace("\0", "\\0"), flush=True)
        else:
            self.passed += 1
            print(f"ok {what}", flush=True)

    def skip(self, what, reason):
        print(f"SKIPPED {what}: {reason}", flush=True)


def ended(result, status):
    """What is wrong with how a command ended, in its own words."""
    if result.returncode == status:
        return []
    return [f"it ended with {result.returncode} instead of {status}", *(result.stdout + result.stderr).splitlines()[-8:]]


def tells(text, *parts):
    return [f"it does not tell {part!r}, but: {text[-300:]!r}" for part in parts if part not in text]


def tells_not(text, *parts):
    return [f"it tells {part!r}: {text[-300:]!r}" for part in parts if part in text]
