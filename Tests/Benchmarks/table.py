"""Tables as Markdown that can also be read on a terminal."""
from measuring import middle
from rounds import COMMANDS


def table(head, lines):
    lines = [list(map(str, line)) for line in (head, *lines)]
    wide = [max(len(line[k]) for line in lines) for k in range(len(head))]
    rule = "|".join("-" * (width + 2) for width in wide)
    rows = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, wide)) + " |" for line in lines]
    return "\n".join([rows[0], f"|{rule}|", *rows[1:]])


def goals_table(rows):
    """What is asked and what is there: medians, with the lowest and the highest round."""
    return table(("what", "goal", "value", "met?"), ((row.what, row.goal, row.value(), row.met()) for row in rows))


def commands_table(runs):
    """The medians from which the ratios come."""
    lines = []
    for name, done in runs.items():
        walls = [run.wall for run in done]
        lines.append((COMMANDS[name], f"{middle(walls):.3f}", f"{min(walls):.3f} to {max(walls):.3f}",
                      f"{middle([run.cpu for run in done]):.2f}", f"{middle([run.peak for run in done]):.0f}"))
    return table(("command", "wall s", "range", "user + sys s", "peak MB"), lines)


def trees_table(trees):
    """How large the results are."""
    return table(("result of", "files", "pages", "MB by name", "MB stored"), (
        (COMMANDS[name], tree.files, tree.pages, f"{tree.named / 1e6:.1f}", f"{tree.stored / 1e6:.1f}") for name, tree in trees.items()))
