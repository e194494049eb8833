# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written at pictures and beside the time: which output it is, and how well it plays."""

from PySide6.QtCore import QCoreApplication

from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.preview.picture import Picture
from ripgui.ui.preview.playback import Playback
from ripgui.ui.queue.item import QueueItem

_SLOW = 0.95
"""Of the clip's rate: what plays slower than that is told to be slow."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("captions", text)


def badge(picture: Picture, outputs: Outputs, *, number: int, script: str) -> str:
    """number: of the frame that is wanted. script: as it is in the editor."""
    name = outputs.name(picture.output)
    if picture.output >= 0 and picture.request.subject.script != script:
        return _tr("{name} before the last edits · F5 runs the script anew").format(name=name)
    if picture.number == number:
        return name
    frame = wording.count(picture.number)
    if picture.number == picture.clip.frames - 1:
        return _tr("{name} · ends at frame {frame}").format(name=name, frame=frame)
    return _tr("{name} · near frame {frame}").format(name=name, frame=frame)


def failure(item: QueueItem | None) -> str:
    """Why a task failed, "" where it did not."""
    return item.task.error if item is not None and item.task.state is TaskState.FAILED else ""


def figures(playback: Playback) -> str:
    """How fast it plays, and what was dropped; "" where nothing plays."""
    film = playback.film
    if film is None:
        return ""
    rate, wanted = playback.fps, float(film.fps)
    is_slow = 0 < rate < wanted * _SLOW and not film.is_fast
    words = _tr("{rate} of {wanted} fps · {count} dropped") if is_slow else _tr("{rate} fps · {count} dropped")
    return words.format(rate=_rounded(rate or wanted), wanted=_rounded(wanted), count=playback.dropped)


def _rounded(rate: float) -> str:
    return f"{rate:.1f}".removesuffix(".0")
