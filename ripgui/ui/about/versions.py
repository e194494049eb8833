# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions of all that takes part, for those who ask for help."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from ripgui import __version__
from ripgui.core.error import RipError


def versions(ffmpeg: str) -> list[tuple[str, str]]:
    """Names and versions, in English for those who are sent them; for another thread, since some have to be asked."""
    from ripgui.media.ffmpeg import find_ffmpeg
    from ripgui.workers.preview_client import list_vapoursynth

    told = [
        ("RipGUI", __version__),
        ("System", platform.platform()),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()} (PySide6 {pyside_version})"),
    ]
    try:
        found = find_ffmpeg(ffmpeg)
        told.append(("ffmpeg", f"{found.version}, {found.path}"))
    except RipError as error:
        told.append(("ffmpeg", str(error)))
    try:
        core, *plugins = list_vapoursynth()
        told.append(("VapourSynth", core.split()[-1]))
        told.append(("Plugins", ", ".join(plugins)))
    except (RipError, ValueError) as error:
        told.append(("VapourSynth", str(error)))
    return told


def as_text(told: list[tuple[str, str]]) -> str:
    return "\n".join(f"{name} {version}" for name, version in told)
