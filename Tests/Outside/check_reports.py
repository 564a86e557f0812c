#!/usr/bin/env python3
"""Judges report files by tools that nobody on this project wrote.

    check_reports.py DIR

DIR holds files called NAME.json, NAME.sarif, NAME.junit.xml, NAME.gitlab.json, NAME.github.txt and NAME.txt; files of one
NAME are formats of one report, and must agree with each other. A Swift test writes samples:

    OVERSEEN_WRITE_REPORTS=DIR swift test --filter ReporterScaleTests

Each check prints a line that begins with ok, FAILED or SKIPPED; the last line is "N passed, M failed".
The exit status is 0 if none failed, 1 if one did, 2 if there was nothing to check.
"""

import copy
import importlib
import io
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

SCHEMAS = Path(__file__).resolve().parent.parent / "Fixtures" / "schemas"

# GitLab publishes no schema; this is what its documentation asks of a code quality report.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": "^(/|\\./)"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}

# A workflow command as the runner of GitHub Actions reads it: properties without a raw comma or colon in their values.
COMMAND = re.compile(r"^::(error|warning|notice) file=[^,:\r\n]+(,line=[1-9]\d*(,col=[1-9]\d*)?)?,title=[^,:\r\n]+::[^\r\n]+$")
SUMMARY = re.compile(
    r"^(No findings|[\d,]+ (error|warning|note)s?(, [\d,]+ (warning|note)s?){0,2})"
    r" in [\d,]+ patients?, [\d,]+ pathways?( \(.+\))?$"
)


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problems):
        """`problems` is a list of texts; an empty one is a pass."""
        if problems:
            self.failed += 1
            print(f"FAILED  {what}")
            for problem in problems[:10]:
                print(f"        {problem}")
        else:
            self.passed += 1
            print(f"ok      {what}")

    def skip(self, what, why):
        print(f"SKIPPED {what}: {why}")


