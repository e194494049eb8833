# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a display answers, and which libraries and packages are named where some are missing."""

import shutil
import socket
import subprocess
import sys
from importlib import util
from pathlib import Path

import pytest

from ripgui import display

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="asks the Linux loader")


@pytest.fixture(autouse=True)
def _no_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")


def xcb_plugin() -> Path:
    spec = util.find_spec("PySide6")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"


@LINUX
def test_the_same_libraries_are_missed_as_by_the_loader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    told = subprocess.run(["ldd", str(xcb_plugin())], capture_output=True, text=True, check=True).stdout
    missing = {line.split()[0] for line in told.splitlines() if "not found" in line}
    # What a missing library itself needs is unknown to the loader, so more may be named, never less.
    assert missing <= set(display.missing_libraries())
    assert bool(missing) == bool(display.missing_libraries())


@LINUX
def test_every_library_of_the_plugin_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    told = subprocess.run(["ldd", str(xcb_plugin())], capture_output=True, text=True, check=True).stdout
    system = {line.split()[0] for line in told.splitlines() if "xcb" in line.split()[0] and "PySide6" not in line}
    assert system <= display._PACKAGES.keys()


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "apt-get install libgl1 libxcb-cursor0"),
        ("dnf", "dnf install libglvnd-glx xcb-util-cursor"),
        ("pacman", "pacman -S libglvnd xcb-util-cursor"),
    ],
)
@pytest.mark.parametrize(("user", "prefix"), [(0, ""), (1000, "sudo ")])
def test_the_command_fits_the_system(
    monkeypatch: pytest.MonkeyPatch, manager: str, command: str, user: int, prefix: str
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name == manager else None)
    monkeypatch.setattr("os.geteuid", lambda: user)
    assert display.install_command(("libGL.so.1", "libxcb-cursor.so.0")) == prefix + command


def test_an_unknown_system_gets_no_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(display, "missing_libraries", lambda: ("libGL.so.1",))
    assert display.install_command(("libGL.so.1",)) == ""
    assert "libGL.so.1" in display.complaint()


@LINUX
@pytest.mark.parametrize("words", [["demo"], ["film.mkv"]])
def test_what_qt_lacks_is_told_instead_of_a_traceback(words: list[str]) -> None:
    """Of the command line, too: also that stands on Qt's core."""
    code = f"""if True:
        import sys
        from ripgui import display
        from ripgui.__main__ import main
        sys.modules["PySide6.QtCore"] = None
        display._loads = lambda name: "glib" not in name
        display.has_display = lambda: True
        sys.exit(main({words!r}))
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("ripgui: Qt cannot ")
    assert "lacks libglib-2.0.so.0" in done.stderr
    assert "Traceback" not in done.stderr


def test_nothing_is_wrong_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "missing_libraries", tuple)
    assert display.complaint() == ""


@LINUX
def test_without_variables_there_is_no_display() -> None:
    assert not display.has_display()


@LINUX
@pytest.mark.parametrize("value", [":4711", "localhost:4711.0", "nonsense", ""])
def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DISPLAY", value)
    assert not display.has_display()


@LINUX
def test_a_wayland_display_answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not display.has_display()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert display.has_display()


@LINUX
def test_an_x_display_answers(xvfb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert display.has_display()


def test_a_chosen_platform_counts_as_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.has_display()
