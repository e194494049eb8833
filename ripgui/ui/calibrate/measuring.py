# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures on a thread of its own, and tells the window of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from ripgui.core.calibration import SizeClass
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, RipError
from ripgui.core.task import TaskSpec
from ripgui.engine.work.calibrating import Calibrating, Step
from ripgui.ui.language.told import in_words
from ripgui.ui.newest_work import Answer, NewestWork


class Measuring(NewestWork["_Work"]):
    """What was measured is forgotten where it is stopped."""

    advanced = Signal(object)
    """A Step."""
    found = Signal(object)
    """A Calibration, which is remembered by then."""
    failed = Signal(str)

    def begin(self, spec: TaskSpec, ffmpeg: str, size: SizeClass) -> None:
        """ffmpeg: the one that the settings name. size: of the film that is made where the spec has no source."""
        self.put(partial(_Work, self, spec, ffmpeg, size))


class _Work:
    def __init__(self, owner: Measuring, spec: TaskSpec, ffmpeg: str, size: SizeClass, answer: Answer) -> None:
        self._owner = owner
        self._answer = answer
        self._token = CancelToken()
        self._calibrating = Calibrating(spec, ffmpeg, self._token, self._advance, size=size)

    def end(self) -> None:
        self._token.ask(StopLevel.NOW)

    def run(self) -> None:
        try:
            self._token.check()
            found = self._calibrating.run()
        except Cancelled:
            return
        except RipError as error:
            self._end(partial(self._owner.failed.emit, in_words(str(error))))
        else:
            self._end(partial(self._owner.found.emit, found))

    def _advance(self, step: Step) -> None:
        self._answer(partial(self._owner.advanced.emit, step))

    def _end(self, tell: Callable[[], None]) -> None:
        self._answer(partial(self._owner.finish, tell))
