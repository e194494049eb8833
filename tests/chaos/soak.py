# SPDX-License-Identifier: GPL-3.0-or-later
"""Many short tasks in a row, in the window and without one: memory, file handles, threads and processes stay flat."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import linear_regression, median

from rich.progress import track

from tests.chaos.page import Effort, Section
from tests.chaos.world import LINE, FoundError, make_film
from tests.clip import ClipOptions
from tests.e2e.commands import command

_TASKS = 500
_WARM = 0.2
"""The share of tasks after which nothing may grow any more."""
_LONGEST_S = 6 * 3600.0
_SMALL = ClipOptions(frames=8, size="64x48")
_HEAD = """\
## Many tasks in a row

{count} short tasks ({frames} frames of {size}) one after another: in the window, with a card for each, and without one.
Looked at after each task, but for the first {warm:.0%}. Promised: what a process holds grows no more than this, memory
by a straight line from its beginning to its end, the rest, which comes and goes within each task, by the medians of the
first and the last quarter. Of memory that is {each:.0f} KiB for each task, as something is kept:
its row in the queue (4 KiB), what ffmpeg said of it (of all tasks the last 20,000 lines, what is alike once), and the
pages of the queue's file that it lies in (2 MiB for each of a few connections).

| | what | at first | in the end | growth | at most | kept |
| --- | --- | --- | --- | --- | --- | --- |
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Of a long-lived process between two tasks.

    own: memory that is no file's. rss: with what of files is in memory. children: living processes that it started.
    """

    own_kib: int
    rss_kib: int
    files: int
    threads: int
    children: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """kept: it is within the limit."""

    what: str
    first: float
    last: float
    grown: float
    limit: float

    @property
    def kept(self) -> bool:
        return self.grown <= self.limit


# For each task: a row with its chunks and notes, lines of the log, pages of the database; and what allocators keep.
_LIMITS = {"own_kib": 12.0, "rss_kib": 12.0}
_AT_MOST = {"files": 2.0, "threads": 1.0, "children": 1.0}
_LEAST_KIB = 4096.0
_TITLES = {
    "own_kib": "memory of its own, KiB",
    "rss_kib": "resident memory, KiB",
    "files": "open files",
    "threads": "threads",
    "children": "processes",
}


def section(effort: Effort) -> Section:
    count = effort.count or _TASKS
    rows, faults = [], []
    for name in ("window", "queue run"):
        with tempfile.TemporaryDirectory(prefix="ripgui-soak-") as scratch:
            samples = list[Sample]()
            try:
                samples.extend(track(soaked(name, Path(scratch), count), name, total=count, console=effort.console))
            except FoundError as error:
                faults.append(str(error))
        if len(samples) < count:
            faults.append(f"{name}: only {len(samples)} of {count} tasks were done")
        for growth in growths(samples):
            kept = "yes" if growth.kept else "no"
            values = f"{growth.first:,.0f} | {growth.last:,.0f} | {growth.grown:+,.1f} | {growth.limit:,.0f}"
            rows.append(f"| {name} | {growth.what} | {values} | {kept} |")
            if not growth.kept:
                faults.append(f"{name}: {growth.what} grew by {growth.grown:,.1f}, {growth.limit:,.0f} at most")
    head = _HEAD.format(count=count, frames=_SMALL.frames, size=_SMALL.size, warm=_WARM, each=_LIMITS["rss_kib"])
    return Section(text=head + "\n".join(rows), faults=tuple(faults))


def growths(samples: Sequence[Sample]) -> Iterator[Growth]:
    """What became more in all samples but the first ones."""
    late = samples[int(len(samples) * _WARM) :]
    if len(late) < 3:
        return
    for field in fields(Sample):
        values = [float(getattr(sample, field.name)) for sample in late]
        per_task = _LIMITS.get(field.name)
        limit = _AT_MOST[field.name] if per_task is None else max(_LEAST_KIB, per_task * len(values))
        yield Growth(
            what=_TITLES[field.name],
            first=values[0],
            last=values[-1],
            grown=_by_medians(values) if per_task is None else _by_line(values),
            limit=limit,
        )


def _by_line(values: Sequence[float]) -> float:
    return linear_regression(range(len(values)), values).slope * (len(values) - 1)


def _by_medians(values: Sequence[float]) -> float:
    """Of what comes and goes with the moment that is looked at, which would bend a line."""
    quarter = max(1, len(values) // 4)
    return median(values[-quarter:]) - median(values[:quarter])


def soaked(name: str, scratch: Path, count: int) -> Iterator[Sample]:
    """A sample after each task that is done. name: "window" or "queue run". Raises FoundError if it fails."""
    film = make_film(scratch / "films", _SMALL)
    sources = scratch / "sources"
    sources.mkdir()
    for number in range(count):
        os.link(film, sources / f"film{number:04d}.mkv")
    environment = {**os.environ, "RIPGUI_HOME": str(scratch / "home"), "QT_QPA_PLATFORM": "offscreen"}
    add = command("queue", "add", "--encoder", LINE, *map(str, sorted(sources.iterdir())))
    subprocess.run(add, env=environment, check=True, stdout=subprocess.DEVNULL)
    argv = [sys.executable, "-m", "tests.chaos.soaked", name]
    process = subprocess.Popen(argv, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process:
        for line in process.stdout:
            if line.startswith('{"own_kib"'):
                yield Sample(**json.loads(line))
    if process.returncode:
        raise FoundError(f"{name} ended with {process.returncode}")
