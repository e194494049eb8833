# SPDX-License-Identifier: GPL-3.0-or-later
"""The script that presets have where they name none; apart from them, for workers that only run scripts."""

SOURCE_SCRIPT = """\
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
clip.set_output()
"""
"""The source as it is."""
