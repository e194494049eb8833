# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command of the window with its text, key, icon and menu. What a command does is connected elsewhere."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ripgui.ui.icon import icon
from ripgui.ui.theme import Theme

type Place = Literal["window", "queue", "preview", "editor", "focus"]
"""Where a key works: everywhere, in a part of the window, or in whatever field has the focus, which knows it itself."""


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    text: str
    keys: tuple[str, ...]
    icon: str = ""
    place: Place = "window"
    group: str = ""


@dataclass(frozen=True, slots=True)
class _Menu:
    title: str
    entries: "tuple[_Command | _Menu | None, ...]"


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def _file_menu() -> _Menu:
    return _Menu(
        _tr("&File"),
        (
            _Command("add", _tr("&Add videos …"), ("Ctrl+O",), "add"),
            _Command("addFolder", _tr("Add &folder …"), ("Ctrl+Shift+O",), "folder"),
            None,
            _Command("openScript", _tr("&Open script …"), ("Ctrl+Alt+O",), "open"),
            _Command("saveScript", _tr("&Save script"), ("Ctrl+S",), "save"),
            _Command("saveScriptAs", _tr("Save script &as …"), ("Ctrl+Shift+S",)),
            None,
            _Command("quit", _tr("&Quit"), ("Ctrl+Q",)),
        ),
    )


def _edit_menu() -> _Menu:
    return _Menu(
        _tr("&Edit"),
        (
            _Command("undo", _tr("&Undo"), ("Ctrl+Z",), place="focus"),
            _Command("redo", _tr("&Redo"), ("Ctrl+Shift+Z",), place="focus"),
            None,
            _Command("cut", _tr("Cu&t"), ("Ctrl+X",), place="focus"),
            _Command("copy", _tr("&Copy"), ("Ctrl+C",), place="focus"),
            _Command("paste", _tr("&Paste"), ("Ctrl+V",), place="focus"),
            _Command("selectAll", _tr("Select &all"), ("Ctrl+A",), place="focus"),
            None,
            _Command("comment", _tr("Co&mment lines out or in"), ("Ctrl+/",), place="editor"),
            _Command("duplicate", _tr("&Duplicate line"), ("Ctrl+D",), place="editor"),
            None,
            _Command("filter", _tr("&Filter the queue"), ("Ctrl+F",), "search"),
        ),
    )


def _queue_menu() -> _Menu:
    return _Menu(
        _tr("&Queue"),
        (
            _Command("start", _tr("&Start queue"), ("Ctrl+E", "F8"), "start"),
            _Command("pause", _tr("&Pause queue"), ("Ctrl+P",), "pause"),
            _Command("resume", _tr("&Resume queue"), ("Ctrl+Shift+E",), "start"),
            _Command("stopAfter", _tr("Stop after the &running chunks"), ("Ctrl+Shift+K",)),
            _Command("stop", _tr("Stop &now"), ("Ctrl+K",), "stop"),
            None,
            _Command("pauseTask", _tr("Pause &task"), ("Ctrl+Shift+P",)),
            _Command("cancelTask", _tr("&Cancel task"), ("Ctrl+Backspace",), place="queue"),
            _Command("retryTask", _tr("R&etry task"), ("Ctrl+Shift+R",), "reload"),
            _Command("retryChunk", _tr("Retry c&hunk"), ("Ctrl+Alt+R",)),
            _Command("retryMerge", _tr("Retry &merge"), ("Ctrl+Alt+M",)),
            None,
            _Command("moveUp", _tr("Move &up"), ("Ctrl+Up",), place="queue"),
            _Command("moveDown", _tr("Move &down"), ("Ctrl+Down",), place="queue"),
            _Command("moveTop", _tr("Move to the t&op"), ("Ctrl+Home",), place="queue"),
            _Command("moveBottom", _tr("Move to the &bottom"), ("Ctrl+End",), place="queue"),
            None,
            _Command("unfold", _tr("Show &all chunks"), ("Ctrl+.",)),
            _Command("openOutput", _tr("Open the output's &folder"), ("Ctrl+D",), "folder", place="queue"),
            _Command("openSource", _tr("Open the source's folder"), ("Ctrl+I",), place="queue"),
            None,
            _Command("remove", _tr("Remo&ve from the queue"), ("Del",), place="queue"),
            _Command("clear", _tr("Remove with te&mporary files"), ("Shift+Del",), place="queue"),
            _Command("clearDone", _tr("Remove all that are do&ne"), ("Ctrl+Shift+Del",)),
        ),
    )


