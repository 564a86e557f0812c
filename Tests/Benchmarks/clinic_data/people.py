"""The people of the clinic: enough that none oversees more AI steps than the clinic allows."""
from clinic_data.words import BEST_TIME, FIRST, LAST, ROLES

STEPS_PER_OVERSEER = 56          # AI steps, at most; the clinic's own limit is 60


def make_people(n):
    """Therapists (seven of eight) lead and oversee; doctors (every eighth) hold the medicine talks."""
    leads = max(1, -(-n * 4 // STEPS_PER_OVERSEER))
    total = max(8, -(-n // 40), -(-leads * 8 // 7))
    people = []
    for i in range(total):
        doctor, block = i % 8 == 7, i // 64
        first, last = FIRST[i % 64], LAST[(i * 5 + block) % 64]
        middle = "" if block < 64 else chr(65 + block // 64 % 26) * (1 + block // 1664)
        role = "psychiatrist" if doctor else ROLES[i % 8]
        title = "Dr " if doctor or "psychologist" in role else ""
        people.append({"id": f"{first}-{middle + '-' if middle else ''}{last}".lower(), "first": first, "name": f"{title}{first} {middle + '. ' if middle else ''}{last}",
                       "role": role, "initials": first[0] + last[0], "tel": f"+441632960{200 + i % 790}", "phone": f"01632 960 {200 + i % 790}", "when": BEST_TIME[i % 4], "doctor": doctor})
    assert len({p["id"] for p in people}) == total
    return people
