"""A schema of its own as a component of an OpenAPI 3.1 description."""

import subschemas

REFERENCES = {"$ref", "$dynamicRef"}
ANCHORS = {"$anchor", "$dynamicAnchor"}


def component(name, schema):
    """The schema under `#/components/schemas/NAME`.

    References to the schema's root lead to the component. Anchors and identifiers are made the component's own, because
    all components are in one document.
    """
    return moved(name, schema, inside_resource=False, root=True)


def moved(name, schema, inside_resource, root=False):
    if not isinstance(schema, dict):
        return schema
    inside = inside_resource or isinstance(schema.get("$id"), str)
    changed = subschemas.mapped(schema, lambda inner: moved(name, inner, inside))
    if root:
        changed.pop("$schema", None)
    for keyword, value in changed.items():
        if not isinstance(value, str):
            continue
        if keyword in ANCHORS:
            changed[keyword] = f"{name}-{value}"
        elif keyword in REFERENCES:
            changed[keyword] = reference(name, value, inside)
        elif keyword == "$id":
            changed[keyword] = own_uri(name, value)
    return changed


def reference(name, value, inside_resource):
    uri, mark, fragment = value.partition("#")
    if fragment and not fragment.startswith("/"):
        fragment = f"{name}-{fragment}"
    elif not uri and not inside_resource:
        fragment = f"/components/schemas/{name}{fragment}"
    return own_uri(name, uri) + mark + fragment


def own_uri(name, uri):
    """An absolute URI, or an absolute path, in a folder of the component's own."""
    scheme, separator, rest = uri.partition("://")
    if separator:
        authority, slash, path = rest.partition("/")
        return f"{scheme}://{authority}/{name}/{path}"
    return f"/{name}{uri}" if uri.startswith("/") else uri
