# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full where a task writes more than chunks and a file: folders, originals, passes, what is burnt in."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.chaos.disk_faults import FULL, check_pauses
from tests.chaos.stage import Stage, small_disk
from tests.chaos.world import FILM, FoundError, Wanted, World, make_film, new_world

type Form = Callable[[Path], tuple[str, ...]]
"""What an encode is told beside the usual, by the folder of its result."""


def hls(results: Path) -> tuple[str, ...]:
    return ("-o", str(results / "out" / "index.m3u8"))


def pictures(results: Path) -> tuple[str, ...]:
    return ("-o", str(results / "out" / "000000.png"), "--encoder", "-c:v png")


def original(_: Path) -> tuple[str, ...]:
    return ("--keep-original", "--range", "0:120")


def two_passes(_: Path) -> tuple[str, ...]:
    return ("--two-pass", "--encoder", "-c:v libx264 -preset ultrafast -b:v 60k")


def burnt(_: Path) -> tuple[str, ...]:
    return ("--track", "0:2:burn=yes")


def at_the_merge(form: Form, *, room_kib: int = 0) -> Callable[[Stage], None]:
    """The disk of the result is full once its chunks are made. room_kib: that are left on it."""

    def play(stage: Stage) -> None:
        wanted = _undisturbed(stage, form)
        results = stage.world.output.parent
        stage.world.further = form(results)
        stage.configure(temp_folder=str(stage.world.folder / "temp"))
        with small_disk(results) as fill:
            with stage.halfway():
                fill(True, room_kib=room_kib)
            check_pauses(stage)
            if left := _contents(results, but="filler"):
                raise FoundError(f"there is something of the result: {sorted(left)}")
            fill(False)
            stage.to_the_end()
            _check(stage.world, wanted)

    return play


def before_the_chunks(form: Form, *, room_kib: int = 0) -> Callable[[Stage], None]:
    """The disk of the task's own folder is full from the start."""

    def play(stage: Stage) -> None:
        # With a font, of which something is to be burnt in.
        film = make_film(stage.world.folder / "films", replace(FILM, font=True))
        stage.world.source.write_bytes(film.read_bytes())
        wanted = _undisturbed(stage, form)
        stage.world.further = form(stage.world.output.parent)
        temp = stage.world.folder / "temp"
        stage.configure(temp_folder=str(temp))
        with small_disk(temp) as fill:
            fill(True, room_kib=room_kib)
            stage.runs.append(stage.world.run(*stage.words()))
            stage.check_told(*FULL)
            fill(False)
            stage.to_the_end()
            _check(stage.world, wanted)

    return play


def _undisturbed(stage: Stage, form: Form) -> dict[str, object]:
    with new_world(stage.world.source, warm=stage.course.cache) as world:
        world.further = form(world.output.parent)
        ran = Stage(world=world, course=stage.course)
        ran.to_the_end()
        return _contents(world.output.parent)


def _check(world: World, wanted: dict[str, object]) -> None:
    found = _contents(world.output.parent, but="filler")
    if found != wanted:
        differing = sorted(name for name in found | wanted if found.get(name) != wanted.get(name))
        raise FoundError(f"differing from an undisturbed run: {differing}")
    if stray := [*world.scratch.iterdir(), *world.folder.glob("temp/*")]:
        raise FoundError(f"left lying about: {stray}")


def _contents(folder: Path, but: str = "") -> dict[str, object]:
    """What lies there, by its name: the packets of a Matroska file, which has a number of its own, else the bytes."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.name != but]
    return {
        str(path.relative_to(folder)): Wanted.of(path)
        if path.suffix == ".mkv"
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }
