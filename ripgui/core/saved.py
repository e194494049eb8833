# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what RipGUI itself wrote down for its next start: JSON back into a dataclass, each value of its field's type.

The window waits for this before it can show itself, and pydantic takes longer to load than all of Qt's widgets.
"""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, Literal, TypeAliasType, Union, get_args, get_origin, get_type_hints

type _Reader = Callable[[Any], object]


def restored[T](kind: type[T], text: str) -> T:
    """What was written. Keys that are not known belong to another version. Raises ValueError where it does not fit."""
    try:
        made = _dataclass_reader(kind)(json.loads(text))
    except (TypeError, OverflowError, RecursionError) as error:  # a value is missing, too large, or lies too deep
        raise ValueError(f"this is no {kind.__name__}: {error}") from error
    assert isinstance(made, kind)
    return made


@cache
def _reader(kind: Any) -> _Reader:
    if isinstance(kind, TypeAliasType):
        return _reader(kind.__value__)
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal:
        return lambda value: _known(value, value in parts, kind)
    if origin in (types.UnionType, Union):  # with a Literal in it, it is of the second kind
        readers = [_reader(part) for part in parts if part is not types.NoneType]
        return lambda value: None if value is None else readers[0](value)
    if origin is tuple:
        each = _reader(parts[0])
        return lambda value: tuple(each(part) for part in _known(value, isinstance(value, list), kind))
    if origin in (dict, Mapping):
        of = _reader(parts[1])
        return lambda value: {key: of(part) for key, part in _known(value, isinstance(value, dict), kind).items()}
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if issubclass(kind, Enum):
        of_name: _Reader = kind
        return of_name
    if kind is float:
        return lambda value: float(_known(value, type(value) in (int, float), kind))
    return lambda value: _known(value, type(value) is kind, kind)


def _dataclass_reader(kind: Any) -> _Reader:
    hints = get_type_hints(kind)
    readers = {each.name: _reader(hints[each.name]) for each in fields(kind)}

    def read(value: Any) -> object:
        given = _known(value, isinstance(value, dict), kind)
        return kind(**{name: reader(given[name]) for name, reader in readers.items() if name in given})

    return read


def _known(value: Any, fits: bool, kind: Any) -> Any:
    if not fits:
        raise ValueError(f"{value!r} is no {kind}")
    return value
