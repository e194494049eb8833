# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview: the picture, what moves it, and what is asked of the worker for that."""

from collections.abc import Callable
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ripgui.core.output import FALLBACK_FPS, SOURCE
from ripgui.core.ranges import FrameRange
from ripgui.ui.actions import Actions
from ripgui.ui.preview.captions import Shown, badges, failure, with_key
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.memory import PreviewState
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.preview.play.player import Player
from ripgui.ui.preview.playhead import Playhead
from ripgui.ui.preview.stage import Stage
from ripgui.ui.preview.time.landmarks import Landmarks
from ripgui.ui.preview.time.scrubber import Scrubber
from ripgui.ui.preview.time.timeline import Timeline
from ripgui.ui.preview.transport import Transport
from ripgui.ui.preview.view.compare import COMPARE_COMMANDS, CompareMode
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.core.clip import OutputInfo
    from ripgui.ui.preview.frames.picture import Picture, Request, Subject

_AFTER_EDIT_MS = 1200
_REFIT_MS = 150


class PreviewPane(QWidget):
    """No script is run before a frame is asked for; from then on the picture follows the playhead.

    script_failed: what a script said, and its line or None. script_worked: a frame came. line_asked: of the editor.
    retry_asked: of the task, which failed. noted: something that the user should know. left: what was looked at is
    looked at no more, or anew. outputs_told: there are others, or others are shown. trouble: why nothing of the script
    is seen, or "".
    """

    script_failed = Signal(str, object)
    script_worked = Signal()
    line_asked = Signal(int)
    retry_asked = Signal()
    noted = Signal(str)
    clip_known = Signal()
    left = Signal()
    outputs_told = Signal()

    def __init__(self, theme: Theme, loader: PreviewLoader, script: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._loader = loader
        self._script = script
        self._item: QueueItem | None = None
        self._subject: Subject | None = None
        self._reading = 0
        self._encoded: tuple[str, int] | None = None
        self._is_live = False
        self._plays_when_there = False
        self._failure = self.trouble = ""
        self._outputs = Outputs()
        self.step_frames = PreviewState().step_frames
        self.follows_edits = False
        self.stage = Stage(theme)
        self.view = self.stage.view
        self.timeline = Timeline(theme)
        self.transport = Transport(theme)
        # Time runs this way, whichever way the window is read.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.stage, 1)
        layout.addWidget(self.transport)
        layout.addWidget(self.timeline)
        self._scrubber = Scrubber(theme, self.timeline, self.view, self._show_pictures, self)
        self.landmarks = Landmarks(self.timeline, self._scrubber.stand_ins, self)
        self.playhead = Playhead(self.timeline, self.transport, self.landmarks, self)
        self.player = Player(
            loader,
            self._request_at,
            timeline=self.timeline,
            transport=self.transport,
            landmarks=self.landmarks,
            parent=self,
        )
        self._refit = QTimer(self, singleShot=True, interval=_REFIT_MS)
        self._edited = QTimer(self, singleShot=True, interval=_AFTER_EDIT_MS)
        self.playhead.set_clip(0, FALLBACK_FPS)
        self._connect()
        self._tell_outputs()

    def _connect(self) -> None:
        self.playhead.moved.connect(self._on_moved)
        self.timeline.sliderReleased.connect(self._scrubber.stop)
        self._refit.timeout.connect(self._request)
        self.stage.tones_changed.connect(self._scrubber.stand_ins.forget_seen)
        self.stage.tones_changed.connect(self._request)
        self._edited.timeout.connect(self._run_edited)
        self.view.resized.connect(self._refit.start)
        self.view.flipped.connect(self._on_flipped)
        self.view.start_asked.connect(self.refresh)
        self.view.stop_asked.connect(self.stop)
        self.view.line_asked.connect(self.line_asked)
        self.view.retry_asked.connect(self.retry_asked)
        self.player.shown.connect(self._on_played)
        self.player.ended.connect(self._request)
        self.player.stopped.connect(self.playhead.keep)
        self.player.noted.connect(self.noted)
        self._connect_transport()
        self._loader.opened.connect(self._on_opened)
        self._loader.rendered.connect(self._on_rendered)
        self._loader.failed.connect(self._on_failed)
        self._loader.progressed.connect(self._on_progress)

    def _connect_transport(self) -> None:
        row = self.transport
        row.field.left.connect(self.view.setFocus)
        row.shown.chosen.connect(self.show_output)
        row.beside.chosen.connect(lambda number: self._choose(self._outputs.choose_beside(number)))
        row.sound.chosen.connect(self.player.choose_sound)

    def add_actions(self, actions: Actions) -> None:
        """Buttons in the row below the picture, and a menu on the timeline."""
        self.transport.add_actions(actions)
        actions[COMPARE_COMMANDS[self.outputs.mode]].setChecked(True)
        self._tell_outputs()
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        menu = self.transport.more_menu
        self.timeline.customContextMenuRequested.connect(lambda place: menu.popup(self.timeline.mapToGlobal(place)))

    def restore(self, state: PreviewState) -> None:
        """What was remembered from the last time."""
        self.landmarks.memory.load(state.looks)
        self.step_frames = state.step_frames
        self.follows_edits = state.follows_edits
        self.player.sound.set_volume(state.volume)
        self.player.sound.set_muted(state.is_muted)
        self.transport.sound.show_volume(state.volume)
        self.stage.restore(state.pictures)

    def saved(self) -> PreviewState:
        return PreviewState(
            looks=self.landmarks.memory.saved(),
            step_frames=self.step_frames,
            volume=self.player.sound.volume,
            is_muted=self.player.sound.is_muted,
            follows_edits=self.follows_edits,
            pictures=self.stage.choices,
        )

    def end(self) -> None:
        """The window closes: ends what this started, and waits for it."""
        self.player.close()
        self._scrubber.stop()
        self._refit.stop()
        self._edited.stop()
        self.landmarks.close()

    # what is looked at

    @property
    def is_live(self) -> bool:
        return self._is_live

    @property
    def subject(self) -> "Subject | None":
        """The script that was run last for this task, None before."""
        return self._subject

    @property
    def outputs(self) -> Outputs:
        return self._outputs

    @property
    def selected_range(self) -> FrameRange | None:
        """Between the in and the out mark; None where there are none."""
        return self.landmarks.selected

    def show_item(self, item: QueueItem | None) -> None:
        """The task whose source is looked at. Another one begins without a picture."""
        before = self._item
        self._item = item
        self.timeline.set_item(item)
        if (before.task.id if before else None) == (item.task.id if item else None):
            return
        self._end_looking()
        self._loader.stop()
        self._subject = None
        self._encoded = None
        self._outputs = Outputs(mode=self._outputs.mode)
        self.landmarks.show_source(item.task.spec.source if item is not None else "")
        self._tell_outputs()
        if item is None:
            self._failure = ""
            self.script_worked.emit()
            self.playhead.set_clip(0, FALLBACK_FPS)
            self.view.show_hint(self.tr("Select a task to see its frames"))
            return
        self._place(item)
        self._hint()
        self._loader.prepare()

    def _place(self, item: QueueItem) -> None:
        """Where it was looked at last, or where a film has begun in earnest."""
        known = self.landmarks.look.position
        self.playhead.wish = item.frames // 3 if known is None else known
        self.playhead.set_clip(item.frames, item.mean_fps)

    def item_changed(self) -> None:
        """Chunks of the task moved, it became known how long it is, or it failed."""
        self.timeline.redraw()
        if self._item is not None and not self._is_live and failure(self._item) != self._failure:
            self._hint()
        if self._item is not None and not self.timeline.frames and self._item.frames:
            self._place(self._item)
            self._request()

    def refresh(self) -> None:
        """Runs the script as it is now and shows the frame."""
        if self._item is None:
            return
        from ripgui.ui.preview.frames.picture import Subject

        self._end_looking()
        self._is_live = True
        self._reading += 1
        script, path = self._script()
        source = self._item.task.spec.source
        self._subject = Subject(
            script=script,
            script_path=path,
            source=source,
            mean_fps=self._item.mean_fps,
            encoded=self._encoded,
            reading=self._reading,
        )
        self._scrubber.stand_ins.forget_seen()
        self.view.show_hint("")
        self.view.show_progress(self.tr("Starting the script …"), None)
        self._request()

    @property
    def clip_frames(self) -> int:
        """How many frames an encode of the script would have, 0 where nobody ran it as it is now."""
        if self._subject is None:
            return 0
        info = self._outputs.infos.get(0)
        is_now = not self.stage.crops and self._subject.script == self._script()[0]
        return info.clip.frames if is_now and info is not None and info.clip is not None else 0

    def show_encoded(self, path: str, span: FrameRange) -> None:
        """Runs the script and shows its frames of `span` beside those of a file that was encoded of them."""
        self._encoded = (path, span.start)
        self._outputs = self._outputs.with_encoded()
        if not span.start <= self.playhead.wish < span.stop:
            # The timeline may still be shorter, and the script that is open has no such output.
            self.playhead.follow(span.start)
        self.refresh()

    def script_changed(self) -> None:
        """The script was edited: the picture is of what it was before."""
        if self._is_live and self.view.pictures:
            self._show_pictures(self.view.pictures)
            if self.follows_edits:
                self._edited.start()

    def follow_edits(self, follows: bool) -> None:
        """Whether the script is run again a little after it was edited."""
        self.follows_edits = follows
        if follows:
            self._run_edited()

    def _run_edited(self) -> None:
        if self._is_live and self._subject is not None and self._script()[0] != self._subject.script:
            self.refresh()

    def stop(self) -> None:
        self._end_looking()
        self._loader.stop()
        if self._item is not None:
            self._hint()

    def _end_looking(self) -> None:
        self._is_live = self._plays_when_there = False
        self._edited.stop()
        self._scrubber.stop()
        self.player.stop()
        self.trouble = ""
        self.transport.show_figures("")
        self.left.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody watches what is behind another tab."""
        self.player.stop()
        super().hideEvent(event)

    # which outputs, and how

    def show_output(self, number: int) -> None:
        """Looks at an output of the script, or at the source."""
        if number in self._outputs.choices:
            self._choose(self._outputs.choose(number))

    def show_neighbour(self, direction: int) -> None:
        self.show_output(self._outputs.neighbour(direction))

    def set_compare(self, mode: CompareMode) -> None:
        self._outputs = self._outputs.compared(mode)
        self.view.set_compare(mode)
        self._choose(self._outputs)

    def _choose(self, outputs: Outputs) -> None:
        self._outputs = outputs
        self._tell_outputs()
        self._fit_clip()
        if not self._is_live and self._subject is not None and SOURCE in outputs.wanted and not self._failure:
            # The script may have failed, which is no reason not to see the source.
            self._is_live = True
            self.transport.show_figures("")
        self._request()

    def _on_flipped(self, flipped: bool) -> None:
        self._outputs = self._outputs.flipped(flipped)
        if flipped and not self._outputs.compares:
            self._request()

    def _tell_outputs(self) -> None:
        self.player.show_outputs(self._outputs)
        self.outputs_told.emit()

    # playing

    def toggle_play(self) -> None:
        if self.player.is_playing:
            self.player.stop()
            self._request()
        elif self._is_live and self.view.pictures:
            self.player.play()
        else:
            if not self._is_live:
                self.refresh()
            self._plays_when_there = self._is_live

    def _on_played(self, number: int, pictures: "tuple[Picture, ...]") -> None:
        self._show_pictures(pictures, number)
        self.playhead.follow(number)

    # answers

    def _hint(self) -> None:
        """Without a picture: how to get one, or why the task failed and where."""
        self._failure = failure(self._item)
        if self._failure:
            line = queue_text.failed_line(self._failure)
            self.view.show_error(self._failure, line, can_retry=True)
            self.script_failed.emit(self._failure, line)
            return
        self.script_worked.emit()
        button = with_key(self.tr("Show frame"), self.transport.run_key)
        self.view.show_hint(self.tr("Runs the script and shows a frame of the result"), button=button)

    def _fit_clip(self) -> None:
        """The outputs that are shown may be longer or shorter than those before."""
        frames, fps = self._outputs.frames, self._outputs.fps
        if frames and fps:
            self.playhead.set_clip(frames, fps)

    def _on_moved(self, frame: int) -> None:
        self.player.stop()
        self._plays_when_there = False
        self.transport.show_figures("")
        self._request()
        request = self._request_at(frame)
        if self.timeline.isSliderDown() and self._is_live and request is not None:
            self._scrubber.moved(request, self._outputs)

    def _request_at(self, number: int) -> "Request | None":
        if self._subject is None:
            return None
        from ripgui.ui.preview.frames.picture import Request

        return Request(
            subject=self._subject,
            number=number,
            outputs=self._outputs.wanted,
            size=self.view.device_size(),
            tone_map=self.stage.choices.tone_map,
            makes_room=True,
        )

    def _request(self) -> None:
        request = self._request_at(self.timeline.value())
        if self.player.is_playing:
            self.player.play()
        elif self._is_live and request is not None:
            self._loader.request(request)

    def _on_opened(self, infos: "tuple[OutputInfo, ...]") -> None:
        if self._is_live:
            before = (self._outputs.wanted, self.timeline.value())
            self._outputs = self._outputs.opened(infos)
            self._fit_clip()
            self._tell_outputs()
            self.clip_known.emit()
            if (self._outputs.wanted, self.timeline.value()) != before:
                self._request()

    def _on_rendered(self, pictures: "tuple[Picture, ...]") -> None:
        if not self._is_live or not pictures or pictures[0].request.subject != self._subject:
            return
        self._scrubber.arrived(pictures)
        self.landmarks.look_around()
        if self.player.is_playing or pictures[0].request.outputs != self._outputs.wanted:
            return
        if any(picture.output != SOURCE for picture in pictures):
            self.trouble = ""
            self.script_worked.emit()
        self._show_pictures(pictures, pictures[0].request.number)
        if self._plays_when_there:
            self._plays_when_there = False
            self.player.play()

    def _on_failed(self, text: str, line: int | None) -> None:
        if self._is_live:
            self.player.stop()
            self._plays_when_there = False
            # The source is still coming where it was asked for.
            self._is_live = SOURCE in self._outputs.wanted
            self.trouble = text
            self.view.show_error(text, line)
            self.transport.show_figures("" if self._is_live else self.tr("The source can still be looked at"))
            self.script_failed.emit(text, line)

    def _show_pictures(self, pictures: "tuple[Picture, ...]", number: int | None = None) -> None:
        """number: the position they were asked for, None for the playhead's."""
        number = self.timeline.value() if number is None else number
        key = self.transport.run_key
        now = Shown(outputs=self._outputs, number=number, script=self._script()[0], run_key=key, trouble=self.trouble)
        self.view.show_pictures(pictures, badges(pictures, now))

    def _on_progress(self, detail: str, share: float | None) -> None:
        if self._is_live:
            words = {"indexing": self.tr("Indexing the source …"), "": self.tr("Rendering the frame …")}
            self.view.show_progress(words.get(detail, detail), share)
