# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui history`: runs of tasks that the queue may have forgotten."""

import argparse
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime

from rich.console import Console
from rich.table import Column, Table

from ripgui.cli.opening import opened_store
from ripgui.core.checked import to_plain
from ripgui.core.history import HistoryFilter, entry_facts
from ripgui.core.task import TaskState
from ripgui.engine.queue.history import spec_again
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from ripgui.engine.work.receipt import write_receipt

_NARROW = 100
"""Columns of a terminal."""


def history(options: argparse.Namespace) -> int:
    store = opened_store()
    kept = History(store)
    commands: dict[str, Callable[[], int]] = {
        "list": lambda: _list(kept, options),
        "show": lambda: _show(kept, options),
        "again": lambda: _again(store, kept, options),
        "receipt": lambda: _receipt(kept, options),
    }
    try:
        return commands[options.history_command]()
    finally:
        store.close()


def _list(kept: History, options: argparse.Namespace) -> int:
    states = tuple(TaskState(state) for state in options.state or ())
    wanted = HistoryFilter(text=options.search, states=states, since=options.since, until=options.until)
    start = (options.page - 1) * options.length
    found = kept.page(wanted, start, options.length)
    if options.json:
        for entry in found:
            print(json.dumps(entry_facts(entry), ensure_ascii=False))
        return 0
    count = kept.count(wanted)
    if not found:
        print(_nothing(kept, count))
        return 0
    console = Console()
    # In a narrow terminal nothing may be cut off from when it was and where it is.
    then = "%Y-%m-%d %H:%M" if console.width > _NARROW else "%Y-%m-%d\n%H:%M"
    source, output = (Column(each, overflow="fold") for each in ("source", "output"))
    table = Table("run", Column("ended", no_wrap=True), "state", "encoder", "minutes", "fps", source, output)
    for entry in found:
        ended = datetime.fromtimestamp(entry.finished_at, UTC).astimezone().strftime(then)
        made = f"{entry.video_s / 60:.1f}" if entry.video_s else ""
        speed = f"{entry.speed_fps:.1f}" if entry.speed_fps else ""
        cells = (str(entry.id), ended, entry.state, entry.codec, made, speed)
        table.add_row(*cells, os.path.basename(entry.spec.source), entry.spec.output)
    console.print(table, markup=False)
    print(f"{start + 1} to {start + len(found)} of {count}")
    return 0


def _nothing(kept: History, count: int) -> str:
    """Why nothing is listed, although so many runs are as wanted."""
    if count:
        return f"the history has {count} such runs, none on this page"
    if kept.count(HistoryFilter()):
        return "the history has no such run"
    return "the history is empty; no task has ended yet"


def _show(kept: History, options: argparse.Namespace) -> int:
    for number in options.run:
        entry = kept.entry(number)
        if options.json:
            print(json.dumps(entry_facts(entry) | {"settings": to_plain(entry.spec)}, ensure_ascii=False))
            continue
        for name, value in entry_facts(entry).items():
            if value:
                print(_told(name, value))
        print(f"encoder: {entry.spec.encoder}\n\n{entry.spec.script}")
    return 0


def _told(name: str, value: object) -> str:
    """A fact for people: its unit stands behind the figure, and not in the name."""
    for suffix, unit in (("_s", " s"), ("_bytes", " bytes"), ("_fps", " fps"), ("_bit_rate", " bit/s")):
        if name.endswith(suffix):
            stem = name if suffix == "_bit_rate" else name.removesuffix(suffix)
            return f"{stem.replace('_', ' ')}: {value}{unit}"
    if name.endswith("_at") and isinstance(value, float):
        when = datetime.fromtimestamp(value, UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        return f"{name.removesuffix('_at')}: {when}"
    return f"{name}: {', '.join(map(str, value)) if isinstance(value, list) else value}"


def _again(store: Store, kept: History, options: argparse.Namespace) -> int:
    """All or none."""
    with store.at_once():
        tasks = [Queue(store).add([spec_again(kept.entry(number), store)])[0] for number in options.run]
    for task in tasks:
        told = {"task": task.id, "source": task.spec.source, "output": task.spec.output}
        print(json.dumps(told, ensure_ascii=False) if options.json else f"task {task.id}: {task.spec.output}")
    return 0


def _receipt(kept: History, options: argparse.Namespace) -> int:
    for number in options.run:
        path = write_receipt(kept.entry(number))
        print(json.dumps({"run": number, "receipt": path}, ensure_ascii=False) if options.json else path)
    return 0
