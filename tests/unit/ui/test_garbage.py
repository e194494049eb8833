# SPDX-License-Identifier: GPL-3.0-or-later
"""Python's garbage is collected on the window's thread, and by nobody else."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from ripgui.ui.garbage import Garbage


class _Loop:
    """Refers to itself, and notes on which thread it ends."""

    def __init__(self, ended: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


def test_what_refers_to_itself_ends_on_the_windows_thread(qtbot: QtBot) -> None:
    garbage, ended = Garbage(), list[int]()
    try:
        _Loop(ended)
        made = threading.Thread(target=lambda: [[] for _ in range(3_000)])
        made.start()
        made.join()
        assert not gc.isenabled()
        assert ended == []
        kept = list[list[int]]()

        def has_ended_while_more_is_made() -> bool:
            """What other tests left to Qt may end meanwhile, and takes as much from the count of what is new."""
            kept.extend([number] for number in range(500))
            return bool(ended)

        qtbot.waitUntil(has_ended_while_more_is_made)
        assert ended == [threading.get_ident()]
    finally:
        garbage.close()
    assert gc.isenabled()
