# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel beside the picture that tells what is in it: the pixel under the mouse, a scope, the frame's properties."""

from typing import override

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from ripgui.ui import wording
from ripgui.ui.look import ElidedLabel, label, scrolled
from ripgui.ui.preview.frames.picture import Picture, Pixel
from ripgui.ui.preview.inspect.properties import PropertiesView
from ripgui.ui.preview.inspect.scope import ScopeKind
from ripgui.ui.preview.inspect.scope_view import ScopeView
from ripgui.ui.preview.view.arrangement import Spot
from ripgui.ui.theme import GRID, Theme

_PAUSE_MS = 30


class InspectPanel(QFrame):
    """pixel_asked: output, frame number, x and y of a pixel whose native values are wanted; only the newest counts."""

    pixel_asked = Signal(int, int, int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("inspectPanel")
        self.setAccessibleName(self.tr("Inspect"))
        self._spot: Spot | None = None
        self._picture: Picture | None = None
        self._heading = ElidedLabel()
        self._heading.setFont(theme.strong)
        self._facts = ElidedLabel(tone="dim")
        self._facts.setFont(theme.small)
        self._pixel = _PixelRow(theme)
        self.scope = ScopeView(theme)
        self.properties = PropertiesView(theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(GRID + 4, GRID + 2, GRID + 4, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._facts)
        layout.addWidget(self._pixel)
        self._scopes = self._make_scopes()
        layout.addWidget(self._scopes)
        layout.addWidget(self.scope, 2)
        layout.addWidget(self.properties, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(288, self._least_width()), 480)

    @override
    def minimumSizeHint(self) -> QSize:
        # Taller, it would push away what stands under the preview.
        return QSize(self._least_width(), 120)

    def _least_width(self) -> int:
        """Names of scopes are read whole, in large letters too."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(240, self._scopes.sizeHint().width() + 2 * (GRID + 4) + bar)

    def _make_scopes(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("scopeBox")
        box.setAccessibleName(self.tr("Scope"))
        entries = (
            (self.tr("Histogram · RGB"), ScopeKind.HISTOGRAM, True),
            (self.tr("Histogram · luma"), ScopeKind.HISTOGRAM, False),
            (self.tr("Waveform · RGB"), ScopeKind.WAVEFORM, True),
            (self.tr("Waveform · luma"), ScopeKind.WAVEFORM, False),
            (self.tr("Vectorscope"), ScopeKind.VECTORSCOPE, True),
        )
        for name, _, _ in entries:
            box.addItem(name)
        box.currentIndexChanged.connect(lambda row: self.scope.set_kind(*entries[row][1:]))
        return box

    def show_picture(self, picture: Picture | None, badge: str) -> None:
        """The frame that is looked at, None for none."""
        self._picture = picture
        self.scope.show_image(picture.image if picture is not None else None)
        if picture is None:
            self._heading.set_text(self.tr("No frame"))
            self._facts.set_text("")
            self.properties.show_properties(())
            return
        number = wording.count(picture.number)
        kind = f" · {picture.picture_type}" if picture.picture_type else ""
        self._heading.set_text(self.tr("Frame {number}{kind}").format(number=number, kind=kind))
        clip = picture.clip
        form = clip.pixel_format
        family = {"yuv": f"YUV {form.sampling}".strip(), "rgb": "RGB", "gray": self.tr("Grey")}
        depth = self.tr("{bits} bit").format(bits=form.bits) + (self.tr(" float") if form.is_float else "")
        self._facts.set_text(f"{badge} · {clip.width} × {clip.height} · {family[form.family]} · {depth}")
        self.properties.show_properties(picture.properties)

    def show_spot(self, spot: Spot | None) -> None:
        """The pixel under the mouse; its native values come a little later."""
        self._spot = spot
        self._tell_spot()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_spot()

    def _tell_spot(self) -> None:
        if self.isVisible():
            self._pixel.show_spot(self._spot)
            if self._spot is not None and not self._pause.isActive():
                self._pause.start()

    def show_pixel(self, pixel: Pixel) -> None:
        """Native values that were asked for."""
        spot = self._spot
        if spot is None:
            return
        picture = spot.picture
        if (pixel.output, pixel.number, pixel.x, pixel.y) == (picture.output, picture.number, spot.x, spot.y):
            self._pixel.show_native(pixel)

    def _ask(self) -> None:
        if self._spot is not None:
            picture = self._spot.picture
            self.pixel_asked.emit(picture.output, picture.number, self._spot.x, self._spot.y)


class _PixelRow(QWidget):
    """A swatch, and in columns of digits that do not move: coordinates, native values, RGB."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._swatch = _Swatch(theme)
        self._place, self._native, self._rgb = (label(font=theme.mono) for _ in range(3))
        self._place.setAccessibleName(self.tr("Coordinates"))
        self._native.setAccessibleName(self.tr("Native values"))
        self._rgb.setAccessibleName("RGB")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._swatch, 0, 0, 3, 1)
        rows = ((self.tr("Pixel"), self._place), (self.tr("Native"), self._native), ("RGB", self._rgb))
        for row, (name, value) in enumerate(rows):
            layout.addWidget(label(name, tone="dim", font=theme.small), row, 1)
            # Long numbers widen nothing.
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            layout.addWidget(value, row, 2)
        layout.setColumnStretch(2, 1)
        self.show_spot(None)

    def show_spot(self, spot: Spot | None) -> None:
        self._native.setText("—")
        self._rgb.setToolTip("")
        if spot is None:
            self._place.setText("—")
            self._rgb.setText("—")
            self._swatch.show_colour(None)
            return
        colour = spot.picture.image.pixelColor(spot.x, spot.y)
        self._place.setText(f"{spot.x}, {spot.y}")
        self._rgb.setText(f"{colour.red()} {colour.green()} {colour.blue()}  {colour.name()}")
        self._swatch.show_colour(colour)

    def show_native(self, pixel: Pixel) -> None:
        values = (f"{name} {value:.5g}" for name, value in zip(pixel.names, pixel.native, strict=True))
        self._native.setText("  ".join(values))
        if pixel.rgb_bits > 8:
            red, green, blue = pixel.rgb
            self._rgb.setText(f"{red} {green} {blue}")
            self._rgb.setToolTip(self.tr("{bits} bits each").format(bits=pixel.rgb_bits))


class _Swatch(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colour: QColor | None = None
        self.setFixedWidth(44)

    def show_colour(self, colour: QColor | None) -> None:
        self._colour = colour
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(self._colour if self._colour is not None else QColor(self._theme.colours.raised))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()
