"""Holds what came of a call against what must: the disagreements, as texts."""

import base64
import json

from runtime import judge as judging

UNIONS = ("oneOf", "anyOf")
OPEN = ("enum", "const", "additionalProperties")


class Verdicts:
    """Compares outcomes with answers, by the schemas of one description.

    With `opens` enumerations are open: values that they do not list, and members that nothing declares, are let pass.
    """

    def __init__(self, judge, equality, opens):
        self.judge, self.equality, self.opens = judge, equality, opens

    def errors(self, case):
        """What is wrong with the value of an answer."""
        errors = self.judge.errors(case.schema, case.value[-1] if case.kind == "stream" else case.value)
        return [one for one in errors if not (self.opens and one[1].validator in OPEN)]

    def is_decidable(self, case):
        """Whether the validator can tell: it knows no open enumerations and no open tags of unions."""
        if not self.opens or case.kind not in ("json", "stream"):
            return True
        inner = [error for place, error in self.errors(case) for _, error in judging.flattened([(place, error)])]
        return not any(error.validator in OPEN or leads_nowhere(error) for error in inner)

    def disagreements(self, case, outcome):
        if case.kind == "stream":
            return list(self.of_stream(case, outcome))
        if case.kind in ("refused", "page"):
            return list(self.refused(case, outcome))
        if case.kind != "json":
            return list(self.plain(case, outcome))
        errors = self.errors(case)
        if not errors:
            return list(self.valid(case, outcome))
        return list(self.broken(case, outcome, errors))

    def of_stream(self, case, outcome):
        """The values of a stream; of a broken one, the places are inside the last value."""
        errors = self.errors(case)
        if errors:
            yield from self.broken(case, outcome, errors)
        elif outcome.get("kind") != "values":
            yield f"valid, but {shown(outcome)}"
        else:
            schema = {"items": case.schema}
            for place, reason in self.equality.differences(case.value, json.loads(outcome["value"]), schema):
                yield f"written again: {reason} at /{'/'.join(place)}"

    def refused(self, case, outcome):
        """A body that is no JSON is an issue of the whole, or of another media type; a status keeps its meaning."""
        expected = {"documented": "documented", "success": "invalidResponse"}[case.outcome]
        if case.kind == "page":
            expected = "unexpectedContentType"
        pointers = [one["pointer"] for one in outcome.get("issues", [])]
        if outcome["outcome"] != expected or expected != "unexpectedContentType" and pointers != [""]:
            yield f"expected {expected} of the whole, found {shown(outcome)}"

    def plain(self, case, outcome):
        yield from self.of_outcome(case, outcome)
        value = outcome.get("value")
        if case.outcome == "success" and case.kind == "bytes":
            if outcome.get("kind") != "bytes" or base64.b64decode(value) != case.value.encode():
                yield f"other bytes than were sent: {shown(outcome)}"
        elif case.outcome == "success" and case.kind == "text":
            if outcome.get("kind") != "json" or json.loads(value) != case.value:
                yield f"another text than was sent: {shown(outcome)}"

    def of_outcome(self, case, outcome):
        if outcome["outcome"] != case.outcome:
            yield f"expected {case.outcome}, found {shown(outcome)}"
        elif outcome.get("status") != case.answer.status:
            yield f"expected the status {case.answer.status}, found {outcome.get('status')}"

    def valid(self, case, outcome):
        if outcome["outcome"] != case.outcome:
            yield f"valid, but {shown(outcome)}"
        elif outcome.get("kind") != "json":
            yield f"valid, but without a value: {shown(outcome)}"
        else:
            found = json.loads(outcome["value"])
            for place, reason in self.equality.differences(case.value, found, case.schema):
                yield f"written again: {reason} at /{'/'.join(place)}"

    def broken(self, case, outcome, errors):
        """The places that must be reported are those of the validator's errors; of a union, its branches' as well."""
        reported = {
            tuple(token.replace("~1", "/").replace("~0", "~") for token in one["pointer"].split("/")[1:])
            for one in outcome.get("issues", [])
        }
        if outcome["outcome"] not in ("invalidResponse", "documented", "stream") or not reported:
            said = "; ".join(f"/{'/'.join(place)}: {error.message[:120]}" for place, error in errors[:3])
            yield f"broken, but {shown(outcome)} ({said})"
            return
        for place, error in errors:
            if not reported & (branches(place, error) if error.validator in UNIONS else {place}):
                yield f"not reported at /{'/'.join(place)} ({error.validator}), but {shown(outcome)}"
        for place in sorted(reported - {inner for place, error in errors for inner in branches(place, error)}):
            yield f"reported at /{'/'.join(place)}, which is valid: {shown(outcome)}"


def branches(place, error):
    """The places of an error and of those inside it; where a discriminator leads nowhere, also that member's."""
    found = {place, *(inner for inner, _ in judging.flattened([(place, error)]))}
    if leads_nowhere(error):
        found.add((*place, error.schema["discriminator"]["propertyName"]))
    return found


def leads_nowhere(error):
    """Whether an error is that a discriminator names no branch."""
    return error.validator in UNIONS and not error.context and isinstance(error.schema.get("discriminator"), dict)


def shown(outcome):
    """An outcome, shortly."""
    issues = ", ".join(f"{one['pointer'] or '/'} {one['keyword']}" for one in outcome.get("issues", [])[:4])
    text = f"{outcome['outcome']} {outcome.get('status', '')} {outcome.get('kind', '')}"
    return f"{text.strip()}{f' [{issues}]' if issues else ''}{'' if issues else ': ' + outcome.get('says', '')[:160]}"
