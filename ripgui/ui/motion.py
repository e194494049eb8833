# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether things on the screen may move that need not: as the settings say, or the desktop."""

from typing import assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

from ripgui.engine.settings import Motion

_PROPERTY = "reducedMotion"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def is_motion_reduced() -> bool:
    """Whether what moves for its own sake stands still."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def show_busy(bar: QProgressBar) -> None:
    """Something goes on and nobody knows for how long: a bar that wanders, or an empty one that stands."""
    bar.setRange(0, 1 if is_motion_reduced() else 0)
    bar.setValue(0)


class MotionWatch(QObject):
    """Keeps the application as the choice wants it; follows the desktop where that is the choice."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Motion, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        # Kept, since what belongs to it goes with it.
        self._style_hints = app.styleHints()
        self._hints = self._style_hints.accessibility()
        self._effects = {effect: app.isEffectEnabled(effect) for effect in _EFFECTS}
        self._hints.motionPreferenceChanged.connect(self._apply)
        self._apply()

    def choose(self, choice: Motion) -> None:
        self._choice = choice
        self._apply()

    def _apply(self) -> None:
        reduced = self._is_reduced()
        for effect, own in self._effects.items():
            self._app.setEffectEnabled(effect, own and not reduced)
        if bool(self._app.property(_PROPERTY)) != reduced:
            self._app.setProperty(_PROPERTY, reduced)
            self.changed.emit()

    def _is_reduced(self) -> bool:
        match self._choice:
            case "reduced":
                return True
            case "full":
                return False
            case "system":
                return self._hints.motionPreference() == Qt.MotionPreference.ReducedMotion
            case _:
                assert_never(self._choice)
