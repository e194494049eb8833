# SPDX-License-Identifier: GPL-3.0-or-later
"""The portable folder: unpacked anywhere, started by one file, with every library that not all desktops have."""

import os
import shutil
from pathlib import Path

from bundle.build import build_bundle
from bundle.elf import bring_libraries
from bundle.place import DIST, LINUX, run, version
from licences import add_system


def build_portable() -> tuple[Path, ...]:
    """The folder below dist/, and beside it the same as an archive."""
    bundle = build_bundle("RipGUI")
    brought = bring_libraries(bundle)
    add_system(bundle.packages / "ripgui" / "_resources" / "licences", brought)
    shutil.copy2(LINUX / "portable-readme.txt", bundle.folder / "README.txt")
    name = f"RipGUI-{version()}-linux-{os.uname().machine}"
    DIST.mkdir(exist_ok=True)
    folder = DIST / name
    shutil.rmtree(folder, ignore_errors=True)
    bundle.folder.rename(folder)
    archive = DIST / f"{name}.tar.zst"
    archive.unlink(missing_ok=True)
    tar = ["tar", "--create", "--use-compress-program", "zstd -T0 -12 -q", "--sort=name", "--owner=0", "--group=0"]
    run([*tar, "--file", archive, name], cwd=DIST)
    return folder, archive
