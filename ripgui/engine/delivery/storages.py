# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages that the user made; their keys lie elsewhere."""

from ripgui.core.storage import Storage, check_storage
from ripgui.engine.named_file import NamedFile

_STORAGES = NamedFile(Storage, "storage", check_storage)

load_storages = _STORAGES.load
find_storage = _STORAGES.find
add_storage = _STORAGES.save
remove_storage = _STORAGES.remove
