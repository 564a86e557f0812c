"""Writing: the same text gives the same bytes on every system."""
import json


def q(text):
    """A double-quoted YAML scalar (JSON strings are valid ones)."""
    return json.dumps(text, ensure_ascii=False)


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)
