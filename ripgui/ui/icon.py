# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons: own line drawings in `resources/icons`, drawn in whatever colour is asked for."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ripgui.core.folders import resource_folder

_SIZE = 18


@cache
def _drawing(name: str) -> str:
    return (resource_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing in one colour. size: in device-independent pixels."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@cache
def icon(name: str, colour: str, disabled: str = "", checked: str = "") -> QIcon:
    """Drawn for the sharpest screen there is: Qt makes it smaller for others."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    made = QIcon(pixmap(name, colour, _SIZE, ratio))
    if checked:
        made.addPixmap(pixmap(name, checked, _SIZE, ratio), QIcon.Mode.Normal, QIcon.State.On)
    if disabled:
        made.addPixmap(pixmap(name, disabled, _SIZE, ratio), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    return QIcon(str(resource_folder() / "icons" / "ripgui.svg"))


def sharp_application_icon() -> QIcon:
    """The same with a drawing of its own for each small size, which takes longer than a start should."""
    made = QIcon()
    for size, name in {16: "-16", 24: "-24", 32: "-16", 48: "", 64: "", 128: "", 256: ""}.items():
        made.addPixmap(pixmap(f"ripgui{name}", "", size))
    return made


def arrow_files() -> tuple[str, str]:
    """Paths of the arrows of standard widgets, down and up, as style sheets want them."""
    folder = resource_folder() / "icons"
    return (folder / "arrow-down.svg").as_posix(), (folder / "arrow-up.svg").as_posix()


def tick_file(*, dark: bool) -> str:
    """Path of the tick in a checked box, in the colour of what stands on the accent."""
    return (resource_folder() / "icons" / f"tick-{'dark' if dark else 'light'}.svg").as_posix()
