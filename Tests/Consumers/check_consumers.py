"""Builds the packages of this folder for real, under both build systems of SwiftPM, and says what the plugins did.

usage: check_consumers.py [native] [swiftbuild]

Each package is copied to one scratch folder below .build-consumers/ first, so that the checks may change it. The packages of one
build system take turns in that folder, so that the cost of Overseen's own modules is paid once.
"""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HERE = REPOSITORY / "Tests/Consumers"
SCRATCH = REPOSITORY / ".build-consumers"
passed = failed = 0


def check(holds, what, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        shown = detail if len(detail) < 6000 else detail[:3000] + "\n[...]\n" + detail[-3000:]
        print(f"FAILED {what}\n{shown}")


def snapshot(folder):
    """Every file below a folder with its content's digest."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "Package.resolved"
    }


class Consumer:
    """A copy of one package."""

    def __init__(self, name, system):
        self.name, self.system = name, system
        # One folder for all, since SwiftPM keeps the plan of a scratch path's last root package.
        self.folder = SCRATCH / system / "package"
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(HERE / name, self.folder, ignore=shutil.ignore_patterns(".build*", "Package.resolved"))
        manifest = self.folder / "Package.swift"
        manifest.write_text(manifest.read_text().replace('path: "../../.."', f'path: "{REPOSITORY}"'))

    def swift(self, *arguments, verb="build"):
        command = ["swift", verb, "--build-system", self.system, "--scratch-path", str(SCRATCH / self.system / "build"), *arguments]
        done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode < 0:
            # A signal killed SwiftPM itself, as the preview of swiftbuild in 6.3 now and then ends. A crash of our own tool or
            # plugin is a failed build with a status of its own, and is never tried again.
            print(f"note: SwiftPM itself was killed by signal {-done.returncode} in: {' '.join(command)}; trying once more")
            done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout

    def path(self, relative):
        return self.folder / relative

    def write(self, relative, text):
        path = self.path(relative)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def generated(self, name):
        """The newest file of this name that a plugin of this package wrote."""
        found = (SCRATCH / self.system / "build").rglob(name)
        return max(found, key=lambda p: p.stat().st_mtime_ns, default=None)


def input_digest(clinic, settings):
    """The register's digest, computed again without Overseen: sha256sum's list, and the sum of it."""
    files = sorted(
        (p.relative_to(clinic).as_posix() for p in clinic.rglob("*") if p.is_file() and "/." not in "/" + p.relative_to(clinic).as_posix()))
    lines = [f"{hashlib.sha256((clinic / f).read_bytes()).hexdigest()}  {f}\n" for f in files]
    lines.append(f"{hashlib.sha256(settings.read_bytes()).hexdigest()}  overseen.json\n")
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def clinic_in_target(system):
    consumer = Consumer("ClinicInTarget", system)
    clinic = consumer.path("Sources/Care/Clinic")
    label = f"{system}, clinic in target"
    before, repository = snapshot(consumer.folder), snapshot(REPOSITORY / "Sources")
    status, text = consumer.swift()
    check(status == 0, f"{label}: builds", text)
    for unwanted in ["CareSite", "Mustache", "Guidance", "ArgumentParser", "CCmark"]:
        check(f"Compiling {unwanted} " not in text and f"'{unwanted}'" not in text, f"{label}: {unwanted} is not compiled", text)
    checkouts = SCRATCH / system / "build" / "checkouts"
    check(not (checkouts / "swift-mustache").exists(), f"{label}: what only pages need is not checked out", "")

    register, stamp = consumer.generated("OversightRegister.swift"), consumer.generated("oversight.stamp")
    check(register is not None and stamp is not None, f"{label}: stamp and register are in the work directory")
    if register is None or stamp is None:
        return
    # SwiftPM 6.3 compiles C files of dependencies once more in the second build of a fresh scratch path, plugins or not.
    consumer.swift()
    written, touched = register.stat().st_mtime_ns, stamp.stat().st_mtime_ns
    status, text = consumer.swift()
    check(status == 0 and stamp.stat().st_mtime_ns > touched, f"{label}: a build without changes checks again", text)
    compiled = [line for line in text.splitlines() if ("Compiling" in line and "Compiling plugin" not in line) or "SwiftCompile" in line]
    check(register.stat().st_mtime_ns == written and not compiled,
          f"{label}: and compiles nothing", text)
    status, text = consumer.swift("show-register", verb="run")
    digest = input_digest(clinic, consumer.path("Sources/Care/overseen.json"))
    check(status == 0 and f"Example Clinic, as of 2026-11-23, inputs {digest}" in text, f"{label}: the register's digest is that of the inputs", text)
    check("by Check-in Bot, watched over by Dr Ada Fields, Clinical psychologist" in text, f"{label}: the app names who oversees", text)
    check("2 steps of Dr Ada Fields" in text and "p-0001" not in text and "Robin" not in text, f"{label}: the register knows no patient", text)

    check(snapshot(consumer.folder) == before, f"{label}: nothing is written into the package",
          str(set(snapshot(consumer.folder).items()) ^ set(before.items())))
    check(snapshot(REPOSITORY / "Sources") == repository, f"{label}: nothing is written into Overseen")

    plan = (clinic / "patients/p-0001.md").read_text()
    nested = "Sources/Care/Clinic/patients/ward/two/p-0009.md"
    consumer.write(nested, plan.replace("p-0001", "p-0009").replace("    overseen-by: ada-fields\n", ""))
    status, text = consumer.swift()
    check(status != 0 and f"{consumer.path(nested)}:14:5: error: " in text and "[OVS101]" in text, f"{label}: a new nested file is seen", text)
    status, text = consumer.swift()
    check(status != 0 and "[OVS101]" in text, f"{label}: and stops the next build too", text)
    consumer.path(nested).unlink()
    status, text = consumer.swift()
    check(status == 0, f"{label}: a removed file is no error", text)

    people = "Sources/Care/Clinic/people.yml"
    original = consumer.path(people).read_text()
    consumer.write(people, original.replace("may-stop-tools: true", "may-stop-tools: false"))
    status, text = consumer.swift()
    check(status != 0 and "[OVS210]" in text, f"{label}: an edited file is seen", text)
    consumer.write(people, original)

    consumer.write("Sources/Care/overseen.json", '{"as-of": "2027-03-01"}\n')
    status, text = consumer.swift()
    check(status != 0 and "OVS401" in text, f"{label}: another day turns the result", text)

    def refused(settings, place, words, what):
        consumer.write("Sources/Care/overseen.json", settings)
        status, text = consumer.swift()
        check(status != 0 and f"{consumer.path('Sources/Care')}{place}" in text and all(w in text for w in words), f"{label}: {what}", text)

    refused('{"clinic": "Nowhere"}', "/overseen.json:1:12: error: target Care", ["Nowhere", "help:"], "a missing folder")
    refused('{"clinik": "Clinic"}', "/overseen.json:1:2: error:", ["did you mean clinic?"], "an unknown key")
    refused('{"fail-on": "never"}', "/overseen.json:1:13: error:", ["fail-on"], "a check that never fails")
    consumer.path("Sources/Care/overseen.json").unlink()
    shutil.copytree(clinic, consumer.path("Sources/Care/Second"))
    status, text = consumer.swift()
    check(status != 0 and "target Care holds 2 clinics" in text and "help:" in text, f"{label}: two clinics in one target", text)
    shutil.rmtree(consumer.path("Sources/Care/Second"))
    consumer.write("Sources/Care/overseen.json", '{"as-of": "2026-11-23"}\n')
    os.symlink("nowhere.md", consumer.path("Sources/Care/Clinic/guidance/lost.md"))
    status, text = consumer.swift()
    check(status != 0 and "guidance/lost.md: error:" in text, f"{label}: a file that cannot be read", text)
    consumer.path("Sources/Care/Clinic/guidance/lost.md").unlink()
    for folder in ["patients", "pathways"]:
        shutil.rmtree(clinic / folder)
    status, text = consumer.swift()
    check(status != 0 and "target Care" in text and "nothing to check" in text, f"{label}: no plan and no pathway is an error", text)
    shutil.rmtree(clinic)
    status, text = consumer.swift()
    check(status != 0 and "target Care uses OversightCheck and holds no clinic" in text, f"{label}: a target without a clinic", text)


def broken_plan(system):
    consumer = Consumer("BrokenPlan", system)
    consumer.write("Sources/Ward/overseen.json",
                   consumer.path("Sources/Ward/overseen.json").read_text().replace("../../..", str(HERE)))
    place = f"{consumer.path('Sources/Ward/Plans/p-0002.md')}:14:5: error: step check-in is handled by the AI tool checkin-bot"
    for turn in ["first", "second"]:
        status, text = consumer.swift()
        check(status != 0 and place in text and "[OVS101]" in text, f"{system}, broken plan: the {turn} build fails at its line", text)


def warnings_only(system):
    consumer = Consumer("WarningsOnly", system)
    settings = consumer.path("Sources/Ward/overseen.json").read_text().replace("../../..", str(HERE))
    consumer.write("Sources/Ward/overseen.json", settings)
    place = f"{consumer.path('Sources/Ward/Plans/p-0003.md')}:20:53: warning: "
    for turn in ["first", "second"]:
        status, text = consumer.swift()
        check(status == 0 and place in text, f"{system}, warnings only: the {turn} build goes on and shows them", text)
    consumer.write("Sources/Ward/overseen.json", settings.replace("\n}", ',\n  "fail-on": "warning"\n}'))
    status, text = consumer.swift()
    check(status != 0 and place in text, f"{system}, warnings only: fail-on warning stops the build", text)
    consumer.write("Sources/Ward/overseen.json", settings.replace("\n}", ',\n  "redact": true\n}'))
    status, text = consumer.swift()
    check(status == 0 and "warning:" in text and "p-0003" not in text.replace(str(consumer.folder), "")
          and "Kim" not in text, f"{system}, warnings only: a redacted build names no patient", text)


def commands_only(system):
    consumer = Consumer("CommandsOnly", system)
    label = f"{system}, commands only"

    def run(*arguments):
        return consumer.swift(*arguments, verb="package")

    status, text = run("check-oversight")
    check(status != 0 and "holds no clinic" in text and "exit status 3" in text, f"{label}: nothing to check is an error", text)
    shutil.copytree(HERE / "ClinicInTarget/Sources/Care/Clinic", consumer.path("site"))
    before = snapshot(consumer.folder)
    status, text = run("check-oversight", "--as-of", "2026-11-23")
    check(status == 0 and "No findings in 1 patient, 1 pathway" in text, f"{label}: check-oversight passes", text)
    status, text = run("check-oversight", "site", "--as-of", "2026-11-23", "--format", "json")
    check(status == 0 and '"findings"' in text, f"{label}: check-oversight takes the command line's options", text)
    status, text = run("check-oversight", "--as-of", "2027-03-01")
    check(status != 0 and "site/patients/p-0001.md:" in text and "[OVS401]" in text and "exit status 1" in text,
          f"{label}: check-oversight fails on findings, with paths from the package", text)
    status, text = run("check-oversight", "--as-of", "2027-03-01", "--fail-on", "never")
    check(status == 0, f"{label}: --fail-on never", text)
    status, text = run("check-oversight", "--bogus")
    check(status != 0 and "exit status 2" in text, f"{label}: wrong usage", text)
    check(snapshot(consumer.folder) == before, f"{label}: check-oversight writes nothing")

    status, text = run("build-care-site", "--as-of", "2026-11-23")
    check(status != 0 and "--allow-writing-to-package-directory" in text and not consumer.path("_site").exists(),
          f"{label}: build-care-site asks for permission first", text)
    status, text = run("--allow-writing-to-package-directory", "build-care-site", "--as-of", "2026-11-23")
    check(status == 0 and consumer.path("_site/public/index.html").is_file(), f"{label}: build-care-site builds the site", text)
    status, text = run("build-care-site", "--allow-writing-to-package-directory", "--as-of", "2026-11-23", "--output", "other")
    check(status == 0 and consumer.path("other/staff/index.html").is_file(), f"{label}: --output, and the permission after the verb", text)
    status, text = run("--allow-writing-to-package-directory", "build-care-site", "--as-of", "2026-11-23", "--output", "Sources")
    check(status != 0 and "was not written by overseen" in text and consumer.path("Sources/Plain/Plain.swift").is_file(),
          f"{label}: a folder that is not ours is refused", text)
    status, text = run("--allow-writing-to-package-directory", "build-care-site", "--as-of", "2026-11-23", "--output", ".")
    check(status != 0 and consumer.path("Package.swift").is_file(), f"{label}: the package itself is refused", text)


def own_rule(system):
    consumer = Consumer("OwnRule", system)
    label = f"{system}, own rule"
    clinic = consumer.path("clinic")
    shutil.copytree(HERE / "ClinicInTarget/Sources/Care/Clinic", clinic)
    plan = clinic / "patients/p-0001.md"
    plan.write_text(plan.read_text().replace("    why: Adding up scores is a routine job. Ben talks them over with you.\n", ""))
    (clinic / "outcomes/week.csv").write_text("patient,date,instrument,total\np-0001,2026-11-04,week-check,7\np-0001,2026-11-18,week-check,9\n")
    status, text = consumer.swift("--product", "clinic-check")
    check(status == 0, f"{label}: builds", text)
    _, where = consumer.swift("--show-bin-path")
    binary = pathlib.Path(where.strip().splitlines()[-1]) / "clinic-check"

    def run(*arguments):
        done = subprocess.run([binary, *arguments], cwd=consumer.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout

    status, text = run("check", "clinic", "--as-of", "2026-11-23")
    check(status == 1 and "patients/p-0001.md:14:9: error: step check-in does not say why a tool does it [HSC001]" in text,
          f"{label}: the rule is found at its place", text)
    check(text.count("error:") == 1, f"{label}: and the instrument is known", text)
    status, text = run("check", "clinic", "--as-of", "2026-11-23", "--rule", "tool-step-says-why=off")
    check(status == 0, f"{label}: the rule has a name on the command line", text)
    status, text = run("explain", "HSC001")
    check(status == 0 and "Our patients asked for it" in text, f"{label}: explain knows it", text)
    status, text = run("rules", "--format", "json")
    check(status == 0 and "HSC001" in text and "OVS101" in text, f"{label}: so does the catalogue", text)
    status, text = run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", "--rule", "HSC001=note")
    pages = list(consumer.path("out/patients").glob("*/index.html"))
    page = pages[0].read_text() if pages else ""
    check(status == 0 and "The reading room" in page and 'href="guidance/small-steps.html"' in page and "<strong>nobody</strong>" in page,
          f"{label}: the section is on the patient's page", text)
    check("Week check" in page, f"{label}: and the instrument's scores", text)


def main():
    systems = sys.argv[1:] or ["native", "swiftbuild"]
    for system in systems:
        # Afresh each time: what an earlier run fetched or compiled would hide what these packages need.
        shutil.rmtree(SCRATCH / system, ignore_errors=True)
        (SCRATCH / system).mkdir(parents=True)
        for part in [clinic_in_target, broken_plan, warnings_only, commands_only]:
            part(system)
    # Its build compiles the whole of Overseen; one build system is enough.
    own_rule(systems[0])
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
