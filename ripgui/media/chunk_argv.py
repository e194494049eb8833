# SPDX-License-Identifier: GPL-3.0-or-later
"""The ffmpeg command of one chunk: raw frames in through a pipe, one encoded file out, every tag in place.

Pixels are never converted to carry a tag: colours are set by setparams before the user's filters, for ffmpeg's own
output options convert.
"""

import re
from collections.abc import Sequence
from fractions import Fraction

from ripgui.core.clip import ClipInfo
from ripgui.core.picture import FurtherSize
from ripgui.media.colour import colour_tags, named_tag, pix_fmt
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_rules import COLOUR_OPTIONS, parameter_keys
from ripgui.media.ffmpeg import LOG_ARGUMENTS, PROGRESS_ARGUMENTS
from ripgui.media.hardware import device_arguments, upload_filters
from ripgui.media.hdr import PARAMETER_OPTIONS, hdr_input_options, hdr_parameters
from ripgui.media.png_filter import picture_filters

NOWHERE = "-"
"""The output of a first pass, which writes only what the second wants to know."""

# Sizes at one quality say which chunk needs how many bits; how good that quality is does not matter.
_QUICK = (("preset", "superfast"), ("crf", "24"), ("pix_fmt", "yuv420p"))
_FINEST_TIMESCALE = 10_000
_ABSURD_TERM = 10_000_000
_ABSURD_DENOMINATOR = 100_000
_FALLBACK_TIMESCALE = 90_000
_LARGEST_TERM = (1 << 31) - 1
_MP4_CODECS = re.compile("264|265|hevc|av1|vp9|vvenc|kvazaar|(?<!ms)mpeg4|mpeg2|xvid|ffv1")
_FIELD_MODES = {"progressive": "prog", "top": "tff", "bottom": "bff"}
# How the parameters of x264 and x265 call the tags of setparams.
_COLOUR_PARAMETERS = {
    "colormatrix": "colorspace",
    "colorprim": "color_primaries",
    "transfer": "color_trc",
    "range": "range",
}
# Other names that the encoders know for parameters of ours.
_SYNONYMS = {"pools": "numa-pools", "lp": "logical-processors"}
_PLAIN_OPTIONS = frozenset({"sws_flags"})
INTERLACING = frozenset({"libx264", "libx264rgb", "mpeg2video", "mpeg4", "prores_ks"})
"""Encoders that store fields as such when they are told to; others that can, such as ffv1, need not be told."""

_OWN_FIELDS = frozenset({"interlaced", "tff", "bff", "fake-interlaced", "no-interlaced"})


def chunk_rate(fps: Fraction) -> Fraction:
    """The rate that chunks are encoded at: `fps`, or near it where ffmpeg cannot hold its terms."""
    return fps.limit_denominator(_ABSURD_DENOMINATOR) if _is_absurd(fps) else fps


