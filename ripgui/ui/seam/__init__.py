# SPDX-License-Identifier: GPL-3.0-or-later
"""The seam inspector: a window of its own that shows and measures where the chunks of a result meet."""
