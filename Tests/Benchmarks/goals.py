"""The goals as data, and whether they are met. Change a bound here, and nowhere else."""
import dataclasses

from measuring import middle, ratios
from setting import GOAL_PATIENTS, GOAL_SCALE


@dataclasses.dataclass(frozen=True)
class Row:
    """One line of the table: a value for each round, and the most that their median may be."""

    what: str
    goal: str
    values: list
    show: object            # how one value is written
    unit: str = ""
    bound: float = None     # none: for information
    instead: str = ""       # why it is not judged here

    def met(self):
        if self.instead or self.bound is None:
            return self.instead or "for information"
        good = sum(value <= self.bound for value in self.values)
        answer = "yes" if middle(self.values) <= self.bound else "NO"
        return answer if good in (0, len(self.values)) else f"{answer} ({good} of {len(self.values)} rounds)"

    def value(self):
        return f"{self.show(middle(self.values))}{self.unit} ({self.show(min(self.values))} to {self.show(max(self.values))})"


def ratio(value):
    return f"1/{1 / value:.1f}" if value < 1 else f"{value:.2f}"


def places(digits):
    return lambda value: f"{value:.{digits}f}"


def rows(setting, runs, startup, scale):
    """All goals, with what was measured of them."""
    wall = {name: [run.wall for run in done] for name, done in runs.items()}
    peaks = [run.peak for run in runs["full"]]
    elsewhere = "" if setting.patients == GOAL_PATIENTS else f"only at {GOAL_PATIENTS:,}"
    version, check = startup
    table = [
        Row("full build / Hugo, wall", "at most 1/5", ratios(wall["full"], wall["hugo"]), ratio, bound=1 / 5),
        Row("full build / cp -r of the result, wall", "at most 4", ratios(wall["full"], wall["copy"]), ratio, bound=4),
        Row("full build / cp -r that keeps hard links, wall", "", ratios(wall["full"], wall["linked"]), ratio),
        Row("check / Hugo, wall", "at most 1/15", ratios(wall["check"], wall["hugo"]), ratio, bound=1 / 15),
        Row("one letter changed / full build, wall", "at most 1/20", ratios(wall["changed"], wall["full"]), ratio, bound=1 / 20),
        Row("nothing changed / full build, wall", "", ratios(wall["unchanged"], wall["full"]), ratio),
        Row("peak memory of a full build", f"below 400 MB at {GOAL_PATIENTS:,}", peaks, places(0), " MB", just_below(400), elsewhere),
        Row("peak memory of Hugo", "", [run.peak for run in runs["hugo"]], places(0), " MB"),
        Row("overseen --version, wall", "below 15 ms", [run.wall * 1000 for run in version], places(1), " ms", just_below(15)),
        Row("check of site/, processor time", "below 80 ms", [run.cpu * 1000 for run in check], places(0), " ms", just_below(80)),
    ]
    if scale:
        base, larger = scale
        name = f"{setting.scale:,} / {setting.patients:,} patients"
        sizes = (setting.patients, setting.scale)
        elsewhere = "" if sizes == (GOAL_PATIENTS, GOAL_SCALE) else f"only {GOAL_SCALE:,} / {GOAL_PATIENTS:,}"
        each = [[run.wall / count for run in done] for done, count in ((larger, setting.scale), (base, setting.patients))]
        table += [
            Row(f"peak memory, {name}", "at most 1.3", ratios([run.peak for run in larger], [run.peak for run in base]), ratio, "", 1.3, elsewhere),
            Row(f"time for each patient, {name}", "at most 1.2", ratios(*each), ratio, "", 1.2, elsewhere),
            Row(
                f"peak memory at {setting.scale:,}", "at most 520 MB, 1.3 x 400", [run.peak for run in larger], places(0), " MB", 520,
                elsewhere),
            Row(f"full build at {setting.scale:,}, wall", "", [run.wall for run in larger], places(2), " s"),
        ]
    return table


def just_below(bound):
    """For a goal that says below, where the bound itself is too much."""
    return bound * (1 - 1e-9)
