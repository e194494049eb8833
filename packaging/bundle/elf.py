# SPDX-License-Identifier: GPL-3.0-or-later
"""Shared libraries: which the files of a folder need from outside it, and bringing them along."""

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bundle.place import Bundle, run

_MAGIC = b"\x7fELF"
_RESOLVED = re.compile(r"^\s*(\S+) => (\S+)", re.MULTILINE)
# What every desktop has, in the form that fits its kernel, graphics driver and X server. The rest is brought along.
_OF_SYSTEM = re.compile(
    r"(?:ld-linux.*|lib(?:c|m|mvec|dl|rt|util|pthread|resolv|gcc_s|stdc\+\+|GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm|vulkan|X11|X11-xcb"
    r"|xcb|fontconfig|freetype|glib-2\.0|gthread-2\.0|gobject-2\.0|gio-2\.0|dbus-1|expat|asound|pulse.*|pipewire.*"
    r"|wayland-.*|va|va-drm|va-x11|vdpau|cups))\.so.*"
)


@dataclass(frozen=True, slots=True)
class Need:
    """A file of the bundle that needs a library from outside. path: where the library lies here."""

    by: Path
    name: str
    path: Path

    @property
    def is_of_system(self) -> bool:
        return _OF_SYSTEM.fullmatch(self.name) is not None


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries, links left out."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.stat().st_size < len(_MAGIC):
            continue
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) == _MAGIC:
                found.append(path)
    return found


def needs(folder: Path, files: Iterable[Path] | None = None) -> list[Need]:
    """What the files need that is not in the folder. Ends the build where something is not on this machine."""
    found, absent = [], []
    for path in elf_files(folder) if files is None else files:
        named = set(run(["patchelf", "--print-needed", path]).split())
        if not named:
            continue
        for name, where in _RESOLVED.findall(run(["ldd", path])):
            if name not in named:
                continue
            if where == "not":
                absent.append(f"{path.relative_to(folder)} needs {name}")
            elif not Path(where).resolve().is_relative_to(folder.resolve()):
                found.append(Need(path, name, Path(where)))
    if absent:
        raise SystemExit("not on this machine: install what has them\n" + "\n".join(absent))
    return found


def bring_libraries(bundle: Bundle) -> list[Need]:
    """Copies what the bundle needs and not every desktop has; which those are."""
    brought: dict[Path, Need] = {}
    looked_at: list[Path] | None = None
    while wanted := [need for need in needs(bundle.folder, looked_at) if not need.is_of_system]:
        looked_at = []  # what was brought needs others
        for need in wanted:
            home = _home(bundle, need.by)
            target = home / need.name
            if target not in brought:
                shutil.copy2(need.path.resolve(), target)
                target.chmod(0o644)
                run(["patchelf", "--set-rpath", "$ORIGIN", target])
                brought[target] = need
                looked_at.append(target)
            _find_in(need.by, home)
    return list(brought.values())


def _home(bundle: Bundle, by: Path) -> Path:
    """Qt's parts look for libraries in one folder of Qt's; all else gets them beside Python's own."""
    return bundle.qt / "Qt" / "lib" if by.is_relative_to(bundle.qt) else bundle.prefix / "lib"


def _find_in(path: Path, home: Path) -> None:
    before = run(["patchelf", "--print-rpath", path]).strip()
    steps = Path(
        *[".."] * len(path.parent.relative_to(_common(path.parent, home)).parts),
        home.relative_to(_common(path.parent, home)),
    )
    place = "$ORIGIN" if steps == Path() else f"$ORIGIN/{steps}"
    if place not in before.split(":"):
        run(["patchelf", "--set-rpath", f"{before}:{place}".lstrip(":"), path])


def _common(one: Path, other: Path) -> Path:
    return next(parent for parent in (one, *one.parents) if other.is_relative_to(parent))
