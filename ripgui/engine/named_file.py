# SPDX-License-Identifier: GPL-3.0-or-later
"""Things of one kind that the user made and named, in one file of the configuration folder."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from ripgui.core.checked import from_plain, to_plain
from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.engine.lock import ProcessLock

_FORMAT = 1
_WAIT_S = 5.0
_LONGEST = 200


class Named(Protocol):
    @property
    def name(self) -> str: ...


class NamedFile[T: Named]:
    """noun: what one is called, such as storage; the file has the name of many. check: raises InputError."""

    def __init__(self, kind: type[T], noun: str, check: Callable[[T], object]) -> None:
        self._kind = kind
        self._noun = noun
        self._check = check

    def path(self) -> Path:
        return config_folder() / f"{self._noun}s.json"

    def load(self) -> tuple[T, ...]:
        """In the order of their names. Raises InputError for a file that is not right."""
        path = self.path()
        try:
            file = from_plain(dict[str, Any], json.loads(path.read_bytes()))
            number = from_plain(int, file.get("format", _FORMAT))
            things = [from_plain(self._kind, one) for one in from_plain(list[Any], file.get(f"{self._noun}s", []))]
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise InputError(f"{path} cannot be read: {error.strerror}") from error
        except (ValueError, RecursionError) as error:
            raise InputError(f"{path} is not right: {' '.join(str(error).split())[:_LONGEST]}") from error
        if number > _FORMAT:
            raise InputError(f"{path} was written by a newer RipGUI (format {number})")
        for thing in things:
            self._check(thing)
        return tuple(sorted(things, key=lambda thing: thing.name.lower()))

    def find(self, name: str) -> T:
        """Raises InputError where there is none of this name."""
        known = self.load()
        for thing in known:
            if thing.name == name:
                return thing
        names = ", ".join(thing.name for thing in known)
        if names:
            raise InputError(f"there is no {self._noun} {name!r}; there is {names}")
        raise InputError(f"there is no {self._noun} {name!r}; add one first")

    def save(self, thing: T, *, replaces: bool = False) -> None:
        """Raises InputError where the name is taken, unless it may be."""

        def added(known: tuple[T, ...]) -> list[T]:
            others = [one for one in known if one.name != thing.name]
            if len(others) != len(known) and not replaces:
                told = f"there is another {self._noun} {thing.name} already; remove it first, or choose another name"
                raise InputError(told)
            return [*others, thing]

        self._check(thing)
        self._change(added)

    def remove(self, name: str) -> None:
        """Raises InputError where there is none of this name."""
        self.find(name)
        self._change(lambda known: [one for one in known if one.name != name])

    def _change(self, change: Callable[[tuple[T, ...]], list[T]]) -> None:
        path, many = self.path(), f"{self._noun}s"
        with ProcessLock(many) as lock:
            if not lock.take(wait_s=_WAIT_S):
                raise InputError(f"{path} is being changed by another RipGUI")
            text = json.dumps({"format": _FORMAT, many: to_plain(change(self.load()))}, ensure_ascii=False, indent=1)
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_durably(path, f"{text}\n".encode())
            except OSError as error:
                raise InputError(f"{path} cannot be written: {error.strerror}") from error
