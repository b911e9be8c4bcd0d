"""Random instances of varied schemas: the verdicts of the generated code beside those of Python's jsonschema."""

import importlib.util
import json
import random
import subprocess
import sys

import cases
import component
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
    for one in chosen:
        agreements = compare(one)
        agreed, total = agreed + agreements, total + len(one.instances)
    verdicts.print_declared([one for one in chosen if one.refusal], lambda one, _: one.source["name"], True)
    print(f"generated in {module.seconds_generating:.1f} s, compiled in {module.seconds_compiling:.1f} s")
    return report.score("differential", agreed, total, "differential" if full else "differential-shard")


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


def compare(one):
    """Prints what the two disagree on; the number of instances on which they agree."""
    expected = one.source["expected"]
    print(f"{one.source['name']}: {expected.count('valid')} of {len(expected)} are valid")
    found = [(verdicts.outcome_of(one, index, each), index) for index, each in enumerate(expected)]
    wrong = [(reason, index) for (outcome, reason), index in found if outcome == "failed"]
    for reason, index in wrong[:SHOWN]:
        print(f"  {verdicts.shown(one.instances[index])}: jsonschema says {expected[index]}, we say {reason}")
    if wrong:
        print(f"  {len(wrong)} disagreements; the schema is {verdicts.shown(one.source['schema'])}")
    return sum(outcome == "passed" for (outcome, _), _ in found)
