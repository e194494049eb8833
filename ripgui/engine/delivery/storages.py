# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages that the user made; their keys lie elsewhere."""

from collections.abc import Iterable

from ripgui.core.storage import KEYRING, SCHEME, Storage, check_storage
from ripgui.core.task import Task, TaskState
from ripgui.engine.named_file import NamedFile

_STORAGES = NamedFile(Storage, noun="storage", check=check_storage)

load_storages = _STORAGES.load
find_storage = _STORAGES.find
add_storage = _STORAGES.save
remove_storage = _STORAGES.remove


def check_destination(name: str) -> None:
    """Raises InputError where what is sent there would be refused here. The keyring, which may ask, is not asked."""
    if name:
        from ripgui.delivery.secret import WHICH, secret

        storage = find_storage(name)
        for what, reference in zip(WHICH, (storage.access_key, storage.secret_key), strict=True):
            if reference != KEYRING:
                secret(reference, name, what)


def tasks_with(name: str, tasks: Iterable[Task]) -> list[int]:
    """Which of the tasks that are not done send their result there, or have their source from there."""
    return [
        task.id
        for task in tasks
        if task.state is not TaskState.DONE
        and (task.spec.treatment.delivery.storage == name or task.spec.fetched_from.startswith(f"{SCHEME}{name}/"))
    ]
