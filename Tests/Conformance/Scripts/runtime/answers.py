"""What the server answers: the description's examples and made values, valid and broken, for every status."""

import collections
import dataclasses
import json

from runtime import media, samples
from runtime.loopback import Answer

UNDOCUMENTED = [418, 421, 299, 599]
MOST_STREAM_FAULTS = 12
MOST_FAULTS = 60  # of one value, in turn of their keywords


@dataclasses.dataclass
class Case:
    """An answer, and what must come of it."""

    label: str
    answer: Answer
    outcome: str  # of a valid answer: `success`, `documented` or `undocumented`
    kind: str = "nothing"  # of the body
    schema: object = None
    value: object = None  # the value of a JSON body, the text or the bytes of another
    fault: object = None


class AnswerMaker:
    """Makes the answers of the operations of a description."""

    def __init__(self, description, sampler, faults):
        self.description, self.sampler, self.faults = description, sampler, faults
        self.skipped = []

    def cases(self, operation):
        declared = operation.operation.get("responses", {})
        responses = {str(status): self.description.followed(one) for status, one in declared.items()}
        for status, response in responses.items():
            code = concrete(status, responses)
            outcome = "success" if 200 <= code < 300 else "documented"
            fields = self.fields(response)
            for case in self.of_response(response, code, outcome):
                case.label = f"{status} {case.label}"
                case.answer.fields = fields
                yield case
        if "default" not in responses:
            code = free(responses, UNDOCUMENTED)
            if code:
                yield Case("undocumented status", Answer(code), "undocumented")

    def of_response(self, response, code, outcome):
        if not response.get("content"):
            yield Case("no content", Answer(code), outcome)
        for name, one in response.get("content", {}).items():
            kind, sent = media.kind(name), name.replace("*/*", "application/json").replace("*", "x-proof")
            if kind == "JSON":
                yield from self.of_json(one, code, sent, outcome)
            elif kind in ("text", "XML", "binary"):
                text = "line 1\nLinie 2 – é\n" if kind == "text" else "<bytes/>\0\x01"
                answer = Answer(code, sent, text.encode())
                yield Case(name, answer, outcome, "text" if kind == "text" else "bytes", value=text)
            elif kind == "stream" and outcome == "success":
                yield from self.of_stream(one, code, sent)
            else:
                self.skipped.append(f"{kind} response")

    def of_stream(self, one, code, sent):
        """A stream of two values, and streams whose second value is broken."""
        schema, lines = one.get("schema", {}), sent != "text/event-stream"
        followed = self.description.followed(schema)
        if lines and followed.get("type") == "array":
            schema = followed.get("items", {})
        try:
            value = self.sampler.made(schema, True)
            values = [value, self.sampler.made(schema, False)]
        except samples.Impossible:
            self.skipped.append("stream response")
            return
        yield self.stream_case(f"{sent}, made", code, sent, schema, values)
        for fault in turns(self.faults.of(schema, value))[:MOST_STREAM_FAULTS]:
            label = f"{sent}, {fault.keyword} broken at /{'/'.join(fault.place)}"
            yield self.stream_case(label, code, sent, schema, [value, fault.value], fault)

    def stream_case(self, label, code, sent, schema, values, fault=None):
        text = "".join(json.dumps(value) + "\n" for value in values)
        if sent == "text/event-stream":
            texts = [value if isinstance(value, str) else json.dumps(value) for value in values]
            text = ":\n\n" + "".join(f"id: {number}\ndata: {text}\n\n" for number, text in enumerate(texts))
        return Case(label, Answer(code, sent, text.encode()), "success", "stream", schema, values, fault)

    def of_json(self, one, code, sent, outcome):
        schema = one.get("schema", {})
        values = list(self.values(one, schema))
        for label, value in values:
            yield self.json_case(f"{sent}, {label}", code, sent, outcome, schema, value)
        if values and sent == media.essence(sent):
            yield from self.of_other_texts(sent, code, outcome, values[0][1])
        sources = [value for label, value in values if label == "made, full"] or [value for _, value in values[:1]]
        for value in sources:
            for fault in turns(self.faults.of(schema, value)):
                label = f"{sent}, {fault.keyword} broken at /{'/'.join(fault.place)}"
                yield self.json_case(label, code, sent, outcome, schema, fault.value, fault)

    def of_other_texts(self, sent, code, outcome, value):
        """What is no JSON: half of a text, and a page."""
        body = json.dumps([value]).encode()
        yield Case(f"{sent}, cut off", Answer(code, sent, body[:-1]), outcome, "refused")
        if outcome == "success":
            yield Case("a page instead", Answer(code, "text/html", b"<html></html>"), outcome, "page")
        else:
            yield Case("a page instead", Answer(code, "text/html", b"<html></html>"), outcome, "refused")

    def json_case(self, label, code, sent, outcome, schema, value, fault=None):
        body = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
        return Case(label, Answer(code, sent, body), outcome, "json", schema, value, fault)

    def values(self, one, schema):
        """The examples of a media type, or else of its schema, whether they are valid or not; and made values."""
        several = one.get("examples")
        given = list(samples.examples(one))
        if isinstance(several, dict):
            given += [self.description.followed(each).get("value") for each in several.values()]
        if not given and isinstance(schema, dict):
            given = list(samples.examples(self.description.followed(schema)))
        yield from (("example", value) for value in given if value is not None)
        for full in (True, False):
            try:
                yield f"made, {'full' if full else 'least'}", self.sampler.made(schema, full)
            except samples.Impossible:
                self.skipped.append(f"made value, {'full' if full else 'least'}")

    def fields(self, response):
        """The fields that a response describes, with values."""
        found = {}
        for name, field in response.get("headers", {}).items():
            field = self.description.followed(field)
            try:
                value = self.sampler.made(field.get("schema", {}), False)
            except samples.Impossible:
                continue
            text = json.dumps(value) if not isinstance(value, str) else value
            if name.lower() != "content-type" and text.isascii():
                found[name] = text
        return found


def concrete(status, responses):
    """A status that a key of responses stands for."""
    if status == "default":
        first = 200 if not any(key.startswith("2") for key in responses) else 500
        return free(responses, range(first, 600))
    if status.upper().endswith("XX"):
        return free(responses, range(int(status[0]) * 100 + 9, 600), ranges=False)
    return int(status)


def free(responses, codes, ranges=True):
    """The first of some statuses that has no response of its own; None when all have."""
    return next((
        code for code in codes
        if str(code) not in responses and not (ranges and {f"{code // 100}XX", f"{code // 100}xx"} & responses.keys())
    ), None)


def turns(faults):
    """At most so many faults, the first of every keyword before the second of any."""
    counts, order = collections.Counter(), []
    for fault in faults:
        order.append((counts[fault.keyword], fault))
        counts[fault.keyword] += 1
    return [fault for _, fault in sorted(order, key=lambda one: one[0])[:MOST_FAULTS]]
