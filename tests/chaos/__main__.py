# SPDX-License-Identifier: GPL-3.0-or-later
"""`make chaos`: kills at random moments, told in a table and in docs/reliability.md."""

import argparse
import collections
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import av
from rich.console import Console
from rich.progress import track

from ripgui import __version__
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


def main() -> int:
    """0 where every promise was kept."""
    options = _parser().parse_args()
    console = Console(stderr=True)
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as name:
        folder = Path(name)
        (folder / "s3").mkdir()
        with serve_s3(folder / "s3") as s3:
            course = undisturbed(make_film(folder / "films"), s3, folder / "cache")
            kills = random_kills(course, options.seed, options.kills)
            outcomes = [survive(course, kill) for kill in track(kills, "killing", console=console)]
    report = _report(course, outcomes, options.seed)
    if options.write:
        _REPORT.write_text(report, encoding="utf-8")
    console.print(report, markup=False)
    faults = [outcome for outcome in outcomes if outcome.fault]
    for outcome in faults:
        console.print(f"{outcome.kill.victim} after {outcome.kill.after_s:.3f} s: {outcome.fault}", markup=False)
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
    made = f"RipGUI {__version__}, Python {platform.python_version()}, libavcodec {_version('libavcodec')}"
    where = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    return (
        _HEAD.format(chunks=course.chunks, seed=seed)
        + "\n".join(rows)
        + f"\n\nChunks that the killed start had told done: {spread}.\nMade with {made}, on {where}.\n"
    )


def _version(library: str) -> str:
    return ".".join(map(str, av.library_versions[library]))


if __name__ == "__main__":
    sys.exit(main())
