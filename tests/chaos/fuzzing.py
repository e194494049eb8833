# SPDX-License-Identifier: GPL-3.0-or-later
"""The fuzz as a part of the suite: so many minutes over all targets, each in processes of its own."""

import base64
import collections
import concurrent.futures
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.progress import track

from ripgui.core.machine import usable_cores
from tests.chaos.found import FOUND
from tests.chaos.fuzz import LONGEST_S, Found
from tests.chaos.page import Effort, Section
from tests.chaos.targets import all_targets

_MINUTES = 30.0
_GRACE_S = 900.0
"""For beginning and ending, on a machine that is busy with other things."""
_HEAD = """\
## Inputs that nobody wrote so

Whatever reads something from outside is a function of bytes here. Right inputs are changed by hypothesis and by
atheris, which sees which lines of the program an input reaches{guided}. Promised: a value, or one error that says what
is wrong; no other exception, no more than {limit:.0f} s, no more than 1 GiB. What a run finds is mended after it, and
stays among the inputs that `make test` tries. This run took {minutes:.0f} minutes on {cores} cores.

| what is read | inputs | of these led by coverage | found and mended until now | promises broken |
| --- | --- | --- | --- | --- |
"""


def section(effort: Effort) -> Section:
    minutes = effort.minutes or _MINUTES
    names = list(all_targets())
    has_guide = importlib.util.find_spec("atheris") is not None
    ways = ("plain", "guided") if has_guide else ("plain",)
    jobs = [(name, way) for name in names for way in ways]
    cores = usable_cores()
    seconds = minutes * 60 * cores / len(jobs)
    found: dict[str, Found] = {name: Found(name=name) for name in names}
    with concurrent.futures.ThreadPoolExecutor(cores) as pool:
        tries = [pool.submit(_in_a_process, name, way, seconds, effort.seed) for name, way in jobs]
        for each in track(concurrent.futures.as_completed(tries), "fuzzing", total=len(jobs), console=effort.console):
            one = each.result()
            found[one.name].inputs += one.inputs
            found[one.name].guided += one.guided
            for where, data in one.faults.items():
                found[one.name].add(where, data)
    head = _head(minutes, cores, has_guide=has_guide)
    return Section(text=head + _told(found.values()), faults=tuple(_faults(found.values())))


def _in_a_process(name: str, way: str, seconds: float, seed: int) -> Found:
    found = Found(name=name)
    with tempfile.TemporaryDirectory(prefix="ripgui-fuzz-", dir=_memory()) as home:
        try:
            told = subprocess.run(
                [sys.executable, "-m", "tests.chaos.fuzz_child", name, f"{seconds:.1f}", str(seed), way],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=seconds + _GRACE_S,
                env=os.environ | {"RIPGUI_HOME": home, "HOME": home},
                check=False,
            )
        except subprocess.TimeoutExpired:
            found.add("the process did not end", b"")
            return found
    last = told.stdout.decode(errors="replace").strip().rpartition("\n")[2]
    try:
        heard = json.loads(last)
        found.inputs, found.guided = heard["inputs"], heard["guided"]
        found.faults = {where: base64.b64decode(data) for where, data in heard["faults"].items()}
    except (ValueError, KeyError, TypeError):
        found.add(f"the process ended with {told.returncode}", b"")
    return found


def _memory() -> str | None:
    """Where files cost no disk."""
    place = Path("/dev/shm")
    return str(place) if place.is_dir() and os.access(place, os.W_OK) else None


def _head(minutes: float, cores: int, *, has_guide: bool) -> str:
    missing = "" if has_guide else " (it is not installed on this machine)"
    return _HEAD.format(guided=missing, limit=LONGEST_S, minutes=minutes, cores=cores)


def _told(found: collections.abc.Iterable[Found]) -> str:
    rows, inputs, guided, mended, broken = [], 0, 0, 0, 0
    for one in found:
        known = len(FOUND.get(one.name, ()))
        rows.append(f"| {one.name} | {one.inputs:,} | {one.guided:,} | {known} | {len(one.faults)} |")
        inputs, guided = inputs + one.inputs, guided + one.guided
        mended, broken = mended + known, broken + len(one.faults)
    rows.append(f"| **all** | **{inputs:,}** | **{guided:,}** | **{mended}** | **{broken}** |")
    return "\n".join(rows)


def _faults(found: collections.abc.Iterable[Found]) -> list[str]:
    return [f"{one.name}: {where}: {data[:200]!r}" for one in found for where, data in one.faults.items()]
