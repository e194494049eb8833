# SPDX-License-Identifier: GPL-3.0-or-later
"""When each frame of a result is shown, and the ffmpeg filter that gives every packet exactly that time.

Chunks are encoded at a constant rate. Joined, their packets are counted back into frame numbers and forward into
times, so that rounding never adds up, and a variable rate comes back.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from typing import NamedTuple

from ripgui.core.chunk import DurationRun
from ripgui.core.clip import ClipInfo
from ripgui.core.source import SourceScan

_TOLERANCE_S = Fraction(1, 1000)
"""Matroska rounds to it; frames closer than this to a constant rate have one."""
_SAME_RATE = Fraction(1, 10_000)
_OTHER_RATE = Fraction(1, 100)
_MOST_REORDERED = 16
"""Frames that H.264 and HEVC can hold back at most."""
_BIGGEST_DENOMINATOR = 10**12


class Run(NamedTuple):
    """Frames from number `first` on are shown at `start` seconds and then every `step` seconds."""

    first: int
    start: Fraction
    step: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Times of all frames, in seconds from the first. rate: frames per second where it is constant, else None."""

    frames: int
    rate: Fraction | None
    runs: tuple[Run, ...]

    def times(self) -> Iterator[Fraction]:
        """The time of each frame."""
        ends = (*(run.first for run in self.runs[1:]), self.frames)
        for run, end in zip(self.runs, ends, strict=True):
            for number in range(run.first, end):
                yield run.start + (number - run.first) * run.step

    def time(self, number: int) -> Fraction:
        """The time of a frame; of one after the last, the end."""
        run = self.runs[bisect_right(self.runs, number, key=lambda each: each.first) - 1]
        return _time(run, number)

    @property
    def duration(self) -> Fraction:
        return self.time(self.frames)


def pace_of(clip: ClipInfo, scan: SourceScan, chunks: Iterable[Sequence[DurationRun]], start: int = 0) -> Pace:
    """The pace of frames whose durations are `chunks`, as the script gave them; what it left open is filled in.

    start: the first frame's number in the whole clip.
    """
    told = [run for chunk in chunks for run in chunk]
    is_told = any(numerator > 0 and denominator > 0 for _, numerator, denominator in told)
    if clip.frames == scan.frames and (scan.clocks or not is_told):
        # What reads the source frame by frame knows nothing of clocks that begin anew.
        frames = sum(count for count, _, _ in told)
        if len(scan.frame_times) == clip.frames:
            return pace_of_times(scan.frame_times, start, frames)
        if scan.clocks and scan.constant_fps:
            return Pace(frames=frames, rate=scan.constant_fps, runs=(Run(0, Fraction(0), 1 / scan.constant_fps),))
    rate = _exact(clip.fps, scan)
    durations = _merged(_filled(told, clip.fps))
    frames = sum(count for count, _ in durations)
    runs = tuple(_runs(durations))
    if frames < clip.frames == len(scan.frame_times):
        # A part of a source whose rate varies may be as regular as one whose script forgot to tell its rate.
        recorded = pace_of_times(scan.frame_times, start, frames)
        if all(
            abs(recorded.time(run.first) - run.start) <= 2 * _TOLERANCE_S for run in (*runs[1:], _end(runs, frames))
        ):
            return Pace(frames=frames, rate=None, runs=recorded.runs)
    if _is_constant(runs, frames, rate, scan):
        return Pace(frames=frames, rate=rate, runs=(Run(0, Fraction(0), 1 / rate),))
    return Pace(frames=frames, rate=None, runs=runs)


def pace_of_times(times: Sequence[Fraction], start: int, frames: int) -> Pace:
    """The pace of some frames of a clip, of all of which the times are known. The very last lasts as the one before."""
    steps = [after - before for before, after in pairwise(times[start : start + frames + 1])]
    if len(steps) < frames:
        steps.append(steps[-1] if steps else times[start] - times[start - 1] if start else Fraction(1))
    runs = tuple(_runs(_merged((1, step) for step in steps)))
    return Pace(frames=frames, rate=1 / runs[0].step if len(runs) == 1 else None, runs=runs)


