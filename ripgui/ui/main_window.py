# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: puts the panels together and brings them what the session tells."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from ripgui.core.event import Event, Logged
from ripgui.core.preset import Preset
from ripgui.core.source import SourceInfo
from ripgui.engine.preset import load_presets
from ripgui.engine.session import Row, Session
from ripgui.engine.settings import Settings
from ripgui.ui.actions import Actions
from ripgui.ui.background import Background
from ripgui.ui.closing import Closing
from ripgui.ui.commands import Commands
from ripgui.ui.editing import Editing
from ripgui.ui.file_dialog import FileDialogs
from ripgui.ui.log_view import LogView
from ripgui.ui.menus import menus
from ripgui.ui.message_bar import MessageBar
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.preview.loader import PreviewLoader
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.queue.collector import Collector
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.queue.panel import QueuePanel
from ripgui.ui.queue.text import name
from ripgui.ui.queue.thumbnails import Thumbnails
from ripgui.ui.queue.view import paths_of
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.status_row import Sampler, StatusRow, output_folder
from ripgui.ui.theme import GRID, SchemeChoice, Theme
from ripgui.ui.tool_row import ToolRow
from ripgui.ui.tracks_panel import TracksPanel
from ripgui.ui.window_state import WindowState
from ripgui.ui.wording import percent
from ripgui.ui.work_panel import WorkPanel
from ripgui.workers.client import Patience


