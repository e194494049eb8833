# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns that keep room for their longest text."""

from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.ui.columns import keep_wide_enough

LONGEST = "2026. 11. 22. 오전 10:48"


def test_a_column_grows_with_the_letters_and_keeps_the_users_width_otherwise(qtbot: QtBot) -> None:
    view = QTreeWidget()
    qtbot.addWidget(view)
    view.setHeaderLabels(["Ended", "Source"])
    keep_wide_enough(view, {0: 40}, lambda: {0: LONGEST})
    view.show()
    header = view.header()
    view.setColumnWidth(0, 300)
    header.setFont(header.font())
    assert header.sectionSize(0) == 300
    larger = header.font()
    larger.setPointSizeF(2 * larger.pointSizeF())
    header.setFont(larger)
    assert header.sectionSize(0) >= header.fontMetrics().horizontalAdvance(LONGEST)
    assert header.sectionSize(0) != 300
