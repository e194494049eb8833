# SPDX-License-Identifier: GPL-3.0-or-later
"""The line at the bottom: workers, processor, disk, and when the queue ends."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QDateTime, QLocale, QObject, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from ripgui.core.error import EncoderError
from ripgui.engine.output.forecast import needed_bytes
from ripgui.engine.output.output import free_bytes
from ripgui.media.gpu import Gpu, GpuWatch
from ripgui.ui import wording
from ripgui.ui.look import label, set_tone
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.theme import GRID, Theme

_PERIOD_MS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """cpu: share of all cores that was busy, 0 to 1. free_bytes: room where results go, None where it is unknown."""

    cpu: float
    free_bytes: int | None
    gpus: tuple[Gpu, ...] = ()


class Sampler(QObject):
    """Looks at the machine every two seconds, on a thread of a pool."""

    sampled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._folder = ""
        self._cards = GpuWatch()
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start()
        self._look()

    def stop(self) -> None:
        self._timer.stop()
        self._pool.waitForDone()

    def set_folder(self, folder: str) -> None:
        self._folder = folder

    def _look(self) -> None:
        folder, cards, sampled = self._folder, self._cards, self.sampled
        if self._pool.activeThreadCount():
            # A network folder that does not answer; the next look will.
            return

        def look() -> None:
            sampled.emit(_sample(folder, cards))

        self._pool.start(look)


class StatusRow(QFrame):
    def __init__(self, model: QueueModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusRow")
        self._model = model
        self._free: int | None = None
        self._workers = label(font=theme.small)
        self._cpu = label(tone="dim", font=theme.small)
        self._gpus = label(tone="dim", font=theme.small)
        self._gpus.setObjectName("gpuStatus")
        self._disk = label(tone="dim", font=theme.small)
        self._end = label(tone="dim", font=theme.small)
        self.setAccessibleName(self.tr("Status"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID - 2, 2 * GRID, GRID - 2)
        layout.setSpacing(3 * GRID)
        for part in (self._workers, self._cpu, self._gpus, self._disk):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._end)
        self._row = layout
        self._notes: dict[str, QToolButton] = {}
        self._timer = QTimer(self, singleShot=True, interval=500)
        self._timer.timeout.connect(self.refresh)
        model.items_changed.connect(self._wait)
        model.estimated.connect(self._wait)
        self.refresh()

    def show_sample(self, sample: Sample) -> None:
        self._cpu.setText(self.tr("CPU {share}").format(share=wording.percent(sample.cpu)))
        self._show_gpus(sample.gpus)
        self._free = sample.free_bytes
        self._show_disk()

    def _show_gpus(self, cards: tuple[Gpu, ...]) -> None:
        """Each card's load and memory; its name stands in the tooltip."""
        self._gpus.setVisible(bool(cards))
        self._gpus.setText("   ".join(self._gpu_text(number, card) for number, card in enumerate(cards)))
        names = [f"GPU {card.index if card.is_cuda else number}: {card.name}" for number, card in enumerate(cards)]
        self._gpus.setToolTip("\n".join(names))

    def _gpu_text(self, number: int, card: Gpu) -> str:
        parts = [self.tr("GPU {number}").format(number=card.index if card.is_cuda else number)]
        if card.load is not None:
            parts.append(wording.percent(card.load))
        if card.memory_bytes:
            parts.append(f"{wording.size(card.used_bytes)} / {wording.size(card.memory_bytes)}")
        return " ".join(parts)

    def show_note(self, name: str, text: str, tip: str, on_click: Callable[[], object], *, is_warning: bool) -> None:
        """Says something beside when the queue ends, and does something when it is clicked; "" says nothing."""
        if name not in self._notes and text:
            self._notes[name] = made = QToolButton()
            made.setObjectName(f"{name}Note")
            made.setProperty("flat", True)
            made.setFont(self._end.font())
            made.clicked.connect(on_click)
            self._row.insertWidget(self._row.indexOf(self._end), made)
        if name in self._notes:
            note = self._notes[name]
            note.setText(text)
            note.setAccessibleName(text)
            note.setToolTip(tip)
            note.setVisible(bool(text))
            set_tone(note, "warning" if is_warning else "dim")

    def texts(self) -> list[str]:
        return [part.text() for part in self.findChildren(QLabel) if part.text()]

    def refresh(self) -> None:
        running = sum(item.running_chunks for item in self._model.items())
        if self._model.is_paused:
            text = self.tr("Paused")
        elif not running:
            text = self.tr("No chunk is running")
        else:
            text = self.tr("1 worker") if running == 1 else self.tr("{count} workers").format(count=running)
        self._workers.setText(text)
        set_tone(self._workers, "warning" if self._model.is_paused else "" if running else "dim")
        active = not self._model.is_paused and any(item.task.state.is_active for item in self._model.items())
        left_s = self._model.seconds_left() if active else None
        self._end.setText(_end_text(left_s, self) if left_s else "")
        self._end.setVisible(bool(left_s))
        self._show_disk()

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _show_disk(self) -> None:
        if self._free is None:
            self._disk.setText("")
            return
        needs = _forecast(self._model.items())
        free = wording.size(self._free)
        text = self.tr("Disk {free} free").format(free=free)
        if needs:
            text = self.tr("Disk {free} free, needs up to {needs}").format(free=free, needs=wording.size(needs))
        self._disk.setText(text)
        set_tone(self._disk, "warning" if needs > self._free else "dim")


def output_folder(items: Iterable[QueueItem]) -> str:
    """Where the next result will lie, "" for nowhere."""
    return next((os.path.dirname(item.task.spec.output) for item in items if not item.task.state.is_final), "")


def _forecast(items: Iterable[QueueItem]) -> int:
    """Room that everything not yet done may need."""
    total = 0
    for item in items:
        facts = item.task.facts
        if facts is None or item.task.state.is_final:
            continue
        total += needed_bytes(facts, _codec(item.task.spec.encoder))
    return total


@lru_cache
def _codec(encoder: str) -> str:
    from ripgui.media.encoder import parse_encoder

    try:
        return parse_encoder(encoder).codec
    except EncoderError:
        return ""


def _end_text(left_s: float, row: StatusRow) -> str:
    now = QDateTime.currentDateTime()
    end = now.addSecs(round(left_s))
    form = QLocale.FormatType.ShortFormat
    clock = QLocale().toString(end.time(), form)
    if end.date() == now.date():
        return row.tr("Queue done at {time}").format(time=clock)
    day = QLocale().toString(end.date(), form)
    return row.tr("Queue done on {day} at {time}").format(day=day, time=clock)


def _sample(folder: str, cards: GpuWatch) -> Sample:
    import psutil

    try:
        free = free_bytes(folder) if folder else None
    except OSError:
        free = None
    return Sample(cpu=psutil.cpu_percent(None) / 100, free_bytes=free, gpus=cards.look())
