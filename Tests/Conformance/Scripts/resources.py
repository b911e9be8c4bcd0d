"""What a schema's references need that is not in the schema itself."""

import urllib.parse

import subschemas

META_SCHEMAS = ("http://json-schema.org/", "https://json-schema.org/")
DIALECTS = {None, "https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-04/schema#"}


def missing(schema, identifier="$id"):
    """Why a schema cannot be judged on its own; None when it can."""
    if not isinstance(schema, dict):
        return None
    if schema.get("$schema") not in DIALECTS:
        return f"needs the vocabularies of the meta-schema {schema['$schema']}"
    known, targets = {""}, []
    collect(schema, "", identifier, known, targets)
    for target in targets:
        if target.startswith(META_SCHEMAS):
            return f"needs the meta-schema {target}"
        if target not in known:
            return f"needs the remote document {target}"
    return None


def collect(schema, base, identifier, known, targets):
    """Gathers the URIs of the resources that a schema holds, and of those that it refers to."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get(identifier), str):
        base = absolute(base, schema[identifier])
        known.add(base)
    for keyword in ["$ref", "$dynamicRef"]:
        if isinstance(schema.get(keyword), str):
            targets.append(absolute(base, schema[keyword]))

    def visit(inner):
        collect(inner, base, identifier, known, targets)
        return inner

    subschemas.mapped(schema, visit)


def absolute(base, reference):
    """A reference as a URI without its fragment."""
    reference = urllib.parse.urldefrag(reference).url
    return urllib.parse.urljoin(base, reference) if reference else base
