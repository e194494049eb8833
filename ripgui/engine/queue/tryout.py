# SPDX-License-Identifier: GPL-3.0-or-later
"""A range that is encoded as a test: a small task of its own, whose output lies in the cache and goes with it."""

import contextlib
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ripgui.core.container import Container
from ripgui.core.folders import cache_folder
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec
from ripgui.engine.output.output import container_of, make_folder, output_path

TRYOUT_FOLDER = "tests"
_FILES: Mapping[Container, Container] = {"hls": "mp4", "png": "mkv"}
"""A test is looked at, which takes one file."""


def tryout_spec(spec: TaskSpec, span: FrameRange) -> TaskSpec:
    """The same source, script and encoder for `span` alone. Raises InputError, DiskFullError."""
    import uuid

    folder = cache_folder() / TRYOUT_FOLDER / uuid.uuid4().hex[:12]
    make_folder(str(folder))
    container = _FILES.get(container_of(spec.output), container_of(spec.output))
    output = output_path(f"{{name}} {span.start}-{span.stop - 1}", spec.source, folder=str(folder), container=container)
    picture = replace(spec.treatment.picture, further_sizes="")
    treatment = replace(spec.treatment, picture=picture)
    return replace(spec, output=output, range=str(span), overwrite=True, is_test=True, treatment=treatment)


def remove_tryout(output: str) -> None:
    """Deletes the output of a test and the folder that was made for it."""
    folder = Path(output).parent
    if folder.parent != (cache_folder() / TRYOUT_FOLDER).absolute():
        return  # never where users keep their files
    with contextlib.suppress(OSError):
        os.unlink(output)
    with contextlib.suppress(OSError):
        folder.rmdir()
