# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound for listening, as 16-bit samples in one or two channels: of a source's track, and of a script's output."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from ripgui.core.error import InputError
from ripgui.media.extra import open_track_file
from ripgui.media.script import AudioNode, VapourSynthError, frame_error

# Decoders of lossy sound are right some packets after a seek.
_PREROLL_S = 0.2
# So far ahead it is quicker to read on than to seek.
_NEAR_S = 2
# Time stamps that differ less from the count of samples are only rounded.
_JUMP_S = 0.05
_BLOCK_SAMPLES = 3072
_LOUDEST = (1 << 15) - 1
_HALF_POWER = 0.7071
# How loud the speakers of VapourSynth's layouts are left and right: front, centre, bass, back, centre ones, back, side.
_LEFT_RIGHT: dict[int, tuple[float, float]] = {
    0: (1, 0),
    1: (0, 1),
    2: (_HALF_POWER, _HALF_POWER),
    3: (0, 0),
    4: (_HALF_POWER, 0),
    5: (0, _HALF_POWER),
    6: (1, 0),
    7: (0, 1),
    8: (0.5, 0.5),
    9: (_HALF_POWER, 0),
    10: (0, _HALF_POWER),
}

type Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pcm:
    """data: 16 bits, little-endian, channels interleaved. channels: 0 where there is no sound at all."""

    sample_rate: int
    channels: int
    data: bytes


class SourceSound:
    """The best track of a source, its times counted from the first frame of the video.

    What is read on from where the last reading ended continues to the sample: time stamps are too coarse for that.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._container: InputContainer | None = None
        self._track: AudioStream | None = None
        self._frames: Iterator[AudioFrame] = iter(())
        self._resampler: AudioResampler | None = None
        self._form: tuple[str, str, int] | None = None
        self._rate = 0
        self._channels = 0
        self._zero_s = 0.0
        self._samples: Samples = np.zeros((0, 1), np.int16)
        self._at = 0

    def read(self, start_s: float, stop_s: float) -> Pcm:
        """Silence where the track has none. Raises InputError."""
        try:
            if self._container is None:
                self._open()
            if self._track is None:
                return Pcm(sample_rate=0, channels=0, data=b"")
            rate = self._rate
            first = round(start_s * rate)
            last = max(first, round(stop_s * rate))
            if not self._at <= first <= self._at + len(self._samples) + rate * _NEAR_S:
                self._seek(start_s)
            return Pcm(sample_rate=rate, channels=self._channels, data=self._cut(first, last).tobytes())
        except av.FFmpegError as error:
            self._container = None
            raise InputError(f"the sound of {self._path} cannot be read: {error.strerror}") from error

    def _open(self) -> None:
        self._container = container = open_track_file(self._path)
        track = container.streams.best("audio")
        if isinstance(track, AudioStream) and track.rate and track.time_base:
            self._track = track
            # Its decoder tells another one when the stream changes.
            self._rate = track.rate
            self._channels = min(2, track.codec_context.channels)
            self._zero_s = _video_start_s(container)
            self._seek(0.0)

    def _seek(self, start_s: float) -> None:
        container, track = self._container, self._track
        assert container is not None
        assert track is not None
        assert track.time_base is not None
        container.seek(max(0, int((start_s + self._zero_s - _PREROLL_S) / track.time_base)), stream=track)
        self._form = None
        self._frames = container.decode(track)
        self._samples, self._at = np.zeros((0, self._channels), np.int16), 0

    def _cut(self, first: int, last: int) -> Samples:
        """Samples from first to last, decoding on as far as needed; those before are forgotten."""
        while not len(self._samples) or self._at + len(self._samples) < last:
            frame = next(self._frames, None)
            if frame is None:
                break
            self._append(frame)
        cut: Samples = np.zeros((last - first, self._channels), np.int16)
        begin, end = max(first, self._at), min(last, self._at + len(self._samples))
        if begin < end:
            cut[begin - first : end - first] = self._samples[begin - self._at : end - self._at]
        gone = min(max(0, first - self._at), len(self._samples))
        self._samples, self._at = self._samples[gone:], self._at + gone
        return cut

    def _append(self, frame: AudioFrame) -> None:
        rate = self._rate
        end = self._at + len(self._samples)
        told = end if frame.time is None else round((frame.time - self._zero_s) * rate)
        parts = [part.to_ndarray().reshape(-1, self._channels) for part in self._resampled(frame)]
        if not len(self._samples):
            # The first after a seek says where it lies, the next ones follow it.
            if abs(told - end) > rate * _JUMP_S or not end:
                self._at = told
        elif told - end > rate * _JUMP_S:
            parts.insert(0, np.zeros((told - end, self._channels), np.int16))
        self._samples = np.concatenate([self._samples, *parts]).astype(np.int16, copy=False)

    def _resampled(self, frame: AudioFrame) -> list[AudioFrame]:
        """In the form that the track began with: in a broadcast, stereo turns into surround and back."""
        form = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._resampler is None or form != self._form:
            layout = "mono" if self._channels == 1 else "stereo"
            self._resampler = AudioResampler(format="s16", layout=layout, rate=self._rate)
            self._form = form
        return self._resampler.resample(frame)


def read_output(node: AudioNode, name: str, start_s: float, stop_s: float) -> Pcm:
    """The sound of a script's output. Raises ScriptError."""
    rate = node.sample_rate
    first = max(0, min(round(start_s * rate), node.num_samples))
    last = max(first, min(round(stop_s * rate), node.num_samples))
    speakers = [int(speaker) for speaker in node.channels]
    blocks: list[Samples] = []
    try:
        for block in range(first // _BLOCK_SAMPLES, -(-last // _BLOCK_SAMPLES)):
            frame = node.get_frame(block)
            begin = block * _BLOCK_SAMPLES
            channels = [np.asarray(frame[index]) for index in range(len(frame))]
            inside = slice(max(first - begin, 0), min(last - begin, len(channels[0])))
            blocks.append(_mixed([_levels(channel[inside]) for channel in channels], speakers))
    except VapourSynthError as error:
        raise frame_error(error, name) from error
    data = b"".join(block.tobytes() for block in blocks)
    return Pcm(sample_rate=rate, channels=min(2, len(speakers)), data=data)


def _video_start_s(container: InputContainer) -> float:
    video = next(iter(container.streams.video), None)
    if video is None or video.start_time is None or video.time_base is None:
        return 0.0
    return float(video.start_time * video.time_base)


def _levels(channel: NDArray[np.generic]) -> NDArray[np.float32]:
    """Samples as -1 to 1. VapourSynth offers integers as unsigned, and has more than 16 bits at the upper end of 32."""
    if channel.dtype == np.float32:
        return channel.astype(np.float32)
    if channel.dtype.itemsize == 2:
        return channel.view(np.int16).astype(np.float32) / np.float32(1 << 15)
    return channel.view(np.int32).astype(np.float32) / np.float32(1 << 31)


def _mixed(channels: Sequence[NDArray[np.float32]], speakers: Sequence[int]) -> Samples:
    levels: NDArray[np.floating] = np.stack(channels, axis=1)
    if len(channels) > 2:
        shares = np.array([_LEFT_RIGHT.get(speaker, (0.0, 0.0)) for speaker in speakers], np.float32)
        levels = levels @ (shares / np.maximum(shares.sum(axis=0), 1))
    mixed: Samples = np.clip(np.rint(levels * (1 << 15)), -_LOUDEST, _LOUDEST).astype(np.int16)
    return mixed
