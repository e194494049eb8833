# SPDX-License-Identifier: GPL-3.0-or-later
"""The watched folders: how it stands with each, one more, other settings for one, one less."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from ripgui.core.preset import Preset
from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.ui.list_and_form import ListAndForm
from ripgui.ui.look import scrolled
from ripgui.ui.theme import Theme
from ripgui.ui.watch.form import WatchForm

_FOLDER, _STATE = range(2)
_LIST_WIDTH = 310


class WatchDialog(ListAndForm):
    """watch_asked: a folder, and whether what is in it now is passed over. unwatch_asked: its path. folder_asked: a
    folder is to be chosen, and what takes it.
    """

    watch_asked = Signal(object, bool)
    unwatch_asked = Signal(str)
    folder_asked = Signal(object)

    def __init__(
        self, theme: Theme, fresh: Callable[[], WatchedFolder], is_trusted: Callable[[str], bool], parent: QWidget
    ) -> None:
        super().__init__(
            theme,
            parent,
            name="watch",
            title=self.tr("Watched folders"),
            hint=self.tr("Videos that come into these folders go into the queue, each once, when they are complete."),
            empty=self.tr("No folder is watched.\nChoose one, and save it."),
            list_width=_LIST_WIDTH,
        )
        self._theme = theme
        self._fresh = fresh
        self._is_trusted = is_trusted
        self._states: tuple[WatchState, ...] = ()
        self._shown: WatchedFolder | None = None
        self.list.setColumnCount(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(_FOLDER, QHeaderView.ResizeMode.Stretch)
        self.form = WatchForm(theme)
        page = scrolled(self.form)
        self.form.setObjectName("card")
        self.right.addWidget(page, 1)
        self.begin_with(self.form.folder)
        self.test.hide()
        self._connect()

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_chosen)
        self.new.clicked.connect(self.show_new)
        self.removal_asked.connect(lambda: self.unwatch_asked.emit(self.form.watched().folder))
        self.save.clicked.connect(lambda: self.watch_asked.emit(self.form.watched(), self.form.is_only_new))
        self.form.edited.connect(self._update)
        self.form.folder_asked.connect(lambda: self.folder_asked.emit(self.form.folder.setText))
        self.form.output_asked.connect(lambda: self.folder_asked.emit(self.form.set_output))

    def set_presets(self, presets: Sequence[Preset]) -> None:
        self.form.set_presets(presets)

    def show_states(self, states: Sequence[WatchState]) -> None:
        """Keeps the place in the list, and what is being typed."""
        before, self._states = self._states, tuple(states)
        known = [state.watched for state in states]
        self.fill([self._row(state) for state in states], None)
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

    def _row(self, state: WatchState) -> QTreeWidgetItem:
        watched = state.watched
        item = QTreeWidgetItem([watched.folder, self._said(state)])
        item.setData(_FOLDER, Qt.ItemDataRole.UserRole, watched.folder)
        item.setToolTip(_FOLDER, f"{watched.folder}\n{self.form.title_of(watched.preset)}")
        item.setToolTip(_STATE, state.problem)
        if state.problem:
            item.setForeground(_STATE, QColor(self._theme.colours.error))
        return item

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
        items = (self.list.topLevelItem(number) for number in range(self.list.topLevelItemCount()))
        folders = {item.data(_FOLDER, Qt.ItemDataRole.UserRole): item for item in items if item is not None}
        self.choose(folders.get(folder))

    def _update(self) -> None:
        shown = self._shown
        problem = self.form.problem()
        self.calm()
        self.save.setEnabled(not problem and self.form.watched() != shown)
        self.save.setToolTip(problem)
        self.remove.setEnabled(shown is not None)
        self.new.setEnabled(shown is not None)
        preset = self.form.preset()
        self.form.show_trust(is_trusted=preset is None or self._is_trusted(preset.script))
        state = next((state for state in self._states if shown is not None and state.watched == shown), None)
        if state is not None and state.problem:
            self.tell(state.problem, is_error=True)
