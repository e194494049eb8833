# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialog that splits a task's source, and brings it chapters, marks and what becomes of its orders."""

import itertools
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ripgui.core.container import FIRST_FILES
from ripgui.core.piece import Piece, chapter_pieces
from ripgui.core.source import SourceInfo
from ripgui.core.task import Task, TaskSpec
from ripgui.engine.output.output import container_of
from ripgui.engine.session import Session
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.split.dialog import SplitDialog, SplitOrder


class SplitCommands(QObject):
    """The dialog is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._dialog: SplitDialog | None = None
        self._actions.on("splitTask", self._show)
        session.looks.probed.connect(self._on_probed)

    def update(self) -> None:
        self._actions["splitTask"].setEnabled(self._window.queue.view.current_item() is not None)

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.cutting.close()

    def _show(self) -> None:
        item = self._window.queue.view.current_item()
        if item is None:
            return
        if self._dialog is None:
            from ripgui.ui.split.dialog import SplitDialog

            self._dialog = made = SplitDialog(self._window.theme, self._window)
            made.ordered.connect(self._on_ordered)
            made.marks_asked.connect(self._take_marks)
            made.folder_asked.connect(self._ask_folder)
        from ripgui.ui.split.dialog import SplitSubject

        task = item.task
        duration_s = Fraction(task.facts.duration_s) if task.facts is not None and task.facts.duration_s else None
        self._dialog.show_subject(SplitSubject(task_id=task.id, source=task.spec.source, duration_s=duration_s))
        self._session.looks.probe(task.id)
        come_forward(self._dialog)

    def _on_probed(self, task_id: int, info: SourceInfo | None) -> None:
        if self._dialog is not None and info is not None:
            self._dialog.show_chapters(task_id, chapter_pieces(info))

    def _take_marks(self) -> None:
        if self._dialog is None:
            return
        pieces = self._marked_pieces()
        if pieces:
            self._dialog.set_pieces(pieces)
        else:
            told = self.tr("Nothing is marked: set a range (Q and W) or bookmarks (E) in the preview of this task.")
            self._dialog.tell(told, is_error=True)

    def _marked_pieces(self) -> list[Piece]:
        """The range that is marked, or what lies between bookmarks."""
        item, dialog = self._window.queue.view.current_item(), self._dialog
        if item is None or dialog is None or dialog.subject is None or item.task.id != dialog.subject.task_id:
            return []
        timeline = self._window.preview.timeline
        if not timeline.frames:
            return []
        times, selected = timeline.times, timeline.marks.selected
        if selected is not None:
            return [Piece(times.at(selected.start), times.at(selected.stop))]
        inner = {mark.frame for mark in timeline.marks.bookmarks} - {0, timeline.frames}
        bounds = [0, *sorted(inner), timeline.frames]
        return [Piece(times.at(a), times.at(b)) for a, b in itertools.pairwise(bounds)] if inner else []

    def _ask_folder(self) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Where the pieces go"), QFileDialog.FileMode.Directory)
        if self._dialog is not None:
            dialog.fileSelected.connect(self._dialog.set_folder)
        dialog.open()

    def _on_ordered(self, order: "SplitOrder") -> None:
        dialog = self._dialog
        if dialog is None or dialog.subject is None:
            return
        item = self._window.model.item(dialog.subject.task_id)
        if item is None:
            dialog.tell(self.tr("The task was taken out of the queue meanwhile."), is_error=True)
            return
        self._window.editing.flush()
        shown = self._window.editing.task
        # What was edited a moment ago is in the one that is shown.
        task = shown if shown is not None and shown.id == item.task.id else item.task
        self._session.add_specs(lambda: _specs(task, order))
        count = len(order.pieces)
        told = self.tr("{count} pieces go to the queue's end.", "", count).format(count=count)
        dialog.tell(told)
        self._window.messages.tell(told)
        dialog.close()


def _specs(task: Task, order: "SplitOrder") -> list[TaskSpec]:
    """The tasks of an order; looks for names that nobody has."""
    from ripgui.engine.queue.splitting import exact_specs, piece_outputs

    spec = task.spec
    container = container_of(spec.output)
    if order.encoding is not None and (container in FIRST_FILES or container in ("webm", "flv")):
        container = "mkv"
    outputs = piece_outputs(
        spec.source, len(order.pieces), container, folder=order.folder, pattern=order.pattern, taken=()
    )
    if order.encoding is not None:
        made = exact_specs(spec.source, order.pieces, outputs, order.encoding)
        # Of a source that has yet to come, where from.
        return [replace(one, fetched_from=spec.fetched_from) for one in made]
    return [
        replace(spec, output=output, range=str(piece), is_test=False, named_output="", after=0, overwrite=False)
        for piece, output in zip(order.pieces, outputs, strict=True)
    ]
