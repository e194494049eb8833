# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of `ripgui history` and `ripgui stats`."""

import argparse
from datetime import datetime

from ripgui.cli.count import count
from ripgui.core.history import SPANS
from ripgui.core.task import TaskState

HISTORY = "what was run before"
STATS = "how much was made, by the hour, day or month"


def add_history(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="history_command", metavar="COMMAND", required=True)
    listing = commands.add_parser("list", help="list runs, newest first")
    listing.add_argument("--search", metavar="WORDS", default="", help="in names, presets, encoders and errors")
    states = tuple(str(state) for state in TaskState if state.is_final)
    listing.add_argument("--state", action="append", choices=states, help="may be said again")
    listing.add_argument("--page", type=count, default=1, metavar="N", help="which page (default: %(default)s)")
    listing.add_argument("--length", type=count, default=100, metavar="N", help="runs a page (default: %(default)s)")
    _add_times(listing)
    show = commands.add_parser("show", help="all that is known of a run")
    again = commands.add_parser("again", help="add a run's source to the queue once more, with the same settings")
    receipt = commands.add_parser("receipt", help="write settings, versions and hashes of a result beside it")
    for command in (show, again, receipt):
        command.add_argument("run", type=count, nargs="+", metavar="RUN", help="its number, see: ripgui history list")
    for command in (listing, show, again, receipt):
        command.add_argument("--json", action="store_true", help="print one JSON object a line")


def add_stats(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", choices=SPANS, default="day", help="(default: %(default)s)")
    _add_times(parser)
    parser.add_argument("--csv", metavar="FILE", help="write all sums there; an existing file is refused")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _add_times(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", type=_moment, default=0.0, metavar="DATE", help="such as 2026-01-31, or with a time")
    parser.add_argument("--until", type=_moment, default=0.0, metavar="DATE", help="what ended before")


def _moment(text: str) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date (YYYY-MM-DD, or YYYY-MM-DDThh:mm)") from error
