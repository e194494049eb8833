# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui stats`: sums over the history."""

import argparse
import json
from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Column, Table

from ripgui.cli.opening import opened_store
from ripgui.core.history import HistoryFilter, StatRow, Tally, grouped
from ripgui.engine.queue.statistics import save_csv
from ripgui.engine.store.history import History


def stats(options: argparse.Namespace) -> int:
    store = opened_store()
    try:
        rows = History(store).statistics(options.by, HistoryFilter(since=options.since, until=options.until))
    finally:
        store.close()
    if options.csv:
        save_csv(rows, options.csv)
    times = [(time, list(of_time)) for time, of_time in groupby(rows, key=lambda row: row.time)]
    if options.json:
        for time, of_time in times:
            print(json.dumps(_plain(time, of_time)))
    elif options.csv:
        print(options.csv)
    elif not rows:
        print("nothing was run yet" if not (options.since or options.until) else "nothing was run then")
    else:
        # In a narrow terminal nothing may be cut off from the day.
        counted = ("done", "failed", "cancelled", "minutes made", "minutes of work", "SD", "HD", "UHD")
        table = Table(Column(options.by, overflow="fold"), *counted, pad_edge=False)
        for time, of_time in times:
            whole, sizes = sum((row.tally for row in of_time), Tally()), grouped(of_time, "class")
            counts = (str(sizes[size].count) if size in sizes else "" for size in ("SD", "HD", "UHD"))
            made, work = f"{whole.video_s / 60:.1f}", f"{whole.active_s / 60:.1f}"
            table.add_row(time, str(whole.done), str(whole.failed), str(whole.cancelled), made, work, *counts)
        Console().print(table, markup=False)
    return 0


def _plain(time: str, rows: Sequence[StatRow]) -> dict[str, object]:
    whole = sum((row.tally for row in rows), Tally())
    return {
        "time": time,
        **_sums(whole),
        "by_class": _each(grouped(rows, "class")),
        "by_codec": _each(grouped(rows, "codec")),
        "by_machine": _each(grouped(rows, "machine")),
    }


def _each(tallies: Mapping[str, Tally]) -> dict[str, object]:
    return {name: _sums(tally) for name, tally in tallies.items()}


def _sums(tally: Tally) -> dict[str, object]:
    return {
        "count": tally.count,
        "done": tally.done,
        "failed": tally.failed,
        "cancelled": tally.cancelled,
        "minutes": round(tally.video_s / 60, 3),
        "work_minutes": round(tally.active_s / 60, 3),
        "size_bytes": tally.size_bytes,
    }
