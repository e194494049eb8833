# SPDX-License-Identifier: GPL-3.0-or-later
"""`make bench`: RipGUI against the bare tools and other programs, row by row; told in docs/benchmarks.md."""

import argparse
import datetime as dt
import fnmatch
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from benchmarks import made, page
from benchmarks.page import Record
from benchmarks.row import Ground, NotMeasuredError, Row
from benchmarks.rows import ROWS
from ripgui.cli.count import count


def main(words: list[str] | None = None) -> int:
    """Measures, prints one JSON object a line to programs, and a table to people."""
    options = _parser().parse_args(words)
    console = Console(stderr=True)
    chosen = [row for row in ROWS if options.only is None or row.name in options.only]
    today = dt.datetime.now(tz=dt.UTC).date().isoformat()
    blank = Record(row="", when=today, machine=made.machine(), versions=made.versions(), rounds=options.rounds)
    records: dict[str, Record] = {}
    for row in chosen:
        console.rule(f"{row.name}: {row.what}")
        records[row.name] = record = measured(row, console, blank)
        print(record.line(), flush=True)
        if options.write:
            # After each row: whoever ends a run that takes an hour keeps what it found.
            page.write(ROWS, page.read_records(page.DOCS / "benchmarks.jsonl") | {row.name: record})
    console.print(page.table(chosen, records))
    return 0


def measured(row: Row, console: Console, blank: Record) -> Record:
    """What the row gave, or why it could not be measured, on a copy of `blank`."""
    since_s = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ripgui-bench-") as folder:
        try:
            found = row.measure(Ground(Path(folder), blank.rounds, console))
        except NotMeasuredError as error:
            reason = " ".join(str(error).split())
            console.print(f"not measured: {reason}", markup=False, style="yellow")
            return replace(blank, row=row.name, lacking=reason)
    minutes = (time.monotonic() - since_s) / 60
    told = replace(blank, row=row.name, minutes=round(minutes, 1), footage=found.footage, notes=found.notes)
    return replace(told, figures=found.figures, rounds=found.rounds or blank.rounds)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="benchmarks",
        description="RipGUI against the bare tools and other programs on the same job.",
        epilog="\n".join(f"{row.name:16}{row.what}{row.against and f', against {row.against}'}" for row in ROWS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rounds", type=count, default=3, metavar="N", help="times that each is done (default: 3)")
    parser.add_argument("--only", type=_names, metavar="NAME[,NAME]", help="measure these rows; warm-* is several")
    parser.add_argument(
        "--write", action="store_true", help="write docs/benchmarks.md, with what other rows gave before"
    )
    return parser


def _names(text: str) -> frozenset[str]:
    """Of the rows that the patterns fit."""
    names = [row.name for row in ROWS]
    found = {pattern: fnmatch.filter(names, pattern) for pattern in text.split(",")}
    if unknown := [pattern for pattern, fitting in found.items() if not fitting]:
        raise argparse.ArgumentTypeError(f"there is no row called {', '.join(unknown)}")
    return frozenset(name for fitting in found.values() for name in fitting)


if __name__ == "__main__":
    sys.exit(main())
