# SPDX-License-Identifier: GPL-3.0-or-later
"""Discs for tests: playlists of Blu-rays, and transport streams as they lie there."""

import struct
from collections.abc import Iterable


def playlist(items: Iterable[tuple[str, int, int]], *, behind: bytes = b"") -> bytes:
    """A playlist of files with their in and out times (45000 a second). behind: what else each item says."""
    parts = [
        struct.pack(">H5s4sHBII", 20 + len(behind), clip.encode(), b"M2TS", 1, 0, start, stop) + behind
        for clip, start, stop in items
    ]
    body = struct.pack(">HHH", 0, len(parts), 0) + b"".join(parts)
    head = b"MPLS0200" + struct.pack(">III", 40, 0, 0)
    return head.ljust(40, b"\0") + struct.pack(">I", len(body)) + body