def _preview_menu() -> _Menu:
    return _Menu(
        _tr("&Preview"),
        (
            _Command("refresh", _tr("Run the script and &show the frame"), ("F5", "Ctrl+R"), "reload"),
            _Command("showResult", _tr("R&esult"), ("1",), place="preview", group="look"),
            _Command("showSource", _tr("S&ource"), ("2",), place="preview", group="look"),
            None,
            _Command("previous", _tr("&Previous frame"), ("Left",), "previous", "preview"),
            _Command("next", _tr("&Next frame"), ("Right",), "next", "preview"),
            _Command("back", _tr("24 frames &back"), ("Shift+Left", "PgUp"), place="preview"),
            _Command("forward", _tr("24 frames &forward"), ("Shift+Right", "PgDown"), place="preview"),
            _Command("previousChunk", _tr("To the start of the chunk before"), ("Ctrl+Left",), "first", "preview"),
            _Command("nextChunk", _tr("To the start of the &chunk after"), ("Ctrl+Right",), "last", "preview"),
            _Command("first", _tr("F&irst frame"), ("Home",), place="preview"),
            _Command("last", _tr("&Last frame"), ("End",), place="preview"),
            _Command("goTo", _tr("&Go to frame …"), ("J", "G"), place="preview"),
            None,
            _Command("zoomIn", _tr("&Zoom in"), ("+", "="), place="preview"),
            _Command("zoomOut", _tr("Zoom o&ut"), ("-",), place="preview"),
            _Command("actualSize", _tr("&Actual size"), ("Z",), place="preview"),
            _Command("fit", _tr("Fi&t"), ("Esc", "Ctrl+A"), place="preview"),
            None,
            _Command("copyPicture", _tr("Copy pictu&re"), ("Ctrl+C",), place="preview"),
            _Command("copyFrame", _tr("Copy frame nu&mber"), ("V",), place="preview"),
            _Command("copyTime", _tr("Copy time"), ("Shift+V",), place="preview"),
            _Command("savePicture", _tr("Sa&ve picture …"), ("Shift+S",), place="preview"),
        ),
    )


def _view_menu() -> _Menu:
    return _Menu(
        _tr("&View"),
        (
            _Command("tabPreview", _tr("&Preview"), ("Ctrl+1",)),
            _Command("tabScript", _tr("&Script"), ("Ctrl+2",)),
            _Command("tabOutput", _tr("&Output"), ("Ctrl+3",)),
            _Command("tabTracks", _tr("&Tracks"), ("Ctrl+4",)),
            _Command("tabLog", _tr("&Log"), ("Ctrl+5", "Ctrl+L")),
            _Command("goToQueue", _tr("&Queue"), ("F10",)),
            None,
            _Menu(
                _tr("&Colours"),
                (
                    _Command("schemeSystem", _tr("As the s&ystem"), ("Ctrl+Alt+1",), group="scheme"),
                    _Command("schemeLight", _tr("L&ight"), ("Ctrl+Alt+2",), group="scheme"),
                    _Command("schemeDark", _tr("&Dark"), ("Ctrl+Alt+3",), group="scheme"),
                ),
            ),
            _Command("fullScreen", _tr("&Full screen"), ("F11",), group="alone"),
        ),
    )


def _help_menu() -> _Menu:
    return _Menu(_tr("&Help"), (_Command("about", _tr("&About RipGUI"), ("F1",)),))


class Actions(QObject):
    """The actions by name; an action's object name is its name with "Action" behind it."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._window = parent
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, _Command] = {}
        self._groups: dict[str, QActionGroup] = {}
        theme.changed.connect(self._draw_icons)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def named(self, *names: str) -> list[QAction]:
        return [self._actions[name] for name in names]

    def all(self) -> Iterable[QAction]:
        return self._actions.values()

    def fill(self, bar: QMenuBar) -> None:
        """Makes every action and the menus that hold them."""
        for menu in (_file_menu(), _edit_menu(), _queue_menu(), _preview_menu(), _view_menu(), _help_menu()):
            self._fill_menu(bar.addMenu(menu.title), menu)
        self._draw_icons()

    def attach(self, place: Place, widget: QWidget) -> None:
        """Lets the keys of a part of the window work in that part only."""
        for name, command in self._commands.items():
            if command.place == place:
                widget.addAction(self._actions[name])

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

    def _fill_menu(self, shown: QMenu, menu: _Menu) -> None:
        for entry in menu.entries:
            match entry:
                case None:
                    shown.addSeparator()
                case _Menu():
                    self._fill_menu(shown.addMenu(entry.title), entry)
                case _Command():
                    shown.addAction(self._make(entry))

    def _make(self, command: _Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(f"{command.name}Action")
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        key = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{command.text.replace('&', '').removesuffix(' …')}  ({key})")
        match command.place:
            case "window":
                pass
            case "focus":
                # Fields know these keys themselves; the menu only shows them.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            case "queue" | "preview" | "editor":
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if command.group:
            action.setCheckable(True)
            if command.group != "alone":
                self._group(command.group).addAction(action)
        self._actions[command.name] = action
        self._commands[command.name] = command
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
                drawn = icon(command.icon, special.get(name, colours.dim), colours.faint)
                self._actions[name].setIcon(drawn)
                self._actions[name].setIconVisibleInMenu(False)
