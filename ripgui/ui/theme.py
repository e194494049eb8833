# SPDX-License-Identifier: GPL-3.0-or-later
"""How everything looks: the colours of both schemes, distances and fonts, and the switch between the schemes."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ripgui.ui import fonts
from ripgui.ui.language.told import SPOKEN
from ripgui.ui.stylesheet import stylesheet

GRID = 8
RADIUS = 6
CARD_RADIUS = 8
HEADING_HEIGHT = 38
"""Of the rows over both sides, so that they are level."""


class SchemeChoice(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, kw_only=True)
class Colours:
    """The tokens of one scheme. ground: behind everything; panel: cards and bars; raised: fields and buttons on them.

    on_accent: text on the accent; keyword, string, number, function: code; stage: behind a preview.
    """

    is_dark: bool
    ground: str
    panel: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    ok: str
    warning: str
    error: str
    keyword: str
    string: str
    number: str
    function: str
    # Pictures are judged on a dark ground in both schemes.
    stage: str = "#0e1013"
    stage_raised: str = "#262b34"
    stage_hover: str = "#303641"
    stage_line: str = "#3a414d"
    stage_text: str = "#b4bcc9"
    stage_error: str = "#f08a8c"
    stage_accent: str = "#5aa2ff"

    def mixed(self, over: str, under: str, share: float) -> str:
        """`share` of colour `over` on top of `under`."""
        top, bottom = _channels(over), _channels(under)
        parts = (round(a * share + b * (1 - share)) for a, b in zip(top, bottom, strict=True))
        return "#" + "".join(f"{part:02x}" for part in parts)

    @cached_property
    def track(self) -> str:
        """What a bar runs in, be it on a panel or on a selected card."""
        return self.mixed(self.text, self.selected, 0.16)

    @cached_property
    def hover(self) -> str:
        return self.mixed(self.text, self.panel, 0.05)

    @cached_property
    def raised_hover(self) -> str:
        return self.mixed(self.text, self.raised, 0.07)

    @cached_property
    def selected(self) -> str:
        return self.mixed(self.accent, self.panel, 0.17 if self.is_dark else 0.11)

    @cached_property
    def accent_hover(self) -> str:
        return self.mixed("#ffffff" if self.is_dark else "#000000", self.accent, 0.12)

    @cached_property
    def faint(self) -> str:
        """Text that may be overlooked: placeholders, line numbers."""
        return self.mixed(self.dim, self.panel, 0.88 if self.is_dark else 0.95)


DARK = Colours(
    is_dark=True,
    ground="#15171c",
    panel="#1b1e24",
    raised="#23272f",
    line="#2c313a",
    text="#e7eaf0",
    dim="#98a1b0",
    accent="#5aa2ff",
    on_accent="#0b1524",
    ok="#54c08a",
    warning="#e3b04b",
    error="#ee7f82",
    keyword="#c594e8",
    string="#8fcf9f",
    number="#e3b04b",
    function="#7fb6ff",
)
LIGHT = Colours(
    is_dark=False,
    ground="#f3f4f6",
    panel="#ffffff",
    raised="#f1f3f6",
    line="#dfe3e8",
    text="#1c2128",
    dim="#5b6573",
    accent="#1d69d1",
    on_accent="#ffffff",
    ok="#1a7a4d",
    warning="#946200",
    error="#c23336",
    keyword="#8a2fc2",
    string="#197c44",
    number="#9e5c00",
    function="#1a5fc0",
)


class Theme(QObject):
    """The colours in use and the fonts. Follows the system unless the user chose a scheme.

    waits: leaves the style sheet out until `dress`. Widgets that are put together under a sheet are polished again with
    each joint, which takes several times as long as polishing them all at the end.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: SchemeChoice = SchemeChoice.SYSTEM, *, waits: bool = False) -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        self._waits = waits
        self._system_font = fonts.system_font(app)
        self._system_mono = fonts.mono_font(self._system_font)
        app.setStyle("Fusion")
        self._take_fonts(app.property(SPOKEN) or "")
        self.colours = DARK
        self._covered: list[QWidget] = []
        self._former: list[str] = []
        # Not at once: what is waiting goes between.
        self._dressing = QTimer(self, singleShot=True, interval=1)
        self._dressing.timeout.connect(self._dress_again)
        self._showing = QTimer(self, singleShot=True, interval=1)
        self._showing.timeout.connect(self._show_again)
        self._take_off()
        if not waits:
            self.dress()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> SchemeChoice:
        return self._choice

    def choose(self, choice: SchemeChoice) -> None:
        """Puts other colours on; they are there when `changed` tells it."""
        if choice is not self._choice:
            self._choice = choice
            self._change()

    def speak(self, language: str) -> None:
        """Has everything written in the fonts of a language; it is when `changed` tells it."""
        before, mono_before = self.font.families(), self.mono.families()
        self._take_fonts(language)
        if self.font.families() == before:
            return
        self._former = before
        widgets = self._app.allWidgets()
        for each in widgets:
            # A sheet that goes or comes gives widgets back the fonts that they had when it first saw them.
            each.setProperty("_q_styleSheetWidgetFont", None)
        # What is written in the window's font takes it over by itself, though under no style sheet, nor does any other.
        self._change()
        for each in widgets:
            if each.testAttribute(Qt.WidgetAttribute.WA_SetFont) and each.font().families() == mono_before:
                font = each.font()
                font.setFamilies(self.mono.families())
                each.setFont(font)

    def _take_fonts(self, language: str) -> None:
        self.font = fonts.in_language(self._system_font, language)
        self.mono = fonts.in_language(self._system_mono, language, is_mono=True)
        self._app.setFont(self.font)
        # Made of the window's own, they say no more than what differs in them, and follow it in all else.
        self.small = fonts.scaled(QFont(), 0.92)
        self.strong = fonts.weighted(QFont())
        self.small_strong = fonts.weighted(self.small)
        self.heading = fonts.scaled(self.strong, 1.1)

    def dress(self) -> None:
        """Puts the style sheet over the widgets that there are by now."""
        self._waits = False
        self._app.setStyleSheet(stylesheet(self.colours))

    def _on_system_changed(self) -> None:
        if self._choice is SchemeChoice.SYSTEM:
            self._change()

    def _change(self) -> None:
        """In three turns of the event loop, so that none holds the window up; what is between them is not painted."""
        self._covered += [each for each in self._app.topLevelWidgets() if each.isVisible() and each.updatesEnabled()]
        for each in self._covered:
            each.setUpdatesEnabled(False)
        self._take_off()
        self._dressing.start()

    def _take_off(self) -> None:
        hints = self._app.styleHints()
        match self._choice:
            case SchemeChoice.DARK:
                self.colours = DARK
                hints.setColorScheme(Qt.ColorScheme.Dark)
            case SchemeChoice.LIGHT:
                self.colours = LIGHT
                hints.setColorScheme(Qt.ColorScheme.Light)
            case SchemeChoice.SYSTEM:
                hints.unsetColorScheme()
                self.colours = DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        # A sheet in place of another makes Qt lay out anew for each widget; one in place of none, once for all.
        self._app.setStyleSheet("")
        self._app.setPalette(_palette(self.colours))

    def _dress_again(self) -> None:
        if not self._waits:
            self.dress()
        for each in self._app.allWidgets() if self._former else ():
            # The sheet gives widgets their fonts in no order, and some before those around them have theirs.
            if each.font().families() == self._former:
                each.setFont(each.font())
        self._former = []
        self._showing.start()

    def _show_again(self) -> None:
        for each in filter(isValid, self._covered):
            each.setUpdatesEnabled(True)
        self._covered.clear()
        self.changed.emit()


def _channels(colour: str) -> bytes:
    return bytes.fromhex(colour.removeprefix("#"))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for key, value in {
        role.Window: colours.ground,
        role.WindowText: colours.text,
        role.Base: colours.panel,
        role.AlternateBase: colours.hover,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.PlaceholderText: colours.faint,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.accent,
        role.Accent: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Midlight: colours.raised,
        role.Light: colours.raised,
        role.Shadow: colours.line,
    }.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.faint))
    return palette
