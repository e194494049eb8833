# SPDX-License-Identifier: GPL-3.0-or-later
"""Dataclasses as JSON and back, each field checked for its type: what processes and the store tell each other.

With msgspec, since every process needs this at once, and loading pydantic and making its validators takes as long as
opening a window does. What people write by hand is read with pydantic, which says all that is wrong with it.
"""

from fractions import Fraction

from ripgui.core.exact import exact


def to_json(value: object) -> str:
    import msgspec

    return msgspec.json.encode(value, enc_hook=_plain).decode()


def from_json[T](kind: type[T], text: str | bytes) -> T:
    """What `to_json` made a text of. Raises ValueError for what is none, or does not fit."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=kind, dec_hook=_revived)
    except RecursionError as error:
        raise ValueError("it nests too deeply") from error
    except TypeError as error:  # a column of a damaged queue may hold anything
        raise ValueError("it is no text") from error


def to_plain(value: object) -> object:
    """What `json.dumps` takes."""
    import msgspec

    plain: object = msgspec.to_builtins(value, enc_hook=_plain)
    return plain


def from_plain[T](kind: type[T], plain: object) -> T:
    """What `to_plain` made this of. Raises ValueError for what does not fit."""
    import msgspec

    return msgspec.convert(plain, kind, dec_hook=_revived, str_keys=True)


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return str(value)
    raise TypeError(type(value))


def _revived(kind: type, plain: object) -> object:
    if kind is Fraction and isinstance(plain, str):
        return exact(plain)
    raise TypeError(kind)
