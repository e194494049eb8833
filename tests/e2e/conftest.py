# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips and disks for tests of the whole application."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.commands import ODD_NAME, Held


@pytest.fixture
def clip(make_clip: Callable[..., Path]) -> Path:
    """Four seconds of plain moving pictures with sound."""
    return make_clip(frames=96, audio="stereo", cut_every=24)


@pytest.fixture(scope="module")
def sample(rich_clip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip with sound, subtitles, a font and chapters, under a name that breaks careless programs."""
    path = tmp_path_factory.mktemp("sample") / ODD_NAME
    os.link(rich_clip, path)
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 256 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


HELD = """\
import os
import time
import vapoursynth as vs

clip = vs.core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def wait(n, f):
    while n >= {frames} and os.path.exists({gate!r}):
        time.sleep(0.06)
    return f


vs.core.std.ModifyFrame(clip, clip, wait).set_output()
"""


@pytest.fixture
def held_script(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """For work that cannot end before the test has done what it wants to do to it: open the gate by removing it.

    The first 96 frames come.
    """
    return _held(tmp_path_factory.mktemp("held"), 96)


@pytest.fixture
def soon_held_script(tmp_path_factory: pytest.TempPathFactory) -> Held:
    """The same, of which the first 24 frames come."""
    return _held(tmp_path_factory.mktemp("held"), 24)


def _held(folder: Path, frames: int) -> Held:
    held = Held(folder / "held.vpy", folder / "gate")
    held.path.write_text(HELD.format(gate=str(held.gate), frames=frames))
    held.gate.touch()
    return held
