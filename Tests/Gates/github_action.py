"""action.yml: its shell steps, run as GitHub's runner runs them."""

import json
import re
import shutil

import yaml

from setting import BROKEN_LINE, DAY, ROOT, break_plan, later, rename_patient
from tally import ended, tells, tells_not

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOSTILE = [
    "; touch PWNED", "$(touch PWNED)", "`touch PWNED`", '" && touch PWNED && "', "' ; touch PWNED ; '", "| touch PWNED",
    "x\n::add-mask::PWNED\nstatus=0", "x\r\n::error::PWNED", "--help", "--version", "-- --version", "two words", "${{ github.token }}",
]


class Job:
    """One job: a workspace, and the files through which steps speak to the runner."""

    def __init__(self, setting, name):
        self.setting = setting
        self.workspace = setting.place(f"action {name}")
        self.files = setting.place(f"action {name} files")

    def run(self, checker="named", **inputs):
        values = {name: str(about.get("default", "")) for name, about in ACTION["inputs"].items()}
        values |= {name.replace("_", "-"): value for name, value in inputs.items()}
        output, summary = self.files / "output", self.files / "summary"
        for file in (output, summary):
            file.write_text("", encoding="utf-8")
        (step,) = ACTION["runs"]["steps"]
        script = self.files / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        variables = {name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda found: values[found[1]], text)
                     for name, text in step["env"].items()}
        variables |= {
            "GITHUB_WORKSPACE": str(self.workspace), "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(summary), "GITHUB_ACTIONS": "true", "CI": "true",
            "OVERSEEN_CHECK_BINARY": str(self.setting.checker) if checker == "named" else checker}
        # The runner's own command line for `shell: bash`.
        result = self.setting.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", script], self.workspace, **variables)
        self.summary = summary.read_text(encoding="utf-8")
        self.outputs = outputs(output.read_text(encoding="utf-8"))
        self.commands = commands(result.stdout + "\n" + result.stderr)
        return result


def outputs(text):
    """What a file of GITHUB_OUTPUT sets: NAME=VALUE, or NAME<<DELIMITER with lines up to the delimiter."""
    found, lines = {}, iter(text.splitlines())
    for line in lines:
        name, arrow, delimiter = line.partition("<<")
        if arrow and "=" not in name:
            found[name] = "\n".join(iter(lambda: next(lines), delimiter))
        else:
            found[line.partition("=")[0]] = line.partition("=")[2]
    return found


def commands(text):
    """The commands that the runner would obey: from their stop to the token that ends it, none."""
    found, token = [], None
    for line in text.splitlines():
        if token is not None:
            token = None if line.strip() == f"::{token}::" else token
        elif match := re.match(r"\s*::([a-z-]+)([^:]*)::(.*)", line):
            if match[1] == "stop-commands":
                token = match[3]
            else:
                found.append((match[1], match[2].strip(), match[3]))
    return found


def check(tally, setting):
    declared(tally)
    findings(tally, Job(setting, "findings"))
    places(tally, Job(setting, "places"))
    statuses(tally, Job(setting, "statuses"))
    hostile_inputs(tally, Job(setting, "hostile inputs"))
    hostile_files(tally, Job(setting, "hostile files"))


def declared(tally):
    steps = ACTION["runs"]["steps"]
    problems = [f"a script holds an expression: {step['run'][:60]}" for step in steps if "${{" in step["run"]]
    used = []
    for step in steps:
        for name, value in step["env"].items():
            match = re.fullmatch(r"\$\{\{ inputs\.([a-z-]+) \}\}", value)
            used.append(match and match[1])
            if f"${name}" not in step["run"] and f"${{{name}" not in step["run"]:
                problems.append(f"{name} is not used")
    problems += [] if sorted(used, key=str) == sorted(ACTION["inputs"]) else [f"inputs {sorted(ACTION['inputs'])}, handed on {used}"]
    tally.check("action: each input is handed on as a variable, and no script holds an expression", problems)


def findings(tally, job):
    job.setting.clinic(job.workspace / "site")
    result = job.run(as_of=DAY)
    tally.check("action: a good clinic passes, found by itself",
                ended(result, 0) + tells(result.stdout, "No findings") + ([f"{job.commands}"] if job.commands else [])
                + ([] if job.outputs == {"status": "0", "sarif": ""} else [f"outputs {job.outputs}"])
                + tells(job.summary, "No findings in 1 patient", "exit status 0"))
    break_plan(job.workspace / "site")
    result = job.run(as_of=DAY, sarif="reports.sarif")
    annotations = [(kind, about) for kind, about, _ in job.commands]
    wanted = ("error", f"file=site/patients/p-0001.md,line={BROKEN_LINE},col=5,title=OVS101 ai-step-has-overseer")
    tally.check("action: a step without overseer fails the job, with an annotation on its line",
                ended(result, 1) + ([] if annotations == [wanted] else [f"annotations {annotations}"]))
    sarif = job.workspace / "reports.sarif"
    results = json.loads(sarif.read_text(encoding="utf-8"))["runs"][0]["results"] if sarif.is_file() else []
    tally.check("action: SARIF is written, and named as an output",
                ([] if [one["ruleId"] for one in results] == ["OVS101"] else [f"results {results}"])
                + ([] if job.outputs == {"status": "1", "sarif": "reports.sarif"} else [f"outputs {job.outputs}"]))
    tally.check("action: the summary counts, and names no patient",
                tells(job.summary, "1 error in 1 patient", "exit status 1") + tells_not(job.summary, "p-0001", "Robin"))
    # The rules' own examples, which SARIF holds, use the starter clinic's id.
    rename_patient(job.workspace / "site", "p-7391", "Quillan")
    result = job.run(as_of=DAY, redact="true", sarif="reports.sarif")
    everything = result.stdout + result.stderr + job.summary + sarif.read_text(encoding="utf-8")
    tally.check(
        "action: redacted, neither log nor report names the patient",
        ended(result, 1) + tells(everything, "OVS101") + tells_not(everything, "p-7391", "Quillan"))
    result = job.run(as_of=DAY, redact="yes")
    tally.check("action: a redact that is neither true nor false checks nothing", ended(result, 2) + tells_not(result.stdout, "p-7391"))


