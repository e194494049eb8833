# SPDX-License-Identifier: GPL-3.0-or-later
"""A Python of the application's own: a copy of the one that builds, without what nobody needs, that runs anywhere.

A real one and not a freeze: what scripts import is not known when the package is built.
"""

import shutil
import sys
from pathlib import Path

from bundle.elf import elf_files
from bundle.place import PYTHON_NAME, Bundle, run

_HERE = "@prefix@"
_ABSENT = (
    *(
        "__pycache__",
        "test",
        "tests",
        "idlelib",
        "idle_test",
        "tkinter",
        "turtledemo",
        "turtle.py",
        "lib2to3",
        "ensurepip",
    ),
    *("site-packages", "config-*", "_tkinter*", "_test*", "_ctypes_test*", "xxlimited*", "xxsubtype*"),
)


def copy_interpreter(bundle: Bundle) -> None:
    """Program, library and standard library, with a pip of its own."""
    base = Path(sys.base_prefix)
    if base == Path("/usr"):
        raise SystemExit("the system's Python cannot be moved: build with one of pyenv's or uv's (PYTHON=…)")
    bundle.python.parent.mkdir(parents=True)
    shutil.copy2((base / "bin" / PYTHON_NAME).resolve(), bundle.python)
    (bundle.python.parent / "python3").symlink_to(PYTHON_NAME)
    (bundle.prefix / "lib").mkdir()
    for path in (base / "lib").glob(f"lib{PYTHON_NAME}.so*"):
        if not path.is_symlink():
            shutil.copy2(path, bundle.prefix / "lib" / path.name)
    shutil.copytree(base / "lib" / PYTHON_NAME, bundle.library, ignore=shutil.ignore_patterns(*_ABSENT), symlinks=True)
    bundle.packages.mkdir()
    _make_movable(bundle, base)
    wheels = base / "lib" / PYTHON_NAME / "ensurepip" / "_bundled"
    pip = next(wheels.glob("pip-*.whl"))
    run(
        [
            bundle.python,
            "-B",
            f"{pip}/pip",
            "install",
            "--quiet",
            "--no-index",
            "--no-compile",
            "--root-user-action=ignore",
            pip,
        ]
    )


def _make_movable(bundle: Bundle, base: Path) -> None:
    for path in elf_files(bundle.prefix):
        path.chmod(0o755)
        run(["strip", "--strip-unneeded", path])
        if path == bundle.python:
            run(["patchelf", "--set-rpath", "$ORIGIN/../lib", path])
        elif run(["patchelf", "--print-rpath", path]).strip():
            run(["patchelf", "--remove-rpath", path])
    for path in bundle.library.glob("_sysconfigdata_*.py"):
        path.write_text(movable_settings(path.read_text(encoding="utf-8"), base), encoding="utf-8")


def movable_settings(text: str, base: Path) -> str:
    """What Python knows of how it was built, with paths below the folder that it lies in by then."""
    return f"""{text.replace(str(base), _HERE)}
import sys
build_time_vars = {{
    name: value.replace("{_HERE}", sys.prefix) if isinstance(value, str) else value
    for name, value in build_time_vars.items()
}}
"""
