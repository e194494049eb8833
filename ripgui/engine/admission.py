# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at sources before they become tasks, by one media worker for all of them."""

from collections.abc import Iterable

from ripgui.core.error import InputError, ToolError
from ripgui.core.task import SourceFacts
from ripgui.engine.forecast import facts_of
from ripgui.media.file import printable
from ripgui.workers.client import Patience, WorkerProcess
from ripgui.workers.protocol import PROBE, ProbeParams

_PATIENCE = Patience(first_s=60.0, next_s=60.0)


def look_at(sources: Iterable[str]) -> tuple[dict[str, SourceFacts], list[str]]:
    """Facts of the sources that hold a video, by path, and a sentence for each of the others. Blocks."""
    facts: dict[str, SourceFacts] = {}
    problems: list[str] = []
    worker: WorkerProcess | None = None
    try:
        for source in dict.fromkeys(sources):
            if worker is not None and not worker.is_alive:
                worker.close()
                worker = None
            worker = worker or WorkerProcess("media", on_log=lambda _: None)
            try:
                facts[source] = facts_of(worker.call(PROBE, ProbeParams(path=source), patience=_PATIENCE))
            except InputError as error:
                problems.append(str(error))
            except ToolError as error:  # a file that kills or stops the worker is not one to encode
                problems.append(unreadable(source, error))
    finally:
        if worker is not None:
            worker.close()
    return facts, problems


def unreadable(source: str, error: ToolError) -> str:
    """What to say where a worker failed at a source."""
    return f"{printable(source)} cannot be looked at: {error}"
