#!/usr/bin/env python3
"""Judges the schemas of `overseen schema` by a validator that nobody on this project wrote.

    check_schemas.py SCHEMAS CLINIC

SCHEMAS holds NAME.json for each name that `overseen schema` lists. Every file of the CLINIC folder that a schema describes
must be accepted by it as it stands, and refused as soon as any one of its mappings holds a key that no reader knows.
Examples of the optional files, which the clinic may not have, come with this script.

Each check prints a line that begins with ok, FAILED or SKIPPED; the last line is "N passed, M failed".
The exit status is 0 if none failed, 1 if one did, 2 if there was nothing to check.
"""

import copy
import json
import re
import sys
from pathlib import Path

FILES = {
    "clinic": "clinic.yml",
    "people": "people.yml",
    "tools": "tools.yml",
    "plan": "patients/*.md",
    "pathway": "pathways/*.md",
    "guidance": "guidance/**/*.md",
    "instrument": "instruments/*.yml",
    "waivers": "waivers.yml",
}
# Mappings whose keys are the author's own words: any word is right there.
FREE = [
    ("clinic", r"(^|/)translations$"), ("people", r"/translations$"), ("tools", r"/translations$"),
    ("instrument", r"(^|/)translations$"), ("clinic", r"^oversight/rules$"), ("clinic", r"^outcomes/\d+/times$"), ("clinic", r"^scoring$"),
]
BUILT_IN = Path(__file__).resolve().parents[2] / "Sources" / "ClinicFolder" / "BuiltIn"

# What the reference clinic does not use. Invented.
EXTRA = {
    "clinic": """
name: Example Clinic
languages: en
jurisdiction: [us-il, eu]
crisis: [{label: Example line, phone: 988, hours: day or night, verified-on: 2026-10-01}]
theme: {accent: "#2f6f5e", logo: assets/logo.svg}
public-url: https://care.example
outcomes:
  - {file: outcomes/a.csv, instrument: phq-9, columns: {patient: id, date: day, items: [q1, q2]}, date-format: MM/dd/yyyy}
  - {file: outcomes/b.csv, instrument: bdi-ii, times: {s0: 0 weeks, s1: 1 week}, start: 2026-01-05}
  - {file: outcomes/c.csv, instrument: gad-7, patients: {column-prefix: p}, columns: {date: {start: 2026-01-05, day-column: Day}}}
  - {file: outcomes/d.csv, columns: {instrument: scale, total: score}}
oversight: {fail-on: warning, rules: {reading-level: off, OVS101: error}, reading-grade: 8}
scoring: {k10: 1-5, dass-21: doubled}
kinds: [{id: art-hour, contact: true, cognitive: low, affective: high, motivational: low, stakes: routine}]
safety: {officer: ann-lee, hazard-log: docs/hazards, reviewed: 2026-10-01}
""",
    "people": """
- {id: ann-lee, name: Ann Lee, role: Psychologist, oversees: all, away: [{from: 2026-12-01}], employer: Example Labs, mononym: false}
- {id: ben, name: Ben, role: Nurse, oversees: art-hour, licence: {number: 20417, jurisdiction: us-il}}
""",
    "tools": """
- {id: helper, name: Helper, does: Asks., does-not: Decides., approved-for: psychoeducation, population: {ages: -17}}
""",
    "plan": """
patient: {id: p-1, name: Kim, address-form: neutral, born: 1990-02-03, jurisdiction: us-il}
plan: {date: 2026-11-01, pathway: low-mood, modality: skills}
events: [{on: 2026-11-02, text: A new tool, tool: helper}]
steps:
  - {from-pathway: check-in, status: now, review: {last: 2026-11-02, by: ann-lee, released: 2026-11-02, looked-at: 3, changed: 1, minutes: 4}}
  - {id: talk, title: Talk, kind: art-hour, handled-by: {ai: helper, with: ben}, overseen-by: ann-lee, review: {mode: before-use},
     override: {reason: Asked for, by: ann-lee, until: 2026-12-01}}
""",
    "waivers": """
- {rule: OVS601, reason: Being rewritten, by: ann-lee, until: 2026-12-31}
- {rule: reading-level, patient: p-1, pathway: low-mood, step: talk, reason: In use, by: ann-lee, until: 2026-12-31}
""",
}

# Mistakes that an author makes, and the schema that must say so.
WRONG = [
    ("a tool without a person", "plan", "steps/1/overseen-by", None),
    ("a tool without a review", "plan", "steps/1/review", None),
    ("a step without a title", "plan", "steps/1/title", None),
    ("a status that is none", "plan", "steps/0/status", "later"),
    ("a month of 13", "plan", "plan/date", "2026-13-01"),
    ("a goal above 10", "plan", "goals", [{"text": "Walk", "now": 11}]),
    ("a handler of two tools", "plan", "steps/1/handled-by", ["helper", "other"]),
    ("a cadence in words", "plan", "steps/1/review", {"mode": "after-use", "every": "weekly"}),
    ("a plan without a patient", "plan", "patient", None),
    ("a clinic without a crisis line", "clinic", "crisis", []),
    ("a crisis line without a number", "clinic", "crisis/0/phone", None),
    ("times without a start", "clinic", "outcomes/1/start", None),
    ("a severity that is none", "clinic", "oversight/rules/OVS101", "loud"),
    ("a colour in words", "clinic", "theme/accent", "green"),
    ("a font that ends the style sheet's line", "clinic", "theme/font", "Arial;}"),
    ("a logo from elsewhere", "clinic", "theme/logo", "https://elsewhere.example/logo.svg"),
    ("a person without a name", "people", "0/name", " "),
    ("an id that leads upwards", "people", "0/id", "../x"),
    ("words for true", "people", "0/mononym", "yes"),
    ("an age without a hyphen", "tools", "0/population/ages", 18),
    ("a waiver without a reason", "waivers", "0/reason", None),
]


