# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages that the user made, in one file of the configuration folder; their keys lie elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ripgui.core.checked import from_json, to_json
from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.core.storage import Storage, check_storage
from ripgui.engine.lock import ProcessLock

_WAIT_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _StoragesFile:
    format: int = 1
    storages: tuple[Storage, ...] = ()


def storages_path() -> Path:
    return config_folder() / "storages.json"


def load_storages() -> tuple[Storage, ...]:
    """In the order of their names. Raises InputError for a file that is not right."""
    path = storages_path()
    try:
        file = from_json(_StoragesFile, path.read_bytes())
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InputError(f"{path} is not right: {' '.join(str(error).split())[:200]}") from error
    if file.format > 1:
        raise InputError(f"{path} was written by a newer RipGUI (format {file.format})")
    for storage in file.storages:
        check_storage(storage)
    return tuple(sorted(file.storages, key=lambda storage: storage.name.lower()))


def find_storage(name: str) -> Storage:
    """Raises InputError where there is none of this name."""
    known = load_storages()
    for storage in known:
        if storage.name == name:
            return storage
    names = ", ".join(storage.name for storage in known)
    raise InputError(f"there is no storage {name!r}; {f'there is {names}' if names else 'add one first'}")


def add_storage(storage: Storage, *, replaces: bool = False) -> None:
    """Raises InputError where the name is taken, unless it may be."""

    def added(known: list[Storage]) -> list[Storage]:
        others = [one for one in known if one.name != storage.name]
        if len(others) != len(known) and not replaces:
            raise InputError(f"there is a storage {storage.name} already; remove it first, or choose another name")
        return [*others, storage]

    check_storage(storage)
    _change(added)


def remove_storage(name: str) -> None:
    """Raises InputError where there is none of this name."""
    find_storage(name)
    _change(lambda known: [one for one in known if one.name != name])


def _change(change: Callable[[list[Storage]], list[Storage]]) -> None:
    path = storages_path()
    with ProcessLock("storages") as lock:
        if not lock.take(wait_s=_WAIT_S):
            raise InputError("the storages are being changed by another RipGUI")
        changed = _StoragesFile(storages=tuple(change(list(load_storages()))))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, to_json(changed).encode())
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror}") from error
