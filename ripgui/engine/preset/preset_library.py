# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the user's presets: kept, renamed, taken out, brought in and given away, and which are favourites.

Those that ship stay as they are; who changes one keeps it under another name.
"""

import contextlib
import json
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.core.preset import Preset, check_name, name_from
from ripgui.engine.preset.finalrip_pair import pair_texts, read_pair
from ripgui.engine.preset.preset import (
    find_preset,
    is_built_in,
    load_presets,
    own_folder,
    own_names,
    preset_problems,
    read_preset,
    taken_names,
)

EXPORTED_SUFFIX = ".ripgui.toml"
"""How the names of presets end that are given to others: desktops know them by it."""
PRESET_SUFFIXES = (".toml", ".json", ".py", ".txt")
"""What may be brought in: a preset, a template of Visionular's, and the two files of a FinalRip pair."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All presets. own: names of the user's. problems: why files cannot be used, a sentence each."""

    presets: tuple[Preset, ...] = ()
    own: frozenset[str] = frozenset()
    favourites: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()


def load_library() -> Library:
    """What is there now."""
    return Library(presets=load_presets(), own=own_names(), favourites=favourites(), problems=preset_problems())


def save_preset(preset: Preset, *, instead_of: str = "") -> Preset:
    """Keeps a preset of the user's; returns it as it was kept. Raises InputError.

    instead_of: the name of the user's preset that this one is a new form of, "" for a new one.
    """
    preset = replace(preset, title=preset.title.strip(), script=_with_plain_ends(preset.script))
    check_name(preset.name)
    taken = {name.casefold() for name in taken_names() if name != instead_of}
    if preset.name.casefold() in taken:
        raise InputError(f"there is a preset named {preset.name} already")
    if instead_of and instead_of not in own_names():
        raise InputError(f"the preset {instead_of} is not there any more")
    kept = _kept(preset)
    if instead_of and instead_of != preset.name:
        remove_preset(instead_of)
    return kept


def remove_preset(name: str) -> None:
    """Takes a preset of the user's out for good. Raises InputError."""
    path = own_folder() / f"{name}.toml"
    if name not in own_names():
        if is_built_in(name):
            raise InputError(f"the preset {name} ships with RipGUI and cannot be removed")
        raise InputError(f"there is no preset {name!r} of your own")
    try:
        path.unlink()
    except OSError as error:
        raise InputError(f"{path} cannot be removed: {error.strerror}") from error


def import_presets(paths: Sequence[Path]) -> list[Preset]:
    """Brings in presets from files, all or none; returns them under the names they got. Raises InputError.

    Of a FinalRip pair, either file may be named. What is there already, word for word, is not brought in again.
    """
    read = [preset for path in _without_pairs_twice(paths) for preset in _read(path)]
    known = {name: _found(name) for name in taken_names()}
    taken = {name.casefold() for name in known}
    imported = []
    for preset in read:
        same = (old for old in known.values() if old is not None and replace(old, name=preset.name) == preset)
        old = next(same, None)
        if old is None:
            # The file's name came from elsewhere as well as what is in it.
            old = _kept(replace(preset, name=name_from(preset.name, taken)))
            known[old.name] = old
            taken.add(old.name.casefold())
        imported.append(old)
    return imported


def export_preset(preset: Preset, path: Path, *, overwrites: bool = False) -> list[Path]:
    """Writes a preset's file: for .json a template, for .py or .txt a FinalRip pair. Returns what was written.

    Raises InputError.
    """
    match path.suffix.lower():
        case ".toml":
            from ripgui.engine.preset.preset_writer import written

            texts = {path: written(preset)}
        case ".json":
            from ripgui.engine.preset.visionular_template import template_of

            texts = {path: json.dumps(template_of(preset), ensure_ascii=False, indent=1) + "\n"}
        case ".py" | ".txt":
            script, param = pair_texts(preset)
            texts = {path.with_suffix(".py"): script, path.with_suffix(".txt"): param}
        case _:
            raise InputError(f"{path} must end in .toml, in .json for a template, or in .py for FinalRip's pair")
    for each in texts:
        if each.exists() and not overwrites:
            raise InputError(f"{each} exists already")
    for each, text in texts.items():
        _write(each, text)
    return [*texts]


def favourites() -> frozenset[str]:
    """The names of the presets that stand first."""
    try:
        names = json.loads(_favourites_path().read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return frozenset()
    return frozenset(name for name in names if isinstance(name, str)) if isinstance(names, list) else frozenset()


def save_favourites(names: Iterable[str]) -> None:
    """Remembers which presets stand first. Raises InputError."""
    _write(_favourites_path(), json.dumps(sorted(names), ensure_ascii=False, indent=1) + "\n")


def _with_plain_ends(script: str) -> str:
    return script.replace("\r\n", "\n").replace("\r", "\n")


def _kept(preset: Preset) -> Preset:
    from ripgui.engine.preset.preset_file import stated
    from ripgui.engine.preset.preset_writer import written

    text = written(preset)
    _check_encodable(text, preset.title)
    path = own_folder() / f"{preset.name}.toml"
    try:
        kept = stated(tomllib.loads(text), preset.name)
    except InputError as error:
        raise InputError(f"the preset {preset.title} {error}") from error
    _write(path, text)
    return kept


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_durably(path, text.encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error


def _check_encodable(text: str, title: str) -> None:
    """What was pasted may hold halves of characters."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"the preset {title!r} holds half a character, which no file can") from error


def _read(path: Path) -> list[Preset]:
    match path.suffix.lower():
        case ".toml":
            preset = read_preset(path)
            return [replace(preset, name=preset.name.removesuffix(EXPORTED_SUFFIX.partition(".toml")[0]))]
        case ".json":
            from ripgui.engine.preset.visionular_template import read_templates

            return read_templates(path)
        case ".py" | ".txt":
            return [read_pair(path)]
        case _:
            raise InputError(f"{path} is not a preset: its name ends in none of {', '.join(PRESET_SUFFIXES)}")


def _without_pairs_twice(paths: Sequence[Path]) -> list[Path]:
    """Each file once, and of a script and its parameters only the first."""
    pairs = {(path.with_suffix("") if path.suffix.lower() in (".py", ".txt") else path): path for path in paths[::-1]}
    return [*pairs.values()][::-1]


def _found(name: str) -> Preset | None:
    with contextlib.suppress(InputError):
        return find_preset(name)
    return None


def _favourites_path() -> Path:
    return config_folder() / "favourites.json"
