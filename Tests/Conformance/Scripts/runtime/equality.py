"""Whether two JSON values are equal, as far as a schema says that they must be."""

import datetime
import re
import struct

MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)$")


class Equality:
    """Compares what was sent with what was read of it and written again.

    A moment may be written in another zone, and a number of `format: float` is of single precision. A member that the
    schema does not declare may be left out: `left_out` counts them.
    """

    def __init__(self, description):
        self.description, self.left_out = description, 0

    def differences(self, sent, got, schema, place=()):
        """The places at which the two differ, each with a reason."""
        parts = list(self.parts(schema))
        if isinstance(sent, dict) and isinstance(got, dict):
            yield from self.of_objects(sent, got, parts, place)
        elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
            items = {"anyOf": [part["items"] for part in parts if isinstance(part.get("items"), dict)]}
            for index, (one, other) in enumerate(zip(sent, got)):
                yield from self.differences(one, other, items, (*place, str(index)))
        elif not same(sent, got):
            if not any(part.get("format") == "float" for part in parts) or not same_single(sent, got):
                yield place, "another value"

    def of_objects(self, sent, got, parts, place):
        declared = {}
        for part in parts:
            for name, inner in part.get("properties", {}).items():
                declared.setdefault(name, []).append(inner)
            for name in part.get("required", []):
                declared.setdefault(name, [])
        maps = [part["additionalProperties"] for part in parts if isinstance(part.get("additionalProperties"), dict)]
        maps += [inner for part in parts for inner in part.get("patternProperties", {}).values()]
        for name in got.keys() - sent.keys():
            yield (*place, name), "a member that was not sent"
        for name, item in sent.items():
            known = [*declared.get(name, []), *maps]
            if name in got:
                yield from self.differences(item, got[name], {"anyOf": known}, (*place, name))
            elif name in declared or maps or not declared:
                yield (*place, name), "a member that is lost"
            else:
                self.left_out += 1

    def parts(self, schema, depth=0):
        """A schema, and all that its references and compositions lead to."""
        if not isinstance(schema, dict) or depth > 12:
            return
        yield schema
        if isinstance(schema.get("$ref"), str):
            yield from self.parts(self.description.target(schema["$ref"]), depth + 1)
        for key in ("allOf", "oneOf", "anyOf"):
            for inner in schema.get(key, []):
                yield from self.parts(inner, depth + 1)
        for key in ("then", "else"):
            yield from self.parts(schema.get(key), depth + 1)


def same(one, other):
    """Whether two values that are no containers of one kind are equal."""
    if isinstance(one, bool) != isinstance(other, bool) or (one is None) != (other is None):
        return False
    if isinstance(one, str) and isinstance(other, str) and one != other and MOMENT.match(one) and MOMENT.match(other):
        return instant(one) == instant(other)
    return one == other


def same_single(one, other):
    """Whether two numbers are one in single precision."""
    numbers = [value for value in (one, other) if isinstance(value, (int, float)) and not isinstance(value, bool)]
    return len(numbers) == 2 and struct.pack("f", one) == struct.pack("f", other)


def instant(text):
    text = re.sub(r"(\.\d{6})\d+", r"\1", text.upper().replace("Z", "+00:00"))
    return datetime.datetime.fromisoformat(text)
