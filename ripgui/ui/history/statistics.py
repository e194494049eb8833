# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics of the history as bars: by hour, day or month, and by picture, encoder or machine."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ripgui.core.history import Facet, PictureClass, Span, StatRow, Tally
from ripgui.engine.store.history import History
from ripgui.ui import wording
from ripgui.ui.background import Background
from ripgui.ui.look import label, set_tone
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.ui.history.chart import StackedBars

_MOST_BARS = 120
_CLASSES = {str(name): place for place, name in enumerate(PictureClass)}

_MEASURES: Mapping[str, Callable[[Tally], float]] = {
    "done": lambda tally: tally.done,
    "failed": lambda tally: tally.failed,
    "minutes": lambda tally: round(tally.video_s / 60, 2),
    "work": lambda tally: round(tally.active_s / 60, 2),
    "size": lambda tally: round(tally.size_bytes / 1e9, 3),
}


class StatisticsPage(QWidget):
    """export_asked: the rows that are shown, as a file. The charts are loaded when they are first seen."""

    export_asked = Signal(object)

    def __init__(self, history: History, background: Background, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self._background = background
        self._theme = theme
        self._asked = 0
        self._rows: tuple[StatRow, ...] = ()
        self._bars: tuple[tuple[str, ...], dict[str, tuple[float, ...]]] = ((), {})
        self.chart: StackedBars | None = None
        self._is_loading = False
        self._by, self._facet, self._measure = QComboBox(), QComboBox(), QComboBox()
        for text, value in ((self.tr("By hour"), "hour"), (self.tr("By day"), "day"), (self.tr("By month"), "month")):
            self._by.addItem(text, value)
        self._by.setCurrentIndex(1)
        for text, value in (
            (self.tr("SD, HD, UHD"), "class"),
            (self.tr("Encoders"), "codec"),
            (self.tr("Machines"), "machine"),
        ):
            self._facet.addItem(text, value)
        for text, value in (
            (self.tr("Tasks done"), "done"),
            (self.tr("Tasks failed"), "failed"),
            (self.tr("Minutes made"), "minutes"),
            (self.tr("Minutes of work"), "work"),
            (self.tr("GB made"), "size"),
        ):
            self._measure.addItem(text, value)
        for box, name, text in (
            (self._by, "statsBy", self.tr("Length of the times")),
            (self._facet, "statsFacet", self.tr("What bars are divided by")),
            (self._measure, "statsMeasure", self.tr("What is counted")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(text)
        self._export = QPushButton(self.tr("Save as &CSV …"))
        self._export.setObjectName("statsExport")
        self._export.setAutoDefault(False)
        self._told = label(tone="dim")
        self._empty = label(self.tr("Loading the charts …"), tone="dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._by.currentIndexChanged.connect(self.refresh)
        self._facet.currentIndexChanged.connect(self.refresh)
        self._measure.currentIndexChanged.connect(self.refresh)
        self._export.clicked.connect(lambda: self.export_asked.emit(self._rows))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for box in (self._measure, self._by, self._facet):
            head.addWidget(box)
        head.addStretch(1)
        head.addWidget(self._export)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(head)
        self._layout.addWidget(self._empty, 1)
        self._layout.addWidget(self._told)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  figures and parts are written anew
        self.refresh()

    def refresh(self) -> None:
        """Asks for the sums anew, and for the charts if nobody has yet."""
        self._asked += 1
        by, facet, measure = (box.currentData() for box in (self._by, self._facet, self._measure))
        self._background.run(
            partial(_bars, self._history, by, facet, measure),
            partial(self._on_bars, self._asked),
            lambda problem: self.tell(problem, is_error=True),
        )
        if self.chart is None and not self._is_loading:
            self._is_loading = True
            self._background.run(_load_charts, lambda _: self._make_chart())

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _make_chart(self) -> None:
        from ripgui.ui.history.chart import StackedBars

        self.chart = StackedBars(self._theme)
        self._layout.replaceWidget(self._empty, self.chart)
        self._layout.setStretchFactor(self.chart, 1)
        self._empty.hide()
        self._show()

    def _on_bars(self, asked: int, shown: "_Shown") -> None:
        if asked != self._asked:
            return
        whole, self._rows = shown.whole, shown.rows
        told = self.tr("In all: {done} done, {failed} failed, {video} of video made in {work} of work")
        counts = {"done": wording.count(whole.done), "failed": wording.count(whole.failed)}
        video, work = wording.duration(whole.video_s), wording.duration(whole.active_s)
        self.tell(told.format(**counts, video=video, work=work) if whole.count else self.tr("Nothing was run yet."))
        self._export.setEnabled(bool(whole.count))
        self._bars = shown.times, shown.series
        self._show()

    def _show(self) -> None:
        if self.chart is not None:
            self.chart.show_bars(*self._bars, self._measure.currentText())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """What the charts show of all rows: the newest times, and of each part its values, one for each time."""

    rows: tuple[StatRow, ...]
    whole: Tally
    times: tuple[str, ...]
    series: dict[str, tuple[float, ...]]


def _bars(history: History, by: Span, facet: Facet, measure: str) -> _Shown:
    """For another thread."""
    rows = tuple(history.statistics(by))
    measured = _MEASURES[measure]
    times = tuple(sorted({row.time for row in rows}))[-_MOST_BARS:]
    whole, parts = Tally(), dict[str, dict[str, Tally]]()
    for row in rows:
        whole += row.tally
        if row.time >= times[0]:
            own = parts.setdefault(row.facet(facet), {})
            own[row.time] = own.get(row.time, Tally()) + row.tally
    series = {}
    for name in sorted(parts, key=lambda name: (_CLASSES.get(name, 0), name)):
        values = tuple(measured(parts[name].get(time, Tally())) for time in times)
        if any(values):
            series[name] = values
    return _Shown(rows=rows, whole=whole, times=times, series=series)


def _load_charts() -> None:
    """For another thread: pyqtgraph takes longer than a window may stand still."""
    import ripgui.ui.history.chart  # noqa: F401  to have it loaded
