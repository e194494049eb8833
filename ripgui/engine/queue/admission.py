# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at sources from outside, before and while they are tasks, by one media worker for all of them."""

import base64
import threading
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ripgui.core.error import Cancelled, InputError, ToolError
from ripgui.core.patience import Patience
from ripgui.core.task import SourceFacts
from ripgui.core.track import Tracks
from ripgui.engine.output.forecast import facts_of
from ripgui.media.file import printable

if TYPE_CHECKING:
    from ripgui.core.source import SourceInfo
    from ripgui.workers.media_client import MediaWorker
    from ripgui.workers.media_protocol import ThumbnailParams

_PATIENCE = Patience(first_s=60.0, next_s=60.0)
_MOST_READ_BYTES = 2 << 30


class SourceReader:
    """Reads sources in a worker that starts when it is needed.

    Calls block: make them on one thread; `kill` may come from any. All raise Cancelled once it was killed.
    """

    def __init__(self) -> None:
        self._worker: MediaWorker | None = None
        self._lock = threading.Lock()
        self._is_killed = False

    def probe(self, path: str) -> "SourceInfo":
        """Raises InputError for what holds no video, ToolError where that cannot be told."""
        from ripgui.workers.media_protocol import PROBE, ProbeParams

        try:
            return self._begun().call(PROBE, ProbeParams(path=path), patience=_PATIENCE)
        except ToolError as error:
            raise ToolError(f"{printable(path)} cannot be looked at: {error}") from error

    def probe_extra(self, path: str) -> "SourceInfo":
        """A file beside a source. Raises RipError."""
        from ripgui.workers.media_protocol import PROBE_EXTRA, ProbeParams

        return self._begun().call(PROBE_EXTRA, ProbeParams(path=path), patience=_PATIENCE)

    def missing_fonts(self, path: str, tracks: Tracks) -> tuple[str, ...]:
        """Fonts that subtitles ask for and nobody attached; none for what takes long to read. Raises RipError."""
        from ripgui.workers.media_protocol import MISSING_FONTS, TrackParams

        source = self.probe(path)
        extras = tuple(self.probe_extra(path) for path in tracks.files)
        if sum(each.size_bytes for each in (source, *extras)) > _MOST_READ_BYTES:
            return ()
        params = TrackParams(source=source, extras=extras, tracks=tracks)
        return self._begun().call(MISSING_FONTS, params, patience=_PATIENCE).lines

    def thumbnail(self, params: "ThumbnailParams") -> bytes:
        """A PNG. Raises RipError."""
        from ripgui.workers.media_protocol import THUMBNAIL

        return base64.b64decode(self._begun().call(THUMBNAIL, params, patience=_PATIENCE).png)

    def kill(self) -> None:
        with self._lock:
            self._is_killed = True
            if self._worker is not None:
                self._worker.kill()

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _begun(self) -> "MediaWorker":
        from ripgui.workers.media_client import MediaWorker

        with self._lock:
            if self._worker is None and self._is_killed:
                raise Cancelled
            if self._worker is None:
                self._worker = MediaWorker(on_log=lambda _: None)
            return self._worker


def look_at(sources: Iterable[str]) -> tuple[dict[str, SourceFacts], list[str]]:
    """Facts of the sources that hold a video, by path, and a sentence for each of the others. Blocks."""
    facts: dict[str, SourceFacts] = {}
    problems: list[str] = []
    reader = SourceReader()
    try:
        for source in dict.fromkeys(sources):
            try:
                facts[source] = facts_of(reader.probe(source))
            except (InputError, ToolError) as error:  # a file that kills or stops the worker is not one to encode
                problems.append(str(error))
    finally:
        reader.close()
    return facts, problems
