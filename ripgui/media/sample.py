# SPDX-License-Identifier: GPL-3.0-or-later
"""A short film of our own making: motion and cuts, 5.1 sound, styled subtitles, a font and chapters."""

import contextlib
import os
import tempfile
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path

from ripgui.core.error import DiskFullError, ToolError
from ripgui.media.disk import disk_errors
from ripgui.media.ffmpeg import is_disk_full
from ripgui.media.process import run

SAMPLE_NAME = "ripgui-sample.mkv"
SCENE_FRAMES = 96
_FPS = Fraction(24000, 1001)
_WIDTH, _HEIGHT = 640, 360
_TIMEOUT_S = 300.0
_TAIL_LINES = 5
_FONT = "fontawesome6-solid-webfont-*.ttf"
_SCENES = (
    ("Test card", "testsrc2=s={size}:r={rate}"),
    ("Set", "mandelbrot=s={size}:r={rate}:start_scale=1.5:end_scale=0.02:end_pts=200:maxiter=400"),
    (
        "Colours",
        "gradients=s={size}:r={rate}:x0=200:y0=120:x1=600:y1=300:c0=#5aa2ff:c1=#e3b04b:seed=7:speed=0.02:type=radial",
    ),
    (
        "Life",
        "life=s=160x90:r={rate}:ratio=0.35:random_seed=3:mold=12:life_color=#5aa2ff:death_color=#c93a3d",
    ),
    ("Rings", "zoneplate=s={size}:r={rate}:ku=512:kv=0:kt=12:kt2=0:kx2=24:ky2=24"),
    ("Automaton", "cellauto=s=160x90:r={rate}:rule=110:ratio=0.5:random_seed=11"),
)
# A voice in the middle that swells, one tone a corner, and a low one for the sixth channel.
_SOUND = "|".join(
    (
        "0.20*sin(2*PI*330*t)",
        "0.20*sin(2*PI*392*t)",
        "0.25*sin(2*PI*523*t)*(0.5+0.5*sin(2*PI*0.25*t))",
        "0.30*sin(2*PI*55*t)",
        "0.15*sin(2*PI*247*t)*gt(sin(2*PI*0.5*t)\\,0)",
        "0.15*sin(2*PI*294*t)*lt(sin(2*PI*0.5*t)\\,0)",
    )
)
_ASS_HEADER = """\
[Script Info]
ScriptType: v4.00+
PlayResX: 640
PlayResY: 360

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, \
StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Line,,26,&H00FFFFFF,&H000000FF,&H00202020,&H80000000,0,0,0,0,100,100,0,0,1,2,1,2,20,20,22,1
Style: Sign,Font Awesome 6 Free Solid,40,&H005AD2FF,&H000000FF,&H00202020,&H80000000,1,0,0,0,100,100,0,0,1,2,0,7,20,20,\
20,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def make_sample(folder: str | os.PathLike[str], ffmpeg: str) -> str:
    """The path of the sample in `folder`, made unless it is there: 24 s of 640 × 360 that are the same every time.

    Raises ToolError, InputError and DiskFullError.
    """
    target = Path(folder) / SAMPLE_NAME
    if target.exists():
        return str(target)
    with disk_errors(os.fspath(folder)):
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix="sample-") as scratch:
            made = Path(scratch) / SAMPLE_NAME
            _make(Path(scratch), made, ffmpeg)
            made.replace(target)
    return str(target)


def _make(scratch: Path, made: Path, ffmpeg: str) -> None:
    subtitles, chapters = scratch / "subtitles.ass", scratch / "chapters.txt"
    subtitles.write_text(_subtitles(), encoding="utf-8")
    chapters.write_text(_chapters(), encoding="utf-8")
    argv = build_sample_argv(ffmpeg, str(subtitles), str(chapters), _font(), str(made))
    tail = _failure(argv, str(scratch.parent))
    if tail is not None:
        raise ToolError("ffmpeg could not make the sample", tail)


def build_sample_argv(ffmpeg: str, subtitles: str, chapters: str, font: str | None, output: str) -> list[str]:
    frames = SCENE_FRAMES * len(_SCENES)
    argv = [ffmpeg, "-v", "error", "-nostdin", "-y"]
    argv += ["-f", "lavfi", "-i", f"aevalsrc={_SOUND}:c=5.1:s=48000:d={float(frames / _FPS):.6f}"]
    argv += ["-i", f"file:{subtitles}", "-f", "ffmetadata", "-i", f"file:{chapters}"]
    argv += ["-filter_complex", _graph(), "-map", "[v]", "-map", "0:a", "-map", "1:s", "-map_chapters", "2"]
    argv += ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-c:a", "aac", "-b:a", "320k", "-c:s", "ass"]
    argv += ["-metadata", "title=RipGUI sample", "-metadata:s:a:0", "language=jpn", "-metadata:s:a:0", "title=Surround"]
    argv += ["-metadata:s:s:0", "language=eng", "-metadata:s:s:0", "title=Signs and lines"]
    argv += ["-disposition:s:0", "default", "-fps_mode", "passthrough"]
    argv += ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"]
    if font is not None:
        argv += ["-attach", font, "-metadata:s:t:0", "mimetype=font/ttf"]
        argv += ["-metadata:s:t:0", f"filename={os.path.basename(font)}"]
    return [*argv, "-f", "matroska", f"file:{output}"]


def _graph() -> str:
    rate = f"{_FPS.numerator}/{_FPS.denominator}"
    shape = f"scale={_WIDTH}:{_HEIGHT}:out_range=tv:out_color_matrix=bt709,format=yuv420p,setsar=1"
    parts = []
    for index, (_, source) in enumerate(_SCENES):
        scene = source.format(size=f"{_WIDTH}x{_HEIGHT}", rate=rate)
        parts.append(f"{scene},trim=end_frame={SCENE_FRAMES},{shape}[s{index}]")
    joined = "".join(f"[s{index}]" for index in range(len(_SCENES)))
    tagged = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709"
    return ";".join((*parts, f"{joined}concat=n={len(_SCENES)}:v=1:a=0,setpts=N/({rate})/TB,{tagged}[v]"))


def _subtitles() -> str:
    """A line and a sign in each scene; the sign needs the attached font."""
    lines = [_ASS_HEADER]
    for index, (title, _) in enumerate(_SCENES):
        start = index * SCENE_FRAMES / _FPS
        shown = f"{_ass_time(start + Fraction(1, 2))},{_ass_time(start + 3)}"
        lines.append(f"Dialogue: 0,{shown},Line,,0,0,0,,{{\\fad(200,200)}}Scene {index + 1}: {{\\i1}}{title}{{\\i0}}\n")
        lines.append(f"Dialogue: 1,{shown},Sign,,0,0,0,,{{\\move(20,20,560,20)}}\uf008\n")
    return "".join(lines)


def _ass_time(seconds: Fraction) -> str:
    centiseconds = round(seconds * 100)
    minutes, rest = divmod(centiseconds, 6000)
    return f"{minutes // 60}:{minutes % 60:02}:{rest // 100:02}.{rest % 100:02}"


def _chapters() -> str:
    """Every second scene begins a chapter."""
    parts = [";FFMETADATA1\n"]
    for first in range(0, len(_SCENES), 2):
        start, end = (round(scene * SCENE_FRAMES / _FPS * 1000) for scene in (first, first + 2))
        parts.append(f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={start}\nEND={end}\ntitle={_SCENES[first][0]}\n")
    return "".join(parts)


def _font() -> str | None:
    """The icon font that the window uses too; found without importing its package, which would load Qt."""
    with contextlib.suppress(ImportError, ValueError):
        spec = find_spec("qtawesome")
        if spec is not None and spec.origin is not None:
            fonts = sorted(Path(spec.origin).with_name("fonts").glob(_FONT))
            return str(fonts[-1]) if fonts else None
    return None


def make_noisy_film(path: str, ffmpeg: str, width: int, height: int) -> None:
    """12 s of motion and grain, for measuring; hard for any encoder. Raises ToolError, InputError, DiskFullError."""
    picture = f"testsrc2=s={width}x{height}:r={_FPS.numerator}/{_FPS.denominator}:d=12,noise=alls=12:allf=t"
    argv = [ffmpeg, "-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i", picture, "-pix_fmt", "yuv420p"]
    argv += ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "18", "-g", "48", "-f", "matroska", f"file:{path}"]
    tail = _failure(argv, os.path.dirname(path))
    if tail is not None:
        raise ToolError("ffmpeg could not make a film to measure with", tail)


def _failure(argv: list[str], folder: str) -> list[str] | None:
    """What ffmpeg said at last, None where all went well. Raises ToolError, InputError, DiskFullError."""
    completed = run(argv, timeout_s=_TIMEOUT_S)
    if completed.returncode != 0:
        lines = completed.stderr.decode(errors="replace").splitlines()
        if any(map(is_disk_full, lines)):
            raise DiskFullError(f"the disk of {folder} is full")
        return lines[-_TAIL_LINES:]
    return None
