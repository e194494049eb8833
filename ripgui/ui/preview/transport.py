# SPDX-License-Identifier: GPL-3.0-or-later
"""The row below the picture: play and step, where it stands, and which outputs are looked at how."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ripgui.ui.actions import Actions
from ripgui.ui.icon import icon
from ripgui.ui.look import ElidedLabel, action_button, label
from ripgui.ui.preview.choosers import MenuButton, OutputButton, SoundButton
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.preview.time.jump import JumpField
from ripgui.ui.preview.view.compare import COMPARE_COMMANDS, CompareMode
from ripgui.ui.theme import GRID, Theme

_MORE = (
    ("loop", "playFast"),
    ("addMark", "removeMark", "listMarks"),
    ("markIn", "markOut", "clearRange"),
    ("copyFrame", "copyTime", "stepSize"),
    ("encodeTest", "compareTest"),
    ("benchmark", "autoRefresh"),
)


class Transport(QWidget):
    """Where there is little room, what is also found in a menu steps aside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._run_key: Callable[[], str] = str
        self._theme = theme
        self._is_playing = False
        self._play = QToolButton()
        self._play.setAccessibleName(self.tr("Play or pause"))
        self._play.setProperty("icononly", True)
        self._play.setIconSize(QSize(16, 16))
        self._play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.field = JumpField(theme)
        self._time = label(tone="dim", font=theme.mono)
        self._time.setAccessibleName(self.tr("Time"))
        self._figures = ElidedLabel(tone="dim")
        self._figures.setFont(theme.small)
        self._figures.setIndent(GRID)
        self._figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sound = SoundButton(theme)
        self.shown = OutputButton(self.tr("Shown output"))
        self._with = label(self.tr("with"), tone="dim", font=theme.small)
        self.beside = OutputButton(self.tr("Compared with"))
        self._modes = MenuButton(self.tr("Compare"), icon_only=True)
        self._mode_icons: dict[CompareMode, str] = {}
        self._mode = CompareMode.ONE
        self._more = MenuButton(self.tr("More"), icon_only=True)
        self._chunks: list[QToolButton] = []
        self._mode_buttons: list[QToolButton] = []
        self._compares = False
        self._told: tuple[Outputs, int] | None = None
        self._lay_out()
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID // 2)
        for part in (self._play, self.field, self._time):
            self._row.addWidget(part)
        self._row.addWidget(self._figures, 1)
        for part in (self.sound, self.beside, self._with, self.shown, self._modes, self._more):
            self._row.addWidget(part)
        for button in self.findChildren(QToolButton):
            button.installEventFilter(self)

    @property
    def run_key(self) -> str:
        """What runs the script, as people read it; "" where no key does."""
        return self._run_key()

    def add_actions(self, actions: Actions) -> None:
        """Buttons for the commands of the preview."""
        self._run_key = lambda: actions.key("refresh")
        self._play.clicked.connect(actions["play"].trigger)
        actions["play"].changed.connect(lambda: self._follow(actions["play"]))
        self._follow(actions["play"])
        for place, name in ((0, "previousChunk"), (1, "previous"), (3, "next"), (4, "nextChunk")):
            button = self._action_button(actions, name, place)
            if name.endswith("Chunk"):
                self._chunks.append(button)
        for mode, name in COMPARE_COMMANDS.items():
            self._mode_icons[mode] = actions.commands[name].icon
            self._mode_buttons.append(self._action_button(actions, name, self._row.count() - 2))
            self._modes.choices.addAction(actions[name])
        for group in _MORE:
            self._more.choices.addActions(actions.named(*group))
            self._more.choices.addSeparator()
        self.sound.set_mute(actions["mute"])
        self._told = None
        self._draw_icons()
        self._fit()

    def _follow(self, play: QAction) -> None:
        self._play.setToolTip(play.toolTip())
        self._play.setEnabled(play.isEnabled())

    def _action_button(self, actions: Actions, name: str, place: int) -> QToolButton:
        button = action_button(actions[name], icon_only=True)
        button.installEventFilter(self)
        self._row.insertWidget(place, button)
        return button

    @property
    def more_menu(self) -> QMenu:
        """What can be done here, for a context menu too."""
        return self._more.choices

    # what it shows

    def show_position(self, frame: str, time: str) -> None:
        self.field.show_frame(frame)
        longer = len(time) != len(self._time.text())
        self._time.setText(time)
        if longer:
            self._fit()

    def show_playing(self, playing: bool) -> None:
        if playing != self._is_playing:
            self._is_playing = playing
            self._draw_icons()

    def show_figures(self, text: str, hint: str = "") -> None:
        self._figures.set_text(text, hint)

    @property
    def figures(self) -> str:
        return self._figures.text_whole()

    def show_outputs(self, outputs: Outputs, sound: int) -> None:
        if (outputs, sound) == self._told:
            return
        self._told = (outputs, sound)
        self.shown.show_choice(outputs, outputs.shown)
        self.beside.show_choice(outputs, outputs.beside)
        self.sound.show_choice(outputs, sound)
        self._modes.setToolTip(self.tr("Compare: {manner}").format(manner=outputs.mode_name))
        if outputs.mode is not self._mode:
            self._mode = outputs.mode
            self._draw_icons()
        self._compares = outputs.compares
        self._fit()

    def _draw_icons(self) -> None:
        colours = self._theme.colours
        self._play.setIcon(icon("pause" if self._is_playing else "start", colours.text, colours.faint))
        if self._mode_icons:
            self._modes.setIcon(icon(self._mode_icons[self._mode], colours.text, colours.faint))
        self._more.setIcon(icon("more", colours.dim, colours.faint))

    # room

    def _fit(self) -> None:
        """Hides, one after the other, what is missed least."""
        hints = {
            # The field wants more than it may have.
            part: min(part.sizeHint().width(), part.maximumWidth()) + self._row.spacing()
            for part in self._parts()
        }
        shown = set(hints) - {self._modes}
        if not self._compares:
            shown -= {self.beside, self._with}
        order: list[Sequence[QWidget]] = [self._chunks, [self._with], self._mode_buttons, [self._time], [self.sound]]
        for group in order:
            if sum(hints[part] for part in shown) <= self.width():
                break
            shown -= set(group)
            if group is self._mode_buttons:
                shown.add(self._modes)
        for part in hints:
            if part.isHidden() == (part in shown):
                part.setVisible(part in shown)

    def _parts(self) -> list[QWidget]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None and widget is not self._figures]

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that has the focus is pressed by Space, which plays everywhere else."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space and not event.modifiers():
            event.accept()
            return True
        return super().eventFilter(watched, event)
