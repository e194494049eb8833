# SPDX-License-Identifier: GPL-3.0-or-later
"""An application, its look and languages, a session without a runner, and a window over it."""

import gc
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.language.languages import Languages
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preview.time.survey import Survey
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState
from tests.unit.ui.hand import Calls
from translations.__main__ import compile_all

_COMMANDS = (
    *("add", "start", "stop_now", "stop_after_chunks", "pause", "resume", "pause_tasks", "resume_tasks"),
    *("cancel_tasks", "retry_tasks", "retry_chunk", "retry_merge", "remove_tasks", "clear_tasks", "move_tasks"),
    *("put_tasks_after", "add_specs", "watch", "unwatch", "retry_uploads"),
    *("edit_task", "open", "encode_test", "start_task", "run_again"),
)
_LOOKS = ("thumbnail", "probe", "probe_extra", "find_missing_fonts")


@pytest.fixture(autouse=True)
def _garbage_of_the_windows_thread() -> Iterator[None]:
    """As in the application, see `ripgui.ui.garbage`. What outlives its test is not looked at again."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture
def surveyed() -> None:
    """The test looks at what is found out about a source on the side."""


@pytest.fixture(autouse=True)
def _survey_where_wanted(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A survey takes a worker of its own, and most tests end before it tells anything."""
    if "surveyed" not in request.fixturenames:
        monkeypatch.setattr(Survey, "look_at", lambda _survey, _source: None)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, SchemeChoice.DARK)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    made = Session(Store(), Settings())
    yield made
    made.close()


@pytest.fixture
def calls(session: Session, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """What the window asks of the session."""
    made: Calls = []

    def note(name: str) -> Callable[..., None]:
        return lambda *arguments: made.append((name, arguments))

    for name in _COMMANDS:
        monkeypatch.setattr(session, name, note(name))
    for name in _LOOKS:
        monkeypatch.setattr(session.looks, name, note(name))
    return made


@pytest.fixture
def window(qtbot: QtBot, session: Session, calls: Calls, theme: Theme) -> Iterator[MainWindow]:
    made = MainWindow(session, Settings(), theme, WindowState())
    made.resize(1200, 760)
    made.show()
    qtbot.waitUntil(lambda: made.editing.is_ready)
    yield made
    made.closing.close_now(CloseAnswer.STOP)
    made.close()
    made.deleteLater()


@pytest.fixture(scope="session")
def _compiled() -> None:
    """`make test` compiles them; whoever runs one test alone has them here."""
    with FileLock(Path(tempfile.gettempdir()) / "ripgui-translations.lock"):
        compile_all()


@pytest.fixture
def spoken(_compiled: None, qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, "en")
    yield made
    made.choose("en")
    made.put_away()
    made.setParent(None)
    QLocale.setDefault(QLocale.c())
