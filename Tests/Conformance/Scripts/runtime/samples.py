"""Values that schemas accept: the description's examples, and made ones."""

import copy
import itertools

from runtime import schemas, texts

DEEPEST = 7
ATTEMPTS = 12


class Impossible(Exception):
    """No value could be made."""


class Sampler:
    """Makes values of the schemas of a description, in one direction.

    `hidden` is the keyword of members that do not go this way: `writeOnly` in a response, `readOnly` in a request.
    """

    def __init__(self, description, judge, hidden):
        self.description, self.judge, self.hidden = description, judge, hidden
        self.variant, self.full = 0, True
        self.flattener = schemas.Flattener(description, lambda branches: branches[self.variant % len(branches)])

    def made(self, schema, full):
        """A value with all members or the least, which the judge accepts; Impossible when none of some attempts is."""
        self.full = full
        for self.variant in range(ATTEMPTS):
            try:
                value = self.value(schema, 0)
            except (Impossible, RecursionError):
                continue
            if not self.judge.errors(schema, value):
                return value
        raise Impossible

    def value(self, schema, depth):
        keywords = self.flattener.flat(schema)
        if schema is False or depth > 3 * DEEPEST:
            raise Impossible
        for given in self.given(keywords, depth):
            return copy.deepcopy(given)
        kind = schemas.kind(keywords)
        if kind is None:
            return None if schemas.types(keywords.get("type")) == ["null"] else "anything"
        return getattr(self, f"make_{kind}")(keywords, depth)

    def given(self, keywords, depth):
        """The values that keywords give themselves."""
        if "const" in keywords:
            yield keywords["const"]
        if "enum" in keywords:
            yield from keywords["enum"][self.variant % max(len(keywords["enum"]), 1) :]
        if schemas.kind(keywords) in ("object", "array") or self.variant % 2:
            return
        for one in examples(keywords):
            if not self.judge.errors({key: value for key, value in keywords.items() if key != "union"}, one):
                yield one

    def make_boolean(self, keywords, depth):
        return self.full

    def make_integer(self, keywords, depth):
        return int(self.make_number(keywords, depth, whole=True))

    def make_number(self, keywords, depth, whole=False):
        least, most = limits(keywords, 1 if whole else 0.25)
        step = keywords.get("multipleOf", 1 if whole else 0.25)
        value = 7 * step if whole else 7.25
        if least is not None and value < least:
            value = -(-least // step) * step
        if most is not None and value > most:
            value = most // step * step
        return value

    def make_string(self, keywords, depth):
        text = texts.text(keywords)
        if text is None:
            raise Impossible
        return text

    def make_array(self, keywords, depth):
        least, most = keywords.get("minItems", 0), keywords.get("maxItems", 2)
        count = least if depth > DEEPEST or not self.full else max(least, min(2, most))
        if keywords.get("items") is False or count > 200:
            raise Impossible
        items = [self.value(keywords.get("items", {}), depth + 1) for _ in range(count)]
        return distinct(items) if keywords.get("uniqueItems") else items

    def make_object(self, keywords, depth):
        members = self.declared_members(keywords, depth)
        rest = keywords.get("additionalProperties")
        other = rest if isinstance(rest, dict) else {}
        for name in keywords.get("required", []):
            if name not in keywords.get("properties", {}):
                members[name] = self.value(other, depth + 1)
        more = 2 if self.full and isinstance(rest, dict) else 0
        wanted = max(keywords.get("minProperties", 0), len(members) + more)
        for number in itertools.count(1):
            if len(members) >= min(wanted, keywords.get("maxProperties", wanted)):
                return members
            members.setdefault(f"key {number}", self.value(other, depth + 1))

    def declared_members(self, keywords, depth):
        """The declared members that go this way: those that are required, and the others where all are wanted."""
        members, required = {}, keywords.get("required", [])
        for name, schema in keywords.get("properties", {}).items():
            wanted = name in required or self.full and depth <= DEEPEST
            if not wanted or self.flattener.flat(schema).get(self.hidden):
                continue
            try:
                members[name] = self.value(schema, depth + 1)
            except Impossible:
                if name in required:
                    raise
        return members


def examples(keywords):
    """The examples of a schema or a media type, as it writes them."""
    if "example" in keywords:
        yield keywords["example"]
    several = keywords.get("examples")
    if isinstance(several, list):
        yield from several
    if "default" in keywords and keywords["default"] is not None:
        yield keywords["default"]


def limits(keywords, step):
    """The least and the greatest number that limits allow, in both spellings of `exclusive…`; None for no limit."""
    found = []
    for name, sign in [("Minimum", 1), ("Maximum", -1)]:
        plain, exclusive = keywords.get(name.lower()), keywords.get(f"exclusive{name}")
        if exclusive is True:
            plain, exclusive = None, plain
        beyond = exclusive + sign * step if numeric(exclusive) else None
        bounds = [bound for bound in [plain, beyond] if bound is not None]
        found.append((max if sign == 1 else min)(bounds) if bounds else None)
    return found


def numeric(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def distinct(items):
    """The items without those that are there before."""
    return [item for index, item in enumerate(items) if item not in items[:index]]
