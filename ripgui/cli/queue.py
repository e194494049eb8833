# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui queue`: the window's queue, from the command line."""

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from ripgui.cli.encode import specs_of
from ripgui.cli.report import make_reporter
from ripgui.cli.run import run_until_idle
from ripgui.core.chunk import ChunkState
from ripgui.core.error import InputError
from ripgui.core.task import Task
from ripgui.engine.lock import runner_lock
from ripgui.engine.queue import Queue
from ripgui.engine.runner import START_REQUEST, JobRunner
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store


def queue(options: argparse.Namespace, settings: Settings) -> int:
    store = Store()
    commands: dict[str, Callable[[], int]] = {
        "add": lambda: _add(store, options),
        "list": lambda: _list(store, as_json=options.json),
        "run": lambda: _run(store, settings, as_json=options.json),
        "retry": lambda: _retry(Queue(store), options),
        "pause": lambda: _each(Queue(store).pause, options.task),
        "resume": lambda: _each(Queue(store).resume, options.task),
        "cancel": lambda: _each(Queue(store).cancel, options.task),
        "remove": lambda: _each(Queue(store).remove, options.task),
        "clear": lambda: _clear(Queue(store), options.task),
        "move": lambda: _move(Queue(store), options),
    }
    try:
        return commands[options.queue_command]()
    finally:
        store.close()


def _add(store: Store, options: argparse.Namespace) -> int:
    rows = Queue(store)
    for spec in specs_of(options):
        task = rows.add(spec)
        print(json.dumps(_plain(task, store)) if options.json else f"task {task.id}: {spec.source}")
    return 0


def _list(store: Store, *, as_json: bool) -> int:
    tasks = store.tasks()
    if as_json:
        for task in tasks:
            print(json.dumps(_plain(task, store), ensure_ascii=False))
        return 0
    if not tasks:
        print("the queue is empty; add to it with: ripgui queue add VIDEO")
        return 0
    table = Table("task", "state", "chunks", "source", "output", "")
    for task in tasks:
        chunks = store.chunks(task.id)
        done = sum(chunk.state is ChunkState.DONE for chunk in chunks)
        cells = (str(task.id), task.state, f"{done}/{len(chunks)}" if chunks else "", task.spec.source)
        table.add_row(*cells, task.spec.output, task.error)
    Console().print(table, markup=False)
    return 0


def _run(store: Store, settings: Settings, *, as_json: bool) -> int:
    lock = runner_lock()
    if not lock.take():
        store.post_request(START_REQUEST)
        print("another RipGUI runs this queue; it was asked to start")
        return 0
    try:
        Queue(store).recover()
        return run_until_idle(JobRunner(store, settings), make_reporter(as_json=as_json))
    finally:
        lock.release()


def _retry(rows: Queue, options: argparse.Namespace) -> int:
    if options.chunk is not None:
        return _each(lambda task_id: rows.retry_chunk(task_id, options.chunk), options.task)
    return _each(rows.retry_merge if options.merge else rows.retry, options.task)


def _clear(rows: Queue, task_ids: list[int]) -> int:
    if task_ids:
        return _each(rows.clear, task_ids)
    cleared = rows.clear_finished()
    print(f"cleared {len(cleared)} finished tasks")
    return 0


def _move(rows: Queue, options: argparse.Namespace) -> int:
    rows.move(options.task, options.before)
    return 0


def _each(command: Callable[[int], object], task_ids: list[int]) -> int:
    problems = []
    for task_id in task_ids:
        try:
            command(task_id)
        except InputError as error:
            problems.append(str(error))
    if problems:
        raise InputError("; ".join(problems))
    return 0


def _plain(task: Task, store: Store) -> dict[str, object]:
    """A task as `--json` shows it."""
    facts = asdict(task.facts) | {"fps": str(task.facts.fps)} if task.facts is not None else None
    return asdict(task) | {
        "spec": asdict(task.spec),
        "fps": str(task.fps) if task.fps is not None else None,
        "facts": facts,
        "error": task.error or None,
        "chunks": [
            {
                "chunk": chunk.index,
                "range": [chunk.range.start, chunk.range.stop],
                "state": chunk.state,
                "attempts": chunk.attempts,
                "reasons": chunk.reasons,
            }
            for chunk in store.chunks(task.id)
        ],
    }
