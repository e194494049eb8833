# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the seam inspector, and what its keys do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.task import TaskState
from ripgui.engine.output.output import whole_of
from ripgui.engine.script.trust import UNTRUSTED_SCRIPT
from ripgui.engine.session import Session
from ripgui.ui.late import come_forward
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.seam.window import SeamWindow

_IN_WINDOW = ("previousSeam", "nextSeam", "worstSeam", "seamOrder", "measureSeams", "seamInPreview")


class SeamCommands(QObject):
    """The window is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._shown: SeamWindow | None = None
        on = self._actions.on
        on("seams", self._show)
        on("previousSeam", lambda: self._with(lambda shown: shown.list.step(-1)))
        on("nextSeam", lambda: self._with(lambda shown: shown.list.step(1)))
        on("worstSeam", lambda: self._with(lambda shown: shown.select_worst()))
        on("seamInPreview", lambda: self._with(self._show_in_preview))
        self._actions["seamOrder"].toggled.connect(
            lambda worst_first: self._with(lambda shown: shown.list.set_worst_first(worst_first))
        )
        self._actions["measureSeams"].setChecked(True)
        self._actions["measureSeams"].toggled.connect(lambda on: self._with(lambda shown: shown.measure(on)))

    def update(self) -> None:
        """Enables what can be done with the task that is selected, and in the window that is open."""
        item = self._window.queue.view.current_item()
        self._actions["seams"].setEnabled(item is not None and has_seams(item))
        is_open = self._shown is not None and self._shown.task is not None
        for name in _IN_WINDOW:
            self._actions[name].setEnabled(is_open)

    def close(self) -> None:
        """Ends what the window started."""
        if self._shown is not None:
            self._shown.close()
            self._shown.loader.close()

    def _show(self) -> None:
        item = self._window.queue.view.current_item()
        if item is None or not has_seams(item):
            return
        if not self._window.editing.trusting.may_run(item.task.spec.script):
            self._window.messages.fail(UNTRUSTED_SCRIPT)
            return
        if self._shown is None:
            from ripgui.ui.seam.window import SeamWindow

            self._shown = SeamWindow(
                self._actions,
                self._window.theme,
                self._window.patience,
                self._session.encoded_from,
                self._window,
            )
            self._actions.attach("seams", self._shown)
            self._shown.closed.connect(self.update)
            self._shown.list.set_worst_first(self._actions["seamOrder"].isChecked())
        shown = self._shown
        is_new = shown.task is None
        shown.show_item(item)
        come_forward(shown)
        if is_new:
            shown.list.setFocus()
        self.update()

    def _with(self, do: "Callable[[SeamWindow], object]") -> None:
        if self._shown is not None and self._shown.task is not None:
            do(self._shown)

    def _show_in_preview(self, shown: "SeamWindow") -> None:
        task, seam = shown.task, shown.seam
        if task is None or seam is None:
            return
        self._window.queue.view.select(task.id)
        self._window.work.show_tab(TAB_PREVIEW)
        self._window.preview.timeline.setValue(seam.frame)
        if self._window.preview.outputs.mode is CompareMode.ONE:
            self._actions["compareSide"].trigger()
        self._window.preview.show_encoded(task.spec.output, shown.span)
        self._window.come_forward()


def has_seams(item: QueueItem) -> bool:
    """Whether a result is there that was made of several chunks, in one file."""
    output = item.task.spec.output
    return item.task.state is TaskState.DONE and len(item.chunks) > 1 and whole_of(output) == output
