"""Containerfile: what of it can be checked without a container engine. The images themselves are not built here."""

import re
import shlex
import shutil

from setting import ROOT
from tally import ended


def instructions():
    """Instruction and rest of each, lines joined."""
    text = (ROOT / "Containerfile").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return [tuple(line.split(None, 1)) for line in "\n".join(lines).replace("\\\n", " ").splitlines() if line.strip()]


def stages():
    found = []
    for name, rest in instructions():
        if name == "FROM":
            found.append((rest.split(" AS ")[1].strip(), rest.split(" AS ")[0], []))
        elif found:
            found[-1][2].append((name, rest))
    return found


def check(tally, setting):
    known = stages()
    build = known[0][2]
    copies = [shlex.split(rest) for name, rest in build if name == "COPY"]
    listed = setting.run(["git", "ls-files"], ROOT).stdout.splitlines()
    missing = [source for *sources, _ in copies for source in sources
               if not (ROOT / source).exists() or not any(file == source or file.startswith(f"{source}/") for file in listed)]
    tally.check("container: each source of the build stage is in version control", [f"{source} is not" for source in missing])

    products = [rest.split("--product ")[1] for name, rest in build if name == "RUN" and "--product " in rest]
    manifest = (ROOT / "Package.swift").read_text(encoding="utf-8")
    tally.check("container: the products that are built exist",
                [f"{product} is none" for product in products if f'.executable(name: "{product}"' not in manifest] or
                ([] if products else ["none is built"]))
    out = {f"/source/.build/release/{product}" for product in products}
    if ("RUN", "scripts/build-release") in build:
        out.add("/source/_release/overseen")
    out |= {f"/source/{file}" for file in listed if file.startswith("scripts/")}
    taken = [part for _, _, steps in known for name, rest in steps if name == "COPY" and rest.startswith("--from=build ")
             for part in shlex.split(rest)[1:-1]]
    tally.check("container: what the images take from the build stage is made there",
                [f"{part} is not" for part in taken if part not in out] or ([] if taken else ["nothing is taken"]))
    for product in ("oversight-check", "overseen"):
        name, base, steps = next(stage for stage in known if ("ENTRYPOINT", f'["{product}"]') in stage[2])
        users = [rest for step, rest in steps if step == "USER"]
        tally.check(f"container: {product} is run by a user who is not root, and is in its image",
                    ([] if users and re.fullmatch(r"[1-9]\d*:[1-9]\d*", users[-1]) else [f"users {users}"])
                    + ([] if any(f"/{product} /usr/local/bin/" in rest for step, rest in steps if step == "COPY") else ["it is not"])
                    + ([] if base == "runtime" else [f"{name} begins from {base}"]))
    tally.check("container: the last stage is the whole command", [] if known[-1][0] == "overseen" else [known[-1][0]])
    whole(tally, setting, copies, listed)


def whole(tally, setting, copies, listed):
    """What the build stage copies is a whole package: the package manager finds each target's folder in it."""
    if shutil.which("swift", path=setting.path) is None:
        tally.skip("the container's copies", "there is no swift")
        return
    place = setting.place("container source")
    for *sources, _ in copies:
        for file in listed:
            if any(file == source or file.startswith(f"{source}/") for source in sources) and (ROOT / file).is_file():
                (place / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / file, place / file)
    tally.check("container: what is copied is a whole package", ended(setting.run(["swift", "package", "describe"], place), 0))