def track_timescale(fps: Fraction) -> int:
    """Ticks per second of a chunk's file: at least 10000, and a frame lasts a whole number of them if `fps` is sane."""
    return _FALLBACK_TIMESCALE if _is_absurd(fps) else fps.numerator * -(-_FINEST_TIMESCALE // fps.numerator)


def chunk_suffix(encoder: EncoderArgs) -> str:
    """ ".mp4" where the codec has a place in it, else ".mov"."""
    return ".mp4" if _MP4_CODECS.search(encoder.codec) else ".mov"


def build_chunk_argv(
    ffmpeg: str,
    clip: ClipInfo,
    encoder: EncoderArgs,
    threads: int,
    output: str,
    *,
    keyframes: str = "",
    sizes: Sequence[FurtherSize] = (),
    is_first: bool = True,
) -> list[str]:
    """ffmpeg's arguments to encode frames of `clip`, planes without padding, from its standard input into `output`.

    threads: of the encoder, 0 leaves them to it. keyframes: ffmpeg's word for those that are forced. sizes: further
    tracks of the same file. is_first: whether the result begins with it. ffmpeg reports progress on its standard
    output. Raises InputError for pixel formats that it does not know.
    """
    import ffmpeg as graph  # here, because it is slow to import and the window only asks for names and rates

    frames = graph.input(
        "pipe:0",
        f="rawvideo",
        pixel_format=pix_fmt(clip.pixel_format),
        video_size=(clip.width, clip.height),
        framerate=_ratio(chunk_rate(clip.fps)),
        **_hdr_options(ffmpeg, clip, encoder),
    )
    is_first_pass = output == NOWHERE
    written = graph.output(
        *[frames] * (1 + len(sizes)),
        output if is_first_pass else f"file:{output}",
        **_encoder_options(clip, encoder, threads, is_first=is_first),
        **_keyframe_options(encoder, keyframes),
        **_tracks(clip, encoder, sizes),
        fps_mode="passthrough",
        video_track_timescale=track_timescale(clip.fps),
        f="null" if is_first_pass else chunk_suffix(encoder)[1:],
    )
    command = [ffmpeg, *LOG_ARGUMENTS, "-y", *PROGRESS_ARGUMENTS, *device_arguments(encoder.codec)]
    return written.compile(cmd=command)


def build_look_argv(
    ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs | None, threads: int, output: str, *, keyframes: str = ""
) -> list[str]:
    """ffmpeg's arguments to see how much there is in frames of `clip`: `output` is a quick encode at one quality.

    encoder: makes its first pass of the same frames, None where it has none.
    """
    if encoder is None:
        quick = EncoderArgs(codec="libx264", options=_QUICK)
        return build_chunk_argv(ffmpeg, clip, quick, threads, output)
    quick_words = [word for name, value in _QUICK for word in (f"-{_option_name(name)}", value)]
    timing = ["-fps_mode", "passthrough", "-video_track_timescale", str(track_timescale(clip.fps))]
    first_pass = build_chunk_argv(ffmpeg, clip, encoder, threads, NOWHERE, keyframes=keyframes)
    return [*first_pass, "-map", "0:v:0", "-c:v", "libx264", *quick_words, *timing, "-f", "mp4", f"file:{output}"]


def _encoder_options(clip: ClipInfo, encoder: EncoderArgs, threads: int, *, is_first: bool) -> dict[str, str]:
    """The user's options with what must be added; colours are left to the filters."""
    options = {name: value for name, value in encoder.options if name not in COLOUR_OPTIONS}
    name = PARAMETER_OPTIONS.get(encoder.codec)
    if name is not None:
        user = ":".join(options[key] for key in (name, "x264opts") if key in options)
        added = {**_join_parameters(encoder.codec, is_first=is_first), **hdr_parameters(encoder.codec, clip.colour)}
        added |= _thread_parameters(encoder.codec, options, threads)
        given = parameter_keys(user)
        parts = [f"{key}={value}" for key, value in added.items() if not given.keys() & {key, _SYNONYMS.get(key, key)}]
        if parts:
            options[name] = ":".join([*parts, *([options[name]] if name in options else [])])
    if threads and encoder.codec not in ("libx265", "libsvtav1"):
        options.setdefault("threads", str(threads))
    if upload_filters(encoder.codec, ""):
        options.pop("pix_fmt", None)
    if _takes_fields(clip, encoder):
        options["flags"] = options.get("flags", "") + "+ildct+ilme"
    if is_full_range(clip, encoder):
        # Some encoders do not say that they take full range, and ffmpeg would squeeze it for them.
        options["color_range"] = "pc"
    return {"c:v": encoder.codec} | {_option_name(key): value for key, value in options.items()}


def _keyframe_options(encoder: EncoderArgs, keyframes: str) -> dict[str, str]:
    if not keyframes:
        return {}
    # Others make them so that a player can begin there without being told.
    needs_word = encoder.codec == "libx265" or encoder.codec.endswith("_nvenc")
    return {"force_key_frames:v": keyframes} | ({"forced-idr:v": "1"} if needs_word else {})


def _tracks(clip: ClipInfo, encoder: EncoderArgs, sizes: Sequence[FurtherSize]) -> dict[str, str]:
    """The clip, and behind it each further size of it, in the proportions of the clip."""
    if not sizes:
        return {"vf": _filters(clip, encoder)}
    options = {"filter:v:0": _filters(clip, encoder)}
    for number, size in enumerate(sizes, start=1):
        options[f"filter:v:{number}"] = _filters(clip, encoder, height=size.height)
        if size.most_kbps:
            options[f"maxrate:v:{number}"] = f"{size.most_kbps}k"
            options[f"bufsize:v:{number}"] = f"{2 * size.most_kbps}k"
            if "b" in dict(encoder.options):
                options[f"b:v:{number}"] = f"{size.most_kbps * 3 // 4}k"
    return options


def _takes_fields(clip: ClipInfo, encoder: EncoderArgs) -> bool:
    """Whether the encoder has to be told that frames hold two fields; the user's own word on that stands."""
    options = dict(encoder.options)
    parameters = ":".join(options.get(name, "") for name in ("x264-params", "x264opts"))
    return (
        clip.field_order != "progressive"
        and encoder.codec in INTERLACING
        and clip.height % (2 << clip.pixel_format.subsampling[1]) == 0
        and "ildct" not in options.get("flags", "")
        and not parameter_keys(parameters).keys() & _OWN_FIELDS
        and not encoder.filters
    )


def is_full_range(clip: ClipInfo, encoder: EncoderArgs) -> bool:
    """Whether frames are full-range as they reach the encoder, as far as that can be told: filters may change it."""
    wanted = _wanted_tags(encoder).get("range")
    return wanted == "full" or (wanted is None and not encoder.filters and clip.colour.full_range is True)


def _is_absurd(fps: Fraction) -> bool:
    return fps.numerator > _ABSURD_TERM or fps.denominator > _ABSURD_TERM


def _option_name(name: str) -> str:
    return name if name in _PLAIN_OPTIONS else f"{name}:v"


def _join_parameters(codec: str, *, is_first: bool) -> dict[str, str]:
    # Without its headers at every key frame, chunks of x265 joined together lose frames without an error. With them it
    # repeats what it was asked for, two kilobytes of text: who looks for that looks at the beginning.
    if codec == "libx265":
        return {"repeat-headers": "1"} | ({} if is_first else {"info": "0"})
    # Else x264 fits its headers to the quality that is asked for, and a zone's chunks could not be joined to others.
    return {"stitchable": "1"} if codec in ("libx264", "libx264rgb") else {}


def _thread_parameters(codec: str, options: dict[str, str], threads: int) -> dict[str, str]:
    if not threads or "threads" in options:
        return {}
    if codec == "libx265":
        return {"pools": str(threads)}
    return {"lp": str(threads)} if codec == "libsvtav1" else {}


def _hdr_options(ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs) -> dict[str, str]:
    """HDR10 metadata for the container and for encoders without parameters for it, unless the user gave some."""
    given = parameter_keys(dict(encoder.options).get(PARAMETER_OPTIONS.get(encoder.codec, ""), ""))
    if given.keys() & hdr_parameters(encoder.codec, clip.colour).keys():
        return {}
    return hdr_input_options(ffmpeg, clip.colour)


def _filters(clip: ClipInfo, encoder: EncoderArgs, *, height: int = 0) -> str:
    tags = colour_tags(clip.colour, clip.pixel_format)
    wanted = _wanted_tags(encoder)
    first = tags if encoder.filters else tags | wanted
    sar = clip.sample_aspect.limit_denominator(_LARGEST_TERM)
    chain = [
        _setparams({**first, "field_mode": _FIELD_MODES[clip.field_order]}),
        # Without max the filter keeps terms up to 100 and rounds.
        f"setsar=sar={_ratio(sar)}:max={max(sar.numerator, sar.denominator, 100)}",
    ]
    if encoder.filters:
        chain += [encoder.filters, *([_setparams(wanted)] if wanted else [])]
    if height:
        # A width in whole pixels changes the shape of these by less than anybody sees.
        shape = f"setsar=sar={_ratio(sar)}:max={max(sar.numerator, sar.denominator, 100)}"
        chain += [f"scale=-2:{height}:flags=lanczos+accurate_rnd", shape]
    user_form = dict(encoder.options).get("pix_fmt", pix_fmt(clip.pixel_format))
    if encoder.codec == "png" and not encoder.filters and "pix_fmt" not in dict(encoder.options):
        chain += picture_filters(clip)
    upload = upload_filters(encoder.codec, user_form)
    return ",".join([*chain, upload] if upload else chain)


def _wanted_tags(encoder: EncoderArgs) -> dict[str, str]:
    """Colours that the user's options, or parameters of x264 and x265, ask for, as arguments of setparams."""
    options = dict(encoder.options)
    wanted = {key: named_tag(key, options[name]) for name, key in COLOUR_OPTIONS.items() if name in options}
    given = parameter_keys(options.get(PARAMETER_OPTIONS.get(encoder.codec, ""), ""))
    for parameter, key in _COLOUR_PARAMETERS.items():
        if parameter in given:
            wanted[key] = named_tag(key, given[parameter]) or wanted.get(key)
    return {key: value for key, value in wanted.items() if value is not None}


def _setparams(arguments: dict[str, str]) -> str:
    return "setparams=" + ":".join(f"{key}={value}" for key, value in arguments.items())


def _ratio(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"
