# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys in use: gives the window's actions what the user chose, and tells when that changed."""

from PySide6.QtCore import QObject, Signal

from ripgui.ui.actions import Actions
from ripgui.ui.shortcut.keymap import KeyChoice, Keymap, keymap, meets, portable
from ripgui.ui.shortcut.profile import Profile


class Shortcuts(QObject):
    """changed: keys are others now."""

    changed = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__(actions)
        self._actions = actions
        self._choice = KeyChoice()
        self._keymap = keymap(actions.commands, self._choice)
        actions.set_keys(self._keymap.keys)

    @property
    def choice(self) -> KeyChoice:
        return self._choice

    @property
    def keymap(self) -> Keymap:
        return self._keymap

    def choose(self, choice: KeyChoice) -> None:
        if choice == self._choice:
            return
        self._choice = choice
        self._keymap = keymap(self._actions.commands, choice)
        self._actions.set_keys(self._keymap.keys)
        self.changed.emit()

    def choose_profile(self, profile: Profile) -> None:
        """Another program's keys; changes of the user's stay on top of them."""
        self.choose(KeyChoice(profile=profile, changed=self._choice.changed))

    def add_key(self, name: str, key: str) -> None:
        """Gives a command one more key, and takes it from whatever has it in the same place."""
        commands, choice, key = self._actions.commands, self._choice, portable(key)
        for rival in self.rivals(name, key):
            # What a profile gave yields by itself, and has its key again when this change is taken back.
            if rival in choice.changed:
                choice = choice.with_keys(commands, rival, self._without(rival, key))
        self.choose(choice.with_keys(commands, name, (*self._keymap.keys[name], key)))

    def remove_key(self, name: str, key: str) -> None:
        self.choose(self._choice.with_keys(self._actions.commands, name, self._without(name, key)))

    def reset(self, name: str) -> None:
        self.choose(self._choice.without(name))

    def reset_all(self) -> None:
        self.choose(KeyChoice(profile=self._choice.profile))

    def rivals(self, name: str, key: str) -> tuple[str, ...]:
        """The commands that would lose a key to this one."""
        commands = self._actions.commands
        others = (other for other in self._keymap.holders(portable(key)) if other != name)
        return tuple(other for other in others if meets(commands[other].place, commands[name].place))

    def covered(self, name: str) -> tuple[tuple[str, str], ...]:
        """Keys of a command of the preview that mean another command elsewhere, each with that one."""
        commands, keymap = self._actions.commands, self._keymap
        if commands[name].place != "preview":
            return ()
        held = ((key, other) for key in keymap.keys[name] for other in keymap.holders(key))
        return tuple((key, other) for key, other in held if commands[other].place == "window")

    def _without(self, name: str, key: str) -> tuple[str, ...]:
        return tuple(other for other in self._keymap.keys[name] if other != portable(key))
