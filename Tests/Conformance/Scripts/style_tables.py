"""The tables of examples of OpenAPI 3.0.4, section 4.7.12.4, and OpenAPI 3.1.1, section 4.8.12.5, which are one.

Each row has the texts of `color` as an empty string, "blue", an array and an object; None where the table says n/a.
"""

EMPTY, STRING = "", "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
VALUES = [EMPTY, STRING, ARRAY, OBJECT]

ROWS = [
    ("matrix", False, [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"]),
    ("matrix", True, [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"]),
    ("label", False, [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]),
    ("label", True, [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]),
    ("simple", False, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    ("simple", True, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    ("form", False, ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"]),
    ("form", True, ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"]),
    ("spaceDelimited", False, [None, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"]),
    ("pipeDelimited", False, [None, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"]),
    ("deepObject", True, [None, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]),
]

PLACES = {"matrix": ["path"], "label": ["path"], "simple": ["path", "header"], "form": ["query", "cookie"]}

# What a segment of a path cannot be: nothing, or a dot, by which a server would find another operation.
UNSENDABLE = ["", "."]


def cases():
    """The rows as cases: place, style, explode, value, and the text that is expected; None for a refusal."""
    for style, explode, texts in ROWS:
        for place in PLACES.get(style, ["query"]):
            for value, text in zip(VALUES, texts, strict=True):
                if text is None:
                    continue
                if place == "path" and text in UNSENDABLE:
                    text = None
                elif place == "cookie":
                    # Pairs of a cookie are separated by RFC 6265, section 4.2.1, not by the query's sign.
                    text = text.replace("&", "; ")
                yield place, style, explode, value, text
