# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings results back: fetched, looked at, and given their names like those that are made here."""

import os
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from ripgui.core.cancel import CancelToken
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.error import InputError, RemoteError
from ripgui.core.remote import RemoteStatus
from ripgui.core.task import Task
from ripgui.engine.delivery.endpoints import find_endpoint
from ripgui.engine.output.late_name import fill_name, unfill_name
from ripgui.engine.output.made import deliver_own
from ripgui.engine.output.output import check_output, container_of, free_path, size_of, whole_of, with_container
from ripgui.engine.queue.remote_options import MERGED, wanted_result
from ripgui.engine.queue.task_files import merged_part
from ripgui.engine.remote.connecting import way_to
from ripgui.engine.remote.desk import Desk, outages
from ripgui.engine.work.merging import Result
from ripgui.web.http import BusyError, without_query

if TYPE_CHECKING:
    from ripgui.core.source import SourceInfo

_PLAYLIST = ".m3u8"
_SAME_S = 0.25
_SAME_FRAMES = 2


class Fetching:
    """Of one task. say: is told how far it is. wait_out: an outage, as long as it is worth."""

    def __init__(
        self,
        task: Task,
        desk: Desk,
        token: CancelToken,
        *,
        say: Callable[[str, float | None], None],
        wait_out: Callable[[BusyError], Awaitable[None]],
        notes: tuple[str, ...],
    ) -> None:
        self.task = task
        self._desk = desk
        self._token = token
        self._say = say
        self._wait_out = wait_out
        self._notes = notes

    async def run(self, status: RemoteStatus, again: Callable[[], Awaitable[RemoteStatus]]) -> Result:
        """again: asks for other addresses, since those of a while ago may open nothing any more."""
        is_merged = wanted_result(self.task.spec) == MERGED
        had_others = False
        while True:
            if not (status.results or is_merged):
                raise RemoteError(f"{self.task.spec.target.endpoint} is done, and tells of no result", status.words)
            try:
                work = partial(self._merge, status) if is_merged else partial(self._fetch, status.results)
                return await self._desk.long(self._token, work)
            except BusyError as error:
                await self._wait_out(error)
            except InputError:
                if had_others:
                    raise
                had_others = True
            status = await again()

    def _fetch(self, addresses: tuple[str, ...]) -> Result:
        files = [address for address in addresses if not _path_of(address).lower().endswith(_PLAYLIST)]
        notes = [
            *self._notes,
            *(f"a playlist stays there: {without_query(address)}" for address in addresses if address not in files),
        ]
        if not files:
            self._desk.store.update(self.task.id, notes=tuple(notes))
            return Result(output="", frames=0, size_bytes=0, notes=tuple(notes))
        first, *others = files
        self._name_like(first)
        spec = self.task.spec
        check_output(spec.output, spec.source, overwrite=spec.overwrite)
        part = merged_part(self.task)
        self._bring(first, part, "result")
        for number, address in enumerate(others, start=2):
            beside = f"{part}-{number}"
            self._bring(address, beside, f"result {number} of {len(files)}")
            stem, suffix = os.path.splitext(self.task.spec.output)
            place = free_path(f"{stem}-{number}{os.path.splitext(_path_of(address))[1] or suffix}")
            deliver_own(self._desk.store, beside, place, overwrite=False)
            notes.append(f"a further result: {place}")
        return self._delivered(part, tuple(notes), is_whole=not others)

    def _merge(self, status: RemoteStatus) -> Result:
        from ripgui.engine.remote.own_merge import OwnMerge

        return OwnMerge(self.task, self._desk, self._token, self._bring, self._notes).run(status.clips)

    def _delivered(self, part: str, notes: tuple[str, ...], *, is_whole: bool) -> Result:
        info = self._looked_at(part)
        video, duration = info.video, info.duration or 0
        fps = video.fps
        frames = round(duration * fps) if fps else 0
        differences = self._differences(info) if is_whole else ()
        clip = ClipInfo(
            width=video.width,
            height=video.height,
            frames=frames,
            fps=fps or Fraction(24),
            pixel_format=PixelFormat(family="yuv", bits=8),
        )
        self.task = fill_name(self._desk.store, unfill_name(self._desk.store, self.task), clip, part, self._token.check)
        spec, size_bytes = self.task.spec, size_of(part)
        # Written before, so that a kill right after finds a task that has its file.
        self._desk.store.update(
            self.task.id,
            notes=notes,
            differences=differences,
            output_size_bytes=size_bytes,
            frames=frames,
            fps=fps,
        )
        deliver_own(self._desk.store, part, whole_of(spec.output), overwrite=spec.overwrite)
        return Result(output=spec.output, frames=frames, size_bytes=size_bytes, notes=notes)

    def _bring(self, address: str, path: str, what: str) -> None:
        from ripgui.engine.delivery.courier import Courier

        if os.path.exists(path):  # an earlier run had it whole
            return
        way = way_to(find_endpoint(self.task.spec.target.endpoint))
        with closing(Courier(self._token)) as courier, outages():
            courier.fetch_result(
                address,
                path,
                way,
                on_progress=lambda told: self._say(f"fetching the {what}: {told.detail}", told.fraction),
            )

    def _looked_at(self, path: str) -> "SourceInfo":
        from ripgui.engine.queue.admission import SourceReader

        reader = SourceReader()
        withdraw = self._token.on_now(reader.kill)
        try:
            return reader.probe(path)
        except InputError as error:
            os.unlink(path)
            name = self.task.spec.target.endpoint
            raise RemoteError(f"what came from {name} as the result holds no video: {error}") from error
        finally:
            withdraw()
            reader.close()

    def _differences(self, info: "SourceInfo") -> tuple[str, ...]:
        """How the result differs from its source, as far as that can be told without the script's clip."""
        facts = self.task.facts
        if facts is None or not facts.duration_s or not info.duration:
            return ()
        allowed_s = max(_SAME_S, _SAME_FRAMES / float(facts.fps) if facts.fps else 0.0)
        differs_s = float(info.duration) - facts.duration_s
        if abs(differs_s) <= allowed_s:
            return ()
        if differs_s > 0:
            return (f"the result is {differs_s:.2f} s longer than its source",)
        return (f"the result is {-differs_s:.2f} s shorter than its source",)

    def _name_like(self, address: str) -> None:
        """A file is called by what it is: MP4 stays MP4, whatever was wished for."""
        spec = self.task.spec
        try:
            container = container_of(_path_of(address))
            if container == container_of(spec.output):
                return
        except InputError:
            return
        output = free_path(with_container(spec.output, container))
        self.task = replace(self.task, spec=replace(spec, output=output))
        self._desk.store.update(self.task.id, spec=self.task.spec)


def _path_of(address: str) -> str:
    return unquote(urlsplit(address).path)
