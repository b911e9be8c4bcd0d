"""Chooses the operations of descriptions that are called."""

import collections
import dataclasses

from runtime import features
from runtime.description import Description

MOST, LEAST = 6, 3
MOST_SCHEMAS = 60  # what an operation may reach, so that a module compiles in a minute at most
BOUNDED = 4  # descriptions of the bounded form
BOUNDED_BYTES, BOUNDED_SCHEMAS = 1_000_000, 40  # of its roots, and of what the operations of each may reach
UNREADABLE = (AttributeError, KeyError, LookupError, TypeError, ValueError)


@dataclasses.dataclass
class Chosen:
    """Operations of a description, what they show, and how many schemas they reach, those of two counted twice."""

    root: object
    description: Description
    operations: list
    features: collections.Counter
    cost: int


def every(roots):
    """The operations of every description that has enough of them, one after the other, as each shows what is new."""
    covered = collections.Counter()
    for root in roots:
        one = choose(root, covered)
        covered += one.features
        yield one


def bounded(roots):
    """A few small descriptions that show most together."""
    candidates = [choose(root, collections.Counter()) for root in roots if root.stat().st_size <= BOUNDED_BYTES]
    candidates = [one for one in candidates if len(one.operations) >= LEAST and one.cost <= BOUNDED_SCHEMAS]
    covered = set()
    for _ in range(min(BOUNDED, len(candidates))):
        best = max(candidates, key=lambda one: (len(one.features.keys() - covered), -one.cost))  # the first of equals
        candidates.remove(best)
        covered |= best.features.keys()
        yield best


def choose(root, covered):
    """Up to MOST operations of a description that show most of what was shown least before."""
    description, candidates, covered = Description(root), [], covered.copy()
    for operation in description.operations:
        try:
            shown, cost = features.of(description, operation)
        except UNREADABLE:
            continue  # a reference leads nowhere, or something is not what it must be: it is left to the generator
        if cost <= MOST_SCHEMAS:
            candidates.append((operation, shown, cost))
    found, before = [], covered.copy()
    while candidates and len(found) < MOST:
        best = max(candidates, key=lambda one: worth(one, covered))  # the first of equals
        candidates.remove(best)
        found.append(best)
        covered.update(best[1])
    return Chosen(root, description, [one[0] for one in found], covered - before, sum(one[2] for one in found))


def worth(candidate, covered):
    """How much an operation shows that few others did, less what it costs."""
    _, shown, cost = candidate
    return sum(1 / (1 + 3 * covered[feature]) for feature in shown) - cost / 200
