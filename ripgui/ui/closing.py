# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing the window: asks where work is running, remembers what the next start needs, ends what the window started."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal

from ripgui.engine.session import Session
from ripgui.ui.close_dialog import CloseAnswer, CloseDialog
from ripgui.ui.window_state import WindowState, save_window_state

if TYPE_CHECKING:
    from ripgui.ui.commands import Commands
    from ripgui.ui.main_window import MainWindow


class Closing(QObject):
    """closed: the window is out of sight and done; whoever owns the session may end it."""

    closed = Signal()

    def __init__(self, window: "MainWindow", session: Session, state: WindowState) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._state = state
        self._is_closing = False
        self._restore()
        session.idle.connect(self._on_idle)
        window.shortcuts.changed.connect(lambda: self.remember_running(self._state.resumes))
        window.editing.draft_left.connect(self.remember_now)

    @property
    def resumes(self) -> bool:
        """Whether the queue ran when the last window closed, or was killed."""
        return self._state.resumes

    def may_close(self) -> bool:
        """Closes at once where nothing runs; else asks, and the window stays until there is an answer."""
        if self._is_closing:
            return True
        works = self._session.is_running or self._session.is_busy
        if works and not self._works_elsewhere():
            self._ask()
            return False
        self.close_now(CloseAnswer.RESUME_LATER if self._session.is_running else CloseAnswer.STOP)
        return True

    def _works_elsewhere(self) -> bool:
        """Whether all that is left is done by remote systems, which go on without this window."""
        left = [item for item in self._window.model.items() if not item.task.state.is_final]
        return bool(left) and all(item.is_followed for item in left)

    def close_now(self, answer: CloseAnswer) -> None:
        """Closes without asking."""
        if self._is_closing:
            return
        self._is_closing = True
        window = self._window
        window.actions_by_name["fullPreview"].setChecked(False)
        window.editing.flush()
        window.commands.script.files.close()
        self._remember(resumes=answer is CloseAnswer.RESUME_LATER)
        window.hide()
        window.sampler.stop()
        window.commands.close()
        window.preview.end()
        window.loader.close()
        window.language.close()
        window.script_check.close()
        window.background.wait()
        self.closed.emit()

    def remember_running(self, running: bool) -> None:
        """Remembered at once, so that a pulled plug is as good as a close."""
        if not self._is_closing:
            self._remember(resumes=running)

    def remember_now(self) -> None:
        """What the user would not like to do again."""
        if not self._is_closing:
            self._remember(resumes=self._state.resumes)

    def _ask(self) -> None:
        if self._window.findChild(CloseDialog) is None:
            dialog = CloseDialog(self._window.theme, self._window)
            dialog.answered.connect(self._on_answer)
            dialog.open()

    def _on_idle(self) -> None:
        """What the question was about is over: the window closes, as it was asked to."""
        dialog = self._window.findChild(CloseDialog)
        if dialog is not None and dialog.isVisible():
            dialog.close()
            self._on_answer(CloseAnswer.STOP)

    def _on_answer(self, answer: CloseAnswer) -> None:
        if answer is not CloseAnswer.STAY:
            self.close_now(answer)
            self._window.close()

    def _restore(self) -> None:
        state, window = self._state, self._window
        if state.geometry:
            window.restoreGeometry(_bytes(state.geometry))
        if state.splitter:
            window.splitter.restoreState(_bytes(state.splitter))
        if state.work_splitter:
            window.work.splitter.restoreState(_bytes(state.work_splitter))
        if state.has_draft:
            window.editing.set_draft(state.draft())
        window.preview.restore(state.preview)
        window.shortcuts.choose(state.keys())
        window.editor.set_zoom(state.text_zoom)
        window.editor.set_closes_brackets(state.closes_brackets)

    def restore_commands(self, commands: "Commands") -> None:
        """They come after the rest of the window."""
        commands.script.files.restore(self._state.recent_scripts)
        commands.show_remembered()
        commands.timing.restore(self._state.hours)
        commands.show_scheme(self._window.theme.choice)

    def _remember(self, *, resumes: bool) -> None:
        window = self._window
        window.editing.vouch_for_draft()
        keys = window.shortcuts.choice
        state = replace(
            self._state.with_draft(window.editing.draft),
            geometry=_digits(window.saveGeometry()),
            splitter=_digits(window.splitter.saveState()),
            work_splitter=_digits(window.work.room.plain_state()),
            scheme=window.theme.choice,
            key_profile=keys.profile,
            changed_keys=dict(keys.changed),
            text_zoom=window.editor.zoom_steps,
            closes_brackets=window.editor.closes_brackets,
            preview=window.preview.saved(),
            recent_scripts=window.commands.script.files.recent,
            hours=window.commands.timing.daily,
            resumes=resumes,
        )
        self._state = state
        window.background.run_in_order(lambda: save_window_state(state))


def _digits(data: QByteArray) -> str:
    return bytes(data.toHex().data()).decode()


def _bytes(digits: str) -> QByteArray:
    return QByteArray.fromHex(digits.encode())
