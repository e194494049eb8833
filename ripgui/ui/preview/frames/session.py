# SPDX-License-Identifier: GPL-3.0-or-later
"""A worker with a script open: its outputs, and pictures of them by their keys."""

from collections.abc import Callable, Collection
from typing import Literal

from PySide6.QtGui import QImage

from ripgui.core.clip import OutputInfo
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.output import SOURCE
from ripgui.ui.preview.frames.picture import Picture, Request, Subject, fit
from ripgui.workers.picture_ring import Key, PictureRing
from ripgui.workers.preview_client import Answer, PreviewClient
from ripgui.workers.preview_protocol import RENDER, SHOW_SOURCE, Rendered, RenderParams, Shown
from ripgui.workers.protocol import NoParams, Progress


class Session:
    """Everything is done on one thread. told: whatever the worker says about opening; gone: it ended by itself."""

    def __init__(
        self,
        client: PreviewClient,
        subject: Subject,
        *,
        told: Callable[[], None],
        progressed: Callable[[Progress], None],
        gone: Callable[[RipError], None],
        frame_failed: Callable[[Key, RipError], None],
    ) -> None:
        self.client = client
        self.subject = subject
        self.is_open = False
        self.failure: RipError | None = None
        self.outputs: dict[int, OutputInfo] = {}
        self._refused: dict[int, str] = {}
        self._source: Literal["closed", "opening", "open"] | RipError = "closed"
        self._is_over = False
        self._told = told
        self._progressed = progressed
        self._gone = gone
        self._frame_failed = frame_failed

    def open(self, *, runs_script: bool) -> None:
        """Raises RipError, OSError."""
        script = self.subject.script if runs_script else None
        subject = self.subject
        self.client.show(
            script,
            subject.script_path,
            subject.source,
            self._on_shown,
            mean_fps=subject.mean_fps,
            encoded=subject.encoded,
        )

    def close(self) -> None:
        self._is_over = True
        self.client.close()

    def rest(self) -> None:
        """Nothing is asked of it for a while."""
        if self.client.ring is not None:
            self.client.ring.rest()

    @property
    def is_opening(self) -> bool:
        return not self.is_open or self._source == "opening"

    def has_others(self, outputs: tuple[int, ...]) -> bool:
        """Whether the script has outputs to look at, but none of these."""
        clips = {number for number, info in self.outputs.items() if number >= 0 and info.clip is not None}
        return bool(clips) and all(number >= 0 and number not in clips for number in outputs)

    def trouble(self, output: int) -> RipError | None:
        """Why the output cannot be shown, None where it can or might."""
        if output == SOURCE:
            return self._source if isinstance(self._source, RipError) else None
        info = self.outputs.get(output)
        if info is not None and info.clip is not None:
            return None
        if self.failure is not None:
            return self.failure
        if output in self._refused:
            return InputError(self._refused[output])
        if not any(number >= 0 and known.clip is not None for number, known in self.outputs.items()):
            return InputError("the script outputs sound, but no video: end it with clip.set_output()")
        return InputError(f"output {output} of the script is {'no video' if info else 'not set'}")

    def key(self, output: int, number: int, *, tone_map: bool) -> Key | None:
        """What names the picture; None while the source is not open, which is what this begins."""
        info = self.outputs.get(output)
        if info is None or info.clip is None:
            if output == SOURCE and self._source == "closed":
                self._source = "opening"
                self.client.post(SHOW_SOURCE, NoParams(), self._on_source)
            return None
        return Key(output=output, number=max(0, min(number, info.clip.frames - 1)), tone_map=tone_map)

    def bring(self, keys: Collection[Key], *, at_most: int, keep: Collection[Key] = ()) -> bool:
        """Has the pictures rendered that are not there; whether all are. at_most: renders at a time. Raises OSError."""
        missing = [key for key in keys if self.client.ring is None or self.client.ring.find(key) is None]
        for key in missing:
            ring = self._fitting_ring()
            if not ring.is_coming(key) and ring.coming < at_most:
                self._render(ring, key, (*keys, *keep))
        return not missing

    @property
    def coming(self) -> int:
        return self.client.ring.coming if self.client.ring is not None else 0

    @property
    def room(self) -> int:
        """How many pictures there is a place for."""
        return self.client.ring.slots if self.client.ring is not None else 0

    def picture(self, key: Key, request: Request) -> Picture:
        """A picture that is there."""
        assert self.client.ring is not None
        rendered = self.client.ring.find(key)
        assert rendered is not None
        width, height = rendered.clip.width, rendered.clip.height
        form = QImage.Format.Format_RGB30 if rendered.bits > 8 else QImage.Format.Format_RGB32
        with self.client.ring.pixels(key) as pixels:
            image = QImage(pixels, width, height, 4 * width, form).copy()
        return Picture(
            request=request,
            output=key.output,
            number=key.number,
            clip=rendered.clip,
            image=image,
            fitted=fit(image, rendered.clip, request.size),
            properties=rendered.properties,
            picture_type=rendered.picture_type,
        )

    def is_lost(self, answer: Answer[object]) -> bool:
        """Whether this answer is of no use: the session is over, or is now since the worker is gone."""
        if self._is_over or isinstance(answer, Cancelled):
            return True
        if isinstance(answer, RipError) and not self.client.is_alive:
            self._gone(answer)
            return True
        return False

    def _fitting_ring(self) -> PictureRing:
        clips = [info.clip for info in self.outputs.values() if info.clip is not None]
        return self.client.make_room(max(4 * clip.width * clip.height for clip in clips))

    def _render(self, ring: PictureRing, key: Key, keep: Collection[Key]) -> None:
        slot = ring.take(key, keep)
        if slot is not None:
            params = RenderParams(output=key.output, number=key.number, slot=slot, tone_map=key.tone_map)
            self.client.post(RENDER, params, lambda answer: self._on_rendered(ring, key, answer))
            ring.expect(key)

    def _on_shown(self, answer: Answer[Shown]) -> None:
        if self.is_lost(answer):
            return
        if isinstance(answer, Progress):
            self._progressed(answer)
        else:
            self.is_open = True
            if isinstance(answer, Shown):
                self.outputs = {info.index: info for info in answer.outputs}
                self._refused = dict(answer.refused)
                self.failure = answer.failure.error() if answer.failure is not None else None
            elif isinstance(answer, RipError):
                self.failure = answer
            self._told()

    def _on_source(self, answer: Answer[OutputInfo]) -> None:
        if self.is_lost(answer):
            return
        if isinstance(answer, Progress):
            self._progressed(answer)
        elif isinstance(answer, OutputInfo):
            self._source = "open"
            self.outputs = {**self.outputs, SOURCE: answer}
            self._told()
        elif isinstance(answer, RipError):
            self._source = answer

    def _on_rendered(self, ring: PictureRing, key: Key, answer: Answer[Rendered]) -> None:
        if self.is_lost(answer) or ring is not self.client.ring:
            return
        if isinstance(answer, Rendered):
            ring.arrived(key, answer)
        elif isinstance(answer, RipError):
            ring.failed(key)
            self._frame_failed(key, answer)
