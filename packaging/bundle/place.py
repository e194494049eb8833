# SPDX-License-Identifier: GPL-3.0-or-later
"""What is where: in the checkout, and in the folder that is built."""

import re
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
PYTHON_NAME = f"python{sys.version_info.major}.{sys.version_info.minor}"


def version() -> str:
    """The application's, read where it stands: importing it would do for this interpreter only."""
    found = re.search(
        r'^__version__ = "(.+)"$', (ROOT / "ripgui/__init__.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    if found is None:
        raise SystemExit("ripgui/__init__.py names no version")
    return found[1]


def publisher() -> dict[str, str]:
    """Who publishes what is built: id, name, email."""
    with (ROOT / "resources" / "publisher.toml").open("rb") as file:
        return tomllib.load(file)


def run(argv: Sequence[str | Path], *, cwd: Path = ROOT, env: dict[str, str] | None = None) -> str:
    """Runs a program of the build; what it prints, or the end of the build with it."""
    done = subprocess.run(  # noqa: S603  the build's own words
        [str(word) for word in argv], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, argv))}\n{done.stdout}{done.stderr}ended with {done.returncode}")
    return done.stdout


def size_of(folder: Path) -> int:
    """Bytes in the folder's files, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() or path.is_symlink())


@dataclass(frozen=True, slots=True)
class Bundle:
    """The folder: a launcher, and Python with all packages below `python`."""

    folder: Path

    @property
    def prefix(self) -> Path:
        return self.folder / "python"

    @property
    def python(self) -> Path:
        return self.prefix / "bin" / PYTHON_NAME

    @property
    def library(self) -> Path:
        return self.prefix / "lib" / PYTHON_NAME

    @property
    def packages(self) -> Path:
        return self.library / "site-packages"

    @property
    def qt(self) -> Path:
        return self.packages / "PySide6"
