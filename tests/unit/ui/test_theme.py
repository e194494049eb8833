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


_TEXTS = ("text", "dim", "accent", "ok", "warning", "error", "keyword", "string", "number", "function")
_PAIRS = (
    *((text, ground) for text in _TEXTS for ground in ("ground", "panel", "raised", "selected", "hover")),
    *(("faint", ground) for ground in ("ground", "panel", "raised", "hover")),
    *(("text", ground) for ground in ("raised_hover", "line")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover")),
    *(("stage_text", ground) for ground in ("stage", "stage_raised", "stage_hover")),
    ("stage_error", "stage"),
)
"""What is written on what."""
_SIGNS = (
    *((sign, ground) for sign in ("accent", "ok", "warning", "error", "dim") for ground in ("panel", "raised_hover")),
    *(("stage_accent", ground) for ground in ("stage", "stage_raised", "stage_line")),
    *(("accent", ground) for ground in ("line", "on_accent", "ground")),
    # Of what cannot be used now.
    *(("faint", ground) for ground in ("selected", "raised_hover")),
)
"""Marks, and the frame of what hears the keys."""


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_text_can_be_read(colours: Colours) -> None:
    """WCAG: 4.5 for text, 3 for signs."""
    for pairs, least in ((_PAIRS, 4.5), (_SIGNS, 3.0)):
        found = {pair: _contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) for pair in pairs}
        assert {pair: round(value, 2) for pair, value in found.items() if value < least} == {}
    for ground in (colours.ground, colours.panel, colours.raised, colours.selected):
        assert _contrast(colours.text, ground) >= 7
    for ground in (colours.panel, colours.selected):
        assert _contrast(colours.track, ground) >= 1.35


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
