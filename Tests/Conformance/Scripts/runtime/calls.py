"""The calls of an operation: values for its parameters, and one of its bodies."""

import dataclasses
import json

from runtime import media, samples

NOT_SENT = {"accept", "content-type", "authorization"}  # fields that no parameter describes: OpenAPI 3.1.1, 4.8.12.1


@dataclasses.dataclass
class Call:
    """Arguments of one call: parameters by place and wire name, and a body with its media type."""

    parameters: dict
    body: object = None
    media_type: str = None
    schema: object = None
    label: str = ""


class CallMaker:
    """Makes the calls of the operations of a description."""

    def __init__(self, description, sampler):
        self.description, self.sampler = description, sampler

    def calls(self, operation):
        """A call with all parameters and one with the least, for every kind of body and for none.

        Of several media types of one kind the SDK sends one: the plain one, where it is among them.
        """
        body = self.description.followed(operation.operation.get("requestBody", {}))
        kinds = {}
        for name, one in sorted(body.get("content", {}).items(), key=lambda item: item[0] != "application/json"):
            kinds.setdefault(media.kind(name), (name, one))
        bodies = [(full, *one) for one in kinds.values() for full in (True, False)]
        if not bodies or not body.get("required"):
            bodies.append((False, None, None))
        if not body.get("content"):
            bodies.append((True, None, None))
        for full, name, one in bodies:
            try:
                yield self.call(operation, full, name, one)
            except samples.Impossible:
                continue

    def call(self, operation, full, name, one):
        call = Call(self.values(operation, full), label=f"{'all' if full else 'least'}, {name or 'no body'}")
        if name:
            call.media_type, call.schema = name, one.get("schema", {})
            call.body = self.body(media.kind(name), one, full)
        return call

    def values(self, operation, full):
        """The values of parameters; those of optional ones where all are asked for and one can be made."""
        found = {}
        for one in operation.parameters:
            place, name = one["in"], one["name"]
            if place == "header" and name.lower() in NOT_SENT or not (full or one.get("required")):
                continue
            try:
                found[place, name] = self.parameter(one)
            except samples.Impossible:
                if one.get("required"):
                    raise
        return found

    def parameter(self, one):
        """The parameter's own example when it is one, or a made value."""
        schema = schema_of(one)
        given = [each for each in samples.examples(one) if not self.sampler.judge.errors(schema, each)]
        return given[0] if given else self.sampler.made(schema, True)

    def body(self, kind, one, full):
        if kind in ("JSON", "form", "multipart"):
            given = [each for each in self.given(one) if not self.sampler.judge.errors(one.get("schema", {}), each)]
            return given[0] if given and full else self.sampler.made(one.get("schema", {}), full)
        if kind != "text":
            return "<bytes/>"
        value = self.sampler.made(one.get("schema", {}), True)
        return value if isinstance(value, str) else json.dumps(value)

    def given(self, one):
        yield from samples.examples(one)
        several = one.get("examples")
        if isinstance(several, dict):
            yield from (self.description.followed(each).get("value") for each in several.values())


def schema_of(parameter):
    """The schema of a parameter, or of its content."""
    if "content" in parameter:
        return next(iter(parameter["content"].values())).get("schema", {})
    return parameter.get("schema", {})
