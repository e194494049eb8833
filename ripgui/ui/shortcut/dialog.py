# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands with their keys: searched by name or by pressing a key, and given other keys on the spot."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui.actions import Actions, Command, title
from ripgui.ui.by_key import order_soon
from ripgui.ui.look import SearchField, label, open_at
from ripgui.ui.shortcut.keymap import native
from ripgui.ui.shortcut.listing import CommandList, place_title
from ripgui.ui.shortcut.profile import TITLES, Profile
from ripgui.ui.shortcut.recorder import KeyRecorder
from ripgui.ui.shortcut.shortcuts import Shortcuts
from ripgui.ui.theme import GRID, Theme


class ShortcutDialog(QDialog):
    """Stands beside the window without holding it up; every change holds at once."""

    def __init__(self, actions: Actions, shortcuts: Shortcuts, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 720, 660)
        self._shortcuts = shortcuts
        self._key = ""
        self.list = CommandList(actions, shortcuts, theme)
        self._card = _KeyCard(actions, shortcuts, theme)
        self._search = SearchField()
        self._search.setObjectName("shortcutSearch")
        self._search.setAccessibleName(self.tr("Search commands"))
        self._search.setPlaceholderText(self.tr("Search by name or key"))
        self._by_key = KeyRecorder(self.tr("Search by &key press"))
        self._by_key.setObjectName("shortcutByKey")
        self._any_key = QPushButton(self.tr("All ke&ys"))
        self._any_key.setAutoDefault(False)
        self._profiles = QComboBox()
        self._profiles.setObjectName("shortcutProfile")
        self._profiles.setAccessibleName(self.tr("Keys as in"))
        for profile in Profile:
            self._profiles.addItem(TITLES[profile], profile)
        self._none = label(self.tr("No command has that name or key"), tone="dim")
        self._reset_all = QPushButton(self.tr("Reset &all"))
        self._reset_all.setObjectName("shortcutResetAll")
        self._reset_all.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._show_state()
        self._filter()
        self._search.setFocus()

    def _lay_out(self) -> None:
        profile = label(self.tr("Keys as &in"), tone="dim")
        profile.setBuddy(self._profiles)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._search, 1)
        top.addWidget(self._by_key)
        top.addWidget(self._any_key)
        top.addSpacing(GRID)
        top.addWidget(profile)
        top.addWidget(self._profiles)
        close = QPushButton(self.tr("&Close"))
        close.setDefault(False)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addWidget(self._reset_all)
        bottom.addStretch()
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._none)
        layout.addWidget(self._card)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._by_key.recorded.connect(self._search_key)
        self._any_key.clicked.connect(lambda: self._search_key(""))
        self._profiles.activated.connect(
            lambda _: self._shortcuts.choose_profile(Profile(self._profiles.currentData()))
        )
        self._reset_all.clicked.connect(self._shortcuts.reset_all)
        self.list.picked.connect(self._card.show_command)
        self.list.asked.connect(self._card.record)
        self._shortcuts.changed.connect(self._show_state)

    def _search_key(self, key: str) -> None:
        self._key = key
        name = self.tr("Key: {key}").format(key=native(key)) if key else self.tr("Search by &key press")
        self._by_key.rename(name)
        self._filter()

    def _filter(self) -> None:
        self._any_key.setVisible(bool(self._key))
        shown = self.list.filter(self._search.text(), self._key)
        self._none.setVisible(not shown)
        self._card.show_command(self.list.current())

    def _show_state(self) -> None:
        choice = self._shortcuts.choice
        self._profiles.setCurrentIndex(self._profiles.findData(choice.profile))
        self._reset_all.setEnabled(bool(choice.changed))
        self._card.show_command(self.list.current())


