# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds texts that do not have the room they need."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from ripgui.ui.language.key import without_key
from ripgui.ui.look import ElidedLabel

_SLACK_PX = 2
_TAG = re.compile(r"</?\w+")
_WORD = re.compile(r"[^\W\d_]{2,}")


def cut_off(top: QWidget) -> Iterator[str]:
    """What is cut off in a window, as it is seen now."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top or widget.width() <= 1:
            continue
        for text, wanted, there in _needs(widget):
            if wanted > there + _SLACK_PX and _WORD.search(text):
                yield f"{type(widget).__name__} {widget.objectName()}: {text!r} wants {wanted} and has {there}"


def _needs(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Texts, the pixels they want, and those that there are."""
    metrics = widget.fontMetrics()
    match widget:
        case ElidedLabel():
            pass
        case QLabel() if widget.wordWrap() or "\n" in widget.text():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        case QLabel():
            yield widget.text(), _label_width(widget), widget.contentsRect().width()
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            pass
        case QPushButton() | QToolButton() | QAbstractButton() if widget.text():
            yield widget.text(), widget.sizeHint().width(), widget.width()
        case QComboBox() if not widget.isEditable() and widget.currentText() != widget.currentData():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            field = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
            yield widget.currentText(), metrics.boundingRect(widget.currentText()).width(), field.width()
        case QLineEdit() if not widget.text() and widget.placeholderText():
            yield widget.placeholderText(), metrics.horizontalAdvance(widget.placeholderText()), widget.width() - 12
        case QTabBar():
            yield widget.tabText(0), widget.sizeHint().width(), widget.width()
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal and widget.model() is not None:
            for at in range(widget.count()):
                text = str(widget.model().headerData(at, Qt.Orientation.Horizontal) or "")
                if not widget.isSectionHidden(at):
                    yield text, metrics.horizontalAdvance(text) + 8, widget.sectionSize(at)
        case _:
            pass


def _label_width(label: QLabel) -> int:
    if label.textFormat() is not Qt.TextFormat.PlainText and _TAG.search(label.text()):
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(label.text())
        return round(document.idealWidth())
    text = without_key(label.text()) if label.buddy() is not None else label.text()
    return label.fontMetrics().horizontalAdvance(text) + max(0, label.indent())


def windows() -> list[QWidget]:
    """Those that are seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle()]
