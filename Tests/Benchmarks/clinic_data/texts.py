"""What people write in the clinic: articles and letters. Each takes a function that writes a link, since Hugo's differ."""
from clinic_data.words import ARTICLES, HEADINGS, POOL


def prose(r, count):
    return " ".join(r.sample(POOL, count))


def guidance_body(r, i, link):
    """About 400 words: a lead, four headed parts, lists, links to other articles and one callout."""
    heads, others = r.sample(HEADINGS, 4), [ARTICLES[(i + k) % len(ARTICLES)] for k in (1, 5, 11)]
    out = [prose(r, 3), ""]
    for k, head in enumerate(heads):
        pick = r.sample(POOL, 9)
        out += [f"## {head}", "", f"{pick[0]} **{pick[1]}** {' '.join(pick[2:5])}", ""]
        if k == 0:
            out += ["> [!NOTE]", f"> {pick[5]} {pick[6]}", ""]
        else:
            mark = ["1. ", "2. ", "3. "] if k == 1 else ["- "] * 3
            out += [m + s for m, s in zip(mark, pick[5:8])] + ["", f"Read on: [{others[k - 1][1]}]({link(others[k - 1][0])}).", ""]
    return "\n".join(out)


def letter(r, name, lead, second, article, link):
    a = r.sample(POOL, 20)
    return (f"Dear {name},\n\nthank you for the time you took with us this month. {' '.join(a[0:5])}\n\n### What we agreed\n\n"
            f"- **{a[5]}**\n- {a[6]}\n- {a[7]} See [{article[1]}]({link(article[0])}).\n\n{' '.join(a[8:13])} *{a[13]}*\n\n"
            f"> {a[14]} {a[15]}\n\n{' '.join(a[16:20])} You can call {second['first']} or me at any time if something does not feel right.\n\n"
            f"With warm wishes,\n{lead['name']}\n")
