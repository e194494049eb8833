# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui presets`."""

import argparse
import json
import sys
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from ripgui.engine.preset import load_presets, preset_problems


def presets(options: argparse.Namespace) -> int:
    known = load_presets()
    for problem in preset_problems():
        print(f"ripgui: {problem}", file=sys.stderr)
    if options.json:
        for preset in known:
            print(json.dumps(asdict(preset), ensure_ascii=False))
        return 0
    table = Table("name", "title", "encoder", "container")
    for preset in known:
        table.add_row(preset.name, preset.title, preset.encoder, preset.container)
    Console().print(table, markup=False)
    return 0
