"""Runs the proofs of real descriptions, and counts what agrees."""

import collections
import pathlib

import documents
import explanations
import report
from runtime import choice
from runtime.proof import Proof

SHOWN = 6  # disagreements of one comparison that are printed


def run(options):
    named = [pathlib.Path(option).resolve() for option in options if not option.startswith("--")]
    full = "--full" in options
    roots = named or documents.listed_roots()
    tally = Tally()
    for chosen in choice.every(roots) if full or named else choice.bounded(roots):
        tally.add(chosen)
    return tally.finish(full and not named, "runtime" if full else "runtime-bounded", named)


class Tally:
    """What agreed so far."""

    def __init__(self):
        self.explained = explanations.Explanations("runtime")
        self.agreed = self.total = self.descriptions = self.operations = self.left_out = 0
        self.controls = self.unseen = self.turn = 0
        self.features, self.skipped = collections.Counter(), collections.Counter()

    def add(self, chosen):
        """Proves one description; every other one with open enumerations, which is the default of generator.yaml."""
        document = documents.Document(chosen.root)
        if len(chosen.operations) < choice.LEAST:
            print(f"{document.label}: too few operations are small enough: {len(chosen.operations)}")
            return
        self.turn += 1
        proof = Proof(document.label, document.reach, chosen, opens=self.turn % 2 == 0)
        breakage = proof.build()
        if breakage:
            self.total += 1
            self.print_disagreement(f"{document.label}: {breakage}")
            return
        findings = list(proof.run())
        for finding in findings:
            for text in finding.disagreements[:SHOWN]:
                self.print_disagreement(f"{finding.place}: {text}")
        self.count(proof, findings, chosen)

    def print_disagreement(self, place):
        because = self.explained.reason(place)
        print(f"  {'explained' if because else 'failed'}: {place}" + (f": {because}" if because else ""))

    def count(self, proof, findings, chosen):
        good = sum(not finding.disagreements for finding in findings)
        called = {operation.name for _, operation, _ in proof.calls}
        self.agreed, self.total = self.agreed + good, self.total + len(findings)
        self.descriptions, self.operations = self.descriptions + 1, self.operations + len(called)
        self.left_out += proof.equality.left_out
        self.features += chosen.features
        self.skipped.update(proof.answer_maker.skipped)
        policy = "open" if proof.opens else "closed"
        facts = [f"{good} of {len(findings)} agree", f"{len(called)} operations", f"{policy} enumerations"]
        facts.append(f"{proof.lines} lines")
        facts += [f"{name} in {value:.1f} s" for name, value in proof.seconds.items()]
        print(f"{proof.label}: {', '.join(facts)}")
        for text in proof.skipped:
            print(f"  skipped: {text}")
        self.controls, self.unseen = self.controls + proof.controls, self.unseen + len(proof.unseen)
        for text in proof.unseen[:SHOWN]:
            print(f"  wrong, and not seen: {text}")

    def finish(self, whole, floor, named):
        """Prints what was shown, and the score; 1 when something is unexplained, or an explanation explains nothing."""
        for feature, count in sorted(self.features.items()):
            print(f"  {count} × {feature}")
        for text, count in sorted(self.skipped.items()):
            print(f"  skipped: {count} × {text}")
        print(f"{self.descriptions} descriptions, {self.operations} operations")
        print(f"undeclared members that were left out: {self.left_out}")
        print(f"exchanges made wrong on purpose that were seen: {self.controls - self.unseen} of {self.controls}")
        unused = self.explained.finish(whole)
        fallen = report.score("runtime", self.agreed, self.total, "runtime-named" if named else floor)
        return fallen or unused or int(self.explained.unexplained > 0 or self.unseen > 0)
