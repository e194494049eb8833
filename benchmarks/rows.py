# SPDX-License-Identifier: GPL-3.0-or-later
"""All rows of the benchmark, in the order of the page."""

from benchmarks import encode, preview, rival, script, window
from benchmarks.row import Row

ROWS: tuple[Row, ...] = (*encode.rows(), *rival.rows(), *script.ROWS, preview.ROW, window.ROW)
