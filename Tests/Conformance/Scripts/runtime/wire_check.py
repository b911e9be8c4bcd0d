"""Checks a request as it was sent against the description, by openapi-core."""

import dataclasses
import datetime
import json
import logging
import urllib.parse
import uuid
import warnings

import openapi_core
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.validation.request.exceptions import MissingRequestBody, ParametersError
from openapi_core.validation.request.validators import V30RequestValidator, V31RequestValidator
from werkzeug.datastructures import Headers, ImmutableMultiDict

logging.getLogger("openapi_core").addHandler(logging.NullHandler())
warnings.filterwarnings("ignore", module="openapi_core")  # of schemes that it does not check, and deprecated parameters


class Reader:
    """Reads the parameters and the body of a request by the description, and keeps what is wrong with them.

    The steps are those of `iter_errors`, which keeps no values.
    """

    def read(self, request):
        try:
            path, operation, _, found, _ = self._find_path(request)
        except PathError as error:
            return Reading([error])
        request.parameters.path = found.variables
        reading = Reading([], variables=dict(found.variables))
        try:
            self._get_security(request.parameters, operation)
        except Exception as error:  # also what the library did not foresee
            reading.errors.append(error)
        try:
            reading.parameters = self._get_parameters(request.parameters, operation, path)
        except ParametersError as error:
            reading.parameters = error.parameters
            reading.errors += error.errors
        try:
            self._get_body(request.body, request.content_type, operation)
        except MissingRequestBody:
            pass
        except Exception as error:  # also what the library did not foresee
            reading.errors.append(error)
        return reading


class Reader30(Reader, V30RequestValidator):
    pass


class Reader31(Reader, V31RequestValidator):
    pass


@dataclasses.dataclass
class Reading:
    """What openapi-core makes of a request: its errors, the values of parameters, and the texts in its path by name."""

    errors: list
    parameters: object = None
    variables: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Request:
    """A request as openapi-core reads it."""

    host_url: str
    path: str
    method: str
    body: bytes
    content_type: str
    parameters: RequestParameters


class WireCheck:
    """Checks requests by one description."""

    def __init__(self, description, root):
        config = openapi_core.Config(spec_validator_cls=None)
        kind = Reader30 if description.is_3_0 else Reader31
        self.reader = kind(openapi_core.OpenAPI.from_file_path(str(root), config=config).spec)
        self.servers = description.root.get("servers")

    @property
    def prefix(self):
        """The path that every request's path follows."""
        return urllib.parse.urlsplit(server_of(self.servers)).path.rstrip("/")

    def read(self, wire, operation):
        """What openapi-core makes of a request of an operation.

        The operation may be served elsewhere; its path is the same there.
        """
        target = urllib.parse.urlsplit(wire.target)
        fields = Headers(wire.fields)
        cookies = [part.partition("=")[::2] for part in fields.get("cookie", "").split("; ") if part]
        server = server_of(operation.servers or self.servers)
        parts = urllib.parse.urlsplit(server)
        request = Request(
            f"{parts.scheme}://{parts.netloc}" if parts.netloc else "",
            parts.path.rstrip("/") + urllib.parse.unquote(target.path.removeprefix(self.prefix)),
            wire.method.lower(), wire.body or None, fields.get("content-type", ""),
            RequestParameters(
                query=ImmutableMultiDict(urllib.parse.parse_qsl(target.query, keep_blank_values=True)), header=fields,
                cookie=ImmutableMultiDict((name, urllib.parse.unquote(value)) for name, value in cookies)))
        return self.reader.read(request)


def server_of(servers):
    """The URL of the first server, its variables at their defaults."""
    servers = servers or [{"url": "/"}]
    url = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace("{" + name + "}", str(variable["default"]))
    return url


def plain(value):
    """A value of openapi-core as JSON has it."""
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (bytes, uuid.UUID)):
        return value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    return value


def said(error):
    """An error with its causes, on one line."""
    texts = []
    while error is not None and len(texts) < 4:
        inner = getattr(error, "schema_errors", None) or []
        details = [f"{'/'.join(map(str, one.absolute_path))}: {one.message}" for one in inner]
        texts.append(" ".join([str(error).split("\n")[0], *details])[:300])
        error = error.__cause__
    return " < ".join(texts)


def json_of(body):
    try:
        return json.loads(body)
    except ValueError:
        return None
