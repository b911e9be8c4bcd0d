"""Every row of the specification's style tables, as it is sent, read back by Python's own parsers."""

import http.cookies
import json
import subprocess
import sys
import urllib.parse

import places
import report
import style_tables

# What none of the tables has, and every style must carry whole.
HARD = ["a b", "a/b?c#d", "é😀", "a&b=c+d;e", "100%"]


def wires(rows):
    """What every row is on the wire: the answers of the program, in order."""
    process, program = places.build("ParameterWires")
    if process.returncode != 0:
        sys.exit(process.stdout)
    lines = [json.dumps(dict(zip(["in", "style", "explode", "value"], row))) for row in rows]
    answers = subprocess.run([program], input="\n".join(lines), capture_output=True, text=True, check=True)
    return answers.stdout.splitlines()


def written(place, answer):
    """The text of the parameter in an answer; None when the request was refused."""
    if not answer.startswith("{"):
        return None
    fields = json.loads(answer)
    if place in ("header", "cookie"):
        return fields.get("color" if place == "header" else "cookie")
    target = urllib.parse.urlsplit(fields["path"])
    return target.path.removeprefix("/") if place == "path" else target.query


def pairs_back(place, text):
    """The names and values of a query or of cookies, by the standard library."""
    if place == "query":
        return urllib.parse.parse_qsl(text, keep_blank_values=True)
    pairs = []
    for part in text.split("; "):
        morsels = http.cookies.SimpleCookie(part)
        pairs += [(urllib.parse.unquote(name), urllib.parse.unquote(morsel.value)) for name, morsel in morsels.items()]
    return pairs


def read_back(place, style, explode, text, value):
    """The value that a text stands for, given what kind of value it is; members are texts."""
    unquote = urllib.parse.unquote if place != "header" else str
    if style in ("form", "spaceDelimited", "pipeDelimited", "deepObject"):
        pairs = pairs_back(place, text)
        if style == "deepObject":
            return {name.removeprefix("color[").removesuffix("]"): item for name, item in pairs}
        if isinstance(value, str):
            return dict(pairs)["color"]
        if explode:
            return dict(pairs) if isinstance(value, dict) else [item for name, item in pairs if name == "color"]
        separator = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}[style]
        parts = dict(pairs)["color"].split(separator)
    else:
        separator = {"simple": ",", "label": "." if explode else ",", "matrix": ";" if explode else ","}[style]
        body = text[1:] if style in ("label", "matrix") else text
        if style == "matrix" and not (explode and isinstance(value, dict)):
            pairs = [part.partition("=") for part in body.split(";")]
            body = separator.join(item for _, _, item in pairs)
        if isinstance(value, str):
            return unquote(body)
        parts = [unquote(part) for part in body.split(separator)]
        if explode and isinstance(value, dict):
            return dict(part.split("=", 1) for part in parts)
    return parts if isinstance(value, list) else dict(zip(parts[::2], parts[1::2]))


def run(_options):
    table = list(style_tables.cases())
    hard = [
        (place, style, explode, text, ...)
        for style, explode, _ in style_tables.ROWS if style in ("matrix", "label", "simple", "form")
        for place in style_tables.PLACES[style] for text in HARD if place != "header" or text.isascii()
    ]
    cases = table + hard
    right = 0
    for (place, style, explode, value, expected), answer in zip(cases, wires([c[:4] for c in cases]), strict=True):
        text = written(place, answer)
        same = {k: str(v) for k, v in value.items()} if isinstance(value, dict) else value
        fits = expected in (text, ...) and (text is None or read_back(place, style, explode, text, value) == same)
        right += fits
        if not fits:
            print(f"wrong: {place} {style} explode={explode} {value!r}: {answer}, expected {expected!r}")
    return report.score("parameters", right, len(cases))
