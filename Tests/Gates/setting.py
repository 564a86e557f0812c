"""A temporary place with small clinics, in which the gates run with a known environment."""

import datetime
import os
import shutil
import stat
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"  # the day that the clinics' dates lie around
BROKEN_LINE = 14  # of the plan: the step that lacks its overseer
OURS = ("overseen", "oversight-check", "oversight-gate")


class Setting:
    def __init__(self, folder, configuration):
        self.folder = Path(folder).resolve()
        self.configuration = configuration
        products = ROOT / ".build" / configuration
        self.checker = products / "oversight-check"
        self.overseen = products / "overseen"
        # An Overseen that is installed on the machine must not be the one that is tried.
        self.path = os.pathsep.join(
            part for part in os.environ.get("PATH", os.defpath).split(os.pathsep)
            if part and not any(shutil.which(name, path=part) for name in OURS))
        home = self.folder / "home"
        home.mkdir()
        kept = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("OVERSEEN", "INPUT_", "GITHUB_", "CI_", "PRE_COMMIT", "GIT_DIR", "GIT_WORK", "GIT_INDEX"))}
        self.environment = kept | {
            "PATH": self.path, "PRE_COMMIT_HOME": str(home / "pre-commit"), "GIT_CONFIG_GLOBAL": str(home / "gitconfig"),
            "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@clinic.example",
            "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@clinic.example", "NO_COLOR": "1"}

    def run(self, command, cwd, **variables):
        """Variables that are None are left out of the environment."""
        environment = self.environment | {name: value for name, value in variables.items() if value is not None}
        return subprocess.run(
            [str(part) for part in command], cwd=cwd, env=environment, text=True, encoding="utf-8", errors="replace",
            capture_output=True, stdin=subprocess.DEVNULL, check=False)

    def place(self, name):
        place = self.folder / name
        place.mkdir(parents=True)
        return place

    def clinic(self, place, day=DAY):
        """The clinic that `overseen init` writes."""
        result = self.run([self.overseen, "init", place, "--as-of", day], self.folder)
        if result.returncode != 0:
            raise SystemExit(f"overseen init failed: {result.stderr}")
        return place

    def program(self, file, text):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return file


def plan(clinic):
    return clinic / "patients" / "p-0001.md"


def break_plan(clinic):
    """Takes the overseer away from the step that an AI tool handles."""
    lines = plan(clinic).read_text(encoding="utf-8").splitlines(keepends=True)
    left = [line for line in lines if "overseen-by:" not in line]
    if len(left) != len(lines) - 1:
        raise SystemExit("the starter clinic's plan no longer has exactly one line overseen-by:")
    plan(clinic).write_text("".join(left), encoding="utf-8")
    return clinic


def rename_patient(clinic, id, name):
    for file in [*clinic.rglob("*.md"), *clinic.rglob("*.csv")]:
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("p-0001", id).replace("Robin", name), encoding="utf-8")
    plan(clinic).rename(plan(clinic).with_name(f"{id}.md"))


def later(days):
    return (datetime.date.fromisoformat(DAY) + datetime.timedelta(days=days)).isoformat()