class _KeyCard(QFrame):
    """The keys of one command: taken away, added, and given back."""

    def __init__(self, actions: Actions, shortcuts: Shortcuts, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._actions = actions
        self._shortcuts = shortcuts
        self._name = ""
        self._asked = ""
        self._title = label(font=theme.strong)
        self._place = label(tone="dim", font=theme.small)
        self._chips: list[QToolButton] = []
        self._keys = QHBoxLayout()
        self._keys.setSpacing(GRID // 2)
        self._add = KeyRecorder(self.tr("A&dd a key"))
        self._add.setObjectName("shortcutAdd")
        self._reset = QPushButton(self.tr("&Reset"))
        self._reset.setObjectName("shortcutReset")
        self._reset.setAutoDefault(False)
        self._problem = label(tone="warning")
        self._problem.setObjectName("shortcutProblem")
        self._problem.setWordWrap(True)
        self._take = QPushButton(self.tr("&Take it from there"))
        self._take.setObjectName("shortcutTake")
        self._take.setAutoDefault(False)
        self._lay_out()
        self._add.recorded.connect(self._on_recorded)
        self._reset.clicked.connect(lambda: self._shortcuts.reset(self._name))
        self._take.clicked.connect(self._take_key)
        self.show_command("")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._place)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addLayout(self._keys)
        row.addWidget(self._add)
        row.addStretch()
        row.addWidget(self._reset)
        trouble = QHBoxLayout()
        trouble.addWidget(self._problem, 1)
        trouble.addWidget(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID + GRID // 2)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addLayout(row)
        layout.addLayout(trouble)

    def show_command(self, name: str) -> None:
        self._name = name
        if self.window().focusWidget() in (*self._chips, self._reset, self._take):
            # They go or grey out, and Qt would hand the focus on, at worst to what resets everything.
            self._add.setFocus()
        command = self._actions.commands.get(name)
        self._title.setText(title(command) if command is not None else self.tr("Select a command to change its keys"))
        self._place.setText(self._told_place(command) if command is not None else "")
        for chip in self._chips:
            self._keys.removeWidget(chip)
            chip.hide()
            # Not at once: it may be the one whose click is being handled.
            chip.deleteLater()
        self._chips = []
        is_own = command is not None and command.place != "focus"
        for key in self._shortcuts.keymap.keys[name] if is_own else ():
            self._chips.append(self._chip(key))
            self._keys.addWidget(self._chips[-1])
        order_soon(self)
        self._add.setVisible(is_own)
        self._reset.setVisible(is_own)
        self._reset.setEnabled(name in self._shortcuts.choice.changed)
        self._tell("")

    def _told_place(self, command: Command) -> str:
        text, commands = self.tr("elsewhere {key} is “{command}”"), self._actions.commands
        covered = self._shortcuts.covered(command.name)
        elsewhere = (text.format(key=native(key), command=title(commands[other])) for key, other in covered)
        return ", ".join((place_title(command.place), *elsewhere))

    def record(self) -> None:
        """The next key press is for this command."""
        if not self._add.isHidden():
            self._add.setFocus()
            self._add.setChecked(True)

    def _chip(self, key: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(f"{native(key)}  ×")
        chip.setAccessibleName(self.tr("Take {key} away").format(key=native(key)))
        chip.setToolTip(chip.accessibleName())
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._shortcuts.remove_key(self._name, key))
        return chip

    def _on_recorded(self, key: str) -> None:
        rivals = self._shortcuts.rivals(self._name, key)
        if not rivals:
            self._shortcuts.add_key(self._name, key)
            return
        commands = [self._actions.commands[rival] for rival in rivals]
        names = ", ".join(f"“{title(command)}”" for command in commands)
        self._asked = key
        if any(command.place == "focus" for command in commands):
            text = self.tr("{key} stays with {command}: text fields need it.")
            self._tell(text.format(key=native(key), command=names))
        else:
            text = self.tr("{key} is the key of {command} in the same part of the window.")
            self._tell(text.format(key=native(key), command=names), can_take=True)
            self._take.setFocus()

    def _take_key(self) -> None:
        self._shortcuts.add_key(self._name, self._asked)

    def _tell(self, text: str, *, can_take: bool = False) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._take.setVisible(can_take)
