# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a set of pictures: some frames of source and outputs as files, by a worker of its own beside the preview's."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal

from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.ui.background import Background
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Picture, Request, Subject
from ripgui.ui.preview.save.saving import PictureFacts, picture_name, write_png
from ripgui.ui.preview.time.times import clip_times

_AT_A_TIME = 2
"""Outputs of a position that are asked for together."""
_WRITES = 2
"""Positions that are written while the next is rendered."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("saving", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOrder:
    """What to save. outputs: by number, with the name each has for the user; the folder is made.

    is_only: the script has one output. recorded_s: when frames of the source are shown, where its rate varies.
    """

    subject: Subject
    name: str
    frames: tuple[int, ...]
    outputs: tuple[tuple[int, str], ...]
    folder: str
    pattern: str
    tone_map: bool = True
    is_only: bool = False
    recorded_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPicture:
    frame: int
    output: int
    label: str
    path: str
    size_bytes: int


class PictureSet(QObject):
    """One set at a time. advanced: pictures saved, of how many. finished: SavedPictures, in a tuple. failed: why."""

    advanced = Signal(int, int)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        patience: Patience,
        background: Background,
        parent: QObject | None = None,
        *,
        may_run: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """may_run: whether a script is trusted, as PreviewLoader asks it."""
        super().__init__(parent)
        self._background = background
        self._loader = PreviewLoader(patience, self, may_run=may_run)
        self._loader.rendered.connect(self._on_rendered)
        self._loader.failed.connect(lambda text, _line: self._fail(text))
        self._order: SetOrder | None = None
        self._steps: Iterator[tuple[int, tuple[int, ...]]] = iter(())
        self._saved: list[SavedPicture] = []
        self._writes = 0
        self._rendering = False
        self._run = 0

    @property
    def is_running(self) -> bool:
        return self._order is not None

    def begin(self, order: SetOrder) -> None:
        """Any set that is being made is given up."""
        self.stop()
        self._order = order
        self._saved, self._writes, self._rendering = [], 0, False
        numbers = [number for number, _ in order.outputs]
        groups = [tuple(numbers[place : place + _AT_A_TIME]) for place in range(0, len(numbers), _AT_A_TIME)]
        self._steps = iter([(frame, group) for frame in order.frames for group in groups])
        self.advanced.emit(0, self._total(order))
        self._next()

    def stop(self) -> None:
        """Pictures that were saved stay."""
        self._run += 1
        if self._order is not None:
            self._order = None
            self._loader.stop()

    def close(self) -> None:
        """Ends everything and waits for it."""
        self.stop()
        self._loader.close()

    @staticmethod
    def _total(order: SetOrder) -> int:
        return len(order.frames) * len(order.outputs)

    def _next(self) -> None:
        order = self._order
        if order is None:
            return
        if len(self._saved) == self._total(order):
            saved = tuple(sorted(self._saved, key=lambda picture: (picture.frame, picture.output)))
            self._order = None
            self._loader.stop()
            self.finished.emit(saved)
            return
        step = next(self._steps, None) if not self._rendering and self._writes < _WRITES else None
        if step is not None:
            self._rendering = True
            frame, outputs = step
            # Pictures are not shown here: a size of nothing leaves them as they are.
            self._loader.request(
                Request(subject=order.subject, number=frame, outputs=outputs, size=QSize(), tone_map=order.tone_map)
            )

    def _on_rendered(self, pictures: tuple[Picture, ...]) -> None:
        order = self._order
        if order is None or not pictures or pictures[0].request.subject != order.subject:
            return
        asked = pictures[0].request
        if len(pictures) < len(asked.outputs):
            missing = set(asked.outputs) - {picture.output for picture in pictures}
            words = ", ".join(label for number, label in order.outputs if number in missing)
            self._fail(self.tr("Frame {frame} of {outputs} cannot be had").format(frame=asked.number, outputs=words))
            return
        run = self._run
        self._rendering = False
        self._writes += 1
        self._background.run(
            partial(_write, order, pictures),
            lambda saved: self._on_saved(run, saved),
            lambda text: self._fail(text) if run == self._run else None,
        )
        self._next()

    def _on_saved(self, run: int, saved: list[SavedPicture]) -> None:
        order = self._order
        if order is not None and run == self._run:
            self._writes -= 1
            self._saved += saved
            self.advanced.emit(len(self._saved), self._total(order))
            self._next()

    def _fail(self, text: str) -> None:
        if self._order is not None:
            self.stop()
            self.failed.emit(text)


def _write(order: SetOrder, pictures: tuple[Picture, ...]) -> list[SavedPicture]:
    labels = dict(order.outputs)
    saved = []
    for picture in pictures:
        # Where an output is shorter its last frame stands in: the name tells the position all the same.
        frame = picture.request.number
        facts = PictureFacts(
            name=order.name,
            frame=frame,
            time_s=clip_times(picture.clip.frames, picture.clip.fps, order.recorded_s).at(frame),
            output=picture.output,
            is_only=order.is_only,
            picture_type=picture.picture_type,
        )
        path = write_png(picture.image, os.path.join(order.folder, picture_name(order.pattern, facts)))
        size_bytes = os.path.getsize(path)
        saved.append(
            SavedPicture(
                frame=frame, output=picture.output, label=labels[picture.output], path=path, size_bytes=size_bytes
            )
        )
    return saved


def check_order(order: SetOrder) -> None:
    """Raises InputError for an order that cannot be carried out as it is meant."""
    if not order.frames or not order.outputs:
        raise InputError(_tr("choose at least one frame and one output"))
    if not order.folder:
        raise InputError(_tr("choose a folder for the pictures"))
