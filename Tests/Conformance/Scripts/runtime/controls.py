"""Controls: exchanges that are made wrong on purpose. The judges must see every one, or they prove nothing."""

import base64
import copy
import dataclasses
import json
import urllib.parse

from runtime import forms


def of_request(wire, operation, call, secured):
    """Wrong variants of a request, each with its name; of a `secured` one, a request without credentials, too."""
    if secured:
        target = urllib.parse.urlsplit(wire.target)
        query = [pair for pair in target.query.split("&") if not pair.endswith("=proof-key")]
        bare = with_query(wire, target, query)
        fields = [field for field in wire.fields if field[0].lower() not in ("authorization", "cookie")]
        fields = [field for field in fields if field[1] != "proof-key"]
        yield "without credentials", dataclasses.replace(bare, fields=fields)
    yield "another method", dataclasses.replace(wire, method="PUT" if wire.method != "PUT" else "POST")
    target = urllib.parse.urlsplit(wire.target)
    pairs = target.query.split("&") if target.query else []
    for (place, name), value in call.parameters.items():
        if place == "query" and value not in ([], {}):
            kept = [pair for pair in pairs if not forms.is_of(pair, name)]
            if len(kept) < len(pairs):
                yield f"without {name} in the query", with_query(wire, target, kept)
        elif place == "header":
            fields = [field for field in wire.fields if field[0].lower() != name.lower()]
            yield f"without the field {name}", dataclasses.replace(wire, fields=fields)
    if any(place == "path" for place, _ in call.parameters):
        yield "another segment", dataclasses.replace(wire, target=with_segment(target))
    if wire.body and call.body not in (None, {}):
        yield "without the body", dataclasses.replace(wire, body=b"")
        fields = [field for field in wire.fields if field[0].lower() != "content-type"]
        yield "another media type", dataclasses.replace(wire, fields=[*fields, ("Content-Type", "application/x-other")])


def with_query(wire, target, pairs):
    return dataclasses.replace(wire, target=urllib.parse.urlunsplit(("", "", target.path, "&".join(pairs), "")))


def with_segment(target):
    return urllib.parse.urlunsplit(("", "", target.path + "/surplus/segments", target.query, ""))


def of_outcome(case, outcome, whole):
    """Wrong variants of what came of an answer, each with its name; of a value that is `whole`, a member less, too."""
    other = {"success": "undocumented"}.get(outcome["outcome"], "success")
    yield "another outcome", {**outcome, "outcome": other, "issues": [], "kind": "json", "value": "{}"}
    if outcome.get("kind") in ("json", "values"):
        value = json.loads(outcome["value"])
        for name, changed in changes(value, whole):
            yield name, {**outcome, "value": json.dumps(changed)}
    elif outcome.get("kind") == "bytes":
        yield "another byte", {**outcome, "value": base64.b64encode(base64.b64decode(outcome["value"]) + b"!").decode()}
    if outcome.get("issues") and case.kind in ("json", "stream"):
        yield "no issues", {**outcome, "issues": []}
        elsewhere = [{**one, "pointer": one["pointer"] + "/elsewhere"} for one in outcome["issues"]]
        yield "issues elsewhere", {**outcome, "issues": elsewhere}


def changes(value, whole):
    """A value with one leaf changed, and with one member left out or added."""
    path = first_leaf(value)
    yield "another leaf", replaced(value, path, lambda leaf: [leaf])
    if path and whole:
        yield "a member less", replaced(value, path[:-1], lambda inner: without(inner, path[-1]))
    if isinstance(value, dict):
        yield "a member more", {**value, "a member that nobody sent": 1}


def first_leaf(value):
    path = []
    while isinstance(value, (dict, list)) and value:
        key = next(iter(value)) if isinstance(value, dict) else 0
        path.append(key)
        value = value[key]
    return path


def replaced(value, path, change):
    if not path:
        return change(value)
    result = copy.copy(value)
    result[path[0]] = replaced(value[path[0]], path[1:], change)
    return result


def without(value, key):
    result = copy.copy(value)
    del result[key]
    return result
