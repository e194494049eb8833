# SPDX-License-Identifier: GPL-3.0-or-later
"""Gets frames, pixels and sound from a preview worker, on a thread of its own. Only the newest request counts."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.patience import Patience

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Request, Subject
    from ripgui.ui.preview.frames.work import PreviewWork


class PreviewLoader(QObject):
    """Starts a worker on the first request, keeps it for the next, and replaces it when script or source change.

    Its methods return at once; what comes of them is told by signals.
    """

    opened = Signal(object)
    """OutputInfo of each output of a script that ran, and of SOURCE once it is open, in a tuple. May come again."""
    rendered = Signal(object)
    """A tuple of Pictures of one position, in the order of the request's outputs; those that cannot be had are left
    out."""
    played = Signal(object)
    """The same of the next position of what is played, ahead of its time."""
    failed = Signal(str, object)
    """What went wrong, and the line of the script or None. The source can still be asked for."""
    progressed = Signal(str, object)
    """What is being done, and how much of it, 0 to 1 or None."""
    busy_changed = Signal(bool)
    inspected = Signal(object)
    """A Pixel."""
    measured = Signal(object)
    """A Measured, several times while it lasts."""
    heard = Signal(object)
    """A Sound."""

    def __init__(
        self,
        patience: Patience,
        parent: QObject | None = None,
        *,
        memory_limit_bytes: int | None = None,
        may_run: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """may_run: whether a script is trusted; asked on another thread before anything of it runs."""
        super().__init__(parent)
        self._patience = patience
        self._memory_limit_bytes = memory_limit_bytes
        self._may_run = may_run
        self._is_closed = False

    def take_patience(self, patience: Patience) -> None:
        """For the next that is asked."""
        self._patience = patience
        if "_work" in self.__dict__:
            self._work.take_patience(patience)

    def prepare(self) -> None:
        """Has a worker that only lacks a script started when nothing else is asked: the first frame comes sooner."""
        self._work.tell(self._work.prepare)

    def renew(self) -> None:
        """The next script is run by a worker that finds what was installed until now."""
        self._work.tell(self._work.renew)

    def request(self, request: "Request") -> None:
        """Takes the place of any request that is still waiting."""
        self._work.tell(partial(self._work.request, request))

    def stop(self) -> None:
        """Ends the worker, whatever it does, and forgets what was asked."""
        self._work.tell(self._work.stop)

    def play(self, request: "Request", stop: int) -> None:
        """Renders request.number, the next and so on up to stop, a few ahead; see played_one."""
        self._work.tell(partial(self._work.play, request, stop))

    def played_one(self) -> None:
        """A played position was taken: one more may be rendered. Without it, at most 8 come."""
        self._work.tell(self._work.played_one)

    def stop_playing(self) -> None:
        self._work.tell(self._work.stop_playing)

    def inspect(self, output: int, number: int, x: int, y: int) -> None:
        """Asks for a pixel of the picture that came last of this output; the newest question counts."""
        self._work.tell(partial(self._work.inspect, output, number, x, y))

    def measure(self, subject: "Subject", output: int, start: int, stop: int) -> None:
        """Renders these frames as fast as it goes and throws them away."""
        self._work.tell(partial(self._work.measure, subject, output, start, stop))

    def stop_measuring(self) -> None:
        """The last Measured tells what was done until then."""
        self._work.tell(self._work.stop_measuring)

    def hear(self, output: int, start_s: float, stop_s: float) -> None:
        """Asks for sound of the script that was asked for last: of an audio output, or of the source's track."""
        self._work.tell(partial(self._work.hear, output, start_s, stop_s))

    def close(self) -> None:
        """Ends everything and waits for it."""
        self._is_closed = True
        if "_work" in self.__dict__:
            self._work.close()

    @cached_property
    def _work(self) -> "PreviewWork":
        from ripgui.ui.preview.frames.work import PreviewWork

        work = PreviewWork(self, self._patience, self._memory_limit_bytes, self._may_run)
        if self._is_closed:
            work.close()
        return work
