# SPDX-License-Identifier: GPL-3.0-or-later
"""From the preview to the encoder: a range as a test, the file that came of it beside the script, the task itself."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskState
from ripgui.core.zone import Zone
from ripgui.engine.session import Session
from ripgui.media.file import check_readable
from ripgui.ui.actions import Command, tr
from ripgui.ui.choice import is_editable
from ripgui.ui.language.told import in_words
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.work_panel import TAB_OUTPUT, TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_SECONDS = 4
_CAN_START = (TaskState.WAITING, TaskState.PAUSED, TaskState.FAILED, TaskState.CANCELLED)


def tryout_commands() -> tuple[Command, ...]:
    """For the menu of the preview."""
    return (
        Command("encodeTest", tr("Encode this range as a &test"), ("Ctrl+T",)),
        Command("compareTest", tr("Compare &with what was encoded"), ("Ctrl+Shift+T",)),
        Command("addZone", tr("E&ncode this range otherwise …"), ("Ctrl+Alt+K",)),
        Command("startTask", tr("Start this tas&k"), ("F9",)),
    )


class TryoutCommands(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._running: set[int] = set()
        self._actions.on("encodeTest", self._encode)
        self._actions.on("compareTest", self._compare)
        self._actions.on("startTask", self._start)
        self._actions.on("addZone", self._add_zone)
        window.output.zones.add_asked.connect(self._add_zone)
        session.tested.connect(self._running.add)

    def update(self) -> None:
        """Enables what can be done with the task that is selected, and tells of tests that are over."""
        item = self._window.queue.view.current_item()
        has_frames = self._window.preview.timeline.frames > 0
        self._actions["encodeTest"].setEnabled(item is not None and has_frames)
        self._actions["compareTest"].setEnabled(self._encoded_item() is not None)
        self._actions["addZone"].setEnabled(item is not None and is_editable(item.task))
        self._actions["startTask"].setEnabled(item is not None and item.task.state in _CAN_START)
        for task_id in list(self._running):
            tested = self._window.model.item(task_id)
            if tested is not None and tested.task.state.is_final:
                self._running.discard(task_id)
                self._tell(tested)

    def span(self) -> FrameRange | None:
        """What a test encodes: the range that is marked, or a few seconds around the playhead."""
        pane = self._window.preview
        if pane.selected_range is not None:
            return pane.selected_range
        frames, length = pane.timeline.frames, max(1, round(_SECONDS * pane.timeline.fps))
        if not frames:
            return None
        start = max(0, min(pane.timeline.value() - length // 2, frames - length))
        return FrameRange(start, min(frames, start + length))

    def _encode(self) -> None:
        self._window.editing.flush()
        task, span = self._window.editing.task, self.span()
        problem = self._window.editing.problem()
        if problem:
            self._window.messages.fail(problem)
        elif task is not None and span is not None:
            self._session.encode_test(replace(task.spec, chunk_seconds=None), span)
            told = self.tr("Frames {first} to {last} are encoded as a test, before everything else in the queue.")
            self._window.messages.tell(told.format(first=span.start, last=span.stop - 1))

    def _add_zone(self) -> None:
        """A zone where the preview stands, with the task's own arguments to be changed."""
        span, encoder = self.span(), self._window.encoder.text().strip()
        self._window.work.show_tab(TAB_OUTPUT)
        self._window.output.zones.add_zone(Zone(range=str(span) if span is not None else "", encoder=encoder))

    def _tell(self, item: QueueItem) -> None:
        if item.task.state is TaskState.DONE:
            told = self.tr("The test is done: {key} compares it with the script.")
            self._window.messages.tell(told.format(key=self._actions.key("compareTest")))
        elif item.task.state is TaskState.FAILED:
            self._window.messages.fail(self.tr("The test failed: {error}").format(error=in_words(item.task.error)))

    def _compare(self) -> None:
        item = self._encoded_item()
        if item is None:
            return
        output, span = item.task.spec.output, FrameRange(item.chunks[0].range.start, item.chunks[-1].range.stop)
        selected = self._window.editing.task

        def show(_: object) -> None:
            task = self._window.editing.task
            if task is None or selected is None or task.id != selected.id:
                return  # another one was selected meanwhile
            pane = self._window.preview
            self._window.work.show_tab(TAB_PREVIEW)
            if pane.outputs.mode is CompareMode.ONE:
                self._actions["compareSide"].trigger()
            pane.show_encoded(output, span)

        self._window.background.run(lambda: check_readable(output), show, self._window.messages.fail)

    def _start(self) -> None:
        item = self._window.queue.view.current_item()
        if item is not None:
            # What was edited a moment ago counts.
            self._window.editing.flush()
            problem = self._window.editing.untaken()
            if problem:
                self._window.messages.fail(problem)
            else:
                self._session.start_task(item.task.id)

    def _encoded_item(self) -> QueueItem | None:
        """The selected task if it is done, or what was tested of its source last."""
        item = self._window.queue.view.current_item()
        if item is None:
            return None
        tests = (
            other
            for other in self._window.model.items()
            if other.task.spec.is_test and other.task.spec.source == item.task.spec.source
        )
        found = [other for other in (item, *tests) if other.task.state is TaskState.DONE and other.chunks]
        return max(found, key=lambda other: other.task.id, default=None)
