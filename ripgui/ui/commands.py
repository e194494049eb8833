# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window's commands do, and when they apply."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from ripgui import __version__
from ripgui.core.chunk import ChunkState
from ripgui.core.error import InputError
from ripgui.core.task import TaskState
from ripgui.engine.session import VIDEO_SUFFIXES, Session
from ripgui.ui.background import read_text, write_text
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import SchemeChoice
from ripgui.ui.work_panel import TAB_LOG, TAB_OUTPUT, TAB_PREVIEW, TAB_SCRIPT, TAB_TRACKS

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

SCRIPT_SUFFIXES = (".vpy", ".py")
_SCHEMES = {
    SchemeChoice.SYSTEM: "schemeSystem",
    SchemeChoice.LIGHT: "schemeLight",
    SchemeChoice.DARK: "schemeDark",
}
_CONTEXT_MENU = (
    "pauseTask",
    "cancelTask",
    "retryTask",
    "retryChunk",
    "retryMerge",
    None,
    "unfold",
    "tabLog",
    None,
    "moveTop",
    "moveBottom",
    None,
    "openOutput",
    "openSource",
    None,
    "remove",
    "clear",
)


_NEEDS_CLIP = ("previous", "next", "back", "forward", "previousChunk", "nextChunk", "first", "last", "goTo")


