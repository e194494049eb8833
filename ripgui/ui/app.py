# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the window, or hands files to the one that is open already."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

import ripgui
from ripgui import __version__
from ripgui.core.error import InputError
from ripgui.display import obstacle
from ripgui.engine.preset.preset import DEFAULT_PRESET, find_preset
from ripgui.engine.session import Session
from ripgui.engine.settings import load_fitting_settings
from ripgui.engine.store.rescue import open_store
from ripgui.media.plugin_package import is_safe_mode
from ripgui.ui.application import Application
from ripgui.ui.choice import Draft, add_options, preset_draft
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.dragged import is_opened
from ripgui.ui.failure import FailureWatch
from ripgui.ui.garbage import Garbage
from ripgui.ui.icon import application_icon, sharp_application_icon
from ripgui.ui.language.languages import Languages
from ripgui.ui.late import Late
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.window_state import WindowState, load_window_state

if TYPE_CHECKING:
    from ripgui.ui.interrupts import Interrupts


def run_window(files: Sequence[str]) -> int:
    """Opens the window with these files added and runs it to its end. Returns the exit status."""
    try:
        settings, mistake = load_fitting_settings()
        store, rescued = open_store()
        session = Session(store, settings)
    except InputError as error:
        _tell(str(error))
        return 2
    state = load_window_state()
    if not session.become_runner():
        return _hand_over(session, files, state)
    problem = obstacle()
    if problem:
        session.close()
        _tell(problem)  # Qt would end the process with less of a word
        return 2
    app = _application()
    Languages(app, settings.language)
    theme = Theme(app, state.scheme, waits=True)
    window = MainWindow(session, settings, theme, state)
    theme.dress()
    failures = FailureWatch(window)
    session.happened.connect(failures.take)
    session.message.connect(failures.take_message)
    interrupts = Late(_interrupts)
    window.first_paint.over.connect(
        lambda: interrupts().came.connect(lambda: window.closing.close_now(CloseAnswer.RESUME_LATER))
    )
    window.closing.closed.connect(app.quit)
    garbage = Garbage()
    window.first_paint.over.connect(garbage.settle)
    window.first_paint.over.connect(lambda: window.start(files))
    window.first_paint.over.connect(lambda: _attend(app, window))
    if not state.has_draft and not files:
        window.first_paint.over.connect(lambda: _greet(window))
    window.first_paint.over.connect(lambda: app.setWindowIcon(sharp_application_icon()))
    if rescued:
        window.messages.show_message("error", rescued)
    if mistake:
        window.messages.show_message("error", mistake)
    window.show()
    try:
        return app.exec()
    finally:
        # Also where the desktop ends the application without asking the window.
        window.closing.close_now(CloseAnswer.RESUME_LATER)
        if interrupts.made is not None:
            interrupts.made.close()
        failures.close()
        session.close()
        garbage.close()


def _hand_over(session: Session, files: Sequence[str], state: WindowState) -> int:
    """Gives the files to the window that is open, and tells here what it could not be given."""
    problems: list[str] = []
    session.message.connect(lambda level, text: problems.append(text) if level == "error" else None)
    try:
        opened = [os.path.abspath(file) for file in files if is_opened(file)]
        sources = [file for file in files if not is_opened(file)]
        if is_safe_mode():
            problems.append("RipGUI is open already; there, Edit > Without added packages does the same")
        session.hand_over(sources, add_options(_draft(state)), opened=opened)
    except InputError as error:
        problems.append(str(error))
    finally:
        session.close()
    if problems:
        _tell(*problems)
    return 2 if problems else 0


def _tell(*texts: str) -> None:
    from ripgui.ui.without_window import tell

    tell(*texts)


def _application() -> QApplication:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("ripgui")
    app.setApplicationDisplayName("RipGUI")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("ripgui")
    app.setWindowIcon(application_icon())
    # The window decides itself when it is over: closing may have to wait for an answer.
    app.setQuitOnLastWindowClosed(False)
    return app


def _attend(app: QApplication, window: MainWindow) -> None:
    from ripgui.ui.replaced import ProgramWatch

    ProgramWatch(Path(ripgui.__file__), window.messages.fail, window)
    if isinstance(app, Application):
        app.give_files(window.commands.take_paths)


def _greet(window: MainWindow) -> None:
    window.commands.welcome.greet()


def _draft(state: WindowState) -> Draft:
    draft = state.draft()
    return draft if draft.encoder else preset_draft(draft, find_preset(DEFAULT_PRESET))


def _interrupts() -> "Interrupts":
    from ripgui.ui.interrupts import Interrupts

    return Interrupts()
