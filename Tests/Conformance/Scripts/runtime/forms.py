"""Reads `application/x-www-form-urlencoded` by Python's own parser."""

import json
import re
import urllib.parse


def members(body, like):
    """The pairs as the members of an object, in the shapes of those of another object."""
    pairs = urllib.parse.parse_qsl(body.decode(), keep_blank_values=True)
    names = dict.fromkeys([name.partition("[")[0] for name, _ in pairs])
    return {name: member(name, pairs, like.get(name)) for name in names}


def member(name, pairs, like):
    texts = [text for one, text in pairs if one == name]
    if texts:
        shapes = like if isinstance(like, list) and like else [like]
        values = [typed(text, shapes[min(index, len(shapes) - 1)]) for index, text in enumerate(texts)]
        return values if isinstance(like, list) else values[0] if len(values) == 1 else values
    found = {}
    for one, text in pairs:
        if one.startswith(f"{name}["):
            put(found, re.findall(r"\[([^\]]*)\]", one), text, like)
    return found


def put(found, tokens, text, like):
    """Puts a text where the brackets of a name lead, as `deepObject` writes them."""
    for token in tokens[:-1]:
        like = like.get(token) if isinstance(like, dict) else None
        found = found.setdefault(token, {})
    found[tokens[-1]] = typed(text, like.get(tokens[-1]) if isinstance(like, dict) else None)


def is_of(pair, name):
    """Whether a pair of a query is one of a parameter's."""
    return urllib.parse.unquote_plus(pair.partition("=")[0]).split("[")[0] == name.split("[")[0]


def typed(text, like):
    """A text, or the value that it writes where another kind of value is meant."""
    if isinstance(like, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
