# SPDX-License-Identifier: GPL-3.0-or-later
"""The About box: versions to copy, the licences of everything shipped, and thanks."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ripgui import __version__
from ripgui.engine.licences import Component
from ripgui.ui.about.versions import as_text
from ripgui.ui.icon import sharp_application_icon
from ripgui.ui.look import grown, label, open_at, scrolled
from ripgui.ui.theme import GRID, Theme

_SIZE = (720, 580)
_ICON = 64
_LIST_WIDTH = 250
_ITEM_HEIGHT = 44


class AboutDialog(QDialog):
    """Stands beside the window without holding it up. text_wanted: of this component's licences."""

    text_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About RipGUI"))
        open_at(self, *_SIZE)
        self._theme = theme
        self._told: list[tuple[str, str]] = []
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("What is told"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._pages = QStackedWidget()
        self.licences = _Licences(theme)
        self.licences.text_wanted.connect(self.text_wanted.emit)
        self._versions = QWidget()
        self._grid = QGridLayout(self._versions)
        self._grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for title, page in (
            (self.tr("Versions"), scrolled(self._versions)),
            (self.tr("Licences"), self.licences),
            (self.tr("Thanks"), self._thanks()),
        ):
            self._tabs.addTab(title)
            self._pages.addWidget(page)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._copy = QPushButton(self.tr("&Copy versions"))
        self._copy.setObjectName("aboutCopy")
        self._copy.setAutoDefault(False)
        self._copy.setEnabled(False)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self._told)))
        self._lay_out()

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(sharp_application_icon().pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(label(f"RipGUI {__version__}", font=self._theme.heading))
        words.addWidget(label(self.tr("Encodes video with VapourSynth, in chunks, and loses nothing."), tone="dim"))
        words.addWidget(label(self.tr("Free software under the GPL, version 3 or later."), tone="dim"))
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(picture)
        head.addLayout(words, 1)
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._pages)
        close = QPushButton(self.tr("C&lose"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._tabs)
        layout.addWidget(card, 1)
        layout.addLayout(buttons)

    def _thanks(self) -> QWidget:
        text = label(
            self.tr(
                "RipGUI stands on VapourSynth, BestSource and their plugins, on FFmpeg and its encoders, on Qt and"
                " Python, and on the packages under “Licences”.\n\nIts ways were learned from FinalRip, vs-preview,"
                " StaxRip and Av1an, whose presets and habits it reads.\n\nThank you to all who make and keep them,"
                " and to everybody who reports what does not work."
            )
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setMargin(2 * GRID)
        return text

    def show_versions(self, told: list[tuple[str, str]]) -> None:
        self._told = told
        self._copy.setEnabled(True)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        said = {"System": self.tr("System"), "Plugins": self.tr("Plugins")}
        for row, (name, version) in enumerate(told):
            text = label(version)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(label(said.get(name, name), tone="dim"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(len(told), 1)

    def show_looking(self) -> None:
        self._grid.addWidget(label(self.tr("Looking …"), tone="dim"), 0, 0)


class _Licences(QWidget):
    """What is shipped, and what the licence of the chosen one says."""

    text_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._components: tuple[Component, ...] = ()
        self._search = QLineEdit()
        self._search.setAccessibleName(self.tr("Search what is shipped"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("licenceList")
        self.list.setAccessibleName(self.tr("What is shipped"))
        self.list.setFixedWidth(grown(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._home = QPushButton(self.tr("Open its &page"))
        self._home.setObjectName("aboutHome")
        self._home.setAutoDefault(False)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licenceText")
        self.text.setAccessibleName(self.tr("Licence"))
        self.text.setReadOnly(True)
        self.text.setFont(theme.mono)
        side = QVBoxLayout()
        side.addWidget(self._search)
        side.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.addWidget(self.text, 1)
        right.addWidget(self._home, 0, Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(side)
        layout.addLayout(right, 1)
        self.list.currentRowChanged.connect(self._on_current)
        self._search.textChanged.connect(self._filter)
        self._home.clicked.connect(self._open)
        self._home.hide()

    def show_components(self, found: Sequence[Component]) -> None:
        self._components = tuple(found)
        self.list.clear()
        for one in found:
            licence = one.licence or self.tr("see its text")
            item = QListWidgetItem(f"{one.name} {one.version}\n{licence}")
            item.setToolTip(licence)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if found else -1)

    def show_text(self, of: Component, text: str) -> None:
        if of is self._current():
            self.text.setPlainText(text or self.tr("Its package brings no text of a licence."))

    def _current(self) -> Component | None:
        row = self.list.currentRow()
        return self._components[row] if 0 <= row < len(self._components) else None

    def _on_current(self) -> None:
        current = self._current()
        self.text.clear()
        self._home.setVisible(current is not None and bool(self._page(current)))
        if current is not None:
            self._home.setToolTip(current.home)
            self.text_wanted.emit(current)

    def _filter(self, words: str) -> None:
        for row, one in enumerate(self._components):
            self.list.item(row).setHidden(words.casefold() not in f"{one.name} {one.licence}".casefold())

    @staticmethod
    def _page(component: Component) -> str:
        return component.home if component.home.startswith(("https://", "http://")) else ""

    def _open(self) -> None:
        current = self._current()
        if current is not None:
            QDesktopServices.openUrl(QUrl(self._page(current)))
