"""JSON pointers in references (RFC 6901, section 6)."""

import urllib.parse


def tokens(fragment):
    """The reference tokens of a fragment such as `/a~1b/%25`; None when it is no pointer."""
    text = urllib.parse.unquote(fragment)
    if text and not text.startswith("/"):
        return None
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in text.split("/")[1:])


def fragment(path):
    """The fragment that points along reference tokens."""
    escaped = [token.replace("~", "~0").replace("/", "~1") for token in path]
    return "".join("/" + urllib.parse.quote(token, safe="~$-_.!*'(),;:@&=+") for token in escaped)
