# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packages another needs, and which serve building alone: `python packaging/bundle/closure.py` names those."""

import importlib.metadata
import re

_BUILDING = ("editables", "hatchling")


def plain(name: str) -> str:
    """A package's name as indexes compare them."""
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(*names: str) -> set[str]:
    """The packages and what they need, as installed here, in plain names."""
    found: set[str] = set()
    todo = list(names)
    while todo:
        one = plain(todo.pop())
        if one in found:
            continue
        try:
            required = importlib.metadata.requires(one) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # of another platform
        found.add(one)
        todo += [re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in required if "extra ==" not in line]
    return found


def only_for_building() -> set[str]:
    """What the application never needs, of what makes it."""
    return closure(*_BUILDING) - closure("ripgui")


if __name__ == "__main__":
    print("\n".join(sorted(only_for_building())))
