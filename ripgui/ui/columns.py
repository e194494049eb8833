# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns of lists that have room for their heads and for what stands in them, in each language and its fonts."""

from collections.abc import Callable, Mapping
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView

_BESIDE_TEXT = 20

type Longest = Callable[[], Mapping[int, str]]


def keep_wide_enough(view: QTreeView, widths: Mapping[int, int], longest: Longest = dict[int, str]) -> None:
    """Gives columns their widths, and more where a head or the longest text wants it; anew with another language."""
    _Columns(view.header(), widths, longest)


class _Columns(QObject):
    """Belongs to the heads that it measures."""

    def __init__(self, header: QHeaderView, widths: Mapping[int, int], longest: Longest) -> None:
        super().__init__(header)
        self._header = header
        self._widths = widths
        self._longest = longest
        self._measured = header.font()
        self._fit()
        header.model().headerDataChanged.connect(self._fit)
        header.installEventFilter(self)

    def _fit(self) -> None:
        texts, metrics, model = self._longest(), self._header.fontMetrics(), self._header.model()
        self._measured = self._header.font()
        for column, width in self._widths.items():
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            wanted = max(metrics.horizontalAdvance(text) for text in (head, texts.get(column, "")))
            self._header.resizeSection(column, max(width, wanted + _BESIDE_TEXT))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A language's fonts come after its words. Other colours bring none, and leave the widths that the user gave.
        if event.type() is QEvent.Type.FontChange and self._header.font() != self._measured:
            self._fit()
        return super().eventFilter(watched, event)
