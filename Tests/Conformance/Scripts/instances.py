"""Random instances of a schema: valid ones as far as a simple reading of it goes, and mutations of them."""

import copy

NAMES = ["a", "b", "c", "d", "a1", "ab", "", "é"]
STRINGS = ["", "a", "ab", "abc", "abcd", "abcde", "0", "é", "e\u0301", "👍🏽", "𝒳𝒴", "a b", "\u0000", "true"]
NUMBERS = [0, 1, -1, 2, 3, 4, 5, 6, 9, 10, 0.5, 1.5, -0.25, 1.0, 3.0, -0.0, 2.25]
NUMBERS += [100.0, 2**31, 2**63, -(2**63) - 1, 10**20]
KINDS = ["null", "boolean", "integer", "number", "string", "array", "object"]


class Instances:
    """A source of instances of one schema; the same seed gives the same instances."""

    def __init__(self, schema, strings, random):
        self.root, self.random = schema, random
        self.samples, self.strings = strings, STRINGS + 4 * strings

    def next(self):
        instance = self.of(self.root, 0)
        for _ in range(self.random.choice([0, 0, 1, 1, 2])):
            instance = self.mutated(instance)
        return instance

    def flat(self, schema, depth=0):
        """The keywords that one way through a schema's compositions adds up to."""
        if not isinstance(schema, dict) or depth > 8:
            return {}
        result = copy.deepcopy({key: value for key, value in schema.items() if key not in {"$ref", "$defs"}})
        parts = list(result.pop("allOf", []))
        for keyword in ["anyOf", "oneOf"]:
            if keyword in result:
                parts.append(self.random.choice(result.pop(keyword)))
        if "$ref" in schema:
            parts.append(self.target(schema["$ref"]))
        if "if" in result:
            parts += [result.get("if"), result.get("then")] if self.random.random() < 0.5 else [result.get("else")]
        for part in parts:
            for key, value in self.flat(part, depth + 1).items():
                merge(result, key, value)
        return result

    def target(self, reference):
        schema = self.root
        for token in reference.split("/")[1:]:
            schema = schema[token]
        return schema

    def of(self, schema, depth):
        if depth > 5 or self.random.random() < 0.04:
            return self.anything(depth)
        keywords = self.flat(schema)
        if "const" in keywords:
            return keywords["const"]
        if "enum" in keywords:
            return self.random.choice(keywords["enum"])
        types = keywords.get("type", None) or self.likely_kinds(keywords)
        kind = types if isinstance(types, str) else self.random.choice(types)
        return getattr(self, f"make_{kind}")(keywords, depth)

    def likely_kinds(self, keywords):
        """The kinds that untyped keywords are about, more often than the others."""
        about = {
            "string": {"minLength", "maxLength", "pattern"},
            "number": {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"},
            "array": {"items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"},
            "object": {"properties", "required", "additionalProperties", "patternProperties", "dependentSchemas"},
        }
        return KINDS + [kind for kind, names in about.items() if names & keywords.keys() for _ in range(20)]

    def make_null(self, keywords, depth):
        return None

    def make_boolean(self, keywords, depth):
        return self.random.random() < 0.5

    def make_integer(self, keywords, depth):
        number = self.make_number(keywords, depth)
        return int(number) if self.random.random() < 0.9 else number

    def make_number(self, keywords, depth):
        limits = [value for key, value in keywords.items() if key.lower().endswith(("minimum", "maximum"))]
        near = [limit + offset for limit in limits for offset in [0, 0, 1, -1, 0.25, -0.5, 2, 3]]
        step = keywords.get("multipleOf", 1)
        multiples = [step * count for count in range(-3, 12)]
        return self.random.choice(near + multiples + (NUMBERS if self.random.random() < 0.5 else []))

    def make_string(self, keywords, depth):
        least, most = keywords.get("minLength", 0), keywords.get("maxLength", 6)
        if "pattern" in keywords and self.samples and self.random.random() < 0.8:
            return self.random.choice(self.samples)
        if self.random.random() < 0.6:
            return self.random.choice(self.strings)
        length = max(0, self.random.randint(least - 1, max(most, least) + 1))
        return "".join(self.random.choice("abcxyz019AB-é👍") for _ in range(length))

    def make_array(self, keywords, depth):
        prefix, rest = keywords.get("prefixItems", []), keywords.get("items", keywords.get("unevaluatedItems", True))
        least, most = keywords.get("minItems", 0), keywords.get("maxItems", 4)
        length = max(0, self.random.randint(least - 1, max(most, least) + 1))
        schemas = [*prefix[:length], *([rest] * (length - len(prefix)))]
        items = [self.of(schema, depth + 1) for schema in schemas]
        if "contains" in keywords:
            for _ in range(self.random.randint(0, 4)):
                items.insert(self.random.randint(0, len(items)), self.of(keywords["contains"], depth + 1))
        return items

    def make_object(self, keywords, depth):
        required, members = keywords.get("required", []), keywords.get("properties", {})
        declared = {**members, **dict.fromkeys(required)}
        names = [name for name in declared if self.random.random() < (0.95 if name in required else 0.55)]
        closed = keywords.get("additionalProperties") is False or depth > 2
        extra = self.random.choice([0] * 9 + [1] if closed else [0, 0, 1, 1, 2, 3])
        names += [self.random.choice(NAMES + self.strings) for _ in range(extra)]
        self.random.shuffle(names)
        rest = [keywords.get("additionalProperties", True), *keywords.get("patternProperties", {}).values()]
        return {name: self.of(members.get(name, self.random.choice(rest)), depth + 1) for name in names}

    def anything(self, depth):
        return getattr(self, f"make_{self.random.choice(KINDS[:5] if depth > 3 else KINDS)}")({}, depth + 1)

    def mutated(self, value):
        """A value in which one place, at any depth, is another."""
        if isinstance(value, list) and value and self.random.random() < 0.8:
            return self.mutated_list(list(value))
        if isinstance(value, dict) and value and self.random.random() < 0.8:
            return self.mutated_object(dict(value))
        return self.anything(2)

    def mutated_list(self, items):
        index = self.random.randrange(len(items))
        match self.random.randrange(4):
            case 0: del items[index]
            case 1: items.append(copy.deepcopy(items[index]))
            case 2: items.insert(index, self.anything(2))
            case _: items[index] = self.mutated(items[index])
        return items

    def mutated_object(self, members):
        name = self.random.choice(list(members))
        match self.random.randrange(4):
            case 0: del members[name]
            case 1: members[self.random.choice(NAMES)] = self.anything(2)
            case 2: members[self.random.choice(NAMES)] = members.pop(name)
            case _: members[name] = self.mutated(members[name])
        return members


def merge(result, key, value):
    """Adds a keyword to those of other parts; the last limit wins, members and names add up."""
    if isinstance(value, dict) and isinstance(result.get(key), dict):
        result[key] = {**result[key], **value}
    elif key == "required":
        result[key] = [*result.get(key, []), *value]
    else:
        result[key] = value
