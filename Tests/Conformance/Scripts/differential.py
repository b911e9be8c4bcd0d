"""Random instances of varied schemas: the verdicts of the generated code beside those of Python's jsonschema."""

import importlib.util
import json
import random
import subprocess
import sys

import cases
import component
import explanations
import instances
import places
import report
import verdicts

SCHEMAS = places.CONFORMANCE / "differential-schemas.json"
COUNT, BOUNDED_COUNT = 20_000, 200
SHOWN = 20  # disagreements of one schema that are printed


def run(options):
    full = "--full" in options
    if not has_jsonschema():
        print("differential skipped: Python has no jsonschema, and pip cannot install it")
        return 0
    chosen = [case(number, entry, COUNT if full else BOUNDED_COUNT) for number, entry in enumerate(read_schemas())]
    module = cases.Module("CasesDifferential", "3.1.1", chosen)
    module.judge()
    agreed = total = 0
    explained = explanations.Explanations("differential")
    for one in chosen:
        agreements = compare(one, explained)
        agreed, total = agreed + agreements, total + len(one.instances)
    verdicts.print_declared([one for one in chosen if one.refusal], lambda one, _: one.source["name"], True)
    print(f"generated in {module.seconds_generating:.1f} s, compiled in {module.seconds_compiling:.1f} s")
    unused = explained.finish(full)
    return report.score("differential", agreed, total, "differential" if full else "differential-shard") or unused


def read_schemas():
    return json.loads(SCHEMAS.read_text())


def has_jsonschema():
    """Whether jsonschema can be imported, after pip was asked for it."""
    folder = places.WORK / "python"
    sys.path.append(str(folder))
    if not importlib.util.find_spec("jsonschema"):
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, "jsonschema"]
        subprocess.run(command, capture_output=True)
        importlib.invalidate_caches()
    return importlib.util.find_spec("jsonschema") is not None


def case(number, entry, count):
    from jsonschema import Draft202012Validator

    name, schema = f"Case{number:04}", entry["schema"]
    source = instances.Instances(schema, entry.get("strings", []), random.Random(entry["name"]))
    validator = Draft202012Validator(schema)
    found = [source.next() for _ in range(count)]
    expected = ["valid" if validator.is_valid(instance) else "invalid" for instance in found]
    return cases.Case(
        name, {name: component.component(name, schema)},
        [json.dumps(instance, ensure_ascii=index % 2 == 0) for index, instance in enumerate(found)],
        {"name": entry["name"], "schema": schema, "expected": expected},
    )


def compare(one, explained):
    """Prints what the two disagree on; the number of instances on which they agree."""
    expected = one.source["expected"]
    print(f"{one.source['name']}: {expected.count('valid')} of {len(expected)} are valid")
    found = [verdicts.outcome_of(one, index, each) for index, each in enumerate(expected)]
    wrong = [index for index, (outcome, _) in enumerate(found) if outcome == "failed"]
    reasons = {index: explained.reason(f"{one.source['name']}: {one.instances[index]}") for index in wrong}
    for index in sorted(wrong, key=lambda index: reasons[index] is not None)[:SHOWN]:
        because = f" (explained: {reasons[index]})" if reasons[index] else ""
        instance = verdicts.shown(one.instances[index])
        print(f"  {instance}: jsonschema says {expected[index]}, we say {found[index][1]}{because}")
    if wrong:
        print(f"  {len(wrong)} disagreements; the schema is {verdicts.shown(one.source['schema'])}")
    return sum(outcome == "passed" for outcome, _ in found)
