# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets: a script, encoder arguments and a container under one name."""

from dataclasses import dataclass, field

from ripgui.core.container import Container
from ripgui.core.treatment import Treatment

DEFAULT_CHUNK_SECONDS = 20.0

SOURCE_SCRIPT = """\
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
clip.set_output()
"""
"""The source as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """name: unique, used on the command line. title: for people. chunk_seconds: target length of a chunk."""

    name: str
    title: str
    description: str = ""
    script: str = SOURCE_SCRIPT
    encoder: str
    container: Container = "mkv"
    chunk_seconds: float = DEFAULT_CHUNK_SECONDS
    treatment: Treatment = field(default_factory=Treatment)
