# SPDX-License-Identifier: GPL-3.0-or-later
"""What a task's tracks need to be looked at before anything is encoded: files that were added, what is burnt in."""

from dataclasses import replace

from ripgui.core.patience import Patience
from ripgui.core.source import SourceInfo
from ripgui.core.task import TaskSpec
from ripgui.core.track import check_known
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import BURN, PROBE, PROBE_EXTRA, ProbeParams, TrackParams

# Subtitles are found by reading the whole source.
_BURN_PATIENCE = Patience(first_s=3600, next_s=3600)


class FurtherTracks:
    """Asks a media worker, and each file once. extras: the further files, once `check` or `burnt` was called."""

    def __init__(self, media: MediaWorker, spec: TaskSpec, patience: Patience) -> None:
        self._media = media
        self._path = spec.source
        self._tracks = spec.treatment.tracks
        self._patience = patience
        self._source: SourceInfo | None = None
        self.extras: tuple[SourceInfo, ...] = ()

    def check(self) -> None:
        """Raises InputError for files that hold nothing, and for choices about tracks that are not there."""
        if self._source is not None or not (self._tracks.files or self._tracks.choices or self._tracks.order):
            return
        self._look()

    def burnt(self, spec: TaskSpec, ffmpeg: str, folder: str) -> TaskSpec:
        """The task with the lines that burn subtitles in behind its script. Raises RipError."""
        params = TrackParams(source=self._look(), extras=self.extras, tracks=self._tracks, ffmpeg=ffmpeg, folder=folder)
        [lines] = self._media.call(BURN, params, patience=_BURN_PATIENCE).lines
        if not lines:
            return spec
        zones = (
            replace(zone, script=f"{zone.script.rstrip()}\n{lines}") if zone.script else zone
            for zone in spec.treatment.zones
        )
        treatment = replace(spec.treatment, zones=tuple(zones))
        return replace(spec, script=f"{spec.script.rstrip()}\n{lines}", treatment=treatment)

    def _look(self) -> SourceInfo:
        source = self._media.call(PROBE, ProbeParams(path=self._path), patience=self._patience)
        self.extras = tuple(
            self._media.call(PROBE_EXTRA, ProbeParams(path=path), patience=self._patience)
            for path in self._tracks.files
        )
        check_known(self._tracks, [source.streams, *(extra.streams for extra in self.extras)])
        self._source = source
        return source
