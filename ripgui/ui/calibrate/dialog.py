# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows how fast numbers of workers and encoder threads are here, while it is measured and after."""

from typing import get_args, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.calibration import Calibration, SizeClass, Trial
from ripgui.engine.work.calibrating import Step
from ripgui.ui import wording
from ripgui.ui.calibrate.measuring import Measuring
from ripgui.ui.look import ElidedLabel, label, open_at, set_tone
from ripgui.ui.motion import show_busy
from ripgui.ui.theme import GRID

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_USUAL: SizeClass = "1080p"
_MB = 1 << 20


class CalibrateDialog(QDialog):
    """Beside the window, which stays usable. asked: a measurement is wanted; see `size_wanted`."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibrateDialog")
        self.setWindowTitle(self.tr("Measure this computer"))
        open_at(self, 720, 400)
        self.measuring = Measuring(self)
        self._make_texts()
        self._make_table()
        self._make_ending()
        self._lay_out()
        self.measuring.advanced.connect(self._on_advanced)
        self.measuring.found.connect(self.show_found)
        self.measuring.failed.connect(lambda text: self.tell(text, is_error=True))
        self._refresh()

    def _make_texts(self) -> None:
        text = self.tr(
            "The clip is encoded for a minute with several numbers of workers and encoder threads. The fastest is "
            "remembered, and tasks with this script, encoder and size of picture use it, unless they name a number of "
            "workers."
        )
        self._purpose = label(text)
        self._purpose.setWordWrap(True)
        self._subject = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self._size = QComboBox()
        self._size.setObjectName("calibrateSize")
        self._size.setAccessibleName(self.tr("Size of the film that is made"))
        self._size.setToolTip(self.tr("No task is selected: a film of this size is made and measured with"))
        self._size.addItems(get_args(SizeClass.__value__))
        self._size.setCurrentText(_USUAL)
        self._told = label()
        self._told.setObjectName("calibrateTold")
        self._told.setWordWrap(True)

    def _make_table(self) -> None:
        self._table = QTreeWidget()
        self._table.setObjectName("calibrateTable")
        self._table.setAccessibleName(self.tr("What was measured"))
        self._table.setHeaderLabels(
            [
                self.tr("Workers"),
                self.tr("Encoder threads"),
                self.tr("Frames a second"),
                self.tr("Against automatic"),
                self.tr("Memory"),
            ]
        )
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.header().setDefaultAlignment(_RIGHT)
        self._table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _make_ending(self) -> None:
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("How far the measurement is"))
        self._progress.setTextVisible(False)
        self._start = QPushButton(self.tr("&Measure"))
        self._start.setObjectName("calibrateStart")
        self._start.setDefault(True)
        self._start.clicked.connect(self._on_start)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)

    def _lay_out(self) -> None:
        subject = QHBoxLayout()
        subject.setSpacing(GRID)
        subject.addWidget(self._subject, 1)
        subject.addWidget(self._size)
        ending = QHBoxLayout()
        ending.setSpacing(GRID)
        ending.addWidget(self._progress, 1)
        ending.addStretch(0)
        ending.addWidget(self._start)
        ending.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._purpose)
        layout.addLayout(subject)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._told)
        layout.addLayout(ending)

    @property
    def size_wanted(self) -> SizeClass:
        """Of the film that is made where no task is selected."""
        return next(size for size in get_args(SizeClass.__value__) if size == self._size.currentText())

    def show_subject(self, text: str, *, has_source: bool) -> None:
        """What is measured with."""
        self._subject.set_text(text)
        self._size.setVisible(not has_source)

    def show_found(self, found: Calibration) -> None:
        self._table.clear()
        rule = found.trials[0]
        for trial in found.trials:
            against = self.tr("automatic") if trial == rule else _change(rule, trial)
            threads = wording.count(trial.threads) if trial.threads else self.tr("the encoder's choice")
            fps, memory = wording.decimal(trial.fps, 1), wording.size(trial.memory_mb * _MB)
            item = QTreeWidgetItem([wording.count(trial.workers), threads, fps, against, memory])
            for column in range(item.columnCount()):
                item.setTextAlignment(column, _RIGHT)
                font = item.font(column)
                font.setBold(trial == found.best)
                item.setFont(column, font)
            self._table.addTopLevelItem(item)
        self.tell(self._verdict(found))

    def _verdict(self, found: Calibration) -> str:
        best, rule = self._named(found.best), found.trials[0]
        if found.best == rule:
            return self.tr("What RipGUI chooses by itself is the best here ({choice}).").format(choice=best)
        if round(100 * found.gain) <= 0:
            return self.tr("About as fast as before with less memory ({choice}). Tasks use it now.").format(choice=best)
        told = self.tr("Faster than what RipGUI chose so far: {change} ({choice}). Tasks use it now.")
        return told.format(change=_change(rule, found.best), choice=best)

    def _named(self, trial: Trial) -> str:
        if not trial.threads:
            told = self.tr("workers: {workers}, encoder threads as it likes")
            return told.format(workers=wording.count(trial.workers))
        told = self.tr("workers: {workers}, encoder threads of each: {threads}")
        return told.format(workers=wording.count(trial.workers), threads=wording.count(trial.threads))

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "")
        self._refresh()

    def begun(self) -> None:
        """A measurement has begun."""
        self._table.clear()
        show_busy(self._progress)
        self.tell("")

    def _on_advanced(self, step: Step) -> None:
        told = self.tr("The script is opened …")
        if step.of:
            self._progress.setRange(0, step.of)
            self._progress.setValue(step.done)
            told = self.tr("Measurement {number} of {count} …").format(number=step.done + 1, count=step.of)
        self.tell(told)

    def _on_start(self) -> None:
        if self.measuring.is_running:
            self.measuring.stop()
            self.tell(self.tr("Stopped; nothing is remembered of it."))
        else:
            self.asked.emit()
        self._refresh()

    def _refresh(self) -> None:
        running = self.measuring.is_running
        self._progress.setVisible(running)
        self._start.setText(self.tr("&Stop") if running else self.tr("&Measure"))
        self._size.setEnabled(not running)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody waits for the result any more."""
        if self.measuring.is_running:
            self._on_start()
        super().closeEvent(event)


def _change(rule: Trial, trial: Trial) -> str:
    return wording.change(round(1000 * rule.fps), round(1000 * trial.fps))
