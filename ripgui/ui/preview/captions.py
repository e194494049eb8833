# SPDX-License-Identifier: GPL-3.0-or-later
"""What is written at pictures: which output it is, and what is not as it was asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ripgui.core.output import ENCODED
from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.language.told import in_words
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.queue.item import QueueItem

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("captions", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """number: of the frame that is wanted. script: as it is in the editor. run_key: what runs it.

    trouble: why an output cannot be had, "" where all can.
    """

    outputs: Outputs
    number: int
    script: str
    run_key: str
    trouble: str = ""


def badge(picture: "Picture", now: Shown) -> str:
    """Which output it is, and what is different from what is wanted."""
    name = now.outputs.name(picture.output)
    if picture.output >= 0 and picture.request.subject.script != now.script:
        old = _tr("{name} before the last edits").format(name=name)
        return _tr("{text} · {key} runs the script anew").format(text=old, key=now.run_key) if now.run_key else old
    encoded = picture.request.subject.encoded
    if picture.output == ENCODED and encoded is not None and now.number < encoded[1]:
        return _tr("{name} · begins at frame {frame}").format(name=name, frame=wording.count(encoded[1]))
    if picture.number == now.number:
        return name
    frame = wording.count(picture.number)
    if picture.number == picture.clip.frames - 1:
        return _tr("{name} · ends at frame {frame}").format(name=name, frame=frame)
    return _tr("{name} · near frame {frame}").format(name=name, frame=frame)


def badges(pictures: "Sequence[Picture]", now: Shown) -> tuple[str, ...]:
    """Of pictures beside each other; at one that is alone since the other failed, why."""
    texts = tuple(badge(picture, now) for picture in pictures)
    there = {picture.output for picture in pictures}
    missing = [now.outputs.name(number) for number in now.outputs.wanted if number not in there]
    if not now.trouble or not missing or len(texts) != 1:
        return texts
    told = _tr("{text} · without {missing}: {why}")
    return (told.format(text=texts[0], missing=missing[0], why=now.trouble.splitlines()[0]),)


def with_key(text: str, key: str) -> str:
    """What a button says that a key does as well."""
    return f"{text}  ({key})" if key else text


def failure(item: QueueItem | None) -> str:
    """Why a task failed, "" where it did not."""
    if item is not None and item.is_unsure:
        told = _tr(
            "{name} may have accepted this task: its answer was lost, and it cannot be asked. Look there first: "
        )
        told += _tr("a retry sends it once more, which may be paid twice.")
        return told.format(name=item.server)
    return in_words(item.task.error) if item is not None and item.task.state is TaskState.FAILED else ""
