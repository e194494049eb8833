# SPDX-License-Identifier: GPL-3.0-or-later
"""The right side: tabs for preview and script, script alone, output, tracks and log."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ripgui.ui.look import ElidedLabel, Side, scrolled
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.preview.pane import PreviewPane
from ripgui.ui.room import Room
from ripgui.ui.script.card import ScriptCard
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.theme import GRID, HEADING_HEIGHT

TAB_PREVIEW, TAB_SCRIPT, TAB_OUTPUT, TAB_TRACKS, TAB_LOG = range(5)


class WorkPanel(Side):
    """Preview and script share a page: on the script's own tab the preview steps aside. Pages that nobody sees at first
    come later.
    """

    tab_changed = Signal(int)

    def __init__(
        self,
        *,
        preview: PreviewPane,
        editor: ScriptEditor,
        encoder: EncoderEdit,
        output: OutputPanel,
    ) -> None:
        super().__init__()
        self._preview = preview
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Views"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(False)
        for text in (self.tr("Preview"), self.tr("Script"), self.tr("Output"), self.tr("Tracks"), self.tr("Log")):
            self._tabs.addTab(text)
        self._subject = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self._subject.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setHandleWidth(GRID)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(preview)
        self.script_card = ScriptCard(editor, encoder)
        self.splitter.addWidget(self.script_card)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([640, 250])
        self.room = Room(self.splitter)
        encoder.options.toggled.connect(self._on_options)
        self._pages = QStackedWidget()
        for page in (self.splitter, scrolled(output), QWidget(), QWidget()):
            self._pages.addWidget(page)
        head = QWidget()
        head.setFixedHeight(HEADING_HEIGHT)
        heading = QHBoxLayout(head)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.addWidget(self._tabs)
        heading.addWidget(self._subject, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(head)
        layout.addWidget(self._pages, 1)
        self._tabs.currentChanged.connect(self._on_tab)

    def show_tab(self, tab: int) -> None:
        self._tabs.setCurrentIndex(tab)

    def set_page(self, tab: int, page: QWidget) -> None:
        """Puts a page behind a tab that has none yet."""
        place, shown = tab - 1, self._pages.currentIndex()
        empty = self._pages.widget(place)
        assert empty is not None
        self._pages.insertWidget(place, page)
        self._pages.removeWidget(empty)
        empty.deleteLater()
        self._pages.setCurrentIndex(shown)

    @property
    def tab(self) -> int:
        return self._tabs.currentIndex()

    def show_subject(self, text: str) -> None:
        """Whose settings are shown."""
        self._subject.set_text(text)

    def _on_options(self, shown: bool) -> None:
        """They would take most of the script's room."""
        self.room.ask("options", self.script_card.encoder_panel.sizeHint().height() if shown else 0)

    def _on_tab(self, tab: int) -> None:
        self._preview.setVisible(tab == TAB_PREVIEW)
        self.room.settle()
        self._pages.setCurrentIndex(max(0, tab - 1))
        self.tab_changed.emit(tab)
