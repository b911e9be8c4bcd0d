"""What an operation shows of OpenAPI, and what its types cost."""

from runtime import media

UNIONS = ("oneOf", "anyOf")


class Reach:
    """The schemas that a schema reaches: what they show, and how many named ones there are."""

    def __init__(self, description):
        self.description = description
        self.features, self.names = set(), set()

    def walk(self, schema, above=()):
        if not isinstance(schema, dict):
            return
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in above:
                self.features.add("recursion")
            if reference in self.names:
                return
            self.names.add(reference)
            above = (*above, reference)
            self.walk(self.description.target(reference), above)
        self.note(schema)
        for inner in children(schema):
            self.walk(inner, above)

    def note(self, schema):
        """Adds what the keywords of one schema show."""
        if sum(not is_null(branch) for key in UNIONS for branch in schema.get(key, [])) > 1:
            self.features.add("union")
        if isinstance(schema.get("additionalProperties"), dict):
            self.features.add("map")
        if "enum" in schema or "const" in schema:
            self.features.add("enum")


def is_null(schema):
    return isinstance(schema, dict) and schema.get("type") == "null"


def children(schema):
    """The schemas inside a schema."""
    for key in ["allOf", *UNIONS, "prefixItems"]:
        yield from schema.get(key, [])
    for key in ["properties", "patternProperties"]:
        yield from schema.get(key, {}).values()
    for key in ["items", "additionalProperties", "not", "if", "then", "else", "contains"]:
        yield schema.get(key)


def of(description, operation):
    """The features of an operation, and how many named schemas it reaches."""
    reach = Reach(description)
    found = set()
    for one in operation.parameters:
        found |= parameter_features(description, one)
        reach.walk(one.get("schema", {}))
    body = description.followed(operation.operation.get("requestBody", {}))
    found |= body_features(body)
    responses = {str(key): description.followed(one) for key, one in operation.operation.get("responses", {}).items()}
    found |= response_features(responses)
    for content in [body.get("content", {}), *(one.get("content", {}) for one in responses.values())]:
        for one in content.values():
            reach.walk(one.get("schema", {}))
    return found | reach.features, len(reach.names)


def parameter_features(description, one):
    place = one["in"]
    found = {f"{place} parameter"}
    if "content" in one:
        return found | {f"{place} parameter as content"}
    style = one.get("style", {"query": "form", "cookie": "form"}.get(place, "simple"))
    schema = description.followed(one.get("schema", {}))
    kind = {"array": "list", "object": "object"}.get(schema.get("type"))
    if kind:
        explode = one.get("explode", style in ("form", "deepObject"))
        found.add(f"{place} {kind}, {style}{', exploded' if explode else ''}")
    elif style not in ("form", "simple"):
        found.add(f"{place} {style}")
    return found


def body_features(body):
    kinds = {f"{media.kind(name)} body" for name in body.get("content", {})}
    if len(body.get("content", {})) > 1:
        kinds.add("body of several media types")
    if kinds and not body.get("required"):
        kinds.add("optional body")
    return kinds


def response_features(responses):
    found = set()
    for status, response in responses.items():
        content = response.get("content", {})
        found |= {f"{media.kind(name)} response" for name in content} or {"no content"}
        if len(content) > 1:
            found.add("response of several media types")
        if status == "default" or status.upper().endswith("XX"):
            found.add("default response" if status == "default" else "range of statuses")
        if response.get("headers"):
            found.add("response with headers")
    if sum(status.startswith("2") for status in responses) > 1:
        found.add("several successes")
    return found
