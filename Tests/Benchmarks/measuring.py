"""One command, measured: seconds by the clock, seconds of processor time, and the most memory that it held."""
import dataclasses
import os
import statistics
import subprocess
import tempfile
import time


@dataclasses.dataclass(frozen=True)
class Run:
    wall: float     # seconds by the clock
    cpu: float      # seconds of processor time, user and system
    peak: float     # the most memory held at once, in MB (10^6 bytes)


def measure(command):
    """Runs a command to its end. Its output is shown only when it fails, and then the kit stops."""
    with tempfile.TemporaryFile() as told:
        begun = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=told, stderr=told, stdin=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        told.seek(0)
        words = told.read().decode(errors="replace")
    name = " ".join(os.path.basename(str(part)) for part in command[:2])
    if process.returncode != 0:
        raise SystemExit(f"error: {name} ended with {process.returncode}\n{words[-4000:]}")
    # Hugo warns and goes on; a site that it warned about is not the same work.
    if "WARN" in words or "ERROR" in words:
        raise SystemExit(f"error: {name} is not clean\n{words[-4000:]}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6)


def middle(values):
    return statistics.median(values)


def ratios(above, below):
    """One ratio for each round: both sides ran right after each other, so that a slow drift of the machine cancels."""
    return [a / b for a, b in zip(above, below, strict=True)]
