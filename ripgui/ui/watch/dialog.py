# SPDX-License-Identifier: GPL-3.0-or-later
"""The watched folders: how it stands with each, one more, other settings for one, one less."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.preset import Preset
from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.ui.look import label, set_tone
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.watch.form import WatchForm

_FOLDER, _PRESET, _STATE = range(3)


class WatchDialog(QDialog):
    """Stands beside the window without holding it up.

    watch_asked: a folder, and whether what is in it now is passed over. unwatch_asked: its path. folder_asked: a folder
    is to be chosen, and what takes it.
    """

    watch_asked = Signal(object, bool)
    unwatch_asked = Signal(str)
    folder_asked = Signal(object)

    def __init__(
        self, theme: Theme, fresh: Callable[[], WatchedFolder], is_trusted: Callable[[str], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("watchDialog")
        self.setWindowTitle(self.tr("Watched folders"))
        self.resize(760, 640)
        self._theme = theme
        self._fresh = fresh
        self._is_trusted = is_trusted
        self._states: tuple[WatchState, ...] = ()
        self._shown: WatchedFolder | None = None
        self._list = QTreeWidget()
        self._list.setObjectName("tracksView")
        self._list.setAccessibleName(self.tr("Watched folders"))
        self._list.setHeaderLabels([self.tr("Folder"), self.tr("Preset"), self.tr("State")])
        self._list.setRootIsDecorated(False)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setSectionResizeMode(_FOLDER, QHeaderView.ResizeMode.Stretch)
        hint = self.tr("Videos that come into a watched folder go into the queue, each once, when they are complete.")
        self._hint = label(hint, tone="dim")
        self._hint.setWordWrap(True)
        self.form = WatchForm(theme)
        self._told = label()
        self._told.setObjectName("watchMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._new = self._button("watchNew", self.tr("&Another folder"))
        self._remove = self._button("watchRemove", self.tr("Watch no &more"))
        self._save = self._button("watchSave", self.tr("&Watch"))
        self._save.setProperty("primary", True)
        self._close = self._button("watchClose", self.tr("&Close"))
        self._lay_out()
        self._connect()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._hint, 1)
        top.addWidget(self._new)
        top.addWidget(self._remove)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._told, 1)
        bottom.addWidget(self._save)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._list, 1)
        layout.addLayout(top)
        layout.addWidget(self.form)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._on_chosen)
        self._new.clicked.connect(self.show_new)
        self._remove.clicked.connect(lambda: self.unwatch_asked.emit(self.form.watched().folder))
        self._save.clicked.connect(lambda: self.watch_asked.emit(self.form.watched(), self.form.is_only_new))
        self._close.clicked.connect(self.close)
        self.form.edited.connect(self._update)
        self.form.folder_asked.connect(lambda: self.folder_asked.emit(self.form.folder.setText))
        self.form.output_asked.connect(lambda: self.folder_asked.emit(self.form.set_output))

    def set_presets(self, presets: Sequence[Preset]) -> None:
        self.form.set_presets(presets)

    def show_states(self, states: Sequence[WatchState]) -> None:
        """Keeps the place in the list, and what is being typed."""
        before, self._states = self._states, tuple(states)
        known = [state.watched for state in states]
        self._list.blockSignals(True)
        self._list.clear()
        for state in states:
            self._add(state)
        self._list.blockSignals(False)
        was_known = self._shown in [state.watched for state in before]
        folder = self._shown.folder if self._shown is not None else self.form.watched().folder
        now = next((watched for watched in known if watched.folder == folder), None)
        if now is not None and now != self._shown:
            self._show(now)
        elif now is None and was_known:
            self._show(known[0] if known else None)
        self._select()
        self._update()

    def show_first(self) -> None:
        """What is watched, or where nothing is, one to come."""
        self._show(self._states[0].watched if self._states else None)
        self._select()

    def show_new(self) -> None:
        """A folder to be watched, with the settings of the window."""
        self._show(None)
        self._select()
        self.form.folder.setFocus()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _add(self, state: WatchState) -> None:
        watched = state.watched
        item = QTreeWidgetItem(self._list, [watched.folder, self.form.title_of(watched.preset), self._said(state)])
        item.setData(_FOLDER, Qt.ItemDataRole.UserRole, watched.folder)
        item.setToolTip(_FOLDER, watched.folder)
        item.setToolTip(_STATE, state.problem)
        if state.problem:
            item.setForeground(_STATE, QColor(self._theme.colours.error))

    def _said(self, state: WatchState) -> str:
        if state.problem:
            return self.tr("Not now")
        if state.unready:
            return self.tr("{count} not complete yet").format(count=state.unready)
        return self.tr("Watched")

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        folder = item.data(_FOLDER, Qt.ItemDataRole.UserRole) if item is not None else ""
        state = next((state for state in self._states if state.watched.folder == folder), None)
        if state is not None:
            self._show(state.watched)

    def _show(self, watched: WatchedFolder | None) -> None:
        self._shown = watched
        self.form.show_folder(watched or self._fresh(), is_new=watched is None)
        self.tell("")
        self._update()

    def _select(self) -> None:
        folder = self._shown.folder if self._shown is not None else ""
        self._list.blockSignals(True)
        self._list.setCurrentIndex(QModelIndex())
        for number in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(number)
            if item is not None and item.data(_FOLDER, Qt.ItemDataRole.UserRole) == folder:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _update(self) -> None:
        shown = self._shown
        problem = self.form.problem()
        self._save.setText(self.tr("&Watch") if shown is None else self.tr("&Save"))
        self._save.setEnabled(not problem and self.form.watched() != shown)
        self._save.setToolTip(problem)
        self._remove.setEnabled(shown is not None)
        self._new.setEnabled(shown is not None)
        preset = self.form.preset()
        self.form.show_trust(is_trusted=preset is None or self._is_trusted(preset.script))
        state = next((state for state in self._states if shown is not None and state.watched == shown), None)
        if state is not None and state.problem:
            self.tell(state.problem, is_error=True)
