# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui queue`: the window's queue, from the command line."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from ripgui.cli.encode import ask_keys, specs_of, trust_named, when_done_of
from ripgui.cli.opening import opened_store
from ripgui.cli.report import make_reporter
from ripgui.core.chunk import ChunkState
from ripgui.core.error import InputError
from ripgui.core.schedule import Schedule, local_now, pause_at, start_at, start_in
from ripgui.core.shown import shown
from ripgui.core.task import Task, TaskState, Wish
from ripgui.engine.delivery.fetching import is_awaited
from ripgui.engine.lock import runner_lock, task_is_owned
from ripgui.engine.output.output import check_output
from ripgui.engine.plain_imports import load_qt
from ripgui.engine.queue.admission import look_at
from ripgui.engine.queue.copying import pasted
from ripgui.engine.queue.order import held_by, reason_of
from ripgui.engine.queue.queue import Queue
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.script.trust import Trust, trouble
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store


def queue(options: argparse.Namespace, settings: Settings) -> int:
    store = opened_store()
    rows = Queue(store)
    commands: dict[str, Callable[[], int]] = {
        "add": lambda: _add(store, options),
        "list": lambda: _list(store, rows.seen(), as_json=options.json),
        "run": lambda: _run(store, settings, options),
        "retry": lambda: _each(store, options, "queued again", _retry(rows, options)),
        "pause": lambda: _each(store, options, "paused", rows.pause),
        "resume": lambda: _each(store, options, "resumed", rows.resume),
        "cancel": lambda: _each(store, options, "cancelled", rows.cancel),
        "trust": lambda: _each(store, options, "trusted the scripts of", rows.trust),
        "remove": lambda: _each(store, options, "removed", lambda task_id: _remove(store, rows, task_id)),
        "clear": lambda: _each(store, options, "cleared", rows.clear) if options.task else _clear(rows, options),
        "move": lambda: _move(rows, options),
        "wait": lambda: _wait(rows, options),
        "copy": lambda: _each(store, options, f"copied from task {options.copied} to", _copy(store, rows, options)),
        "seams": lambda: _seams(store, settings, options),
    }
    try:
        return commands[options.queue_command]()
    finally:
        store.close()


def _add(store: Store, options: argparse.Namespace) -> int:
    """Adds all sources or none."""
    specs = specs_of(options)
    for spec in specs:
        check_output(spec.output, spec.source, overwrite=spec.overwrite)
    facts, problems = look_at(spec.source for spec in specs if not is_awaited(spec))
    if problems:
        *others, last = problems
        for problem in others:
            print(f"ripgui: {shown(problem)}", file=sys.stderr)
        raise InputError(f"{last}; nothing was added" if len(specs) > 1 else last)
    trust_named(store, options, specs)
    for source, known in facts.items():
        for warning in known.warnings:
            print(f"ripgui: {shown(source)}: {warning}", file=sys.stderr)
    for task in Queue(store).add(specs, facts=facts):
        print(
            json.dumps(_plain(task, store), ensure_ascii=False)
            if options.json
            else f"task {task.id}: {task.spec.source}"
        )
    return 0


def _list(store: Store, tasks: list[Task], *, as_json: bool) -> int:
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
        where = f"{task.state} ({task.spec.target.endpoint})" if task.spec.target.endpoint else task.state
        cells = (str(task.id), where, f"{done}/{len(chunks)}" if chunks else "", task.spec.source)
        table.add_row(*cells, task.spec.output, trouble(task))
    Console().print(table, markup=False)
    return 0


def _seams(store: Store, settings: Settings, options: argparse.Namespace) -> int:
    from ripgui.cli.seams import seams

    return seams(store, settings, options.task, as_json=options.json)


def _run(store: Store, settings: Settings, options: argparse.Namespace) -> int:
    load_qt()
    from ripgui.cli.run import TOLD_WITHIN_S, run_until_idle
    from ripgui.engine.work.runner import START_REQUEST, JobRunner

    as_json, schedule, then = options.json, _schedule(options), when_done_of(options)
    lock = runner_lock()
    if not lock.take():
        if schedule is not None or then is not None:
            raise InputError(
                "another RipGUI runs this queue: say there when it starts, and what happens when it is done"
            )
        store.post_request(START_REQUEST)
        print('{"event": "handed_over"}' if as_json else "another RipGUI runs this queue; it was asked to start")
        return 0
    try:
        recovered = Queue(store).recover()
        ask_keys([task.spec for task in store.waiting()])
        trust = Trust(store)
        waiting = {task.id for task in store.tasks() if task.state is TaskState.WAITING}
        is_ready = schedule is not None and schedule.holds
        if not is_ready and not any(all(map(trust.is_trusted, task.spec.scripts)) for task in store.waiting()):
            print('{"event": "idle"}' if as_json else _idle_line(store))
            return 0
        held = [(task, held_by(task, store)) for task in store.waiting()]
        for reason in dict.fromkeys(reason_of(before) for _, before in held if before is not None):
            if reason:
                print(f"ripgui: a task {reason}", file=sys.stderr)
        if not as_json and waiting.intersection(recovered):
            print(f"goes on where it was interrupted: {_named(sorted(waiting.intersection(recovered)))}", flush=True)
        if schedule is not None and schedule.start is not None and schedule.start > local_now():
            told = json.dumps({"event": "scheduled", "start": schedule.start.isoformat(timespec="seconds")})
            print(told if as_json else f"starts at {schedule.start:%H:%M}", flush=True)
        reporter = make_reporter(as_json=as_json)
        runner = JobRunner(
            store, settings, told_within_s=TOLD_WITHIN_S, elsewhere=elsewhere_for(store, lambda: settings)
        )
        return run_until_idle(runner, reporter, asked=None, schedule=schedule, when_done=then)
    finally:
        lock.release()


