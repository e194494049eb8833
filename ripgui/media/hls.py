# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs a merged MP4 file into HLS: segments of fragmented MP4, a playlist for each track, and one that names all.

The pictures, each sound track and each subtitle track are renditions of their own, so that a player fetches what is
heard and read. Nothing is encoded; subtitles become WebVTT.
"""

import math
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from ripgui.core.language import LANGUAGES
from ripgui.core.source import SourceInfo, Stream
from ripgui.core.track import Tracks
from ripgui.media.codec_string import codec_string
from ripgui.media.container import track_title
from ripgui.media.ffmpeg import run_ffmpeg
from ripgui.media.keyframes import keyframe_distance
from ripgui.media.merge_plan import MergeJob, plan_merge
from ripgui.media.playlist import Segments, read_segments
from ripgui.media.probe import open_media, probe_source

_HEAD = ("#EXTM3U", "#EXT-X-VERSION:7")
_UNSAFE = str.maketrans({'"': "'", "\n": " ", "\r": " "})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendition:
    """A track of the presentation. name: of its files; codec: in RFC 6381's form; file: which merged one it is from."""

    file: int
    name: str
    stream: Stream
    codec: str

    @property
    def playlist(self) -> str:
        return f"{self.name}.m3u8"


def renditions_of(infos: Sequence[SourceInfo]) -> tuple[Rendition, ...]:
    """What merged files are packed into, the pictures in all sizes first. Of the further files they alone are taken."""
    found = [rendition for file, info in enumerate(infos) for rendition in _renditions(file, info)]
    return tuple(sorted(found, key=lambda each: each.stream.kind != "video"))


def _renditions(file: int, info: SourceInfo) -> Iterator[Rendition]:
    with open_media(info.path) as container:
        extradata = {
            stream.index: bytes(stream.codec_context.extradata or b"")
            for stream in container.streams
            if stream.codec_context is not None
        }
    name = f"video-{info.video.height}p" if file else "video"
    yield Rendition(file=file, name=name, stream=info.video, codec=_codec(info.video, extradata))
    for kind, word in (("audio", "audio"), ("subtitle", "subtitles")):
        kin = [stream for stream in info.streams if stream.kind == kind]
        for number, stream in enumerate(kin, start=1):
            codec = "wvtt" if kind == "subtitle" else _codec(stream, extradata)
            yield Rendition(file=file, name=f"{word}-{number}", stream=stream, codec=codec)


def hls_wholes(job: MergeJob) -> tuple[MergeJob, ...]:
    """The MP4 files that are packed: merged and checked as any other, and gone with the task's folder.

    The first has all tracks, the others further sizes of the pictures.
    """
    bare = replace(job.source, streams=(job.source.video,), chapters=(), metadata={})
    first = replace(job, output=os.path.join(job.folder, "whole.mp4"))
    further = replace(job, source=bare, tracks=Tracks(), extras=())
    return (
        first,
        *(
            replace(further, size=number, output=os.path.join(job.folder, f"whole-{height}p.mp4"))
            for number, height in enumerate(job.sizes, start=1)
        ),
    )


