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
        kept = [[number] for number in range(5_000)]
        qtbot.waitUntil(lambda: bool(ended))
        assert ended == [threading.get_ident()]
        assert len(kept) == 5_000
    finally:
        garbage.close()
    assert gc.isenabled()
