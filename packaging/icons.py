# SPDX-License-Identifier: GPL-3.0-or-later
"""The application's icon as every platform wants it: `python packaging/icons.py FOLDER` writes PNGs, .ico and .icns.

Three drawings make it: one for what is large, and two whose edges lie on the pixels of 16 and 24, where the large one
would be a blur.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "ripgui"
_DRAWINGS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_KINDS = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512)),
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512), (b"ic10", 1024)),
)
"""What Apple calls a PNG of so many pixels; the second row is for screens of twice the density."""


def drawing(size: int) -> Path:
    """The drawing whose edges fit a size."""
    tuned = {16: "-16", 24: "-24", 32: "-16"}.get(size, "")
    return _DRAWINGS / f"{NAME}{tuned}.svg"


def png(size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing(size))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Windows' container: a directory of sizes, then the PNGs."""
    offset = 6 + 16 * len(images)
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    for size, data in images.items():
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), offset + len(body))
        body += data
    return head + body


def icns(images: dict[bytes, bytes]) -> bytes:
    """Apple's container: each PNG under the name of its kind."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in images.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_icons(folder: Path) -> list[Path]:
    """hicolor/… for Linux, ripgui.ico for Windows, ripgui.icns for macOS. Returns what was written."""
    app = QGuiApplication.instance() or QGuiApplication([])
    made = {folder / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png": png(size) for size in SIZES}
    made[folder / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"] = drawing(512).read_bytes()
    made[folder / f"{NAME}.ico"] = ico({size: png(size) for size in _ICO_SIZES})
    made[folder / f"{NAME}.icns"] = icns({kind: png(size) for kind, size in _ICNS_KINDS})
    for path, data in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    del app
    return list(made)


if __name__ == "__main__":
    for written in write_icons(Path(sys.argv[1] if len(sys.argv) > 1 else "build/icons")):
        print(written)
