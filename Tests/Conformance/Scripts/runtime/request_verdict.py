"""Holds a request as it was sent against its arguments and the description."""

import urllib.parse

from runtime import calls, forms, media, multipart, wire_check


class RequestVerdicts:
    """Compares requests with calls, by one description."""

    def __init__(self, description, checker, equality):
        self.description, self.checker, self.equality = description, checker, equality

    def disagreements(self, operation, call, wire):
        result = self.checker.read(wire, operation)
        for error in result.errors:
            yield f"openapi-core: {wire_check.said(error)}"
        if wire.method != operation.method.upper():
            yield f"sent as {wire.method}"
        if result.parameters is not None:
            yield from self.of_parameters(call, result, wire)
        yield from self.of_body(call, wire)

    def of_parameters(self, call, result, wire):
        """Compares parameters; openapi-core reads no map of `deepObject`, so Python's own parser does."""
        query = urllib.parse.urlsplit(wire.target).query
        for (place, name), value in call.parameters.items():
            one = self.parameters[place, name]
            values = wire_check.plain(dict(getattr(result.parameters, place)))
            if place == "path":
                values = {**result.variables, **values}
            if one.get("style") == "deepObject":
                values = {**forms.members(query.encode(), {name: value}), **values}
            # A default would stand in for a parameter that is not there. The members of an object may be its names.
            if place == "query" and value not in ([], {}) and not isinstance(value, dict):
                if not any(forms.is_of(pair, name) for pair in query.split("&")):
                    yield f"the query parameter {name} was not sent"
            if name not in values:
                yield f"the {place} parameter {name} was not read"
            else:
                schema = calls.schema_of(one)
                for inner, reason in self.equality.differences(value, values[name], schema):
                    yield f"the {place} parameter {name}: {reason} at /{'/'.join(inner)}: {value!r}, {values[name]!r}"

    def begin(self, operation):
        """Sets the operation that the next requests are of."""
        self.parameters = {(one["in"], one["name"]): one for one in operation.parameters}

    def of_body(self, call, wire):
        if not call.media_type:
            if wire.body:
                yield f"a body of {len(wire.body)} bytes that was not given"
            return
        fields = {name.lower(): value for name, value in wire.fields}
        if not media.covers(call.media_type, fields.get("content-type", "")):
            yield f"the body is of {fields.get('content-type')}, not {call.media_type}"
        kind = media.kind(call.media_type)
        if kind == "JSON":
            found = wire_check.json_of(wire.body)
        elif kind == "form":
            found = forms.members(wire.body, call.body)
        elif kind == "multipart":
            found = multipart.members(fields["content-type"], wire.body, call.body)
        else:
            if wire.body.decode() != call.body:
                yield f"the body is {wire.body!r}, not {call.body!r}"
            return
        expected = self.without_read_only(call.body, call.schema)
        for place, reason in self.equality.differences(expected, found, call.schema):
            yield f"the body: {reason} at /{'/'.join(place)}"

    def without_read_only(self, value, schema):
        """A value without the members that are read-only: they are not sent."""
        parts = list(self.equality.parts(schema))
        if isinstance(value, list):
            items = {"anyOf": [part["items"] for part in parts if isinstance(part.get("items"), dict)]}
            return [self.without_read_only(item, items) for item in value]
        if not isinstance(value, dict):
            return value
        declared = {}
        for part in parts:
            for name, inner in part.get("properties", {}).items():
                declared.setdefault(name, []).append(inner)
        rest = [part["additionalProperties"] for part in parts if isinstance(part.get("additionalProperties"), dict)]
        return {
            name: self.without_read_only(item, {"anyOf": declared.get(name, rest)})
            for name, item in value.items()
            if not any(part.get("readOnly") for inner in declared.get(name, []) for part in self.equality.parts(inner))
        }
