# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons of the row below the picture that open a menu: of outputs, of sound."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget, QWidgetAction

from ripgui.core.output import SOURCE
from ripgui.ui.icon import icon
from ripgui.ui.look import label
from ripgui.ui.preview.outputs import Outputs
from ripgui.ui.theme import GRID, Theme


class MenuButton(QToolButton):
    """Opens its menu at a click; with a text it has an arrow."""

    def __init__(self, name: str, *, icon_only: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("icononly" if icon_only else "menuonly", True)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        if icon_only:
            self.setStyleSheet("QToolButton::menu-indicator { image: none; }")


class OutputButton(MenuButton):
    """chosen: an output, by number."""

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._group = QActionGroup(self)
        self._shown: tuple[Outputs, int] | None = None

    def retranslate(self, say: Callable[[str], str]) -> None:
        """Names of outputs are written anew: in some languages one word says what others have two for."""
        self.setAccessibleName(say(self.accessibleName()))
        self.setToolTip(self.accessibleName())
        if self._shown is not None:
            self.show_choice(*self._shown)

    def show_choice(self, outputs: Outputs, chosen: int) -> None:
        self._shown = outputs, chosen
        self.setText(outputs.name(chosen))
        self.setAccessibleDescription(outputs.description(chosen))
        self.setToolTip(outputs.description(chosen))
        self.choices.clear()
        for number in outputs.choices:
            action = QAction(outputs.description(number), self.choices, checkable=True, checked=number == chosen)
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self._group.addAction(action)
            self.choices.addAction(action)


class SoundButton(MenuButton):
    """chosen: an audio output of the script, or SOURCE for the source's track. volume_chosen: 0 to 1."""

    chosen = Signal(int)
    volume_chosen = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Sound"), icon_only=True)
        self._theme = theme
        self._mute: QAction | None = None
        self._group = QActionGroup(self)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, 100)
        self._slider.setFixedWidth(140)
        self._slider.setAccessibleName(self.tr("Volume"))
        self._slider.valueChanged.connect(lambda value: self.volume_chosen.emit(value / 100))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(GRID + 2, GRID // 2, GRID + 2, GRID // 2)
        layout.addWidget(label(self.tr("Volume"), tone="dim"))
        layout.addWidget(self._slider)
        self._entry = QWidgetAction(self)
        self._entry.setDefaultWidget(row)
        theme.changed.connect(self._draw)
        self._draw()

    def set_mute(self, action: QAction) -> None:
        self._mute = action
        action.toggled.connect(self._draw)

    def show_volume(self, volume: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(round(volume * 100))
        self._slider.blockSignals(False)

    def show_choice(self, outputs: Outputs, chosen: int) -> None:
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        self.choices.clear()
        self.choices.addAction(self._entry)
        if self._mute is not None:
            self.choices.addAction(self._mute)
        self.choices.addSeparator()
        for number in (SOURCE, *outputs.sounds):
            text = self.tr("The source's track") if number == SOURCE else outputs.name(number)
            action = QAction(text, self._group, checkable=True, checked=number == chosen)
            action.triggered.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self.choices.addAction(action)

    def _draw(self) -> None:
        is_muted = self._mute is not None and self._mute.isChecked()
        self.setIcon(icon("sound-off" if is_muted else "sound", self._theme.colours.dim, self._theme.colours.faint))
