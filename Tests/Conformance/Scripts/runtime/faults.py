"""Broken variants of a value: one for every constraint that its schema has at the places of the value."""

import copy
import dataclasses

from runtime import samples, schemas, texts

ABSENT = object()


@dataclasses.dataclass
class Fault:
    """A value that breaks one keyword at one place, the tokens of a pointer."""

    keyword: str
    place: tuple
    value: object


class Faults:
    """Makes the broken variants of values; a union is read by the branch that accepts its value."""

    def __init__(self, description, judge):
        self.description, self.judge = description, judge

    def of(self, schema, value):
        """Every fault, one for each keyword of each schema; the first place of a list's elements stands for all."""
        seen = set()
        for place, keywords, found in self.sites(schema, value, ()):
            for keyword, place_of_fault, broken in variants(keywords, found, place):
                key = (keyword, tuple(token for token in place_of_fault if not token.isdigit()))
                if key not in seen:
                    seen.add(key)
                    yield Fault(keyword, place_of_fault, replaced(value, place, broken))

    def sites(self, schema, value, place):
        """The places inside a value, each with the keywords that hold there, and what is there."""
        if len(place) > 12:
            return
        flattener = schemas.Flattener(self.description, lambda branches: self.fitting(branches, value))
        keywords = flattener.flat(schema)
        yield place, keywords, value
        if isinstance(value, list) and isinstance(keywords.get("items"), dict):
            for index, item in enumerate(value[:2]):
                yield from self.sites(keywords["items"], item, (*place, str(index)))
        if isinstance(value, dict):
            declared, rest = keywords.get("properties", {}), keywords.get("additionalProperties")
            for name, item in value.items():
                inner = declared.get(name, rest)
                if isinstance(inner, dict):
                    yield from self.sites(inner, item, (*place, name))

    def fitting(self, branches, value):
        return next((branch for branch in branches if not self.judge.errors(branch, value)), branches[0])


def variants(keywords, value, place):
    """What breaks a keyword at a place: the keyword, the place that is at fault, and the value to be there instead."""
    kind = schemas.kind(keywords)
    if kind and "type" in keywords:
        yield "type", place, 7.5 if kind in ("string", "boolean", "array", "object") else "no number"
        if not schemas.may_be_null(keywords):
            yield "type of null", place, None
    if isinstance(value, dict):
        for name in keywords.get("required", []):
            if name in value:
                yield "required", (*place, name), {key: item for key, item in value.items() if key != name}
        if keywords.get("additionalProperties") is False:
            yield "additionalProperties", place, {**value, "surplus member": 1}
        if len(value) and keywords.get("maxProperties", 99) < 50:
            extra = {f"more {number}": next(iter(value.values())) for number in range(keywords["maxProperties"] + 1)}
            yield "maxProperties", place, {**value, **extra}
    elif isinstance(value, list):
        yield from broken_lists(keywords, value, place)
    elif isinstance(value, str):
        yield from broken_texts(keywords, value, place)
    elif samples.numeric(value):
        yield from broken_numbers(keywords, value, place)
    if "enum" in keywords and value is not None:
        yield "enum", place, "not listed" if isinstance(value, str) else 987_654


def broken_lists(keywords, value, place):
    if keywords.get("minItems", 0) > 0:
        yield "minItems", place, value[: keywords["minItems"] - 1]
    if value and keywords.get("maxItems", 1000) < 300:
        yield "maxItems", place, (value * (keywords["maxItems"] + 1))[: keywords["maxItems"] + 1]
    if value and keywords.get("uniqueItems"):
        yield "uniqueItems", place, [*value, value[0]]


def broken_texts(keywords, value, place):
    if keywords.get("minLength", 0) > 0:
        yield "minLength", place, value[: keywords["minLength"] - 1]
    if keywords.get("maxLength", 100_000) < 5_000:
        yield "maxLength", place, value + "x" * (keywords["maxLength"] + 1 - len(value))
    if "pattern" in keywords:
        yield "pattern", place, "\u2603 no match \u2603"
    if keywords.get("format") in texts.BROKEN:
        yield "format", place, texts.BROKEN[keywords["format"]]


def broken_numbers(keywords, value, place):
    least, most = samples.limits(keywords, 0)
    if least is not None:
        yield "minimum", place, least - 1
    if most is not None:
        yield "maximum", place, most + 1
    if keywords.get("format") == "int32":
        yield "format", place, 2**31
    if schemas.kind(keywords) == "integer":
        yield "integer", place, value + 0.5


def replaced(value, place, other):
    """A copy of a value with another one at a place."""
    if not place:
        return other
    result = copy.copy(value)
    key = int(place[0]) if isinstance(value, list) else place[0]
    result[key] = replaced(value[key], place[1:], other)
    return result
