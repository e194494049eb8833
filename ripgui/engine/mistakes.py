# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a file of the user's, in words that name its keys."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError


def mistakes_of(error: "ValidationError") -> str:
    """Each mistake once: the key, and what is wrong with it."""
    told = []
    for item in error.errors():
        key = ".".join(str(part) for part in item["loc"])
        said = item["msg"].removeprefix("Value error, ")
        match item["type"]:
            case "missing":
                told.append(f"{key} is missing")
            case "extra_forbidden" | "unexpected_keyword_argument":
                told.append(f"{key} is not known")
            case _:
                told.append(f"{key}: {said}" if key else said)
    return "; ".join(told)
