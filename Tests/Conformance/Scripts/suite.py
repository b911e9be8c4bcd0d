"""The schemas of JSON-Schema-Test-Suite, with their instances."""

import json

import cases
import places
import resources
import subschemas

TESTS = places.SUITES / "JSON-Schema-Test-Suite" / "tests"


def groups(folder):
    """Every schema of a folder's files, by file name and in their order."""
    for path in sorted(folder.glob("*.json")):
        for group in json.loads(path.read_text()):
            yield path.stem, group


def judgeable(folder, identifier, translate):
    """The cases of a folder, and the (place, reason) of what cannot be asked of a description of its own.

    `translate` makes the components of a name and a schema, and raises `Inexpressible`.
    """
    found, left_out = [], []
    for number, (file, group) in enumerate(groups(folder)):
        place = f"{file}: {group['description']}"
        try:
            if reason := resources.missing(group["schema"], identifier):
                raise Inexpressible(reason)
            tests = group["tests"]
            if file == "format" and asserts(group["schema"]):
                tests, annotations = split(tests)
                left_out += [(f"{place}: {test['description']}", "formats are asserted") for test in annotations]
            found.append(case(f"Case{number:04}", file, group, tests, translate))
        except Inexpressible as reason:
            left_out.append((place, str(reason)))
    return found, left_out


class Inexpressible(Exception):
    """A schema has no faithful spelling in the description's version, or needs more than itself."""


def case(name, file, group, tests, translate):
    source = {
        "file": file, "description": group["description"], "schema": group["schema"],
        "tests": [test["description"] for test in tests],
        "expected": ["valid" if test["valid"] else "invalid" for test in tests],
    }
    instances = [json.dumps(test["data"]) for test in tests]
    return cases.Case(name, translate(name, group["schema"]), instances, source)


def describe(case, index):
    """Where a case, or one of its instances, is in the suite."""
    source = case.source
    place = f"{source['file']}: {source['description']}"
    return place if index is None else f"{place}: {source['tests'][index]}"


ASSERTED = {
    "date-time", "date", "time", "duration", "uuid", "uri", "uri-reference", "email", "hostname", "ipv4", "ipv6",
}


def asserts(schema):
    """Whether a schema has a format that is asserted here and is an annotation in the suite's required files."""
    return any(isinstance(inner, dict) and inner.get("format") in ASSERTED for inner in subschemas.all_of(schema))


def split(tests):
    """The tests on values that no format is about, and those on strings."""
    strings = [test for test in tests if isinstance(test["data"], str)]
    return [test for test in tests if test not in strings], strings
