# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui doctor`: what this machine offers, and what it lacks."""

import argparse
import json
from dataclasses import asdict

from rich.console import Console

from ripgui.engine.doctor import examine_here, sections
from ripgui.engine.settings import Settings


def doctor(options: argparse.Namespace, settings: Settings) -> int:
    """Prints the report. Its problems are findings, not a failure of the command."""
    report = examine_here(settings.ffmpeg, again=options.again)
    if options.json:
        print(json.dumps(asdict(report), ensure_ascii=False))
        return 0
    console = Console(highlight=False)
    for title, lines in sections(report):
        console.print(title, style="bold")
        for line in lines:
            console.print(f"  {line}", markup=False, soft_wrap=True)
    return 0
