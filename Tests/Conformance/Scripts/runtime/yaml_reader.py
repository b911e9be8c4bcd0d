"""Reads YAML by the core schema of YAML 1.2, as OpenAPI asks for: a date or `no` is text."""

import json
import re

import yaml


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """A loader of plain values only."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def integer(loader, node):
    text = node.value
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def floating(loader, node):
    return float(node.value)


def mapping(loader, node):
    """Keys are names, whatever they look like."""
    loader.flatten_mapping(node)
    return {
        key.value if isinstance(key, yaml.ScalarNode) else str(loader.construct_object(key, deep=True)):
            loader.construct_object(value, deep=True)
        for key, value in node.value
    }


Loader.add_constructor("tag:yaml.org,2002:int", integer)
Loader.add_constructor("tag:yaml.org,2002:float", floating)
Loader.add_constructor("tag:yaml.org,2002:map", mapping)


def read(path):
    """The value of a file of JSON or YAML."""
    text = path.read_text()
    return json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader)