def make_loader(yaml):
    """YAML 1.2 core: `on` and `no` are words, and a date is text."""

    class Core(yaml.SafeLoader):
        yaml_implicit_resolvers = {}

    for tag, pattern, first in [
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
        ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ]:
        Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
    # PyYAML reads 010 by the rules of 1.1, as eight.
    Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: number(loader.construct_scalar(node)))
    return Core


def number(text):
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


class Tally:
    passed = 0
    failed = 0

    def check(self, what, problems):
        if problems:
            self.failed += 1
            print(f"FAILED {what}")
            for problem in problems[:10]:
                print(f"    {problem}")
        else:
            self.passed += 1
            print(f"ok {what}")


def mappings(value, path=""):
    """Each mapping of a document with its path."""
    children = []
    if isinstance(value, dict):
        yield path, value
        children = value.items()
    elif isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        yield from mappings(child, f"{path}/{key}" if path else str(key))


def changed(document, path, value):
    """A copy with another value at a path; without it for None."""
    result = copy.deepcopy(document)
    *above, last = [int(part) if part.isdigit() else part for part in path.split("/")]
    place = result
    for part in above:
        place = place[part]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return result


def place(error):
    return "/".join(str(part) for part in error.absolute_path) or "the whole"


def check_document(tally, name, validator, document, label):
    tally.check(f"{label}: accepted", [f"{place(e)}: {e.message[:200]}" for e in validator.iter_errors(document)])
    missed = []
    count = 0
    for path, _ in mappings(document):
        if any(kind == name and re.search(pattern, path) for kind, pattern in FREE):
            continue
        count += 1
        broken = copy.deepcopy(document)
        next(mapping for at, mapping in mappings(broken) if at == path)["unknown-key"] = "x"
        if validator.is_valid(broken):
            missed.append(f"an unknown key in {path or 'the whole'} is accepted")
    tally.check(f"{label}: an unknown key is refused in each of {count} mappings", missed or ([] if count else ["there is no mapping"]))


def main(arguments):
    if len(arguments) != 2 or not all(Path(argument).is_dir() for argument in arguments):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        import jsonschema
        import yaml
    except ImportError as problem:
        print(f"SKIPPED the editors' schemas: {problem.name} is not installed")
        print("0 passed, 0 failed")
        return 0
    loader = make_loader(yaml)
    schemas, clinic = map(Path, arguments)

    def load(text):
        return yaml.load(text, loader)

    def front_matter(file):
        return file.read_text(encoding="utf-8").split("\n---", 1)[0].removeprefix("---")

    tally = Tally()
    validators = {}
    for name in FILES:
        file = schemas / f"{name}.json"
        if not file.is_file():
            tally.check(f"{name}.json", ["there is no such file"])
            continue
        schema = json.loads(file.read_text(encoding="utf-8"))
        problems = [] if schema.get("$schema") == "https://json-schema.org/draft/2020-12/schema" else ["it names another draft"]
        problems += [e.message[:200] for e in jsonschema.Draft202012Validator(
            jsonschema.Draft202012Validator.META_SCHEMA).iter_errors(schema)]
        tally.check(f"{name}.json is a schema of draft 2020-12", problems)
        validators[name] = jsonschema.Draft202012Validator(schema)

    for name, validator in validators.items():
        files = sorted(clinic.glob(FILES[name]))
        if name == "instrument":
            files += sorted((BUILT_IN / "instruments").glob("*.yml"))
        if not files and name not in EXTRA:
            tally.check(f"{name}: files to check", ["there are none"])
        for file in files:
            document = load(front_matter(file) if file.suffix == ".md" else file.read_text(encoding="utf-8"))
            check_document(tally, name, validator, document, f"{name}: {file.relative_to(file.parents[1])}")
        if name in EXTRA:
            check_document(tally, name, validator, load(EXTRA[name]), f"{name}: example")
    if "clinic" in validators:
        kinds = load((BUILT_IN / "step-kinds.yml").read_text(encoding="utf-8"))["kinds"]
        check_document(
            tally, "clinic", validators["clinic"], changed(load(EXTRA["clinic"]), "kinds", kinds), "clinic: the built-in step kinds")
    for what, name, path, value in WRONG:
        if name in validators:
            fine = load(EXTRA[name])
            problems = [] if validators[name].is_valid(fine) else ["the example is refused as it stands"]
            if validators[name].is_valid(changed(fine, path, value)):
                problems.append("it is accepted")
            tally.check(f"{what} is refused", problems)
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
