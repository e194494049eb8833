# SPDX-License-Identifier: GPL-3.0-or-later
"""Small videos for tests, made by ffmpeg from nothing and kept for the whole run."""

import hashlib
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import filelock
import qtawesome

_TIMEOUT_S = 60
_FONTS = Path(qtawesome.__file__).parent / "fonts"
_SUBTITLES = """\
[Script Info]
ScriptType: v4.00+
PlayResX: 640
PlayResY: 360

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginV
Style: Sign,FontAwesome,36,&H0020C0FF,-1,8,24

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_TEXT = r"{\pos(320,60)\bord2}Ça va, {\i1}n'est-ce pas"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipOptions:
    """What a clip is made of. rate: frames per second; keyframe_every: in frames; seconds_late: the video's start.

    cut_every: in frames, where the picture changes wholly, 0 for never. audio: "" for none.
    """

    size: str = "160x120"
    rate: str = "24000/1001"
    frames: int = 48
    codec: Literal["libx264", "libx265", "mpeg4", "ffv1", "libsvtav1"] = "libx264"
    pixel_format: str = "yuv420p"
    keyframe_every: int = 24
    b_frames: int = 2
    cut_every: int = 0
    audio: Literal["", "mono", "stereo", "5.1"] = ""
    audio_codec: str = "aac"
    subtitles: bool = False
    font: bool = False
    chapters: int = 0
    seconds_late: float = 0.0
    container: Literal["mkv", "mp4", "mov", "webm", "avi"] = "mkv"

    @property
    def seconds(self) -> float:
        numerator, _, denominator = self.rate.partition("/")
        return self.frames * float(denominator or 1) / float(numerator)


class ClipMaker:
    """Makes each clip once, also when several test processes ask for it together. Clips must not be changed."""

    def __init__(self, folder: Path, ffmpeg: str) -> None:
        self._folder = folder
        self._ffmpeg = ffmpeg
        folder.mkdir(parents=True, exist_ok=True)

    def __call__(self, options: ClipOptions) -> Path:
        key = hashlib.sha256(repr(options).encode()).hexdigest()[:16]
        path = self._folder / f"{key}.{options.container}"
        with filelock.FileLock(self._folder / f"{key}.lock"):
            if not path.exists():
                part = path.with_stem(f"{key}-part")
                _run(_argv(self._ffmpeg, options, self._folder / key, part))
                os.replace(part, path)
        return path


def _argv(ffmpeg: str, options: ClipOptions, stem: Path, output: Path) -> list[str]:
    inputs = [*(["-itsoffset", str(options.seconds_late)] if options.seconds_late else []), *_video_input(options)]
    maps = ["-map", "0:v"]
    count = 1
    if options.audio:
        inputs += ["-f", "lavfi", "-i", f"sine=f=440:r=48000:d={options.seconds + options.seconds_late}"]
        maps += [
            "-map",
            f"{count}:a",
            "-c:a",
            options.audio_codec,
            "-filter:a",
            f"aformat=channel_layouts={options.audio}",
        ]
        maps += ["-metadata:s:a:0", "language=jpn", "-metadata:s:a:0", "title=Main sound"]
        count += 1
    if options.subtitles:
        stem.with_suffix(".ass").write_text(_subtitles(options.seconds), encoding="utf-8")
        inputs += ["-i", str(stem.with_suffix(".ass"))]
        maps += ["-map", f"{count}:s", "-c:s", "copy", "-metadata:s:s:0", "language=eng"]
        count += 1
    if options.chapters:
        stem.with_suffix(".chapters").write_text(_chapters(options), encoding="utf-8")
        inputs += ["-f", "ffmetadata", "-i", str(stem.with_suffix(".chapters"))]
        maps += ["-map_chapters", str(count)]
    if options.font:
        font = min(_FONTS.glob("*.ttf"), key=lambda path: path.stat().st_size)
        maps += ["-attach", str(font), "-metadata:s:t", "mimetype=font/ttf", "-metadata:s:t", f"filename={font.name}"]
    return [ffmpeg, "-v", "error", "-nostdin", "-y", *inputs, *maps, *_video_codec(options), "-bitexact", str(output)]


def _video_input(options: ClipOptions) -> list[str]:
    picture = f"testsrc2=s={options.size}:r={options.rate},trim=end_frame={options.frames}"
    if options.cut_every:
        picture += f",negate=enable='mod(floor(n/{options.cut_every}),2)'"
    return ["-f", "lavfi", "-i", picture]


def _video_codec(options: ClipOptions) -> list[str]:
    common = ["-c:v", options.codec, "-pix_fmt", options.pixel_format, "-g", str(options.keyframe_every)]
    match options.codec:
        case "libx264":
            return [*common, "-preset", "ultrafast", "-bf", str(options.b_frames), "-x264-params", "scenecut=0"]
        case "libx265":
            params = f"log-level=error:bframes={options.b_frames}:pools=1"
            return [*common, "-preset", "ultrafast", "-x265-params", params]
        case "libsvtav1":
            return [*common, "-preset", "13"]
        case "mpeg4":
            return [*common, "-bf", str(options.b_frames), "-q:v", "4"]
        case "ffv1":
            return common


def _subtitles(seconds: float) -> str:
    starts = [index / 2 for index in range(int(seconds * 2))]
    lines = (f"Dialogue: 0,0:00:{start:05.2f},0:00:{start + 0.4:05.2f},Sign,,0,0,0,,{_TEXT}" for start in starts)
    return _SUBTITLES + "\n".join(lines) + "\n"


def _chapters(options: ClipOptions) -> str:
    step_ms = round(options.seconds * 1000 / options.chapters)
    entries = (
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={index * step_ms}\nEND={(index + 1) * step_ms}\ntitle=Part {index + 1}\n"
        for index in range(options.chapters)
    )
    return ";FFMETADATA1\n" + "".join(entries)


def _run(argv: list[str]) -> None:
    done = subprocess.run(argv, capture_output=True, timeout=_TIMEOUT_S, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
