# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a window can open here, asked before Qt is: Qt ends the process where it cannot. Imports no Qt."""

import contextlib
import ctypes
import importlib.util
import os
import re
import shutil
import socket
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

type _PackageManager = Literal["apt-get", "dnf", "pacman"]

_MANAGERS: tuple[_PackageManager, ...] = ("apt-get", "dnf", "pacman")
_INSTALL = {"apt-get": "apt-get install", "dnf": "dnf install", "pacman": "pacman -S"}
_DISPLAY = re.compile(r"(?:unix)?(?P<host>.*):(?P<number>\d+)(?:\.\d+)?")
_TIMEOUT_S = 2.0

# Libraries that Qt's wheel leaves to the system, and the packages that hold them on Debian, Fedora and Arch.
_CORE = ("libglib-2.0.so.0", "libgthread-2.0.so.0")
_BASE = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
}
_X11 = {
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
}
_PACKAGES = _BASE | _X11 | _WAYLAND


def has_display() -> bool:
    """Whether a window would be seen, or Qt was told to draw somewhere else."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x11_answers()


def missing_libraries() -> tuple[str, ...]:
    """Names of the system libraries that Qt needs for this display and the system lacks; Linux only."""
    if sys.platform != "linux":
        return ()
    plugin = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    base = _absent(_BASE)
    if plugin not in ("", "xcb"):
        return base
    if not plugin and _wayland_answers() and not _absent(_WAYLAND):
        return base
    return base + _absent(_X11)


def install_command(libraries: tuple[str, ...]) -> str:
    """The command that installs them on this system; "" where its package manager is not known."""
    manager = next((name for name in _MANAGERS if shutil.which(name)), None)
    if manager is None:
        return ""
    column = _MANAGERS.index(manager)
    packages = sorted({_PACKAGES[library][column] for library in libraries})
    sudo = "" if os.geteuid() == 0 else "sudo "
    return f"{sudo}{_INSTALL[manager]} {' '.join(packages)}"


def obstacle() -> str:
    """Why no window can open here, be it for want of a display; "" where it can."""
    return complaint() if has_display() else "there is no display for a window; without one, see: ripgui --help"


def complaint() -> str:
    """Why no window can open here and what to do about it; "" where it can."""
    return _lament("Qt cannot open a window", missing_libraries())


def core_complaint() -> str:
    """Why not even the command line, which needs Qt's core, can work here, in one line; "" where it can."""
    problem = _lament("Qt cannot be loaded", _absent(_CORE) if sys.platform == "linux" else ())
    return " ".join(problem.split())


def _lament(what: str, missing: tuple[str, ...]) -> str:
    if not missing:
        return ""
    command = install_command(missing)
    advice = f"Install them with:\n\n  {command}\n" if command else "Install them with the system's package manager."
    return f"{what}: the system lacks {', '.join(missing)}. {advice}"


def _absent(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(name for name in names if not _loads(name))


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return _lies_in_qt(name)
    return True


def _lies_in_qt(name: str) -> bool:
    """Some builds of Qt bring a library along."""
    spec = importlib.util.find_spec("PySide6")
    folders = [] if spec is None or spec.submodule_search_locations is None else spec.submodule_search_locations
    return any((Path(folder) / "Qt" / "lib" / name).exists() for folder in folders)


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    return bool(name) and _answers(Path(os.environ.get("XDG_RUNTIME_DIR", "/run"), name or ""))


def _x11_answers() -> bool:
    """Whether something listens where DISPLAY points: a forgotten variable would end the process."""
    match = _DISPLAY.fullmatch(os.environ.get("DISPLAY", ""))
    if match is None:
        return False
    number = int(match["number"])
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  the X server's own place
    if not match["host"] or match["host"] == "/":
        return _answers(path) or _answers(f"\0{path}")
    with contextlib.suppress(OSError), socket.create_connection((match["host"], 6000 + number), _TIMEOUT_S):
        return True
    return False


def _answers(path: Path | str) -> bool:
    with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as client:
        client.settimeout(_TIMEOUT_S)
        client.connect(str(path))
        return True
    return False
