# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of all commands with their keys, grouped by the part of the window where the keys work."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ripgui.ui.actions import Actions, Place, title
from ripgui.ui.shortcut.keymap import native
from ripgui.ui.shortcut.shortcuts import Shortcuts
from ripgui.ui.theme import Theme

_NAME = Qt.ItemDataRole.UserRole
_PLACES: tuple[Place, ...] = ("window", "preview", "queue", "editor", "seams", "focus")


def place_title(place: Place) -> str:
    """Where keys work, in words."""
    match place:
        case "window":
            return QCoreApplication.translate("shortcut", "Everywhere")
        case "preview":
            return QCoreApplication.translate("shortcut", "In the preview")
        case "queue":
            return QCoreApplication.translate("shortcut", "In the queue")
        case "editor":
            return QCoreApplication.translate("shortcut", "In the script")
        case "seams":
            return QCoreApplication.translate("shortcut", "In the window of seams")
        case "focus":
            return QCoreApplication.translate("shortcut", "In text fields, given by the system")
        case _:
            assert_never(place)


class CommandList(QTreeWidget):
    """picked: the name of the command that is selected, "" for none. asked: to give it a key."""

    picked = Signal(str)
    asked = Signal()

    def __init__(self, actions: Actions, shortcuts: Shortcuts, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("shortcutList")
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu")])
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setItemsExpandable(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, 320)
        self.setColumnWidth(1, 190)
        self._actions = actions
        self._shortcuts = shortcuts
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[QTreeWidgetItem] = []
        self._fill()
        self.show_keys()
        shortcuts.changed.connect(self.show_keys)
        theme.changed.connect(self.show_keys)
        self.currentItemChanged.connect(lambda *_: self.picked.emit(self.current()))
        self.itemActivated.connect(lambda *_: self.asked.emit())

    def current(self) -> str:
        item = self.currentItem()
        name = item.data(0, _NAME) if item is not None and not item.isHidden() else None
        return name if isinstance(name, str) else ""

    def filter(self, text: str, key: str) -> int:
        """Shows commands that are named so or have such a key; returns how many."""
        words = text.casefold().split()
        shown = 0
        for name, item in self._items.items():
            keys = self._shortcuts.keymap.keys[name]
            said = " ".join((item.text(0), item.text(1), item.text(2))).casefold()
            matches = all(word in said for word in words) and (not key or key in keys)
            item.setHidden(not matches)
            shown += matches
        for group in self._groups:
            rows = (group.child(row) for row in range(group.childCount()))
            group.setHidden(all(row is None or row.isHidden() for row in rows))
        current = self.currentItem()
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None and (current is None or current.isHidden()):
            self.setCurrentItem(first)
        return shown

    def show_keys(self) -> None:
        """Writes the keys as they are now; those the user changed stand out."""
        keymap, colours = self._shortcuts.keymap, self._theme.colours
        for name, item in self._items.items():
            keys = ", ".join(map(native, keymap.keys[name]))
            lost = keymap.lost.get(name, {})
            taken = ", ".join(self._told(key, taker) for key, taker in lost.items())
            item.setText(1, keys or (f"– ({taken})" if taken else "–"))
            item.setToolTip(1, taken)
            item.setForeground(2, QColor(colours.dim))
            changed = name in self._shortcuts.choice.changed
            plain = colours.text if self._actions.commands[name].place != "focus" else colours.dim
            item.setForeground(1, QColor(colours.accent if changed else plain))
            font = self._theme.strong if changed else self._theme.font
            item.setFont(1, font)

    def _told(self, key: str, taker: str) -> str:
        command = title(self._actions.commands[taker])
        return self.tr("{key} is with “{command}”").format(key=native(key), command=command)

    def _fill(self) -> None:
        for place in _PLACES:
            group = QTreeWidgetItem([place_title(place)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, self._theme.small_strong)
            group.setFirstColumnSpanned(True)
            for name, command in self._actions.commands.items():
                if command.place == place:
                    item = QTreeWidgetItem([title(command), "", self._actions.menu_of(name)])
                    item.setData(0, _NAME, name)
                    group.addChild(item)
                    self._items[name] = item
            self.addTopLevelItem(group)
            self._groups.append(group)
            group.setFirstColumnSpanned(True)
            group.setExpanded(True)
