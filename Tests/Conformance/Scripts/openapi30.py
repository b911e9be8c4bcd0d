"""A draft-4 schema as components of an OpenAPI 3.0 description, where there is a faithful spelling."""

import pointer
import subschemas
from suite import Inexpressible

SAME = {
    "additionalProperties", "allOf", "anyOf", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum",
    "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties",
    "minimum", "multipleOf", "not", "oneOf", "pattern", "properties", "required", "title", "uniqueItems",
}
DROPPED = {"$schema", "$comment", "definitions", "additionalItems", "type", "dependencies", "id"}


def components(name, schema):
    """The component NAME, and one more for each definition that the schema holds."""
    definitions = {}
    collect_definitions(name, schema, (), definitions)
    check_identifiers(schema)
    names = {(): name, **{path: definition for path, (definition, _) in definitions.items()}}
    translator = Translator(names)
    translated = {name: translator.translated(schema)}
    return translated | {definition: translator.translated(inner) for definition, inner in definitions.values()}


def collect_definitions(name, schema, path, found):
    """Gathers every schema under `definitions`, by its path of reference tokens, with a component name of its own."""
    if not isinstance(schema, dict):
        return
    for keyword in ["definitions", "properties", "patternProperties"]:
        for key, inner in schema.get(keyword, {}).items():
            inner_path = (*path, keyword, key)
            if keyword == "definitions":
                found[inner_path] = (f"{name}Definition{len(found)}", inner)
            collect_definitions(name, inner, inner_path, found)


def check_identifiers(schema):
    """3.0 has no `id`: it may go only when no reference is resolved against it."""
    inner = [one for one in subschemas.all_of(schema) if isinstance(one, dict)]
    references = [one["$ref"] for one in inner if isinstance(one.get("$ref"), str)]
    if any(not reference.startswith("#") for reference in references):
        raise Inexpressible("refers to a schema by its 'id'")
    if references and any(isinstance(one.get("id"), str) for one in inner[1:]):
        raise Inexpressible("has references beside an 'id' inside the schema")


class Translator:
    """Translates the schemas of one document, whose definitions have component names."""

    def __init__(self, names):
        self.names = names

    def translated(self, schema):
        if not isinstance(schema, dict):
            return schema
        if isinstance(schema.get("$ref"), str):
            return {"$ref": self.reference(schema["$ref"])}  # what stands beside it says nothing in draft 4
        self.check(schema)
        kept = {key: value for key, value in schema.items() if key in SAME}
        result = subschemas.mapped(kept, self.translated)
        extra = self.typed(result, schema.get("type")) + self.dependent(schema.get("dependencies", {}))
        if result.get("type") == "array":
            result.setdefault("items", {})
        if extra:
            result["allOf"] = result.get("allOf", []) + extra
        return result

    def check(self, schema):
        if isinstance(schema.get("items"), list):
            raise Inexpressible("'items' is an array")
        for keyword in schema:
            if keyword not in SAME | DROPPED:
                raise Inexpressible(f"'{keyword}' is not of 3.0")

    def typed(self, result, types):
        """Gives a schema its type; what can only be said beside it is returned."""
        names = [types] if isinstance(types, str) else list(types or [])
        others = [name for name in names if name != "null"]
        if not names:
            return []
        if len(others) > 1:
            return [{"anyOf": [self.typed_alone(name) for name in names]}]
        if not others:
            return [self.typed_alone("null")]
        result["type"] = others[0]
        if len(names) > 1:
            result["nullable"] = True
        return []

    def typed_alone(self, name):
        if name == "null":
            return {"enum": [None]}  # `nullable` needs a `type` beside it
        return {"type": "array", "items": {}} if name == "array" else {"type": name}

    def dependent(self, dependencies):
        """An object that lacks the property, or what the property asks for."""
        return [
            {"anyOf": [{"not": {"type": "object", "required": [name]}}, self.demand(needed)]}
            for name, needed in dependencies.items()
            if needed != []
        ]

    def demand(self, needed):
        return {"required": needed} if isinstance(needed, list) else self.translated(needed)

    def reference(self, text):
        path = pointer.tokens(text.removeprefix("#"))
        if path is None:
            raise Inexpressible(f"refers to the anchor {text}")
        longest = max((known for known in self.names if path[: len(known)] == known), key=len)
        rest = path[len(longest) :]
        return f"#/components/schemas/{self.names[longest]}" + pointer.fragment(rest)
