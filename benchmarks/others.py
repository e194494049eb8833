# SPDX-License-Identifier: GPL-3.0-or-later
"""Python environments of the programs that RipGUI is compared with, each with one of them and what it needs."""

import os
import shutil
import subprocess
from pathlib import Path

from benchmarks.row import CACHE, Ground, NotMeasuredError


def installed(name: str, packages: tuple[str, ...], python: str, ground: Ground) -> Path:
    """The folder of its programs, made once and kept. packages: with versions. python: "3.11"."""
    folder = CACHE / name
    made_of = folder / "packages"
    if not made_of.exists() or made_of.read_text(encoding="utf-8") != " ".join(packages):
        ground.say(f"  installing {packages[0]}")
        _install(folder, packages, python)
        made_of.write_text(" ".join(packages), encoding="utf-8")
    return folder / "bin"


def _install(folder: Path, packages: tuple[str, ...], python: str) -> None:
    program = _python(python, packages[0])
    shutil.rmtree(folder, ignore_errors=True)
    try:
        subprocess.run([program, "-m", "venv", str(folder)], check=True, capture_output=True)
        argv = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", *packages]
        subprocess.run(argv, check=True, capture_output=True)
    except subprocess.CalledProcessError as error:
        shutil.rmtree(folder, ignore_errors=True)
        reason = error.stderr.decode(errors="replace")[-300:]
        raise NotMeasuredError(f"{packages[0]} could not be installed: {reason}") from error


def _python(version: str, wanted_by: str) -> str:
    """Of that version: a name on the PATH may be pyenv's, for one that is not chosen."""
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    candidates = [f"python{version}", *map(str, pyenv.glob(f"versions/{version}*/bin/python"))]
    for candidate in candidates:
        try:
            subprocess.run([candidate, "-c", "import venv, ensurepip"], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return candidate
    raise NotMeasuredError(f"{wanted_by} needs Python {version}, which is not there")
