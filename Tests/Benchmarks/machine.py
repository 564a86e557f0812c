"""On what was measured: the machine and the versions, without its name or its folders."""
import os
import pathlib
import re
import subprocess
import time

from setting import GOAL_CORES, ROOT

QUIET = 0.05     # the most that others may take of the processor, as a share, for times to mean something
LISTENING = 3    # seconds


def hold_to_goal_cores():
    """Keeps this process and all that it starts on as many cores as the goals speak of, where there are more."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:GOAL_CORES])


def busy():
    """The share of the processor that others take while this process waits."""
    def ticks():
        counts = [int(text) for text in pathlib.Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        return sum(counts), counts[3] + counts[4]      # all, and those without work: idle and waiting for a disk
    (all_before, idle_before) = ticks()
    time.sleep(LISTENING)
    (all_after, idle_after) = ticks()
    return 1 - (idle_after - idle_before) / max(1, all_after - all_before)


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


def describe(setting, folder, hugo, others):
    """Pairs of a name and what is so."""
    memory = field("/proc/meminfo", "MemTotal").split()[0]
    source = f"source {said('git', 'describe', '--always', '--dirty')}" if setting.built_here else "a given binary"
    return [
        ("cores", f"{len(os.sched_getaffinity(0))} used, {os.cpu_count()} there"),
        ("processor", field("/proc/cpuinfo", "model name")),
        ("memory", f"{int(memory) * 1024 / 1e9:.0f} GB" if memory.isdigit() else "unknown"),
        ("data on", said("stat", "-f", "-c", "%T", str(folder))),
        ("system", f"{os.uname().sysname} {os.uname().release}, {os.uname().machine}"),
        ("taken by others", f"{others:.0%} of the processor, before the first round"),
        ("overseen", f"{said(str(setting.overseen), '--version')}, {source}"),
        ("Swift here", said("swift", "--version")),
        ("Hugo", said(str(hugo), "version").split("-")[0]),
        ("patients", f"{setting.patients:,}" + (f" and {setting.scale:,}" if setting.scale else "") + f", seed {setting.seed}"),
        ("rounds", f"{setting.runs}"),
    ]
