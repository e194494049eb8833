# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pieces from which panels are put together."""

from collections.abc import Callable
from typing import Literal, override

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDoubleSpinBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)

from ripgui.ui.language.key import without_key

_SPIN_MARGINS = (9, 0, 0, 0)
_NAMES_WIDTH = 120
_FIELD_HEIGHT = 32
_BESIDE_SEARCH = 36
_USUAL_POINTS = 11.0

type Tone = Literal["", "dim", "faint", "ok", "warning", "error"]


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Colours a label or field as the style sheet says."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Lets the style sheet see that a property changed; what was never shown it has yet to see at all."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def grown(px: int) -> int:
    """Of a width for text: as many more pixels as letters are larger than usual."""
    return round(px * max(1.0, QGuiApplication.font().pointSizeF() / _USUAL_POINTS))


def open_at(window: QWidget, width: int, height: int) -> None:
    """Gives a window its first size, larger for large letters, as far as the screen has room."""
    room = window.screen().availableSize()
    window.resize(max(width, min(grown(width), room.width())), max(height, min(grown(height), room.height())))


def paint_focus(painter: QPainter, rect: QRectF, radius: float, colour: str) -> None:
    """The frame of what hears the keys, inside its edge: for widgets that paint themselves."""
    painter.setClipping(False)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Gives a view a viewport as Qt makes it, only made here. To find out what Qt's own is, PySide goes through all
    kinds of widgets and makes a class of each, which takes as long as a fifth of the window.
    """
    made = QWidget(area)
    made.setObjectName("qt_scrollarea_viewport")
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAutoFillBackground(True)
    made.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    area.setViewport(made)
    return made


def label(text: str = "", *, tone: Tone = "", font: QFont | None = None, parent: QWidget | None = None) -> QLabel:
    made = QLabel(text, parent)
    if tone:
        made.setProperty("tone", tone)
    if font is not None:
        made.setFont(font)
    return made


class FieldName(QLabel):
    """As wide as those above and below it, and never narrower than its text, whatever the language."""

    def __init__(self, text: str, least_width: int) -> None:
        super().__init__(text)
        self.setProperty("tone", "dim")
        self._least_width = least_width

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._least_width, 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(self._least_width, 0))


def field_name(text: str, field: QWidget) -> QLabel:
    """What a field is called, on the line of its text; as wide in every card, so that fields begin below each other."""
    made = FieldName(text, _NAMES_WIDTH)
    made.setBuddy(field)
    if text:
        made.setMinimumHeight(_FIELD_HEIGHT)
    return made


def action_button(action: QAction, *, icon_only: bool = False) -> QToolButton:
    """A button that is an action: its text, icon, key and state."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAccessibleName(without_key(action.text()))
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon_only:
        button.setProperty("icononly", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    else:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


class SpinBox(QSpinBox):
    """A spin box whose number stands off the edge as the text of other fields does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(*_SPIN_MARGINS)


class DoubleSpinBox(QDoubleSpinBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(*_SPIN_MARGINS)


def scroll_area(parent: QWidget | None = None) -> tuple[QScrollArea, QWidget]:
    """Lets what is higher than its place be scrolled, on the ground of that place, which comes with it."""
    area = QScrollArea(parent)
    ground = own_viewport(area)
    ground.setBackgroundRole(QPalette.ColorRole.NoRole)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # What is in it takes the focus, and comes into sight with it.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area, ground


def scrolled(content: QWidget) -> QScrollArea:
    area, _ = scroll_area()
    area.setWidget(content)
    content.setObjectName("page")
    return area


class ElidedLabel(QLabel):
    """A line that shows as much as fits, with the whole in its tooltip."""

    def __init__(
        self,
        *,
        tone: Tone = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = self._hint = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        if tone:
            self.setProperty("tone", tone)

    def set_text(self, text: str, hint: str = "") -> None:
        """hint: told in the tooltip instead of the whole."""
        if (text, hint) != (self._whole, self._hint):
            self._whole, self._hint = text, hint
            self.setAccessibleName(text)
            self.updateGeometry()
            self._fit()

    def text_whole(self) -> str:
        return self._whole

    def retranslate(self, say: Callable[[str], str]) -> None:
        self.set_text(say(self._whole), say(self._hint))

    def _fit(self) -> None:
        room = self.width() - max(0, self.indent())
        shown = self.fontMetrics().elidedText(self._whole, self._mode, max(0, room))
        self.setText(shown)
        self.setToolTip(self._hint or (self._whole if shown != self._whole else ""))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class SearchField(QLineEdit):
    """Never narrower than what it says of itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)

    @override
    def minimumSizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(self.placeholderText()) + _BESIDE_SEARCH
        return QSize(wanted, super().minimumSizeHint().height())


class Side(QWidget):
    """One side of a window: its margins are those of the outside, whichever way the window is read."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        layout = self.layout()
        if event.type() is QEvent.Type.LayoutDirectionChange and layout is not None:
            margins = layout.contentsMargins()
            layout.setContentsMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