def _schedule(options: argparse.Namespace) -> Schedule | None:
    now = local_now()
    if options.at is not None and options.hours is not None:
        raise InputError("say --at or --in, not both")
    if options.at is not None:
        return start_at(options.at, options.until, now)
    if options.hours is not None:
        return start_in(options.hours, options.until, now)
    return pause_at(options.until, now) if options.until is not None else None


def _idle_line(store: Store) -> str:
    withheld = [task.id for task in store.waiting()]
    if withheld:
        are = "has a script that was" if len(withheld) == 1 else "have scripts that were"
        return f"nothing to do: {_named(withheld)} {are} never run here; read them, then: ripgui queue trust"
    paused = [task.id for task in store.tasks() if task.state is TaskState.PAUSED]
    return f"nothing to do: {_named(paused)} paused, see: ripgui queue resume" if paused else "nothing to do"


def _retry(rows: Queue, options: argparse.Namespace) -> Callable[[int], None]:
    if options.chunk is not None:
        return lambda task_id: rows.retry_chunk(task_id, options.chunk)
    if options.upload:
        return rows.retry_upload
    return rows.retry_merge if options.merge else rows.retry


def _remove(store: Store, rows: Queue, task_id: int) -> None:
    folder = store.task(task_id).work_folder
    rows.remove(task_id)
    if folder and os.path.isdir(folder):
        # Nobody else knows of it from now on.
        print(f"ripgui: what task {task_id} left stays in {folder}", file=sys.stderr)


def _clear(rows: Queue, options: argparse.Namespace) -> int:
    cleared = rows.clear_finished()
    _tell(options, cleared, f"cleared {_named(cleared)}" if cleared else "nothing to clear")
    return 0


def _wait(rows: Queue, options: argparse.Namespace) -> int:
    task_ids = _without_repeats(options.task)
    rows.put_after(task_ids, options.before)
    what = f"task {options.before}" if options.before is not None else "no other task"
    _tell(options, task_ids, f"wait for {what}: {_named(task_ids)}")
    return 0


def _copy(store: Store, rows: Queue, options: argparse.Namespace) -> Callable[[int], None]:
    pattern = store.task(options.copied).spec
    return lambda task_id: rows.edit(task_id, pasted(store.task(task_id).spec, pattern))


def _move(rows: Queue, options: argparse.Namespace) -> int:
    task_ids = _without_repeats(options.task)
    rows.move(task_ids, options.before)
    where = "to the end" if options.before is None else f"before task {options.before}"
    _tell(options, task_ids, f"moved {_named(task_ids)} {where}")
    return 0


def _each(store: Store, options: argparse.Namespace, done: str, command: Callable[[int], None]) -> int:
    """Does it to each task that it can be done to; to none where one of them does not exist."""
    task_ids = _without_repeats(options.task)
    for task_id in task_ids:
        store.task(task_id)
    changed, refused = [], []
    for task_id in task_ids:
        try:
            command(task_id)
        except InputError as error:
            refused.append(str(error))
        else:
            changed.append(task_id)
    asked = [task.id for task in store.tasks() if task.id in changed and task.wish is not Wish.NONE]
    text = f"{done} {_named(changed)}" if changed else ""
    if asked:
        text += f"; {_named(asked)} {'is' if len(asked) == 1 else 'are'} being worked on and will follow"
    _tell(options, changed, text, asked=asked, refused=refused)
    if refused:
        raise InputError("; ".join(refused))
    return 0


def _tell(
    options: argparse.Namespace,
    task_ids: list[int],
    text: str,
    *,
    asked: Sequence[int] = (),
    refused: Sequence[str] = (),
) -> None:
    """What a command did, in one line. asked: tasks that their runner has yet to do it to."""
    if options.json:
        told = {"command": options.queue_command, "tasks": task_ids, "asked": asked, "refused": refused}
        print(json.dumps(told, ensure_ascii=False))
    elif text:
        print(text)


def _named(task_ids: Sequence[int]) -> str:
    numbers = [str(task_id) for task_id in task_ids]
    if len(numbers) == 1:
        return f"task {numbers[0]}"
    return f"tasks {', '.join(numbers[:-1])} and {numbers[-1]}"


def _without_repeats(task_ids: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(task_ids))


def _plain(task: Task, store: Store) -> dict[str, object]:
    """A task as `--json` shows it."""
    facts = asdict(task.facts) | {"fps": str(task.facts.fps)} if task.facts is not None else None
    # Chunks of a runner that died stay as they were in the store until somebody takes the task up.
    is_paused = task.state is TaskState.PAUSED and task_is_owned(task.id, wait_s=0.0)
    given_up = () if task.state.is_active or is_paused else (ChunkState.RUNNING,)
    return asdict(task) | {
        "spec": asdict(task.spec),
        "fps": str(task.fps) if task.fps is not None else None,
        "facts": facts,
        "error": trouble(task) or None,
        "chunks": [
            {
                "chunk": chunk.index,
                "range": [chunk.range.start, chunk.range.stop],
                "state": ChunkState.WAITING if chunk.state in given_up else chunk.state,
                "attempts": chunk.attempts,
                "reasons": chunk.reasons,
            }
            for chunk in store.chunks(task.id)
        ],
    }
