#!/usr/bin/env python3
"""Plants faults into sealed files, one after the other, and expects the group of checks that looks for each to fail.

    planted_faults.py OVERSEEN [GROUP...]

It takes minutes, so `make test` leaves it out: run it after a change of these checks. The last line is "N passed, M failed".
"""
import pathlib
import subprocess
import sys

CHECK = pathlib.Path(__file__).with_name("check_sharing.py")

# The group, words of a check of it that must fail, what stands in a sealed file, and the fault in its place.
FAULTS = [
    ("words", "in capitals", ".toLowerCase()", ""),
    ("words", "with hyphens", r"\u2010-\u2014", ""),
    ("words", "marked as wrong", "pass.setAttribute('aria-invalid', 'true');", ""),
    ("words", "they stay in the field", "bad.hidden = false;", "bad.hidden = false; pass.value = '';"),
    ("words", "somebody else's words", "for (const wrapped of box.keys)", "for (const wrapped of box.keys.slice(0, 1))"),
    ("tampering", ": dead", "cannotRun, cannotDecrypt, damaged].every(Boolean)) return;", "cannotRun].every(Boolean)) return;"),
    ("tampering", "another text", "go(place && find(place));", "go(place && find(place)); closing.before(room.find(one => one.matches('.foot')).cloneNode(true));"),
    ("tampering", "FAILED script:", "script-src 'sha256-", "script-src 'unsafe-inline' 'unsafe-hashes"),
    ("swapping", "a list in its place", "catch { instead(damaged); return; }", "catch { cannotRun.hidden = true; return; }"),
    ("without_means", "has no form", "instead(cannotDecrypt); return;", "instead(form);"),
    ("without_means", "as a whole", "catch { broken = true; }", "catch (error) { throw error; }"),
    ("nothing_kept", "an open plan, left", "addEventListener('pagehide', close);", ""),
    ("nothing_kept", "just opening, left", "if (mine !== attempt) return;", ""),
    ("nothing_kept", "nothing is stored", "pages = opened;", "pages = opened; try { localStorage.setItem('words', pass.value) } catch {}"),
    ("nothing_kept", "the history holds no words", "pass.value = '';\n      history.replaceState({ path: 'index.html' }", "history.replaceState({ path: 'index.html', words: pass.value }"),
    ("nothing_kept", "nothing went wrong unsaid", "pages = opened;", "pages = opened; fetch('https://elsewhere.test/').catch(() => {});"),
    ("nothing_kept", "the room is as it was", "document.title = title;\n    root.lang", "root.lang"),
    ("foreign_markup", "a handler, without a policy", "name.startsWith('on')", "false"),
    ("foreign_markup", "a link that is a script", "!leads(value)", "false"),
    ("foreign_markup", "a frame", "iframe, frame, ", ""),
    ("foreign_markup", "as a whole", "'name', ", ""),
    ("foreign_markup", "padding that is not zeros", " || padded.subarray(end).some(Boolean)", ""),
    ("foreign_markup", "too few rounds", "wrapped.iterations >= 600000", "wrapped.iterations >= 1"),
    ("inside", "as a whole", "history.pushState({ path, place }, '');", "history.replaceState({ path, place }, '');"),
    ("inside", "element for element", "const all = selector", "page.querySelector('main').lastElementChild.remove(); const all = selector"),
    ("keyboard_and_names", "the heading has the focus", "focused.focus({ preventScroll: true });", ""),
    ("keyboard_and_names", "shows the words", "tick.checked ? 'text' : 'password'", "'password'"),
    ("keyboard_and_names", "opened plan: every stop", "scroll-padding-block-end: 6rem", "scroll-padding-block-end: 0"),
    ("keyboard_and_names", "textbox", '<label for="pass">', '<label for="show">'),
    ("keyboard_and_names", "status or alert", '<p class="error" id="bad" role="alert"', '<p class="error" id="bad"'),
    ("looks", "axe", '<label for="pass">', '<label for="show">'),
    ("looks", "scrolling sideways", ".sealed { max-inline-size: 40rem;", ".sealed { min-inline-size: 24rem;"),
    ("on_paper", "no form", ".closing, .sealed form { display: none; }", ""),
    ("markup_of_sealed", "the sealed file", "<hr>", "<hr></hr>"),
    ("firefox", "left and come back to", "autocomplete=\"off\"", "autocomplete=\"on\" value=\"Maya\""),
    ("firefox", "are told", "if (!normalised(words)) return null;", "if (!normalised(words)) throw 0;"),
    ("handed_over", "of the format and no others", '"version":1}', '"version":1,"name":"Maya"}'),
]


def main(arguments):
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    command, groups = arguments[0], arguments[1:]
    passed = failed = 0
    for group, says, old, new in FAULTS:
        if groups and group not in groups:
            continue
        done = subprocess.run([sys.executable, CHECK, command, group, "--plant", old, new], capture_output=True, text=True)
        said = [line for line in done.stdout.splitlines() if line.startswith("FAILED")]
        if any(says in line for line in said):
            passed += 1
            print(f"ok {group} finds it: {new[:60]!r} for {old[:60]!r}", flush=True)
        else:
            failed += 1
            print(f"FAILED {group} does not say “{says}” with {new[:60]!r} for {old[:60]!r}: {said[:3]} {done.stderr[-200:]}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