def places(tally, job):
    """Strange folder and file names are names, and nothing else."""
    top = job.workspace / "a b; touch PWNED" / "$(touch PWNED)"
    top.parent.mkdir()
    job.setting.clinic(top / "site")
    seen = str(top.relative_to(job.workspace))
    result = job.run(as_of=DAY, working_directory=seen, sarif="`touch PWNED` $HOME.sarif")
    tally.check("action: strange names work: working-directory and sarif",
                ended(result, 0) + ([] if (top / "`touch PWNED` $HOME.sarif").is_file() else ["no SARIF file"])
                + ([] if job.outputs.get("sarif") == f"{seen}/`touch PWNED` $HOME.sarif" else [f"outputs {job.outputs}"]))
    base = top / "base line.json"
    job.run(as_of=later(40), working_directory=seen, args=f"--write-baseline\n{base}")
    result = job.run(as_of=later(40), working_directory=seen, clinic="./site", fail_on="warning", baseline="base line.json")
    tally.check("action: strange names work: clinic, and a baseline that holds back what was found before",
                ended(result, 0) + ([] if base.is_file() else ["no baseline was written"]))
    break_plan(top / "site")
    result = job.run(as_of=DAY, working_directory=seen, baseline="base line.json")
    annotations = [about for _, about, _ in job.commands]
    tally.check("action: annotations are seen from the top of the workspace",
                ended(result, 1) + ([] if len(annotations) == 1 and f"{seen}/site/patients/p-0001.md" in annotations[0] else [f"{annotations}"]))
    result = job.run(as_of=DAY, working_directory=seen, args="--quiet\n--fail-on\nnever\n")
    tally.check("action: args are one argument a line", ended(result, 0))
    tally.check("action: nothing in a name was run", pwned(job))


def statuses(tally, job):
    job.setting.clinic(job.workspace / "site")
    (job.workspace / "empty").mkdir()
    for what, status, inputs in [
        ("wrong usage", 2, {"fail_on": "sometimes"}), ("a day that is none", 2, {"as_of": "tomorrow"}),
        ("a baseline that is not there", 2, {"baseline": "none.json"}), ("an empty folder", 3, {"clinic": "empty"}),
        ("a missing folder", 3, {"clinic": "missing"}), ("a missing working-directory", 2, {"working_directory": "missing"}),
        ("a report that cannot be written", 4, {"sarif": "missing/x.sarif"}), ("no checker", 127, {"checker": "/nowhere/x"}),
    ]:
        result = job.run(**{"as_of": DAY, **inputs})
        told = [message for kind, _, message in job.commands if kind == "error"]
        tally.check(f"action: {what} ends with {status}, tells so, and names no SARIF file",
                    ended(result, status) + ([] if len(told) == 1 else [f"errors told: {told}"]) + tells(job.summary, f"exit status {status}")
                    + ([] if job.outputs == {"status": str(status), "sarif": ""} else [f"outputs {job.outputs}"]))


def hostile_inputs(tally, job):
    """None may be run, obeyed by the runner, or pass for a check. Only a file to write may have such a name."""
    job.setting.clinic(job.workspace / "site")
    for name in ACTION["inputs"]:
        problems = []
        for value in HOSTILE:
            result = job.run(**{"as_of": DAY, name.replace("-", "_"): value})
            if name == "sarif" and "\n" not in value:
                fine = result.returncode == 0 and (job.workspace / value).is_file() and job.outputs.get("sarif") == value
                problems += [] if fine else [f"{value!r} is a name, and ended with {result.returncode}, {job.outputs}"]
            elif result.returncode == 0:
                problems.append(f"{value!r} passed: {result.stdout[-200:]!r}")
            if set(job.outputs) != {"status", "sarif"} or job.outputs["status"] != str(result.returncode):
                problems.append(f"{value!r} made the outputs {job.outputs}")
            problems += [f"{value!r} made the runner obey {one}" for one in job.commands if "PWNED" in str(one) or one[0] != "error"]
            problems += pwned(job)
        tally.check(f"action: {len(HOSTILE)} hostile values of {name} are neither run nor obeyed, nor do they pass", problems)


def hostile_files(tally, job):
    """Notes of the checker quote files of the repository."""
    job.setting.clinic(job.workspace / "site")
    entry = {"fingerprint": "0123456789abcdef", "rule": "OVS401", "severity": "error", "file": "x\n::warning::PWNED\n"}
    for what, status, change in [("an entry", 0, {}), ("a fingerprint", 2, {"fingerprint": "\n::warning::PWNED\n"})]:
        content = {"format": 1, "redacted": False, "entries": [entry | change]}
        (job.workspace / "base.json").write_text(json.dumps(content), encoding="utf-8")
        result = job.run(as_of=DAY, baseline="base.json")
        tally.check(f"action: commands in {what} of a baseline are not obeyed",
                    ended(result, status) + tells(result.stdout, "PWNED")
                    + [f"obeyed: {one}" for one in job.commands if "PWNED" in str(one)])
    shutil.rmtree(job.workspace / "site")


def pwned(job):
    return [f"{file} was made" for place in (job.workspace, job.files) for file in place.rglob("*") if file.name == "PWNED"]
