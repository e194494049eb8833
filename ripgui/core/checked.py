# SPDX-License-Identifier: GPL-3.0-or-later
"""Validators of dataclasses, made when the first one is needed: loading pydantic takes as long as opening a window."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_ADAPTERS: dict[type, "TypeAdapter[Any]"] = {}


def adapter[T](kind: type[T]) -> "TypeAdapter[T]":
    """The validator of `kind`, made once. What it refuses it tells by a ValueError."""
    if kind not in _ADAPTERS:
        from pydantic import TypeAdapter

        _ADAPTERS[kind] = TypeAdapter(kind)
    made: TypeAdapter[T] = _ADAPTERS[kind]
    return made
