"""What the keywords of a schema add up to, along its references and compositions."""

NARROWER = {
    "minLength": max, "maxLength": min, "minItems": max, "maxItems": min, "minProperties": max, "maxProperties": min,
    "minimum": max, "maximum": min,
}


class Flattener:
    """Adds up the keywords of schemas; of `oneOf` and `anyOf` it takes the branch that `choose` names.

    `choose` is called with the branches, and returns the one to take.
    """

    def __init__(self, description, choose):
        self.description, self.choose = description, choose

    def flat(self, schema, depth=0):
        if not isinstance(schema, dict) or depth > 20:
            return {}
        result = {}
        if isinstance(schema.get("$ref"), str):
            result = self.flat(self.description.target(schema["$ref"]), depth + 1)
            if self.description.is_3_0:
                return result
        merge(result, {key: value for key, value in schema.items() if key not in ("$ref", "allOf", "oneOf", "anyOf")})
        for part in schema.get("allOf", []):
            merge(result, self.flat(part, depth + 1))
        for key in ("oneOf", "anyOf"):
            if schema.get(key):
                merge(result, self.flat(self.choose(schema[key]), depth + 1))
                result["union"] = True
        return result


def merge(result, other):
    """Adds keywords to others: members and names add up, limits narrow."""
    for key, value in other.items():
        if key not in result:
            result[key] = dict(value) if isinstance(value, dict) else value
        elif key in ("properties", "patternProperties"):
            for name, schema in value.items():
                known = result[key].get(name)
                result[key][name] = {"allOf": [known, schema]} if known not in (None, schema) else schema
        elif key == "required" and isinstance(value, list):
            result[key] = [*result[key], *(name for name in value if name not in result[key])]
        elif key in NARROWER:
            result[key] = NARROWER[key](result[key], value)
        elif key == "enum":
            result[key] = [one for one in result[key] if one in value]
        elif key == "type":
            result[key] = narrower_type(result[key], value)


def narrower_type(one, other):
    first, second = types(one), types(other)
    kept = [name for name in first if name in second or name == "integer" and "number" in second]
    kept += [name for name in second if name == "integer" and "number" in first and name not in kept]
    return kept if len(kept) != 1 else kept[0]


def types(value):
    """The types that a `type` names."""
    return [value] if isinstance(value, str) else list(value or [])


def kind(keywords):
    """The type of the values that keywords are about, when it is one; null aside."""
    named = [name for name in types(keywords.get("type")) if name != "null"]
    if named:
        return named[0]
    if "properties" in keywords or "additionalProperties" in keywords:
        return "object"
    return "array" if "items" in keywords else None


def may_be_null(keywords):
    return keywords.get("nullable") is True or "null" in types(keywords.get("type")) or "type" not in keywords