class MainWindow(QMainWindow):
    """Views of a session, which belongs to whoever made the window."""

    def __init__(self, session: Session, settings: Settings, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("RipGUI")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self._session = session
        self.theme = theme
        self._newest: int | None = None
        self.background = Background(self)
        self.model = QueueModel(self)
        self._collector = Collector(self.model)
        self.thumbnails = Thumbnails(self)
        self.actions_by_name = Actions(self, theme)
        self.actions_by_name.fill(self.menuBar(), menus())
        patience = Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s)
        self.loader = PreviewLoader(patience, self)
        self.sampler = Sampler()
        self._make_panels()
        self.editing = Editing(session, self.editor, self.encoder, self.tools.presets, self.output)
        self._lay_out()
        self.dialogs = FileDialogs(self)
        self.commands = Commands(self, session)
        self.closing = Closing(self, session, state)
        self._connect_session()
        self._connect_panels()
        self.background.run(load_presets, self._on_presets)

    def _make_panels(self) -> None:
        theme = self.theme
        self.tools = ToolRow(self.actions_by_name)
        self.messages = MessageBar(theme)
        self.queue = QueuePanel(self.model, self.actions_by_name, theme, self.thumbnails)
        self.editor = ScriptEditor(theme)
        self.encoder = EncoderEdit(theme)
        self.output = OutputPanel(theme)
        self.tracks = TracksPanel()
        self.log = LogView(theme, self._name_of)
        self.preview = PreviewPane(theme, self.loader, self._script)
        self.preview.add_transport(
            self.actions_by_name.named("previousChunk", "previous", "next", "nextChunk"),
            self.actions_by_name.named("showSource", "showResult"),
        )
        self.status = StatusRow(self.model, theme)
        self.work = WorkPanel(
            preview=self.preview,
            editor=self.editor,
            encoder=self.encoder,
            output=self.output,
            tracks=self.tracks,
            log=self.log,
        )

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(2 * GRID)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.queue)
        self.splitter.addWidget(self.work)
        self.splitter.setStretchFactor(0, 4)
        self.splitter.setStretchFactor(1, 7)
        self.queue.setMinimumWidth(320)
        self.work.setMinimumWidth(420)
        self.splitter.setSizes([450, 800])
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.messages)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        # A click beside all fields takes the focus from them; and at first none has it.
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body.setFocus()

    def _connect_session(self) -> None:
        session = self._session
        session.rows_changed.connect(self._on_rows)
        session.rows_removed.connect(self.model.push_removal)
        session.happened.connect(self._on_event)
        session.running_changed.connect(self._on_running)
        session.paused_changed.connect(self._on_paused)
        session.idle.connect(self.commands.update)
        session.message.connect(self.messages.show_message)
        session.added.connect(self._on_added)
        session.thumbnail_ready.connect(self._on_thumbnail)
        session.probed.connect(self._on_probed)
        session.shown.connect(self.come_forward)

    def _connect_panels(self) -> None:
        self.thumbnails.wanted.connect(self._session.thumbnail)
        self.queue.view.selected.connect(self._on_selected)
        self.model.items_changed.connect(self._on_items_changed)
        self.model.estimated.connect(self._tell_progress)
        self.editing.script_changed.connect(self.preview.script_changed)
        self.editing.subject_changed.connect(self._tell_subject)
        self.preview.script_failed.connect(lambda _, line: self.editor.mark_error(line))
        self.preview.script_worked.connect(lambda: self.editor.mark_error(None))
        self.preview.line_asked.connect(self.editor.go_to_line)
        self.sampler.sampled.connect(self.status.show_sample)
        self._tell_subject()

    def start(self, files: Sequence[str] = ()) -> None:
        """Loads the queue, adds files, and goes on with what ran when the window was closed."""
        self._session.open()
        self.sampler.start()
        if files:
            self.commands.add_paths(files)
        if self.closing.resumes:
            self._session.start()
            self.messages.show_message("info", self.tr("The queue goes on where it was."))

    def choose_scheme(self, choice: SchemeChoice) -> None:
        self.theme.choose(choice)

    def come_forward(self) -> None:
        """Another start of RipGUI handed its files over."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    # what the session tells

    def _on_rows(self, rows: Sequence[Row]) -> None:
        self.model.push_rows(rows)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Logged):
            self.log.take(event)
        else:
            self.model.push_event(event)

    def _on_running(self, running: bool) -> None:
        self.tools.show_state(running=running, paused=self._session.is_paused)
        self.commands.update()
        self.closing.remember_running(running)

    def _on_paused(self, paused: bool) -> None:
        self.model.set_paused(paused)
        self.tools.show_state(running=self._session.is_running, paused=paused)
        self.commands.update()

    def _on_added(self, ids: Sequence[int]) -> None:
        self.queue.clear_filter()
        # The model takes rows a little later than they come.
        self._newest = ids[0] if len(ids) == 1 else None

    def _show_newest(self) -> None:
        """One file that was added is what the user wants to see next, unless something else is selected."""
        newest = self._newest
        if newest is None or self.model.item(newest) is None:
            return
        self._newest = None
        if self.queue.view.selected_ids():
            self.queue.view.scroll_to(newest)
        else:
            self.queue.view.select(newest)

    def _on_thumbnail(self, task_id: int, png: bytes) -> None:
        self.thumbnails.take(task_id, png, self.devicePixelRatioF())

    def _on_probed(self, task_id: int, info: SourceInfo | None) -> None:
        task = self.editing.task
        if task is not None and task.id == task_id:
            if info is None:
                self.tracks.show_unreadable()
            else:
                self.tracks.show_source(info)

    def _on_presets(self, presets: Sequence[Preset]) -> None:
        self.tools.presets.set_presets(presets)
        self.editing.presets_loaded()
        self.commands.add_early()

    def _on_items_changed(self, ids: frozenset[int]) -> None:
        self._show_newest()
        self.thumbnails.forget(task_id for task_id in ids if self.model.item(task_id) is None)
        self.commands.update()
        self.sampler.set_folder(output_folder(self.model.items()))
        task = self.editing.task
        if task is None or task.id not in ids:
            return
        item = self.model.item(task.id)
        if item is None:
            self._on_selected()
            return
        self.editing.task_changed(item.task)
        self.preview.item_changed()
        self.tracks.show_outcome(item.task)
        self.log.show_item(item)

    def _on_selected(self) -> None:
        item = self.queue.view.current_item()
        before = self.editing.task
        if (item.task.id if item else None) == (before.id if before else None):
            self.commands.update()
            return
        self.editing.show_task(item.task if item else None)
        self.preview.show_item(item)
        self.commands.update()
        if item is None:
            self.tracks.show_nothing()
        else:
            self.tracks.show_waiting()
        self.tracks.show_outcome(item.task if item else None)
        self.log.show_item(item)
        if item is not None:
            self._session.probe(item.task.id)

    def _tell_subject(self) -> None:
        task = self.editing.task
        if task is None:
            self.work.show_subject(self.tr("Settings for the next files"))
            return
        own = self._name_of(task.id)
        fixed = "" if self.editing.is_editable else self.tr(" · settings are fixed")
        self.work.show_subject(f"{own}{fixed}")

    def _tell_progress(self) -> None:
        """In the title, where the taskbar shows it."""
        item = next((item for item in self.model.items() if item.task.state.is_active), None)
        self.setWindowTitle("RipGUI" if item is None else f"{percent(item.share)} · {name(item)} · RipGUI")

    def _script(self) -> tuple[str, str]:
        return self.editing.script()

    def _name_of(self, task_id: int) -> str:
        item = self.model.item(task_id)
        return name(item) if item is not None else str(task_id)

    # dropping anywhere

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.commands.take_paths(paths_of(event.mimeData()))
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.may_close():
            event.accept()
        else:
            event.ignore()
