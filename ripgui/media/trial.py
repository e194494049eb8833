# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries an encoder on two frames of the clip's form, before hours are spent on it, and looks at what came out."""

import re
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

from ripgui.core.clip import ClipInfo
from ripgui.core.error import DiskFullError, EncoderError, InputError, ToolError
from ripgui.core.scratch import scratch_folder
from ripgui.media.chunk_argv import INTERLACING, build_chunk_argv, chunk_suffix, is_full_range
from ripgui.media.colour import pix_fmt
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_options import check_known, pixel_formats
from ripgui.media.ffmpeg import is_disk_full, plain_line, read_progress, telling_line
from ripgui.media.hdr import PARAMETER_OPTIONS, hdr_input_options
from ripgui.media.packets import stream_form
from ripgui.media.probe import first_frame, main_video, open_media
from ripgui.media.process import run

_TRIAL_FRAMES = 2
_TRIAL_TIMEOUT_S = 300.0
# What encoders say, without failing, of options they do not know or values they cannot use.
_IGNORED = re.compile(
    r"Unknown option|Invalid value for|Invalid option|Error parsing option|Error setting option|Unable to parse"
    r"|has not been used for any stream|Invalid parameter|Unsupported option|Failed to set parameter",
    re.IGNORECASE,
)
_TALLEST_SD = 576
_YUV_NAME = re.compile(r"yuv(420|422|444)p(8|10|12|16)?(?:le)?")
_VIDEO_STREAM = re.compile(r"Stream #0:0.*: Video: \w+(?: \([^)]*\))*, (\w+)")


def check_encoder(ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs, threads: int) -> tuple[str, ...]:
    """Tries the encoder on two empty frames of the clip's form; returns what the user may want to know.

    Raises EncoderError with ffmpeg's own reason where it fails, or ignores something it was told; ToolError where it
    did not come to say anything.
    """
    check_known(ffmpeg, encoder)
    if clip.pixel_format.family == "rgb" and not encoder.filters:
        _check_takes_rgb(ffmpeg, clip, encoder)
    with scratch_folder() as folder:
        path = str(Path(folder, f"try{chunk_suffix(encoder)}"))
        lines = _encode(build_chunk_argv(ffmpeg, clip, encoder, threads, path), clip, encoder)
        if path.endswith(".mov"):  # what has a place in MP4 has one everywhere
            _check_is_kept(ffmpeg, encoder, path, str(Path(folder, "try.mkv")))
        return (*_warnings(ffmpeg, clip, encoder, lines), *_field_loss(clip, encoder, path))


def check_joins(ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs, other: EncoderArgs, threads: int) -> None:
    """Raises EncoderError unless chunks of both encoders can stand in one stream."""
    forms = []
    with scratch_folder() as folder:
        for each in (encoder, other):
            path = str(Path(folder, f"try{chunk_suffix(each)}"))
            _encode(build_chunk_argv(ffmpeg, clip, each, threads, path), clip, each)
            forms.append(stream_form(path))
    if forms[0] != forms[1]:
        raise EncoderError(
            "a zone's arguments make another form of stream than the task's, and both cannot be joined: size, pixel "
            "format, profile, -refs and -bf must be alike"
        )


def _encode(argv: Sequence[str], clip: ClipInfo, encoder: EncoderArgs) -> Sequence[str]:
    """Runs the trial; returns what ffmpeg said."""
    done = run(argv, timeout_s=_TRIAL_TIMEOUT_S, stdin=bytes(_TRIAL_FRAMES * clip.frame_size_bytes))
    lines = done.stderr.decode(errors="replace").splitlines()
    if any(is_disk_full(line) for line in lines):
        raise DiskFullError("no space is left in the folder for temporary files")
    if done.returncode < 0:
        crash = signal.Signals(-done.returncode).name
        raise ToolError(f"ffmpeg crashed when {encoder.codec} was tried with these arguments ({crash})", lines)
    if done.returncode != 0:
        raise EncoderError(f"{encoder.codec} does not work with these arguments: {plain_line(telling_line(lines))}")
    for line in lines:
        if _IGNORED.search(line):
            raise EncoderError(f"{encoder.codec} does not take all arguments: {plain_line(line)}")
    frames = [report.frame for report in read_progress(done.stdout.splitlines())]
    if frames[-1:] != [_TRIAL_FRAMES]:
        raise EncoderError("the arguments change the number of frames; the filters in -vf must keep every frame")
    return lines


