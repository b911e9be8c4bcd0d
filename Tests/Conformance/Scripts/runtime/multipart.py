"""Reads `multipart/form-data` by Python's own parser of messages."""

import email.parser
import email.policy
import json


def members(content_type, body, like):
    """The parts as the members of an object, in the shapes of those of another object."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found = {}
    for part in message.iter_parts():
        found.setdefault(part.get_param("name", header="content-disposition"), []).append(part)
    return {name: member(parts, like.get(name)) for name, parts in found.items()}


def member(parts, like):
    if isinstance(like, list):
        return [value(part, like[0] if like else None) for part in parts]
    return value(parts[0], like) if len(parts) == 1 else [value(part, like) for part in parts]


def value(part, like):
    """The value of a part: JSON where it says so, or where text stands for another kind of value."""
    text = part.get_payload(decode=True).decode()
    if part.get_content_type() == "application/json" or not isinstance(like, str):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
