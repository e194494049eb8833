# SPDX-License-Identifier: GPL-3.0-or-later
"""The two sides: one bare VapourSynth process piped into one ffmpeg, and RipGUI's own command line."""

import json
import os
import resource
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from benchmarks.footage import Footage, measure
from benchmarks.row import Ground, NotMeasuredError
from ripgui.core.source_script import SOURCE_SCRIPT

CHUNKS = 8
NICENESS = 10
"""RipGUI's workers step back for the user's other programs, so the bare pipe does, too."""
_PRODUCER = """\
import sys
import vapoursynth
exec(sys.argv[1])
vapoursynth.get_outputs()[0].clip.output(sys.stdout.buffer, y4m=True)
"""
_OPENER = """\
import sys
import vapoursynth
exec(sys.argv[1])
vapoursynth.get_outputs()[0].clip.get_frame(0).close()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one encode took. cpu_s: of all processes it started. chunks, workers: 1 for the bare pipe."""

    wall_s: float
    cpu_s: float
    chunks: int = 1
    workers: int = 1

    def __str__(self) -> str:
        return f"{self.wall_s:.1f} s, {self.cpu_s:.1f} s CPU, {self.chunks} chunks, {self.workers} workers"


@dataclass(slots=True)
class Clock:
    wall_s: float = 0.0
    cpu_s: float = 0.0


class Pipes:
    """One source and one script, encoded again and again. is_cold: nothing is remembered of the encode before."""

    def __init__(
        self,
        ground: Ground,
        footage: Footage,
        *,
        script: str = SOURCE_SCRIPT,
        chunks: int = CHUNKS,
        is_cold: bool = False,
    ) -> None:
        self._ground = ground
        self._footage = footage
        self._text = script
        self._script = ground.folder / f"{zlib.crc32(script.encode())}.vpy"
        self._script.write_text(script, encoding="utf-8")
        self._chunk_s = footage.seconds / chunks
        self._is_cold = is_cold
        self._runs = 0
        self.output = ground.folder / "result.mkv"

    def warm(self, encoder: Sequence[str]) -> None:
        """Indexes the source for both sides and brings programs and files into memory."""
        argv = [sys.executable, "-c", _OPENER, self._text]
        subprocess.run(argv, env=self._environment(), check=True)
        self.ripgui(encoder, "--range", "0:24", is_whole=False)

    def bare(self, encoder: Sequence[str]) -> Cost:
        """`clip.output()` into ffmpeg, which takes the sound from the source."""
        self.output.unlink(missing_ok=True)
        environment = self._environment()
        argv = [self._ground.ffmpeg, "-v", "error", "-i", "pipe:0", "-i", str(self._footage.path)]
        argv += ["-map", "0:v", "-map", "1:a?", "-c:a", "copy", *encoder, str(self.output)]
        with clocked() as clock:
            producer = _start([sys.executable, "-c", _PRODUCER, self._text], environment, stdout=subprocess.PIPE)
            consumer = _start(argv, environment, stdin=producer.stdout)
            assert producer.stdout is not None
            producer.stdout.close()
            statuses = consumer.wait(), producer.wait()
        if any(statuses):
            raise NotMeasuredError(f"the bare pipe failed: exit statuses {statuses}")
        self._check("the bare pipe")
        return Cost(wall_s=clock.wall_s, cpu_s=clock.cpu_s)

    def ripgui(self, encoder: Sequence[str], *options: str, is_whole: bool = True) -> Cost:
        """The same job through RipGUI, in chunks."""
        self.output.unlink(missing_ok=True)
        environment = self._environment()
        argv = [sys.executable, "-m", "ripgui", "encode", str(self._footage.path), "--encoder", " ".join(encoder)]
        argv += ["--script", str(self._script), "-o", str(self.output), "--overwrite", "--json"]
        argv += ["--chunk-seconds", f"{self._chunk_s:.3f}", *options]
        with clocked() as clock:
            done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NotMeasuredError(f"ripgui ended with {done.returncode}: {done.stderr}{done.stdout[-2000:]}")
        if is_whole:
            self._check("RipGUI")
        events = [json.loads(line) for line in done.stdout.splitlines()]
        planned = next(event for event in events if event["event"] == "planned")
        return Cost(
            wall_s=clock.wall_s, cpu_s=clock.cpu_s, chunks=len(planned["chunks"]), workers=int(planned["workers"])
        )

    def _environment(self) -> dict[str, str]:
        """With an own cache and home; new ones for each run from cold."""
        self._runs += self._is_cold
        own = self._ground.folder / f"run-{self._runs}"
        environment = os.environ | {
            "FINALRIP_SOURCE": str(self._footage.path),
            "XDG_CACHE_HOME": str(own / "cache"),
            "RIPGUI_HOME": str(own / "home"),
            "SVT_LOG": "1",  # SVT-AV1 greets people on each start, whatever ffmpeg is told
        }
        # As after an installation: what is compiled once is compiled.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return environment

    def _check(self, who: str) -> None:
        encoded, _ = measure(self.output)
        if encoded != self._footage.frames:
            raise NotMeasuredError(f"{who} wrote {encoded} frames of {self._footage.frames}")


@contextmanager
def clocked() -> Iterator[Clock]:
    """Times what is within, and the processor time of the children that it waits for."""
    clock = Clock()
    began_s, used_s = time.monotonic(), _children_cpu_s()
    yield clock
    clock.wall_s = time.monotonic() - began_s
    clock.cpu_s = _children_cpu_s() - used_s


def _start(
    argv: list[str], environment: dict[str, str], *, stdin: IO[bytes] | None = None, stdout: int | None = None
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(["nice", "-n", str(NICENESS), *argv], stdin=stdin, stdout=stdout, env=environment)


def _children_cpu_s() -> float:
    """CPU seconds of all child processes that have ended, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
