# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full when the result of a remote system is fetched: it was paid for, and is not asked for twice."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import imageio_ffmpeg

from tests.chaos.disk_faults import FULL
from tests.chaos.stage import Stage, small_disk
from tests.chaos.world import LINE, FoundError, Wanted, World
from tests.remote.finalrip import TOKEN, FinalRipServer
from tests.remote.real_farm import serve_farm


def fetched(result: str) -> Callable[[Stage], None]:
    """result: which of a farm's, the whole or its clips, which are merged here."""

    def play(stage: Stage) -> None:
        world, results = stage.world, stage.world.output.parent
        with _farm(world) as farm, small_disk(results, 128 * 1024) as fill:
            fill(True)
            words = ("--endpoint", "farm", "--encoder", LINE, "--trust", "--json", "--option", f"result={result}")
            stage.runs.append(world.run("submit", str(world.source), "-o", str(world.output), *words))
            stage.check_told(*FULL, "room for")
            if world.output.exists():
                raise FoundError("there is a result")
            fill(False)
            stage.runs.append(world.run("queue", "retry", "1"))
            stage.runs.append(world.run("queue", "run", "--json"))
            _check(stage, farm, is_whole=result == "server")

    return play


def _check(stage: Stage, farm: FinalRipServer, *, is_whole: bool) -> None:
    world = stage.world
    if not stage.runs[-1].is_done:
        raise FoundError(f"it does not go on: {[ran.stderr for ran in stage.runs]}")
    if (farm.count("/new"), farm.count("/start")) != (1, 1):
        raise FoundError(f"submitted {farm.count('/new')} times, started {farm.count('/start')} times")
    (task,) = farm.tasks.values()
    if is_whole and world.output.read_bytes() != farm.store[task.encode_key]:
        raise FoundError("what came is not what the farm made")
    found, source = Wanted.of(world.output), Wanted.of(world.source)
    pictures, wanted = len(found.contents("video")), len(source.contents("video"))
    if pictures != wanted or found.contents("audio") != source.contents("audio"):
        raise FoundError(f"{pictures} pictures of {wanted}, or other sound")
    world.check_database()
    if stray := [
        path for folder in (world.output.parent, world.scratch) for path in folder.iterdir() if path != world.output
    ]:
        raise FoundError(f"left lying about: {stray}")


@contextlib.contextmanager
def _farm(world: World) -> Iterator[FinalRipServer]:
    folder = Path(world.folder, "farm")
    folder.mkdir()
    world.env["FARM_TOKEN"] = TOKEN
    with serve_farm(folder, imageio_ffmpeg.get_ffmpeg_exe()) as server:
        words = ("--kind", "finalrip", "--url", server.url, "--token", "env:FARM_TOKEN")
        added = world.run("endpoints", "add", "farm", *words)
        if added.status != 0:
            raise FoundError(f"no endpoint: {added.stderr}")
        yield server
