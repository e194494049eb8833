# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done in the preview, and when it can be."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from ripgui.core.output import SOURCE
from ripgui.ui import wording
from ripgui.ui.late import come_forward
from ripgui.ui.preview.alone import Alone
from ripgui.ui.preview.benchmark import Measuring
from ripgui.ui.preview.crop.commands import CropCommands
from ripgui.ui.preview.inspect.commands import InspectCommands
from ripgui.ui.preview.memory import LARGEST_STEP
from ripgui.ui.preview.save.commands import PictureCommands
from ripgui.ui.preview.time.bookmark_list import BookmarkList
from ripgui.ui.preview.view.commands import ViewCommands
from ripgui.ui.preview.view.compare import COMPARE_COMMANDS
from ripgui.ui.theme import GRID
from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_NEEDS_TASK = ("refresh", "showResult", "showSource", "nextOutput", "previousOutput", "play", "benchmark")
_NEEDS_CLIP = (
    *("previous", "next", "back", "forward", "secondBack", "secondForward", "previousScene", "nextScene"),
    *("previousMark", "nextMark", "previousChunk", "nextChunk", "first", "last", "goTo", "copyFrame", "copyTime"),
    *("addMark", "removeMark", "markIn", "markOut", "clearRange", "toRangeStart", "toRangeEnd"),
)

_PLACES = range(1, 11)
"""Outputs that have a key when they are counted from the last."""


class PreviewCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._pane = window.preview
        self._actions = window.actions_by_name
        self._actions.attach("preview", window.preview)
        self._measuring = Measuring(window)
        self._connect_outputs()
        self._connect_moves()
        self._connect_marks()
        self._connect_pictures()
        self._connect_playing()
        self._connect_alone()
        self._inspecting = InspectCommands(window)
        self._viewing = ViewCommands(window)
        self._cropping = CropCommands(window)
        self._saving = PictureCommands(window)

    def _connect_outputs(self) -> None:
        on, pane = self._actions.on, self._pane
        on("refresh", self._refresh)
        on("autoRefresh", lambda: pane.follow_edits(self._actions["autoRefresh"].isChecked()))
        on("showResult", partial(pane.show_output, 0))
        on("showSource", partial(pane.show_output, SOURCE))
        for number in range(1, 10):
            on(f"showOutput{number}", partial(pane.show_output, number))
        for place in _PLACES:
            on(f"showFromLast{place}", partial(self._show_from_last, place))
        pane.outputs_told.connect(self._tell_places)
        on("nextOutput", partial(pane.show_neighbour, 1))
        on("previousOutput", partial(pane.show_neighbour, -1))
        for mode, name in COMPARE_COMMANDS.items():
            on(name, partial(pane.set_compare, mode))
        on("benchmark", self._measuring.begin)

    def _show_from_last(self, place: int) -> None:
        number = self._pane.outputs.from_last(place)
        if number is not None:
            self._pane.show_output(number)

    def _tell_places(self) -> None:
        """Where there are not so many outputs, their keys are the window's."""
        for place in _PLACES:
            self._actions[f"showFromLast{place}"].setEnabled(self._pane.outputs.from_last(place) is not None)

    def _connect_moves(self) -> None:
        on, pane = self._actions.on, self._pane
        on("previous", partial(pane.playhead.step, -1))
        on("next", partial(pane.playhead.step, 1))
        on("back", lambda: pane.playhead.step(-pane.step_frames))
        on("forward", lambda: pane.playhead.step(pane.step_frames))
        on("stepSize", self._ask_step)
        on("secondBack", lambda: pane.playhead.step(-pane.timeline.pageStep()))
        on("secondForward", lambda: pane.playhead.step(pane.timeline.pageStep()))
        on("previousScene", partial(pane.landmarks.to_scene, -1))
        on("nextScene", partial(pane.landmarks.to_scene, 1))
        on("previousMark", partial(pane.landmarks.to_bookmark, -1))
        on("nextMark", partial(pane.landmarks.to_bookmark, 1))
        on("previousChunk", partial(pane.timeline.to_boundary, -1))
        on("nextChunk", partial(pane.timeline.to_boundary, 1))
        on("first", partial(pane.playhead.to_end, -1))
        on("last", partial(pane.playhead.to_end, 1))
        on("goTo", pane.playhead.ask)

    def _connect_marks(self) -> None:
        on, marks = self._actions.on, self._pane.landmarks
        on("addMark", marks.add_bookmark)
        on("removeMark", marks.remove_bookmark_here)
        on("listMarks", self._list_marks)
        on("markIn", marks.mark_in)
        on("markOut", marks.mark_out)
        on("clearRange", marks.clear_range)
        on("toRangeStart", partial(marks.to_range, -1))
        on("toRangeEnd", partial(marks.to_range, 1))
        marks.changed.connect(self._on_marks_changed)

    def _connect_pictures(self) -> None:
        on = self._actions.on
        on("copyPicture", self._copy_picture)
        on("copyFrame", lambda: _copy(str(self._pane.timeline.value())))
        on("copyTime", lambda: _copy(wording.exact_time(self._pane.timeline.time_s)))

    def _connect_playing(self) -> None:
        on, pane = self._actions.on, self._pane
        on("play", pane.toggle_play)
        on("loop", self._tell_manner)
        on("playFast", self._tell_manner)
        on("mute", lambda: pane.player.sound.set_muted(self._actions["mute"].isChecked()))
        pane.noted.connect(self._window.messages.tell)

    def _connect_alone(self) -> None:
        alone, action = Alone(self._pane, QMargins(GRID, GRID, GRID, GRID)), self._actions["fullPreview"]
        action.toggled.connect(partial(self._show_alone, alone))
        alone.changed.connect(action.setChecked)

    def _show_alone(self, alone: Alone, wanted: bool) -> None:
        if wanted:
            self._window.work.show_tab(TAB_PREVIEW)
        alone.set_on(wanted)
        told = self.tr("Esc leaves the full screen")
        if wanted:
            self._pane.view.setFocus()
            self._window.messages.tell(told)
        else:
            self._window.messages.withdraw(told)

    def _tell_manner(self) -> None:
        self._pane.player.play_in(loops=self._actions["loop"].isChecked(), fast=self._actions["playFast"].isChecked())

    def show_remembered(self) -> None:
        """What can be switched, as it was the last time."""
        pane = self._pane
        self._actions["mute"].setChecked(pane.player.sound.is_muted)
        self._actions["autoRefresh"].setChecked(pane.follows_edits)
        self._inspecting.show_remembered()
        self._viewing.show_remembered()
        self._tell_step()

    def _refresh(self) -> None:
        self._window.work.show_tab(TAB_PREVIEW)
        self._pane.refresh()

    # the far step

    def _ask_step(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Size of the step"))
        dialog.setLabelText(self.tr("Frames that a far step goes:"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, LARGEST_STEP)
        dialog.setIntValue(self._pane.step_frames)
        dialog.intValueSelected.connect(self._set_step)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_step(self, frames: int) -> None:
        self._pane.step_frames = frames
        self._tell_step()

    def _tell_step(self) -> None:
        frames = self._pane.step_frames
        self._actions["back"].setText(self.tr("{frames} frames &back", "", frames).format(frames=frames))
        self._actions["forward"].setText(self.tr("{frames} frames &forward", "", frames).format(frames=frames))

    # bookmarks

    def _list_marks(self) -> None:
        shown = self._window.findChild(BookmarkList)
        if shown is None:
            shown = BookmarkList(self._window)
            marks = self._pane.landmarks
            shown.chosen.connect(self._pane.timeline.setValue)
            shown.removed.connect(marks.remove_bookmark)
            shown.renamed.connect(marks.name_bookmark)
        self._show_marks(shown)
        come_forward(shown)

    def _on_marks_changed(self) -> None:
        self._window.closing.remember_now()
        shown = self._window.findChild(BookmarkList)
        if shown is not None:
            self._show_marks(shown)

    def _show_marks(self, shown: BookmarkList) -> None:
        shown.show_bookmarks(self._pane.landmarks.look.bookmarks, self._pane.timeline.times)

    # pictures

    def _copy_picture(self) -> None:
        picture = self._pane.view.frame
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture.image)
            # Elsewhere one of its keys saves the script.
            self._window.messages.tell(self.tr("The picture of frame {number} is copied").format(number=picture.number))

    def close(self) -> None:
        """Ends what was begun here, and waits for it."""
        self._saving.close()

    def update(self) -> None:
        """Enables what can be done with the clip that is there."""
        for names, enabled in (
            (_NEEDS_TASK, self._window.editing.task is not None),
            (_NEEDS_CLIP, self._pane.timeline.isEnabled()),
        ):
            for name in names:
                self._actions[name].setEnabled(enabled)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
