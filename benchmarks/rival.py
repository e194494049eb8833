# SPDX-License-Identifier: GPL-3.0-or-later
"""The same encodes by Av1an, the best known encoder in chunks, in an environment that is made for it."""

import shutil
import subprocess
from functools import partial
from pathlib import Path

from benchmarks.encode import ENCODERS, NOT_COUNTED, Encoder, walls
from benchmarks.footage import Footage, measure
from benchmarks.others import installed
from benchmarks.pipe import NICENESS, Cost, Pipes, clocked
from benchmarks.row import Aim, Ground, Measured, NotMeasuredError, Row, by_turns, compared
from ripgui.core.machine import usable_cores

_RELEASE = "Av1an==6.1.5"
"""The last one on PyPI, which needs this Python."""
_PYTHON = "3.11"
_ARGUMENTS = {
    "x264": ("x264", "--preset medium --crf {crf}"),
    "x265": ("x265", "--preset fast --crf {crf}"),
    "svt": ("svt_av1", "--preset 8 --crf {crf}"),
}
"""What Av1an calls each, and the same settings in the words of the encoder's own program."""
_PROGRAMS = {"x264": "x264", "x265": "x265", "svt": "SvtAv1EncApp"}
_STRAY_FRAMES = 12
"""Av1an writes one more or less here and there, which its own check allows; that is told beside its figure."""
_BOUND = (
    "Av1an looks for scenes before it encodes; both need the encoder's own time. The encoders are not the same builds: "
    "the system's are older."
)
_OLDER = {
    "svt": "Years lie between these two of SVT-AV1: its preset 8 does less now, and makes larger files. So this row "
    "tells more of the encoder than of the programs around it."
}


def rows() -> tuple[Row, ...]:
    """One for each encoder."""
    return tuple(
        Row(
            name=f"av1an-{name}",
            what=f"encode from a cold start, {encoder.title}",
            against="Av1an 6.1.5",
            aims=(Aim(name="wall", goal=0.82, bound=f"{_BOUND} {_OLDER.get(name, '')}".strip()),),
            measure=partial(_measure, name, encoder),
        )
        for name, encoder in ENCODERS.items()
    )


def _measure(name: str, encoder: Encoder, ground: Ground) -> Measured:
    program = _program(name, ground)
    footage = ground.footage()
    pipes = Pipes(ground, footage, is_cold=True)
    line = encoder.line().split()
    workers = usable_cores()
    theirs = partial(_av1an, [str(program), "-w", str(workers), *_words(name, encoder)], footage, ground)
    runs = {"Av1an": theirs, "RipGUI": partial(pipes.ripgui, line)}
    for run in runs.values():
        run()
    costs = by_turns(ground, runs, str)
    figure = compared(walls(costs["RipGUI"]), walls(costs["Av1an"]), names=("RipGUI s", "Av1an s"))
    frames = {path: measure(path)[0] for path in (pipes.output, _result(ground))}
    if abs(frames[_result(ground)] - footage.frames) > _STRAY_FRAMES:
        raise NotMeasuredError(f"Av1an wrote {frames[_result(ground)]} frames of {footage.frames}")
    ours_is, theirs_is = (f"{path.stat().st_size / 1e6:.2f} MB and {count} frames" for path, count in frames.items())
    ours = costs["RipGUI"][0]
    notes = (
        f"RipGUI with `{encoder.line()}` and the encoders within its ffmpeg: {ours.chunks} chunks, {ours.workers} "
        f"workers. Av1an with `{_ARGUMENTS[name][1].format(crf=encoder.crf)}`, 8 bits, {workers} workers, Python "
        f"{_PYTHON} and the system's builds of encoders and ffmpeg. Threads are left to the encoders. {NOT_COUNTED} "
        f"RipGUI's result has {ours_is}, Av1an's {theirs_is}."
    )
    return Measured(figures={"wall": figure}, footage=footage.about, notes=notes)


def _words(name: str, encoder: Encoder) -> list[str]:
    called, arguments = _ARGUMENTS[name]
    settings = f" {arguments.format(crf=encoder.crf)} "
    # Forced, since its list of x265's options lacks the preset.
    return ["-enc", called, "-v", settings, "--force", "--pix_format", "yuv420p", "-a", " -c:a copy "]


def _av1an(words: list[str], footage: Footage, ground: Ground) -> Cost:
    result = _result(ground)
    result.unlink(missing_ok=True)
    temporary = ground.folder / "av1an"
    shutil.rmtree(temporary, ignore_errors=True)
    argv = ["nice", "-n", str(NICENESS), *words, "-i", str(footage.path), "-o", str(result)]
    argv += ["--temp", str(temporary), "-q"]
    with clocked() as clock:
        done = subprocess.run(
            argv, cwd=ground.folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
    if done.returncode or not result.exists():
        raise NotMeasuredError(f"Av1an ended with {done.returncode}: {(done.stdout + done.stderr)[-500:]}")
    return Cost(wall_s=clock.wall_s, cpu_s=clock.cpu_s, workers=int(words[2]))


def _result(ground: Ground) -> Path:
    return ground.folder / "av1an.mkv"


def _program(name: str, ground: Ground) -> Path:
    """Av1an's program; what it needs of the system is asked for by name."""
    lacking = [program for program in (_PROGRAMS[name], "ffmpeg", "mkvmerge") if shutil.which(program) is None]
    if lacking:
        raise NotMeasuredError(f"{', '.join(lacking)} not installed (Debian: x264 x265 svt-av1 ffmpeg mkvtoolnix)")
    return installed("av1an", (_RELEASE, "setuptools<81"), _PYTHON, ground) / "av1an"
