# SPDX-License-Identifier: GPL-3.0-or-later
"""What a remote system counted, hour by hour, as bars."""

import re
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ripgui.ui import wording
from ripgui.ui.background import Background
from ripgui.ui.look import SpinBox, label, set_tone
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.record_page import records_of
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.remote.dialect import Dialect
    from ripgui.ui.history.chart import StackedBars

_MOST_HOURS = 24 * 90
_CALL = "list_summary"
_CLASSES = ("sd", "hd", "uhd")


class SummaryPage(QWidget):
    """The chart is loaded when it is first seen."""

    def __init__(self, line: Line, background: Background, theme: Theme) -> None:
        super().__init__()
        self._line = line
        self._background = background
        self._theme = theme
        self._asked: Future[Any] | None = None
        self._records: list[dict[str, object]] = []
        self.chart: StackedBars | None = None
        self._is_loading = False
        self._measure, self._parts = QComboBox(), QComboBox()
        for text, value in ((self.tr("Tasks"), "count"), (self.tr("Duration"), "duration")):
            self._measure.addItem(text, value)
        for text, value in ((self.tr("SD and HD"), "class"), (self.tr("Region, codec and class"), "whole")):
            self._parts.addItem(text, value)
        self._since, self._until = SpinBox(), SpinBox()
        for box, hours in ((self._since, 48), (self._until, 24)):
            box.setRange(0, _MOST_HOURS)
            box.setValue(hours)
            box.setSuffix(self.tr(" h ago"))
        for widget, name, told in (
            (self._measure, "summaryMeasure", self.tr("What is counted")),
            (self._parts, "summaryParts", self.tr("What bars are divided by")),
            (self._since, "summarySince", self.tr("From when")),
            (self._until, "summaryUntil", self.tr("Until when")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)
        self._refresh = QPushButton(self.tr("&Refresh"))
        self._refresh.setObjectName("summaryRefresh")
        self._refresh.setAutoDefault(False)
        self._told = label(tone="dim")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = label(self.tr("Loading the charts …"), tone="dim")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._refresh.clicked.connect(self._on_refresh)
        self._measure.currentIndexChanged.connect(self._show)
        self._parts.currentIndexChanged.connect(self._show)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for box in (self._measure, self._parts):
            head.addWidget(box)
        head.addStretch(1)
        head.addWidget(self._refresh)
        times = QHBoxLayout()
        times.setSpacing(GRID)
        for widget in (label(self.tr("From"), tone="dim"), self._since, label(self.tr("until"), tone="dim")):
            times.addWidget(widget)
        times.addWidget(self._until)
        times.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(head)
        self._layout.addLayout(times)
        self._layout.addWidget(self._empty, 1)
        self._layout.addWidget(self._told)

    def refresh(self) -> None:
        if self._asked is not None:
            return
        values = {"start_time": str(self._since.value()), "end_time": str(self._until.value())}

        async def work(dialect: "Dialect") -> object:
            return await dialect.call(_CALL, values)

        self.tell(self.tr("Asking {name} …").format(name=self._line.endpoint.name))
        self._asked = self._line.ask(work, self._on_answer, self._on_failed)
        self._refresh.setText(self.tr("&Stop"))
        if self.chart is None and not self._is_loading:
            self._is_loading = True
            self._background.run(_load_charts, lambda _: self._make_chart())

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _on_refresh(self) -> None:
        if self._asked is None:
            self.refresh()
            return
        self._asked.cancel()
        self._over()
        self.tell(self.tr("Stopped."))

    def _over(self) -> None:
        self._asked = None
        self._refresh.setText(self.tr("&Refresh"))

    def _on_answer(self, answer: object) -> None:
        self._over()
        self._records = records_of(answer)
        self.tell(self.tr("Hours: {count}").format(count=len(self._records)))
        self._show()

    def _on_failed(self, problem: str) -> None:
        self._over()
        self.tell(problem, is_error=True)

    def _make_chart(self) -> None:
        from ripgui.ui.history.chart import StackedBars

        self.chart = StackedBars(self._theme)
        self._layout.replaceWidget(self._empty, self.chart)
        self._layout.setStretchFactor(self.chart, 1)
        self._empty.hide()
        self._show()

    def _show(self) -> None:
        if self.chart is not None:
            labels = [_hour(record.get("time_stamp")) for record in self._records]
            series = series_of(self._records, self._measure.currentData(), self._parts.currentData())
            self.chart.show_bars(labels, series, self._measure.currentText())


def series_of(records: Sequence[Mapping[str, object]], measure: str, parts: str) -> dict[str, list[float]]:
    """Of each part its values, one for each hour. measure: count or duration. parts: class, or whole."""
    prefix = re.compile(rf"{re.escape(measure)}_(.+)")
    names = dict.fromkeys(found[1] for record in records for name in record if (found := prefix.fullmatch(name)))
    wanted = [name for name in names if name != "total" and (name in _CLASSES) == (parts == "class")]
    series = {}
    for name in wanted:
        values = [_number(record.get(f"{measure}_{name}")) for record in records]
        if any(values):
            series[name.replace("_", " ").upper() if name in _CLASSES else name.replace("_", " ")] = values
    return series


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return 0.0
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return 0.0
    return number if 0 <= number < 1e15 else 0.0


def _hour(stamp: object) -> str:
    """A time as the server told it; unix seconds in the words of this place."""
    seconds = _number(stamp)
    if seconds <= 0:
        return str(stamp or "")
    return wording.date_and_time(seconds)


def _load_charts() -> None:
    """For another thread: pyqtgraph takes longer than a window may stand still."""
    import ripgui.ui.history.chart  # noqa: F401  to have it loaded
