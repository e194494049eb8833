# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui watch`: folders whose new videos go into the queue."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from ripgui.cli.opening import opened_store
from ripgui.cli.report import make_reporter
from ripgui.cli.run import FAILED, watch_until_interrupted
from ripgui.core.container import CONTAINERS
from ripgui.core.error import InputError
from ripgui.core.shown import shown
from ripgui.core.watch import WatchedFolder
from ripgui.engine.lock import runner_lock
from ripgui.engine.output.output import DEFAULT_PATTERN
from ripgui.engine.preset.preset import DEFAULT_PRESET, find_preset
from ripgui.engine.queue.queue import Queue
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.watch.watch import start_watching
from ripgui.engine.watch.watching import Watching
from ripgui.engine.work.runner import JobRunner


def watch(options: argparse.Namespace, settings: Settings) -> int:
    store = opened_store()
    commands: dict[str, Callable[[], int]] = {
        "add": lambda: _add(store, options),
        "list": lambda: _list(store, as_json=options.json),
        "remove": lambda: _remove(store, options),
        "run": lambda: _run(store, settings, as_json=options.json),
    }
    try:
        return commands[options.watch_command]()
    finally:
        store.close()


def _add(store: Store, options: argparse.Namespace) -> int:
    for word, value in (("FOLDER", options.folder), ("--preset", options.preset), ("-o", options.output)):
        if value is not None and not value.strip():
            raise InputError(f"{word} is empty")
    preset = find_preset(options.preset or DEFAULT_PRESET)
    output_folder, pattern = _results(options.output or "", preset.container)
    watched = WatchedFolder(
        folder=os.path.abspath(options.folder),
        preset=preset.name,
        pattern=pattern,
        output_folder=output_folder,
        has_subfolders=not options.no_subfolders,
        starts=options.start,
    )
    trust = Trust(store)
    if options.trust:
        trust.save(preset.script)
    elif not trust.is_trusted(preset.script):
        raise InputError(
            f"the script of the preset {preset.name} was never run here, and a script is a program: "
            "read it, then add --trust"
        )
    start_watching(store, watched, only_new=options.only_new)
    print(
        _json(watched) if options.json else f"{watched.folder} is watched while a window or `ripgui watch run` is open"
    )
    return 0


def _results(asked: str, container: str) -> tuple[str, str]:
    """Folder and name pattern of results: `asked` is a folder, or a pattern with or without one."""
    if not asked:
        return "", DEFAULT_PATTERN
    if os.path.isdir(asked) or asked.endswith(os.sep):
        return os.path.abspath(asked), DEFAULT_PATTERN
    folder, pattern = os.path.split(asked)
    stem, suffix = os.path.splitext(pattern)
    if suffix[1:].lower() in CONTAINERS:
        if suffix[1:].lower() != container:
            raise InputError(f"-o {asked}: the preset says that results are {container}; leave the suffix out")
        pattern = stem
    if "{" not in pattern:
        raise InputError(f"-o {asked} is neither a folder that is there nor a pattern such as '{DEFAULT_PATTERN}'")
    return os.path.abspath(folder) if folder else "", pattern


def _list(store: Store, *, as_json: bool) -> int:
    folders = store.watched()
    if as_json:
        for watched in folders:
            print(_json(watched))
        return 0
    if not folders:
        print("no folder is watched; see: ripgui watch add FOLDER")
        return 0
    table = Table("folder", "preset", "results", "subfolders", "starts the queue")
    for watched in folders:
        results = os.path.join(watched.output_folder, watched.pattern)
        answers = ("yes" if answer else "no" for answer in (watched.has_subfolders, watched.starts))
        table.add_row(watched.folder, watched.preset, results, *answers)
    Console().print(table, markup=False)
    return 0


def _remove(store: Store, options: argparse.Namespace) -> int:
    known = {watched.folder for watched in store.watched()}
    folders = [os.path.abspath(folder) for folder in dict.fromkeys(options.folder)]
    for folder in folders:
        if folder not in known:
            raise InputError(f"{folder} is not watched")
    for folder in folders:
        store.unwatch(folder)
        print(json.dumps({"folder": folder, "state": "removed"}) if options.json else f"{folder} is watched no more")
    return 0


def _run(store: Store, settings: Settings, *, as_json: bool) -> int:
    lock = runner_lock()
    if not lock.take():
        told = "another RipGUI runs this queue: a window watches the same folders; start this when a command has ended"
        print(f"ripgui: {shown(told)}", file=sys.stderr)
        return FAILED
    try:
        Queue(store).recover()
        folders = store.watched()
        if not as_json:
            many = (
                "no folder is" if not folders else "1 folder is" if len(folders) == 1 else f"{len(folders)} folders are"
            )
            print(f"{many} watched; Ctrl-C ends it", flush=True)
        runner, watching = JobRunner(store, settings, elsewhere=elsewhere_for(store, lambda: settings)), Watching(store)
        watching.taken.connect(lambda ids, _: _tell_taken(store, ids, as_json=as_json))
        starts = any(watched.starts for watched in folders)
        return watch_until_interrupted(runner, watching, make_reporter(as_json=as_json), starts=starts)
    finally:
        lock.release()


def _tell_taken(store: Store, task_ids: Sequence[int], *, as_json: bool) -> None:
    for task in store.tasks():
        if task.id in task_ids:
            event = {"event": "taken", "task": task.id, "source": task.spec.source, "output": task.spec.output}
            told = json.dumps(event, ensure_ascii=False) if as_json else f"task {task.id}: {task.spec.source}"
            print(told, flush=True)


def _json(watched: WatchedFolder) -> str:
    return json.dumps(asdict(watched), ensure_ascii=False)
