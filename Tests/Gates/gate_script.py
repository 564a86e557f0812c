"""scripts/oversight-gate: which checker it takes, what it passes on, and how it ends."""

import shutil

from setting import BROKEN_LINE, DAY, ROOT, break_plan
from tally import ended, tells, tells_not

GATE = ROOT / "scripts" / "oversight-gate"
ARGUMENTS = ["check", "a b", "", "*", "$(touch x)", "; touch x", "two\nlines", "--as-of=x", "'\"\\"]
# Writes its name and its arguments, each ended by a NUL, and ends with a status of its own.
RECORDER = "#!/bin/sh\nprintf '%s\\0' \"${0##*/}\" \"$@\"\nexit ${STATUS:-0}\n"
# Builds nothing, and says that the binary lies where BUILT says.
SWIFT = """#!/bin/sh
printf '%s\\n' "$*" >> "$SWIFT_LOG"
case "$*" in *--show-bin-path*) printf '%s\\n' "$BUILT"; exit 0 ;; esac
echo "a note of the build"
[ -n "$BUILT" ] || { echo "the build broke" >&2; exit 1; }
"""
BASICS = ["sh", "dirname", "readlink", "printf", "cat", "env", "git"]


def check(tally, setting):
    place = setting.place("gate script")
    good = setting.clinic(place / "good")
    bad = break_plan(setting.clinic(place / "bad"))
    (place / "empty").mkdir()
    statuses(tally, setting, place)
    found_on_path(tally, setting, place)
    nothing_found(tally, setting, place)
    built(tally, setting, place)
    built_for_real(tally, setting, place, good, bad)


def statuses(tally, setting, place):
    for status, what, arguments in [
        (0, "a good clinic", ["good"]), (1, "findings", ["bad"]), (2, "wrong usage", ["good", "--fail-on", "sometimes"]),
        (3, "an empty folder", ["empty"]), (3, "a missing folder", ["missing"]),
        (4, "a report that cannot be written", ["good", "--format", "sarif=missing/x.sarif"]),
    ]:
        result = setting.run([GATE, "check", *arguments, "--as-of", DAY], place, OVERSEEN_CHECK_BINARY=str(setting.checker))
        tally.check(f"gate: exit status {status} is kept ({what})", ended(result, status))
    for binary in (setting.checker, setting.overseen):
        result = setting.run([GATE, "check", "bad", "--as-of", DAY], place, OVERSEEN_CHECK_BINARY=str(binary))
        tally.check(
            f"gate: {binary.name} tells the step's line",
            ended(result, 1) + tells(result.stdout, f"bad/patients/p-0001.md:{BROKEN_LINE}:5: error:", "[OVS101]"))


def found_on_path(tally, setting, place):
    for shell in ["sh", "bash", "dash"]:
        if shutil.which(shell) is None:
            continue
        folder = place / f"{shell} tools"
        path = f"{folder}:{setting.path}"
        setting.program(folder / "oversight-check", RECORDER)
        for name in ["oversight-check", "overseen"]:
            setting.program(folder / name, RECORDER)
            result = setting.run([shell, GATE, *ARGUMENTS], place, PATH=path, STATUS="7")
            told = result.stdout.split("\0")[:-1]
            tally.check(
                f"gate in {shell}: {name} of PATH is run, with each argument as it was and its status",
                ended(result, 7) + ([] if told == [name, *ARGUMENTS] else [f"it ran {told}"]))
        named = setting.program(place / f"{shell} named" / "my checker", RECORDER)
        result = setting.run([shell, GATE, *ARGUMENTS], place, PATH=path, OVERSEEN_CHECK_BINARY=str(named))
        told = result.stdout.split("\0")[:-1]
        tally.check(f"gate in {shell}: the named binary is taken before those of PATH",
                    ended(result, 0) + ([] if told == ["my checker", *ARGUMENTS] else [f"it ran {told}"]))


def nothing_found(tally, setting, place):
    folder = place / "basics"
    folder.mkdir()
    for name in BASICS:
        if shutil.which(name, path=setting.path):
            (folder / name).symlink_to(shutil.which(name, path=setting.path))
    for what, variables, gate, words in [
        ("neither a checker nor swift", {"PATH": str(folder)}, GATE, ["no swift to build it with", "install Swift"]),
        ("a named binary that is not there", {"OVERSEEN_CHECK_BINARY": "/nowhere/x"}, GATE, ["/nowhere/x", "OVERSEEN_CHECK_BINARY"]),
        ("a named binary that is a folder", {"OVERSEEN_CHECK_BINARY": str(place)}, GATE, ["no program that can be run"]),
        ("a script outside of any checkout", {}, place / "alone" / "scripts" / "oversight-gate", ["is no checkout of Overseen"]),
    ]:
        if not gate.exists():
            gate.parent.mkdir(parents=True)
            shutil.copy(GATE, gate)
        result = setting.run([gate, "check", "good", "--as-of", DAY], place, **variables)
        tally.check(f"gate: {what} ends with 127 and says why",
                    ended(result, 127) + tells(result.stderr, "error:", "help:", *words) + tells_not(result.stdout, "No findings"))


def built(tally, setting, place):
    """With a `swift` of ours in place of the real one."""
    folder = place / "swift"
    setting.program(folder / "swift", SWIFT)
    (place / "link").symlink_to(GATE)
    log = place / "swift.log"
    variables = {"PATH": f"{folder}:{setting.path}", "SWIFT_LOG": str(log), "BUILT": str(setting.checker.parent)}
    result = setting.run([place / "link", "check", "bad", "--as-of", DAY], place, **variables)
    asked = log.read_text(encoding="utf-8")
    tally.check(
        "gate: called through a link it builds the product of its own checkout, in release, and says nothing of it",
        ended(result, 1) + tells(asked, f"build --package-path {ROOT} -c release --product oversight-check")
        + tells(result.stdout, "[OVS101]") + tells_not(result.stdout + result.stderr, "note of the build"))
    result = setting.run([GATE, "check", "good", "--as-of", DAY], place, **(variables | {"BUILT": ""}))
    tally.check("gate: a build that fails ends with 127, and its output goes to standard error",
                ended(result, 127) + tells(result.stderr, "the build broke", "nothing was checked") + tells_not(result.stdout, "build"))


def built_for_real(tally, setting, place, good, bad):
    if shutil.which("swift", path=setting.path) is None:
        tally.skip("the gate's build from source", "there is no swift")
        return
    # As git calls a hook: its variables point at another repository.
    variables = {"OVERSEEN_CONFIGURATION": setting.configuration, "GIT_DIR": str(place / "no.git"), "GIT_INDEX_FILE": "index.lock"}
    for clinic, status, word in [(bad, 1, f"bad/patients/p-0001.md:{BROKEN_LINE}:5: error:"), (good, 0, "No findings")]:
        result = setting.run([GATE, "check", clinic.name, "--as-of", DAY], place, **variables)
        tally.check(
            f"gate: built from source it ends with {status}, and tells nothing but the findings",
            ended(result, status) + tells(result.stdout, word) + tells_not(result.stdout, "Build", "Compiling")
            + ([f"standard error: {result.stderr[-300:]}"] if result.stderr else []))
