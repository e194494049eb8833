# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks, and what is done to them, in words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from ripgui.core.language import LANGUAGES, known_language
from ripgui.core.source import SourceInfo, Stream
from ripgui.core.track import AUDIO_CODECS, LOSSLESS, PlannedTrack, TrackChange, TrackMatch, TrackRule
from ripgui.media.container import Carry, Way
from ripgui.ui import wording

_SHOWN_CODECS = {"opus": "Opus", "flac": "FLAC", "aac": "AAC", "ac3": "AC-3"}


def kind_word(stream: Stream) -> str:
    match stream.kind:
        case "video":
            return _tr("Cover") if stream.is_cover else _tr("Video")
        case "audio":
            return _tr("Audio")
        case "subtitle":
            return _tr("Subtitles")
        case "attachment":
            return _tr("Attachment")
        case "data":
            return _tr("Data")
        case _:
            assert_never(stream.kind)


def details(stream: Stream) -> str:
    parts: list[str] = []
    match stream.kind:
        case "video":
            parts += [f"{stream.width}×{stream.height}", stream.pixel_format] if stream.width else []
            if stream.fps:
                parts.insert(1, _tr("{rate} fps").format(rate=wording.rate(stream.fps)))
        case "audio":
            parts += [stream.channel_layout or str(stream.channels), f"{stream.sample_rate / 1000:g} kHz"]
        case "attachment":
            parts += [stream.filename, stream.mimetype, wording.size(stream.size_bytes)]
        case "subtitle" | "data":
            pass
        case _:
            assert_never(stream.kind)
    words = {"default": _tr("default"), "forced": _tr("forced")}
    return " · ".join(part for part in (*parts, *(words.get(mark, mark) for mark in stream.dispositions)) if part)


def result_word(planned: PlannedTrack, carry: Carry | None, *, is_main: bool) -> str:
    """What becomes of a track. carry: None where the result has none of it."""
    parts = [_tr("burnt in")] if planned.is_burnt else []
    if is_main:
        return _tr("encoded")
    if carry is None or carry.way is Way.LEAVE:
        parts += [] if parts else [_tr("left out")]
    elif carry.way is Way.CONVERT:
        codec = _SHOWN_CODECS.get(carry.codec, carry.codec)
        rate = f" {carry.bit_rate // 1000} kbit/s" if carry.bit_rate else ""
        mixed = {1: _tr(" mono"), 2: _tr(" stereo"), 6: " 5.1"}.get(carry.channels, "")
        parts.append(f"→ {codec}{rate}{mixed}")
    else:
        parts.append(_tr("kept"))
    if planned.delay_ms and carry is not None and carry.way is not Way.LEAVE:
        parts.append(f"{planned.delay_ms:+d} ms".replace("-", "−"))
    return ", ".join(parts)


def language_word(code: str) -> str:
    """`jpn – Japanese`; what is not known stands alone."""
    name = LANGUAGES.get(known_language(code))
    return f"{code} – {name}" if name else code


def rule_sentence(rule: TrackRule) -> str:
    """Such as: Audio · jpn, eng: keep."""
    return f"{_match_words(rule.match)}: {_change_words(rule.change)}"


def container_word(info: SourceInfo) -> str:
    """ffmpeg names the whole family of a format by its eldest member."""
    names = info.container.split(",")
    return "MP4/MOV" if "mp4" in names else names[0]


def _match_words(match: TrackMatch) -> str:
    kinds = {
        "": _tr("All tracks"),
        "audio": _tr("Audio"),
        "subtitle": _tr("Subtitles"),
        "attachment": _tr("Attachments"),
        "video": _tr("Covers and other videos"),
    }
    return " · ".join(
        each
        for each in (
            kinds[match.kind],
            ", ".join(match.languages),
            _tr("lossless") if match.codecs == (LOSSLESS,) else ", ".join(match.codecs),
            _tr("titled “{title}”").format(title=match.title) if match.title else "",
            _tr("marked {marks}").format(marks=", ".join(match.marks)) if match.marks else "",
        )
        if each
    )


def _change_words(change: TrackChange) -> str:
    words = []
    if change.keep is not None:
        words.append(_tr("keep") if change.keep else _tr("leave out"))
    if change.codec is not None:
        rate = f" {change.bit_rate_kbps} kbit/s" if change.bit_rate_kbps else ""
        codec = AUDIO_CODECS.get(change.codec)
        words.append(_tr("to {codec}{rate}").format(codec=codec, rate=rate) if codec else _tr("copy"))
    if change.downmix:
        words.append(_tr("mix to {layout}").format(layout=change.downmix))
    if change.burn:
        words.append(_tr("burn in"))
    for said, yes, no in (
        (change.default, _tr("default"), _tr("not default")),
        (change.forced, _tr("forced"), _tr("not forced")),
    ):
        words += [] if said is None else [yes if said else no]
    words += [] if change.language is None else [_tr("language {code}").format(code=change.language or "–")]
    words += [] if change.title is None else [_tr("title “{title}”").format(title=change.title)]
    words += [f"{change.delay_ms:+d} ms"] if change.delay_ms else []
    return ", ".join(words) or _tr("nothing")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrackWords", text)
