"""Scores, and the floors that hold them."""

import places

FLOORS = places.CONFORMANCE / "floors.txt"


def floors():
    """The least score of every name, as committed."""
    lines = [line.split("#")[0].split() for line in FLOORS.read_text().splitlines()]
    return {line[0]: int(line[1]) for line in lines if line}


def score(name, reached, total, key=None):
    """Prints a score as the last line of its command; 0, or 1 when it is below its floor.

    `key` names the floor of a bounded form, which has one of its own.
    """
    floor = floors().get(key or name, 0)
    if reached < floor:
        print(f"{name} was {floor} and is {reached}: the floor in {FLOORS.name} only rises")
    elif reached > floor:
        print(f"the floor of {key or name} in {FLOORS.name} can rise from {floor} to {reached}")
    print(f"score {name} {reached}/{total}")
    return 1 if reached < floor else 0
