# SPDX-License-Identifier: GPL-3.0-or-later
"""The application's icon for every platform: each size is there, sharp, and readable by who wants it."""

import struct
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

ICONS = Path(__file__).parents[3] / "packaging" / "icons.py"


@pytest.fixture
def icons(qtbot: QtBot) -> Iterator[ModuleType]:
    spec = util.spec_from_file_location("icons", ICONS)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.modules.pop("icons", None)


def test_every_platform_gets_its_sizes(icons: ModuleType, tmp_path: Path) -> None:
    written = icons.write_icons(tmp_path)
    assert all(path.stat().st_size for path in written)
    for size in icons.SIZES:
        image = QImage(str(tmp_path / "hicolor" / f"{size}x{size}" / "apps" / "ripgui.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() < 255, "the corner is round"
        # The mark is white and blue at any size, cut into three.
        row = [image.pixelColor(x, size // 2) for x in range(size)]
        light = [colour.lightness() > 200 and colour.alpha() == 255 for colour in row]
        assert sum(now and not before for before, now in zip([False, *light], light, strict=False)) == 3

    data = (tmp_path / "ripgui.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, 7)
    for number in range(count):
        edge, _, _, _, _, _, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert QImage.fromData(data[offset : offset + length]).width() == (edge or 256)

    data = (tmp_path / "ripgui.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4) == (len(data),)
    at, widths = 8, {}
    while at < len(data):
        kind_name, (length,) = data[at : at + 4], struct.unpack_from(">I", data, at + 4)
        widths[kind_name] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert widths[b"ic10"] == 1024
    assert widths[b"icp4"] == 16
