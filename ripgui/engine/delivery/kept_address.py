# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses whose query may open a door: the queue has them without it, and a file of the user's own has the whole.

It goes when what it leads to was fetched, or with its task.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.error import DiskFullError, InputError
from ripgui.core.folders import data_folder

_MARK = "#kept-"
"""Of a fragment, which no server ever gets to see."""


def public_address(origin: str) -> str:
    """The address without its query, and with a mark of it; any other as it is."""
    if not origin.lower().startswith(("http://", "https://")) or "?" not in origin.partition("#")[0]:
        return origin
    import hashlib

    mark = hashlib.sha256(origin.encode("utf-8", "surrogatepass")).hexdigest()[:32]
    return f"{origin.partition('?')[0]}{_MARK}{mark}"


def keep_address(origin: str, in_use: Iterable[str]) -> str:
    """Puts away what is nobody else's business, and returns the rest. Call it where nobody else adds tasks meanwhile.

    in_use: addresses that tasks still have.
    """
    public = public_address(origin)
    if public != origin:
        place = _place(public)
        is_new = not os.path.exists(place)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _drop_unasked({public, *in_use})
            place.touch(mode=0o600)
            write_durably(place, origin.encode("utf-8", "surrogatepass"))
        except OSError as error:
            if is_new:
                forget_address(public)
            raise DiskFullError(f"{place} cannot be written: {error.strerror}") from error
    return public


def whole_address(public: str) -> str:
    """The address as it was given. Raises InputError where its query is kept no more."""
    if _MARK not in public:
        return public
    try:
        return _place(public).read_bytes().decode("utf-8", "surrogatepass")
    except OSError as error:
        told = public.partition("#")[0]
        raise InputError(f"what stood behind the ? of {told} is kept no more: add the address again") from error


def forget_address(public: str) -> None:
    """It was fetched, or is asked for no more."""
    if _MARK in public:
        with contextlib.suppress(OSError):
            _place(public).unlink()


def _drop_unasked(in_use: set[str]) -> None:
    names = {_place(public).name for public in in_use if _MARK in public}
    for path in _folder().iterdir():
        with contextlib.suppress(OSError):
            if path.name not in names:
                path.unlink()


def _place(public: str) -> Path:
    return _folder() / public.rpartition(_MARK)[2]


def _folder() -> Path:
    return data_folder() / "addresses"
