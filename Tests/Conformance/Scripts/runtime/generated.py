"""What a caller must know of generated Swift: the labels of initializers, and which wire name each stands for."""

import re

STRING = r'"((?:[^"\\]|\\.)*)"'
PARAMETER = re.compile(
    rf"\.(appendPathParameter|appendQuery|setHeader|appendCookie|append)\(\s*{STRING},\s*"
    r"(?:json:\s*)?(?:String\()?(?:self\.)?`?(\w+)`?")
PLACES = {"appendPathParameter": "path", "appendQuery": "query", "setHeader": "header", "appendCookie": "cookie"}
METADATA = re.compile(rf"method: \.(\w+),\s*path: {STRING}")
BODY = re.compile(r"\.setBody\(\s*(\w+): (?:self\.)?`?(\w+)`?(?:\s*,\s*contentType: " + STRING + ")?")
PART = re.compile(rf"form\.append\(\s*{STRING},\s*`?(\w+)`?,\s*contentType: {STRING}")
CASE = re.compile(r"case \.`?(\w+)`?(?:\(let value\))?\??:\s*request\.setBody\((.*)\)$", re.MULTILINE)


class Structure:
    """A generated structure: its name, and the label and the type of every argument of its initializer."""

    def __init__(self, text):
        self.text = text
        self.name = re.search(r"^public struct `?(\w+)`?", text, re.MULTILINE)[1]
        self.arguments = dict(arguments(text))
        self.labels = {
            (PLACES.get(call, "form"), unescaped(wire)): label for call, wire, label in PARAMETER.findall(text)
        }
        self.media_types = {label: name for _, label, name in PART.findall(text)}


class Module:
    """The generated sources of a module."""

    def __init__(self, folder):
        self.folder = folder
        self.operations = {}
        for file in sorted((folder / "Operations").glob("*.swift")):
            text = file.read_text()
            metadata = METADATA.search(text)
            # The fields of responses lie in the same folder, and are no operation.
            if metadata:
                method, path = metadata.groups()
                self.operations[method, unescaped(path)] = Structure(text)

    @property
    def has_credentials_by_scheme(self):
        """Whether the client has a credential for each of several security schemes."""
        return any(": SchemeCredential" in file.read_text() for file in (self.folder / "Client").glob("*.swift"))

    @property
    def files(self):
        return sorted(self.folder.rglob("*.swift"))

    def form(self, name):
        """The form of this name; None when the type is none."""
        file = self.folder / "Models" / f"{name}.swift"
        text = file.read_text() if file.exists() else ""
        return Structure(text) if ": APIForm" in text else None


def arguments(text):
    """The label and the type of every argument of a structure's initializer, in order."""
    found = re.search(r"public init\((.*?)\) \{", text, re.DOTALL)
    if found:
        for one in re.split(r",(?![^\[(<]*[\])>])", found[1]):
            if one.strip():
                label, _, rest = one.strip().partition(":")
                yield label.strip("`"), rest.partition(" = ")[0].strip()


def unescaped(text):
    """The value of a Swift string literal of one line."""
    text = re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda found: chr(int(found[1], 16)), text)
    return re.sub(r"\\(.)", lambda found: {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}.get(found[1], found[1]), text)
