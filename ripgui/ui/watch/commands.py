# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with watched folders, and what the window's lowest line says of them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.engine.preset.preset import DEFAULT_PRESET
from ripgui.engine.session import Session
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.watch.dialog import WatchDialog


class WatchCommands(QObject):
    """The dialog is made when it is first asked for."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._dialog: WatchDialog | None = None
        window.actions_by_name.on("watchedFolders", self._show)
        session.watched_changed.connect(self._on_changed)

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.watch.dialog import WatchDialog

            window = self._window
            self._dialog = made = WatchDialog(window.theme, self._fresh, self._session.is_trusted, window)
            made.watch_asked.connect(self._watch)
            made.unwatch_asked.connect(self._session.unwatch)
            made.folder_asked.connect(self._ask_folder)
            made.set_presets(window.tools.presets.presets)
            made.show_states(self._session.watched)
            made.show_first()
        else:
            self._dialog.set_presets(self._window.tools.presets.presets)
            self._dialog.show_states(self._session.watched)
        come_forward(self._dialog)

    def _fresh(self) -> WatchedFolder:
        """As files are added now, as far as a preset says that."""
        draft = self._window.editing.draft
        return WatchedFolder(
            folder="",
            preset=draft.preset or DEFAULT_PRESET,
            pattern=draft.output.pattern,
            output_folder=draft.output.folder,
        )

    def _watch(self, watched: WatchedFolder, only_new: bool) -> None:
        def check() -> None:
            from ripgui.engine.watch.watch import check_watched

            check_watched(watched)

        dialog = self._dialog
        assert dialog is not None
        self._window.background.run(
            check,
            lambda _: self._session.watch(watched, only_new),
            lambda problem: dialog.tell(problem, is_error=True),
        )

    def _ask_folder(self, take: Callable[[str], object]) -> None:
        self._window.dialogs.ask_folder(self.tr("Choose a folder"), take)

    def _on_changed(self, states: Sequence[WatchState]) -> None:
        if self._dialog is not None:
            self._dialog.show_states(states)
        troubled = [state for state in states if state.problem]
        text = self.tr("1 folder watched") if states else ""
        if len(states) > 1:
            text = self.tr("{count} folders watched").format(count=len(states))
        if troubled:
            text = self.tr("{text}, {count} not now").format(text=text, count=len(troubled))
        tip = "\n".join(state.problem or state.watched.folder for state in states)
        self._window.status.show_note("watched", text, tip, self._show, is_warning=bool(troubled))
