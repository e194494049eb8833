# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a file of the user's, in words that name its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ripgui.core.error import InputError

if TYPE_CHECKING:
    from pydantic import ValidationError


def told_by[T](check: Callable[[T], object]) -> Callable[[T], T]:
    """A check of ours, as pydantic takes one: a value that it refuses is a mistake beside others."""

    def told(value: T) -> T:
        try:
            check(value)
        except InputError as error:
            raise ValueError(str(error)) from error
        return value

    return told


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
