"""One patient's letter, changed and changed back: each rebuild then has a true change to find."""
import pathlib

TEXTS = ("thank you for the time you took with us this month.", "thank you for the hour you spent with us this month.")


class Letter:
    """The letter of one patient in a made clinic folder."""

    def __init__(self, clinic, patients):
        self.clinic = pathlib.Path(clinic)
        self.patient = f"p-{patients // 2 + 1:07d}"
        self.text = TEXTS[0]

    def change(self):
        """Writes the other text."""
        file = self.clinic / "patients" / f"{self.patient}.md"
        before, after = file.read_text(encoding="utf-8"), TEXTS[1 - TEXTS.index(self.text)]
        if before.count(self.text) != 1:
            raise SystemExit(f"error: the letter in {file.name} is not as it was left")
        file.write_text(before.replace(self.text, after), encoding="utf-8", newline="\n")
        self.text = after

    def require(self, out):
        """Stops when the patient's page does not show the letter as it is now: a quick rebuild must also be a right one."""
        addresses = (self.clinic / ".overseen/addresses.tsv").read_text(encoding="utf-8").splitlines()
        folders = [line.split("\t")[1] for line in addresses if line.split("\t")[0] == self.patient]
        page = pathlib.Path(out) / "patients" / "".join(folders) / "index.html"
        words = page.read_text(encoding="utf-8")
        if self.text not in words or any(text in words for text in TEXTS if text != self.text):
            raise SystemExit(f"error: the page of {self.patient} does not show the letter as it is now")
