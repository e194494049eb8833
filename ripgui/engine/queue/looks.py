# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the sources of tasks, one after another: what they hold, a picture of each, fonts that they lack."""

import contextlib
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from ripgui.core.error import InputError, RipError, ToolError
from ripgui.core.task import Task, TaskState
from ripgui.core.track import Tracks
from ripgui.engine.delivery.fetching import is_awaited
from ripgui.engine.errands import Errands
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.queue.admission import SourceReader
from ripgui.engine.queue.queue import Queue
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store

_THUMBNAIL_WIDTH = 240


class Looks(QObject):
    """Methods return at once and are answered by signals, emitted on a thread of its own.

    refresh: brings rows that changed. tell: is told what went wrong.
    """

    thumbnail_ready = Signal(int, bytes)
    probed = Signal(int, object)
    extra_probed = Signal(str, object)
    fonts_found = Signal(int, object)

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        refresh: Callable[[Iterable[int]], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._store = store
        self._settings = settings
        self._refresh = refresh
        self._tell = tell
        self._sources = SourceReader()
        self._errands = Errands("looks", tell)

    def take_settings(self, settings: Settings) -> None:
        self._settings = settings

    def end(self) -> None:
        """Takes no more."""
        self._errands.end()

    def close(self) -> None:
        self._sources.kill()
        self._errands.close(forgets=True)
        self._sources.close()

    def thumbnail(self, task_id: int) -> None:
        """Answers with `thumbnail_ready`: a PNG, b"" where the source shows none."""
        self._errands.run(lambda: self._thumbnail(task_id))

    def probe(self, task_id: int) -> None:
        """Answers with `probed`: a `SourceInfo`, None where the source cannot be read."""
        self._errands.run(lambda: self._probe(task_id))

    def admit(self, task_id: int) -> None:
        """The first look at a source that was just added: what holds no video is told and taken out again."""
        self._errands.run(lambda: self._admit(task_id))

    def probe_extra(self, path: str) -> None:
        """Looks at a file that is added to a task's tracks; answers with `extra_probed`: a `SourceInfo`, or None."""
        self._errands.run(lambda: self._probe_extra(path))

    def find_missing_fonts(self, task_id: int, tracks: Tracks) -> None:
        """Answers with `fonts_found`, the fonts that subtitles ask for in vain; not of what takes long to read."""
        self._errands.run(lambda: self._find_missing_fonts(task_id, tracks))

    def _admit(self, task_id: int) -> None:
        refusal = self._probe(task_id)
        task = self._find(task_id)
        if refusal and task is not None and task.state is TaskState.FAILED:
            self._tell(refusal)
            Queue(self._store).clear(task_id)
            self._refresh([task_id])

    def _probe(self, task_id: int) -> str:
        """Why the source is none, "" where it is one or that cannot be told."""
        task, refusal = self._find(task_id), ""
        if task is None or is_awaited(task.spec):
            return refusal
        try:
            info = self._sources.probe(task.spec.source)
        except InputError as error:
            refusal = str(error)
            self._store.update_if(task_id, TaskState.WAITING, state=TaskState.FAILED, error=refusal)
            self.probed.emit(task_id, None)
        except ToolError as error:
            self._tell(str(error))
            self.probed.emit(task_id, None)
        else:
            self._store.update(task_id, facts=facts_of(info))
            self.probed.emit(task_id, info)
        self._refresh([task_id])
        return refusal

    def _probe_extra(self, path: str) -> None:
        try:
            self.extra_probed.emit(path, self._sources.probe_extra(path))
        except RipError as error:
            self._tell(str(error))
            self.extra_probed.emit(path, None)

    def _find_missing_fonts(self, task_id: int, tracks: Tracks) -> None:
        task = self._find(task_id)
        if task is not None:
            with contextlib.suppress(RipError):  # whoever looked at the source first has told of it
                self.fonts_found.emit(task_id, self._sources.missing_fonts(task.spec.source, tracks))

    def _thumbnail(self, task_id: int) -> None:
        from ripgui.media.ffmpeg import find_ffmpeg
        from ripgui.workers.media_protocol import ThumbnailParams

        task = self._find(task_id)
        if task is None:
            return
        at_s = task.facts.duration_s / 3 if task.facts is not None else 0.0
        params = ThumbnailParams(
            ffmpeg=find_ffmpeg(self._settings.ffmpeg).path, path=task.spec.source, at_s=at_s, width=_THUMBNAIL_WIDTH
        )
        try:
            png = self._sources.thumbnail(params)
        except RipError:  # a card without a picture says enough
            png = b""
        self.thumbnail_ready.emit(task_id, png)

    def _find(self, task_id: int) -> Task | None:
        """The task; None where it was taken out before its turn to be looked at."""
        with contextlib.suppress(InputError):
            return self._store.task(task_id)
        return None
