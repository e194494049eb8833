# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the window's panels what the session tells, and what concerns the task that is selected."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.event import Event, Logged
from ripgui.core.source_name import numbered_files
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.ui.queue.text import name
from ripgui.ui.status_row import output_folder
from ripgui.ui.wording import percent

if TYPE_CHECKING:
    from ripgui.core.source import SourceInfo
    from ripgui.ui.main_window import MainWindow


class Following(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._newest: int | None = None
        self._added: set[int] = set()
        self._connect_session()
        self._connect_panels()

    def _connect_session(self) -> None:
        session = self._session
        session.rows_changed.connect(self._on_rows)
        session.rows_removed.connect(self._window.model.push_removal)
        session.happened.connect(self._on_event)
        session.running_changed.connect(self._on_running)
        session.paused_changed.connect(self._on_paused)
        session.idle.connect(self._update_commands)
        session.message.connect(self._window.messages.show_message)
        session.added.connect(self._on_added)
        session.looks.thumbnail_ready.connect(self._on_thumbnail)
        session.looks.probed.connect(self._on_probed)
        session.shown.connect(self._window.come_forward)
        session.handed.connect(lambda path: self._window.commands.take_paths([path]))

    def _connect_panels(self) -> None:
        self._window.thumbnails.wanted.connect(self._session.looks.thumbnail)
        self._window.queue.view.selected.connect(self._on_selected)
        self._window.model.items_changed.connect(self._on_items_changed)
        self._window.model.estimated.connect(self._tell_progress)
        self._window.editing.script_changed.connect(self._window.preview.script_changed)
        self._window.editing.subject_changed.connect(self._tell_subject)
        self._window.preview.script_failed.connect(lambda text, line: self._window.editor.mark_error(line, text))
        self._window.preview.script_worked.connect(lambda: self._window.editor.mark_error(None))
        self._window.preview.line_asked.connect(self._window.editor.go_to_line)
        self._window.sampler.sampled.connect(self._window.status.show_sample)
        self._tell_subject()

    def _update_commands(self) -> None:
        self._window.commands.update()

    # what the session tells

    def _on_rows(self, rows: Sequence[Row]) -> None:
        self._window.model.push_rows(rows)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Logged):
            self._window.log.take(event)
        else:
            self._window.model.push_event(event)

    def _on_running(self, running: bool) -> None:
        self._window.tools.show_state(running=running, paused=self._session.is_paused)
        self._window.commands.update()
        self._window.closing.remember_running(running)

    def _on_paused(self, paused: bool) -> None:
        self._window.model.set_paused(paused)
        self._window.tools.show_state(running=self._session.is_running, paused=paused)
        self._window.commands.update()

    def _on_added(self, ids: Sequence[int]) -> None:
        self._window.queue.clear_filter()
        # The model takes rows a little later than they come.
        self._newest = ids[0] if ids else None
        self._added.update(ids)

    def _tell_several(self) -> None:
        """What was put together of several files, since their names say so."""
        from ripgui.media.source_files import told_of_files

        there = [item for task_id in self._added if (item := self._window.model.item(task_id)) is not None]
        self._added.difference_update(item.task.id for item in there)
        for source in (item.task.spec.source for item in there):
            if numbered_files(source) is None:
                continue
            self._window.background.run(partial(told_of_files, source), self._tell_files)

    def _tell_files(self, told: tuple[int, str]) -> None:
        count, note = told
        if count > 1:
            text = self.tr("{count} files are one source, as their names have it.", "", count).format(count=count)
            self._window.messages.tell(" · ".join(filter(None, (text, note))))

    def _show_newest(self) -> None:
        """The first file that was added is what the user wants to see next, unless something else is selected."""
        newest = self._newest
        if newest is None or self._window.model.item(newest) is None:
            return
        self._newest = None
        if self._window.queue.view.selected_ids():
            self._window.queue.view.scroll_to(newest)
        else:
            self._window.queue.view.select(newest)

    def _on_thumbnail(self, task_id: int, png: bytes) -> None:
        self._window.thumbnails.take(task_id, png, self._window.devicePixelRatioF())

    def _on_probed(self, task_id: int, info: "SourceInfo | None") -> None:
        task = self._window.editing.task
        if task is not None and task.id == task_id:
            if info is None:
                self._window.tracks.show_unreadable()
            else:
                self._window.tracks.show_source(info)
                self._window.commands.tracks.look_for_fonts()

    def _on_items_changed(self, ids: frozenset[int]) -> None:
        self._show_newest()
        self._tell_several()
        self._window.thumbnails.forget(task_id for task_id in ids if self._window.model.item(task_id) is None)
        self._window.commands.update()
        self._window.sampler.set_folder(output_folder(self._window.model.items()))
        task = self._window.editing.task
        if task is None or task.id not in ids:
            return
        item = self._window.model.item(task.id)
        if item is None:
            self._on_selected()
            return
        self._window.editing.task_changed(item.task)
        self._window.preview.item_changed()
        # Now that it may be known how long the clip is.
        self._window.commands.update()
        self._window.tracks.show_outcome(item.task)
        self._window.log.show_item(item)

    def _on_selected(self) -> None:
        item = self._window.queue.view.current_item()
        before = self._window.editing.task
        if (item.task.id if item else None) == (before.id if before else None):
            self._update_commands()
            return
        self._window.editing.show_task(item.task if item else None)
        self._window.preview.show_item(item)
        self._window.commands.update()
        if item is None:
            self._window.tracks.show_nothing()
        else:
            self._window.tracks.show_waiting()
        self._window.tracks.show_outcome(item.task if item else None)
        self._window.log.show_item(item)
        if item is not None:
            self._session.looks.probe(item.task.id)

    def _tell_subject(self) -> None:
        task = self._window.editing.task
        if task is None:
            self._window.work.show_subject(self.tr("Settings for the next files"))
            return
        own = self._window.name_of(task.id)
        if not self._window.editing.is_editable:
            own = self.tr("{name} · settings are fixed").format(name=own)
        self._window.work.show_subject(own)

    def _tell_progress(self) -> None:
        """In the title, where the taskbar shows it."""
        item = next((item for item in self._window.model.items() if item.task.state.is_active), None)
        self._window.setWindowTitle("RipGUI" if item is None else f"{percent(item.share)} · {name(item)} · RipGUI")
