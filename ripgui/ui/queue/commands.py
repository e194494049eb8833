# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the tasks of the queue, and when it can be."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl
from PySide6.QtGui import QDesktopServices

from ripgui.core.chunk import ChunkState
from ripgui.core.source_name import numbered_files
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.output.output import container_of, whole_of
from ripgui.engine.queue.adding import taken_apart
from ripgui.engine.queue.copying import pasted
from ripgui.engine.session import Session
from ripgui.engine.work.frame_list import save_keyframes, save_timecodes
from ripgui.media.disc_playlist import is_playlist
from ripgui.ui.choice import is_editable
from ripgui.ui.queue import text
from ripgui.ui.queue.item import QueueItem

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_CONTEXT_MENU = (
    "openFinished",
    "startTask",
    "pauseTask",
    "cancelTask",
    "retryTask",
    "retryChunk",
    "retryMerge",
    "retryUpload",
    "sendAgain",
    "lookThere",
    "openResult",
    "copyResult",
    None,
    "unfold",
    "tabLog",
    "seams",
    "splitTask",
    None,
    "moveTop",
    "moveBottom",
    "runAfterAbove",
    "runFree",
    None,
    "takeApart",
    "copySettings",
    "pasteSettings",
    None,
    "choosePreset",
    None,
    "openOutput",
    "resultLink",
    "openSource",
    "saveKeyframes",
    "saveTimecodes",
    None,
    "remove",
    "clear",
)


