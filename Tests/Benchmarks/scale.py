"""Many more patients: whether memory and the time for each patient stay what they are. Builds of both sizes in turn."""
import sys

from make_clinic import make_clinic
from measuring import measure
from rounds import fresh


def measure_scale(setting, folder, clinic):
    """Full builds of the clinic that is there and of one with SCALE patients: two lists of runs."""
    larger, _ = make_clinic(setting.scale, folder / "larger", setting.seed)
    measure(setting.check(larger))
    runs = ([], [])
    for number in range(setting.runs + 1):
        print(f"scale round {number} of {setting.runs}" if number else "scale, not counted", file=sys.stderr)
        for which, of in zip(runs, (clinic, larger)):
            out = folder / "out-scale"
            fresh(out)
            which.append(measure(setting.build(of, out)))
    fresh(folder / "larger", folder / "out-scale")
    # The first build records the addresses.
    return tuple(which[1:] for which in runs)
