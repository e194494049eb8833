# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar under the picture while it is cropped: the four sides in numbers, a suggestion, and where the crop goes."""

from functools import partial
from typing import override

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ripgui.ui.look import ElidedLabel, SpinBox, label
from ripgui.ui.preview.crop.edges import Crop, Limits, Side
from ripgui.ui.theme import GRID, Theme


class CropBar(QFrame):
    """changed: the user typed a crop. suggestion_asked, write_asked, close_asked: buttons."""

    changed = Signal(object)
    suggestion_asked = Signal()
    write_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("cropBar")
        self.setAccessibleName(self.tr("Crop"))
        self._crop = Crop()
        self._limits: Limits | None = None
        self._fields: dict[Side, SpinBox] = {}
        self._result = ElidedLabel(tone="dim")
        self._result.setFont(theme.small)
        fields = QHBoxLayout()
        fields.setSpacing(GRID // 2)
        names: dict[Side, str] = {
            "left": self.tr("Left"),
            "right": self.tr("Right"),
            "top": self.tr("Top"),
            "bottom": self.tr("Bottom"),
        }
        for side, name in names.items():
            field = SpinBox()
            field.setObjectName(f"crop{side.title()}")
            field.setAccessibleName(self.tr("Crop: {side}").format(side=name))
            field.setKeyboardTracking(False)
            field.setMinimumWidth(74)
            field.valueChanged.connect(partial(self._on_field, side))
            self._fields[side] = field
            fields.addWidget(label(name, tone="dim"))
            fields.addWidget(field)
            fields.addSpacing(GRID)
        fields.addStretch(1)
        self._suggest = QPushButton(self.tr("Find black &borders"))
        self._suggest.clicked.connect(self.suggestion_asked)
        self._reset = QPushButton(self.tr("&Reset"))
        self._reset.clicked.connect(lambda: self._take(Crop()))
        self._write = QPushButton(self.tr("&Write into script"))
        self._write.clicked.connect(self.write_asked)
        self._write.setProperty("primary", True)
        self._close = QPushButton(self.tr("&Close"))
        self._close.clicked.connect(self.close_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._suggest)
        buttons.addWidget(self._reset)
        buttons.addWidget(self._result, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(fields)
        layout.addLayout(buttons)

    @override
    def event(self, event: QEvent) -> bool:
        """What was typed is entered, whatever that key does elsewhere in the preview."""
        is_key = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @property
    def crop(self) -> Crop:
        return self._crop

    def show_clip(self, limits: Limits, crop: Crop, *, refusal: str) -> None:
        """Of which clip it is. refusal: why nothing can be written, "" where it can."""
        self._limits = limits
        for side, field in self._fields.items():
            across = side in ("left", "right")
            field.setSingleStep(limits.across if across else limits.down)
            field.setRange(0, limits.whole.width() if across else limits.whole.height())
        self._write.setEnabled(not refusal)
        self._write.setToolTip(refusal)
        self.show_crop(crop)

    def show_crop(self, crop: Crop) -> None:
        """As it was drawn or found."""
        self._crop = crop
        for side, field in self._fields.items():
            field.blockSignals(True)
            field.setValue(getattr(crop, side))
            field.blockSignals(False)
        if self._limits is not None:
            size = crop.size(self._limits.whole)
            self._result.set_text(f"{size.width()}×{size.height()}")

    def _on_field(self, side: Side, pixels: int) -> None:
        if self._limits is not None:
            self._take(self._limits.moved(self._crop, side, pixels))

    def _take(self, crop: Crop) -> None:
        self.show_crop(crop)
        self.changed.emit(crop)
