# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures for every test: folders of its own, no leaks, small clips, and a display where one is asked for."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

# Before anything imports Qt.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

import imageio_ffmpeg
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import CheckParamsCb, SignalBlocker

from ripgui import display
from ripgui.core.storage import Storage
from ripgui.engine.plain_imports import load_qt
from tests.clip import ClipMaker, ClipOptions
from tests.leak import ChildWatch, QtWatch, ThreadWatch
from tests.s3 import ACCESS_KEY, SECRET_KEY, S3Server, serve_s3

PATIENCE_MS = 60_000
RICH = ClipOptions(
    frames=144, size="320x180", cut_every=36, audio="5.1", subtitles=True, font=True, chapters=3, keyframe_every=36
)

# A busy machine is no mistake of what is tested; what never ends is stopped by the time limit of every test.
settings.register_profile("busy", deadline=None, suppress_health_check=(HealthCheck.too_slow,))
settings.load_profile("busy")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--with-packages", action="store_true", help="a test that misses a Debian package fails")


def pytest_configure() -> None:
    # What tests start again and again would be compiled each time where Python is told to keep nothing compiled.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    load_qt()  # as the program does


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: of every four seconds, tests wait one for what they started."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and "Debian package" in str(report.longrepr) and item.config.getoption("--with-packages"):
        report.outcome = "failed"
    return report


_HOMES = count()


def _use_new_home(tmp_path_factory: pytest.TempPathFactory, patch: pytest.MonkeyPatch) -> Path:
    # Where pytest numbers folders, it looks at all that are there already.
    home = tmp_path_factory.getbasetemp() / "homes" / f"home{next(_HOMES)}"
    home.mkdir(parents=True)
    patch.setenv("HOME", str(home))
    patch.setenv("RIPGUI_HOME", str(home / "ripgui"))
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "FINALRIP_SOURCE"):
        patch.delenv(name, raising=False)
    # What ffmpeg can do and what modules hold is the same for all tests, and takes a second to find out.
    cache = home / "ripgui" / "cache"
    cache.mkdir(parents=True)
    for name in ("ffmpeg", "jedi"):
        known = tmp_path_factory.getbasetemp() / "known" / name
        known.mkdir(parents=True, exist_ok=True)
        (cache / name).symlink_to(known, target_is_directory=True)
    return home


@pytest.fixture(scope="module")
def module_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders for what the tests of a module share: it begins before the first test has its own."""
    with pytest.MonkeyPatch.context() as patch:
        yield _use_new_home(tmp_path_factory, patch)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing a test does reads or writes the user's own files."""
    _use_new_home(tmp_path_factory, monkeypatch)


@pytest.fixture(autouse=True)
def _no_leaks(_own_folders: None) -> Iterator[None]:
    """A test ends what it started; what is left is named with the line that started it."""
    with ChildWatch() as children, ThreadWatch() as threads, QtWatch() as qt:
        yield
        found = [*qt.leaks(), *threads.leaks(), *children.leaks()]
    if found:
        pytest.fail("left running after the test:\n" + "\n".join(found), pytrace=False)


@pytest.fixture(scope="session")
def ffmpeg() -> str:
    """Path of the ffmpeg that tests run."""
    return imageio_ffmpeg.get_ffmpeg_exe()


@pytest.fixture(scope="session")
def make_clip(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`make_clip(frames=48, audio="5.1", …)`: a small video, see ClipOptions; made once, so leave it unchanged."""
    base = tmp_path_factory.getbasetemp()
    # Test processes that run side by side have folders of their own in a common one.
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    maker = ClipMaker(shared / "clips", ffmpeg)
    return lambda **options: maker(ClipOptions(**options))


@pytest.fixture(scope="session")
def rich_clip(make_clip: Callable[..., Path]) -> Path:
    """Six seconds with cuts, 5.1 sound, styled subtitles, a font and chapters."""
    return make_clip(**{name: getattr(RICH, name) for name in RICH.__slots__})


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """An S3 server for the whole run; take a bucket of your own."""
    with serve_s3(tmp_path_factory.mktemp("s3")) as server:
        yield server


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds: a busy machine is no mistake of what is tested."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(  # noqa: N802
        self,
        signal: Any,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: CheckParamsCb | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Takes the place of pytest-qt's."""
    return PatientBot(request)


@pytest.fixture
def box(s3_server: S3Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Storage:
    """A storage whose bucket nobody else has, with its keys in the environment."""
    monkeypatch.setenv("BOX_ACCESS", ACCESS_KEY)
    monkeypatch.setenv("BOX_SECRET", SECRET_KEY)
    return s3_server.storage(f"box-{uuid4().hex[:12]}")


@pytest.fixture
def xvfb(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Name of an X display that shows nothing to anybody; also in the environment of what the test starts."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("needs Xvfb (Debian package xvfb)")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    if missing := display.missing_libraries():
        pytest.skip(f"needs Debian packages: {display.install_command(missing) or ', '.join(missing)}")
    reading, writing = os.pipe()
    argv = [program, "-displayfd", str(writing), "-screen", "0", "1680x1020x24", "-nolisten", "tcp"]
    server = subprocess.Popen(argv, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with open(reading, encoding="ascii") as numbers:
            name = f":{numbers.readline().strip()}"
        monkeypatch.setenv("DISPLAY", name)
        yield name
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)
