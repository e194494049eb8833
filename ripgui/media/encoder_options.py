# SPDX-License-Identifier: GPL-3.0-or-later
"""Which encoders and which of their options an ffmpeg knows, asked from its own help."""

import functools
import re

from ripgui.core.error import EncoderError
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_help import EncoderHelp, alike, parse_help, read_keys, with_formats
from ripgui.media.encoder_rules import COLOUR_OPTIONS
from ripgui.media.memory import remembered
from ripgui.media.process import run

_TIMEOUT_S = 30.0
# Options of the ffmpeg program itself that concern one video stream and only its encoder.
PROGRAM_OPTIONS = frozenset(
    {
        *("pix_fmt", "q", "tag", "profile", "bits_per_raw_sample", "force_key_frames", "rc_override", "sws_flags"),
        *("intra_matrix", "inter_matrix", "chroma_intra_matrix"),
        *COLOUR_OPTIONS,
    }
)
_ENCODER_ROW = re.compile(r"^ V[A-Z.]{5} (\S+)\s+(.*)$", re.MULTILINE)
_CODEC_NAME = re.compile(r"\(codec (\S+)\)")
_OPTION_ROW = re.compile(r"^\s+-([\w-]+)\s+<\w+>\s+E..V", re.MULTILINE)
_PIXEL_FORMATS = re.compile(r"^ *Supported pixel formats: (.*)$", re.MULTILINE)
_GENERIC_SECTION = re.compile(r"^AVCodecContext AVOptions:\n(.*?)(?=^\S)", re.MULTILINE | re.DOTALL)


def check_known(ffmpeg: str, encoder: EncoderArgs) -> None:
    """Raises EncoderError unless `ffmpeg` has the encoder, and everything given is an option of it."""
    encoders = _encoders(ffmpeg)
    if encoder.codec not in encoders:
        raise EncoderError(f"ffmpeg has no video encoder {encoder.codec!r}{_other_encoders(encoder.codec, encoders)}")
    own = _OPTION_ROW.findall(_encoder_help(ffmpeg, encoder.codec))
    known = _generic_options(ffmpeg) | PROGRAM_OPTIONS | set(own)
    for name, _ in encoder.options:
        if name not in known:
            raise EncoderError(
                f"{encoder.codec} has no option -{name}{alike(f'-{name}', [f'-{key}' for key in known])}"
            )


def encoder_help(ffmpeg: str, codec: str) -> EncoderHelp:
    """What can be written for this encoder; of one that `ffmpeg` does not have, only which there are instead."""
    encoders = {name: told.partition(" (codec ")[0] for name, told in _encoder_rows(ffmpeg).items()}
    options = parse_help(_encoder_help(ffmpeg, codec), generic=_generic_help(ffmpeg)) if codec in encoders else {}
    formats = pixel_formats(ffmpeg, codec) if codec in encoders else ()
    return EncoderHelp(
        codec=codec,
        encoders=encoders,
        options=with_formats(options, formats) if formats else options,
        keys={name: keys for name, keys in read_keys().items() if name in options},
    )


def pixel_formats(ffmpeg: str, codec: str) -> tuple[str, ...]:
    """Pixel formats that the encoder takes; none where it does not say."""
    row = _PIXEL_FORMATS.search(_encoder_help(ffmpeg, codec))
    return tuple(row[1].split()) if row else ()


def has_program_option(ffmpeg: str, name: str) -> bool:
    """Whether the program itself, not an encoder, has an option of this name."""
    return re.search(rf"^-{name}[\[ ]", _program_help(ffmpeg), re.MULTILINE) is not None


def _other_encoders(name: str, encoders: dict[str, str]) -> str:
    codec = {"h265": "hevc", "x265": "hevc", "x264": "h264", "vvc": "vvc"}.get(name.lower(), name.lower())
    of_codec = [key for key, value in encoders.items() if value == codec]
    if of_codec:
        return f"; encoders for it are {', '.join(of_codec)}"
    return alike(name, list(encoders))


@functools.lru_cache(maxsize=8)
def _encoders(ffmpeg: str) -> dict[str, str]:
    """Names of video encoders, and of the codec of each."""
    told = _help(ffmpeg, "-encoders")
    codecs = {name: _CODEC_NAME.search(text) for name, text in _ENCODER_ROW.findall(told) if name != "="}
    return {name: codec[1] if codec else name for name, codec in codecs.items()}


@functools.lru_cache(maxsize=8)
def _generic_options(ffmpeg: str) -> frozenset[str]:
    def ask() -> str:
        section = _GENERIC_SECTION.search(_ask(ffmpeg, "-h", "full"))
        return " ".join(_OPTION_ROW.findall(section[1])) if section else ""

    # The whole help is a thousand times as long.
    return frozenset(remembered(ffmpeg, "generic options", ask).split())


@functools.lru_cache(maxsize=8)
def _generic_help(ffmpeg: str) -> str:
    """The options of every encoder, with their values."""

    def ask() -> str:
        section = _GENERIC_SECTION.search(_ask(ffmpeg, "-h", "full"))
        return section[1] if section else ""

    return remembered(ffmpeg, "generic help", ask)


@functools.lru_cache(maxsize=8)
def _encoder_rows(ffmpeg: str) -> dict[str, str]:
    """The video encoders, each with what it is."""
    return {name: told for name, told in _ENCODER_ROW.findall(_help(ffmpeg, "-encoders")) if name != "="}


@functools.lru_cache(maxsize=8)
def _program_help(ffmpeg: str) -> str:
    return _help(ffmpeg, "-h", "long")


@functools.lru_cache(maxsize=64)
def _encoder_help(ffmpeg: str, codec: str) -> str:
    return _help(ffmpeg, "-h", f"encoder={codec}")


def _help(ffmpeg: str, *topic: str) -> str:
    return remembered(ffmpeg, " ".join(topic), lambda: _ask(ffmpeg, *topic))


def _ask(ffmpeg: str, *topic: str) -> str:
    done = run([ffmpeg, "-hide_banner", *topic], timeout_s=_TIMEOUT_S)
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""