def build_pace_filter(pace: Pace, fps: Fraction, timescale: int, first_chunk: int) -> str:
    """ffmpeg's bitstream filter for joined chunks that were encoded at `fps` with `timescale` ticks a second.

    first_chunk: frames of the first chunk.
    """
    number = f"round(({{}})*{fps.numerator}/{fps.denominator * timescale})"
    shown = number.format("PTS-STARTPTS")
    last_s = pace.duration - pace.time(pace.frames - 1)
    if pace.rate is not None:
        place = _constant_place(timescale / pace.rate)
        duration = str(round(timescale / pace.rate))
    else:
        runs = (*_before_first(pace), *pace.runs)
        place = _place(runs, [*(run.first for run in runs[1:]), pace.frames], timescale)
        usual = round(min(run.step for run in pace.runs) * timescale)
        duration = f"if(eq({shown},{pace.frames - 1}),{round(last_s * timescale)},{usual})"
    pts = f"st(0,{shown});STARTPTS+{place}"
    if first_chunk == pace.frames or first_chunk > _MOST_REORDERED:
        # Decoding order has no gaps, and begins as much before the first frame as reordering needs.
        dts = f"st(0,N-{number.format('STARTPTS-STARTDTS')});STARTPTS+{place}"
    else:
        # So short a chunk tells nothing of the reordering in others: their own times, kept rising.
        dts = f"st(0,{number.format('DTS-STARTPTS')});st(1,STARTPTS+{place});if(N,max(ld(1),PREV_OUTDTS+1),ld(1))"
    return f"setts=pts='{pts}':dts='{dts}':duration='{duration}'"


def _before_first(pace: Pace) -> Iterator[Run]:
    """Times in decoding order before the first frame: as long as the last frames, so that the sum stays the same."""
    for back in range(min(_MOST_REORDERED, pace.frames), 0, -1):
        start, stop = pace.time(pace.frames - back), pace.time(pace.frames - back + 1)
        yield Run(-back, start - pace.duration, stop - start)


def _exact(fps: Fraction, scan: SourceScan) -> Fraction:
    """Scripts tell rates like 2997/125; the source's own is exact."""
    known = scan.constant_fps
    return known if known is not None and abs(fps / known - 1) < _SAME_RATE else fps


def _filled(durations: Iterable[DurationRun], fps: Fraction) -> list[tuple[int, Fraction]]:
    """The last frame of a source tells no duration, nor do those of some filters."""
    filled: list[tuple[int, Fraction]] = []
    for count, numerator, denominator in durations:
        if numerator > 0 and denominator > 0:
            filled.append((count, Fraction(numerator, denominator)))
        else:
            filled.append((count, filled[-1][1] if filled and count == 1 else 1 / fps))
    return filled


def _merged(durations: Iterable[tuple[int, Fraction]]) -> list[tuple[int, Fraction]]:
    grouped = groupby(durations, key=lambda run: run[1])
    return [(sum(count for count, _ in group), step) for step, group in grouped]


def _runs(durations: Iterable[tuple[int, Fraction]]) -> Iterator[Run]:
    first, start = 0, Fraction(0)
    for count, step in durations:
        yield Run(first, start, step)
        first += count
        start = (start + count * step).limit_denominator(_BIGGEST_DENOMINATOR)


def _end(runs: Sequence[Run], frames: int) -> Run:
    """The last frame, as a run of its own."""
    return Run(frames - 1, _time(runs[-1], frames - 1), runs[-1].step)


def _is_constant(runs: Sequence[Run], frames: int, rate: Fraction, scan: SourceScan) -> bool:
    """Whether the frames have one rate: this one, the source's, or one that a filter forgot to tell them of."""
    if len(runs) == 1:
        return True
    known = [1 / rate, *([1 / scan.constant_fps] if scan.constant_fps else [])]
    if any(_fits(runs, frames, step, _TOLERANCE_S) for step in known):
        return True
    mean = _time(runs[-1], frames - 1) / (frames - 1)
    return abs(mean * rate - 1) > _OTHER_RATE and _fits(runs, frames, mean, 2 * _TOLERANCE_S)


def _fits(runs: Sequence[Run], frames: int, step: Fraction, tolerance: Fraction) -> bool:
    """Whether every frame is near its place at a constant rate: it is enough to look where a run begins and ends."""
    starts = all(abs(run.start - run.first * step) <= tolerance for run in runs)
    last = abs(_time(runs[-1], frames - 1) - (frames - 1) * step) <= tolerance
    return starts and last and abs(_time(runs[-1], frames) - frames * step) <= step / 2


def _time(run: Run, number: int) -> Fraction:
    return run.start + (number - run.first) * run.step


def _constant_place(step: Fraction) -> str:
    """Ticks of frame ld(0), `step` ticks after each other."""
    if step.denominator == 1:
        return f"ld(0)*{step.numerator}"
    return f"round(ld(0)*{step.numerator}/{step.denominator})"


def _place(runs: Sequence[Run], ends: Sequence[int], timescale: int) -> str:
    """Ticks of frame ld(0), found in a balanced tree. ends: of each run."""
    if len(runs) == 1:
        run = runs[0]
        if ends[0] - run.first == 1:
            return str(round(run.start * timescale))
        return f"round({float(run.start * timescale)!r}+(ld(0)-{run.first})*{float(run.step * timescale)!r})"
    half = len(runs) // 2
    early, late = _place(runs[:half], ends[:half], timescale), _place(runs[half:], ends[half:], timescale)
    return f"if(lt(ld(0),{runs[half].first}),{early},{late})"
