# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview with what moves it: steps, a frame number, the timeline, and result or source."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ripgui.core.clip import SOURCE, OutputInfo
from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.look import SpinBox, action_button, label
from ripgui.ui.preview.loader import PreviewLoader
from ripgui.ui.preview.picture import Picture, Request, Subject
from ripgui.ui.preview.stage import Stage
from ripgui.ui.preview.timeline import Timeline
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import GRID, Theme

_FAR = 24
_FALLBACK_FPS = Fraction(25)


class PreviewPane(QWidget):
    """No process is started before a frame is asked for; from then on the picture follows the playhead.

    script_failed: what a script said, and its line or None. script_worked: a frame came. line_asked: of the editor.
    retry_asked: of the task, which failed.
    """

    script_failed = Signal(str, object)
    script_worked = Signal()
    line_asked = Signal(int)
    retry_asked = Signal()

    def __init__(self, theme: Theme, loader: PreviewLoader, script: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._loader = loader
        self._script = script
        self._item: QueueItem | None = None
        self._positions: dict[int, int] = {}
        self._subject: Subject | None = None
        self._reading = 0
        self._is_live = False
        self._of_source = False
        self._failure = ""
        self._fps = _FALLBACK_FPS
        self.stage = Stage(theme)
        self.view = self.stage.view
        self.timeline = Timeline(theme)
        self._frame = SpinBox()
        self._frame.setAccessibleName(self.tr("Frame"))
        self._frame.setFont(theme.mono)
        self._frame.setKeyboardTracking(False)
        self._frame.setGroupSeparatorShown(True)
        self._frame.setMinimumWidth(104)
        self._time = label(tone="dim", font=theme.mono)
        self._time.setAccessibleName(self.tr("Time"))
        self._transport = QHBoxLayout()
        self._transport.setSpacing(GRID // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.stage, 1)
        layout.addLayout(self._transport)
        layout.addWidget(self.timeline)
        self._refit = QTimer(self, singleShot=True, interval=150)
        self._set_clip(0, _FALLBACK_FPS)
        self._connect()

    def _connect(self) -> None:
        self.timeline.valueChanged.connect(self._on_moved)
        self._frame.valueChanged.connect(self.timeline.setValue)
        self._refit.timeout.connect(self._request)
        self.view.resized.connect(self._refit.start)
        self.view.start_asked.connect(self.refresh)
        self.view.stop_asked.connect(self.stop)
        self.view.line_asked.connect(self.line_asked)
        self.view.retry_asked.connect(self.retry_asked)
        self._loader.opened.connect(self._on_opened)
        self._loader.rendered.connect(self._on_rendered)
        self._loader.failed.connect(self._on_failed)
        self._loader.progressed.connect(self._on_progress)

    def add_transport(self, steps: list[QAction], looks: list[QAction]) -> None:
        """Buttons before the frame number, and at the right end."""
        for action in steps:
            self._transport.addWidget(action_button(action, icon_only=True))
        self._transport.addSpacing(GRID // 2)
        self._transport.addWidget(self._frame)
        self._transport.addSpacing(GRID)
        self._transport.addWidget(self._time)
        self._transport.addStretch(1)
        for action in looks:
            self._transport.addWidget(action_button(action))

    # what is looked at

    @property
    def is_live(self) -> bool:
        return self._is_live

    def show_item(self, item: QueueItem | None) -> None:
        """The task whose source is looked at. Another one begins without a picture."""
        before = self._item
        self._item = item
        self.timeline.set_item(item)
        if (before.task.id if before else None) == (item.task.id if item else None):
            return
        self._is_live = False
        self._loader.stop()
        if item is None:
            self._failure = ""
            self.script_worked.emit()
            self._set_clip(0, _FALLBACK_FPS)
            self.view.show_hint(self.tr("Select a task to see its frames"))
            return
        facts = item.task.facts
        fps = item.task.fps or (facts.fps if facts is not None else None) or _FALLBACK_FPS
        self._set_clip(item.frames, fps)
        self.timeline.setValue(self._positions.get(item.task.id, item.frames // 3))
        self._hint()

    def item_changed(self) -> None:
        """Chunks of the task moved, it became known how long it is, or it failed."""
        self.timeline.update()
        if self._item is not None and not self._is_live and _failure(self._item) != self._failure:
            self._hint()
        if self._item is not None and not self.timeline.frames and self._item.frames:
            facts = self._item.task.facts
            self._set_clip(self._item.frames, self._item.task.fps or (facts.fps if facts else None) or _FALLBACK_FPS)
            self.timeline.setValue(self._item.frames // 3)

    def refresh(self) -> None:
        """Runs the script as it is now and shows the frame."""
        if self._item is None:
            return
        self._is_live = True
        self._reading += 1
        script, path = self._script()
        source = self._item.task.spec.source
        self._subject = Subject(script=script, script_path=path, source=source, reading=self._reading)
        self.view.show_hint("")
        self.view.show_progress(self.tr("Starting the script …"), None)
        self._request()

    def script_changed(self) -> None:
        """The script was edited: the picture is of what it was before."""
        picture = self.view.picture
        if self._is_live and picture is not None:
            self.view.show_pictures((picture,), (self._badge(picture),))

    def stop(self) -> None:
        self._is_live = False
        self._loader.stop()
        if self._item is not None:
            self._hint()

    def set_of_source(self, of_source: bool) -> None:
        if of_source != self._of_source:
            self._of_source = of_source
            self._request()

    # moving

    def step(self, frames: int) -> None:
        self.timeline.setValue(self.timeline.value() + frames)

    def step_far(self, direction: int) -> None:
        self.step(direction * _FAR)

    def to_end(self, direction: int) -> None:
        self.timeline.setValue(self.timeline.maximum() if direction > 0 else 0)

    def to_boundary(self, direction: int) -> None:
        self.timeline.setValue(self.timeline.next_boundary(direction))

    def to_chunk(self, chunk: int) -> None:
        if self._item is not None and chunk < len(self._item.chunks):
            self.timeline.setValue(self._item.chunks[chunk].range.start)

    def ask_frame(self) -> None:
        """Lets the user type a frame number."""
        self._frame.setFocus()
        self._frame.selectAll()

    def copy_frame_number(self) -> None:
        QGuiApplication.clipboard().setText(str(self.timeline.value()))

    def copy_time(self) -> None:
        QGuiApplication.clipboard().setText(wording.timecode(self.timeline.value(), self._fps))

    def copy_picture(self) -> None:
        if self.view.picture is not None:
            QGuiApplication.clipboard().setImage(self.view.picture.image)

    # answers

    def _hint(self) -> None:
        """Without a picture: how to get one, or why the task failed and where."""
        self._failure = _failure(self._item)
        if self._failure:
            line = queue_text.failed_line(self._failure)
            self.view.show_error(self._failure, line, can_retry=True)
            self.script_failed.emit(self._failure, line)
            return
        self.script_worked.emit()
        self.view.show_hint(
            self.tr("Runs the script and shows a frame of the result"), button=self.tr("Show frame  (F5)")
        )

    def _set_clip(self, frames: int, fps: Fraction) -> None:
        self._fps = fps
        self.timeline.set_clip(frames, fps)
        self._frame.setEnabled(frames > 0)
        self._frame.setRange(0, max(0, frames - 1))
        self._tell_position()

    def _on_moved(self, frame: int) -> None:
        if self._item is not None:
            self._positions[self._item.task.id] = frame
        self._tell_position()
        self._request()

    def _tell_position(self) -> None:
        frame = self.timeline.value()
        self._frame.blockSignals(True)
        self._frame.setValue(frame)
        self._frame.blockSignals(False)
        self._time.setText(wording.timecode(frame, self._fps) if self.timeline.frames else "")

    def _request(self) -> None:
        if self._is_live and self._subject is not None:
            self._loader.request(
                Request(
                    subject=self._subject,
                    number=self.timeline.value(),
                    outputs=(SOURCE,) if self._of_source else (0,),
                    size=self.view.device_size(),
                )
            )

    def _on_opened(self, outputs: tuple[OutputInfo, ...]) -> None:
        clip = next((output.clip for output in outputs if output.index == 0), None)
        if self._is_live and clip is not None:
            self._set_clip(clip.frames, clip.fps)

    def _on_rendered(self, pictures: tuple[Picture, ...]) -> None:
        picture = pictures[0]
        if self._is_live and picture.request.subject == self._subject:
            self.view.show_pictures((picture,), (self._badge(picture),))
            self.script_worked.emit()

    def _on_failed(self, text: str, line: int | None) -> None:
        if self._is_live:
            self._is_live = False
            self.view.show_error(text, line)
            self.script_failed.emit(text, line)

    def _badge(self, picture: Picture) -> str:
        if picture.output == SOURCE:
            return self.tr("Source")
        if picture.request.subject.script != self._script()[0]:
            return self.tr("Result before the last edits · F5 runs the script anew")
        return self.tr("Result")

    def _on_progress(self, detail: str, share: float | None) -> None:
        if self._is_live:
            words = {"indexing": self.tr("Indexing the source …"), "": self.tr("Rendering the frame …")}
            self.view.show_progress(words.get(detail, detail), share)


def _failure(item: QueueItem | None) -> str:
    """Why a task failed, "" where it did not."""
    return item.task.error if item is not None and item.task.state is TaskState.FAILED else ""
