# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine of its own for one encode: folders, source, storage; and what must be true of it in the end."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import av
import imageio_ffmpeg
import psutil

from tests.clip import ClipMaker, ClipOptions
from tests.e2e.commands import command
from tests.s3 import ACCESS_KEY, SECRET_KEY, S3Server

# Nothing of it depends on which of its threads is first.
LINE = "-c:v libx264 -preset ultrafast -crf 30"
FILM = ClipOptions(frames=144, size="96x64", cut_every=24, audio="stereo", subtitles=True, chapters=2)
GONE_WITHIN_S = 5.0
# What lies in the program's own folders when all is done. What the system ended last is told of by the next window.
_KEPT = re.compile(
    r"config/\w+\.json|cache/(?!.*(\.part|\.\d+)$)([^/]+/)*[^./][^/]*"
    r"|data/(queue(\.sqlite3|\.copy|-(damaged|newer)-[^/]+\.sqlite3)(-wal|-shm)?|work-key|locks/[^/]+\.lock|crashes/running-.*)"
)
_LONGEST_S = 180.0
_SETTLED_S = 240.0


class FoundError(Exception):
    """A promise that was not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """How a run of the program ended. events: what it told until then."""

    status: int
    events: list[dict[str, Any]]
    stderr: str

    def chunks(self, state: str) -> set[int]:
        return {event["chunk"] for event in self.events if event["event"] == "chunk" and event["state"] == state}

    @property
    def is_done(self) -> bool:
        """Whether it told that the task is done, however it ended after that."""
        return any(event["event"] == "finished" and event["state"] == "done" for event in self.events)

    @property
    def kept(self) -> set[int]:
        """Chunks that the run found done."""
        return {chunk for event in self.events if event["event"] == "planned" for chunk in event["done"]}


@dataclass(kw_only=True)
class World:
    """folder: holds all of it. bucket: of the storage `box`, "" for none. fetched: from where, "" for `source`.
    script: "" for the usual one. further: what else an encode is told.
    """

    folder: Path
    source: Path
    bucket: str = ""
    s3: S3Server | None = None
    env: dict[str, str] = field(default_factory=dict)
    fetched: str = ""
    download_to: str = ""
    script: str = ""
    further: tuple[str, ...] = ()

    @property
    def scratch(self) -> Path:
        """The system's folder for temporary files."""
        return self.folder / "tmp"

    @property
    def output(self) -> Path:
        return self.folder / "results" / "out.mkv"

    def words(self) -> list[str]:
        words = ["encode", self.fetched or str(self.source), "--encoder", LINE, "-o", str(self.output)]
        words += ["--chunk-seconds", "1"]
        words += ["--download-to", self.download_to] if self.fetched else []
        if self.script:
            path = self.folder / "script.vpy"
            path.write_text(self.script)
            words += ["--script", str(path)]
        words += ["--upload", "box"] if self.bucket else []
        return [*words, "--workers", "2", "--json", *self.further]

    def start(self, *words: str) -> "subprocess.Popen[str]":
        return self._start(words or tuple(self.words()))

    def start_window(self) -> "subprocess.Popen[str]":
        return self._start(())

    def _start(self, words: Sequence[str]) -> "subprocess.Popen[str]":
        environment = {
            **os.environ,
            "TMPDIR": str(self.scratch),
            **self.env,
            "RIPGUI_HOME": str(self.folder / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        return subprocess.Popen(
            command(*words),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def end(self, process: "subprocess.Popen[str]") -> Ran:
        """Waits for the process and reads all that it told. Raises FoundError if it stands still."""
        try:
            out, err = process.communicate(timeout=_LONGEST_S)
        except subprocess.TimeoutExpired as error:
            for child in psutil.Process(process.pid).children(recursive=True):
                child.kill()
            process.kill()
            process.communicate()
            raise FoundError(f"still running after {_LONGEST_S:.0f} s") from error
        lines = [line for line in out.splitlines(keepends=True) if line.startswith("{") and line.endswith("}\n")]
        return Ran(status=process.returncode, events=[json.loads(line) for line in lines], stderr=err)

    def run(self, *words: str) -> Ran:
        return self.end(self.start(*words))

    def check_database(self) -> None:
        path = self.folder / "home" / "data" / "queue.sqlite3"
        with contextlib.closing(sqlite3.connect(path)) as connection:
            [(said,)] = connection.execute("PRAGMA integrity_check").fetchall()
        if said != "ok":
            raise FoundError(f"the database is damaged: {said}")

    def check_result(self, wanted: "Wanted") -> None:
        """The result is that of an undisturbed run, and nothing lies beside it."""
        if Wanted.of(self.output) != wanted:
            raise FoundError("the result differs from that of an undisturbed run")
        stray = [entry for entry in os.listdir(self.output.parent) if entry != self.output.name]
        stray += os.listdir(self.scratch)
        if stray:
            raise FoundError(f"left lying about: {stray}")
        if unknown := [name for name in self._kept() if not _KEPT.fullmatch(name)]:
            raise FoundError(f"left lying about in its own folders: {unknown}")
        if self.bucket and self.s3 is not None:
            there = {path.name: path.stat().st_size for path in (self.s3.folder / self.bucket).iterdir()}
            if there != {self.output.name: self.output.stat().st_size}:
                raise FoundError(f"the storage holds {there}")

    def _kept(self) -> list[str]:
        home = self.folder / "home"
        return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())

    def check_alone(self, others: Sequence[psutil.Process] | None = None) -> None:
        """None of these is left, shortly after what started them ended. others: all of this world unless given."""
        if others is None:
            others = self._inhabitants()
        _, alive = psutil.wait_procs(others, timeout=GONE_WITHIN_S)
        left = [other for other in alive if other.is_running() and other.status() != psutil.STATUS_ZOMBIE]
        if left:
            raise FoundError(f"still running {GONE_WITHIN_S:.0f} s later: {left}")

    def _inhabitants(self) -> list[psutil.Process]:
        """Whoever was started by a program of this world, however far from it by now."""
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if process.environ().get("RIPGUI_HOME") == str(self.folder / "home"):
                    found.append(process)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What makes two results the same. packets: of each stream, when it is shown and the hash of what is in it."""

    streams: tuple[str, ...]
    packets: tuple[tuple[tuple[int | None, str], ...], ...]
    chapters: tuple[str, ...]

    @classmethod
    def of(cls, path: Path) -> "Wanted":
        with av.open(str(path)) as container:
            packets: list[list[tuple[int | None, str]]] = [[] for _ in container.streams]
            for packet in container.demux():
                if packet.size:
                    packets[packet.stream_index].append((packet.pts, hashlib.sha256(bytes(packet)).hexdigest()))
            return cls(
                streams=tuple(stream.type for stream in container.streams),
                packets=tuple(map(tuple, packets)),
                chapters=tuple(map(str, container.chapters())),
            )

    def contents(self, kind: str) -> list[str]:
        """The hashes of the first stream of a kind, whenever they are shown."""
        return [digest for _, digest in self.packets[self.streams.index(kind)]]


def make_film(folder: Path, options: ClipOptions = FILM) -> Path:
    return ClipMaker(folder, imageio_ffmpeg.get_ffmpeg_exe())(options)


@contextlib.contextmanager
def new_world(film: Path, s3: S3Server | None = None, *, warm: Path | None = None, script: str = "") -> Iterator[World]:
    """A world that is gone with the block. warm: a cache to begin with, so that ffmpeg is not probed each time."""
    folder = Path(tempfile.mkdtemp(prefix="ripgui-chaos-"))
    try:
        for name in ("results", "tmp"):
            (folder / name).mkdir()
        source = folder / "film.mkv"
        shutil.copy(film, source)
        world = World(folder=folder, source=source, s3=s3, script=script)
        if warm is not None:
            shutil.copytree(warm, folder / "home" / "cache")
        if s3 is not None:
            world.bucket = f"b{time.monotonic_ns()}"
            _add_box(world, s3)
        yield world
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _add_box(world: World, s3: S3Server) -> None:
    s3.storage(world.bucket)
    world.env |= {"BOX_ACCESS": ACCESS_KEY, "BOX_SECRET": SECRET_KEY}
    words = ("storages", "add", "box", "--bucket", world.bucket, "--endpoint-url", s3.url, "--region", "us-east-1")
    added = world.run(*words, "--access-key", "env:BOX_ACCESS", "--secret-key", "env:BOX_SECRET")
    if added.status != 0:
        raise FoundError(f"no storage: {added.stderr}")


def wait_for(condition: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + _SETTLED_S
    while not condition():
        if time.monotonic() > deadline:
            raise FoundError(otherwise)
        time.sleep(0.05)
