# SPDX-License-Identifier: GPL-3.0-or-later
"""Which keys every command has, after a profile and the user's own changes; and who lost a key to whom.

No key ever means two things in one place, since Qt would then do neither. Who asks first has it: the fields of the
system, then the user's changes, then the profile, then the defaults of the menus. A key of the window may mean another
thing in the preview, which hears it first.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from ripgui.ui.shortcut.profile import KEYS, Profile

if TYPE_CHECKING:
    from ripgui.ui.actions import Command, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChoice:
    """A profile, and the commands to which the user gave other keys than it does."""

    profile: Profile = Profile.VS_PREVIEW
    changed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def with_keys(self, commands: Mapping[str, "Command"], name: str, keys: Iterable[str]) -> "KeyChoice":
        """One command with these keys; what a profile says anyway is no change."""
        wanted = tuple(dict.fromkeys(filter(None, map(portable, keys))))
        changed = {other: keys for other, keys in self.changed.items() if other != name}
        if wanted != wanted_keys(commands[name], KeyChoice(profile=self.profile)):
            changed[name] = wanted
        return replace(self, changed=changed)

    def without(self, name: str) -> "KeyChoice":
        """One command as the profile has it."""
        return replace(self, changed={other: keys for other, keys in self.changed.items() if other != name})


@dataclass(frozen=True, slots=True, kw_only=True)
class Keymap:
    """keys: of each command. lost: keys that it was to have, each with the command that has it instead."""

    keys: Mapping[str, tuple[str, ...]]
    lost: Mapping[str, Mapping[str, str]]

    def holders(self, key: str) -> tuple[str, ...]:
        """The commands that have a key, in whatever place."""
        return tuple(name for name, keys in self.keys.items() if key in keys)


def keymap(commands: Mapping[str, "Command"], choice: KeyChoice) -> Keymap:
    """Every command with its keys, in the order of the menus."""
    ranks = {name: _rank(command, choice) for name, command in commands.items()}
    claims: dict[str, list[str]] = {}
    keys: dict[str, tuple[str, ...]] = {}
    lost: dict[str, dict[str, str]] = {}
    for name in sorted(commands, key=lambda name: ranks[name]):
        own = []
        for key in wanted_keys(commands[name], choice):
            taker = _holder(claims.get(key, ()), commands, commands[name].place)
            if taker is None:
                claims.setdefault(key, []).append(name)
                own.append(key)
            else:
                lost.setdefault(name, {})[key] = taker
        keys[name] = tuple(own)
    return Keymap(keys={name: keys[name] for name in commands}, lost=lost)


def wanted_keys(command: "Command", choice: KeyChoice) -> tuple[str, ...]:
    """What a command is to have unless another one has it."""
    if command.place == "focus":
        return tuple(map(portable, command.keys))
    asked = choice.changed.get(command.name)
    if asked is None:
        asked = KEYS[choice.profile].get(command.name, command.keys)
    return tuple(filter(None, map(portable, asked)))


def meets(one: "Place", other: "Place") -> bool:
    """Whether a key could mean two things to a widget, were it used in both places."""
    if {one, other} == {"window", "preview"}:
        return False
    return one == other or "window" in (one, other) or {one, other} == {"editor", "focus"}


def portable(key: str) -> str:
    """A key as it is compared and kept; "" for what is none."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _rank(command: "Command", choice: KeyChoice) -> int:
    if command.place == "focus":
        return 0
    if command.name in choice.changed:
        return 1
    return 2 if command.name in KEYS[choice.profile] else 3


def _holder(claimants: Iterable[str], commands: Mapping[str, "Command"], place: "Place") -> str | None:
    return next((name for name in claimants if meets(commands[name].place, place)), None)
