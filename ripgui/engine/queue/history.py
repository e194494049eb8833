# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: S608  statements are put together from this module's own constants; values are always bound
"""The history: a row of the store for each run of a task, written when it ends, searched, summed up, run again."""

import contextlib
import platform
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ripgui import __version__
from ripgui.core.checked import from_json, to_json
from ripgui.core.chunk import Chunk
from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry, HistoryFilter, PictureClass, Span, StatRow, Tally
from ripgui.core.task import Task, TaskSpec
from ripgui.engine.delivery.fetching import is_awaited
from ripgui.engine.output.output import free_path, place_of
from ripgui.engine.queue.prepared import Prepared
from ripgui.engine.store import Store
from ripgui.media.file import check_source

PAGE = 100

_TIMES = {"hour": "%Y-%m-%d %H:00", "day": "%Y-%m-%d", "month": "%Y-%m"}
_SUMS = (
    "sum(state = 'done'), sum(state = 'failed'), sum(state = 'cancelled'), "
    "sum(CASE state WHEN 'done' THEN video_s ELSE 0 END), sum(active_s), "
    "sum(CASE state WHEN 'done' THEN size_bytes ELSE 0 END)"
)


class History:
    """What the store knows of earlier runs; may be used from any thread. Raises InputError where it cannot be read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, entry: HistoryEntry) -> HistoryEntry:
        """Returns it with its number."""
        number = self._store.change(
            "INSERT INTO history (at, state, class, codec, machine, video_s, active_s, size_bytes, searched, entry) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            entry.finished_at,
            entry.state,
            entry.picture_class,
            entry.codec,
            entry.machine,
            entry.video_s,
            entry.active_s,
            entry.output_size_bytes,
            entry.searched,
            to_json(entry),
        )
        return replace(entry, id=number)

    def count(self, wanted: HistoryFilter) -> int:
        where, values = _where(wanted)
        return int(self._store.ask(f"SELECT count(*) FROM history {where}", *values)[0][0])

    def page(self, wanted: HistoryFilter, start: int = 0, length: int = PAGE) -> list[HistoryEntry]:
        """Newest first, from the number `start` on. What another version wrote and nobody can read is left out."""
        where, values = _where(wanted)
        rows = self._store.ask(
            f"SELECT id, entry FROM history {where} ORDER BY id DESC LIMIT ? OFFSET ?", *values, length, start
        )
        return list(_entries(rows))

    def entry(self, entry_id: int) -> HistoryEntry:
        """Raises InputError where there is none."""
        found = list(_entries(self._store.ask("SELECT id, entry FROM history WHERE id = ?", entry_id)))
        if not found:
            raise InputError(f"there is no run {entry_id} in the history")
        return found[0]

    def again(self, entry: HistoryEntry) -> TaskSpec:
        """See `spec_again`."""
        return spec_again(entry, self._store)

    def statistics(self, by: Span, wanted: HistoryFilter | None = None) -> list[StatRow]:
        """Sums of the runs, by the hour, day or month in which they ended, as this place's clocks have it."""
        where, values = _where(wanted or HistoryFilter())
        rows = self._store.ask(
            f"SELECT strftime(?, at, 'unixepoch', 'localtime') AS time, class, codec, machine, {_SUMS} "
            f"FROM history {where} GROUP BY time, class, codec, machine ORDER BY time, class, codec, machine",
            _TIMES[by],
            *values,
        )
        return [
            StatRow(
                time=time,
                picture_class=PictureClass(size),
                codec=codec,
                machine=machine,
                tally=Tally(
                    done=done, failed=failed, cancelled=cancelled, video_s=video_s, active_s=active_s, size_bytes=size_b
                ),
            )
            for time, size, codec, machine, done, failed, cancelled, video_s, active_s, size_b in rows
        ]


def entry_of(task: Task, prepared: Prepared | None, chunks: Sequence[Chunk]) -> HistoryEntry:
    """What is known of a run when it ends; what its end changes in the task is still to be filled in."""
    from ripgui.media.encoder import parse_encoder

    codec = ""
    with contextlib.suppress(InputError):
        codec = parse_encoder(task.spec.encoder).codec
    facts = task.facts
    return HistoryEntry(
        task=task.id,
        state=task.state,
        spec=task.spec,
        machine=platform.node(),
        codec=codec,
        width=prepared.clip.width if prepared is not None else 0,
        height=prepared.clip.height if prepared is not None else 0,
        fps=task.fps,
        frames=task.frames,
        chunks=len(chunks),
        attempts=sum(chunk.attempts for chunk in chunks),
        created_at=task.created_at,
        started_at=task.started_at,
        finished_at=task.finished_at,
        active_s=task.active_s,
        source_size_bytes=facts.size_bytes if facts is not None else 0,
        source_duration_s=facts.duration_s if facts is not None else 0.0,
        output_size_bytes=task.output_size_bytes,
        fingerprint=prepared.source.fingerprint if prepared is not None else "",
        versions=(f"ripgui {__version__}", *(prepared.versions if prepared is not None else ())),
        delivered=task.delivered,
        error=task.error,
        differences=task.differences,
        notes=task.notes,
    )


def remember(store: Store, task_id: int) -> HistoryEntry | None:
    """Keeps what became of a task that has just ended, and returns it. What was only tried leaves no trace."""
    task = next((task for task in store.tasks() if task.id == task_id), None)
    # Nobody keeps a row from being taken out while its task runs.
    if task is None or task.spec.is_test:
        return None
    return History(store).add(entry_of(task, store.prepared(task_id), store.chunks(task_id)))


def spec_again(entry: HistoryEntry, store: Store) -> TaskSpec:
    """The same settings for the same source once more, to a name that nobody has."""
    spec = entry.spec
    if not is_awaited(spec):
        check_source(spec.source)
    taken = {place_of(task.spec.output) for task in store.tasks()}
    output = free_path(spec.named_output or spec.output, taken)
    # What was fetched for it is a file like any other by now.
    origin = spec.fetched_from if is_awaited(spec) else ""
    return replace(spec, output=output, named_output="", after=0, overwrite=False, fetched_from=origin)


def _where(wanted: HistoryFilter) -> tuple[str, list[object]]:
    terms: list[str] = []
    values: list[object] = []
    for word in wanted.text.casefold().split():
        terms.append("instr(searched, ?) > 0")
        values.append(word)
    if wanted.states:
        terms.append(f"state IN ({', '.join('?' * len(wanted.states))})")
        values += wanted.states
    for operator, at in ((">=", wanted.since), ("<", wanted.until)):
        if at:
            terms.append(f"at {operator} ?")
            values.append(at)
    return (f"WHERE {' AND '.join(terms)}" if terms else ""), values


def _entries(rows: Sequence[tuple[int, str]]) -> Iterator[HistoryEntry]:
    for entry_id, text in rows:
        with contextlib.suppress(ValueError):
            yield replace(from_json(HistoryEntry, text), id=entry_id)
