# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes subtitles part of the picture: by lines of script behind the user's own, and files that these read.

The script's clip is taken for the whole of the source's video, so that a range of it shows what it should.
"""

import hashlib
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.source import SourceInfo
from ripgui.core.track import PlannedTrack
from ripgui.media.cut import Cut, build_cut_filter
from ripgui.media.disk import disk_errors
from ripgui.media.ffmpeg import run_ffmpeg
from ripgui.media.font import attached_fonts
from ripgui.media.merge_argv import source_input

_TEXT = frozenset({"ass", "ssa", "subrip", "text", "mov_text", "webvtt", "microdvd", "subviewer", "mpl2", "sami"})
_STYLED = frozenset({"ass", "ssa"})
_PICTURES = frozenset({"hdmv_pgs_subtitle"})
_NEVER = Fraction(10**9)
_HEAD = """

# What follows was not typed: subtitles that the settings ask to be part of the picture.
def ripgui_burn():
    import vapoursynth as vs

    clip = vs.get_output(0).clip
    if not hasattr(vs.core, "sub"):
        raise ValueError("subtitles can be burnt in with the plugin sub only: install the package vapoursynth-subtext")
    if clip.fps == 0:
        raise ValueError("subtitles cannot be burnt into a clip whose rate varies: give it one rate first")
"""
_TEXT_LINE = "    clip = clip.sub.TextFile({path!r}, fontdir={fonts!r})  # {digest}\n"
_PICTURE_LINE = "    clip = clip.sub.ImageFile({path!r})  # {digest}\n"
_TAIL = """    clip.set_output(0)


ripgui_burn()
"""


def burnt_lines(files: Sequence[SourceInfo], planned: Sequence[PlannedTrack], folder: str, ffmpeg: str) -> str:
    """Writes what is burnt in, and its fonts, into `folder`; returns the lines of script, "" where nothing is.

    files: the source and further files. Raises InputError, DiskFullError, ToolError.
    """
    burnt = [one for one in planned if one.is_burnt]
    if not burnt:
        return ""
    with disk_errors(folder):
        return _written(files, planned, burnt, folder, ffmpeg)


def _written(
    files: Sequence[SourceInfo],
    planned: Sequence[PlannedTrack],
    burnt: Sequence[PlannedTrack],
    folder: str,
    ffmpeg: str,
) -> str:
    root = Path(folder, "burnt")
    fonts = root / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for number, (name, data) in enumerate(attached_fonts(files, planned).items()):
        # A name in a file may be anything; the letters behind the dot are all that counts.
        (fonts / f"{number}{Path(name).suffix[:5]}").write_bytes(data)
    lines = [_HEAD]
    for number, one in enumerate(burnt):
        path = root / f"{number}{_suffix(one)}"
        run_ffmpeg(_extract_argv(files, one, path, ffmpeg))
        data = path.read_bytes()
        digest = hashlib.blake2b(data, digest_size=8).hexdigest()
        line = _PICTURE_LINE if one.stream.codec in _PICTURES else _TEXT_LINE
        lines.append(line.format(path=str(path), fonts=str(fonts), digest=digest))
    return "".join([*lines, _TAIL])


def _suffix(planned: PlannedTrack) -> str:
    if planned.stream.codec in _PICTURES:
        return ".sup"
    if planned.stream.codec in _TEXT:
        return ".ass"
    raise InputError(f"{planned.stream.codec} subtitles (track {planned.name}) cannot be burnt in")


def _extract_argv(files: Sequence[SourceInfo], planned: PlannedTrack, path: Path, ffmpeg: str) -> list[str]:
    """Times are counted from the video's first frame, as the script's clip does."""
    source, file = files[0], files[planned.file]
    begin = Fraction(0) if source.video.start is None else source.video.start - source.start
    cut = Cut(start=begin - Fraction(planned.delay_ms, 1000), stop=_NEVER)
    argv = [ffmpeg, "-v", "error", "-y"]
    if planned.file:
        argv += ["-itsoffset", f"{float(file.start):.6f}"]
    if cut.start:
        argv += [f"-bsf:{planned.index}", build_cut_filter(cut, "subtitle")]
    argv += [*source_input(file), "-map", f"0:{planned.index}"]
    is_copied = planned.stream.codec in _PICTURES or planned.stream.codec in _STYLED
    return [*argv, "-c", "copy" if is_copied else "ass", f"file:{path}"]
