# SPDX-License-Identifier: GPL-3.0-or-later
"""Work of which only the newest counts: what is left out, what is forgotten, and what follows a failure."""

from threading import Event
from time import sleep

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ripgui.ui.preview.newest import Newest

_WAIT_S = 20


class _Held:
    """Work that takes until it is let go."""

    def __init__(self) -> None:
        self.begun, self.may_end = Event(), Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.may_end.wait(_WAIT_S)
        return "held"


def test_of_those_that_wait_only_the_newest_is_done(qtbot: QtBot, qapp: QObject) -> None:
    newest, held = Newest(qapp), _Held()
    told: list[str] = []
    newest.run(held, told.append)
    assert held.begun.wait(_WAIT_S)
    newest.run(lambda: "left out", told.append)
    newest.run(lambda: "newest", told.append)
    held.may_end.set()
    qtbot.waitUntil(lambda: told[-1:] == ["newest"])
    assert told == ["held", "newest"]
    newest.deleteLater()


def test_what_was_forgotten_while_it_ran_is_not_told(qtbot: QtBot, qapp: QObject) -> None:
    newest, held = Newest(qapp), _Held()
    told: list[str] = []
    newest.run(held, told.append)
    assert held.begun.wait(_WAIT_S)
    newest.forget()
    newest.run(lambda: "newest", told.append)
    held.may_end.set()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(0)
    assert told == ["newest"]
    newest.deleteLater()


def test_its_widget_may_be_gone_before_it_ends(qtbot: QtBot, qapp: QObject) -> None:
    newest, begun = Newest(qapp), Event()
    told: list[None] = []

    def work() -> None:
        begun.set()
        sleep(0.1)

    with qtbot.captureExceptions() as caught:
        newest.run(work, told.append)
        assert begun.wait(_WAIT_S)
        newest.deleteLater()
        qtbot.wait(200)
    assert (told, caught) == ([], [])


def test_one_that_fails_does_not_end_all_work(qtbot: QtBot, qapp: QObject) -> None:
    newest, begun = Newest(qapp), Event()
    told: list[str] = []

    def fail() -> str:
        begun.set()
        raise ArithmeticError("on purpose")

    with qtbot.captureExceptions() as caught:
        newest.run(fail, told.append)
        assert begun.wait(_WAIT_S)
        qtbot.waitUntil(lambda: bool(caught))
        newest.run(lambda: "newest", told.append)
        qtbot.waitUntil(lambda: told == ["newest"])
    assert [error[0] for error in caught] == [ArithmeticError]
    newest.deleteLater()
