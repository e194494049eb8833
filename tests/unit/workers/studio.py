# SPDX-License-Identifier: GPL-3.0-or-later
"""A preview worker for tests, asked one thing after another."""

import queue
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ripgui.core.error import Cancelled, RipError
from ripgui.workers.picture_ring import Key, PictureRing
from ripgui.workers.preview_client import PreviewClient
from ripgui.workers.preview_protocol import ATTACH, RENDER, Rendered, RenderParams, Shown
from ripgui.workers.protocol import Method, NoParams, Progress

_PATIENCE_S = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """A picture as it was rendered. rgb: rows of pixels of three values."""

    rendered: Rendered
    rgb: NDArray[np.uint32]

    @property
    def pixel(self) -> tuple[int, ...]:
        """The value in the middle."""
        height, width, _ = self.rgb.shape
        return tuple(int(value) for value in self.rgb[height // 2, width // 2])


class Studio:
    def __init__(self, source: str) -> None:
        self._source = source
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.client = PreviewClient(self._calls.put)
        self._ring: PictureRing | None = None
        self.progress: list[Progress] = []

    def close(self) -> None:
        self.client.close()
        if self._ring is not None:
            self._ring.close()

    def show(self, script: str | None) -> Shown:
        answers: list[object] = []
        self.client.show(script, "", self._source, answers.append)
        shown = self._wait(answers)
        assert isinstance(shown, Shown)
        return shown

    def ask[P, R](self, method: Method[P, R], params: P) -> R:
        """Raises what the worker answers instead of a result."""
        answers: list[object] = []
        self.client.post(method, params, answers.append)
        answer = self._wait(answers)
        assert isinstance(answer, method.result)
        return answer

    def render(self, output: int = 0, number: int = 0, *, tone_map: bool = False, width: int, height: int) -> Shot:
        if self._ring is None or self._ring.slot_bytes < 4 * width * height:
            if self._ring is not None:
                self._ring.close()
            self._ring = PictureRing(4 * width * height)
            assert self.ask(ATTACH, self._ring.params) == NoParams()
            self._ring.forget_name()
        key = Key(output=output, number=number, tone_map=tone_map)
        slot = self._ring.take(key, ())
        assert slot is not None
        params = RenderParams(output=output, number=number, slot=slot, tone_map=tone_map)
        try:
            rendered = self.ask(RENDER, params)
        except RipError:
            self._ring.failed(key)
            raise
        self._ring.arrived(key, rendered)
        with self._ring.pixels(key) as pixels:
            words = np.frombuffer(bytes(pixels), np.uint32).reshape(rendered.clip.height, rendered.clip.width)
        bits = rendered.bits
        channels = [words >> (bits * step) & ((1 << bits) - 1) for step in (2, 1, 0)]
        assert (words >> (3 * bits) == (1 << (32 - 3 * bits)) - 1).all()
        return Shot(rendered=rendered, rgb=np.stack(channels, axis=2))

    def _wait(self, answers: list[object]) -> object:
        while True:
            while answers:
                answer = answers.pop(0)
                if not isinstance(answer, Progress):
                    if isinstance(answer, RipError | Cancelled):
                        raise answer
                    return answer
                self.progress.append(answer)
            self._calls.get(timeout=_PATIENCE_S)()
