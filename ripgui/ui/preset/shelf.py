# SPDX-License-Identifier: GPL-3.0-or-later
"""The presets of the dialog: as their files have them, and as they were edited since."""

from dataclasses import replace

from ripgui.core.preset import Preset, name_from
from ripgui.engine.preset.preset_library import Library


class Shelf:
    """A preset is known by the name that it was saved under, whatever name it is to get; new ones by a free name."""

    def __init__(self) -> None:
        self.library = Library()
        self._stored: dict[str, Preset] = {}
        self._edited: dict[str, Preset] = {}
        self._new: dict[str, Preset] = {}
        self._kept: set[str] = set()

    def take(self, library: Library) -> None:
        """Files were read again; what was edited stays so."""
        self.library = library
        self._kept.clear()
        self._stored = {preset.name: preset for preset in library.presets}
        self._new = {key: preset for key, preset in self._new.items() if key not in self._stored}
        known = self._stored.keys() | self._new.keys()
        self._edited = {key: preset for key, preset in self._edited.items() if key in known}

    def presets(self) -> list[Preset]:
        """All of them under the names that they are known by, as they were edited."""
        shown = ((key, self.preset(key)) for key in (*self._new, *self._stored))
        return [replace(each, name=key, title=each.title or self.base(key).title) for key, each in shown]

    def preset(self, key: str) -> Preset:
        return self._edited.get(key) or self.base(key)

    def base(self, key: str) -> Preset:
        """As its file has it, or as a new one began."""
        return self._new.get(key) or self._stored[key]

    def __contains__(self, key: str) -> bool:
        return key in self._new or key in self._stored

    @property
    def own(self) -> frozenset[str]:
        return self.library.own | self._new.keys() | self._kept

    @property
    def unsaved(self) -> frozenset[str]:
        """What would be lost."""
        return frozenset(self._edited.keys() | self._new.keys())

    def ships(self, key: str) -> bool:
        return key not in self.own

    def is_new(self, key: str) -> bool:
        return key in self._new

    def add(self, preset: Preset, title: str) -> str:
        """A preset that has no file yet, under a title of its own; returns its name."""
        key = self.free_name(title)
        self._new[key] = replace(preset, name=key, title=title)
        return key

    def edit(self, key: str, preset: Preset) -> None:
        if preset == self.base(key):
            self._edited.pop(key, None)
        else:
            self._edited[key] = preset

    def keep(self, key: str, kept: Preset, asked: Preset) -> None:
        """A preset was saved; files are read again later. asked: as it was when that was wanted: what was edited since
        is not saved yet.
        """
        edited = self._edited.pop(key, None)
        if not self.ships(key) and key != kept.name:
            self._stored.pop(key, None)
        self._new.pop(key, None)
        self._stored[kept.name] = kept
        self._kept.add(kept.name)
        if edited is not None and edited != asked:
            self._edited[kept.name] = edited

    def forget(self, key: str) -> None:
        """What was edited of it; of a new one all."""
        self._edited.pop(key, None)
        self._new.pop(key, None)

    def free_name(self, title: str) -> str:
        taken = {name.casefold() for name in (*self._stored, *self._new)}
        return name_from(title, taken)

    def is_taken(self, name: str, key: str) -> bool:
        """Whether another preset has the name."""
        others = {other.casefold() for other in (*self._stored, *self._new) if other != key}
        return name.casefold() in others
