# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks and sources to join in tests. Every frame is one shade of grey that tells its number."""

import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av

from ripgui.core.chunk import DurationRun
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.ranges import FrameRange
from ripgui.engine.output.output import container_of
from ripgui.media.merge import merge
from ripgui.media.merge_plan import MergeJob
from ripgui.media.packets import scan_source
from ripgui.media.probe import probe_source
from ripgui.media.verify import verify

FILM = Fraction(24000, 1001)
SIZE = "64x48"
X264 = ("-c:v", "libx264", "-preset", "veryfast", "-bf", "3", "-b-pyramid", "normal", "-crf", "10")
X265_PARAMS = "repeat-headers=1:log-level=error:bframes=3:pools=1"
X265 = ("-c:v", "libx265", "-preset", "ultrafast", "-crf", "8", "-x265-params", X265_PARAMS)
SVT_AV1 = ("-c:v", "libsvtav1", "-preset", "12", "-crf", "10", "-g", "24", "-svtav1-params", "lp=1")
FFV1 = ("-c:v", "ffv1")
NUMBERS = 50
"""How many frames differ before their shades come again."""
_DARKEST = 20
_SHADE = 4
_TIMEOUT_S = 60


@dataclass(frozen=True, slots=True)
class Packets:
    """Times in seconds of a stream's packets in presentation order, and their payloads in the file's order."""

    times: tuple[Fraction, ...]
    payloads: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Makes files in one folder with ffmpeg."""

    ffmpeg: str
    folder: Path

    def make(self, name: str, *argv: str) -> Path:
        """Runs ffmpeg; `name` is its output."""
        path = self.folder / name
        self.run(*argv, f"file:{path}")
        return path

    def run(self, *argv: str) -> None:
        done = subprocess.run(
            [self.ffmpeg, "-v", "error", "-nostdin", "-y", *argv], capture_output=True, timeout=_TIMEOUT_S, check=False
        )
        assert done.returncode == 0, done.stderr.decode(errors="replace")

    def source(
        self, name: str, *argv: str, frames: int = 48, rate: Fraction = FILM, inputs: Sequence[str] = ()
    ) -> Path:
        """A video with `inputs` beside it, mapped and named by `argv`."""
        return self.make(name, *_grey(0, frames, rate), *inputs, *X264, *argv)

    def variable(self, name: str, steps_ms: Sequence[int], *argv: str, inputs: Sequence[str] = ()) -> Path:
        """A video whose frames last that many milliseconds each."""
        ticks = "+".join(f"gte(N,{number})*{step}" for number, step in enumerate(steps_ms[:-1], start=1))
        timed = ("-vf", f"settb=1/1000,setpts='{ticks}'", "-fps_mode", "passthrough", "-enc_time_base", "1/1000")
        return self.make(name, *_grey(0, len(steps_ms), FILM), *inputs, *timed, *X264, *argv)

    def chunks(
        self,
        counts: Sequence[int],
        encoder: Sequence[str] = X264,
        *,
        rate: Fraction = FILM,
        timescale: int = 24000,
        folder: Path | None = None,
    ) -> tuple[str, ...]:
        """One file a count, each with that many frames, numbered on from one to the next."""
        paths, start = [], 0
        for index, count in enumerate(counts):
            path = (folder or self.folder) / f"chunk-{index:05}.mp4"
            picture = _grey(start, count, rate)
            self.run(
                *picture, *encoder, "-fps_mode", "passthrough", "-video_track_timescale", str(timescale), f"file:{path}"
            )
            paths.append(str(path))
            start += count
        return tuple(paths)


def job_of(
    source: Path,
    chunks: Sequence[str],
    counts: Sequence[int],
    output: Path,
    *,
    rate: Fraction = FILM,
    timescale: int = 24000,
    durations: Sequence[Sequence[DurationRun]] | None = None,
    clip_frames: int | None = None,
    start: int = 0,
    scratch: Path | None = None,
) -> MergeJob:
    """The job that puts `chunks` in place of the video of `source`."""
    info = probe_source(str(source))
    if durations is None:
        durations = [[(count, rate.denominator, rate.numerator)] for count in counts]
    total = sum(counts)
    return MergeJob(
        source=info,
        scan=scan_source(info),
        clip=clip_of(clip_frames or total, rate),
        chunk_paths=tuple(chunks),
        chunk_durations=tuple(tuple(runs) for runs in durations),
        range=FrameRange(start, start + total),
        output=str(output),
        container=container_of(str(output).removesuffix(".part")),
        timescale=timescale,
        folder=str(scratch or output.parent),
    )


def clip_of(frames: int, rate: Fraction = FILM) -> ClipInfo:
    """What a script says of its clip."""
    width, height = (int(side) for side in SIZE.split("x"))
    form = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
    return ClipInfo(width=width, height=height, frames=frames, fps=rate, pixel_format=form)


def merged(job: MergeJob, ffmpeg: str) -> tuple[str, ...]:
    """Merges, expects that the check finds nothing, and returns the notes."""
    notes = merge(job, ffmpeg)
    differences = verify(job)
    assert not differences, differences
    return notes


def packets(path: Path | str, kind: str, number: int = 0) -> Packets:
    """The packets of the stream of that kind, counted from 0; covers do not count as video."""
    with av.open(str(path)) as container:
        streams = [each for each in container.streams if each.type == kind and "attached_pic" not in names(each)]
        stream = streams[number]
        tick = Fraction(stream.time_base.num, stream.time_base.den)
        found = [packet for packet in container.demux(stream) if packet.size]
        times = sorted(packet.pts * tick for packet in found if packet.pts is not None)
        return Packets(tuple(times), tuple(bytes(packet) for packet in found))


def numbers(path: Path | str) -> list[int]:
    """The numbers that the decoded frames show."""
    with av.open(str(path)) as container:
        return [round((_shade(frame) - _DARKEST) / _SHADE) for frame in container.decode(video=0)]


def names(stream: av.stream.Stream) -> set[str]:
    """Its dispositions."""
    return {flag.name for flag in stream.disposition if flag.name}


def deltas(times: Iterable[Fraction]) -> set[Fraction]:
    """Distances between neighbours."""
    return {after - before for before, after in pairwise(times)}


def _shade(frame: av.VideoFrame) -> int:
    luma = frame.planes[0]
    return bytes(luma)[luma.line_size * (frame.height // 2) + frame.width // 2]


def _grey(start: int, frames: int, rate: Fraction) -> list[str]:
    shade = f"{_SHADE}*mod(N+{start},{NUMBERS})+{_DARKEST}"
    picture = f"nullsrc=s={SIZE}:r={rate.numerator}/{rate.denominator},geq=lum='{shade}':cb=128:cr=128,format=yuv420p"
    return ["-f", "lavfi", "-i", f"{picture},trim=end_frame={frames}"]


ASS = """\
[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginV
Style: Sign,First Font,36,&H0020C0FF,-1,8,24

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:00.10,0:00:00.90,Sign,,0,0,0,,{\\pos(32,24)}Ça va
Dialogue: 0,0:00:00.80,0:00:01.60,Sign,,0,0,0,,{\\i1}Oui{\\i0}
"""
SRT = "1\n00:00:00,200 --> 00:00:00,700\nHello\n\n2\n00:00:01,200 --> 00:00:01,800\nWorld\n"
CHAPTERS = """\
;FFMETADATA1
title=A \\= B
artist=Ünï
[CHAPTER]
TIMEBASE=1/1000
START=0
END=500
title=Opening
[CHAPTER]
TIMEBASE=1/1000
START=500
END=1300
title=Part A\\; b
[CHAPTER]
TIMEBASE=1/1000
START=1300
END=2000
title=Ending
"""


def rich_source(workshop: Workshop, name: str = "rich.mkv") -> Path:
    """Two sounds, two subtitles, two fonts, a cover, chapters, titles, languages, marks and tags."""
    folder = workshop.folder
    for file, text in (("a.ass", ASS), ("b.srt", SRT), ("chapters.txt", CHAPTERS)):
        (folder / file).write_text(text, encoding="utf-8")
    for number, font in enumerate(("First Font.ttf", "zweite Schrift.otf")):
        (folder / font).write_bytes(bytes(range(256)) * (8 + number))
    workshop.make("cover.jpg", "-f", "lavfi", "-i", "color=red:s=32x32", "-frames:v", "1", "-update", "1")
    inputs = ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=2.002", "-f", "lavfi", "-i", "sine=f=880:r=44100:d=2.002"]
    inputs += ["-i", str(folder / "a.ass"), "-i", str(folder / "b.srt")]
    inputs += ["-f", "ffmetadata", "-i", str(folder / "chapters.txt")]
    argv = ["-map", "0:v", "-map", "1:a", "-map", "2:a", "-map", "3:s", "-map", "4:s", "-map_metadata", "5"]
    argv += ["-c:a:0", "flac", "-c:a:1", "aac", "-c:s", "copy", "-metadata:s:v:0", "language=jpn"]
    labels = {"a:0": ("jpn", "Ton", "default"), "a:1": ("eng", "Commentary", "comment")}
    labels |= {"s:0": ("ger", "Zeichen & Schilder", "forced"), "s:1": ("fre", "", "default+hearing_impaired")}
    for stream, (language, title, marks) in labels.items():
        argv += [f"-metadata:s:{stream}", f"language={language}", f"-metadata:s:{stream}", f"title={title}"]
        argv += [f"-disposition:{stream}", marks]
    argv += ["-metadata:s:v:0", "title=Picture", "-metadata:s:v:0", "ENCODER=old", "-metadata:s:v:0", "BPS-eng=12345"]
    for number, (file, kind) in enumerate(
        (("First Font.ttf", "font/ttf"), ("zweite Schrift.otf", "font/otf"), ("cover.jpg", "image/jpeg"))
    ):
        argv += ["-attach", str(folder / file), f"-metadata:s:t:{number}", f"mimetype={kind}"]
    return workshop.source(name, *argv, inputs=inputs)
