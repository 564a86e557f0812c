""".pre-commit-hooks.yaml: pre-commit runs the hook on commits to a real git repository."""

import datetime
import sys
from pathlib import Path

import yaml

from gitlab_job import snapshot
from setting import BROKEN_LINE, ROOT, break_plan, plan
from tally import ended, tells

PRE_COMMIT = Path(sys.executable).with_name("pre-commit")


class Repository:
    """A clinic in version control, with the hook installed."""

    def __init__(self, setting, name, source):
        self.setting = setting
        self.source = source
        self.folder = setting.place(f"hook {name}")
        self.git("init", "-q")
        # No day is given to the hook: it checks for today, as at a clinic.
        setting.clinic(self.folder / "site", day=datetime.date.today().isoformat())

    def configure(self, **changed):
        hook = {"id": "oversight-check"} | changed
        config = {"repos": [{"repo": self.source.as_uri(), "rev": "v1", "hooks": [hook]}]}
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        return self.setting.run([PRE_COMMIT, "install"], self.folder)

    def git(self, *arguments):
        return self.setting.run(["git", *arguments], self.folder, OVERSEEN_CHECK_BINARY=str(self.setting.checker))

    def commit(self, *options):
        """The result of a commit of all changes, and whether there is a new commit."""
        before = self.git("rev-parse", "HEAD").stdout
        self.git("add", "-A")
        result = self.git("commit", "-q", "-m", "A change", *options)
        result.stdout += result.stderr
        return result, self.git("rev-parse", "HEAD").stdout != before


def check(tally, setting):
    if not PRE_COMMIT.is_file():
        tally.skip("the commit hook", "pre-commit is not installed")
        return
    result = setting.run([PRE_COMMIT, "validate-manifest", ROOT / ".pre-commit-hooks.yaml"], ROOT)
    tally.check("hook: pre-commit accepts the manifest", ended(result, 0))
    source = snapshot(setting, "hook source")
    commits(tally, Repository(setting, "commits", source))
    narrowed(tally, Repository(setting, "narrowed", source))
    arguments(tally, Repository(setting, "arguments", source))


def goes_through(result, made):
    return ended(result, 0) + ([] if made else ["there is no new commit"])


def is_stopped(result, made, *parts):
    return ended(result, 1) + (["there is a new commit"] if made else []) + tells(result.stdout, *parts)


def commits(tally, repository):
    tally.check("hook: it can be installed", ended(repository.configure(), 0))
    result, made = repository.commit()
    tally.check("hook: a good clinic is committed", goes_through(result, made) + tells(result.stdout, "overseer", "Passed"))
    good = plan(repository.folder / "site").read_text(encoding="utf-8")
    break_plan(repository.folder / "site")
    line = f"site/patients/p-0001.md:{BROKEN_LINE}:5: error:"
    result, made = repository.commit()
    tally.check("hook: a step without overseer is not committed, and its line is told", is_stopped(result, made, line, "[OVS101]", "help:"))
    plan(repository.folder / "site").write_text(good + "\nAda\n", encoding="utf-8")
    result, made = repository.commit()
    tally.check("hook: with its overseer back it is committed", goes_through(result, made))
    (repository.folder / "site" / "people.yml").unlink()
    result, made = repository.commit()
    tally.check("hook: a commit that only deletes a file is checked too", is_stopped(result, made, "site/patients/p-0001.md:", "error:"))
    repository.git("reset", "-q", "--hard")
    later = (datetime.date.today() + datetime.timedelta(days=60)).isoformat()
    repository.configure(args=["--as-of", later])
    result, made = repository.commit()
    tally.check("hook: a review that has fallen due is told without any change to the clinic", is_stopped(result, made, "[OVS401]"))


def narrowed(tally, repository):
    """Those who turn always_run off have the pattern of files."""
    repository.configure(always_run=False)
    result, made = repository.commit()
    tally.check("hook: with always_run off it runs on a clinic's files", goes_through(result, made) + tells(result.stdout, "Passed"))
    (repository.folder / "notes.txt").write_text("Notes\n", encoding="utf-8")
    result, made = repository.commit()
    tally.check("hook: with always_run off it lets other files be", goes_through(result, made) + tells(result.stdout, "Skipped"))
    for file in sorted(path for path in (repository.folder / "site").rglob("*") if path.is_file()):
        file.write_bytes(file.read_bytes() + b"\n")
        result, _ = repository.commit()
        seen = [] if "Skipped" not in result.stdout and "overseer" in result.stdout else [result.stdout[-200:]]
        tally.check(f"hook: with always_run off a change of {file.relative_to(repository.folder)} is checked", seen)
        repository.git("reset", "-q", "--hard")


def arguments(tally, repository):
    (repository.folder / "site").rename(repository.folder / "our clinic")
    repository.configure()
    result, made = repository.commit()
    tally.check("hook: a repository without a clinic in the known place is stopped", is_stopped(result, made, "clinic.yml"))
    repository.configure(args=["our clinic", "--fail-on", "warning", "--redact"])
    result, made = repository.commit()
    tally.check("hook: args name the folder and the policy", goes_through(result, made))
    break_plan(repository.folder / "our clinic")
    result, made = repository.commit()
    tally.check("hook: args name the folder that is checked", is_stopped(result, made, "our clinic/patients/unlisted-1.md", "[OVS101]"))
