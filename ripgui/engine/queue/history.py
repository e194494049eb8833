# SPDX-License-Identifier: GPL-3.0-or-later
"""What is remembered of a task that ended, and how that is run again."""

import contextlib
import platform
from collections.abc import Sequence
from dataclasses import replace

from ripgui import __version__
from ripgui.core.chunk import Chunk
from ripgui.core.error import InputError
from ripgui.core.history import HistoryEntry
from ripgui.core.prepared import Prepared
from ripgui.core.task import Task, TaskSpec
from ripgui.engine.delivery.fetching import is_awaited
from ripgui.engine.output.output import free_path, place_of
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from ripgui.media.file import check_source


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
        machine=task.spec.target.endpoint or platform.node(),
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