def tool(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def check_jsonschema(schema, files):
    """The problems that the command check-jsonschema finds; the files together, since it takes a while to start."""
    command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json", "--schemafile", str(schema)]
    result = subprocess.run(command + [str(file) for file in files], capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return []
    try:
        report = json.loads(result.stdout)
        return [f"{e['filename']}: {e['path']}: {e['message']}" for e in report["errors"] + report.get("parse_errors", [])]
    except (ValueError, KeyError):
        return [(result.stdout + result.stderr).strip() or f"check-jsonschema ended with {result.returncode}"]


def broken_copy(folder, name, text):
    path = Path(folder) / name
    path.write_text(text, encoding="utf-8")
    return path


def must_refuse(problems):
    return [] if problems else ["a broken copy was accepted, so this check proves nothing"]


def check_json_family(tally, files, schema, what, breakers):
    """All files against one schema, then broken copies of the richest, each of which must be refused."""
    if not schema.exists():
        tally.skip(what, f"{schema.name} is missing")
        return
    if tool("check_jsonschema") is None:
        tally.skip(what, "check-jsonschema is not installed")
        return
    tally.check(f"{what}: {len(files)} files against {schema.name}", check_jsonschema(schema, files))
    richest = max(files, key=lambda file: file.stat().st_size)
    with tempfile.TemporaryDirectory() as folder:
        for index, breaker in enumerate(breakers):
            tree = copy.deepcopy(load(richest))
            breaker(tree)
            path = broken_copy(folder, f"broken-{index}.json", json.dumps(tree))
            tally.check(f"{what}: broken copy {index + 1} is refused", must_refuse(check_jsonschema(schema, [path])))


def break_sarif_line(tree):
    tree["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0


def break_sarif_level(tree):
    tree["runs"][0]["results"][0]["level"] = "notice"


def break_json_line(tree):
    tree["findings"][0]["line"] = 0


def break_json_key(tree):
    tree["findings"][0]["surprise"] = True


def check_sarif_tools(tally, files):
    if tool("sarif") is None:
        tally.skip("SARIF by sarif-tools", "sarif-tools is not installed")
        return
    from sarif import loader

    for file in files:
        problems = []
        tree = load(file)
        run = tree["runs"][0]
        try:
            records = loader.load_sarif_file(str(file)).get_records()
        except Exception as error:  # whatever it stumbles over is the finding
            tally.check(f"sarif-tools reads {file.name}", [repr(error)])
            continue
        if len(records) != len(run["results"]):
            problems.append(f"{len(records)} records of {len(run['results'])} results")
        for record, result in zip(records, run["results"]):
            place = result["locations"][0]["physicalLocation"]
            if int(record["Line"]) != place["region"]["startLine"] or record["Severity"] != result["level"]:
                problems.append(f"read as {record}")
        problems += sarif_promises(run)
        tally.check(f"sarif-tools reads {file.name}", problems)


def sarif_promises(run):
    """What GitHub asks beyond the schema."""
    problems = []
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    if len(set(rules)) != len(rules):
        problems.append("a rule is described twice")
    seen = set()
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        if uri.startswith("/") or ".." in uri.split("/") or ":" in uri.split("/")[0]:
            problems.append(f"{uri} is not relative")
        fingerprint = result["partialFingerprints"]["overseen/v1"]
        if fingerprint in seen:
            problems.append(f"{fingerprint} is there twice")
        seen.add(fingerprint)
        index = result.get("ruleIndex")
        if index is not None and rules[index] != result["ruleId"]:
            problems.append(f"rule {index} is not {result['ruleId']}")
    return problems


def check_junit(tally, files):
    path = SCHEMAS / "JUnit.xsd"
    xmlschema = tool("xmlschema")
    if xmlschema is None or not path.exists():
        tally.skip("JUnit", "xmlschema is not installed" if xmlschema is None else "JUnit.xsd is missing")
        return
    schema = xmlschema.XMLSchema10(str(path))

    def problems(text):
        try:
            return [error.reason or str(error) for error in schema.iter_errors(io.StringIO(text))]
        except (ElementTree.ParseError, xmlschema.XMLSchemaException) as error:
            return [str(error)]

    for file in files:
        text = file.read_text(encoding="utf-8")
        found = problems(text)
        for suite in ElementTree.fromstring(text) if not found else []:
            for attribute, tag in (("tests", "testcase"), ("failures", "testcase/failure"), ("skipped", "testcase/skipped")):
                if int(suite.get(attribute)) != len(suite.findall(tag)):
                    found.append(f"{suite.get('name')}: {attribute} is not the number of {tag}")
        tally.check(f"JUnit: {file.name} against JUnit.xsd", found)
    richest = max(files, key=lambda file: file.stat().st_size).read_text(encoding="utf-8")
    for index, (old, new) in enumerate([(' hostname="localhost"', ""), ("<properties/>", ""), ("T00:00:00", "T00:00:00Z")]):
        tally.check(f"JUnit: broken copy {index + 1} is refused", must_refuse(problems(richest.replace(old, new, 1))))


def check_gitlab(tally, files):
    jsonschema = tool("jsonschema")
    if jsonschema is None:
        tally.skip("GitLab", "jsonschema is not installed")
        return
    validator = jsonschema.Draft202012Validator(GITLAB)
    for file in files:
        tree = load(file)
        problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(tree)]
        # A clinic outside the folder has no path inside the repository, whatever is done.
        prints = [issue["fingerprint"] for issue in tree]
        if len(set(prints)) != len(prints):
            problems.append("a fingerprint is there twice")
        tally.check(f"GitLab: {file.name}", problems)


def check_lines(tally, github, text):
    for file in github:
        lines = file.read_text(encoding="utf-8").split("\n")
        problems = [line for line in lines[:-2] if not COMMAND.match(line)]
        if lines[-1] != "" or not SUMMARY.match(lines[-2]):
            problems.append(f"the last line is {lines[-2]!r}")
        tally.check(f"GitHub: {file.name}", problems)
    for file in text:
        content = file.read_text(encoding="utf-8")
        lines = content.split("\n")
        problems = [] if lines[-1] == "" and SUMMARY.match(lines[-2]) else [f"the last line is {lines[-2]!r}"]
        problems += [repr(line) for line in lines if re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)]
        tally.check(f"text: {file.name}", problems)


def check_agreement(tally, folder, names):
    """The formats of one report tell of the same findings."""
    for name in names:
        files = {kind: folder / f"{name}.{kind}" for kind in ("json", "sarif", "gitlab.json", "junit.xml", "github.txt")}
        if not all(file.exists() for file in files.values()):
            tally.skip(f"agreement of {name}", "not written in all formats")
            continue
        report = load(files["json"])
        expected = [(f["rule"], f["fingerprint"], f["line"] or 1) for f in report["findings"]]
        waived = [(f["rule"], f["fingerprint"], f["line"] or 1) for f in report["waived"]]
        problems = []
        results = load(files["sarif"])["runs"][0]["results"]

        def told(results):
            return [
                (r["ruleId"], r["partialFingerprints"]["overseen/v1"], r["locations"][0]["physicalLocation"]["region"]["startLine"])
                for r in results
            ]

        if told([r for r in results if not r["suppressions"]]) != expected:
            problems.append("SARIF has other findings")
        if told([r for r in results if r["suppressions"]]) != waived:
            problems.append("SARIF has other suppressions")
        gitlab = [(i["check_name"].split()[0], i["fingerprint"], i["location"]["lines"]["begin"]) for i in load(files["gitlab.json"])]
        if gitlab != expected:
            problems.append("GitLab has other findings")
        suites = ElementTree.parse(files["junit.xml"]).getroot()
        tests = sum(len([case for case in suite.findall("testcase") if case.get("classname") != "overseen"]) for suite in suites)
        if tests != len(expected) + len(waived):
            problems.append(f"JUnit has {tests} findings")
        failures = sum(int(suite.get("failures")) for suite in suites)
        if (failures > 0) != (report["verdict"] == "failed"):
            problems.append(f"JUnit has {failures} failures, and the verdict is {report['verdict']}")
        if len(files["github.txt"].read_text(encoding="utf-8").split("\n")) - 2 != len(expected):
            problems.append("GitHub has other findings")
        counts = report["counts"]
        if counts["errors"] + counts["warnings"] + counts["notes"] != len(expected) or counts["waived"] != len(waived):
            problems.append("the counts are not those of the findings")
        tally.check(f"the formats of {name} agree", problems)


def main(arguments):
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    everything = sorted(folder.iterdir())
    sarif = [file for file in everything if file.suffix == ".sarif"]
    gitlab = [file for file in everything if file.name.endswith(".gitlab.json")]
    plain = [file for file in everything if file.suffix == ".json" and file not in gitlab]
    junit = [file for file in everything if file.name.endswith(".junit.xml")]
    github = [file for file in everything if file.name.endswith(".github.txt")]
    text = [file for file in everything if file.suffix == ".txt" and file not in github]
    missing = [kind for kind, files in [("JSON", plain), ("SARIF", sarif), ("JUnit", junit)] if not files]
    if missing:
        print(f"no {', '.join(missing)} reports in the folder: nothing was checked", file=sys.stderr)
        return 2

    tally = Tally()
    check_json_family(tally, sarif, SCHEMAS / "sarif-schema-2.1.0.json", "SARIF", [break_sarif_line, break_sarif_level])
    check_json_family(tally, plain, SCHEMAS / "report.schema.json", "JSON", [break_json_line, break_json_key])
    check_sarif_tools(tally, sarif)
    check_junit(tally, junit)
    check_gitlab(tally, gitlab)
    check_lines(tally, github, text)
    check_agreement(tally, folder, [file.name[: -len(".json")] for file in plain])
    print(f"{tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
