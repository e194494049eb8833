# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's words for tracks, and what they ask for on top of a preset's rules."""

import argparse
import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from ripgui.core.error import InputError
from ripgui.core.language import parse_language
from ripgui.core.track import (
    AUDIO_CODECS,
    DOWNMIXES,
    ChapterMark,
    Tag,
    TrackChange,
    TrackChoice,
    TrackMatch,
    TrackRule,
    Tracks,
    check_tracks,
    parse_track_name,
)
from ripgui.engine.queue.chapter_import import read_chapters
from ripgui.media.file import check_readable

_TRACK_HELP = (
    "of one track, such as 0:2:title=Commentary (file 0 is the source, streams count from 0); KEY is keep, language, "
    "title, default, forced, delay (ms), codec, bitrate (kbit/s), downmix or burn; may be said again"
)
_CODEC_HELP = f"convert sound: copy, {', '.join(AUDIO_CODECS)}; with kbit/s and stereo, mono or 5.1 if wanted"
_NUMBERS = {"delay": "delay_ms", "bitrate": "bit_rate_kbps"}
_FLAGS = {"yes": True, "no": False}


def add_track_options(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("tracks", "Unless something is said, all of the source is kept as it is.")
    group.add_argument("--audio", metavar="LANGS", help="keep sound of these languages only: jpn,eng; or none")
    group.add_argument("--audio-codec", metavar="CODEC[:KBPS[:MIX]]", help=_CODEC_HELP)
    group.add_argument("--subtitles", metavar="LANGS", help="keep subtitles of these languages only; or none")
    group.add_argument("--add", action="append", metavar="FILE", help="add its sound, subtitles or font; say it again")
    group.add_argument("--track", action="append", metavar="TRACK:KEY=VALUE", help=_TRACK_HELP)
    group.add_argument("--order", metavar="TRACKS", help="tracks that come first: 0:2,0:1")
    chapters = "chapters from a file of OGM text, Matroska XML or ffmpeg's metadata; or none"
    group.add_argument("--chapters", metavar="FILE", help=chapters)
    group.add_argument("--tag", action="append", metavar="NAME=VALUE", help="set a tag; without VALUE it is removed")


def tracks_of(options: argparse.Namespace, preset: Tracks) -> Tracks:
    """The preset's rules, and over them what the options say. Raises InputError."""
    files = tuple(os.path.abspath(path) for path in options.add or ())
    for path in files:
        check_readable(path)
    changes: dict[str, TrackChange] = {}
    for text in options.track or ():
        name, change = _change(text)
        changes[name] = changes.get(name, TrackChange()).then(change)
    tracks = replace(
        preset,
        rules=(*preset.rules, *_rules(options)),
        files=files,
        choices=tuple(TrackChoice(track=name, change=change) for name, change in changes.items()),
        order=_order(options.order),
        chapters=_chapters(options.chapters),
        tags=(*preset.tags, *(_tag(text) for text in options.tag or ())),
    )
    check_tracks(tracks)
    return tracks


def _rules(options: argparse.Namespace) -> Iterable[TrackRule]:
    if options.audio is not None:
        yield from _kept("audio", options.audio, "--audio")
    if options.subtitles is not None:
        yield from _kept("subtitle", options.subtitles, "--subtitles")
    if options.audio_codec is not None:
        codec, _, rest = options.audio_codec.partition(":")
        kbps, _, downmix = rest.partition(":")
        change = TrackChange()
        for key, value in (("codec", codec), ("bitrate", kbps), ("downmix", downmix)):
            if value:
                change = change.then(_said(key, value, f"--audio-codec {options.audio_codec}"))
        yield TrackRule(match=TrackMatch(kind="audio"), change=change)


def _kept(kind: str, text: str, option: str) -> Iterable[TrackRule]:
    """Nothing of the kind, and then what is named."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not words:
        raise InputError(f"{option} is empty; say languages, such as jpn,eng, or none")
    match = TrackMatch(kind="audio" if kind == "audio" else "subtitle")
    yield TrackRule(match=match, change=TrackChange(keep=False))
    if words != ["none"]:
        languages = tuple(parse_language(word) for word in words)
        yield TrackRule(match=replace(match, languages=languages), change=TrackChange(keep=True))


def _change(text: str) -> tuple[str, TrackChange]:
    file, _, rest = text.partition(":")
    index, colon, said = rest.partition(":")
    key, equals, value = said.partition("=")
    if not (colon and equals):
        raise InputError(f"--track {text} is not right: say TRACK:KEY=VALUE, such as 0:2:language=eng")
    name = f"{file}:{index}"
    parse_track_name(name)
    return name, _said(key.strip(), value, f"--track {text}")


def _said(key: str, value: str, option: str) -> TrackChange:
    said: dict[str, Any]
    if key in ("keep", "default", "forced", "burn"):
        said = {key: _flag(value, option)}
    elif key in _NUMBERS:
        said = {_NUMBERS[key]: _number(value, option)}
    elif key == "title":
        said = {key: value}
    elif key == "language":
        said = {key: parse_language(value)}
    elif key == "codec":
        said = {key: _one_of(value, ("copy", *AUDIO_CODECS), option)}
    elif key == "downmix":
        said = {key: _one_of(value, tuple(DOWNMIXES), option)}
    else:
        raise InputError(f"{option}: {key!r} is not known; see --help")
    return replace(TrackChange(), **said)


def _one_of(value: str, known: Sequence[str], option: str) -> str:
    if value not in known:
        raise InputError(f"{option}: {value!r} is none of {', '.join(known)}")
    return value


def _flag(value: str, option: str) -> bool:
    if value not in _FLAGS:
        raise InputError(f"{option}: say yes or no, not {value!r}")
    return _FLAGS[value]


def _number(value: str, option: str) -> int:
    try:
        return int(value)
    except ValueError as error:
        raise InputError(f"{option}: {value!r} is not a whole number") from error


def _order(text: str | None) -> tuple[str, ...]:
    names = tuple(word.strip() for word in (text or "").split(",") if word.strip())
    for name in names:
        parse_track_name(name)
    return names


def _chapters(text: str | None) -> tuple[ChapterMark, ...] | None:
    if text is None:
        return None
    return () if text == "none" else read_chapters(os.path.abspath(text))


def _tag(text: str) -> Tag:
    name, _, value = text.partition("=")
    return Tag(name=name.strip(), value=value)
