# SPDX-License-Identifier: GPL-3.0-or-later
# ruff: noqa: S608  statements are put together from this module's own constants; values are always bound
"""The history: a row for each run of a task that ended, searched and summed up."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ripgui.core.checked import from_json, to_json
from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry, HistoryFilter, PictureClass, Span, StatRow, Tally
from ripgui.engine.store.database import Database

PAGE = 100

_CLASSES = frozenset(PictureClass)
_TIMES = {"hour": "%Y-%m-%d %H:00", "day": "%Y-%m-%d", "month": "%Y-%m"}
_SUMS = (
    "sum(state = 'done'), sum(state = 'failed'), sum(state = 'cancelled'), "
    "sum(CASE state WHEN 'done' THEN video_s ELSE 0 END), sum(active_s), "
    "sum(CASE state WHEN 'done' THEN size_bytes ELSE 0 END)"
)


class History:
    """What the store knows of earlier runs; may be used from any thread. Raises InputError where it cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entry: HistoryEntry) -> HistoryEntry:
        """Returns it with its number."""
        number = self._database.change(
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
        return int(self._database.ask(f"SELECT count(*) FROM history {where}", *values)[0][0])

    def page(self, wanted: HistoryFilter, start: int = 0, length: int = PAGE) -> list[HistoryEntry]:
        """Newest first, from the number `start` on. What another version wrote and nobody can read is left out."""
        where, values = _where(wanted)
        rows = self._database.ask(
            f"SELECT id, entry FROM history {where} ORDER BY id DESC LIMIT ? OFFSET ?", *values, length, start
        )
        return list(_entries(rows))

    def entry(self, entry_id: int) -> HistoryEntry:
        """Raises InputError where there is none."""
        found = list(_entries(self._database.ask("SELECT id, entry FROM history WHERE id = ?", entry_id)))
        if not found:
            raise InputError(f"there is no run {entry_id} in the history")
        return found[0]

    def statistics(self, by: Span, wanted: HistoryFilter | None = None) -> list[StatRow]:
        """Sums of the runs, by the hour, day or month in which they ended, as this place's clocks have it."""
        where, values = _where(wanted or HistoryFilter())
        rows = self._database.ask(
            f"SELECT strftime(?, at, 'unixepoch', 'localtime') AS time, class, codec, machine, {_SUMS} "
            f"FROM history {where} GROUP BY time, class, codec, machine ORDER BY time, class, codec, machine",
            _TIMES[by],
            *values,
        )
        return [
            StatRow(
                time=time,
                picture_class=PictureClass(size) if size in _CLASSES else PictureClass.NONE,
                codec=codec,
                machine=machine,
                tally=Tally(
                    done=done, failed=failed, cancelled=cancelled, video_s=video_s, active_s=active_s, size_bytes=size_b
                ),
            )
            for time, size, codec, machine, done, failed, cancelled, video_s, active_s, size_b in rows
        ]


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
