# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of buttons and boxes below the menus: add, start, stop, preset, and where it runs."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from typing import assert_never, override

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
)

from ripgui.core.preset import Preset
from ripgui.ui.actions import Actions
from ripgui.ui.choice import Change, Draft, changes
from ripgui.ui.language.key import without_key
from ripgui.ui.language.told import in_words
from ripgui.ui.look import action_button, label
from ripgui.ui.theme import GRID

_BESIDE_TEXT = 66
_PADDING = 10
_NARROWEST_PRESET = 120
_WIDE = 920
_PRIMARY = ("start", "pause", "resume")


_ANY_WIDTH = (1 << 24) - 1


class PresetBox(QComboBox):
    """Shows the preset in use and whether something was changed since, or that the settings are the user's own.

    Favourites stand first. chosen: by the user. changed: whether the settings are no more as their preset says.
    """

    chosen = Signal(object)
    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("presetBox")
        self.setAccessibleName(self.tr("Preset"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_NARROWEST_PRESET)
        self.setMaximumWidth(320)
        self._presets: tuple[Preset, ...] = ()
        self._is_changed = False
        self.activated.connect(self._on_activated)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """As they stand in the box."""
        return self._presets

    @property
    def is_changed(self) -> bool:
        return self._is_changed

    def set_presets(self, presets: Sequence[Preset], favourites: AbstractSet[str] = frozenset()) -> None:
        self._presets = tuple(sorted(presets, key=lambda preset: preset.name not in favourites))
        self.clear()
        for preset in self._presets:
            starred = preset.name in favourites
            self.addItem(f"★ {in_words(preset.title)}" if starred else in_words(preset.title), preset.name)
            self.setItemData(self.count() - 1, in_words(preset.description), Qt.ItemDataRole.ToolTipRole)
        stars = sum(preset.name in favourites for preset in self._presets)
        if 0 < stars < len(self._presets):
            self.insertSeparator(stars)
        self.setCurrentIndex(-1)

    def match(self, draft: Draft) -> str:
        """Shows which preset these settings are or began from, and returns its name; "" where they are no preset's."""
        if not self._presets:
            return draft.preset
        same = [preset for preset in self._presets if not changes(draft, preset)]
        origin = self.preset(draft.preset)
        found = origin if origin in same or not same else same[0]
        self._show(found, changes(draft, found) if found is not None else ())
        return found.name if found is not None else ""

    def preset(self, name: str) -> Preset | None:
        return next((preset for preset in self._presets if preset.name == name), None)

    def _show(self, preset: Preset | None, changed: Sequence[Change]) -> None:
        if preset is None:
            self.setPlaceholderText(self.tr("Own settings"))
            self.setToolTip(self.tr("Script or encoder are your own"))
        elif changed:
            self.setPlaceholderText(self.tr("{title} · changed").format(title=in_words(preset.title)))
            what = ", ".join(self._title(each) for each in changed)
            self.setToolTip(self.tr("Not as the preset says: {what}").format(what=what))
        else:
            self.setToolTip(in_words(preset.description))
        self.setCurrentIndex(self.findData(preset.name) if preset is not None and not changed else -1)
        self.setAccessibleDescription(self.placeholderText() if self.currentIndex() < 0 else "")
        self.update()
        if self._is_changed != bool(changed):
            self._is_changed = bool(changed)
            self.changed.emit(self._is_changed)

    def _title(self, change: Change) -> str:
        match change:
            case "script":
                return self.tr("script")
            case "encoder":
                return self.tr("encoder")
            case "container":
                return self.tr("container")
            case "chunks":
                return self.tr("chunk length")
            case "picture":
                return self.tr("picture")
            case "others":
                return self.tr("tracks and what is kept")
            case _:
                assert_never(change)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """What has no room ends in dots: Qt cuts through a letter."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        text = self.currentText() or self.placeholderText()
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        box = QStyle.ComplexControl.CC_ComboBox
        painter.drawComplexControl(box, option)
        room = self.style().subControlRect(box, option, QStyle.SubControl.SC_ComboBoxEditField, self).width() - 2
        option.currentText = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _on_activated(self, number: int) -> None:
        preset = self.preset(str(self.itemData(number)))
        if preset is not None:
            self.chosen.emit(preset)


class TargetBox(QComboBox):
    """Where tasks are done: here, or on a remote system. chosen: by the user, an endpoint's name or "" for here.

    systems_asked: the remote systems are to be seen.
    """

    chosen = Signal(str)
    systems_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("targetBox")
        self.setAccessibleName(self.tr("Run on"))
        self._shown = ""
        self.set_systems(())
        self.activated.connect(self._on_activated)

    def set_systems(self, names: Sequence[str]) -> None:
        self.clear()
        self.addItem(self.tr("This computer"), "")
        for name in names:
            self.addItem(name, name)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Remote systems …"), None)
        self.show_target(self._shown)

    def show_target(self, name: str) -> None:
        """One that is not known any more says so."""
        self._shown = name
        at = self.findData(name)
        if at < 0:
            at = self.count() - 2
            self.insertItem(at, self.tr("{name} (unknown)").format(name=name), name)
        self.setCurrentIndex(at)
        # A long name is cut off here.
        self.setToolTip(self.itemText(at))

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as its usual text, however long the names of systems are."""
        width = self.fontMetrics().horizontalAdvance(self.itemText(0)) + _BESIDE_TEXT
        return QSize(width, super().minimumSizeHint().height())

    def _on_activated(self, at: int) -> None:
        name = self.itemData(at)
        self.show_target(self._shown)
        if name is None:
            self.systems_asked.emit()
        elif name != self._shown:
            self.show_target(str(name))
            self.chosen.emit(self._shown)


class ToolRow(QFrame):
    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolRow")
        self._actions = actions
        self.presets = PresetBox()
        self.target = TargetBox()
        self._primary = QToolButton()
        self._primary.setProperty("primary", True)
        self._primary.setIconSize(QSize(16, 16))
        self._primary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._spare: dict[str, int] = {}
        self._stop = self._stop_button()
        self._lay_out()
        self._keep_width()
        self.show_state(running=False, paused=False)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  its parts are said by others
        self.fit()

    def fit(self) -> None:
        """What stands in it is said otherwise, or written in other letters."""
        self._primary.setMinimumWidth(0)
        self._primary.setMaximumWidth(_ANY_WIDTH)
        shown = self._shown
        self._keep_width()
        self._show_primary(shown)

    def _keep_width(self) -> None:
        """Whatever it says next, what stands beside the first button stays where it is."""
        self._spare.clear()
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

        def follow() -> None:
            button.setEnabled(any(action.isEnabled() for action in actions))

        for action in actions:
            action.enabledChanged.connect(follow)
        follow()
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
        layout.addSpacing(GRID)
        layout.addWidget(preset)
        # Nothing stays free before the box is as wide as it may get.
        layout.addWidget(self.presets, 100)
        self._back = action_button(self._actions["presetBack"], icon_only=True)
        self._back.setObjectName("presetBackButton")
        self._back.hide()
        self.presets.changed.connect(lambda _: self._show_back())
        layout.addWidget(self._back)
        layout.addSpacing(GRID)
        layout.addWidget(run_on)
        layout.addWidget(self.target)
        layout.addStretch(1)

    def _show_back(self) -> None:
        """In a narrow window the menu and its key have to do."""
        self._back.setVisible(self.presets.is_changed and self.width() >= _WIDE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_back()

    @property
    def primary_button(self) -> QToolButton:
        return self._primary

    def show_state(self, *, running: bool, paused: bool) -> None:
        """One button starts, pauses and goes on, whichever comes next."""
        self._show_primary("resume" if paused else "pause" if running else "start")

    def _show_primary(self, name: str) -> None:
        self._shown = name
        before = self._primary.defaultAction()
        if before is not None:
            # A second action would make a menu of it.
            self._primary.removeAction(before)
        self._primary.setDefaultAction(self._actions[name])
        self._primary.setAccessibleName(without_key(self._actions[name].text()))
        self._primary.setProperty("primary", name != "pause")
        # A tool button with an icon writes at the left: spare room goes to both sides.
        side = _PADDING + self._spare.get(name, 0) // 2
        self._primary.setStyleSheet(f"QToolButton {{ padding-left: {side}px; padding-right: {side}px; }}")
