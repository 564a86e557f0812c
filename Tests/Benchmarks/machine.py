"""On what was measured: the machine and the versions, without its name or its folders."""
import os
import pathlib
import re
import subprocess

from setting import GOAL_CORES, ROOT

QUIET = 0.5     # the most that a machine may have to do already, as its load over one minute


def hold_to_goal_cores():
    """Keeps this process and all that it starts on as many cores as the goals speak of, where there are more."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:GOAL_CORES])


def field(file, name):
    found = re.search(rf"(?m)^{name}\s*:\s*(.*)$", pathlib.Path(file).read_text())
    return found.group(1).strip() if found else "unknown"


def said(*command):
    """The first line that a command says, or that it says none."""
    try:
        told = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    except OSError:
        return "unknown"
    return (told.stdout.splitlines() or ["unknown"])[0].strip() if told.returncode == 0 else "unknown"


def describe(setting, folder, hugo):
    """Pairs of a name and what is so."""
    memory = field("/proc/meminfo", "MemTotal").split()[0]
    load = os.getloadavg()[0]
    return [
        ("cores", f"{len(os.sched_getaffinity(0))} used, {os.cpu_count()} there"),
        ("processor", field("/proc/cpuinfo", "model name")),
        ("memory", f"{int(memory) * 1024 / 1e9:.0f} GB" if memory.isdigit() else "unknown"),
        ("data on", said("stat", "-f", "-c", "%T", str(folder))),
        ("system", f"{os.uname().sysname} {os.uname().release}, {os.uname().machine}"),
        ("load before", f"{load:.1f}" + ("" if load <= QUIET else ": the machine is busy, and times mean little")),
        ("overseen", f"{said(str(setting.overseen), '--version')}, source {said('git', 'describe', '--always', '--dirty')}"),
        ("Swift here", said("swift", "--version")),
        ("Hugo", " ".join(said(str(hugo), "version").split()[:3])),
        ("patients", f"{setting.patients:,}" + (f" and {setting.scale:,}" if setting.scale else "") + f", seed {setting.seed}"),
        ("rounds", f"{setting.runs}"),
    ]
