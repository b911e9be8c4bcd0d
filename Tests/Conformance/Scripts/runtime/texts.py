"""Texts for the string schemas of samples."""

import re

try:
    from re import _constants as codes, _parser as parser
except ImportError:  # before Python 3.11
    import sre_constants as codes
    import sre_parse as parser

FORMATS = {
    "date-time": "2024-02-29T12:34:56.789Z", "date": "2024-02-29", "time": "12:34:56Z", "duration": "P1DT2H",
    "uuid": "123e4567-e89b-42d3-a456-426614174000", "uri": "https://a.example/b?c=d", "uri-reference": "/b?c=d",
    "url": "https://a.example/b", "email": "a@b.example", "hostname": "a.example", "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1", "byte": "aGk=", "int64": "42", "int32": "42", "decimal": "1.5",
}
BROKEN = {  # no text of the format
    "date-time": "2024-02-30T12:34:56Z", "date": "2023-02-29", "uuid": "123e4567", "ipv4": "192.0.2.256", "email": "a",
    "time": "25:00:00Z", "duration": "1D", "ipv6": "::g",
}
FILLER = "Texte é – 漢字 "


def text(keywords):
    """A text that a string schema accepts, as far as this knows."""
    if "pattern" in keywords:
        return of_pattern(keywords["pattern"], keywords.get("minLength", 0))
    if keywords.get("format") in FORMATS:
        return FORMATS[keywords["format"]]
    least, most = keywords.get("minLength", 0), keywords.get("maxLength", 8)
    length = max(least, min(most, 8))
    return (FILLER * (length // len(FILLER) + 1))[:length].strip().ljust(length, "x")


def of_pattern(pattern, least=0):
    """A text that a pattern matches, with repeats long enough for a length; None when that is beyond this."""
    for repeats in [1, 2, 4, 8, 16, 32, 64, 128]:
        try:
            found = written(parser.parse(pattern), repeats)
        except (re.error, NotImplementedError, OverflowError):
            return None
        if len(found) >= least and re.search(pattern, found):
            return found
    return None


def written(items, repeats):
    return "".join(one(code, argument, repeats) for code, argument in items)


def one(code, argument, repeats):
    """The text of one item of a parsed pattern."""
    if code is codes.LITERAL:
        return chr(argument)
    if code is codes.NOT_LITERAL:
        return "a" if argument != ord("a") else "b"
    if code is codes.ANY:
        return "x"
    if code is codes.IN:
        return member(argument)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, most, inner = argument
        return "".join(written(inner, repeats) for _ in range(min(max(least, repeats), int(most))))
    if code is codes.SUBPATTERN:
        return written(argument[-1], repeats)
    if code is codes.BRANCH:
        return written(argument[1][0], repeats)
    if code in (codes.AT, codes.ASSERT_NOT, codes.ASSERT):
        return ""
    raise NotImplementedError(str(code))


def member(items):
    """A character of a class."""
    negated = items[0][0] is codes.NEGATE
    for candidate in "a0A-_ .~é":
        if inside(ord(candidate), items) != negated:
            return candidate
    code, argument = items[0]
    return chr(argument[0] if code is codes.RANGE else argument)


def inside(scalar, items):
    """Whether a character is one of a class's, its negation aside."""
    for code, argument in items:
        if code is codes.LITERAL and scalar == argument or code is codes.RANGE and argument[0] <= scalar <= argument[1]:
            return True
        if code is codes.CATEGORY and re.match(CATEGORIES[argument], chr(scalar)):
            return True
    return False


CATEGORIES = {
    codes.CATEGORY_DIGIT: r"\d", codes.CATEGORY_NOT_DIGIT: r"\D", codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S", codes.CATEGORY_WORD: r"\w", codes.CATEGORY_NOT_WORD: r"\W",
}
