# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found on the machine, in words for somebody who has yet to learn what matters."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ripgui.ui.language.told import in_words

if TYPE_CHECKING:
    from ripgui.media.doctor import Report

_MOST_NAMES = 4
_KNOWN = {
    "libx264": "x264",
    "libx265": "x265",
    "libsvtav1": "SVT-AV1",
    "libaom-av1": "libaom",
    "libvpx-vp9": "libvpx",
    "ffv1": "FFV1",
    "prores_ks": "ProRes",
}
"""As people call them, those that most know first."""
_CARDS = ("nvenc", "qsv", "vaapi", "amf", "videotoolbox")


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """details: all of it, as `ripgui doctor` prints it."""

    text: str
    is_problem: bool
    details: str


def look_at_machine(ffmpeg: str) -> Machine:
    """For another thread: takes a few seconds the first time."""
    from ripgui.engine.doctor import examine_here, report_text

    report = examine_here(ffmpeg)
    return Machine(text=summary(report), is_problem=bool(report.problems), details=report_text(report))


def summary(report: "Report") -> str:
    """A few short sentences, a line each: some languages have no space between them."""
    if report.problems:
        return in_words(report.problems[0])
    works = [encoder.name for encoder in report.encoders if not encoder.reason]
    first = [name for name in _KNOWN if name in works][:_MOST_NAMES]
    cards = [name for name in works if name.endswith(_CARDS)]
    names = ", ".join(_KNOWN.get(name, name) for name in (first or works[:_MOST_NAMES]))
    parts = [_tr("{count} encoders work here, {names} among them.").format(count=len(works), names=names)]
    if cards:
        parts.append(_tr("Your graphics card encodes, too: {names}.").format(names=", ".join(cards[:_MOST_NAMES])))
    elif report.gpus:
        parts.append(_tr("A graphics card was found ({card}); it does not encode.").format(card=report.gpus[0]))
    else:
        parts.append(_tr("No graphics card was found; the processor does it all."))
    if report.vapoursynth:
        version, plugins = report.vapoursynth[0].split()[-1], len(report.vapoursynth) - 1
        parts.append(_tr("VapourSynth {version} with {count} plugins.").format(version=version, count=plugins))
    return "\n".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Machine", text)
