# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's commands as actions, by name. Which there are, the rooms' menus say; what they do, their commands."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, override

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ripgui.ui.icon import icon
from ripgui.ui.language.key import without_key
from ripgui.ui.theme import Theme

type Place = Literal["window", "queue", "preview", "editor", "seams", "focus"]
"""Where a key works: everywhere, in a part of the window, or in whatever field has the focus, which knows it itself.

The preview hears its keys first: one of its own goes before the same key of the window, as long as its command can be
done. So it can have the keys that people know from programs that are a preview alone.
"""


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the window: its name, text, keys, icon, and where its keys work.

    waits: cannot be done in a window that has just opened, and looks so before its room is there to say it.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    icon: str = ""
    place: Place = "window"
    group: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu with its entries, a line for None."""

    title: str
    entries: "tuple[Command | Menu | None, ...]"


def tr(text: str) -> str:
    """In the language of the window; called when menus are made, not when modules are loaded."""
    return QCoreApplication.translate("actions", text)


def title(command: Command) -> str:
    """A command's text outside a menu."""
    return without_key(command.text)


class Actions(QObject):
    """The actions by name; an action's object name is its name with "Action" behind it."""

    speaks_as = ("actions",)

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}
        self._menus: dict[str, str] = {}
        self._groups: dict[str, QActionGroup] = {}
        theme.changed.connect(self._draw_icons)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def named(self, *names: str) -> list[QAction]:
        return [self._actions[name] for name in names]

    def all(self) -> Iterable[QAction]:
        return self._actions.values()

    @property
    def commands(self) -> Mapping[str, Command]:
        """By name, in the order of the menus."""
        return self._commands

    def menu_of(self, name: str) -> str:
        """The menu that a command stands in, with those around it."""
        return self._menus[name]

    def key(self, name: str) -> str:
        """The key of a command as people read it, "" where it has none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def set_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Gives commands these keys; their menus and tooltips tell them."""
        for name, own in keys.items():
            action = self._actions[name]
            action.setShortcuts([QKeySequence(key) for key in own])
            self._tell_key(name)

    def _tell_key(self, name: str) -> None:
        words, key = title(self._commands[name]), self.key(name)
        self._actions[name].setToolTip(f"{words}  ({key})" if key else words)

    def fill(self, bar: QMenuBar, menus: Iterable[Menu]) -> None:
        """Makes every action and the menus that hold them."""
        for menu in menus:
            self._fill_menu(bar.addMenu(menu.title), menu, (menu.title,))
        self._draw_icons()

    def retranslate(self, say: Callable[[str], str]) -> None:
        """Names them in another language; the actions themselves have their texts already."""
        self._commands = {name: replace(each, text=say(each.text)) for name, each in self._commands.items()}
        self._menus = {name: " › ".join(map(say, path.split(" › "))) for name, path in self._menus.items()}
        for name in self._commands:
            self._tell_key(name)

    def attach(self, place: Place, widget: QWidget) -> None:
        """Lets the keys of a part of the window work in that part only."""
        for name, command in self._commands.items():
            if command.place == place:
                widget.addAction(self._actions[name])
            if place == "preview":
                self._actions[name].installEventFilter(self)

    def on(self, name: str, do: Callable[[], object]) -> None:
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def menu(self, names: Iterable[str | None], parent: QWidget) -> QMenu:
        """A menu of some actions, with a line for None; those that do not apply are left out."""
        made = QMenu(parent)
        for name in names:
            if name is None:
                made.addSeparator()
            elif self._actions[name].isEnabled():
                made.addAction(self._actions[name])
        return made

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt tells of a key that two commands have here, and does neither."""
        if event.type() is not QEvent.Type.Shortcut:
            return False
        # Here: naming the class takes a part of the time until the window is seen.
        from PySide6.QtGui import QShortcutEvent

        if not isinstance(event, QShortcutEvent) or not event.isAmbiguous():
            return False
        for name, command in self._commands.items():
            action = self._actions[name]
            if command.place == "preview" and action.isEnabled() and event.key() in action.shortcuts():
                action.trigger()
                return True
        return False

    def _fill_menu(self, shown: QMenu, menu: Menu, path: tuple[str, ...]) -> None:
        for entry in menu.entries:
            match entry:
                case None:
                    shown.addSeparator()
                case Menu():
                    self._fill_menu(shown.addMenu(entry.title), entry, (*path, entry.title))
                case Command():
                    shown.addAction(self._make(entry))
                    self._menus[entry.name] = " › ".join(map(without_key, path))

    def _make(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(f"{command.name}Action")
        match command.place:
            case "window":
                pass
            case "focus":
                # Fields know these keys themselves; the menu only shows them.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            case "queue" | "preview" | "editor" | "seams":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.waits:
            action.setEnabled(False)
        if command.group:
            action.setCheckable(True)
            if command.group != "alone":
                self._group(command.group).addAction(action)
        # Qt takes only the & away for buttons: 打开(&O) would be 打开(O).
        action.changed.connect(lambda: action.setIconText(without_key(action.text())))
        action.setIconText(without_key(command.text))
        self._actions[command.name] = action
        self._commands[command.name] = command
        self.set_keys({command.name: command.keys})
        return action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]

    def _draw_icons(self) -> None:
        colours = self._theme.colours
        # These stand on the button that has the accent.
        special = {"start": colours.on_accent, "resume": colours.on_accent, "pause": colours.text}
        for name, command in self._commands.items():
            if command.icon:
                # A button that is checked has the accent.
                checked = colours.on_accent if command.group else ""
                drawn = icon(command.icon, special.get(name, colours.dim), colours.faint, checked)
                self._actions[name].setIcon(drawn)
                self._actions[name].setIconVisibleInMenu(False)
