# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a series that the pictures are about: the film with noise, with sound, subtitles and chapters."""

import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from screenshots.film import FPS, HEIGHT, SCENE_FRAMES, SCENES, WIDTH, frames

DONE = "第01話「薄明の湖」.mkv"
RUNNING = "[Lantern] Paper Boat - 02 (BD 720p).mkv"
WAITING = "Paper Boat - 03 - Sky Lanterns.mkv"
FAILED = "Paper Boat - 04 - The Far Shore.mkv"
FIRST = "Paper Boat.mkv"
_SCENES_SHOWN = {
    DONE: (2, 0, 1),
    RUNNING: (0, 1, 2) * 4,
    WAITING: (0, 1, 2) * 2,
    FAILED: (2, 0, 1),
    FIRST: (0, 1, 2),
}
_SOUND = "|".join(
    f"{share}*sin(2*PI*{pitch}*t)*(0.6+0.4*sin(t))"
    for share, pitch in (("0.2", 220), ("0.2", 277), ("0.3", 330), ("0.3", 55), ("0.1", 165), ("0.1", 185))
)


def make_season(folder: Path, ffmpeg: str, names: Sequence[str]) -> dict[str, str]:
    """The paths of the episodes by name, made in `folder`."""
    folder.mkdir()
    with tempfile.TemporaryDirectory() as drawn:
        for scene in range(len(SCENES)):
            _draw(scene, Path(drawn) / f"{scene}.mkv", ffmpeg)
        for name in names:
            _encode(_SCENES_SHOWN[name], Path(drawn), folder / name, ffmpeg)
    return {name: str(folder / name) for name in names}


def _draw(scene: int, film: Path, ffmpeg: str) -> None:
    argv = [ffmpeg, "-v", "error", "-f", "rawvideo", "-pix_fmt", "bgra", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS)]
    argv += ["-i", "-", "-vf", "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"]
    argv += ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "4", str(film)]
    with subprocess.Popen(argv, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for image in frames(scene):
            process.stdin.write(image.constBits())
        process.stdin.close()
    if process.returncode != 0:
        raise SystemExit("ffmpeg could not take the film")


def _encode(scenes: Sequence[int], scratch: Path, episode: Path, ffmpeg: str) -> None:
    count = len(scenes) * SCENE_FRAMES
    joined = scratch / "scenes.txt"
    joined.write_text("".join(f"file {scene}.mkv\n" for scene in scenes), encoding="utf-8")
    subtitles, chapters = scratch / "lines.srt", scratch / "chapters.txt"
    subtitles.write_text("".join(_lines(scenes)), encoding="utf-8")
    chapters.write_text("".join((";FFMETADATA1\n", *_chapters(scenes))), encoding="utf-8")
    argv = [ffmpeg, "-v", "error", "-y", "-f", "concat", "-i", str(joined)]
    argv += ["-f", "lavfi", "-i", f"aevalsrc={_SOUND}:c=5.1:s=48000:d={float(count / FPS):.6f}"]
    argv += ["-i", str(subtitles), "-f", "ffmetadata", "-i", str(chapters)]
    noise = "noise=c0s=12:c0f=t:c0_seed=7,noise=c1s=5:c2s=5:c1f=t:c2f=t:c1_seed=8:c2_seed=9"
    tags = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709"
    argv += ["-vf", f"{noise},setpts=N/({FPS})/TB,{tags}", "-frames:v", str(count)]
    argv += ["-map", "0:v", "-map", "1:a", "-map", "2:s", "-map_chapters", "3", "-fps_mode", "passthrough"]
    argv += ["-c:v", "libx264", "-preset", "superfast", "-crf", "24", "-g", str(SCENE_FRAMES)]
    argv += ["-c:a", "aac", "-b:a", "320k", "-c:s", "srt"]
    argv += ["-metadata:s:a:0", "language=jpn", "-metadata:s:s:0", "language=eng", "-f", "matroska", f"file:{episode}"]
    subprocess.run(argv, check=True)


def _lines(scenes: Sequence[int]) -> Iterator[str]:
    for index, scene in enumerate(scenes):
        start = float(index * SCENE_FRAMES / FPS)
        yield f"{index + 1}\n{_clock(start + 0.5)} --> {_clock(start + 3)}\n{SCENES[scene]}\n\n"


def _clock(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02}:{int(seconds) % 60:02},{int(seconds % 1 * 1000):03}"


def _chapters(scenes: Sequence[int]) -> Iterator[str]:
    for index, scene in enumerate(scenes):
        start, end = (round(place * SCENE_FRAMES / FPS * 1000) for place in (index, index + 1))
        yield f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={start}\nEND={end}\ntitle={SCENES[scene]}\n"
