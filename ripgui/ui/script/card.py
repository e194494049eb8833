# SPDX-License-Identifier: GPL-3.0-or-later
"""The card that holds the script: its file's name, news about it, the text, and the line of the encoder."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ripgui.ui.icon import icon
from ripgui.ui.look import ElidedLabel
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.script.notice import Notices
from ripgui.ui.theme import GRID

if TYPE_CHECKING:
    from ripgui.ui.script.encoder_panel import EncoderPanel


class ScriptHead(QWidget):
    """Whose text it is, whether it is saved, and a button for templates."""

    def __init__(self, editor: ScriptEditor) -> None:
        super().__init__()
        self._theme = editor.theme
        self._layout = QHBoxLayout(self)
        self._name = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self.templates = QToolButton()
        self.templates.setObjectName("templatesButton")
        self.templates.setText(self.tr("New from template"))
        self.templates.setAccessibleName(self.tr("New script from a template"))
        self.templates.setProperty("flat", True)
        self.templates.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.templates.setIconSize(QSize(12, 12))
        self.templates.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._layout.setContentsMargins(GRID // 2, 0, 0, 0)
        self._layout.addWidget(self._name, 1)
        self._layout.addWidget(self.templates)
        self._theme.changed.connect(self._draw)
        self._draw()
        self.show_file("", is_modified=False)

    def show_file(self, path: str, *, is_modified: bool) -> None:
        name = os.path.basename(path) or self.tr("Script without a file")
        self._name.set_text(self.tr("● {name} · edited, not saved").format(name=name) if is_modified else name, path)

    def add_button(self, button: QToolButton) -> None:
        button.setProperty("flat", True)
        self._layout.insertWidget(1, button)

    def text(self) -> str:
        return self._name.text_whole()

    def _draw(self) -> None:
        self.templates.setIcon(icon("add", self._theme.colours.dim))


class ScriptCard(QFrame):
    """encoders_wanted: which of them work here; the answer goes to the encoder panel."""

    encoders_wanted = Signal()

    def __init__(self, editor: ScriptEditor, encoder: EncoderEdit) -> None:
        super().__init__()
        self.setObjectName("card")
        self.head = ScriptHead(editor)
        self.notices = Notices(editor.theme)
        self._encoder = encoder
        self._panel: EncoderPanel | None = None
        self._theme = editor.theme
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.head)
        layout.addWidget(self.notices)
        self._pages = QStackedWidget()
        self._pages.addWidget(editor)
        layout.addWidget(self._pages, 1)
        layout.addWidget(encoder)
        encoder.options.toggled.connect(self._on_options)

    @property
    def encoder_panel(self) -> "EncoderPanel":
        """What is often changed of the encoder; made when it is first wanted."""
        if self._panel is None:
            from ripgui.ui.script.encoder_panel import EncoderPanel  # here: it is not there at the window's start

            self._panel = EncoderPanel(self._theme)
            self._panel.show_line(self._encoder.text(), self._encoder.budget)
            self._panel.setEnabled(not self._encoder.line.isReadOnly())
            self._panel.edited.connect(self._encoder.rewrite)
            self._encoder.text_changed.connect(self._show_line)
            self._encoder.read_only_changed.connect(self._panel.setDisabled)
            self._lines.insertWidget(self._lines.indexOf(self._encoder), self._panel)
            self.encoders_wanted.emit()
        return self._panel

    def _show_line(self, line: str) -> None:
        self.encoder_panel.show_line(line, self._encoder.budget)

    def _on_options(self, shown: bool) -> None:
        self.encoder_panel.setVisible(shown)

    def show_script(self) -> None:
        self._pages.setCurrentIndex(0)

    def show_instead(self, page: QWidget) -> None:
        """A page in the place of the script's text."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
