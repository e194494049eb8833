# SPDX-License-Identifier: GPL-3.0-or-later
"""An encode that stands still in its middle, so that something can be done to it there; and small disks."""

import contextlib
import json
import os
import shlex
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import imageio_ffmpeg

from tests.chaos.begun import Begun
from tests.chaos.kills import Course, check_nothing_twice
from tests.chaos.world import FoundError, Ran, World, new_world

# Of 144 frames: four of six chunks.
HELD_FROM = 96
DONE_BY_THEN = 4
_MOST_STARTS = 4
_HELD = """\
import os
import time
import vapoursynth as vs

clip = vs.core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def wait(n, f):
    while n >= {frames} and os.path.exists({gate!r}):
        time.sleep(0.05)
    return f


vs.core.std.ModifyFrame(clip, clip, wait).set_output()
"""


class NotTriedError(Exception):
    """This machine does not let the fault be set up."""


@dataclass(kw_only=True)
class Stage:
    """A world whose encode stands still at frame HELD_FROM as long as `gate` is there. runs: how each ended."""

    world: World
    course: Course
    runs: list[Ran] = field(default_factory=list)

    @property
    def gate(self) -> Path:
        return self.world.folder / "gate"

    @property
    def home(self) -> Path:
        return self.world.folder / "home"

    @property
    def database(self) -> Path:
        return self.home / "data" / "queue.sqlite3"

    def held_script(self) -> str:
        return _HELD.format(frames=HELD_FROM, gate=str(self.gate))

    def words(self) -> list[str]:
        script = self.world.folder / "held.vpy"
        script.write_text(self.held_script())
        return [*self.world.words(), "--script", str(script)]

    def configure(self, **settings: object) -> None:
        folder = self.home / "config"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "settings.json").write_text(json.dumps(settings))

    def hold(self) -> None:
        self.gate.touch()

    def release(self) -> None:
        self.gate.unlink(missing_ok=True)

    def begin(self) -> Begun:
        return Begun(self.world.start(*self.words()))

    @contextlib.contextmanager
    def halfway(self) -> Iterator[Begun]:
        """Holds a first run until all chunks before the gate are done; it goes on and ends with the block."""
        self.hold()
        with self.begin() as begun:
            begun.until_done(DONE_BY_THEN)
            yield begun
            self.release()
            self.runs.append(begun.end())
            self.world.check_alone(begun.tree)

    def interrupted(self) -> None:
        """A first run that is killed halfway."""
        with self.halfway() as begun:
            begun.process.send_signal(signal.SIGKILL)
            begun.process.wait()

    def to_the_end(self, *, again: set[int] | None = None) -> None:
        """Runs until it is done. again: chunks that may be encoded again."""
        while not (self.runs and self.runs[-1].is_done):
            if len(self.runs) >= _MOST_STARTS:
                raise FoundError(f"not done after {len(self.runs)} starts: {self.runs[-1].stderr}")
            self.runs.append(self.world.run(*self.words()))
        if again is None:
            check_nothing_twice(self.runs)
        self.world.check_database()

    def go_on(self, *, again: set[int] | None = None) -> None:
        """The same, and looks at all that is promised."""
        self.to_the_end(again=again)
        self.world.check_alone()
        self.world.check_result(self.course.wanted)

    def check_told(self, *phrases: str) -> None:
        """The last run failed with one clear line that says one of these things."""
        ran = self.runs[-1]
        if ran.status == 0:
            raise FoundError("it was told as well done")
        if "Traceback" in ran.stderr:
            raise FoundError(f"a traceback: {ran.stderr}")
        telling = [line for line in ran.stderr.splitlines() if any(phrase in line for phrase in phrases)]
        if len(telling) != 1:
            raise FoundError(f"told in {len(telling)} lines: {ran.stderr}")

    def chunk_files(self) -> list[Path]:
        """Files of finished chunks, in their order."""
        return sorted(self.world.folder.glob("**/.ripgui-*/*.mp4"))

    def put_ffmpeg(self, body: str, *, at_merge: bool = False) -> Path:
        """Has chunks encoded, or joined, by a program that stands in for ffmpeg; everything else is the real one's.

        body: of Python, with `argv` for ffmpeg's own and `times`, how often it was run for that, this time included.
        """
        program, count = self.world.folder / "ffmpeg", self.world.folder / "count"
        real = imageio_ffmpeg.get_ffmpeg_exe()
        program.write_text(
            _STAND_IN.format(real=real, count=str(count), body=body, at_merge=at_merge, python=shlex.quote(_PYTHON))
        )
        program.chmod(0o755)
        self.configure(ffmpeg=str(program), frame_timeout_s=4)
        return count


_PYTHON = os.path.realpath("/proc/self/exe")
_STAND_IN = """\
#!{python} -IS
import os, signal, subprocess, sys, time
real, argv = {real!r}, sys.argv[1:]
is_merge = any(word.startswith("concat") for word in argv)
if is_merge != {at_merge} or not (is_merge or argv[-1].endswith(".part")) or "-i" not in argv:
    os.execv(real, [real, *argv])
descriptor = os.open({count!r}, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
os.write(descriptor, b"x")
times = os.lseek(descriptor, 0, os.SEEK_CUR)
os.close(descriptor)
path = argv[-1].removeprefix("file:")
{body}
os.execv(real, [real, *argv])
"""


@contextlib.contextmanager
def new_stage(course: Course) -> Iterator[Stage]:
    with new_world(course.film, warm=course.cache) as world:
        yield Stage(world=world, course=course)


class Fill(Protocol):
    """Makes a disk full but for `room_kib`, or gives the room back."""

    def __call__(self, full: bool, /, room_kib: int = 0) -> None: ...


@contextlib.contextmanager
def small_disk(folder: Path, size_kib: int = 4096) -> Iterator[Fill]:
    """A disk of its own at `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    filler = folder / "filler"

    def fill(full: bool, /, room_kib: int = 0) -> None:
        filler.unlink(missing_ok=True)
        if full:
            with open(filler, "wb", buffering=0) as file:
                with contextlib.suppress(OSError):
                    while file.write(bytes(4096)):
                        pass
                file.truncate(max(file.tell() - room_kib * 1024, 0))

    _mount("-t", "tmpfs", "-o", f"size={size_kib}k", "tmpfs", str(folder))
    try:
        yield fill
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextlib.contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """A small disk that nothing can be written to for a while."""
    _mount("-o", "remount,ro", str(disk))
    try:
        yield
    finally:
        _mount("-o", "remount,rw", str(disk))


def _mount(*words: str) -> None:
    ran = subprocess.run(["mount", *words], capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise NotTriedError(f"no right to mount a disk: {ran.stderr.strip()}")
