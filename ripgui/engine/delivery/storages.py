# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages that the user made; their keys lie elsewhere."""

from ripgui.core.storage import KEYRING, Storage, check_storage
from ripgui.engine.named_file import NamedFile

_STORAGES = NamedFile(Storage, "storage", check_storage)

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
