# SPDX-License-Identifier: GPL-3.0-or-later
"""Where frames are shown: one or two, fitted or enlarged, with what goes on or went wrong written in their place."""

from dataclasses import replace
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ripgui.ui import wording
from ripgui.ui.look import grown, paint_focus
from ripgui.ui.preview.newest import Newest
from ripgui.ui.preview.notches import Notches
from ripgui.ui.preview.view import canvas, geometry
from ripgui.ui.preview.view.arrangement import Arrangement
from ripgui.ui.preview.view.compare import GAINS, CompareMode, difference
from ripgui.ui.preview.view.drag import Drag, Overlay, PanDrag, WipeDrag
from ripgui.ui.preview.view.geometry import Camera
from ripgui.ui.preview.view.notice import Notice
from ripgui.ui.theme import CARD_RADIUS, Theme

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Picture

_WIPE_STEP = 0.02


class PreviewView(QWidget):
    """resized: pictures should be fitted anew. line_asked: the user wants to see a line of the script.

    hovered: the Spot under the pointer, which may also rest; None beside all pictures.
    flipped: the other picture is to be seen, or no longer.
    camera_changed: zoom or place are others. shown: other pictures are there, or none.
    """

    resized = Signal()
    line_asked = Signal(int)
    start_asked = Signal()
    stop_asked = Signal()
    retry_asked = Signal()
    hovered = Signal(object)
    flipped = Signal(bool)
    camera_changed = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewView")
        self.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(160, grown(90)))
        self.setMouseTracking(True)
        self._theme = theme
        self._arranged = Arrangement()
        self._badges: tuple[str, ...] = ()
        self._gain = 8
        self._smooth = False
        self._grid = True
        self._difference: tuple[QImage, QImage] | None = None
        self._are_equal = False
        self._newest = Newest(self)
        self._notches = Notches()
        self._wipe_drag = WipeDrag(self._wipe_line, self._move_wipe_to)
        self._pan_drag = PanDrag(lambda: self._now().can_pan, self.pan)
        self._overlay: Overlay | None = None
        self._pointer: QPointF | None = None
        self._dragged: Drag | None = None
        self._line: int | None = None
        self._notice = Notice(theme)
        self._notice.action.connect(self._on_notice_action)
        outer = QHBoxLayout(self)
        outer.addWidget(self._notice)
        self.show_hint(self.tr("Select a task to see its frames"))

    def _now(self) -> Arrangement:
        """Everything in its place in the view as it is."""
        return replace(self._arranged, size=self.size(), ratio=self.devicePixelRatioF())

    # what it shows

    @property
    def picture(self) -> "Picture | None":
        """The picture that is looked at: the first, or while flipped the other."""
        return self._arranged.picture

    @property
    def frame(self) -> "Picture | None":
        """The same where it is the frame itself, and not what stands in for one that is still rendered."""
        picture = self.picture
        return picture if picture is not None and not picture.is_stand_in else None

    @property
    def pictures(self) -> "tuple[Picture, ...]":
        return self._arranged.pictures

    @property
    def badge(self) -> str:
        """The name of the picture that is looked at."""
        badges = self._badges[1:] if self._arranged.is_flipped and len(self._badges) > 1 else self._badges
        return badges[0] if badges else ""

    @property
    def caption(self) -> str:
        """What is written at all that is shown, which a black difference may leave open."""
        if self.mode is not CompareMode.DIFFERENCE or not self._arranged.compares:
            return " · ".join(self._badges)
        first, second = self._badges
        if self._difference is not None and self._are_equal:
            return self.tr("{first} − {second} · the pictures are equal here").format(first=first, second=second)
        return self.tr("{first} − {second} · × {gain}").format(first=first, second=second, gain=self._gain)

    @property
    def mode(self) -> CompareMode:
        return self._arranged.mode

    @property
    def is_flipped(self) -> bool:
        return self._arranged.is_flipped

    @property
    def notice(self) -> str:
        """The text in the place of the picture, "" while there is none."""
        return self._notice.text() if not self._notice.isHidden() else ""

    def device_size(self) -> QSize:
        """Of the place for one picture, in pixels of the screen."""
        return self._now().picture_size()

    def show_pictures(self, pictures: "tuple[Picture, ...]", badges: tuple[str, ...]) -> None:
        """One, or two that are compared, the first on the left. Zoom and place are kept."""
        before = self._now()
        self._badges, self._line = badges, None
        self._arranged = replace(self._arranged, pictures=pictures)
        self._look(self._now().kept(before))
        self._notice.hide()
        self.setAccessibleDescription(self.caption)
        self._compute_difference()
        self.shown.emit()

    def set_compare(self, mode: CompareMode) -> None:
        """How two pictures are looked at. They are asked for in another size then."""
        if mode is not self.mode:
            before = self._now()
            self._arranged = replace(self._arranged, mode=mode)
            self._look(self._now().kept(before))
            self._compute_difference()
            self.resized.emit()

    def show_hint(self, text: str, *, button: str = "") -> None:
        """Nothing is there to be seen yet; the button begins."""
        self._clear()
        self._notice.tell(text, button=button, on_button="start")

    def show_progress(self, text: str, share: float | None) -> None:
        """What is being done; a picture that is there stays."""
        if not self.pictures:
            self._notice.tell(text, button=self.tr("Stop"), on_button="stop", share=share, busy=True)

    def show_error(self, text: str, line: int | None, *, can_retry: bool = False) -> None:
        """can_retry: the task itself failed, and may be tried again from here."""
        self._clear()
        self._line = line
        text = wording.sentence(text)
        show_line = self.tr("Show line {line}").format(line=line) if line else ""
        if can_retry:
            self._notice.tell(text, button=show_line, on_button="line", is_error=True, retry=self.tr("Retry task"))
            return
        button = show_line or self.tr("Try again")
        self._notice.tell(text, button=button, on_button="line" if line else "start", is_error=True)

    def _clear(self) -> None:
        self._badges, self._line, self._difference = (), None, None
        self._arranged = replace(self._arranged, pictures=())
        self._newest.forget()
        self.update()
        self._tell_spot()
        self.shown.emit()

    def _on_notice_action(self, action: str) -> None:
        if action == "line" and self._line is not None:
            self.line_asked.emit(self._line)
        elif action == "start":
            self.start_asked.emit()
        elif action == "stop":
            self.stop_asked.emit()
        elif action == "retry":
            self.retry_asked.emit()

    # how it is looked at

    @property
    def arrangement(self) -> Arrangement:
        """What lies where in the view."""
        return self._now()

    def fit(self) -> None:
        self._look(Camera())

    def zoom(self, direction: int, anchor: QPointF | None = None) -> None:
        """One step nearer or farther, from what is shown now, around the middle or `anchor`."""
        self._zoom_to(geometry.next_zoom(self._now().zoom, direction), anchor)

    def actual_size(self) -> None:
        self._zoom_to(1.0, None)

    def pan(self, by: QPointF) -> None:
        if self.pictures:
            self._look(self._now().panned(by))

    def set_smooth(self, smooth: bool) -> None:
        """Of what is enlarged; what is shrunk or fitted always is."""
        self._smooth = smooth
        self.update()

    def set_grid(self, grid: bool) -> None:
        self._grid = grid
        self.update()

    def set_wipe(self, share: float) -> None:
        """How much of the width is left of the wipe's line, 0 to 1."""
        self._arranged = replace(self._arranged, wipe=min(1.0, max(0.0, share)))
        self.update()
        self._tell_spot()

    def move_wipe(self, direction: int) -> None:
        self.set_wipe(self._arranged.wipe + direction * _WIPE_STEP)

    def change_gain(self, direction: int) -> None:
        """Of the difference: twice or half of what it was."""
        place = GAINS.index(self._gain) + direction
        if 0 <= place < len(GAINS):
            self._gain = GAINS[place]
            self._compute_difference()
            self.update()

    def flip(self, flipped: bool) -> None:
        """Shows the other of two pictures, for as long as a key is held."""
        if flipped != self._arranged.is_flipped:
            before = self._now()
            self._arranged = replace(self._arranged, is_flipped=flipped)
            self._look(self._now().kept(before))
            self.flipped.emit(flipped)

    def set_overlay(self, overlay: Overlay | None) -> None:
        """Something over the picture that may be dragged, such as the edges of a crop."""
        self._overlay = overlay
        self.update()

    def _zoom_to(self, zoom: float, anchor: QPointF | None) -> None:
        if self.pictures:
            self._look(self._now().zoomed(zoom, anchor))

    def _look(self, camera: Camera) -> None:
        changes = camera != self._arranged.camera
        self._arranged = replace(self._arranged, camera=camera)
        self.update()
        self._tell_spot()
        if changes:
            self.camera_changed.emit()

    def _wipe_line(self) -> float | None:
        now = self._now()
        return now.wipe_x if now.is_wiped else None

    def _move_wipe_to(self, x: float) -> None:
        self.set_wipe(x / max(1, self.width()))

    # the difference

    def _compute_difference(self) -> None:
        if self.mode is not CompareMode.DIFFERENCE or not self._arranged.compares:
            self._difference = None
            self._newest.forget()
            return
        (first, second), gain, size = self.pictures[:2], self._gain, self.device_size()

        def work() -> tuple[QImage, QImage, bool]:
            from ripgui.ui.preview.frames.picture import fit

            image, are_equal = difference(first, second, gain)
            return image, fit(image, first.clip, size), are_equal

        self._newest.run(work, self._on_difference)

    def _on_difference(self, made: tuple[QImage, QImage, bool]) -> None:
        # The last frame's stays until this one's is there.
        if self.mode is CompareMode.DIFFERENCE and self.pictures:
            image, fitted, self._are_equal = made
            self._difference = (image, fitted)
            self.setAccessibleDescription(self.caption)
            self.update()

    # painting

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), CARD_RADIUS, CARD_RADIUS)
        painter.fillPath(path, QColor(self._theme.colours.stage))
        if self.pictures:
            painter.setClipPath(path)
            now = self._now()
            scaling = canvas.Scaling(
                is_fitted=now.is_fitted,
                smooth=self._smooth,
                ratio=now.ratio,
                grid=self._grid and now.zoom >= geometry.GRID_ZOOM,
            )
            for layer in now.layers(self._difference):
                canvas.paint_layer(painter, layer, scaling)
            if now.is_wiped:
                canvas.paint_wipe(painter, now.wipe_x, now.whole)
            if self._overlay is not None:
                self._overlay.paint(painter)
            self._paint_badges(painter, now)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), CARD_RADIUS, self._theme.colours.stage_accent)
        painter.end()

    def _paint_badges(self, painter: QPainter, now: Arrangement) -> None:
        badges = self._badges
        if now.compares and now.mode is CompareMode.DIFFERENCE:
            badges = (self.caption,)
        elif not now.compares:
            badges = (self.badge,)
        painter.setFont(self._theme.small)
        colours = (self._theme.colours.stage, self._theme.colours.stage_text)
        for number, (text, room) in enumerate(zip(badges, now.badge_rooms(), strict=False)):
            zoom = "" if now.is_fitted or number else f" · {now.camera.zoom * 100:.4g} %"
            canvas.paint_badge(painter, text + zoom, room, right=number > 0 and now.is_wiped, colours=colours)

    # mouse

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _drags(self) -> list[Drag]:
        return [*([self._overlay] if self._overlay is not None else []), self._wipe_drag, self._pan_drag]

    def _tell_cursor(self, point: QPointF) -> None:
        shapes = (drag.cursor_at(point) for drag in self._drags()) if self.pictures else iter(())
        shape = next((shape for shape in shapes if shape is not None), Qt.CursorShape.ArrowCursor)
        if self.cursor().shape() is not shape:
            self.setCursor(shape)

    def _tell_spot(self) -> None:
        self.hovered.emit(self._now().spot_at(self._pointer) if self._pointer is not None else None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if event.button() is Qt.MouseButton.LeftButton and self.pictures:
            self._dragged = next((drag for drag in self._drags() if drag.cursor_at(point) is not None), None)
        elif event.button() is Qt.MouseButton.MiddleButton and self._now().can_pan:
            self._dragged = self._pan_drag
        if self._dragged is not None:
            self._dragged.begin(point)
            self._tell_cursor(point)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged.move(event.position())
        else:
            self._tell_cursor(event.position())
        self._pointer = event.position()
        self._tell_spot()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged.end()
            self._dragged = None
        self._tell_cursor(event.position())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._overlay is not None or self._wipe_drag.cursor_at(event.position()) is not None:
            return
        if self._arranged.is_fitted:
            self._zoom_to(1.0, event.position())
        else:
            self.fit()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._tell_spot()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            notches = self._notches.turned(event.angleDelta().y())
            for _ in range(abs(notches)):
                self.zoom(1 if notches > 0 else -1, event.position())
            event.accept()
        else:
            event.ignore()

    @override
    def event(self, event: QEvent) -> bool:
        """Two fingers on a touchpad zoom without steps."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            wanted = self._now().zoom * (1 + event.value())
            self._zoom_to(min(geometry.ZOOMS[-1], max(geometry.ZOOMS[0], wanted)), event.position())
            return True
        return super().event(event)
