"""ci/gitlab/oversight.gitlab-ci.yml: its script lines, run as a GitLab runner's shell runs them."""

import json
import shutil
from xml.etree import ElementTree

import yaml

from gate_script import SWIFT
from setting import BROKEN_LINE, DAY, ROOT, break_plan, later, rename_patient
from tally import ended, tells, tells_not

TEMPLATE = yaml.safe_load((ROOT / "ci/gitlab/oversight.gitlab-ci.yml").read_text(encoding="utf-8"))
JOB = TEMPLATE["oversight"]
SHELLS = {"sh": ["sh", "-e"], "bash": ["bash", "-eo", "pipefail"], "dash": ["dash", "-e"]}
HOSTILE = ["; touch PWNED", "$(touch PWNED)", "`touch PWNED`", '" ; touch PWNED ; "', "END_OF_ARGUMENTS\ntouch PWNED", "--help", "two words"]
REPORTS = ("gl-code-quality-report.json", "oversight-junit.xml")


class Project:
    def __init__(self, setting, name, shell, installed=True):
        self.setting = setting
        self.shell = shell
        self.folder = setting.place(f"gitlab {name} in {shell}")
        self.tools = setting.place(f"gitlab {name} in {shell} tools")
        if installed:  # as in the image of the Containerfile
            (self.tools / "oversight-gate").symlink_to(ROOT / "scripts" / "oversight-gate")
            (self.tools / "overseen").symlink_to(setting.overseen)

    def run(self, more=None, **changed):
        variables = JOB["variables"] | {f"OVERSEEN_{name}": value for name, value in changed.items()}
        script = self.tools / "script"
        script.write_text("\n".join(JOB["script"]), encoding="utf-8")
        variables |= {"PATH": f"{self.tools}:{self.setting.path}", "GITLAB_CI": "true", "CI": "true"} | (more or {})
        return self.setting.run([*SHELLS[self.shell], script], self.folder, **variables)

    def quality(self):
        return json.loads((self.folder / REPORTS[0]).read_text(encoding="utf-8"))

    def failures(self):
        return [case.get("name") for case in ElementTree.parse(self.folder / REPORTS[1]).iter("testcase") if case.find("failure") is not None]


def check(tally, setting):
    kept = JOB["artifacts"]
    tally.check("gitlab: the reports are kept after a failure too, under the names that the script writes",
                ([] if kept["when"] == "always" else [f"when: {kept['when']}"])
                + ([] if (kept["reports"]["codequality"], kept["reports"]["junit"]) == REPORTS else [f"{kept['reports']}"]))
    for shell in SHELLS:
        if shutil.which(shell) is not None:
            findings(tally, Project(setting, "findings", shell))
            hostile(tally, Project(setting, "hostile", shell))
    cloned(tally, Project(setting, "cloned", "sh", installed=False))


def findings(tally, project):
    place = project.folder
    name = f"gitlab in {project.shell}"
    project.setting.clinic(place / "site")
    result = project.run(AS_OF=DAY)
    tally.check(f"{name}: a good clinic passes, and both reports are empty",
                ended(result, 0) + ([] if project.quality() == [] and project.failures() == [] else ["the reports hold something"]))
    break_plan(place / "site")
    result = project.run(AS_OF=DAY)
    (issue, *others) = project.quality() or [{}]
    tally.check(f"{name}: a step without overseer stops the job with its line, in the log and in both reports",
                ended(result, 1) + tells(result.stdout, f"site/patients/p-0001.md:{BROKEN_LINE}:5: error:")
                + ([] if not others and issue.get("location") == {"path": "site/patients/p-0001.md", "lines": {"begin": BROKEN_LINE}}
                   else [f"{issue} {others}"])
                + ([] if project.failures() == [f"site/patients/p-0001.md:{BROKEN_LINE}:5"] else [f"{project.failures()}"]))
    rename_patient(place / "site", "p-7391", "Quillan")
    result = project.run(AS_OF=DAY, REDACT="true")
    everything = result.stdout + "".join((place / report).read_text(encoding="utf-8") for report in REPORTS)
    tally.check(f"{name}: redacted, neither log nor report names the patient",
                ended(result, 1) + tells(everything, "OVS101") + tells_not(everything, "p-7391", "Quillan"))
    strange = "my $(touch PWNED) clinic; touch PWNED"
    project.setting.clinic(place / strange)
    project.run(CLINIC=strange, AS_OF=later(40), ARGS="--write-baseline\nbase line.json")
    result = project.run(CLINIC=strange, AS_OF=later(40), FAIL_ON="warning", BASELINE="base line.json", ARGS="--quiet\n--jobs\n2")
    tally.check(f"{name}: a clinic, a policy, a baseline and arguments are handed on", ended(result, 0) + pwned(project))
    for what, status, changed in [
        ("wrong usage", 2, {"FAIL_ON": "sometimes"}), ("a redaction that is neither true nor false", 2, {"REDACT": "yes"}),
        ("a missing folder", 3, {"CLINIC": "missing"}),
    ]:
        result = project.run(**{"AS_OF": DAY, **changed})
        tally.check(f"{name}: {what} ends with {status}, and leaves no report of before",
                    ended(result, status) + [f"{report} is there" for report in REPORTS if (place / report).exists()])


