# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what can be written next. It never has the focus: keys go to the editor, which asks it."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui.look import label
from ripgui.ui.script.completion import Suggestion, SuggestionKind
from ripgui.ui.theme import Colours, Theme

_ROWS = 9
_DETAIL_LINES = 3
_ANY_HEIGHT = 16_777_215
_MOST = 300
_BADGE = 18
_PADDING = 6
_LETTERS = {
    SuggestionKind.PLUGIN: "P",
    SuggestionKind.FUNCTION: "f",
    SuggestionKind.ARGUMENT: "=",
    SuggestionKind.ATTRIBUTE: "a",
    SuggestionKind.CLASS: "C",
    SuggestionKind.MODULE: "M",
    SuggestionKind.KEYWORD: "k",
    SuggestionKind.NAME: "n",
}

type _Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.suggestions: Sequence[Suggestion] = ()

    def show(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.suggestions = suggestions
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.suggestions)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        suggestion = self.suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{suggestion.name}, {suggestion.kind.value} {suggestion.detail}".strip()
        return None


class _Delegate(QStyledItemDelegate):
    """A letter for the kind, the name, and at the right what it is."""

    def __init__(self, theme: Theme, model: _Model) -> None:
        super().__init__()
        self._theme = theme
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, max(QFontMetrics(self._theme.mono).height(), _BADGE) + 6)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        suggestion, colours = self._model.suggestions[index.row()], self._theme.colours
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(colours.mixed(colours.accent, colours.raised, 0.28)))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, 0), 5, 5)
        badge = QRect(box.left() + _PADDING, box.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
        colour = kind_colour(suggestion.kind, colours)
        painter.setBrush(QColor(colours.mixed(colour, colours.raised, 0.22)))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(self._theme.small_strong)
        painter.setPen(QColor(colour))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, _LETTERS[suggestion.kind])
        left = badge.right() + _PADDING + 2
        painter.setFont(self._theme.mono)
        painter.setPen(QColor(colours.text))
        room = box.adjusted(left - box.left(), 0, -_PADDING, 0)
        name = painter.fontMetrics().elidedText(suggestion.inserted, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        used = painter.fontMetrics().horizontalAdvance(name) + 2 * _PADDING
        painter.setFont(self._theme.small)
        painter.setPen(QColor(colours.dim))
        rest = room.adjusted(used, 0, 0, 0)
        detail = painter.fontMetrics().elidedText(suggestion.detail, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        painter.restore()


class CompletionPopup(QFrame):
    """accepted: the user chose a suggestion."""

    accepted = Signal(object)
    selected = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("completionPopup")
        self.setAccessibleName(self.tr("Completion"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._below = QRect()
        self._model = _Model()
        self._delegate = _Delegate(theme, self._model)
        self._view = QListView()
        self._view.setAccessibleName(self.tr("What can be written next"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.clicked.connect(lambda _: self.accept())
        self._whole = label(tone="dim", font=theme.small)
        self._whole.setObjectName("completionDetail")
        self._whole.setWordWrap(True)
        self._whole.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._whole.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._view)
        layout.addWidget(self._whole)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.hide()

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        return self._model.suggestions

    @property
    def current(self) -> Suggestion | None:
        row = self._view.currentIndex().row()
        return self._model.suggestions[row] if 0 <= row < len(self._model.suggestions) else None

    def show_suggestions(self, suggestions: Sequence[Suggestion], below: QRect) -> None:
        """Shows them at a letter's place in the window; what was selected stays where it still is."""
        before = self.current if self.isVisible() else None
        self._below = below
        self._model.show(suggestions[:_MOST])
        row = suggestions.index(before) if before in suggestions[:_MOST] and before is not None else 0
        self._view.setCurrentIndex(self._model.index(row))
        self._place(below)
        self.raise_()
        self.show()

    def step(self, rows: int) -> None:
        """Selects another one; beyond the last comes the first."""
        count = len(self._model.suggestions)
        row = self._view.currentIndex().row() + rows
        row = row % count if abs(rows) == 1 else max(0, min(count - 1, row))
        self._view.setCurrentIndex(self._model.index(row))

    def page(self, direction: int) -> None:
        self.step(direction * (_ROWS - 1))

    def accept(self) -> None:
        current = self.current
        if current is not None:
            self.hide()
            self.accepted.emit(current)

    def _on_current_changed(self) -> None:
        current = self.current
        whole = _whole(current) if current is not None else ""
        self._whole.setText(whole)
        self._whole.setVisible(bool(whole))
        if self.isVisible():
            self._place(self._below)
        if current is not None:
            self.selected.emit(f"{current.name}, {current.kind.value} {current.detail}".strip())

    def _place(self, below: QRect) -> None:
        row = self._view.sizeHintForRow(0)
        names = QFontMetrics(self._theme.mono)
        widest = max((names.horizontalAdvance(each.inserted) for each in self._model.suggestions[:60]), default=0)
        details = QFontMetrics(self._theme.small)
        beside = max((details.horizontalAdvance(each.detail) for each in self._model.suggestions[:60]), default=0)
        area = room_of(self)
        wanted = widest + min(beside, 260) + _BADGE + 6 * _PADDING + 16
        width = min(max(260, wanted), 560, area.width() - 16)
        self._view.setFixedHeight(row * min(_ROWS, len(self._model.suggestions)) + 2)
        height = self._view.height() + 10
        if not self._whole.isHidden():
            tall = self._whole_height(width)
            self._whole.setFixedHeight(tall)
            height += tall + 4
        place = within(QSize(width, height), below, area, prefers_above=False)
        self.setGeometry(QRect(place.x() - _BADGE - 2 * _PADDING - 6, place.y(), width, height))
        if self.x() < 4:
            self.move(4, self.y())

    def _whole_height(self, width: int) -> int:
        """Room for most calls, so that nothing moves while one after another is selected; more for a longer one."""
        details, room, wraps = QFontMetrics(self._theme.small), QRect(0, 0, width - 20, 0), Qt.TextFlag.TextWordWrap
        texts = (_whole(each) for each in self._model.suggestions[:60])
        most = max(details.boundingRect(room, int(wraps), text).height() for text in texts)
        self._whole.setMaximumHeight(_ANY_HEIGHT)
        self._whole.setMinimumHeight(0)
        usual = min(most, _DETAIL_LINES * details.lineSpacing()) + _PADDING
        return max(usual, self._whole.heightForWidth(width - 8))


def _whole(suggestion: Suggestion) -> str:
    """A call as it is written, "" for what is none."""
    detail = suggestion.detail
    return f"{suggestion.name}{detail}" if detail.startswith("(") else ""


def room_of(widget: QWidget) -> QRect:
    """Where a list or tip may lie: all of the window that holds it."""
    window = widget.parentWidget()
    assert window is not None
    return window.rect()


def within(size: QSize, letter: QRect, area: QRect, *, prefers_above: bool) -> QPoint:
    """Where something fits above or below a letter."""
    above, below = letter.top() - size.height() - 4, letter.bottom() + 4
    fits_above, fits_below = above >= area.top(), below + size.height() <= area.bottom()
    y = above if (prefers_above and fits_above) or not fits_below else below
    x = max(area.left() + 8, min(letter.left(), area.right() - size.width() - 8))
    return QPoint(x, max(area.top(), y))


def kind_colour(kind: SuggestionKind, colours: Colours) -> str:
    match kind:
        case SuggestionKind.PLUGIN | SuggestionKind.MODULE:
            return colours.number
        case SuggestionKind.FUNCTION | SuggestionKind.CLASS:
            return colours.function
        case SuggestionKind.ARGUMENT | SuggestionKind.ATTRIBUTE:
            return colours.ok
        case SuggestionKind.KEYWORD:
            return colours.keyword
        case SuggestionKind.NAME:
            return colours.dim
