"""Kinds of media types."""


def essence(name):
    """A media type without its parameters, in lower case."""
    return name.split(";")[0].strip().lower()


def kind(name):
    """What a body of a media type is."""
    name = essence(name)
    subtype = name.partition("/")[2]
    if name in ("*/*", "application/*") or subtype == "json" or subtype.endswith("+json"):
        return "JSON"
    if name == "application/x-www-form-urlencoded":
        return "form"
    if name == "multipart/form-data":
        return "multipart"
    if subtype == "xml" or subtype.endswith("+xml"):
        return "XML"
    if name == "text/event-stream" or subtype in ("jsonl", "x-ndjson", "ndjson", "json-seq"):
        return "stream"
    return "text" if name.startswith("text/") else "binary"


def covers(name, found):
    """Whether a media type or range of a description is the one of a message."""
    first, second = essence(name).split("/"), essence(found).split("/")
    return all(one in ("*", other) or one.startswith("*+") for one, other in zip(first, second))
