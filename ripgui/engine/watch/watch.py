# SPDX-License-Identifier: GPL-3.0-or-later
"""Watched folders: their new videos go into the queue, each once, when nobody writes them any more.

Folders are looked through again and again. The system could tell of changes, but not of those on a network's disk, and
not of a file that stopped growing.
"""

import math
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import batched
from pathlib import Path

from ripgui.core.error import InputError, RipError
from ripgui.core.task import Task, TaskSpec
from ripgui.core.watch import FileMark, WatchedFolder, WatchState
from ripgui.engine.output.made import is_own, mark_of
from ripgui.engine.output.output import output_path, place_of
from ripgui.engine.output.video_file import files_below, is_menu, is_video
from ripgui.engine.preset.preset import find_preset
from ripgui.engine.queue.adding import preset_options, specs_for
from ripgui.engine.queue.admission import look_at
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store
from ripgui.media.disc_playlist import main_playlist
from ripgui.media.file import check_whole, is_being_written, printable
from ripgui.media.source_files import whole_source

type _Sources = dict[str, dict[str, FileMark]]
"""The files of each source."""

SETTLE_S = 20.0
"""How long a file has to stay as it is."""

_AT_ONCE = 16
_UNFINISHED = (".aria2", ".!qb", ".!ut", ".crdownload", ".download", ".opdownload", ".part", ".partial", ".tmp")
"""What downloads put behind a file's name, or give to a second file beside it, until they are complete."""
_PIECE = re.compile(r"\.(part|partial|temp|tmp|f[0-9]+)", re.IGNORECASE)
"""What stands before the suffix until the file gets its own name."""


class Watch:
    """Looks through the folders that the store names. Calls block; make them on one thread.

    on_taken: tasks were added; whether the queue shall start. tell: a level and a sentence.
    """

    def __init__(
        self, store: Store, *, on_taken: Callable[[Sequence[int], bool], None], tell: Callable[[str, str], None]
    ) -> None:
        self._store = store
        self._queue = Queue(store)
        self._on_taken = on_taken
        self._tell = tell
        self._since: dict[str, tuple[FileMark, float]] = {}
        self._over: set[tuple[str, FileMark]] = set()
        self._away: set[str] = set()
        self._told: set[tuple[str, str]] = set()
        self._is_stopped = False

    def stop(self) -> None:
        """Takes no more, also where a look is going on. May be called from any thread."""
        self._is_stopped = True

    def look(self, now_s: float) -> tuple[WatchState, ...]:
        """Takes what is ready and says how it stands. now_s: of any clock that does not go back. Raises RipError."""
        folders = self._store.watched()
        known = {watched.folder for watched in folders}
        self._away &= known
        self._told = {told for told in self._told if told[0] in known}
        return tuple(self._look_at(watched, known, now_s) for watched in folders)

    def _look_at(self, watched: WatchedFolder, known: Collection[str], now_s: float) -> WatchState:
        state = WatchState(watched=watched)
        try:
            found = dict(_videos(watched, known))
        except OSError as error:
            problem = f"{watched.folder} cannot be watched: {error.strerror}; it is waited for"
            if watched.folder not in self._away:
                self._away.add(watched.folder)
                self._tell("error", problem)
            return replace(state, problem=problem)
        if watched.folder in self._away:
            self._away.remove(watched.folder)
            self._tell("info", f"{watched.folder} is there again and watched")
        fresh = {path: mark for path, mark in found.items() if not self._is_over(path, mark)}
        ready = {path: mark for path, mark in fresh.items() if self._is_ready(path, mark, now_s)}
        try:
            problem = self._take_all(watched, self._without_own(_sources(ready, fresh)))
        except RipError as error:
            problem = str(error)
            self._tell_once(watched, problem)
        else:
            if not problem:
                self._told = {told for told in self._told if told[0] != watched.folder}
        return replace(state, problem=problem, unready=len(fresh) - len(ready))

    def _is_over(self, path: str, mark: FileMark) -> bool:
        if (path, mark) in self._over:
            return True
        if self._store.is_taken(path, mark):
            self._settle(path, mark)
            return True
        return False

    def _is_ready(self, path: str, mark: FileMark, now_s: float) -> bool:
        seen, since_s = self._since.get(path, (None, now_s))
        if seen != mark:
            self._since[path] = (mark, now_s)
            return False
        if now_s - since_s < SETTLE_S or is_being_written(path):
            return False
        try:
            check_whole(path)
        except InputError:
            return False
        return True

    def _take_all(self, watched: WatchedFolder, ready: _Sources) -> str:
        """Some after others: of a folder with thousands, the first ones need not wait until the last was looked at."""
        problem = ""
        for sources in batched(sorted(ready, key=Path), _AT_ONCE):
            if self._is_stopped:
                break
            problem = self._take(watched, {source: ready[source] for source in sources}) or problem
        return problem

    def _take(self, watched: WatchedFolder, ready: _Sources) -> str:
        """Adds them; returns why not all of them, "" where there is no such reason."""
        problems: list[str] = []
        specs = _specs(self._store, watched, list(ready), problems.append)
        for problem in problems:
            self._tell_once(watched, problem)
        facts, refused = look_at(spec.source for spec in specs)
        for told in refused:
            self._tell("error", told)
        with self._store.at_once():
            for spec in specs:
                self._over_with(ready[spec.source])
            tasks = self._queue.add([spec for spec in specs if spec.source in facts], facts=facts)
        if tasks:
            self._on_taken([task.id for task in tasks], watched.starts)
        return problems[0] if problems else ""

    def _without_own(self, ready: _Sources) -> _Sources:
        """What is neither a result nor a task's source already."""
        if not ready:
            return ready
        tasks = self._store.tasks()
        outputs = {place_of(task.spec.output) for task in tasks}
        until_s = {os.path.realpath(task.spec.source): _finished_s(task) for task in tasks}
        left = {}
        for source, files in ready.items():
            newest_s = max(mark.mtime_ns for mark in files.values()) / 1e9
            if newest_s <= until_s.get(os.path.realpath(source), 0):
                self._over_with(files)
            elif any(place_of(path) in outputs or is_own(self._store, path, mark) for path, mark in files.items()):
                for path, mark in files.items():
                    self._settle(path, mark)
            else:
                left[source] = files
        return left

    def _over_with(self, files: Mapping[str, FileMark]) -> None:
        """Remembers them as taken."""
        for path, mark in files.items():
            self._store.take(path, mark)
            self._settle(path, mark)

    def _settle(self, path: str, mark: FileMark) -> None:
        self._over.add((path, mark))
        self._since.pop(path, None)

    def _tell_once(self, watched: WatchedFolder, problem: str) -> None:
        if (watched.folder, problem) not in self._told:
            self._told.add((watched.folder, problem))
            self._tell("error", problem)


