# SPDX-License-Identifier: GPL-3.0-or-later
"""`make chaos`: kills at random moments and at each call to a remote system, told in docs/reliability.md."""

import argparse
import collections
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
from rich.console import Console
from rich.progress import track

from ripgui import __version__
from ripgui.core.endpoint import ENDPOINT_KINDS
from ripgui.engine.plain_imports import load_qt
from ripgui.remote.registry import ABOUT
from tests.chaos.calls import CallOutcome, calls_of, survive_call
from tests.chaos.kills import VICTIMS, Course, Outcome, random_kills, survive, undisturbed
from tests.chaos.world import make_film
from tests.s3 import serve_s3

_REPORT = Path(__file__).parents[2] / "docs" / "reliability.md"
_HEAD = """\
# Reliability

This page is written by `make chaos`, which does to RipGUI what nobody wants to happen to it, and looks at what is left.

## Kills

A task of {chunks} chunks with a merge, a check and an upload to an S3 server on the loopback is killed with `kill -9`
at a random moment (seed {seed}), or as soon after it as there is what is to be killed. Then the program is started
again until it is done. Promised, and checked after each:

- The result has the very packets of an undisturbed run, and its tracks.
- No chunk that was told done is encoded again.
- Nothing that was started runs five seconds later.
- No file is left beside the result, or in the storage, and the database is sound.

| killed | moments | hit while it lived | went on without a new start | most starts needed | promises broken |
| --- | --- | --- | --- | --- | --- |
"""
_CALLS = """
## Kills at calls to remote systems

A program that has a task done by a remote system of the tests is killed at each call it makes, before the system
heard it and after that, before the answer was read; then another one goes on. Promised: the system takes one
submission. Where it cannot be asked whether it did, the task stands at "may have been accepted", and only the user
sends it again.

| system | kills | one submission | "may have been accepted" | promises broken |
| --- | --- | --- | --- | --- |
"""


def main() -> int:
    """0 where every promise was kept."""
    options = _parser().parse_args()
    load_qt()
    console = Console(stderr=True)
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as name:
        folder = Path(name)
        (folder / "s3").mkdir()
        with serve_s3(folder / "s3") as s3:
            course = undisturbed(make_film(folder / "films"), s3, folder / "cache")
            kills = random_kills(course, options.seed, options.kills)
            outcomes = [survive(course, kill) for kill in track(kills, "killing", console=console)]
        calls = list(_at_calls(course.film, console))
    report = _report(course, outcomes, options.seed) + _of_calls(calls) + _made()
    if options.write:
        _REPORT.write_text(report, encoding="utf-8")
    console.print(report, markup=False)
    faults = [f"{one.kill.victim} after {one.kill.after_s:.3f} s: {one.fault}" for one in outcomes if one.fault]
    faults += [f"{one.kind}, call {one.call}, heard: {one.was_heard}: {one.fault}" for one in calls if one.fault]
    for fault in faults:
        console.print(fault, markup=False)
    return 1 if faults else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.chaos", description="Kills RipGUI at random moments.")
    parser.add_argument("--kills", type=int, default=100, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the moments (default: %(default)s)")
    parser.add_argument("--write", action="store_true", help=f"write {_REPORT.name}")
    return parser


def _report(course: Course, outcomes: Sequence[Outcome], seed: int) -> str:
    rows = []
    for victim in VICTIMS:
        its = [outcome for outcome in outcomes if outcome.kill.victim == victim]
        hit = [outcome for outcome in its if outcome.hit]
        alone = sum(outcome.starts == 1 for outcome in hit)
        most = max((outcome.starts for outcome in its), default=0)
        broken = sum(bool(outcome.fault) for outcome in its)
        rows.append(f"| {victim} | {len(its)} | {len(hit)} | {alone} | {most} | {broken} |")
    by_chunks = collections.Counter(outcome.done_before for outcome in outcomes if outcome.hit)
    spread = ", ".join(f"{done} done: {count}" for done, count in sorted(by_chunks.items()))
    head = _HEAD.format(chunks=course.chunks, seed=seed)
    return head + "\n".join(rows) + f"\n\nChunks that the killed start had told done: {spread}.\n"


def _at_calls(film: Path, console: Console) -> Iterator[CallOutcome]:
    for kind in track(ENDPOINT_KINDS, "killing at calls", console=console):
        for call in range(1, calls_of(kind, film) + 1):
            for is_heard in (True, False):
                yield survive_call(kind, call, film, is_heard=is_heard)


def _of_calls(outcomes: Sequence[CallOutcome]) -> str:
    rows = []
    for kind in ENDPOINT_KINDS:
        its = [outcome for outcome in outcomes if outcome.kind == kind]
        unsure = sum(outcome.is_unsure for outcome in its)
        sure = sum(outcome.accepted == 1 and not outcome.is_unsure for outcome in its)
        broken = sum(bool(outcome.fault) for outcome in its)
        rows.append(f"| {ABOUT[kind].title} | {len(its)} | {sure} | {unsure} | {broken} |")
    return _CALLS + "\n".join(rows)


def _made() -> str:
    versions = f"RipGUI {__version__}, Python {platform.python_version()}, libavcodec {_version('libavcodec')}"
    return f"\n\nMade with {versions}, on {platform.system()} {platform.machine()}, {os.cpu_count()} cores.\n"


def _version(library: str) -> str:
    return ".".join(map(str, av.library_versions[library]))


if __name__ == "__main__":
    sys.exit(main())
