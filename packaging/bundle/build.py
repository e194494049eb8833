# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the folder: what only the lock changes is kept from one build to the next."""

import hashlib
import shutil
import sys
from pathlib import Path

from bundle.imports import check_imports
from bundle.interpreter import copy_interpreter
from bundle.parts import compile_below, install_application, install_parts, trim
from bundle.place import BUILD, PYTHON_NAME, ROOT, Bundle, run
from licences import collect


def build_bundle(name: str) -> Bundle:
    """A fresh copy of the whole below the build folder, with a launcher of this name."""
    base = _parts()
    bundle = Bundle(BUILD / "whole")
    _empty(bundle.folder)
    run(["cp", "-a", f"{base.folder}/.", bundle.folder])
    install_application(bundle, BUILD)
    collect(bundle.library, bundle.packages, bundle.packages / "ripgui" / "_resources" / "licences")
    compile_below(bundle, bundle.packages / "ripgui")
    flags = ["-O2", "-Wall", "-Wextra", "-Werror", "-s", "-no-pie", f'-DPYTHON="{PYTHON_NAME}"']
    run(["gcc", *flags, "-o", bundle.folder / name, ROOT / "packaging/launcher.c"])
    check_imports(bundle)
    return bundle


def _parts() -> Bundle:
    """Python and the locked packages; made again only where something of that changed."""
    base = Bundle(BUILD / "parts")
    stamp = BUILD / "parts.key"
    key = _key()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
        return base
    stamp.unlink(missing_ok=True)
    _empty(base.folder)
    print("Copying Python", flush=True)
    copy_interpreter(base)
    print("Installing what requirements.lock names", flush=True)
    install_parts(base, BUILD)
    trim(base)
    compile_below(base, base.library)
    stamp.write_text(key, encoding="utf-8")
    return base


def _key() -> str:
    made_by = [ROOT / "packaging/bundle" / name for name in ("closure.py", "interpreter.py", "parts.py")]
    files = [ROOT / "requirements.lock", *made_by]
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest() + sys.version + str(ROOT)


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
