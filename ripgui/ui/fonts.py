# SPDX-License-Identifier: GPL-3.0-or-later
"""Which fonts the window is written in.

Chinese, Japanese and Korean share characters, and each draws them in its own way. A system falls back to the one font
that its own language, or the alphabet, puts first: so the window names the one of the language that it speaks.
"""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

# Families of desktops, taken where the system itself names nothing but "sans-serif".
_SANS = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "Open Sans", "Liberation Sans", "Nimbus Sans")
_MONO = ("JetBrains Mono", "Cascadia Code", "Source Code Pro", "DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono")
_GENERIC = frozenset({"sans serif", "sans-serif", "sans", "monospace", ""})

# Of Linux, Windows and macOS, the best first.
_OF_LANGUAGE = {
    "zh_CN": (
        *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "Microsoft YaHei UI"),
        *("PingFang SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"),
    ),
    "zh_TW": (
        *("Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Source Han Sans TW", "Microsoft JhengHei UI"),
        *("PingFang TC", "AR PL UMing TW"),
    ),
    "ja": (
        *("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "Source Han Sans", "Yu Gothic UI", "Meiryo UI"),
        *("Hiragino Sans", "IPAPGothic", "TakaoPGothic", "VL PGothic"),
    ),
    "ko": (
        *("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans KR", "Source Han Sans K", "Malgun Gothic"),
        *("Apple SD Gothic Neo", "NanumGothic", "UnDotum"),
    ),
}
_MONO_OF_LANGUAGE = {
    "zh_CN": ("Noto Sans Mono CJK SC", "Sarasa Mono SC"),
    "zh_TW": ("Noto Sans Mono CJK TC", "Sarasa Mono TC"),
    "ja": ("Noto Sans Mono CJK JP", "Sarasa Mono J", "IPAGothic"),
    "ko": ("Noto Sans Mono CJK KR", "Sarasa Mono K", "D2Coding", "NanumGothicCoding"),
}
_SCRIPTS = {
    "zh_CN": QFontDatabase.WritingSystem.SimplifiedChinese,
    "zh_TW": QFontDatabase.WritingSystem.TraditionalChinese,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
}
_OF_ANY = frozenset(
    family for families in (_OF_LANGUAGE, _MONO_OF_LANGUAGE) for each in families.values() for family in each
)


def system_font(app: QApplication) -> QFont:
    font = QFont(app.font())
    if font.family().lower() in _GENERIC:
        _take_first(font, _SANS)
        font.setPointSizeF(max(font.pointSizeF(), 9.75))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mono_font(font: QFont) -> QFont:
    mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    if mono.family().lower() in _GENERIC:
        _take_first(mono, _MONO)
    mono.setStyleHint(QFont.StyleHint.Monospace)
    mono.setPointSizeF(font.pointSizeF())
    return mono


def in_language(font: QFont, language: str, *, is_mono: bool = False) -> QFont:
    """The font with what it lacks drawn as this language does; as it is where the language has nothing to choose."""
    wanted = (*(_MONO_OF_LANGUAGE.get(language, ()) if is_mono else ()), *_OF_LANGUAGE.get(language, ()))
    there = _known() if wanted else {}
    own = [there[family] for family in wanted if family in there][:2]
    if not own:
        return QFont(font)
    # A name such as "Sans Serif" is no family: with others behind it, the next one would draw everything.
    first = font.family() if font.family().lower() not in _GENERIC else QFontInfo(font).family()
    made = QFont(font)
    if first.partition(" [")[0] in _OF_ANY:
        made.setFamilies(own)
    elif is_mono:
        # Code is the alphabet's. Qt keeps what it loaded by the names before the one that differs: said so often, the
        # first is another name.
        made.setFamilies([first] * (2 + list(_OF_LANGUAGE).index(language)) + own)
    elif _SCRIPTS[language] in QFontDatabase.writingSystems(first):
        made.setFamilies([first, *own])
    else:
        made.setFamilies([*own, first])
    return made


def weighted(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def scaled(font: QFont, factor: float) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    return made


def _take_first(font: QFont, wanted: tuple[str, ...]) -> None:
    """Gives a font the first of these families that is there."""
    there = _known()
    chosen = next((there[family] for family in wanted if family in there), None)
    if chosen is not None:
        font.setFamily(chosen)


def _known() -> dict[str, str]:
    # Behind a name that two foundries use Qt writes which it is: "Name [foundry]".
    return {family.partition(" [")[0]: family for family in QFontDatabase.families()}
