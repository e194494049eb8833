# SPDX-License-Identifier: GPL-3.0-or-later
"""A value of any type that RipGUI writes down or sends: what a fuzz begins from."""

import dataclasses
import types
from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from typing import Any, Literal, TypeAliasType, Union, get_args, get_origin, get_type_hints

_PLAIN: dict[Any, object] = {str: "x", int: 2, float: 1.5, bool: True, Fraction: Fraction(3, 2), object: "x", Any: "x"}


def sample(kind: Any) -> Any:
    """With something in each field."""
    if isinstance(kind, TypeAliasType):
        return sample(kind.__value__)
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return parts[0]
    if origin in (types.UnionType, Union):
        return sample(next(part for part in parts if part is not types.NoneType))
    if origin in (tuple, list):
        known = [part for part in parts if part is not Ellipsis]
        return origin(sample(part) for part in known)
    if origin in (dict, Mapping):
        return {sample(parts[0]): sample(parts[1])}
    if kind in _PLAIN:
        return _PLAIN[kind]
    if issubclass(kind, Enum):
        return next(iter(kind))
    hints = get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)] if dataclasses.is_dataclass(kind) else list(hints)
    made: Any = kind
    # Numbers go up, since where something ends lies behind where it begins.
    values = {name: _nth(number, hints[name]) for number, name in enumerate(names)}
    try:
        return made(**values)
    except ValueError:  # of numbers that do not fit each other, what is usual
        needed = {
            one.name for one in dataclasses.fields(kind) if dataclasses.MISSING is one.default is one.default_factory
        }
        kept = (int, float, bool, int | None)
        return made(**{name: value for name, value in values.items() if name in needed or hints[name] not in kept})


def _nth(number: int, kind: Any) -> Any:
    return number if kind in (int, int | None) else sample(kind)
