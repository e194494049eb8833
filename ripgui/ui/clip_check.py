# SPDX-License-Identifier: GPL-3.0-or-later
"""Says at their fields whether ranges and a file of timecodes fit the clip, before anything is encoded."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject

from ripgui.media.file import printable

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_NEAR = 0.02


class ClipCheck(QObject):
    """Looks whenever another file is named, or when it becomes known how many frames the clip has."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._looked_at: tuple[str, int, bool] = ("", 0, False)
        window.output.timecodes_named.connect(self._look)
        window.preview.clip_known.connect(self.again)
        self.again()

    def again(self) -> None:
        """How long the clip is may be known by now, or be another length."""
        self._window.output.set_frames(self._window.preview.clip_frames)
        path = self._window.output.timecodes
        if path and (path, *self._frames()) != self._looked_at:
            self._look(path)

    def _look(self, path: str) -> None:
        frames, is_exact = self._frames()
        self._looked_at = asked = path, frames, is_exact
        if not path:
            return

        def count() -> int:
            from ripgui.media.timecodes import read_timecodes

            return len(read_timecodes(path, frames if is_exact else None))

        def answer(note: str, tone: Literal["error", "warning"]) -> None:
            if asked == self._looked_at:
                # Its name stands in the field already.
                short = note.removeprefix(printable(path)).lstrip(", ")
                self._window.output.show_timecodes(path, short, tone)

        self._window.background.run(
            count,
            lambda counted: answer("" if is_exact else self._doubt(counted, frames), "warning"),
            lambda problem: answer(problem, "error"),
        )

    def _doubt(self, counted: int, frames: int) -> str:
        """What is odd about so many times, as long as only the source is known, which a script may change."""
        if not (counted and frames) or abs(counted - frames) <= max(2, frames * _NEAR):
            return ""
        return self.tr("It has times for {counted} frames; the source has about {frames}").format(
            counted=counted, frames=frames
        )

    def _frames(self) -> tuple[int, bool]:
        """Of the clip as the preview runs it, exactly; or else of the source, roughly."""
        exact = self._window.preview.clip_frames
        item = self._window.queue.view.current_item()
        return (exact, True) if exact else (item.frames if item is not None else 0, False)
