# SPDX-License-Identifier: GPL-3.0-or-later
"""Says everything that is shown in another language, while it stays where it is.

Each text on the screen is looked up among all texts in the language before, with the values in it, and said in the new
one. So nothing has to remember what it said, and no window loses what was typed, selected or opened. What knows better
does it itself: an object with a method `retranslate(say)` is asked to, with its own texts for `say`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QTreeWidget,
)

from ripgui.ui.language.key import without_key
from ripgui.ui.language.known import KnownText, known_texts
from ripgui.ui.language.phrases import Phrase, Phrasebook, Said, filled, said_again, understood

_PROPERTIES = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText", "suffix", "prefix"),
    *("specialValueText", "accessibleName", "accessibleDescription", "iconText"),
)
_TYPED = (QLineEdit, QTextEdit, QPlainTextEdit)
_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole),
    *(Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.StatusTipRole),
)
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_MOST_ITEMS = 5000

type Say = Callable[[str], str]


@runtime_checkable
class Speaker(Protocol):
    """Says its texts itself."""

    def retranslate(self, say: Say) -> None: ...


@dataclass(frozen=True, slots=True)
class _Meaning:
    """is_plain: without the key and the dots that it has in a menu."""

    text: KnownText
    is_plain: bool


class Retranslation:
    """Made before the language changes, when everything that is shown is looked up; `say_again` after that."""

    def __init__(self) -> None:
        self._book = Phrasebook(_phrases())
        self._properties: dict[str, tuple[str, ...]] = {}
        self._changes: list[tuple[Callable[[str], object], Said[_Meaning]]] = []
        self._speakers: list[tuple[Speaker, frozenset[str]]] = []
        self._views: list[QAbstractItemView] = []
        self._boxes: list[QComboBox] = []
        # By what they are called in memory: one that is let go could leave its place to the next.
        self._seen: dict[int, QObject] = {}
        app = QCoreApplication.instance()
        for widget in app.allWidgets() if isinstance(app, QApplication) else ():
            self._look_at(widget)
            for action in widget.actions():
                self._look_at(action)
            if widget.isWindow():
                for child in widget.findChildren(QObject):
                    if isinstance(child, QAction | Speaker):
                        self._look_at(child)

    def say_again(self) -> None:
        for change, said in self._changes:
            change(said_again(said, _say))
        for speaker, contexts in self._speakers:
            speaker.retranslate(partial(self._again, contexts))
        for view in self._views:
            _show_anew(view)
        for box in self._boxes:
            _measure_anew(box)

    def _again(self, contexts: frozenset[str], text: str) -> str:
        said = self._understood(text, contexts)
        return text if said is None else said_again(said, _say)

    def _understood(self, text: str, contexts: frozenset[str]) -> Said[_Meaning] | None:
        return understood(text, lambda part: self._book.find(part, lambda meaning: meaning.text.context in contexts))

    def _look_at(self, thing: QObject) -> None:
        if id(thing) in self._seen:
            return
        self._seen[id(thing)] = thing
        contexts = _contexts(thing)
        if isinstance(thing, Speaker):
            self._speakers.append((thing, contexts))
            return
        for name in self._texts_of(thing):
            self._note(thing.property(name), partial(thing.setProperty, name), contexts)
        match thing:
            case QTabBar():
                for at in range(thing.count()):
                    self._note(thing.tabText(at), partial(thing.setTabText, at), contexts)
                    self._note(thing.tabToolTip(at), partial(thing.setTabToolTip, at), contexts)
            case QComboBox():
                self._boxes.append(thing)
                for at in range(thing.count()):
                    self._note_choice(thing, at, contexts)
            case QTreeWidget() | QTableWidget() | QListWidget():
                self._note_cells(thing, contexts)
            case QAbstractItemView():
                self._views.append(thing)
            case _:
                pass

    def _note(self, shown: object, change: Callable[[str], object], contexts: frozenset[str]) -> None:
        if isinstance(shown, str) and shown and (said := self._understood(shown, contexts)) is not None:
            self._changes.append((change, said))

    def _note_choice(self, box: QComboBox, at: int, contexts: frozenset[str]) -> None:
        shown = box.itemText(at)
        # What stands for itself is a name that somebody gave, if it is not a text of the box.
        if shown == box.itemData(at):
            found = self._book.find(shown, lambda meaning: meaning.text.context in contexts)
            if found is None or found.meaning.text.context not in contexts:
                return
        self._note(shown, partial(box.setItemText, at), contexts)
        for role in _ROLES[1:]:
            self._note(box.itemData(at, role), partial(_set_choice, box, at, role), contexts)

    def _note_cells(self, view: QAbstractItemView, contexts: frozenset[str]) -> None:
        model = view.model()
        left = _MOST_ITEMS
        waiting = [QModelIndex()]
        while waiting and left > 0:
            above = waiting.pop()
            for row in range(model.rowCount(above)):
                left -= 1
                for column in range(_columns(model, above)):
                    index = QPersistentModelIndex(model.index(row, column, above))
                    for role in _ROLES:
                        self._note_cell(view, index, role, contexts)
                waiting.append(model.index(row, 0, above))
        for way, count in ((_ACROSS, _columns(model, QModelIndex())), (_DOWN, model.rowCount(QModelIndex()))):
            for at in range(min(_MOST_ITEMS, count)):
                for role in _ROLES[:2]:
                    self._note(model.headerData(at, way, role), partial(_set_head, model, at, way, role), contexts)

    def _note_cell(
        self, view: QAbstractItemView, index: QPersistentModelIndex, role: Qt.ItemDataRole, contexts: frozenset[str]
    ) -> None:
        shown = index.data(role)
        if not isinstance(shown, str) or not shown:
            return
        name, rest = _name_in(index, shown) if role is Qt.ItemDataRole.DisplayRole else ("", shown)

        def fits(meaning: _Meaning) -> bool:
            return meaning.text.context in contexts or meaning.text.context[0].islower()

        # Cells show more of what others wrote than of ours: a text of another window is none of theirs.
        said = understood(rest, lambda part: self._book.find(part, fits, must_fit=True))
        if said is not None:
            self._changes.append((lambda text: _set_cell(view, index, role, name + text), said))

    def _texts_of(self, thing: QObject) -> tuple[str, ...]:
        kind = thing.metaObject()
        name = kind.className()
        if name not in self._properties:
            typed = isinstance(thing, _TYPED)
            self._properties[name] = tuple(
                each
                for each in _PROPERTIES
                if (at := kind.indexOfProperty(each)) >= 0
                and kind.property(at).isWritable()
                and not (typed and each == "text")
            )
        return self._properties[name]


def _columns(model: QAbstractItemModel, above: QModelIndex) -> int:
    # A list has no say in it.
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)


def _set_choice(box: QComboBox, at: int, role: Qt.ItemDataRole, text: str) -> None:
    box.setItemData(at, text, role)


def _name_in(index: QPersistentModelIndex, shown: str) -> tuple[str, str]:
    """What somebody gave or typed, and what stands behind it: names of things are kept with their cells."""
    key = index.data(Qt.ItemDataRole.UserRole)
    if index.flags() & Qt.ItemFlag.ItemIsEditable or (isinstance(key, str) and key.endswith(shown)):
        return shown, ""
    is_head = isinstance(key, str) and key and shown.startswith(f"{key}\n")
    return (f"{key}\n", shown[len(key) + 1 :]) if is_head else ("", shown)


def _set_cell(view: QAbstractItemView, index: QPersistentModelIndex, role: Qt.ItemDataRole, text: str) -> None:
    """The view shows it; whoever listens to what is typed there is told nothing."""
    model = view.model()
    blocked = view.blockSignals(True)
    model.setData(model.index(index.row(), index.column(), index.parent()), text, role)
    view.blockSignals(blocked)


def _set_head(model: QAbstractItemModel, at: int, way: Qt.Orientation, role: Qt.ItemDataRole, text: str) -> None:
    model.setHeaderData(at, way, text, role)


def _show_anew(view: QAbstractItemView) -> None:
    """What a model counts out, and its heads, are asked for once more."""
    model = view.model()
    if model is not None and isinstance(view, QHeaderView):
        if view.count():
            model.headerDataChanged.emit(view.orientation(), 0, view.count() - 1)
    elif model is not None:
        model.layoutChanged.emit()
    view.viewport().update()


def _measure_anew(box: QComboBox) -> None:
    """Else it stays as wide as it was when it was first shown."""
    policy = box.sizeAdjustPolicy()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setSizeAdjustPolicy(policy)


def _say(meaning: _Meaning, values: Mapping[str, str]) -> str:
    number = next((int(value) for value in values.values() if value.isdecimal()), 2) if meaning.text.counts else -1
    template = meaning.text.said(number)
    return filled(without_key(template) if meaning.is_plain else template, values)


def _phrases() -> Iterator[Phrase[_Meaning]]:
    """All that the window may show in the language that it speaks now."""
    for text in known_texts():
        for template in dict.fromkeys(text.said(number) for number in ((1, 2) if text.counts else (-1,))):
            yield Phrase(template, _Meaning(text, is_plain=False))
            if (plain := without_key(template)) != template:
                yield Phrase(plain, _Meaning(text, is_plain=True))


def _contexts(thing: QObject) -> frozenset[str]:
    """Whose texts it may show: its own, and those of what it stands in."""
    names = {"actions"} if isinstance(thing, QAction) else set()
    around: QObject | None = thing
    while around is not None:
        names.update(kind.__name__ for kind in type(around).__mro__)
        names.update(getattr(around, "speaks_as", ()))
        around = around.parent()
    return frozenset(names)
