"""Chooses the operations of a description that are called."""

import collections

from runtime import features

MOST, LEAST = 6, 3
MOST_SCHEMAS = 60  # what an operation may reach, so that a module compiles in a minute at most
UNREADABLE = (AttributeError, KeyError, LookupError, TypeError, ValueError)


def chosen(description, covered):
    """Up to MOST operations that show most of what was shown least before; `covered` counts what they show."""
    candidates = []
    for operation in description.operations:
        try:
            shown, cost = features.of(description, operation)
        except UNREADABLE:
            continue  # a reference leads nowhere, or something is not what it must be: it is left to the generator
        if cost <= MOST_SCHEMAS:
            candidates.append((operation, shown, cost))
    found = []
    while candidates and len(found) < MOST:
        best = max(candidates, key=lambda one: worth(one, covered))  # the first of equals
        candidates.remove(best)
        found.append(best[0])
        covered.update(best[1])
    return found


def worth(candidate, covered):
    """How much an operation shows that few others did, less what it costs."""
    _, shown, cost = candidate
    return sum(1 / (1 + 3 * covered[feature]) for feature in shown) - cost / 200


def counter():
    return collections.Counter()
