# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full where a command of the program writes something that is no task's result."""

from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg

from tests.chaos.disk_faults import FULL
from tests.chaos.stage import Fill, Stage, small_disk
from tests.chaos.world import FoundError
from tests.wheel import make_wheel


def written(*words: str) -> Callable[[Stage], None]:
    """words: of the command line, with {source} and {disk} in them."""

    def play(stage: Stage) -> None:
        disk = stage.world.folder / "disk"
        said = [word.format(source=stage.world.source, disk=disk) for word in words]
        with small_disk(disk) as fill:
            _refused_then_done(stage, disk, fill, *said)

    return play


def receipt(stage: Stage) -> None:
    """Beside a result."""
    results = stage.world.output.parent
    with small_disk(results) as fill:
        stage.go_on()
        _refused_then_done(stage, results, fill, "history", "receipt", "1")


def package(stage: Stage) -> None:
    """A newer one: the older stays as it was, and works."""
    wheels = stage.world.folder / "wheels"
    wheels.mkdir()
    for number in ("1.0", "2.0"):
        make_wheel(wheels, "box-of-tricks", number, {"tricks.py": number.encode() * 20_000}, [])
    stage.world.env |= {"PIP_FIND_LINKS": str(wheels), "PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": "/dev/null"}
    plugins = stage.home / "data" / "plugins"
    with small_disk(plugins) as fill:
        added = stage.world.run("plugins", "install", "box-of-tricks==1.0")
        if added.status != 0:
            raise FoundError(f"it cannot be installed: {added.stderr}")
        _refused_then_done(stage, plugins, fill, "plugins", "update")


def sample(stage: Stage) -> None:
    """The film that newcomers are shown."""
    from ripgui.core.error import DiskFullError
    from ripgui.media.sample import make_sample

    disk = stage.world.folder / "disk"
    with small_disk(disk, 64 * 1024) as fill:
        for room_kib in (0, 256):
            fill(True, room_kib=room_kib)
            try:
                make_sample(disk, imageio_ffmpeg.get_ffmpeg_exe())
            except DiskFullError:
                pass
            else:
                raise FoundError("it was told as well done")
            fill(False)
            if left := list(disk.iterdir()):
                raise FoundError(f"left lying about: {left}")


def _refused_then_done(stage: Stage, disk: Path, fill: Fill, *words: str) -> None:
    before = _files(disk)
    fill(True)
    stage.runs.append(stage.world.run(*words))
    stage.check_told(*FULL, "No space left")
    fill(False)
    if _files(disk) != before:
        raise FoundError(f"there was {sorted(before)}, and there is {sorted(_files(disk))}, or other content")
    done = stage.world.run(*words)
    if done.status != 0 or _files(disk) == before:
        raise FoundError(f"with room, it is not done either: {done.stderr}")


def _files(disk: Path) -> dict[str, bytes]:
    return {str(path.relative_to(disk)): path.read_bytes() for path in disk.rglob("*") if path.is_file()}