def pack(
    wholes: Sequence[MergeJob],
    folder: str,
    index: str,
    ffmpeg: str,
    *,
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Writes all files of the presentation of `wholes` into `folder`, `index` the playlist that names the others."""
    infos = [probe_source(whole.output) for whole in wholes]
    duration = plan_merge(wholes[0]).pace.duration
    fps = wholes[0].clip.fps
    renditions = renditions_of(infos)
    os.makedirs(folder, exist_ok=True)
    step = Fraction(keyframe_distance(fps)) / fps
    run_ffmpeg(
        build_pack_argv(infos, renditions, ffmpeg, step),
        cwd=folder,
        duration_s=float(duration),
        on_progress=on_progress,
    )
    for each in renditions:
        if each.stream.kind == "subtitle":
            _write(folder, each.playlist, _subtitle_playlist(each, duration))
    _write(folder, index, _master(folder, renditions))


def build_pack_argv(
    infos: Sequence[SourceInfo], renditions: tuple[Rendition, ...], ffmpeg: str, step: Fraction
) -> list[str]:
    """One ffmpeg with an output for each rendition, whose names are those in the current folder.

    step: seconds from one forced keyframe to the next.
    """
    argv = [ffmpeg, "-v", "error", "-y"]
    for info in infos:
        argv += ["-protocol_whitelist", "file", "-f", "mov", "-i", f"file:{info.path}"]
    # Never longer than the distance of keyframes by a rounding: the segment would last until the next but one.
    seconds = f"{math.floor(step * 1_000_000) / 1_000_000:.6f}"
    for each in renditions:
        argv += ["-map", f"{each.file}:{each.stream.index}", "-map_metadata", "-1", "-map_chapters", "-1"]
        if each.stream.kind == "subtitle":
            argv += ["-c", "webvtt", "-f", "webvtt", f"{each.name}.vtt"]
            continue
        argv += ["-c", "copy", *(["-tag", "hvc1"] if each.stream.codec == "hevc" else [])]
        # Shifted to begin at 0 in decoding order, pictures would no longer fit the sound.
        argv += [
            "-avoid_negative_ts",
            "disabled",
            "-f",
            "hls",
            "-hls_segment_type",
            "fmp4",
            "-hls_playlist_type",
            "vod",
            "-hls_list_size",
            "0",
        ]
        argv += ["-hls_time", seconds, "-hls_flags", "independent_segments"]
        argv += ["-hls_fmp4_init_filename", f"{each.name}-init.mp4", "-hls_segment_filename", f"{each.name}-%05d.m4s"]
        argv.append(each.playlist)
    return argv


def _codec(stream: Stream, extradata: dict[int, bytes]) -> str:
    return codec_string(stream.codec, extradata.get(stream.index, b""))


def _subtitle_playlist(rendition: Rendition, duration: Fraction) -> str:
    lines = [*_HEAD, f"#EXT-X-TARGETDURATION:{math.ceil(duration)}", "#EXT-X-MEDIA-SEQUENCE:0"]
    lines += ["#EXT-X-PLAYLIST-TYPE:VOD", f"#EXTINF:{float(duration):.6f},", f"{rendition.name}.vtt", "#EXT-X-ENDLIST"]
    return "\n".join(lines) + "\n"


def _master(folder: str, renditions: tuple[Rendition, ...]) -> str:
    """The playlist of playlists: what a player chooses from."""
    sounds = [each for each in renditions if each.stream.kind == "audio"]
    subtitles = [each for each in renditions if each.stream.kind == "subtitle"]
    lines = [*_HEAD, "#EXT-X-INDEPENDENT-SEGMENTS"]
    lines += [f'#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="audio",{",".join(_media(each, sounds))}' for each in sounds]
    lines += [
        f'#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subtitles",{",".join(_media(each, subtitles))}' for each in subtitles
    ]
    heard = [read_segments(os.path.join(folder, each.playlist)) for each in sounds]
    for each in renditions:
        if each.stream.kind == "video":
            shown = read_segments(os.path.join(folder, each.playlist))
            lines.append("#EXT-X-STREAM-INF:" + ",".join(_variant(each, shown, heard, sounds, bool(subtitles))))
            lines.append(each.playlist)
    return "\n".join(lines) + "\n"


def _media(rendition: Rendition, kin: list[Rendition]) -> Iterator[str]:
    stream = rendition.stream
    number = kin.index(rendition) + 1
    names = [_name(each.stream) for each in kin]
    # Names of one group must differ.
    apart = f" ({number})" if names.count(names[number - 1]) > 1 else ""
    yield f'NAME="{names[number - 1].translate(_UNSAFE)}{apart}"'
    if stream.language not in ("", "und"):
        yield f'LANGUAGE="{stream.language.translate(_UNSAFE)}"'
    is_first = stream.kind == "audio" and not any("default" in each.stream.dispositions for each in kin[: number - 1])
    is_default = "default" in stream.dispositions and is_first
    yield f"DEFAULT={'YES' if is_default else 'NO'}"
    yield "AUTOSELECT=YES"
    if stream.kind == "subtitle":
        yield f"FORCED={'YES' if 'forced' in stream.dispositions else 'NO'}"
    elif stream.channels:
        yield f'CHANNELS="{stream.channels}"'
    yield f'URI="{rendition.playlist}"'


def _name(stream: Stream) -> str:
    known = "" if stream.language in ("", "und") else LANGUAGES.get(stream.language, stream.language)
    return track_title(stream, "mp4") or known or "Track"


def _variant(
    rendition: Rendition, shown: Segments, heard: list[Segments], sounds: list[Rendition], has_subtitles: bool
) -> Iterator[str]:
    stream = rendition.stream
    loudest = max((each.peak_bit_rate for each in heard), default=0)
    mean = max((each.mean_bit_rate for each in heard), default=0)
    yield f"BANDWIDTH={shown.peak_bit_rate + loudest}"
    yield f"AVERAGE-BANDWIDTH={shown.mean_bit_rate + mean}"
    codecs = dict.fromkeys([rendition.codec, *(each.codec for each in sounds)])
    if all(codecs):
        yield f'CODECS="{",".join(codecs)}"'
    yield f"RESOLUTION={round(stream.width * max(stream.sample_aspect, Fraction(1)))}x{stream.height}"
    if stream.fps:
        yield f"FRAME-RATE={float(stream.fps):.3f}"
    if sounds:
        yield 'AUDIO="audio"'
    if has_subtitles:
        yield 'SUBTITLES="subtitles"'


def _write(folder: str, name: str, text: str) -> None:
    Path(folder, name).write_text(text, encoding="utf-8")
