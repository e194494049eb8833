# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that has the store's waiting tasks done elsewhere, until somebody ends it."""

import threading

from ripgui.engine.store import Store
from tests.unit.engine.remote.farm import open_desk

if __name__ == "__main__":
    store = Store()
    with open_desk(store) as desk:
        for task in store.waiting():
            desk.send_off(task)
        threading.Event().wait()
