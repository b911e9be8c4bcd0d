"""The verdict of Python's validators on a value, with the places of what is wrong."""

import functools
import re

import jsonschema
import openapi_schema_validator as oas
import referencing

FORMATS = [
    "date-time", "date", "time", "duration", "uuid", "uri", "uri-reference", "email", "hostname", "ipv4", "ipv6",
    "int32", "int64",
]


class Judge:
    """Judges values by the schemas of a description, in one direction."""

    def __init__(self, description, response=False):
        self.description = description
        if description.is_3_0:
            self.validator = oas.OAS30ReadValidator if response else oas.OAS30WriteValidator
            checker = oas.oas30_format_checker
        else:
            self.validator, checker = oas.OAS31Validator, oas.oas31_format_checker
        self.formats = jsonschema.FormatChecker(formats=())
        self.formats.checkers = {
            name: check for name, check in {**jsonschema.FormatChecker.checkers, **checker.checkers}.items()
            if name in FORMATS
        }
        self.registry = referencing.Registry(retrieve=self.retrieve)

    @functools.cache
    def retrieve(self, uri):
        specification = referencing.Specification.OPAQUE
        return referencing.Resource(contents=self.description.file(uri), specification=specification)

    def errors(self, schema, value):
        """What is wrong with a value, as pairs of a place and the error; the place of a missing member is the member's.

        A mapping of a discriminator is relative to the root.
        """
        resolver = self.registry.resolver(self.description.uri)
        validator = self.validator(
            schema, registry=self.registry, format_checker=self.formats, _resolver=resolver)
        return [(place, error) for error in validator.iter_errors(value) for place in places(error)]


def places(error):
    """The places that an error is about, as tuples of tokens: every missing or forbidden member is one."""
    path = tuple(str(token) for token in error.absolute_path)
    if error.validator == "required":
        names = error.validator_value if isinstance(error.validator_value, list) else []
        missing = [name for name in names if error.message.startswith(repr(name))]
        return [(*path, name) for name in missing] or [path]
    if error.validator == "additionalProperties" and error.validator_value is False:
        return [(*path, name) for name in undeclared(error.instance, error.schema)] or [path]
    return [path]


def undeclared(value, schema):
    """The names of an object that neither `properties` nor `patternProperties` has."""
    patterns = schema.get("patternProperties", {})
    return [
        name for name in value
        if name not in schema.get("properties", {}) and not any(re.search(pattern, name) for pattern in patterns)
    ]


def flattened(errors):
    """Errors with all those inside them, as pairs of a place and an error."""
    for place, error in errors:
        yield place, error
        inner = [(one, each) for each in error.context or [] for one in places(each)]
        yield from flattened(inner)
