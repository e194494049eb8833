# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue, opened for a command."""

import sys

from ripgui.engine.store import Store
from ripgui.engine.store.rescue import open_store


def opened_store() -> Store:
    """Tells where the queue had to be rebuilt. Raises InputError, DiskFullError."""
    store, told = open_store()
    if told:
        print(f"ripgui: {told}", file=sys.stderr)
    return store
