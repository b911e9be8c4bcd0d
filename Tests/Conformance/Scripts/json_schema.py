"""JSON-Schema-Test-Suite's required files: the verdict of the generated code is the suite's `valid`."""

import collections

import cases
import component
import explanations
import openapi30
import report
import suite
import verdicts

EVERY = 6  # a bounded run takes every sixth schema


def run(options):
    full = "--full" in options
    statuses = [
        judge("json-schema-2020-12", "Cases2020", "3.1.1", "draft2020-12", "$id", in_3_1, full),
        judge("json-schema-draft4", "CasesDraft4", "3.0.4", "draft4", "id", openapi30.components, full),
    ]
    return max(statuses)


def in_3_1(name, schema):
    return {name: component.component(name, schema)}


def judge(name, module_name, version, folder, identifier, translate, full):
    found, left_out = suite.judgeable(suite.TESTS / folder, identifier, translate)
    print(f"\n{name}: {len(found)} schemas, {len(left_out)} left out")
    for place, reason in left_out if full else []:
        print(f"left out: {place}: {reason}")
    chosen = found if full else found[::EVERY]
    module = cases.Module(module_name, version, chosen)
    module.judge()
    return finish(name, module, full)


def finish(name, module, full):
    """Prints what failed, what each file comes to, the times and the score."""
    explained = explanations.Explanations(name)
    totals = verdicts.summary(module.cases, suite.describe, explained, list_declared=full)
    files, total = collections.defaultdict(collections.Counter), collections.Counter()
    for case in module.cases:
        files[case.source["file"]].update(totals[case.name])
        total.update(totals[case.name])
    for file, tally in files.items():
        print(f"{file}: {line(tally)}")
    print(f"{name}: {line(total)}")
    print(f"generated in {module.seconds_generating:.1f} s, compiled in {module.seconds_compiling:.1f} s")
    unused = explained.finish(full)
    return report.score(name, total["passed"], total.total(), name if full else f"{name}-shard") or unused


def line(tally):
    judged = tally["passed"] + tally["failed"]
    declared = f", {tally['declared']} declared" if tally["declared"] else ""
    return f"{tally['passed']}/{judged} passed{declared}"
