# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the window of the history, and does what is asked there."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from ripgui.core.event import Event, Finished
from ripgui.core.history import HistoryEntry, StatRow
from ripgui.engine.output.output import whole_of
from ripgui.engine.session import Session
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.ui.history.window import HistoryWindow
    from ripgui.ui.main_window import MainWindow


class HistoryCommands(QObject):
    """The window is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._shown: HistoryWindow | None = None
        window.actions_by_name.on("history", self._show)

    def close(self) -> None:
        if self._shown is not None:
            self._shown.close()

    def _show(self) -> None:
        if self._shown is None:
            self._window.background.run(_load, lambda _: self._make())
        else:
            come_forward(self._shown)

    def _make(self) -> None:
        if self._shown is None:
            from ripgui.ui.history.window import HistoryWindow

            window = self._window
            self._shown = made = HistoryWindow(self._session.history, window.background, window.theme, window)
            made.runs.again_asked.connect(self._run_again)
            made.runs.receipt_asked.connect(self._write_receipt)
            made.runs.folder_asked.connect(self._open_folder)
            made.statistics_made.connect(lambda page: page.export_asked.connect(self._ask_file))
            self._session.happened.connect(self._on_event)
            # In a turn of its own: being shown takes as long again as being made.
            QTimer.singleShot(0, made, lambda: come_forward(made))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Finished) and self._shown is not None and self._shown.isVisible():
            self._shown.refresh()

    def _run_again(self, entry: HistoryEntry) -> None:
        self._session.run_again(entry)
        self._tell(self.tr("{name} goes to the queue's end.").format(name=os.path.basename(entry.spec.source)))

    def _write_receipt(self, entry: HistoryEntry) -> None:
        def write() -> str:
            from ripgui.engine.work.receipt import write_receipt

            return write_receipt(entry)

        self._tell(self.tr("The result is read for its receipt …"))
        self._window.background.run(
            write, lambda path: self._tell(self.tr("Written: {path}").format(path=path)), self._fail
        )

    def _open_folder(self, entry: HistoryEntry) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(whole_of(entry.spec.output))))

    def _ask_file(self, rows: Sequence[StatRow]) -> None:
        dialog = self._window.dialogs.to_save(self.tr("Save the statistics"), self.tr("Table (*.csv)"), "csv")
        dialog.selectFile("ripgui-statistics.csv")
        dialog.fileSelected.connect(lambda path: self._export(rows, path))
        dialog.open()

    def _export(self, rows: Sequence[StatRow], path: str) -> None:
        def write() -> None:
            from ripgui.engine.queue.statistics import save_csv

            # The file dialog has asked.
            save_csv(rows, path, overwrites=True)

        told = self.tr("Written: {path}").format(path=path)
        self._window.background.run(write, lambda _: self._tell(told), self._fail)

    def _tell(self, text: str) -> None:
        if self._shown is not None:
            self._shown.tell(text)

    def _fail(self, problem: str) -> None:
        if self._shown is not None:
            self._shown.tell(problem, is_error=True)


def _load() -> None:
    """For another thread: what the window is made of."""
    import ripgui.ui.history.window  # noqa: F401  to have it loaded
