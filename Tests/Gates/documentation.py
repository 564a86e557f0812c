"""docs/gates.md and the files of the gates, against schemas that nobody on this project wrote, and against each other."""

import re
import sys
from pathlib import Path

import yaml

from setting import ROOT
from tally import ended

DOCS = ROOT / "docs" / "gates.md"
JUDGE = Path(sys.executable).with_name("check-jsonschema")


def examples():
    """The YAML of each example."""
    return re.findall(r"^```yaml\n(.*?)^```$", DOCS.read_text(encoding="utf-8"), re.M | re.S)


def check(tally, setting):
    place = setting.place("documentation")
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    job = yaml.safe_load((ROOT / "ci/gitlab/oversight.gitlab-ci.yml").read_text(encoding="utf-8"))["oversight"]
    hooks = [hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))]
    files = [("vendor.github-actions", ROOT / "action.yml"), ("vendor.gitlab-ci", ROOT / "ci/gitlab/oversight.gitlab-ci.yml")]
    seen = {"hook": 0, "workflow": 0, "gitlab": 0}
    problems = []
    for number, text in enumerate(examples()):
        file = place / f"{number}.yml"
        file.write_text(text, encoding="utf-8")
        # PyYAML reads the key `on` by the rules of YAML 1.1.
        known = {"on" if key is True else key: value for key, value in yaml.safe_load(text).items()}
        if "repos" in known:
            seen["hook"] += 1
            problems += ended(setting.run([sys.executable, "-m", "pre_commit", "validate-config", file], place), 0)
            problems += [f"there is no hook {hook['id']}" for repo in known["repos"] for hook in repo["hooks"] if hook["id"] not in hooks]
        elif "jobs" in known:
            seen["workflow"] += 1
            files.append(("vendor.github-workflows", file))
            steps = [step for one in known["jobs"].values() for step in one["steps"] if "/overseen@" in step.get("uses", "")]
            problems += [f"the action has no input {name}" for step in steps for name in step["with"] if name not in action["inputs"]]
            problems += [f"the action has no output {name}" for name in re.findall(r"\.outputs\.([a-z-]+)", text)
                         if name not in action["outputs"]]
        else:
            seen["gitlab"] += 1
            files.append(("vendor.gitlab-ci", file))
            problems += [f"the job has no {name}" for name in known["oversight"]["variables"] if name not in job["variables"]]
            problems += [f"there is no {one['file']}" for one in known["include"] if not (ROOT / one["file"]).is_file()]
    problems += [] if seen == {"hook": 1, "workflow": 2, "gitlab": 1} else [f"examples: {seen}"]
    tally.check("docs: the examples name hooks, inputs, outputs and variables that exist", problems)
    rows = set(re.findall(r"^\| `([a-z-]+)` \|", DOCS.read_text(encoding="utf-8"), re.M))
    tally.check("docs: the table has each input of the action",
                [] if rows == set(action["inputs"]) else [f"{sorted(rows ^ set(action['inputs']))}"])
    if not JUDGE.is_file():
        tally.skip("the schemas of GitHub and GitLab", "check-jsonschema is not installed")
        return
    for schema, file in files:
        transform = ["--data-transform", "gitlab-ci"] if schema == "vendor.gitlab-ci" else []
        result = setting.run([JUDGE, "--builtin-schema", schema, *transform, file], place)
        tally.check(f"docs: {file.name} keeps to {schema}", ended(result, 0))