def _check_is_kept(ffmpeg: str, encoder: EncoderArgs, path: str, result: str) -> None:
    """Raises EncoderError where a chunk cannot be carried over into a result, or the result cannot be read."""
    argv = [ffmpeg, "-v", "error", "-nostdin", "-i", f"file:{path}", "-c", "copy", "-f", "matroska", f"file:{result}"]
    done = run(argv, timeout_s=_TRIAL_TIMEOUT_S)
    why = "its frames cannot be read back"
    if done.returncode != 0:
        why = plain_line(telling_line(done.stderr.decode(errors="replace").splitlines()))
    elif _reads(result):
        return
    raise EncoderError(f"what {encoder.codec} makes of this clip cannot be joined into Matroska: {why}")


def _reads(path: str) -> bool:
    try:
        with open_media(path) as container:
            return first_frame(container, main_video(container, path)) is not None
    except InputError:
        return False


def _field_loss(clip: ClipInfo, encoder: EncoderArgs, path: str) -> Iterator[str]:
    """Says so where the fields of the clip are no fields in what the encoder wrote."""
    if clip.field_order == "progressive":
        return
    try:
        with open_media(path) as container:
            frame = first_frame(container, main_video(container, path))
    except InputError:
        frame = None
    if frame is None or frame.interlaced_frame:  # without a decoder nobody can tell
        return
    told = (
        f"the clip is interlaced ({clip.field_order} field first), and {encoder.codec} encodes it as progressive "
        "frames, which players do not deinterlace"
    )
    if encoder.codec in INTERLACING:
        yield f"{told}: deinterlace it in the script, or add -flags +ildct+ilme"
    else:
        yield f"{told}: deinterlace it in the script"


def _check_takes_rgb(ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs) -> None:
    """Raises EncoderError where ffmpeg would make RGB into YUV, with a matrix that nobody chose."""
    wanted = dict(encoder.options).get("pix_fmt")
    taken = (wanted,) if wanted else pixel_formats(ffmpeg, encoder.codec)
    if taken and not any(re.search("gbr|rgb|bgr", name) for name in taken):
        matrix = "709" if clip.height > _TALLEST_SD else "170m"
        arguments = f'format=vs.{_yuv_format(clip, taken)}, matrix_s="{matrix}"'
        raise EncoderError(
            f"the clip is RGB and {encoder.codec} would be given {taken[0]}: convert it in the script, for example"
            f" import vapoursynth as vs; clip = clip.resize.Bicubic({arguments})"
        )


def _yuv_format(clip: ClipInfo, taken: Sequence[str]) -> str:
    """VapourSynth's name of the format to make of an RGB clip: no deeper than it, if the encoder takes that."""
    found = [(match[1], int(match[2] or 8)) for name in taken if (match := _YUV_NAME.fullmatch(name))]
    usual = [(layout, bits) for layout, bits in found if layout == "420"] or found or [("420", 8)]
    layout, bits = max((form for form in usual if form[1] <= clip.pixel_format.bits), default=min(usual))
    return f"YUV{layout}P{bits}"


def _warnings(ffmpeg: str, clip: ClipInfo, encoder: EncoderArgs, lines: Sequence[str]) -> tuple[str, ...]:
    given = pix_fmt(clip.pixel_format)
    taken = next((match[1] for line in reversed(lines) if (match := _VIDEO_STREAM.search(line))), given)
    asked = bool(encoder.filters) or "pix_fmt" in dict(encoder.options)
    warnings = []
    if taken not in (given, f"yuvj{given[3:]}") and not asked and given != "gbrp" and encoder.codec != "png":
        warnings.append(f"{encoder.codec} does not take the clip's {given}: ffmpeg converts it to {taken}")
    colour = clip.colour
    keeps_yuv = clip.pixel_format.family == "yuv" and encoder.codec != "png"
    if is_full_range(clip, encoder) and chunk_suffix(encoder) == ".mov" and keeps_yuv:
        warnings.append(
            f"that the clip is full-range cannot be told with {encoder.codec}: players will take it as limited"
        )
    has_hdr = colour.mastering_display is not None or colour.content_light is not None
    if has_hdr and encoder.codec not in PARAMETER_OPTIONS and not hdr_input_options(ffmpeg, colour):
        warnings.append(f"the HDR10 metadata of the clip cannot be given to {encoder.codec} and is lost")
    return tuple(warnings)
