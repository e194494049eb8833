# SPDX-License-Identifier: GPL-3.0-or-later
"""Notices for those who look elsewhere: failures at once, the rest when the queue has run out."""

import wave
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.event import Finished
from ripgui.core.task import TaskState
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.ui.main_window import MainWindow
from ripgui.ui.notices import Notices, _sound_file, progress_message
from tests.unit.ui.hand import fill
from tests.unit.ui.rows import make_row


@pytest.fixture
def elsewhere(qtbot: QtBot) -> QWidget:
    """Another window has the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def notices(window: MainWindow, session: Session) -> Iterator[Notices]:
    made = Notices(window, session, replace(Settings(), notices=False))
    yield made
    made.close()


def finished(task: int, state: TaskState, error: str = "") -> Finished:
    return Finished(task=task, state=state, output="/videos/out.mkv", frames=1, error=error)


def test_failures_are_told_at_once_and_the_rest_at_the_end(
    qtbot: QtBot, window: MainWindow, session: Session, notices: Notices, elsewhere: QWidget
) -> None:
    fill(window, make_row(1), make_row(2))
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    told: list[tuple[str, str]] = []
    notices.told.connect(lambda title, text: told.append((title, text)))
    session.happened.emit(finished(1, TaskState.DONE))
    assert told == []
    session.happened.emit(finished(2, TaskState.FAILED, "no such filter"))
    session.ran_out.emit()
    session.ran_out.emit()
    assert told == [(f"{window.name_of(2)} failed", "no such filter"), ("The queue is done", "1 done, 1 failed")]
    assert elsewhere.isVisible()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    session.happened.emit(finished(1, TaskState.DONE))
    session.ran_out.emit()
    assert len(told) == 2


def test_docks_hear_how_far_it_is() -> None:
    assert progress_message(0.25).arguments() == [
        "application://ripgui.desktop",
        {"progress": 0.25, "progress-visible": True},
    ]
    assert progress_message(None).arguments()[1] == {"progress": 0.0, "progress-visible": False}


def test_the_sound_is_made_once_and_short() -> None:
    path = _sound_file()
    assert _sound_file() == path
    with wave.open(path) as sound:
        assert 0.3 < sound.getnframes() / sound.getframerate() < 0.6
