# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures for tests of what shows them."""

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.ui.preview.frames.picture import Picture, Request, Subject, fit

CLIP = ClipInfo(width=160, height=90, frames=48, fps=Fraction(25), pixel_format=PixelFormat(family="yuv", bits=8))
REQUEST = Request(
    subject=Subject(script="", script_path="", source="/videos/a.mkv"), number=3, outputs=(0,), size=QSize(320, 180)
)


def picture_of(image: QImage, *, output: int = 0, number: int = 3, size: QSize = REQUEST.size) -> Picture:
    clip = replace(CLIP, width=image.width(), height=image.height())
    return Picture(request=REQUEST, output=output, number=number, clip=clip, image=image, fitted=fit(image, clip, size))


def plain(colour: str, width: int = 160, height: int = 90, *, deep: bool = False) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB30 if deep else QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image
