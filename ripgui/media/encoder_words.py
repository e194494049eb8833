# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes single options in a line of encoder arguments and leaves every other word where and as it stands.

Unlike `media.encoder` it reads what is written so far, right or wrong: the line belongs to whoever types it.
"""

import functools
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass

from ripgui.media.encoder import FINALRIP_OUTPUT
from ripgui.media.encoder_rules import ALIASES, CODEC_OPTIONS, DROPPED_FLAGS

_WORD = re.compile(r"""(?:[^\s"'\\]|\\[^\r\n]|"(?:\\.|[^"\\])*"|'[^']*')+""", re.DOTALL)
_OPTION_LIKE = re.compile(r"-[A-Za-z]")
_VIDEO = frozenset({"", "v", "V", "v:0", "V:0", "0"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands. option: as it is written, with its hyphen. key: inside that option's list, "" for none."""

    option: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Pair:
    """An option and its value. start: of the option. at, stop: around the value."""

    name: str
    start: int
    at: int
    stop: int
    value: str


def value_at(text: str, place: Place) -> str | None:
    """What stands at the place, None for nothing; of several the last one, which ffmpeg takes, too."""
    pairs = [pair for pair in _pairs(text) if pair.name == _bare(place.option)]
    if not place.key:
        return pairs[-1].value if pairs else None
    if not pairs:
        return None
    held = [value for key, value in _keys(pairs[-1].value) if key == place.key]
    return held[-1] if held else None


def with_value(text: str, place: Place, value: str | None) -> str:
    """The line with this value at the place, or with None nowhere there."""
    pairs = [pair for pair in _pairs(text) if pair.name == _bare(place.option)]
    if place.key:
        before = pairs[-1].value if pairs else ""
        after = _with_key(before, place.key, value)
        if after == before:
            return text
        return with_value(text, Place(place.option), after or None)
    if value is None:
        for pair in reversed(pairs):
            text = _without(text, pair.start, pair.stop)
        return text
    word = shlex.quote(value)
    if pairs:
        return text if pairs[-1].value == value else text[: pairs[-1].at] + word + text[pairs[-1].stop :]
    return _appended(text, f"{place.option} {word}")


def codec_in(text: str) -> str:
    """The encoder that the line names, "" for none."""
    named = [pair.value for pair in _pairs(text) if pair.name in CODEC_OPTIONS]
    return named[-1] if named else ""


def with_codec(text: str, codec: str) -> str:
    """The line with another encoder's name in it."""
    named = [pair for pair in _pairs(text) if pair.name in CODEC_OPTIONS]
    if named:
        return text[: named[-1].at] + codec + text[named[-1].stop :]
    return _appended(text, f"-c:v {codec}")


@functools.lru_cache(maxsize=16)
def _pairs(text: str) -> tuple[_Pair, ...]:
    """Options of the video with their values, in their order. Every control of the window asks of the same line."""
    return tuple(_pairs_in(text))


def _pairs_in(text: str) -> Iterator[_Pair]:
    words = iter(_WORD.finditer(text))
    for word in words:
        name, _, stream = word[0].removeprefix("-").partition(":")
        if not _OPTION_LIKE.match(word[0]) or name in DROPPED_FLAGS:
            continue
        value = next(words, None)
        if value is None:
            return
        if stream in _VIDEO and name != "i":
            yield _Pair(ALIASES.get(name, name), word.start(), value.start(), value.end(), _plain(value[0]))


def _plain(word: str) -> str:
    try:
        return "".join(shlex.split(word))
    except ValueError:
        return word


def _keys(listed: str) -> Iterator[tuple[str, str]]:
    for part in listed.split(":"):
        key, _, value = part.partition("=")
        yield _key_name(key), value.strip()


def _with_key(listed: str, key: str, value: str | None) -> str:
    parts = [part for part in listed.split(":") if part] if listed else []
    held = [index for index, part in enumerate(parts) if _key_name(part.partition("=")[0]) == key]
    if value is None:
        return ":".join(part for index, part in enumerate(parts) if index not in held)
    if held:
        written = parts[held[-1]].partition("=")[0]
        parts[held[-1]] = f"{written}={value}"
    else:
        parts.append(f"{key}={value}")
    return ":".join(parts)


def _key_name(key: str) -> str:
    return key.strip().lower().replace("_", "-")


def _bare(option: str) -> str:
    return option.removeprefix("-").partition(":")[0]


def _without(text: str, start: int, stop: int) -> str:
    before = text[:start].rstrip()
    after = text[stop:]
    return before + after if before else after.lstrip()


def _appended(text: str, words: str) -> str:
    """Behind all options, but before the name that a whole command of FinalRip's ends with."""
    stripped = text.rstrip()
    if stripped.endswith(FINALRIP_OUTPUT):
        begin = stripped.removesuffix(FINALRIP_OUTPUT).rstrip()
        return f"{begin} {words} {FINALRIP_OUTPUT}"
    return f"{stripped} {words}".lstrip()
