# SPDX-License-Identifier: GPL-3.0-or-later
"""Which font draws what: the characters that languages share, as the window's language draws them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from ripgui.ui.fonts import in_language
from ripgui.ui.theme import Theme

_VARIANTS = {"zh_CN": "SC", "zh_TW": "TC", "ja": "JP", "ko": "KR"}
_SHARED = "直骨"


@pytest.fixture
def speaking(theme: Theme, qapp: QApplication) -> Iterator[Theme]:
    yield theme
    theme.speak("")


def test_each_language_draws_characters_in_its_own_way(qtbot: QtBot, speaking: Theme) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    top = QWidget()
    window.setCentralWidget(top)
    bars = [window.menuBar(), *(QMenuBar(top) for _ in range(8))]
    plain, small, code = (QLabel(_SHARED, top) for _ in range(3))
    small.setFont(speaking.small)
    code.setFont(speaking.mono)
    window.show()
    latin_code = _drawn_by(code.font(), "frame")
    for language, variant in _VARIANTS.items():
        with qtbot.waitSignal(speaking.changed):
            speaking.speak(language)
        named = [family for family in (f"Noto Sans CJK {variant}",) if QFontDatabase.hasFamily(family)]
        assert [_drawn_by(font, _SHARED) for font in (plain.font(), small.font(), speaking.strong)] == 3 * (
            named or [_drawn_by(in_language(QFont(), language), _SHARED)]
        )
        if named:
            assert _drawn_by(code.font(), _SHARED) == f"Noto Sans Mono CJK {variant}"
        assert _drawn_by(code.font(), "frame") == latin_code
        assert {_drawn_by(bar.font(), _SHARED) for bar in bars} == {_drawn_by(plain.font(), _SHARED)}
        assert small.font().pointSizeF() == pytest.approx(speaking.small.pointSizeF())
    with qtbot.waitSignal(speaking.changed):
        speaking.speak("en")
    assert all(each.font().families() == speaking.font.families() for each in (plain, *bars))
    assert code.font().families() == speaking.mono.families()


def test_a_font_of_another_language_gives_way(qapp: QApplication) -> None:
    if QFontDatabase.hasFamily("Noto Sans CJK KR"):
        korean = QFont("Noto Sans CJK KR")
        assert in_language(korean, "ja").families() == ["Noto Sans CJK JP"]
        assert in_language(korean, "en").families() == ["Noto Sans CJK KR"]


@pytest.mark.parametrize("language", _VARIANTS)
def test_words_of_both_kinds_lie_at_one_height(qapp: QApplication, language: str) -> None:
    if QFontDatabase.hasFamily(f"Noto Sans CJK {_VARIANTS[language]}"):
        font = in_language(QFont("DejaVu Sans"), language)
        assert _drawn_by(font, "frame") == _drawn_by(font, _SHARED)
        assert _line(font, "frame 1") == _line(font, _SHARED)


def test_a_font_that_knows_the_language_stays(qapp: QApplication) -> None:
    if QFontDatabase.hasFamily("Noto Serif CJK JP"):
        users = QFont("Noto Serif CJK JP")
        assert in_language(users, "ja").families()[0] == "Noto Serif CJK JP"


def _line(font: QFont, text: str) -> tuple[float, float]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent(), line.descent()


def _drawn_by(font: QFont, text: str) -> str:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.glyphRuns()[0].rawFont().familyName()
