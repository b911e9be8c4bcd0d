"""What verdicts come to: passed, failed or declared, and the lists of those that did not pass."""

import collections
import json


def summary(cases, describe, explanations, list_declared):
    """Prints every failure and what was declared; the numbers of passed, failed and declared instances by case."""
    totals = {}
    for case in cases:
        totals[case.name] = tally = collections.Counter()
        for index, expected in enumerate(case.source["expected"]):
            outcome, reason = outcome_of(case, index, expected)
            tally[outcome] += 1
            if outcome == "failed":
                place = describe(case, index)
                because = explanations.reason(place)
                print(f"{'explained' if because else 'failed'}: {place}" + (f": {because}" if because else ""))
                print(f"  schema {shown(case.source['schema'])}")
                print(f"  instance {shown(case.instances[index])}: expected {expected}, found {reason}")
    print_declared([case for case in cases if case.refusal], describe, list_declared)
    return totals


def outcome_of(case, index, expected):
    if case.refusal:
        return "declared", case.refusal
    if case.breakage:
        return "failed", f"that the module does not compile: {case.breakage}"
    verdict = case.verdicts[index]
    return ("passed" if verdict.split()[0] == expected else "failed"), verdict


def print_declared(cases, describe, in_full):
    """Prints the schemas that the generator refuses: each of them, or how many for each reason."""
    if in_full:
        for case in cases:
            print(f"declared: {describe(case, None)}: {case.refusal}")
        return
    reasons = collections.Counter(case.refusal for case in cases)
    for reason, count in reasons.most_common():
        print(f"declared: {count} schemas: {reason}")


def shown(value, limit=300):
    """A value on one line."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= limit else text[:limit] + "…"