def hostile(tally, project):
    project.setting.clinic(project.folder / "site")
    for name in ("CLINIC", "AS_OF", "FAIL_ON", "BASELINE", "REDACT", "ARGS"):
        problems = []
        for value in HOSTILE:
            result = project.run(**{"AS_OF": DAY, name: value})
            problems += [f"{value!r} passed: {result.stdout[-200:]!r}"] if result.returncode == 0 else []
            problems += pwned(project)
        tally.check(f"gitlab in {project.shell}: {len(HOSTILE)} hostile values of {name} are not run, and do not pass", problems)


def cloned(tally, project):
    """An image without the gate: the job clones a repository and builds there, here with a `swift` of ours."""
    setting, place = project.setting, project.folder
    setting.clinic(place / "site")
    result = project.run(AS_OF=DAY)
    tally.check("gitlab: without a gate and a repository the job stops and says what to name",
                ended(result, 2) + tells(result.stderr, "OVERSEEN_REPOSITORY", "OVERSEEN_REF"))
    source = snapshot(setting, "gitlab source")
    setting.program(project.tools / "swift", SWIFT)
    log = project.tools / "swift.log"
    more = {"SWIFT_LOG": str(log), "BUILT": str(setting.checker.parent)}
    named = {"REPOSITORY": source.as_uri(), "REF": "v1", "AS_OF": DAY}
    result = project.run(more, **named)
    built = log.read_text(encoding="utf-8") if log.exists() else ""
    tally.check("gitlab: without a gate it is cloned, and the check is built from the clone in release",
                ended(result, 0) + tells(built, f"build --package-path {place / '.overseen-source'} -c release"))
    break_plan(place / "site")
    result = project.run(more, **named)
    tally.check("gitlab: with a clone of before, from the cache, it checks again", ended(result, 1) + tells(result.stdout, "[OVS101]"))
    result = project.run(more, **(named | {"REF": "v2"}))
    tally.check("gitlab: a reference that is not there stops the job before any check",
                ([] if result.returncode not in (0, 1) else [f"it ended with {result.returncode}"]) + tells_not(result.stdout, "OVS101"))


def snapshot(setting, name):
    """A git repository with the files of this checkout as they are now, tagged v1."""
    place = setting.place(name)
    listed = setting.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], ROOT)
    for path in filter(None, listed.stdout.split("\0")):
        if (ROOT / path).is_file():
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, place / path)
    for command in (["init", "-q"], ["add", "-A", "-f"], ["commit", "-q", "-m", "As it is now"], ["tag", "v1"]):
        result = setting.run(["git", *command], place)
        if result.returncode != 0:
            raise SystemExit(f"git {command[0]} failed: {result.stderr}")
    return place


def pwned(project):
    return [f"{file} was made" for place in (project.folder, project.tools) for file in place.rglob("PWNED")]
