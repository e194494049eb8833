# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of buttons and boxes below the menus: add, start, stop, preset, and where it runs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton

from ripgui.core.preset import Preset
from ripgui.ui.actions import Actions
from ripgui.ui.look import action_button, label
from ripgui.ui.theme import GRID

THIS_COMPUTER = "local"
_PADDING = 10
_NARROWEST_PRESET = 120
_PRIMARY = ("start", "pause", "resume")


class PresetBox(QComboBox):
    """Shows the preset whose script and encoder are in use, or that they are the user's own. chosen: by the user."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presetBox")
        self.setAccessibleName(self.tr("Preset"))
        self.setPlaceholderText(self.tr("Own settings"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NARROWEST_PRESET)
        self.setMaximumWidth(320)
        self._presets: tuple[Preset, ...] = ()
        self.activated.connect(self._on_activated)

    @property
    def presets(self) -> tuple[Preset, ...]:
        return self._presets

    def set_presets(self, presets: Sequence[Preset]) -> None:
        self._presets = tuple(presets)
        self.clear()
        for number, preset in enumerate(self._presets):
            self.addItem(preset.title, preset.name)
            self.setItemData(number, preset.description, Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(-1)

    def match(self, script: str, encoder: str, preferred: str) -> str:
        """Shows the preset that these settings are, and returns its name; "" where they are no preset's."""
        found = [
            (preset.name != preferred, number)
            for number, preset in enumerate(self._presets)
            if preset.script.strip() == script.strip() and preset.encoder.strip() == encoder.strip()
        ]
        number = min(found)[1] if found else -1
        self.setCurrentIndex(number)
        self.setToolTip(self._presets[number].description if found else self.tr("Script or encoder are your own"))
        return self._presets[number].name if found else ""

    def preset(self, name: str) -> Preset | None:
        return next((preset for preset in self._presets if preset.name == name), None)

    def _on_activated(self, number: int) -> None:
        if 0 <= number < len(self._presets):
            self.chosen.emit(self._presets[number])


class ToolRow(QFrame):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolRow")
        self._actions = actions
        self.presets = PresetBox()
        self.target = QComboBox()
        self.target.setObjectName("targetBox")
        self.target.setAccessibleName(self.tr("Run on"))
        self.target.addItem(self.tr("This computer"), THIS_COMPUTER)
        self._primary = QToolButton()
        self._primary.setProperty("primary", True)
        self._primary.setIconSize(QSize(16, 16))
        self._primary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._spare: dict[str, int] = {}
        self._stop = self._stop_button()
        self._lay_out()
        self._keep_width()
        self.show_state(running=False, paused=False)

    def _keep_width(self) -> None:
        """Whatever it says next, what stands beside the first button stays where it is."""
        widths = {}
        for name in _PRIMARY:
            self._show_primary(name)
            widths[name] = self._primary.sizeHint().width()
        widest = max(widths.values())
        self._primary.setFixedWidth(widest)
        self._spare = {name: widest - width for name, width in widths.items()}

    def _stop_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Stop"))
        button.setAccessibleName(self.tr("Stop"))
        button.setProperty("menuonly", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        actions = self._actions.named("stopAfter", "stop")
        menu.addActions(actions)
        for action in actions:
            action.enabledChanged.connect(lambda _: button.setEnabled(any(action.isEnabled() for action in actions)))
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        preset = label(self.tr("Preset"), tone="dim")
        preset.setBuddy(self.presets)
        run_on = label(self.tr("Run on"), tone="dim")
        run_on.setBuddy(self.target)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(action_button(self._actions["add"]))
        layout.addWidget(self._primary)
        layout.addWidget(self._stop)
        layout.addSpacing(2 * GRID)
        layout.addWidget(preset)
        layout.addWidget(self.presets, 2)
        layout.addSpacing(GRID)
        layout.addWidget(run_on)
        layout.addWidget(self.target)
        layout.addStretch(1)

    def show_state(self, *, running: bool, paused: bool) -> None:
        """One button starts, pauses and goes on, whichever comes next."""
        self._show_primary("resume" if paused else "pause" if running else "start")

    def _show_primary(self, name: str) -> None:
        before = self._primary.defaultAction()
        if before is not None:
            # A second action would make a menu of it.
            self._primary.removeAction(before)
        self._primary.setDefaultAction(self._actions[name])
        self._primary.setAccessibleName(self._actions[name].text().replace("&", ""))
        self._primary.setProperty("primary", name != "pause")
        # A tool button with an icon writes at the left: spare room goes to both sides.
        side = _PADDING + self._spare.get(name, 0) // 2
        self._primary.setStyleSheet(f"QToolButton {{ padding-left: {side}px; padding-right: {side}px; }}")