class QueueCommands(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._actions.attach("queue", window.queue.view)
        window.queue.view.moved.connect(session.move_tasks)
        window.queue.view.open_asked.connect(self._open_finished)
        window.queue.view.customContextMenuRequested.connect(self._show_menu)
        window.preview.retry_asked.connect(self._actions["retryTask"].trigger)
        self._copied: TaskSpec | None = None
        self._connect()

    def _connect(self) -> None:
        on, session = self._actions.on, self._session
        on("start", self._start)
        on("pause", session.pause)
        on("resume", session.resume)
        on("stopAfter", session.stop_after_chunks)
        on("stop", session.stop_now)
        on("pauseTask", self._pause_or_resume)
        on("cancelTask", lambda: session.cancel_tasks(self._ids_where(lambda item: not item.task.state.is_final)))
        on("retryTask", self._retry_tasks)
        on("retryChunk", self._retry_chunk)
        on("retryMerge", lambda: self._each(_can_merge, session.retry_merge))
        on("moveUp", lambda: self._move(-1))
        on("moveDown", lambda: self._move(1))
        on("moveTop", lambda: self._move_to_end(top=True))
        on("moveBottom", lambda: self._move_to_end(top=False))
        on("runAfterAbove", self._run_after_above)
        on("runFree", lambda: session.put_tasks_after(tuple(self._ids_where(_is_bound)), None))
        on("copySettings", self._copy_settings)
        on("pasteSettings", self._paste_settings)
        on("takeApart", self._take_apart)
        on("saveKeyframes", lambda: self._save_list("keyframes", save_keyframes))
        on("saveTimecodes", lambda: self._save_list("timecodes", save_timecodes))
        on("unfold", self._unfold)
        on("remove", lambda: session.remove_tasks(self._ids()))
        on("clear", lambda: session.clear_tasks(self._ids()))
        on("clearDone", self._clear_done)
        on("openFinished", self._open_finished)
        on("openOutput", lambda: self._open_folder(lambda item: item.task.spec.output))
        on("openSource", lambda: self._open_folder(lambda item: item.task.spec.source))

    def _takes_edits(self) -> bool:
        """What was corrected a moment ago counts; what cannot be read is told, and nothing begins without it."""
        self._window.editing.flush()
        problem = self._window.editing.untaken()
        if problem:
            self._window.messages.fail(problem)
        return not problem

    def _start(self) -> None:
        if self._takes_edits():
            self._window.model.flush()
            self._session.start()

    def _pause_or_resume(self) -> None:
        paused = self._ids_where(_is_paused)
        if paused:
            self._session.resume_tasks(paused)
        else:
            self._session.pause_tasks(self._ids_where(_can_pause))

    def _retry_tasks(self) -> None:
        if self._takes_edits():
            self._session.retry_tasks(self._ids_where(_can_retry))

    def _retry_chunk(self) -> None:
        item, chunk = self._window.queue.view.current_item(), self._window.queue.view.current_chunk()
        if item is not None and chunk is not None:
            self._session.retry_chunk(item.task.id, chunk)

    def _each(self, where: Callable[[QueueItem], bool], do: Callable[[int], None]) -> None:
        for task_id in self._ids_where(where):
            do(task_id)

    def _move(self, direction: int) -> None:
        """Moves the selected tasks, as a block, past the one before or after them."""
        ids = self._ids()
        rest = [item.task.id for item in self._window.model.items() if item.task.id not in ids]
        order = [item.task.id for item in self._window.model.items()]
        if not ids or not rest:
            return
        before_first = sum(order.index(task_id) < order.index(ids[0]) for task_id in rest)
        at = max(0, min(len(rest), before_first + direction))
        self._session.move_tasks(tuple(ids), rest[at] if at < len(rest) else None)

    def _move_to_end(self, *, top: bool) -> None:
        ids = self._ids()
        rest = [item.task.id for item in self._window.model.items() if item.task.id not in ids]
        if ids:
            self._session.move_tasks(tuple(ids), rest[0] if top and rest else None)

    def _above(self) -> QueueItem | None:
        """The task above the first selected one."""
        order, ids = list(self._window.model.items()), self._ids()
        at = next((number for number, item in enumerate(order) if item.task.id in ids), 0)
        return order[at - 1] if at else None

    def _run_after_above(self) -> None:
        above, ids = self._above(), self._ids_where(lambda item: is_editable(item.task))
        if above is not None and ids:
            self._window.editing.flush()
            self._session.put_tasks_after(tuple(ids), above.task.id)
            told = self.tr("{count} selected: only after {name} is done.")
            self._window.messages.tell(told.format(count=len(ids), name=text.name(above)))

    def _take_apart(self) -> None:
        """What was put together of several files shall be several tasks."""
        self._window.editing.flush()
        tasks = [item.task for item in self._window.model.items()]
        for task in [item.task for item in self._items() if _is_joined(item)]:

            def replaced(specs: Sequence[TaskSpec], task_id: int = task.id) -> None:
                self._session.add_specs(lambda: specs)
                self._session.remove_tasks([task_id])

            self._window.background.run(partial(taken_apart, task.spec, tasks), replaced, self._window.messages.fail)

    def _copy_settings(self) -> None:
        item = self._window.queue.view.current_item()
        if item is not None:
            self._window.editing.flush()
            shown = self._window.editing.task
            # What was typed a moment ago is in the one that is shown.
            self._copied = shown.spec if shown is not None and shown.id == item.task.id else item.task.spec
            self._window.messages.tell(
                self.tr("Script, encoder and all other settings of {name} are copied.").format(name=text.name(item))
            )
            self.update()

    def _paste_settings(self) -> None:
        if self._copied is None:
            return
        self._window.editing.flush()
        items = [item for item in self._items() if is_editable(item.task)]
        for item in items:
            self._session.edit_task(item.task.id, pasted(item.task.spec, self._copied))
        self._window.messages.tell(
            self.tr("The settings are those of {count} tasks now.", "", len(items)).format(count=len(items))
        )

    def _save_list(self, kind: str, save: Callable[[str, str], None]) -> None:
        item = self._window.queue.view.current_item()
        if item is None or not _has_video(item):
            return
        output = item.task.spec.output
        dialog = self._window.dialogs.to_save(self.tr("Save a list of frames"), self.tr("Text (*.txt)"), "txt")
        dialog.setDirectory(os.path.dirname(output))
        dialog.selectFile(f"{os.path.splitext(os.path.basename(output))[0]}.{kind}.txt")
        messages = self._window.messages

        def write(path: str) -> None:
            told = self.tr("Written: {path}").format(path=path)
            self._window.background.run(lambda: save(output, path), lambda _: messages.tell(told), messages.fail)

        dialog.fileSelected.connect(write)
        dialog.open()

    def _unfold(self) -> None:
        items = self._items()
        unfolded = all(item.is_unfolded for item in items)
        for item in items:
            self._window.model.unfold(item.task.id, not unfolded)

    def _clear_done(self) -> None:
        done = [item.task.id for item in self._window.model.items() if item.task.state is TaskState.DONE]
        if done:
            self._session.clear_tasks(done)

    def _open_finished(self) -> None:
        """With the desktop's program for it; of pictures their folder."""
        item = self._window.queue.view.current_item()
        if item is None or item.task.state is not TaskState.DONE:
            return
        output, messages = item.task.spec.output, self._window.messages
        path = whole_of(output) if container_of(output) == "png" else output

        def show(exists: bool) -> None:
            if not exists:
                messages.fail(self.tr("{path} is not there any more").format(path=path))
            elif not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
                messages.fail(self.tr("The desktop has no program that opens {path}").format(path=path))

        self._window.background.run(partial(os.path.exists, path), show, messages.fail)

    def _open_folder(self, path_of: Callable[[QueueItem], str]) -> None:
        item = self._window.queue.view.current_item()
        if item is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path_of(item))))

    def _show_menu(self, point: QPoint) -> None:
        view = self._window.queue.view
        if view.indexAt(point).isValid():
            self._actions.menu(_CONTEXT_MENU, view).popup(view.viewport().mapToGlobal(point))
        else:
            self._actions.menu(("add", "addFolder", None, "clearDone"), view).popup(view.viewport().mapToGlobal(point))

    def _items(self) -> list[QueueItem]:
        model = self._window.model
        found = (model.item(task_id) for task_id in self._window.queue.view.selected_ids())
        return [item for item in found if item is not None]

    def _ids(self) -> list[int]:
        return self._window.queue.view.selected_ids()

    def _ids_where(self, where: Callable[[QueueItem], bool]) -> list[int]:
        return [item.task.id for item in self._items() if where(item)]

    def update(self) -> None:
        """Enables what can be done with the selected tasks and with the queue as it stands."""
        items = self._items()
        running, paused = self._session.is_running, self._session.is_paused
        chunk = self._window.queue.view.current_chunk()
        can_pause, is_paused = any(map(_can_pause, items)), any(map(_is_paused, items))
        enabled = {
            "start": not running and any(item.task.state is TaskState.WAITING for item in self._window.model.items()),
            "pause": running and not paused,
            "resume": paused,
            "stopAfter": running or self._session.is_busy,
            "stop": running or paused or self._session.is_busy,
            "pauseTask": can_pause or is_paused,
            "cancelTask": any(not item.task.state.is_final for item in items),
            "retryTask": any(map(_can_retry, items)),
            "retryChunk": chunk is not None and any(_can_retry(item) or _is_elsewhere(item) for item in items),
            "retryMerge": any(map(_can_merge, items)),
            "openFinished": any(item.task.state is TaskState.DONE for item in items[:1]),
            "saveKeyframes": any(map(_has_video, items[:1])),
            "saveTimecodes": any(map(_has_video, items[:1])),
            "runAfterAbove": self._above() is not None and any(is_editable(item.task) for item in items),
            "runFree": any(map(_is_bound, items)),
            "takeApart": any(map(_is_joined, items)),
            "copySettings": bool(items),
            "pasteSettings": self._copied is not None and any(is_editable(item.task) for item in items),
            "unfold": any(item.chunks for item in items),
            "clearDone": any(item.task.state is TaskState.DONE for item in self._window.model.items()),
        }
        for name in ("moveUp", "moveDown", "moveTop", "moveBottom", "remove", "clear", "openOutput", "openSource"):
            enabled[name] = bool(items)
        for name, value in enabled.items():
            self._actions[name].setEnabled(value)
        self._actions["pauseTask"].setText(self.tr("Resume &task") if is_paused else self.tr("Pause &task"))
        away = bool(items) and all(item.server for item in items)
        removes = self.tr("Re&move, and delete it at the server") if away else self.tr("Remove with te&mporary files")
        self._actions["clear"].setText(removes)
        all_unfolded = bool(items) and all(item.is_unfolded for item in items)
        self._actions["unfold"].setText(self.tr("Hide &chunks") if all_unfolded else self.tr("Show &all chunks"))


