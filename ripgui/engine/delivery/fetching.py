# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that lie in the web or in a storage: where they are put, and how they get there before they are encoded."""

import contextlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from ripgui.core.cancel import CancelToken
from ripgui.core.error import InputError
from ripgui.core.event import Event, StageChanged
from ripgui.core.file_address import path_named
from ripgui.core.storage import SCHEME, parse_address
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.engine.delivery.kept_address import forget_address, keep_address, public_address, whole_address
from ripgui.engine.output.output import allowed_name

_LONGEST_NAME = 120


def is_remote(text: str) -> bool:
    """Whether it names something to fetch, and no file."""
    return text.lower().startswith(("http://", "https://", SCHEME))


def place_for(origin: str, folder: str) -> str:
    """The file that `origin` becomes. Raises InputError for what is no address."""
    from urllib.parse import unquote, urlsplit

    if origin.startswith(SCHEME):
        _, path = parse_address(origin)
    else:
        from ripgui.web.http import checked_address

        path = unquote(urlsplit(checked_address(origin)).path)
    name = allowed_name(os.path.basename(path.rstrip("/"))).strip(". ")
    stem, suffix = os.path.splitext(name)
    return os.path.join(os.path.abspath(folder), f"{stem[:_LONGEST_NAME] or 'download'}{suffix[:20]}")


def divided(paths: Sequence[str], folder: str, on_error: Callable[[str], None]) -> tuple[list[str], dict[str, str]]:
    """The files among what was named, and of the others where each comes from, by the file that it becomes.

    folder: "" is the user's own for downloads.
    """
    files: list[str] = []
    places: dict[str, str] = {}
    for named in paths:
        try:
            if is_remote(named):
                places[place_for(named, folder or _downloads())] = named
            else:
                files.append(path_named(named))
        except InputError as error:
            on_error(str(error))
    return files, places


def is_awaited(spec: TaskSpec) -> bool:
    """Whether the source has yet to be fetched."""
    return bool(spec.fetched_from) and not os.path.lexists(spec.source)


def discard_fetched(spec: TaskSpec) -> None:
    """Deletes what has come of a source so far; one that is whole is the user's."""
    if is_awaited(spec):
        from ripgui.delivery.landing import Landing

        Landing(spec.source, "").drop()
        forget_address(spec.fetched_from)


def with_kept_addresses(specs: Sequence[TaskSpec], tasks: Iterable[Task]) -> list[TaskSpec]:
    """The tasks with nothing in them that opens a door."""
    in_use = [task.spec.fetched_from for task in tasks]
    return [replace(spec, fetched_from=keep_address(spec.fetched_from, in_use)) for spec in specs]


def refuse_others(specs: Iterable[TaskSpec], tasks: Iterable[Task]) -> None:
    """Raises InputError where a file has the name already that nobody fetched from there."""
    known = {(task.spec.source, public_address(task.spec.fetched_from)) for task in tasks}
    for spec in specs:
        is_known = (spec.source, public_address(spec.fetched_from)) in known
        if spec.fetched_from and os.path.lexists(spec.source) and not is_known:
            raise InputError(f"{spec.source} exists already; choose another folder for what is fetched")


def fetch_source(task: Task, token: CancelToken, emit: Callable[[Event], None]) -> None:
    """Brings the source of a task that has none yet. Raises RipError, Cancelled."""
    if not is_awaited(task.spec) or task.output_size_bytes:
        return
    from ripgui.engine.delivery.courier import Courier

    def told(detail: str, progress: float | None) -> None:
        emit(StageChanged(task=task.id, state=TaskState.PREPARING, detail=detail, progress=progress))

    told("downloading", None)
    with contextlib.closing(Courier(token)) as courier:
        courier.fetch(
            whole_address(task.spec.fetched_from),
            task.spec.source,
            on_progress=lambda said: told(f"downloading: {said.detail}", said.fraction),
        )
    forget_address(task.spec.fetched_from)


def _downloads() -> str:
    import platformdirs

    return platformdirs.user_downloads_dir()
