"""Sealed files of the reference clinic, made once by the real command, and what the checks need to know about them."""
import pathlib
import re
import shutil
import subprocess

import make_sites
import open_sealed
import planting

ROOT = pathlib.Path(__file__).resolve().parents[2]
ITERATIONS = "600000"
PLAN, SHORT, HEBREW = "p-0147", "p-0102", "p-0139"

WORDS = "walking candle sunset river copper moss"
CARER = "yellow spoon garden window harvest bell"
CHANGED = "butter anchor violin meadow lantern cloud"
OTHER = "silver ladder orchard ticket marble fox"


class SealedFiles:
    """A folder with a built site and sealed files of it, by name."""

    def __init__(self, folder, command, plants=()):
        self.folder, self.command, self.plants = pathlib.Path(folder), str(command), plants

    def run(self, *arguments):
        return subprocess.run([self.command, *map(str, arguments)], capture_output=True, text=True)

    def make(self):
        """Everything that more than one check looks at."""
        shutil.copytree(ROOT / "site", self.folder / "clinic", ignore=shutil.ignore_patterns(".overseen"))
        done = self.run("build", self.clinic, "-o", self.folder / "site", "--as-of", make_sites.AS_OF, "--quiet")
        if done.returncode:
            raise SystemExit(f"error: the reference clinic is not built\n{done.stdout}{done.stderr}")
        self.share("plan", PLAN, WORDS, CARER)
        self.share("short", SHORT, OTHER)
        self.share("hebrew", HEBREW, WORDS)
        for language in make_sites.languages()[1:]:
            clinic = self.folder / f"clinic-{language}"
            shutil.copytree(ROOT / "site", clinic, ignore=shutil.ignore_patterns(".overseen"))
            make_sites.speak(clinic, language)
            self.share(f"plan-{language}", PLAN, WORDS, clinic=clinic)

    @property
    def clinic(self):
        return self.folder / "clinic"

    def file(self, name):
        return self.folder / f"{name}.html"

    def box(self, name):
        return open_sealed.box_of(self.file(name).read_bytes())

    def words_file(self, *words):
        file = self.folder / ("words-" + "-".join(one.split()[0] for one in words) + ".txt")
        file.write_text("\n".join(words) + "\n", encoding="utf-8")
        return file

    def share(self, name, patient, *words, clinic=None):
        """A sealed file; the second words are those of a carer."""
        carer = ["--also-for", "Dana"] if len(words) > 1 else []
        done = self.run("share", patient, clinic or self.clinic, "-o", self.file(name), "--as-of", make_sites.AS_OF,
                        "--iterations", ITERATIONS, "--passphrase-file", self.words_file(*words), *carer)
        if done.returncode:
            raise SystemExit(f"error: {patient} is not sealed\n{done.stdout}{done.stderr}")
        if self.plants:
            self.file(name).write_bytes(planting.planted(self.file(name).read_bytes(), self.plants))
        return self.file(name)

    def copy(self, name, change):
        """A copy of the plan whose bytes went through a function."""
        self.file(name).write_bytes(change(self.file("plan").read_bytes()))
        return self.file(name)

    def published(self, patient):
        """The patient's folder as `build` writes it."""
        for line in (self.clinic / ".overseen/addresses.tsv").read_text(encoding="utf-8").splitlines():
            if re.match(rf"{patient}\s", line):
                return self.folder / "site/patients" / line.split()[1]
        raise SystemExit(f"error: {patient} has no folder")