def _can_pause(item: QueueItem) -> bool:
    return item.task.state is TaskState.WAITING or item.task.state.is_active


def _is_paused(item: QueueItem) -> bool:
    return item.task.state is TaskState.PAUSED


def _has_video(item: QueueItem) -> bool:
    """Whether its result is there, and one file."""
    output = item.task.spec.output
    return item.task.state is TaskState.DONE and whole_of(output) == output


def _is_bound(item: QueueItem) -> bool:
    return item.task.spec.after > 0 and is_editable(item.task)


def _is_joined(item: QueueItem) -> bool:
    """Whether its source is several files that are videos by themselves."""
    source = item.task.spec.source
    files = numbered_files(source)
    return is_editable(item.task) and (is_playlist(source) or (files is not None and not files.is_pictures))


def _can_retry(item: QueueItem) -> bool:
    return item.task.state in (TaskState.FAILED, TaskState.CANCELLED)


def _is_elsewhere(item: QueueItem) -> bool:
    """Whether a remote system works on it, which is asked for a clip or the merge once more."""
    return item.task.state is TaskState.REMOTE


def _can_merge(item: QueueItem) -> bool:
    can = _can_retry(item) or _is_elsewhere(item)
    return can and bool(item.chunks) and all(chunk.state is ChunkState.DONE for chunk in item.chunks)
