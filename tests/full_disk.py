# SPDX-License-Identifier: GPL-3.0-or-later
"""What a full disk does to one who writes, without one."""

import contextlib
from collections.abc import Iterator

import pytest


@contextlib.contextmanager
def no_file_may_grow(most_bytes: int = 64) -> Iterator[None]:
    """Beyond so many bytes, files of this process cannot be written."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
