"""A description in one or many files, read for its own sake: nothing here knows how the generator reads it."""

import dataclasses
import functools
import pathlib
import re
import urllib.parse

import pointer
from runtime import yaml_reader

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]


@dataclasses.dataclass
class Operation:
    """One operation, its references followed down to its parameters, its body and its responses."""

    method: str
    path: str
    operation: dict
    parameters: list
    servers: list = None  # of its own, or of its path

    @property
    def id(self):
        return self.operation.get("operationId")

    @property
    def name(self):
        return f"{self.method.upper()} {self.path}"


class Description:
    """The files of a description, in which every reference is an absolute URI."""

    def __init__(self, root):
        self.uri = root.resolve().as_uri()
        self.files = {}

    @property
    def root(self):
        return self.file(self.uri)

    @property
    def is_3_0(self):
        return str(self.root["openapi"]).startswith("3.0")

    def file(self, uri):
        """The value of the file at a URI; only files are read."""
        if uri not in self.files:
            parts = urllib.parse.urlsplit(uri)
            if parts.scheme != "file":
                raise LookupError(f"{uri} is no file")
            value = yaml_reader.read(pathlib.Path(urllib.parse.unquote(parts.path)))
            make_absolute(value, uri)
            self.files[uri] = value
        return self.files[uri]

    def target(self, reference):
        """What an absolute reference leads to."""
        uri, _, fragment = reference.partition("#")
        value = self.file(uri)
        for token in pointer.tokens(fragment) or ():
            value = value[int(token)] if isinstance(value, list) else value[token]
        return value

    def followed(self, value):
        """A value, or what it refers to."""
        for _ in range(20):
            if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
                return value
            value = self.target(value["$ref"])
        raise LookupError("references lead to each other")

    @functools.cached_property
    def operations(self):
        """All operations, in the order of the document."""
        found = []
        for path, item in self.root.get("paths", {}).items():
            item = self.followed(item)
            for method in METHODS:
                if method in item:
                    operation = self.followed(item[method])
                    servers = operation.get("servers") or item.get("servers")
                    found.append(Operation(method, path, operation, self.parameters(path, item, operation), servers))
        return found

    def parameters(self, path, item, operation):
        """The parameters of an operation, which override those of its path; texts where only the path names one."""
        found = {}
        for one in [*item.get("parameters", []), *operation.get("parameters", [])]:
            one = self.followed(one)
            found[one["in"], one["name"]] = one
        for name in re.findall(r"\{([^}]*)\}", path):
            undeclared = {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
            found.setdefault(("path", name), undeclared)
        return list(found.values())


def make_absolute(value, base):
    """Makes every reference inside a value absolute, in place."""
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                value["$ref"] = urllib.parse.urljoin(base, value["$ref"])
            todo += value.values()
        elif isinstance(value, list):
            todo += value
