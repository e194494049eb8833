# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how fast the script filters, over the selected range or from the frame that is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.clip import SOURCE
from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.benchmark import Benchmark
from ripgui.ui.preview.frames.picture import Measured
from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class Measuring(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waits = False
        window.loader.measured.connect(self._on_measured)
        window.loader.failed.connect(self._on_failed)
        window.preview.view.shown.connect(self._begin_when_there)
        window.preview.left.connect(self._wait_no_more)

    def begin(self) -> None:
        """Runs the script first, where that was not done: its outputs have to be known."""
        pane = self._window.preview
        self._window.work.show_tab(TAB_PREVIEW)
        pane.player.stop()
        if not pane.is_live or pane.outputs.clip is None:
            pane.refresh()
        self._waits = True
        self._begin_when_there()

    def _begin_when_there(self) -> None:
        pane = self._window.preview
        if not self._waits or not pane.view.pictures or pane.subject is None:
            return
        output = pane.outputs.shown
        clip = pane.outputs.clip
        if clip is None or output == SOURCE:
            output = 0
            clip = pane.outputs.clips.get(output)
        if clip is None:
            return
        self._waits = False
        start = pane.timeline.value() if pane.timeline.value() < clip.frames - 1 else 0
        measured = pane.landmarks.look.range_in(clip.frames) or FrameRange(start, clip.frames)
        dialog = self._window.findChild(Benchmark)
        if dialog is None:
            dialog = Benchmark(self._window.theme, self._window)
            dialog.stop_asked.connect(self._window.loader.stop_measuring)
        dialog.begin(pane.outputs.name(output), measured)
        dialog.show()
        self._window.loader.measure(pane.subject, output, measured.start, measured.stop)

    def _wait_no_more(self) -> None:
        self._waits = False

    def _on_measured(self, measured: Measured) -> None:
        dialog = self._window.findChild(Benchmark)
        if dialog is not None:
            dialog.show_measured(measured)

    def _on_failed(self, text: str) -> None:
        self._waits = False
        dialog = self._window.findChild(Benchmark)
        if dialog is not None and dialog.is_running:
            dialog.show_failure(text)
