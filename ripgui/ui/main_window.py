# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: puts the panels together and brings them what the session tells."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from ripgui.core.patience import Patience
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.ui.actions import Actions
from ripgui.ui.background import Background
from ripgui.ui.closing import Closing
from ripgui.ui.dragged import sources_of
from ripgui.ui.editing import Editing
from ripgui.ui.file_dialog import FileDialogs
from ripgui.ui.first_paint import FirstPaint
from ripgui.ui.following import Following
from ripgui.ui.late import Late, come_forward
from ripgui.ui.look import action_button
from ripgui.ui.menus import menus
from ripgui.ui.message_bar import MessageBar
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.picture_panel import attend_logo
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.queue.collector import Collector
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.queue.panel import QueuePanel
from ripgui.ui.queue.text import name
from ripgui.ui.queue.thumbnails import Thumbnails
from ripgui.ui.script.check import ScriptCheck
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.script.language import Language
from ripgui.ui.shortcut.shortcuts import Shortcuts
from ripgui.ui.status_row import Sampler, StatusRow
from ripgui.ui.theme import GRID, SchemeChoice, Theme
from ripgui.ui.tool_row import ToolRow
from ripgui.ui.window_state import WindowState
from ripgui.ui.work_panel import TAB_LOG, TAB_TRACKS, WorkPanel

if TYPE_CHECKING:
    from ripgui.ui.commands import Commands
    from ripgui.ui.log_view import LogView
    from ripgui.ui.script.assistant import Assistant
    from ripgui.ui.tracks.panel import TracksPanel

_BELOW_MESSAGES = 2


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
        self.settings = settings
        self.background = Background(self)
        self.model = QueueModel(self)
        self._collector = Collector(self.model)
        self.thumbnails = Thumbnails(self)
        self.actions_by_name = Actions(self, theme)
        self.actions_by_name.fill(self.menuBar(), menus())
        self.shortcuts = Shortcuts(self.actions_by_name)
        self.patience = Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s)
        self.loader = PreviewLoader(self.patience, self, may_run=self._may_run)
        self.sampler = Sampler()
        self._make_panels()
        self.editing = Editing(session, self.editor, self.encoder, self.tools.presets, self.output)
        self._lay_out()
        self.language = Language(self)
        self.script_check = ScriptCheck(self.patience, self._may_run, self)
        self._assistant = Late(self._make_assistant)
        self.dialogs = FileDialogs(self)
        attend_logo(self.output.picture, self.background, self.dialogs)
        self._commands: Commands | None = None
        self.closing = Closing(self, session, state)
        self._following = Following(self, session)
        parts = (lambda: self.tracks, lambda: self.log, lambda: self.commands, self._assistant)
        self.first_paint = FirstPaint(self, parts)
        self.first_paint.over.connect(self._begin)

    def _make_panels(self) -> None:
        theme = self.theme
        self.tools = ToolRow(self.actions_by_name)
        theme.changed.connect(self.tools.fit)
        self.messages = MessageBar(theme)
        self.queue = QueuePanel(self.model, self.actions_by_name, theme, self.thumbnails)
        self.editor = ScriptEditor(theme)
        self.encoder = EncoderEdit(theme)
        self.output = OutputPanel(theme)
        self.preview = PreviewPane(theme, self.loader, self._script)
        self.preview.add_actions(self.actions_by_name)
        self.status = StatusRow(self.model, theme)
        self.work = WorkPanel(
            preview=self.preview,
            editor=self.editor,
            encoder=self.encoder,
            output=self.output,
        )
        self.work.script_card.head.add_button(action_button(self.actions_by_name["restore"]))

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
        self._lines = layout = QVBoxLayout(body)
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

    def start(self, files: Sequence[str] = ()) -> None:
        """Loads the queue, adds files, and goes on with what ran when the window was closed."""
        self._session.open()
        self.sampler.start()
        if files:
            self.commands.take_paths(files)
        if self.closing.resumes and not self.commands.timing.holds:
            self._session.start()
            self.messages.show_message("info", self.tr("The queue goes on where it was."))

    def _make_assistant(self) -> "Assistant":
        from ripgui.ui.script.assistant import Assistant

        return Assistant(self.editor, self.language, self.theme, lambda: self.editing.script()[1])

    @property
    def assistant(self) -> "Assistant":
        return self._assistant()

    @cached_property
    def tracks(self) -> "TracksPanel":
        from ripgui.ui.tracks.panel import TracksPanel

        made = TracksPanel(self.theme)
        self.work.set_page(TAB_TRACKS, made)
        return made

    @cached_property
    def log(self) -> "LogView":
        from ripgui.ui.log_view import LogView

        made = LogView(self.theme, self.name_of)
        self.work.set_page(TAB_LOG, made)
        return made

    @property
    def commands(self) -> "Commands":
        """Made after the first paint, or for whoever is there before."""
        if self._commands is None:
            from ripgui.ui.commands import Commands

            self._commands = Commands(self, self._session)
            self.closing.restore_commands(self._commands)
        return self._commands

    def _begin(self) -> None:
        from ripgui.ui.by_key import ByKey

        self.commands.presets.load()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        ByKey(app, self)

    def take_patience(self, patience: Patience) -> None:
        """For what is run from now on."""
        self.patience = patience
        self.loader.take_patience(patience)
        self.script_check.take_patience(patience)

    def add_bar(self, bar: QWidget) -> None:
        """Puts a line below the messages."""
        self._lines.insertWidget(_BELOW_MESSAGES, bar)
        bar.show()

    def choose_scheme(self, choice: SchemeChoice) -> None:
        self.theme.choose(choice)

    def come_forward(self) -> None:
        """Another start of RipGUI handed its files over."""
        come_forward(self)

    def _may_run(self, script: str) -> bool:
        return self.editing.trusting.may_run(script)

    def _script(self) -> tuple[str, str]:
        """What the preview runs: the picture as it will be, or while it is cropped all of it."""
        text, path = self.editing.script()
        stage = self.preview.stage
        seen = stage.seen_script(text) if stage.crops else self.editing.finished(text)
        self.editing.trusting.derive(seen)
        return seen, path

    def name_of(self, task_id: int) -> str:
        item = self.model.item(task_id)
        return name(item) if item is not None else str(task_id)

    # dropping anywhere

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_of(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.commands.take_paths(sources_of(event.mimeData()))
        event.acceptProposedAction()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.closing.may_close():
            event.accept()
        else:
            event.ignore()
