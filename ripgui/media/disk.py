# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk refuses, as errors that the user is told."""

import contextlib
from collections.abc import Iterator

from ripgui.core.error import DISK_FULL, DiskFullError, InputError


@contextlib.contextmanager
def disk_errors(folder: str) -> Iterator[None]:
    """What goes wrong with files in `folder`, as InputError, DiskFullError."""
    try:
        yield
    except OSError as error:
        if error.errno in DISK_FULL:
            raise DiskFullError(f"the disk of {folder} is full") from error
        raise InputError(f"{folder} cannot be written to: {error.strerror}") from error
