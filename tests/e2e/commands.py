# SPDX-License-Identifier: GPL-3.0-or-later
"""Running the command line as a user does, and reading results without our own probing code."""

import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av

from tests.e2e.forked import Fork

FAST = "-c:v libx264 -preset ultrafast -crf 30"
ODD_NAME = "a 'b' \"c\" #1 100% & $HOME `x` — 日本語.mkv"
_FORK = Fork()


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended. events: its JSON lines."""

    status: int
    events: list[dict[str, Any]]
    stdout: str
    stderr: str

    def named(self, name: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == name]


@dataclass(frozen=True, slots=True)
class Held:
    """A script that gives its first frames, and no other one as long as there is a file at `gate`."""

    path: Path
    gate: Path


def command(*words: str) -> list[str]:
    """What starts the program as a user does."""
    return [sys.executable, "-m", "ripgui", *words]


def ripgui(*words: str, env: Mapping[str, str] | None = None, cwd: Path | None = None, timeout_s: float = 250) -> Ran:
    """Runs `ripgui WORDS…` to its end, in a process of its own that has its modules already."""
    status, out, err = _FORK.run(words, os.environ | dict(env or {}), cwd, timeout_s)
    stdout, stderr = out.decode(), err.decode()
    events = [json.loads(line) for line in stdout.splitlines() if line.startswith("{")] if "--json" in words else []
    return Ran(status, events, stdout, stderr)


def configure(**settings: object) -> None:
    """Writes the settings file."""
    folder = Path(os.environ["RIPGUI_HOME"], "config")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(settings))


def packet_hashes(path: Path, kind: str) -> list[str]:
    """A hash of every packet of the first stream of a kind."""
    with av.open(str(path)) as container:
        stream = next(stream for stream in container.streams if stream.type == kind)
        return [hashlib.sha1(bytes(packet)).hexdigest() for packet in container.demux(stream) if packet.size]


def video_times(path: Path) -> list[float]:
    """Presentation times of the decoded frames, in seconds."""
    with av.open(str(path)) as container:
        return [float(frame.time or 0) for frame in container.decode(video=0)]


def stream_types(path: Path) -> list[str]:
    with av.open(str(path)) as container:
        return [stream.type for stream in container.streams]