class Commands(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._dialog: QFileDialog | None = None
        self._early: list[str] = []
        self._attach()
        self._connect_files()
        self._connect_queue()
        self._connect_preview()
        self._connect_view()
        self.update()

    def _attach(self) -> None:
        window = self._window
        self._actions.attach("queue", window.queue.view)
        self._actions.attach("preview", window.preview)
        self._actions.attach("editor", window.editor)
        view = window.queue.view
        view.dropped.connect(self.take_paths)
        view.moved.connect(self._session.move_tasks)
        view.add_asked.connect(self._ask_videos)
        view.customContextMenuRequested.connect(self._show_menu)
        window.editor.dropped.connect(self.take_paths)
        window.output.folder_asked.connect(self._ask_output_folder)

    # files and scripts

    def _connect_files(self) -> None:
        on = self._actions.on
        on("add", self._ask_videos)
        on("addFolder", self._ask_folder)
        on("openScript", self._ask_script)
        on("saveScript", self._save_script)
        on("saveScriptAs", self._ask_script_name)
        on("quit", self._window.close)
        for name in ("undo", "redo", "cut", "copy", "paste", "selectAll"):
            on(name, partial(_edit_focused, name))
        on("comment", self._window.editor.toggle_comment)
        on("duplicate", self._window.editor.duplicate_line)
        on("filter", self._window.queue.focus_filter)

    def take_paths(self, paths: Sequence[str]) -> None:
        """Scripts go into the editor, everything else into the queue."""
        scripts = [path for path in paths if path.lower().endswith(SCRIPT_SUFFIXES)]
        others = [path for path in paths if path not in scripts]
        if scripts:
            self._load_script(scripts[0])
        if others:
            self.add_paths(others)

    def add_paths(self, paths: Sequence[str]) -> None:
        if not self._window.editing.is_ready:
            self._early.extend(paths)
            return
        problem = self._window.editing.draft_problem()
        if problem:
            self._window.messages.show_message("error", problem)
            return
        self._session.add(tuple(paths), self._window.editing.add_options())

    def add_early(self) -> None:
        """Adds what was to be added before there were settings for it."""
        paths, self._early = self._early, []
        if paths:
            self.add_paths(paths)

    def _load_script(self, path: str) -> None:
        if not self._window.editing.is_editable:
            self._tell(self.tr("The selected task's script is fixed; select another task or none."))
            return
        self._window.background.run(
            lambda: read_text(path), lambda text: self._window.editing.load_script(text, path), self._fail
        )

    def _save_script(self) -> None:
        _, path = self._window.editing.script()
        if path:
            self._write_script(path)
        else:
            self._ask_script_name()

    def _write_script(self, path: str) -> None:
        text, _ = self._window.editing.script()

        def saved(_: object) -> None:
            self._window.editing.script_saved(path)
            self._tell(self.tr("Saved {path}").format(path=path))

        self._window.background.run(lambda: write_text(path, text), saved, self._fail)

    def _ask_videos(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        dialog = self._file_dialog(self.tr("Add videos"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Videos ({patterns})").format(patterns=pattern), self.tr("All files (*)")])
        dialog.filesSelected.connect(self.take_paths)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = self._file_dialog(self.tr("Add the videos of a folder"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.add_paths([path]))
        dialog.open()

    def _ask_output_folder(self) -> None:
        dialog = self._file_dialog(self.tr("Where results go"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._window.output.set_folder)
        dialog.open()

    def _ask_script(self) -> None:
        dialog = self._file_dialog(self.tr("Open a script"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Scripts (*.vpy *.py)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._load_script)
        dialog.open()

    def _ask_script_name(self) -> None:
        dialog = self._save_dialog(self.tr("Save the script"), self.tr("Scripts (*.vpy *.py)"), "vpy")
        dialog.fileSelected.connect(self._write_script)
        dialog.open()

    def _ask_picture_name(self) -> None:
        picture = self._window.preview.view.picture
        if picture is not None:
            image = picture.image
            dialog = self._save_dialog(self.tr("Save the picture"), self.tr("Pictures (*.png)"), "png")
            dialog.fileSelected.connect(lambda path: self._write_picture(image, path))
            dialog.open()

    def _write_picture(self, image: QImage, path: str) -> None:
        def write() -> None:
            if not image.save(path):
                raise InputError(f"{path} cannot be written")

        told = self.tr("Saved {path}").format(path=path)
        self._window.background.run(write, lambda _: self._tell(told), self._fail)

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        """A dialog that does not hold the window up; one at a time."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = QFileDialog(self._window, title)
        self._dialog.setFileMode(mode)
        task = self._window.editing.task
        self._dialog.setDirectory(os.path.dirname(task.spec.source) if task is not None else QDir.homePath())
        return self._dialog

    def _save_dialog(self, title: str, names: str, suffix: str) -> QFileDialog:
        dialog = self._file_dialog(title, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(names)
        dialog.setDefaultSuffix(suffix)
        return dialog

    # the queue

    def _connect_queue(self) -> None:
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
        on("unfold", self._unfold)
        on("remove", lambda: session.remove_tasks(self._ids()))
        on("clear", lambda: session.clear_tasks(self._ids()))
        on("clearDone", self._clear_done)
        on("openOutput", lambda: self._open_folder(lambda item: item.task.spec.output))
        on("openSource", lambda: self._open_folder(lambda item: item.task.spec.source))

    def _start(self) -> None:
        self._window.editing.flush()
        self._window.model.flush()
        self._session.start()

    def _pause_or_resume(self) -> None:
        paused = self._ids_where(_is_paused)
        if paused:
            self._session.resume_tasks(paused)
        else:
            self._session.pause_tasks(self._ids_where(_can_pause))

    def _retry_tasks(self) -> None:
        # What was corrected a moment ago counts.
        self._window.editing.flush()
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

    def _unfold(self) -> None:
        items = self._items()
        unfolded = all(item.is_unfolded for item in items)
        for item in items:
            self._window.model.unfold(item.task.id, not unfolded)

    def _clear_done(self) -> None:
        done = [item.task.id for item in self._window.model.items() if item.task.state is TaskState.DONE]
        if done:
            self._session.clear_tasks(done)

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

    # the preview

    def _connect_preview(self) -> None:
        on, pane = self._actions.on, self._window.preview
        on("refresh", self._refresh)
        pane.retry_asked.connect(self._actions["retryTask"].trigger)
        on("showResult", lambda: pane.set_of_source(False))
        on("showSource", lambda: pane.set_of_source(True))
        on("previous", lambda: pane.step(-1))
        on("next", lambda: pane.step(1))
        on("back", lambda: pane.step_far(-1))
        on("forward", lambda: pane.step_far(1))
        on("previousChunk", lambda: pane.to_boundary(-1))
        on("nextChunk", lambda: pane.to_boundary(1))
        on("first", lambda: pane.to_end(-1))
        on("last", lambda: pane.to_end(1))
        on("goTo", pane.ask_frame)
        on("zoomIn", lambda: pane.view.zoom(1))
        on("zoomOut", lambda: pane.view.zoom(-1))
        on("actualSize", pane.view.actual_size)
        on("fit", pane.view.fit)
        on("copyPicture", pane.copy_picture)
        on("copyFrame", pane.copy_frame_number)
        on("copyTime", pane.copy_time)
        on("savePicture", self._ask_picture_name)
        self._actions["showResult"].setChecked(True)

    def _refresh(self) -> None:
        self._window.work.show_tab(TAB_PREVIEW)
        self._window.preview.refresh()

    # the view

    def _connect_view(self) -> None:
        on, window = self._actions.on, self._window
        tabs = {
            "tabPreview": TAB_PREVIEW,
            "tabScript": TAB_SCRIPT,
            "tabOutput": TAB_OUTPUT,
            "tabTracks": TAB_TRACKS,
            "tabLog": TAB_LOG,
        }
        for name, tab in tabs.items():
            on(name, partial(self._show_tab, tab))
        on("goToQueue", window.queue.view.setFocus)
        for choice, name in _SCHEMES.items():
            on(name, partial(window.choose_scheme, choice))
        on("fullScreen", lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen))
        on("about", self._about)

    def _show_tab(self, tab: int) -> None:
        self._window.work.show_tab(tab)
        chunk = self._window.queue.view.current_chunk()
        if tab == TAB_LOG and chunk is not None:
            self._window.log.show_chunk(chunk)

    def show_scheme(self, choice: SchemeChoice) -> None:
        self._actions[_SCHEMES[choice]].setChecked(True)

    def _about(self) -> None:
        self._tell(
            self.tr("RipGUI {version}: encodes video with VapourSynth, in chunks. GPL-3.0-or-later.").format(
                version=__version__
            )
        )

    # which commands apply

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
            "stopAfter": running,
            "stop": running or paused or self._session.is_busy,
            "pauseTask": can_pause or is_paused,
            "cancelTask": any(not item.task.state.is_final for item in items),
            "retryTask": any(map(_can_retry, items)),
            "retryChunk": chunk is not None and any(map(_can_retry, items)),
            "retryMerge": any(map(_can_merge, items)),
            "unfold": any(item.chunks for item in items),
            **dict.fromkeys(("refresh", "showResult", "showSource"), self._window.editing.task is not None),
            **dict.fromkeys(_NEEDS_CLIP, self._window.preview.timeline.isEnabled()),
            "clearDone": any(item.task.state is TaskState.DONE for item in self._window.model.items()),
        }
        for name in ("moveUp", "moveDown", "moveTop", "moveBottom", "remove", "clear", "openOutput", "openSource"):
            enabled[name] = bool(items)
        for name, value in enabled.items():
            self._actions[name].setEnabled(value)
        self._actions["pauseTask"].setText(self.tr("Resume &task") if is_paused else self.tr("Pause &task"))
        all_unfolded = bool(items) and all(item.is_unfolded for item in items)
        self._actions["unfold"].setText(self.tr("Hide &chunks") if all_unfolded else self.tr("Show &all chunks"))

    def _tell(self, text: str) -> None:
        self._window.messages.show_message("info", text)

    def _fail(self, text: str) -> None:
        self._window.messages.show_message("error", text)


def _can_pause(item: QueueItem) -> bool:
    return item.task.state is TaskState.WAITING or item.task.state.is_active


def _is_paused(item: QueueItem) -> bool:
    return item.task.state is TaskState.PAUSED


def _can_retry(item: QueueItem) -> bool:
    return item.task.state in (TaskState.FAILED, TaskState.CANCELLED)


def _can_merge(item: QueueItem) -> bool:
    return _can_retry(item) and bool(item.chunks) and all(chunk.state is ChunkState.DONE for chunk in item.chunks)


def _edit_focused(name: str) -> None:
    """Undo, cut and the like belong to the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        getattr(field, name)()
