# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui presets`."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ripgui.core.error import InputError
from ripgui.core.preset import Preset
from ripgui.core.shown import shown
from ripgui.engine.preset.preset import find_preset, is_built_in, load_presets, own_names, preset_problems
from ripgui.engine.preset.preset_library import export_preset, favourites, import_presets, remove_preset


def presets(options: argparse.Namespace) -> int:
    commands: dict[str, Callable[[argparse.Namespace], None]] = {
        "list": _list,
        "show": _show,
        "import": _import,
        "export": _export,
        "remove": _remove,
    }
    commands[options.presets_command](options)
    return 0


def _list(options: argparse.Namespace) -> None:
    known = load_presets()
    for problem in preset_problems():
        print(f"ripgui: {shown(problem)}", file=sys.stderr)
    if options.json:
        for preset in known:
            print(_json(preset))
        return
    own, starred = own_names(), favourites()
    table = Table("", "name", "title", "encoder", "container")
    for preset in known:
        mark = ("★" if preset.name in starred else "") + ("own" if preset.name in own else "")
        table.add_row(mark, preset.name, preset.title, preset.encoder, preset.container)
    Console().print(table, markup=False)


def _show(options: argparse.Namespace) -> None:
    from ripgui.engine.preset.preset_writer import written

    preset = find_preset(options.name)
    print(_json(preset) if options.json else written(preset), end="\n" if options.json else "")


def _import(options: argparse.Namespace) -> None:
    for preset in import_presets([Path(file) for file in options.file]):
        print(_json(preset) if options.json else f"{preset.name}: {preset.title}")


def _export(options: argparse.Namespace) -> None:
    if options.output is not None and not options.output.strip():
        raise InputError("-o is empty")
    preset = find_preset(options.name)
    path = Path(options.output or f"{preset.name}.toml")
    for file in export_preset(preset, path, overwrites=options.overwrite):
        print(json.dumps({"preset": preset.name, "file": str(file)}) if options.json else file)


def _remove(options: argparse.Namespace) -> None:
    names = dict.fromkeys(options.name)
    for name in names:
        if name not in own_names():
            remove_preset(name)  # tells why not, before anything is removed
    for name in names:
        remove_preset(name)
        print(json.dumps({"preset": name, "state": "removed"}) if options.json else f"removed {name}")


def _json(preset: Preset) -> str:
    return json.dumps(asdict(preset) | {"built_in": _ships(preset.name)}, ensure_ascii=False)


def _ships(name: str) -> bool:
    """Whether what is used under this name is what ships."""
    return is_built_in(name) and name not in own_names()
