# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a preview's worker beside pictures: a pixel's values, a script's speed, sound."""

import base64
import collections
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from ripgui.core.error import RipError
from ripgui.ui.preview.frames.picture import Measured, Picture, Pixel, Sound, Subject
from ripgui.ui.preview.frames.session import Session
from ripgui.workers.preview_client import Answer
from ripgui.workers.preview_protocol import (
    HEAR,
    MEASURE,
    SAMPLE,
    STOP_MEASURING,
    Heard,
    HearParams,
    MeasureParams,
    Pace,
    Sampled,
    SampleParams,
)
from ripgui.workers.protocol import NoParams, Progress

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.loader import PreviewLoader

type Fail = Callable[[RipError], None]


@dataclass(slots=True, kw_only=True)
class _Measurement:
    subject: Subject
    params: MeasureParams
    is_asked: bool = False
    frames: int = 0
    seconds: float = 0.0

    def result(self, *, done: bool) -> Measured:
        total = max(0, self.params.stop - self.params.start)
        return Measured(output=self.params.output, frames=self.frames, total=total, seconds=self.seconds, done=done)


class Enquiry:
    """Used on the preview's thread alone. shown: the pictures that came last, by output."""

    def __init__(self, loader: "PreviewLoader") -> None:
        self._inspected, self._measured, self._heard = loader.inspected, loader.measured, loader.heard
        self.shown: dict[int, Picture] = {}
        self._sample: SampleParams | None = None
        self._is_sampling = False
        self._measurement: _Measurement | None = None
        self._sounds: collections.deque[HearParams] = collections.deque()

    @property
    def is_measuring(self) -> bool:
        return self._measurement is not None

    @property
    def subject(self) -> Subject | None:
        """What has to be open for what is asked."""
        return self._measurement.subject if self._measurement is not None else None

    def forget(self) -> None:
        self.shown = {}
        self._sample, self._is_sampling, self._measurement = None, False, None
        self._sounds.clear()

    def session_ended(self) -> None:
        """Nothing that its worker was asked will be answered any more."""
        self.shown = {}
        self._is_sampling = False
        if self._measurement is not None and self._measurement.is_asked:
            self.drop_measurement()

    def drop_measurement(self) -> None:
        """Tells what was measured until now as the last word."""
        measurement, self._measurement = self._measurement, None
        if measurement is not None:
            self._measured.emit(measurement.result(done=True))

    def inspect(self, output: int, number: int, x: int, y: int) -> None:
        self._sample = SampleParams(output=output, number=number, x=x, y=y)

    def measure(self, subject: Subject, output: int, start: int, stop: int) -> None:
        self._measurement = _Measurement(subject=subject, params=MeasureParams(output=output, start=start, stop=stop))

    def stop_measuring(self, session: Session | None) -> None:
        if session is not None and self._measurement is not None and self._measurement.is_asked:
            session.client.post(STOP_MEASURING, NoParams(), lambda _: None)
        else:
            self.drop_measurement()

    def hear(self, output: int, start_s: float, stop_s: float) -> None:
        self._sounds.append(HearParams(output=output, start_s=start_s, stop_s=stop_s))

    def serve(self, session: Session, fail: Fail) -> None:
        """Asks an open session what waits to be asked."""
        if self._sample is not None and not self._is_sampling:
            self._ask_sample(session)
        measurement = self._measurement
        if measurement is not None and not measurement.is_asked and measurement.subject == session.subject:
            measurement.is_asked = True
            session.client.post(
                MEASURE, measurement.params, lambda answer: self._on_measured(session, measurement, answer, fail)
            )
        while self._sounds:
            self._ask_sound(session, self._sounds.popleft())

    def _ask_sample(self, session: Session) -> None:
        params, self._sample = self._sample, None
        assert params is not None
        picture = self.shown.get(params.output)
        inside = picture is not None and picture.image.valid(params.x, params.y)
        if picture is None or picture.number != params.number or not inside:
            return
        self._is_sampling = True

        def on_sampled(answer: Answer[Sampled]) -> None:
            if session.is_lost(answer):
                return
            self._is_sampling = False
            if isinstance(answer, Sampled):
                self._inspected.emit(_pixel(params, answer, picture.image))

        session.client.post(SAMPLE, params, on_sampled)

    def _on_measured(self, session: Session, measurement: _Measurement, answer: Answer[Pace], fail: Fail) -> None:
        if session.is_lost(answer) or measurement is not self._measurement:
            return
        if isinstance(answer, Progress):
            measurement.frames = answer.frames
            measurement.seconds = answer.frames / answer.fps if answer.fps else 0.0
            self._measured.emit(measurement.result(done=False))
        elif isinstance(answer, Pace):
            measurement.frames, measurement.seconds = answer.frames, answer.seconds
            self.drop_measurement()
        elif isinstance(answer, RipError):
            fail(answer)

    def _ask_sound(self, session: Session, params: HearParams) -> None:
        def on_heard(answer: Answer[Heard]) -> None:
            if session.is_lost(answer):
                return
            if isinstance(answer, Heard):
                rate, channels, samples = answer.sample_rate, answer.channels, base64.b64decode(answer.samples)
            else:
                rate, channels, samples = 0, 0, b""  # silence is no reason to stop looking
            self._heard.emit(
                Sound(
                    output=params.output, start_s=params.start_s, sample_rate=rate, channels=channels, samples=samples
                )
            )

        session.client.post(HEAR, params, on_heard)


def _pixel(params: SampleParams, sampled: Sampled, image: QImage) -> Pixel:
    bits = 10 if image.format() == QImage.Format.Format_RGB30 else 8
    colour = image.pixelColor(params.x, params.y).rgba64()
    red, green, blue = (channel >> (16 - bits) for channel in (colour.red(), colour.green(), colour.blue()))
    return Pixel(
        output=params.output,
        number=params.number,
        x=params.x,
        y=params.y,
        native=sampled.values,
        names=sampled.names,
        rgb=(red, green, blue),
        rgb_bits=bits,
    )
