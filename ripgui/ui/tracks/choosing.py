# SPDX-License-Identifier: GPL-3.0-or-later
"""What an edit makes of the wishes for a task's tracks: plain values, without widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ripgui.core.source import Stream
from ripgui.core.track import PlannedTrack, TrackChange, TrackChoice, Tracks, parse_track_name, plan_tracks, track_name

SOUND_SUFFIXES = (
    *(".mka", ".m4a", ".aac", ".ac3", ".eac3", ".dts", ".dtshd", ".thd", ".flac", ".opus", ".ogg", ".mp3", ".wav"),
    *(".w64", ".tta", ".tak"),
)
SUBTITLE_SUFFIXES = (".ass", ".ssa", ".srt", ".sup", ".vtt", ".mks")
FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
CHAPTER_SUFFIXES = (".xml", ".txt", ".ffmetadata")


def is_track_file(path: str) -> bool:
    return Path(path).suffix.lower() in (*SOUND_SUFFIXES, *SUBTITLE_SUFFIXES, *FONT_SUFFIXES)


def is_chapter_file(path: str) -> bool:
    return Path(path).suffix.lower() in CHAPTER_SUFFIXES


def chosen(tracks: Tracks, files: Sequence[Sequence[Stream]], name: str, said: Mapping[str, Any]) -> Tracks:
    """With something said of one track; what it would be without that need not be said."""
    before = unchosen(tracks, name)
    usual = _values(next(one for one in plan_tracks(before, files) if one.name == name))
    change = replace(tracks.choice(name), **said)
    change = replace(change, **{key: None for key in said if getattr(change, key) == usual[key]})
    choices = before.choices
    if said.get("default"):
        # One of a kind is enough.
        kin = {one.name for one in plan_tracks(before, files) if one.stream.kind == _kind(files, name)}
        choices = tuple(
            replace(one, change=replace(one.change, default=None)) if one.track in kin and one.change.default else one
            for one in choices
        )
    return replace(before, choices=_stated((*choices, TrackChoice(track=name, change=change))))


def unchosen(tracks: Tracks, name: str) -> Tracks:
    """With nothing said of one track."""
    return replace(tracks, choices=tuple(one for one in tracks.choices if one.track != name))


def with_files(tracks: Tracks, paths: Sequence[str]) -> Tracks:
    new = dict.fromkeys(path for path in paths if path not in tracks.files)
    return replace(tracks, files=(*tracks.files, *new))


def without_file(tracks: Tracks, number: int) -> Tracks:
    """Without a further file, numbered from 1; those behind it move up, and what was said of them with them."""

    def moved(name: str) -> str:
        file, index = parse_track_name(name)
        return track_name(file - (file > number), index)

    def stays(name: str) -> bool:
        return parse_track_name(name)[0] != number

    return replace(
        tracks,
        files=(*tracks.files[: number - 1], *tracks.files[number:]),
        choices=tuple(replace(one, track=moved(one.track)) for one in tracks.choices if stays(one.track)),
        order=tuple(moved(name) for name in tracks.order if stays(name)),
    )


def _values(planned: PlannedTrack) -> dict[str, Any]:
    stream, change = planned.stream, planned.change
    return {
        "keep": planned.keep,
        "language": "" if stream.language == "und" else stream.language,
        "title": stream.title,
        "default": "default" in stream.dispositions,
        "forced": "forced" in stream.dispositions,
        "delay_ms": change.delay_ms or 0,
        "codec": change.codec or "copy",
        "bit_rate_kbps": change.bit_rate_kbps or 0,
        "downmix": change.downmix or "",
        "burn": bool(change.burn),
    }


def _kind(files: Sequence[Sequence[Stream]], name: str) -> str:
    file, index = parse_track_name(name)
    return next(stream.kind for stream in files[file] if stream.index == index)


def _stated(choices: Sequence[TrackChoice]) -> tuple[TrackChoice, ...]:
    return tuple(one for one in choices if one.change != TrackChange())
