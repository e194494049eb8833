# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that the suite writes of itself: a section for each of its parts, each of which may be made alone."""

import datetime as dt
import platform
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import av
from rich.console import Console

from benchmarks import made

REPORT = Path(__file__).parents[2] / "docs" / "reliability.md"
_HEAD = """\
# Reliability

This page is written by `make chaos`, which does to RipGUI what nobody wants to happen to it, and looks at what is left.
Each of its parts can be tried alone, as in `make chaos ARGS="--only kills"`, which writes that section anew: your
figures in the place of ours. Each says how long it took. It needs Linux, some GB of memory and of disk, and for full
and sealed disks the rights of root.
"""
_BEGIN = "<!-- {name} -->\n"
_SECTION = re.compile(r"^<!-- (\w+) -->\n(.*?)(?=^<!-- \w+ -->\n|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """How much is tried. count: of random things, minutes: of what goes on as long; None as each part thinks right."""

    seed: int
    count: int | None
    minutes: float | None = None
    console: Console


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """text: Markdown, from its heading. faults: promises that were not kept, each with what was done.

    minutes: that it took.
    """

    text: str
    faults: tuple[str, ...] = ()
    minutes: float = 0.0


type Part = Callable[[Effort], Section]


def joined(sections: Mapping[str, Section], order: tuple[str, ...], before: str = "") -> str:
    """The page with these sections, and those of the page before that were not made anew."""
    texts = dict(_SECTION.findall(before)) | {name: _told(section) for name, section in sections.items()}
    return _HEAD + "".join(f"\n{_BEGIN.format(name=name)}{texts[name].strip()}\n" for name in order if name in texts)


def _told(section: Section) -> str:
    return f"{section.text.strip()}\n\n{_made(section.minutes)}"


def _taken(minutes: float) -> str:
    return f"{minutes:.0f} min" if minutes >= 1 else "less than a minute"


def _made(minutes: float) -> str:
    libavcodec = ".".join(map(str, av.library_versions["libavcodec"]))
    versions = f"{made.program()}, Python {platform.python_version()}, libavcodec {libavcodec}"
    when = dt.datetime.now(tz=dt.UTC).date().isoformat()
    return f"Made on {when} in {_taken(minutes)}, with {versions}, on {made.machine()}."
