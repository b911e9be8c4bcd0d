"""The Swift program that calls operations."""

import json

from runtime import generated, media

HEAD = "import {module}\n@_spi(Generated) import OperationProof\n\nvar calls: [ProofCall] = []\n"


class Unwritable(Exception):
    """The call cannot be written in Swift."""


class Driver:
    """Writes the program of the calls of a module."""

    def __init__(self, module_name, module, authorization):
        self.module, self.authorization = module, authorization
        self.lines = [HEAD.format(module=module_name)]
        self.count = 0

    def add(self, operation, call):
        """Adds a call; its index."""
        structure = self.module.operations.get((operation.method, operation.path))
        if structure is None:
            raise Unwritable("it was not generated")
        values = {structure.labels[key]: literal(value) for key, value in self.known(structure, call.parameters)}
        if call.media_type:
            label, value = self.body(structure, call)
            values[label] = value
        arguments = ", ".join(f"{label}: {values[label]}" for label in structure.arguments if label in values)
        self.lines.append(f"calls.append(ProofCall {{ () throws -> {structure.name} in\n"
                          f"  try {structure.name}({arguments})\n}})\n")
        self.count += 1
        return self.count - 1

    def known(self, structure, parameters):
        for key, value in parameters.items():
            if key not in structure.labels:
                raise Unwritable(f"no argument is the {key[0]} parameter {key[1]}")
            yield key, value

    def body(self, structure, call):
        """The label of the body, and its value."""
        cases = dict(generated.CASE.findall(structure.text))
        if not cases:
            way, label, _ = generated.BODY.search(structure.text).groups()
            return label, self.value(way, structure.arguments[label], call)
        label = generated.re.search(r"switch `?(\w+)`? \{\s*case \.", structure.text)[1]
        for case, text in cases.items():
            way, _, name = generated.BODY.search(f".setBody({text})").groups()
            if sent_as(way, name) in (media.essence(call.media_type), media.kind(call.media_type)):
                kind = generated.re.search(rf"case `?{case}`?\((.*)\)", structure.text)[1]
                return label, f".{case}({self.value(way, kind, call)})"
        raise Unwritable(f"no case is {call.media_type}")

    def value(self, way, kind, call):
        """The value of a body, given how it is set and what its type is."""
        if way == "content":
            return f"content({raw(call.body)}{chosen(call.media_type)})"
        form = self.module.form(kind.rstrip("?")) if way == "multipart" else None
        return self.form(form, call.body) if form else literal(call.body)

    def form(self, form, members):
        values = {}
        for (_, wire), label in form.labels.items():
            if wire not in members:
                continue
            kind, value = form.arguments[label].rstrip("?"), members[wire]
            choice = chosen(form.media_types.get(label, ""))
            if kind == "FormFile":
                values[label] = f"file({raw(value)}{choice})"
            elif kind == "[FormFile]":
                values[label] = "[" + ", ".join(f"file({raw(each)}{choice})" for each in value) + "]"
            else:
                values[label] = literal(value)
        arguments = ", ".join(f"{label}: {values[label]}" for label in form.arguments if label in values)
        return f"{form.name}({arguments})"

    @property
    def text(self):
        return "".join([*self.lines, f"try await prove(calls, authorization: {self.authorization})\n"])


def chosen(described):
    """The argument that chooses a media type, where the description leaves it to the caller."""
    first = media.essence(described.split(",")[0])
    return f', as: "{first.replace("*", "x-proof")}"' if "*" in described or "," in described else ""


def sent_as(way, name):
    """The media type, or its kind, that a way of setting the body sends."""
    return name or {"json": "JSON", "form": "form", "multipart": "multipart"}.get(way)


def literal(value):
    return f"argument({raw(json.dumps(value))})"


def raw(text):
    """A Swift string literal in which nothing of the text is special."""
    text = text if isinstance(text, str) else json.dumps(text)
    escaped = "".join(
        character if " " <= character <= "~" and character not in '"\\' else f"\\u{{{ord(character):x}}}"
        for character in text)
    return f'"{escaped}"'
