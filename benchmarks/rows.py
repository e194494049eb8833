# SPDX-License-Identifier: GPL-3.0-or-later
"""All rows of the benchmark, in the order of the page."""

from benchmarks import crowd, encode, merging, planning, preview, rival, rival_preview, script, upload, window
from benchmarks.row import Row

ROWS: tuple[Row, ...] = (
    *encode.rows(),
    *rival.rows(),
    *script.ROWS,
    merging.ROW,
    planning.ROW,
    preview.ROW,
    window.ROW,
    rival_preview.ROW,
    crowd.ROW,
    upload.ROW,
)
