# SPDX-License-Identifier: GPL-3.0-or-later
"""The seam inspector of a finished task: pictures around one seam, and all seams as a list and as bars."""

from collections.abc import Callable
from functools import partial
from typing import override

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from ripgui.core.output import FALLBACK_FPS
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Judged, Seam, seams_of
from ripgui.core.task import Task
from ripgui.ui import wording
from ripgui.ui.actions import Actions
from ripgui.ui.look import ElidedLabel, action_button, label, open_at, set_tone
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.text import name
from ripgui.ui.seam.listing import SeamList
from ripgui.ui.seam.loader import SeamLoader, SeamLook, SeamPictures
from ripgui.ui.seam.quad import SeamQuad
from ripgui.ui.seam.strip import SeamStrip
from ripgui.ui.theme import GRID, Theme

_SETTLE_MS = 120


class SeamWindow(QWidget):
    """closed: it is out of sight and nothing runs for it. What its commands are called, the menu says."""

    closed = Signal()

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        patience: Patience,
        encoded_from: Callable[[int], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("seamWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        open_at(self, 1180, 720)
        self._encoded_from = encoded_from
        self._seams: list[Seam] = []
        self._task: Task | None = None
        self._span = FrameRange(0, 1)
        self._has_failed = False
        self.loader = SeamLoader(patience, self)
        self.list = SeamList(theme)
        self.quad = SeamQuad(theme)
        self.strip = SeamStrip(theme)
        self._subject = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._subject.setFont(theme.strong)
        self._state = label(tone="dim")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(120, 6)
        self._bar.setAccessibleName(self.tr("Seams measured"))
        self._actions = actions
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for command in ("previousSeam", "nextSeam"):
            head.addWidget(action_button(self._actions[command], icon_only=True))
        head.addSpacing(GRID)
        head.addWidget(self._subject, 1)
        head.addWidget(self._state)
        head.addWidget(self._bar)
        for command in ("measureSeams", "seamOrder", "seamInPreview"):
            head.addWidget(action_button(self._actions[command]))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(GRID)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.quad)
        splitter.setStretchFactor(1, 1)
        # As wide as its columns, and all else is the pictures'.
        splitter.setSizes([0, 1])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self.list.picked.connect(self._on_picked)
        self.strip.clicked.connect(self.list.select)
        self.quad.resized.connect(self._settle.start)
        self._settle.timeout.connect(self._ask_pictures)
        # The preview's switch, so that both show a frame alike.
        self.addAction(self._actions["toneMap"])
        self._actions["toneMap"].toggled.connect(self._ask_pictures)
        self.loader.progressed.connect(self._on_progress)
        self.loader.measured.connect(self._on_measured)
        self.loader.pictured.connect(self._on_pictures)
        self.loader.failed.connect(self._on_failed)

    # what is looked at

    @property
    def task(self) -> Task | None:
        """Whose seams are shown, None while the window is closed."""
        return self._task

    @property
    def span(self) -> FrameRange:
        """What the result holds of the script's clip."""
        return self._span

    @property
    def seam(self) -> Seam | None:
        """The one that is looked at."""
        number = self.list.current
        return self._seams[number] if 0 <= number < len(self._seams) else None

    def show_item(self, item: QueueItem) -> None:
        """Begins to measure the seams of a task that is done."""
        task = item.task
        chunks = [chunk.range for chunk in item.chunks]
        shown = self._task
        is_shown = shown is not None and (shown.id, shown.finished_at) == (task.id, task.finished_at)
        if is_shown and not self._has_failed:
            return
        whole = FrameRange(chunks[0].start, chunks[-1].stop)
        self._task, self._seams, self._span = task, seams_of(chunks), whole
        self._has_failed = False
        self.setWindowTitle(self.tr("Seams of {name}").format(name=name(item)))
        self._subject.set_text(name(item))
        self.list.show_seams(self._seams, task.fps or FALLBACK_FPS)
        self.strip.show_seams(whole, self._seams)
        self.quad.show_notice(self.tr("Running the script and opening the result …"))
        self._bar.setRange(0, len(self._seams))
        self._tell_state()
        self.loader.begin(task.spec, whole, self._seams, partial(self._encoded_from, task.id))
        self.measure(self._actions["measureSeams"].isChecked())
        self.list.select(0)

    def measure(self, measures: bool) -> None:
        self.loader.measure(measures)
        self._tell_state()

    def select_worst(self) -> None:
        self.list.select(self.list.worst())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.loader.stop()
        self._settle.stop()
        self._task = None
        super().closeEvent(event)
        self.closed.emit()

    def _on_picked(self, number: int) -> None:
        self.strip.show_current(number)
        self.quad.show_scores(self.list.found.get(self._seams[number].frame))
        self._ask_pictures()

    def _ask_pictures(self) -> None:
        if self._task is not None and self.seam is not None:
            tone_map = self._actions["toneMap"].isChecked()
            self.loader.show(SeamLook(seam=self.seam, size=self.quad.cell_size(), tone_map=tone_map))

    # answers

    def _on_measured(self, found: Judged) -> None:
        self.list.take(found)
        self.strip.take(found)
        if self.seam == found.seam:
            self.quad.show_scores(found)
        self._tell_state()

    def _on_pictures(self, pictures: SeamPictures) -> None:
        if pictures.look.seam == self.seam:
            self.quad.show_pictures(pictures)

    def _on_progress(self, detail: str, share: float | None) -> None:
        if detail:
            told = self.tr("Indexing …") if detail == "indexing" else detail
            self._state.setText(told if share is None else f"{told} {wording.percent(share)}")
        else:
            self._tell_state()

    def _on_failed(self, text: str, line: int | None) -> None:
        self._has_failed = True
        where = self.tr("Line {line}: ").format(line=line) if line is not None else ""
        self.quad.show_notice(f"{where}{text}", is_error=True)
        self._state.setText("")
        self._bar.hide()

    def _tell_state(self) -> None:
        done, bad = len(self.list.found), sum(found.is_suspicious for found in self.list.found.values())
        self._bar.setVisible(done < len(self._seams))
        self._bar.setValue(done)
        if done < len(self._seams):
            text = self.tr("{done} of {all} measured").format(done=done, all=len(self._seams))
        else:
            text = self.tr("{count} seams", "", len(self._seams)).format(count=len(self._seams))
        if bad:
            text += " · " + self.tr("{count} to look at", "", bad).format(count=bad)
        set_tone(self._state, "warning" if bad else "dim")
        self._state.setText(text)
