# SPDX-License-Identifier: GPL-3.0-or-later
"""RipGUI: encode video with VapourSynth, in chunks, and lose nothing."""

__version__ = "0.1.0"