def _sources(ready: Mapping[str, FileMark], fresh: Collection[str]) -> _Sources:
    """The files of each source, such as the parts of a DVD's title; one with a file that is not ready has to wait."""
    found: _Sources = {}
    for path, mark in ready.items():
        found.setdefault(_whole(path), {})[path] = mark
    waiting = {_whole(path) for path in fresh if path not in ready} if ready else set()
    return {source: files for source, files in found.items() if source not in waiting}


def _finished_s(task: Task) -> float:
    """Up to when a source is the one that the task is about."""
    return task.finished_at if task.state.is_final else math.inf


def _whole(path: str) -> str:
    """The source that a file belongs to: itself, most often."""
    folder, name = os.path.split(os.path.dirname(path))
    disc, structure = os.path.split(folder)
    if name.upper() == "STREAM" and structure.upper() == "BDMV":
        return main_playlist(disc) or path
    return whole_source(path)


def start_watching(store: Store, watched: WatchedFolder, *, only_new: bool) -> None:
    """Watches a folder from now on. only_new: what is in it now is passed over as it is. Raises InputError."""
    check_watched(watched)
    try:
        present = list(_videos(watched, ())) if only_new else []
    except OSError as error:
        raise InputError(f"{watched.folder} cannot be watched: {error.strerror}") from error
    with store.at_once():
        store.watch(watched)
        for path, mark in present:
            store.take(path, mark)


def check_watched(watched: WatchedFolder) -> None:
    """Raises InputError for what cannot be watched, or for results that cannot be."""
    if printable(watched.folder) != watched.folder:
        raise InputError(f"the name of {printable(watched.folder)} is not valid Unicode; rename it first")
    if not os.path.isdir(watched.folder):
        raise InputError(f"{watched.folder} is not a folder that is there")
    if watched.output_folder and not os.path.isdir(watched.output_folder):
        raise InputError(f"the output folder {watched.output_folder} does not exist")
    preset = find_preset(watched.preset)
    output_path(watched.pattern, "/video.mkv", preset=preset.name, container=preset.container)


def _specs(
    store: Store, watched: WatchedFolder, paths: Sequence[str], on_error: Callable[[str], None]
) -> list[TaskSpec]:
    check_watched(watched)
    options = preset_options(find_preset(watched.preset), folder=watched.output_folder, pattern=watched.pattern)
    return specs_for(paths, options, store.tasks(), on_error)


def _videos(watched: WatchedFolder, others: Collection[str]) -> Iterator[tuple[str, FileMark]]:
    """Videos that nobody calls unfinished; a folder in it that is watched by itself is left out. Raises OSError."""
    but = {folder for folder in others if folder != watched.folder}
    for files in files_below(watched.folder, has_subfolders=watched.has_subfolders, but=but):
        names = {file.name.lower() for file in files}
        for file in files:
            if (
                is_video(file.name)
                and not is_menu(file.name)
                and not _is_unfinished(file.name.lower(), names)
                and printable(file.path) == file.path
            ):
                try:
                    mark = mark_of(file.stat())
                except OSError:  # gone meanwhile
                    continue
                if mark.size_bytes:
                    yield file.path, mark


def _is_unfinished(name: str, names: Collection[str]) -> bool:
    inner = os.path.splitext(os.path.splitext(name)[0])[1]
    return bool(_PIECE.fullmatch(inner)) or any(f"{name}{tail}" in names for tail in _UNFINISHED)
