"""The failures that explained.txt says the reason of."""

import re

import places

FILE = places.CONFORMANCE / "explained.txt"


class Explanations:
    """The explanations of one score, and which of them were used."""

    def __init__(self, name):
        lines = [line.split(" | ") for line in FILE.read_text().splitlines() if line and not line.startswith("#")]
        self.entries = [(place, reason) for owner, place, reason in lines if owner == name]
        self.used, self.unexplained = set(), 0

    def reason(self, place):
        """Why what failed at a place does; None when nothing is said."""
        for entry in self.entries:
            if re.fullmatch(re.escape(entry[0]).replace(r"\*", ".*"), place, re.DOTALL):
                self.used.add(entry)
                return entry[1]
        self.unexplained += 1
        return None

    def finish(self, full):
        """Prints how many failures are unexplained; 1 when a full run did not need one of the explanations."""
        print(f"unexplained failures: {self.unexplained}")
        unused = [entry for entry in self.entries if entry not in self.used] if full else []
        for place, _ in unused:
            print(f"{FILE.name} explains what does not fail: {place}")
        return 1 if unused else 0
