# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns of lists that have room for their heads and for what stands in them, in each language."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeView

_BESIDE_TEXT = 20


def keep_wide_enough(
    view: QTreeView, widths: Mapping[int, int], longest: Callable[[], Mapping[int, str]] = dict[int, str]
) -> None:
    """Gives columns their widths, and more where a head or the longest text wants it; anew with another language."""
    model, header = view.model(), view.header()

    def fit() -> None:
        texts = longest()
        for column, width in widths.items():
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            wanted = max(header.fontMetrics().horizontalAdvance(text) for text in (head, texts.get(column, "")))
            header.resizeSection(column, max(width, wanted + _BESIDE_TEXT))

    fit()
    model.headerDataChanged.connect(fit)
