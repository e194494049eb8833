# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads encoder arguments: FinalRip's form, a whole ffmpeg command from pipe to file, or bare options.

Words are split as a POSIX shell splits them, and never given to one. What passes is an encoder, options of encoders
and a chain of filters; the command that ffmpeg gets is built anew from those.
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field

from ripgui.core.error import EncoderError
from ripgui.media import encoder_rules as rules
from ripgui.media.colour import named_tag
from ripgui.media.filter_chain import parse_filters

FINALRIP_OUTPUT = "FINALRIP_ENCODED_CLIP.mkv"

_LONGEST = 20_000
_PROGRAMS = frozenset({"ffmpeg", "ffmpeg.exe"})
_PIPES = frozenset({"-", "pipe:", "pipe:0"})
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SHELL = re.compile(r"[;|&<>`]|\$[({\w]|^#")
_ENCODER_NAME = re.compile(r"[A-Za-z0-9_.-]{1,60}")
_OPTION_LIKE = re.compile(r"-[A-Za-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderArgs:
    """Parsed arguments. codec: ffmpeg's name of the encoder. options: names without hyphen and stream, and values.

    filters: a chain for -vf, "" for none.
    """

    codec: str
    options: tuple[tuple[str, str], ...] = ()
    filters: str = ""


def parse_encoder(text: str) -> EncoderArgs:
    """Reads encoder arguments; whether ffmpeg knows what they name is for `check_encoder`. Raises EncoderError."""
    words = _split(text)
    reading = _Reading(words=iter(words), last=words[-1])
    if words[0].lower() in _PROGRAMS:
        next(reading.words)
    for word in reading.words:
        _read_word(reading, word)
    if not reading.codec:
        raise EncoderError("no encoder is named; begin with one, for example -c:v libx265 -crf 16")
    return EncoderArgs(codec=reading.codec, options=tuple(reading.options.items()), filters=reading.filters)


@dataclass(slots=True, kw_only=True)
class _Reading:
    """Where the parser stands: the words to come, and what was read."""

    words: Iterator[str]
    last: str
    has_input: bool = False
    codec: str = ""
    options: dict[str, str] = field(default_factory=dict)
    filters: str = ""

    def value_of(self, option: str) -> str:
        value = next(self.words, None)
        takes_signs = option.partition(":")[0].endswith(("flags", "flags2"))
        if value is None or (_OPTION_LIKE.match(value) and not takes_signs):
            raise EncoderError(f"{option} has no value")
        return value


def _split(text: str) -> list[str]:
    stripped = text.strip()
    if not stripped:
        raise EncoderError("the encoder arguments are empty; name an encoder, for example -c:v libx265 -crf 16")
    if len(stripped) > _LONGEST:
        raise EncoderError(f"the encoder arguments are longer than {_LONGEST} characters")
    if _CONTROL.search(stripped):
        raise EncoderError("the encoder arguments hold control characters")
    is_command = stripped.split(maxsplit=1)[0].lower() in _PROGRAMS
    if is_command and re.search(r"[\r\n]", stripped):
        raise EncoderError("an ffmpeg command must stand on one line, as FinalRip requires")
    try:
        return shlex.split(re.sub(r"\\?\r?\n", " ", stripped))
    except ValueError as error:
        raise EncoderError(
            "the encoder arguments cannot be read: a quote is not closed, or a backslash ends them"
        ) from error


def _read_word(reading: _Reading, word: str) -> None:
    if not word.startswith("-") or word == "-":
        _read_bare_word(reading, word)
        return
    if word.startswith("-/"):
        raise EncoderError(f"{word} is not allowed: option values cannot be read from files")
    name, _, stream = word[1:].partition(":")
    if name == "i":
        _read_input(reading, word)
    elif name in rules.DROPPED_FLAGS:
        return
    elif name in rules.DROPPED_OPTIONS:
        reading.value_of(word)
    elif name == "f" and not reading.has_input:
        _read_input_format(reading)
    elif name in rules.OTHER_CODEC_OPTIONS or not _is_video(stream):
        _read_foreign(reading, word, name)
    elif name in rules.CODEC_OPTIONS:
        reading.codec = _encoder_name(word, reading.value_of(word))
    elif name in rules.FILTER_OPTIONS:
        _read_filters(reading, word)
    else:
        _read_option(reading, word, rules.ALIASES.get(name, name))


def _read_bare_word(reading: _Reading, word: str) -> None:
    if word == FINALRIP_OUTPUT and next(reading.words, None) is None:
        return
    if _SHELL.search(word):
        raise EncoderError(f"{word!r} is not allowed: the encoder arguments are not run by a shell")
    if not reading.codec and not reading.has_input and word != "-":
        raise EncoderError(f"{word!r} cannot begin encoder arguments; ffmpeg -i - or an option such as -c:v does")
    if word == reading.last or "/" in word or "." in word or word == "-":
        raise EncoderError(f"{word!r} is not allowed: encoder arguments cannot name an output; RipGUI chooses it")
    raise EncoderError(f"{word!r} is not allowed: an option such as -crf must stand before it")


def _read_input(reading: _Reading, word: str) -> None:
    value = next(reading.words, None)
    if word != "-i" or value not in _PIPES or reading.has_input:
        raise EncoderError("no input can be named: the clip of the script is the only one (ffmpeg -i - ...)")
    if reading.codec or reading.options or reading.filters:
        raise EncoderError("-i - stands after options of the encoder; they must follow it")
    reading.has_input = True


def _read_input_format(reading: _Reading) -> None:
    if next(reading.words, None) != "yuv4mpegpipe":
        raise EncoderError("-f is not allowed: the clip of the script comes in, and RipGUI chooses the container")


def _read_foreign(reading: _Reading, word: str, name: str) -> None:
    """Options of other streams than video: copying them is what happens anyway, all else is refused."""
    is_codec = name in rules.OTHER_CODEC_OPTIONS or name in rules.CODEC_OPTIONS
    if not is_codec or next(reading.words, None) != "copy":
        raise rules.refuse_for_sound(word)


def _read_filters(reading: _Reading, word: str) -> None:
    if reading.filters:
        raise EncoderError(f"{word} is given twice; join the filters with a comma")
    reading.filters = parse_filters(reading.value_of(word))


def _read_option(reading: _Reading, word: str, name: str) -> None:
    rules.check_name(name)
    value = reading.value_of(word)
    if name in rules.COLOUR_OPTIONS:
        if named_tag(rules.COLOUR_OPTIONS[name], value) is None:
            raise EncoderError(f"{value!r} is not a value of -{name}")
    else:
        rules.check_value(name, value)
    if name == "force_key_frames" and not value.startswith("expr:"):
        raise EncoderError("-force_key_frames takes only an expression (expr:...): times count from a chunk's start")
    reading.options[name] = value


def _is_video(stream: str) -> bool:
    return stream in ("", "v", "V", "v:0", "V:0", "0")


def _encoder_name(option: str, value: str) -> str:
    if value == "copy":
        raise EncoderError(f"{option} copy does not encode; name an encoder, for example libx265")
    if not _ENCODER_NAME.fullmatch(value):
        raise EncoderError(f"{value!r} is not the name of an encoder")
    return value
