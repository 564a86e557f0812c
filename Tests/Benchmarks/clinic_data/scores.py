"""Scores over time, and the answers that add up to them."""


def totals(r, first, fall, count):
    """Totals that drift down: never far above the lowest one before, so nothing here is a reliable worsening."""
    out, low = [first], first
    for k in range(1, count):
        t = max(0, min(round(first - fall * k / (count - 1)) + r.randrange(-1, 2), low + 1))
        low = min(low, t)
        out.append(t)
    return out


def spread(total, count, at):
    """Item answers (0 to 3) that add up to the total."""
    base, more = divmod(total, count)
    return [base + ((k - at) % count < more) for k in range(count)]
