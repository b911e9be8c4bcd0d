"""Runs the proofs of real descriptions, and counts what agrees."""

import pathlib

import documents
import explanations
import report
from runtime import choice, description, features, proof

BOUNDED = 4  # descriptions of the bounded form


def run(options):
    full = "--full" in options
    named = [pathlib.Path(option).resolve() for option in options if not option.startswith("--")]
    explained = explanations.Explanations("runtime")
    agreed = total = proved = calls = left_out = 0
    covered = choice.counter()
    for root in named or documents.listed_roots():
        document = documents.Document(root)
        described = description.Description(root)
        chosen = choice.chosen(described, covered)
        if len(chosen) < choice.LEAST:
            print(f"{document.label}: {len(chosen)} operations are small enough")
            continue
        one = proof.Proof(document.label, root, document.reach, described, chosen)
        breakage = one.build()
        if breakage:
            total += 1
            because = explained.reason(f"{document.label}: {breakage}")
            print(f"{'explained' if because else 'failed'}: {document.label}: {breakage}")
            continue
        findings = list(one.run())
        for finding in findings:
            for text in finding.disagreements[:6]:
                place = f"{finding.place}: {text}"
                because = explained.reason(place)
                print(f"  {'explained' if because else 'failed'}: {place}" + (f": {because}" if because else ""))
        good = sum(not finding.disagreements for finding in findings)
        agreed, total, proved = agreed + good, total + len(findings), proved + 1
        called = {operation.name for _, operation, _ in one.calls}
        calls += len(called)
        left_out += one.equality.left_out
        seconds = ", ".join(f"{name} in {value:.1f} s" for name, value in one.seconds.items())
        print(f"{document.label}: {good} of {len(findings)} agree, {len(called)} operations, {one.lines} lines, {seconds}")
        for text in one.skipped:
            print(f"  skipped: {text}")
    for feature, count in sorted(covered.items()):
        print(f"  {count} × {feature}")
    print(f"{proved} descriptions, {calls} operations; {left_out} undeclared members were left out")
    unused = explained.finish(full)
    return report.score("runtime", agreed, total, "runtime" if full else "runtime-bounded") or unused


__all__ = ["run", "features"]
