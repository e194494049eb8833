# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a script filters: measured over the selected range or from the frame that is shown, and told meanwhile."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ripgui.core.output import SOURCE
from ripgui.core.ranges import FrameRange
from ripgui.ui import wording
from ripgui.ui.look import label
from ripgui.ui.preview.frames.picture import Measured
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_WIDTH = 380


class Benchmark(QDialog):
    """stop_asked: of the measuring; closing it asks too."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("benchmark")
        self.setWindowTitle(self.tr("Speed of the script"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._is_running = True
        self._what = label(tone="dim")
        self._rate = label(font=theme.heading)
        self._rate.setAccessibleName(self.tr("Speed"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._told = QLabel()
        self._button = QPushButton(self.tr("&Stop"))
        self._button.clicked.connect(self._on_button)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        for part in (self._what, self._rate, self._bar):
            layout.addWidget(part)
        layout.addLayout(row)

    @property
    def is_running(self) -> bool:
        return self._is_running

    def begin(self, name: str, measured: FrameRange) -> None:
        """name: of the output."""
        self._is_running = True
        frames = self.tr("frames {start} – {last}").format(
            start=wording.count(measured.start), last=wording.count(measured.stop - 1)
        )
        self._what.setText(f"{name} · {frames}")
        self._rate.setText("…")
        self._told.setText(self.tr("Without encoder, as fast as it goes"))
        self._bar.setRange(0, len(measured))
        self._bar.setValue(0)
        self._button.setText(self.tr("&Stop"))

    def show_measured(self, measured: Measured) -> None:
        self._bar.setRange(0, max(1, measured.total))
        self._bar.setValue(measured.frames)
        rate = measured.frames / measured.seconds if measured.seconds > 0 else 0.0
        self._rate.setText(wording.speed(rate) if measured.frames else "…")
        told = self.tr("{frames} of {total} frames in {time}")
        self._told.setText(
            told.format(
                frames=wording.count(measured.frames),
                total=wording.count(measured.total),
                time=self.tr("{seconds} s").format(seconds=wording.decimal(measured.seconds, 1)),
            )
        )
        if measured.done:
            self._end()

    def show_failure(self, text: str) -> None:
        self._told.setText(text)
        self._told.setWordWrap(True)
        self._end()

    def _end(self) -> None:
        self._is_running = False
        self._button.setText(self.tr("&Close"))

    def _on_button(self) -> None:
        if self._is_running:
            # What was measured until then may still come.
            self._end()
            self.stop_asked.emit()
        else:
            self.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_running:
            self.stop_asked.emit()
        super().closeEvent(event)

    @override
    def reject(self) -> None:
        self.close()


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
