"""Where a schema holds schemas."""

ONE = {
    "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not",
    "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
}
LISTS = {"allOf", "anyOf", "oneOf", "prefixItems", "items"}
MAPS = {"$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"}


def mapped(schema, change):
    """A copy of a schema in which `change` was applied to each schema directly inside it."""
    if not isinstance(schema, dict):
        return schema
    return {key: mapped_keyword(key, value, change) for key, value in schema.items()}


def mapped_keyword(key, value, change):
    if key in MAPS and isinstance(value, dict):
        return {name: change(inner) if is_schema(inner) else inner for name, inner in value.items()}
    if key in LISTS and isinstance(value, list):
        return [change(inner) for inner in value]
    if key in ONE and is_schema(value):
        return change(value)
    return value


def is_schema(value):
    return isinstance(value, (dict, bool))


def all_of(schema):
    """A schema and every schema inside it."""
    found = [schema]

    def visit(inner):
        found.extend(all_of(inner))
        return inner

    mapped(schema, visit)
    return found
