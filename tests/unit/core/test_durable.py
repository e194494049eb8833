# SPDX-License-Identifier: GPL-3.0-or-later
"""Files are there whole or as they were, and nothing of them lies about."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ripgui.core.durable import write_durably, write_new, write_whole

_KILLED = """
import os, signal, sys
from pathlib import Path
from ripgui.core import durable

os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)
durable.write_durably(Path(sys.argv[1]), b"new" * 100_000)
"""


def _refuse(*_: object, **__: object) -> None:
    raise OSError(errno.EPERM, "not here")


@pytest.fixture(params=[True, False], ids=["without a name at first", "where such files cannot be named"])
def _kinds_of_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.setattr(os, "link", _refuse)


@pytest.mark.usefixtures("_kinds_of_system")
def test_a_file_takes_the_place_of_another_and_its_permissions(tmp_path: Path) -> None:
    path, link = tmp_path / ("x" * 250), tmp_path / "link"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    for write in (write_durably, write_whole):
        write(link, write.__name__.encode())
        assert path.read_bytes() == write.__name__.encode()
        assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(tmp_path.iterdir()) == sorted([path, link])
    assert link.is_symlink()


@pytest.mark.usefixtures("_kinds_of_system")
def test_a_new_file_may_be_read_as_others_of_the_user(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_new(tmp_path / "new", b"text")
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new", b"other")
    assert (tmp_path / "new").read_bytes() == b"text"


@pytest.mark.usefixtures("_kinds_of_system")
def test_what_the_disk_refuses_leaves_all_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        write_durably(path, b"new")
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files without a name")
def test_who_is_killed_meanwhile_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"old")
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert (path.read_bytes(), list(tmp_path.iterdir())) == (b"old", [path])
