# SPDX-License-Identifier: GPL-3.0-or-later
"""The two sides: one bare VapourSynth process piped into one ffmpeg, and RipGUI's own command line."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

ENCODER = ("-c:v", "libx264", "-preset", "medium", "-crf", "18")
CHUNKS = 8
_NICENESS = 10
"""RipGUI's workers step back for the user's other programs, so the bare pipe does, too."""
_PRODUCER = """\
import os, sys
from vapoursynth import core
core.bs.VideoSource(os.environ["FINALRIP_SOURCE"]).output(sys.stdout.buffer, y4m=True)
"""
_OPENER = """\
import os
from vapoursynth import core
core.bs.VideoSource(os.environ["FINALRIP_SOURCE"]).get_frame(0)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one encode took. cpu_s: of all processes it started. chunks, workers: 1 for the bare pipe."""

    wall_s: float
    cpu_s: float
    chunks: int = 1
    workers: int = 1


@dataclass(slots=True)
class _Clock:
    wall_s: float = 0.0
    cpu_s: float = 0.0


class Bench:
    """One source, encoded again and again; every index is warm before the first is measured."""

    def __init__(self, source: Path, seconds: float, folder: Path, ffmpeg: str) -> None:
        self._source = source
        self._chunk_s = seconds / CHUNKS
        self._ffmpeg = ffmpeg
        self.output = folder / "result.mkv"
        self._environment = os.environ | {
            "FINALRIP_SOURCE": str(source),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "RIPGUI_HOME": str(folder / "home"),
        }

    def warm(self) -> None:
        """Indexes the source for both sides and brings programs and files into memory."""
        subprocess.run([sys.executable, "-c", _OPENER], env=self._environment, check=True)
        self._encode("--range", "0:24")

    def bare_pipe(self) -> Cost:
        """`clip.output()` into ffmpeg, which takes the sound from the source."""
        self.output.unlink(missing_ok=True)
        argv = [self._ffmpeg, "-v", "error", "-i", "pipe:0", "-i", str(self._source), "-map", "0:v", "-map", "1:a?"]
        argv += ["-c:a", "copy", *ENCODER, str(self.output)]
        with _measured() as clock:
            producer = self._start([sys.executable, "-c", _PRODUCER], stdout=subprocess.PIPE)
            consumer = self._start(argv, stdin=producer.stdout)
            assert producer.stdout is not None
            producer.stdout.close()
            statuses = consumer.wait(), producer.wait()
        if any(statuses):
            raise SystemExit(f"the bare pipe failed: exit statuses {statuses}")
        return Cost(wall_s=clock.wall_s, cpu_s=clock.cpu_s)

    def ripgui(self, workers: int | None) -> Cost:
        """The same job through RipGUI; the number of workers is left to it where it is None."""
        self.output.unlink(missing_ok=True)
        choice = [] if workers is None else ["--workers", str(workers)]
        with _measured() as clock:
            events = self._encode("--chunk-seconds", f"{self._chunk_s:.3f}", *choice)
        planned = next(event for event in events if event["event"] == "planned")
        used = planned["workers"]
        chunks = planned["chunks"]
        assert isinstance(used, int)
        assert isinstance(chunks, list)
        return Cost(wall_s=clock.wall_s, cpu_s=clock.cpu_s, chunks=len(chunks), workers=used)

    def _encode(self, *options: str) -> list[dict[str, object]]:
        argv = [sys.executable, "-m", "ripgui", "encode", str(self._source), "--encoder", " ".join(ENCODER)]
        argv += ["-o", str(self.output), "--overwrite", "--json", *options]
        done = subprocess.run(argv, env=self._environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"ripgui ended with {done.returncode}: {done.stderr}{done.stdout[-2000:]}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def _start(
        self, argv: list[str], *, stdin: IO[bytes] | None = None, stdout: int | None = None
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["nice", "-n", str(_NICENESS), *argv], stdin=stdin, stdout=stdout, env=self._environment
        )


@contextmanager
def _measured() -> Iterator[_Clock]:
    clock = _Clock()
    began_s, used_s = time.monotonic(), _children_cpu_s()
    yield clock
    clock.wall_s = time.monotonic() - began_s
    clock.cpu_s = _children_cpu_s() - used_s


def _children_cpu_s() -> float:
    """CPU seconds of all child processes that have ended, and of theirs."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
