# SPDX-License-Identifier: GPL-3.0-or-later
"""Both schemes: readable, complete, switched live."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import ripgui.ui
from ripgui.core.folders import resource_folder
from ripgui.ui.icon import icon, pixmap
from ripgui.ui.stylesheet import stylesheet
from ripgui.ui.theme import DARK, LIGHT, Colours, SchemeChoice, Theme
from tests.unit.ui.hand import recolour


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_text_can_be_read(colours: Colours) -> None:
    """WCAG: 4.5 for text, 3 for large text and signs."""
    for ground in (colours.ground, colours.panel, colours.raised, colours.selected):
        assert _contrast(colours.text, ground) >= 7
        assert _contrast(colours.dim, ground) >= 4.5
        assert _contrast(colours.error, ground) >= 4.5
    for ground in (colours.ground, colours.panel, colours.raised):
        assert _contrast(colours.faint, ground) >= 4.5
    for ground in (colours.panel, colours.selected):
        assert _contrast(colours.track, ground) >= 1.35
    for sign in (colours.accent, colours.ok, colours.warning, colours.error):
        assert _contrast(sign, colours.panel) >= 3
    for code in (colours.keyword, colours.string, colours.number, colours.function):
        assert _contrast(code, colours.panel) >= 4.5
    assert _contrast(colours.on_accent, colours.accent) >= 4.5
    assert _contrast(colours.stage_text, colours.stage) >= 7
    assert _contrast(colours.stage_error, colours.stage) >= 4.5


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_colours_are_written_in_full(colours: Colours) -> None:
    for field in fields(colours):
        if field.name != "is_dark":
            assert re.fullmatch(r"#[0-9a-f]{6}", getattr(colours, field.name)), field.name
    assert "@" not in stylesheet(colours)


def test_one_module_holds_the_colours() -> None:
    folder = Path(ripgui.ui.__file__).parent
    found = {
        path.name
        for path in folder.glob("*.py")
        if path.name != "theme.py" and re.search(r"[\"' ]#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_mixing() -> None:
    assert DARK.mixed("#ffffff", "#000000", 0.5) in ("#808080", "#7f7f7f")
    assert DARK.mixed("#123456", "#000000", 1.0) == "#123456"


def test_the_scheme_changes_live(qapp: QApplication) -> None:
    theme = Theme(qapp, SchemeChoice.DARK)
    changed = QSignalSpy(theme.changed)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.ground
    recolour(theme, SchemeChoice.LIGHT)
    assert theme.colours is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.ground
    assert changed.count() >= 1


def test_nothing_is_painted_while_colours_change(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, SchemeChoice.DARK)
    shown = QLabel("text")
    qtbot.addWidget(shown)
    shown.show()
    gone = QLabel("closed meanwhile")
    gone.show()
    with qtbot.waitSignal(theme.changed):
        theme.choose(SchemeChoice.LIGHT)
        assert not shown.updatesEnabled()
        gone.deleteLater()
    assert shown.updatesEnabled()


def test_the_system_decides(qapp: QApplication) -> None:
    theme = Theme(qapp, SchemeChoice.SYSTEM)
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert theme.colours is (DARK if dark else LIGHT)


def test_code_is_written_in_columns(theme: Theme) -> None:
    assert QFontInfo(theme.mono).fixedPitch()


@pytest.mark.parametrize("path", sorted((resource_folder() / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_is_drawn(qapp: QApplication, path: Path) -> None:
    image = pixmap(path.stem, "#ff0000", 32, 1.0).toImage()
    drawn = sum(image.pixelColor(x, y).alpha() > 128 for x in range(32) for y in range(32))
    assert drawn > 20
    assert not icon(path.stem, "#ff0000", "#888888").isNull()
