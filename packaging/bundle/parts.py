# SPDX-License-Identifier: GPL-3.0-or-later
"""What the application runs on, as locked, and the application itself; then without what it never touches."""

import os
import re
import shutil
import sys
from pathlib import Path

from bundle.closure import closure, plain
from bundle.elf import elf_files
from bundle.place import ROOT, Bundle, run

_PIP = (
    "-I",
    "-B",  # what it imports is compiled with all else, and does not tell where that was
    "-m",
    "pip",
    "--disable-pip-version-check",
    "--no-input",
    "install",
    "--quiet",
    "--no-deps",
    "--no-compile",
)
_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)

# Qt's modules that the window uses, those that pyqtgraph imports, and small ones that a script's own dialog may want.
_QT_MODULES = (
    *(
        "QtCore",
        "QtDBus",
        "QtGui",
        "QtMultimedia",
        "QtNetwork",
        "QtOpenGL",
        "QtOpenGLWidgets",
        "QtPrintSupport",
        "QtSvg",
    ),
    *("QtSvgWidgets", "QtTest", "QtWidgets", "QtXml"),
)
_QT_PLUGINS = (
    *(
        "iconengines/*",
        "imageformats/libq[gijstw]*",
        "networkinformation/*",
        "platforminputcontexts/*",
        "platformthemes/*",
    ),
    *(
        "platforms/libqxcb*",
        "platforms/libqwayland*",
        "platforms/libqoffscreen*",
        "tls/*",
        "wayland-*/*",
        "xcbglintegrations/*",
    ),
)
# A keyboard on the screen brings QML; GTK's dialogs come through the desktop's portal.
_NOT_QT_PLUGINS = ("*/*virtualkeyboard*", "*/libqgtk3*", "wayland-graphics-integration-server/*")
_QT_FILES = (
    "__init__.py",
    "_config.py",
    "_git_pyside_version.py",
    "py.typed",
    "QtAsyncio/*",
    "support/*",
    "libpyside6.abi3*",
)
# Web services that nobody speaks of here; the one that is spoken has what it needs to sign in.
_SERVICES = ("s3", "sso", "sso-oidc", "sts", "signin")
_ABSENT = (
    *("numpy/f2py", "numpy/_core/include", "numpy/_core/lib", "numpy/**/tests", "numpy/typing/tests", "psutil/tests"),
    *(
        "vapoursynth/include",
        "vapoursynth/pkgconfig",
        "jedi/third_party/django-stubs",
        "pyqtgraph/examples",
        "av/include",
    ),
    *("shiboken6/include", "**/__pycache__", "future/backports/test", "botocore/cacert.pem.orig", "qtawesome/**/*.rst"),
)


def install_parts(bundle: Bundle, work: Path) -> None:
    """Everything of the lock that the application needs."""
    names = closure("ripgui") - {"ripgui"}
    chosen = work / "requirements.txt"
    chosen.write_text(_chosen((ROOT / "requirements.lock").read_text(encoding="utf-8"), names), encoding="utf-8")
    _install(bundle, "--only-binary", ":all:", "--require-hashes", "-r", str(chosen))


def install_application(bundle: Bundle, work: Path) -> None:
    """The application itself, from a wheel as anybody would get it."""
    wheels = work / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "-d", wheels])
    # By its name: of a file, pip would keep where it lay.
    _install(bundle, "--no-index", "--find-links", str(wheels), "ripgui")
    _remove_programs(bundle)


def _install(bundle: Bundle, *words: str) -> None:
    # Not those that would lead the bundle's Python to the packages of the one that builds.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    run([bundle.python, *_PIP, "--root-user-action=ignore", "--no-warn-script-location", *words], env=environment)


def _remove_programs(bundle: Bundle) -> None:
    """Those that packages install would look for Python where it lay when it was built."""
    for path in bundle.python.parent.iterdir():
        if not path.name.startswith("python"):
            path.unlink()


def _chosen(lock: str, names: set[str]) -> str:
    """The lock's entries of these names. Ends the build where one has none."""
    starts = [match.start() for match in _NAME.finditer(lock)]
    blocks = [lock[start:stop] for start, stop in zip(starts, [*starts[1:], len(lock)], strict=True)]
    entries = {plain(block.partition("==")[0]): block for block in blocks}
    if absent := names - entries.keys():
        raise SystemExit(f"requirements.lock lacks {', '.join(sorted(absent))}")
    return "".join(entries[name] for name in sorted(names))


def trim(bundle: Bundle) -> None:
    """Takes out what the application never touches; what describes a package stays, so that pip knows it is there."""
    _remove_programs(bundle)
    for pattern in _ABSENT:
        for path in list(bundle.packages.glob(pattern)):
            _remove(path)
    data = bundle.packages / "botocore" / "data"
    for path in data.iterdir():
        if path.is_dir() and path.name not in _SERVICES:
            _remove(path)
    _trim_qt(bundle.qt)
    for name in ("include", "share", "etc", "man"):
        _remove(bundle.prefix / name)


def _trim_qt(qt: Path) -> None:
    kept = {path for pattern in _QT_FILES for path in qt.glob(pattern)}
    kept |= {path for name in _QT_MODULES for path in qt.glob(f"{name}.abi3*")}
    plugins = qt / "Qt" / "plugins"
    kept |= {path for pattern in _QT_PLUGINS for path in plugins.glob(pattern)}
    kept -= {path for pattern in _NOT_QT_PLUGINS for path in plugins.glob(pattern)}
    kept |= set((qt / "Qt" / "translations").glob("qtbase_*.qm"))
    kept |= _libraries(qt, kept)
    for path in sorted(qt.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path not in kept:
            path.unlink()


def _libraries(qt: Path, users: set[Path]) -> set[Path]:
    """Of Qt's folder of libraries, those that the users need, and those that these need."""
    home = qt / "Qt" / "lib"
    found: set[Path] = set()
    todo = [path for path in users if path in set(elf_files(qt))]
    while todo:
        for name in run(["patchelf", "--print-needed", todo.pop()]).split():
            for path in (home / name, qt / name):
                if path.exists() and path not in found:
                    found |= {path, path.resolve()}
                    todo.append(path.resolve())
    return found


def compile_below(bundle: Bundle, folder: Path) -> None:
    """Ahead and for good: the package's files never change, and nobody who starts it may write beside them.

    Importing puts the place where a file lies in that of the name that is compiled in.
    """
    words = ["-I", "-B", "-m", "compileall", "-q", "-j", "2", "--invalidation-mode", "unchecked-hash"]
    run([bundle.python, *words, "-s", str(bundle.folder), folder])


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
