# SPDX-License-Identifier: GPL-3.0-or-later
"""All rows of the benchmark, in the order of the page."""

from benchmarks import encode, preview, window
from benchmarks.row import Row

ROWS: tuple[Row, ...] = (*encode.rows(), preview.ROW, window.ROW)
