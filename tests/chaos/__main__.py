# SPDX-License-Identifier: GPL-3.0-or-later
"""`make chaos`: what goes wrong around RipGUI is done to it part by part, and told in docs/reliability.md."""

import argparse
import contextlib
import math
import sys
import time
from dataclasses import replace

from rich.console import Console

from ripgui.cli.count import count
from ripgui.engine.plain_imports import load_qt
from tests.chaos import calls, faults, fuzzing, kills, names, soak
from tests.chaos.page import REPORT, Effort, Part, Section, joined

# In the order of the page. A part is a function that does its worst and tells what became of it.
_PARTS: dict[str, Part] = {
    "kills": kills.section,
    "faults": faults.section,
    "calls": calls.section,
    "names": names.section,
    "fuzz": fuzzing.section,
    "soak": soak.section,
}


def main(words: list[str] | None = None) -> int:
    """0 where every promise was kept."""
    options = _parser().parse_args(words)
    load_qt()
    console = Console(stderr=True)
    effort = Effort(seed=options.seed, count=options.count, minutes=options.minutes, console=console)
    sections: dict[str, Section] = {}
    for name in options.only:
        since_s = time.monotonic()
        section = _PARTS[name](effort)
        sections[name] = replace(section, minutes=(time.monotonic() - since_s) / 60)
        if options.write:
            page = joined(sections, tuple(_PARTS), REPORT.read_text(encoding="utf-8"))
            REPORT.write_text(page, encoding="utf-8")
        console.print(sections[name].text, markup=False)
    faults = [f"{name}: {fault}" for name, section in sections.items() for fault in section.faults]
    for fault in faults:
        console.print(fault, markup=False)
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.chaos", description="Does to RipGUI what nobody wants to happen.")
    parser.add_argument("--only", type=_parts, default=tuple(_PARTS), metavar="PART,…", help=", ".join(_PARTS))
    parser.add_argument("--count", type=count, metavar="N", help="of random things (default: each part's own)")
    parser.add_argument("--minutes", type=_minutes, metavar="N", help="that the fuzz takes (default: 30)")
    parser.add_argument("--seed", type=count, default=1, metavar="N", help="of what is random (default: %(default)s)")
    parser.add_argument("--write", action="store_true", help=f"write {REPORT.name}")
    return parser


def _minutes(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < (minutes := float(text)) < math.inf:
            return minutes
    raise argparse.ArgumentTypeError(f"{text!r} is not a positive number of minutes")


def _parts(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if unknown := set(names) - set(_PARTS):
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(sorted(unknown))}")
    return names


if __name__ == "__main__":
    sys.exit(main())
