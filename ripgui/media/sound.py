# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound for listening, as 16-bit samples in one or two channels: of a source's track, and of a script's output."""

from collections.abc import Sequence
from dataclasses import dataclass

import av
import numpy as np
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

from ripgui.core.error import InputError
from ripgui.media.script import AudioNode, VapourSynthError, frame_error

# Decoders of lossy sound are right some packets after a seek.
_PREROLL_S = 0.2
_BLOCK_SAMPLES = 3072
_LOUDEST = 32767
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


def read_source(path: str, start_s: float, stop_s: float) -> Pcm:
    """The sound of the source's best track, its times counted from the first frame of the video. Raises InputError."""
    try:
        with av.open(path) as container:
            track = container.streams.best("audio")
            if not isinstance(track, AudioStream) or not track.rate or not track.time_base:
                return Pcm(sample_rate=0, channels=0, data=b"")
            return _decoded(container, track, start_s, stop_s)
    except av.FFmpegError as error:
        raise InputError(f"the sound of {path} cannot be read: {error.strerror}") from error


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


def _decoded(container: InputContainer, track: AudioStream, start_s: float, stop_s: float) -> Pcm:
    channels = min(2, track.codec_context.channels)
    rate = track.rate
    assert track.time_base is not None
    resampler = AudioResampler(format="s16", layout="mono" if channels == 1 else "stereo", rate=rate)
    begin_s = start_s + _video_start_s(container)
    length = max(0, round((stop_s - start_s) * rate))
    samples: Samples = np.zeros((length, channels), np.int16)
    container.seek(max(0, int((begin_s - _PREROLL_S) / track.time_base)), stream=track)
    for frame in container.decode(track):
        if frame.time is None:
            continue
        at = round((frame.time - begin_s) * rate)
        if at >= length:
            break
        for part in resampler.resample(frame):
            _place(samples, part.to_ndarray().reshape(-1, channels).astype(np.int16, copy=False), at)
            at += part.samples
    return Pcm(sample_rate=rate, channels=channels, data=samples.tobytes())


def _place(samples: Samples, part: Samples, at: int) -> None:
    """Copies what of `part`, which begins at sample `at`, lies within `samples`."""
    first, last = max(at, 0), min(at + len(part), len(samples))
    if first < last:
        samples[first:last] = part[first - at : last - at]


def _video_start_s(container: InputContainer) -> float:
    video = next(iter(container.streams.video), None)
    if video is None or video.start_time is None or video.time_base is None:
        return 0.0
    return float(video.start_time * video.time_base)


def _levels(channel: NDArray[np.generic]) -> NDArray[np.float32]:
    """Samples as -1 to 1. VapourSynth keeps more than 16 bits at the upper end of 32."""
    if channel.dtype == np.float32:
        return channel.astype(np.float32)
    return channel.astype(np.float32) / np.float32(32768 if channel.dtype == np.int16 else 2147483648)


def _mixed(channels: Sequence[NDArray[np.float32]], speakers: Sequence[int]) -> Samples:
    levels: NDArray[np.floating] = np.stack(channels, axis=1)
    if len(channels) > 2:
        shares = np.array([_LEFT_RIGHT.get(speaker, (0.0, 0.0)) for speaker in speakers], np.float32)
        levels = levels @ (shares / np.maximum(shares.sum(axis=0), 1))
    mixed: Samples = np.clip(np.rint(levels * _LOUDEST), -_LOUDEST, _LOUDEST).astype(np.int16)
    return mixed
