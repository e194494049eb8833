# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of encoder arguments, which says at once whether it can be read."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ripgui.core.budget import Budget
from ripgui.core.error import EncoderError
from ripgui.ui.icon import icon
from ripgui.ui.language.told import in_words
from ripgui.ui.look import restyle, set_tone
from ripgui.ui.script.encoder_completing import EncoderCompleting
from ripgui.ui.theme import Theme

if TYPE_CHECKING:
    from ripgui.media.encoder_help import EncoderHelp, Fault

_PAUSE_MS = 150
_UNFINISHED_MS = 1000


class EncoderEdit(QFrame):
    """edited: the user changed the text. text_changed: it is another, whoever changed it. The line itself is named
    encoderEdit. options: the button that shows what can be changed without typing.

    help_wanted: what an encoder takes, "" for any; the answer goes to `take_help`.
    """

    edited = Signal()
    text_changed = Signal(str)
    read_only_changed = Signal(bool)
    help_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("encoderRow")
        self._line = QLineEdit()
        self._line.setObjectName("encoderEdit")
        self._line.setFont(theme.mono)
        self._line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._line.setAccessibleName(self.tr("Encoder arguments"))
        self._line.setPlaceholderText("-c:v libx265 -crf 16")
        self.options = QToolButton()
        self.options.setText(self.tr("Options"))
        self.options.setAccessibleName(self.tr("Options of the encoder"))
        self.options.setToolTip(self.tr("Change what is often changed without typing it"))
        self.options.setCheckable(True)
        self.options.setProperty("flat", True)
        self.options.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.options.setIconSize(QSize(14, 14))
        self.options.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._told = QLabel()
        self._told.setFont(theme.small)
        self._error = self._begun = ""
        self._budget = Budget()
        self._help: EncoderHelp | None = None
        self._asked: str | None = None
        self._completing = EncoderCompleting(theme, self._line)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._on_pause)
        self._unfinished = QTimer(self, singleShot=True, interval=_UNFINISHED_MS)
        self._unfinished.timeout.connect(self._check)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._told)
        layout.addWidget(self.options)
        self._theme = theme
        theme.changed.connect(self._draw)
        self._draw()
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._on_edited)
        self._line.textChanged.connect(self.text_changed)
        self._line.cursorPositionChanged.connect(self._on_cursor_moved)
        self._completing.completed.connect(self._on_edited)

    @property
    def line(self) -> QLineEdit:
        return self._line

    def text(self) -> str:
        return self._line.text()

    @property
    def budget(self) -> Budget:
        """How large the file may become, which stands beside the line."""
        return self._budget

    def show_text(self, text: str, budget: Budget | None = None) -> None:
        """Replaces the text without telling that it was edited. budget: None leaves it."""
        self._take_budget(self._budget if budget is None else budget)
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)
        self._ask_help()
        self._check()

    @property
    def asked(self) -> str | None:
        """The encoder whose help was asked for last."""
        return self._asked

    def rewrite(self, text: str, budget: Budget | None = None) -> None:
        """The user changed it without typing; one step back brings the old text. budget: None leaves it."""
        if text == self._line.text() and budget in (None, self._budget):
            return
        self._take_budget(self._budget if budget is None else budget)
        if text != self._line.text():
            self._line.selectAll()
            self._line.insert(text)
            self._line.setCursorPosition(0)
        self._on_edited()

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)
        self.read_only_changed.emit(read_only)

    def take_help(self, known: "EncoderHelp") -> None:
        """What the encoder takes: offered while typing, and held against what is written."""
        if known.codec != self._asked:
            return  # of an encoder that stood there before
        self._help = known
        self._completing.take_help(known)
        self._tell()

    @property
    def error(self) -> str:
        """Why it cannot be read, "" where it can."""
        return _fault_of(self._line.text(), self._budget)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            restyle(self)
            self._ask_help()
            if event.type() is QEvent.Type.FocusOut and (self._unfinished.isActive() or self._begun):
                self._check()
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_help()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _fine(self) -> str:
        """What is said of a line that is right: the size that counts more than it, where there is one."""
        if self._budget.size_mib:
            return self.tr("{size:g} MiB ✓").format(size=self._budget.size_mib)
        return self.tr("two passes ✓") if self._budget.two_pass else self.tr("encoder ✓")

    def _take_budget(self, budget: Budget) -> None:
        if budget != self._budget:
            self._budget = budget
            self.text_changed.emit(self._line.text())

    def _draw(self) -> None:
        colours = self._theme.colours
        self.options.setIcon(icon("sliders", colours.dim, checked=colours.accent))

    def _ask_help(self) -> None:
        if not self.isVisible():
            return
        codec = _codec_of(self._line.text())
        if codec != self._asked:
            self._asked = codec
            self.help_wanted.emit(codec)

    def _on_edited(self) -> None:
        self._unfinished.stop()
        self._timer.start()
        self._ask_help()
        length = len(self._line.text())
        self._completing.mark([each for each in self._faults() if each.stop < length or not self._is_unfinished()])
        self.edited.emit()

    def _on_pause(self) -> None:
        """A word that is still being written is no mistake yet."""
        if self._is_unfinished() and (_fault_of(self._line.text(), self._budget) or self._faults()):
            self._unfinished.start()
        else:
            self._check()

    def _on_cursor_moved(self) -> None:
        if (self._unfinished.isActive() or self._begun) and not self._is_unfinished():
            self._check()

    def _is_unfinished(self) -> bool:
        text = self._line.text()
        return self._line.hasFocus() and self._line.cursorPosition() == len(text) and not text[-1:].isspace()

    def _faults(self) -> "list[Fault]":
        known = self._known()
        if known is None:
            return []
        from ripgui.media.encoder_help import faults

        return faults(self._line.text(), known)

    def _known(self) -> "EncoderHelp | None":
        """What the encoder takes that is named now, None where that is not known yet."""
        return self._help if self._help is not None and self._help.codec == _codec_of(self._line.text()) else None

    def _check(self) -> None:
        self._timer.stop()
        self._unfinished.stop()
        written, known = self._line.text(), self._known()
        self._begun = _begun_in(written, known) if known is not None and self._is_unfinished() else ""
        finished = written.removesuffix(self._begun)
        self._error = _fault_of(finished, self._budget) if finished.strip() or not self._begun else ""
        self._tell()

    def _tell(self) -> None:
        written, found = self._line.text(), self._faults()
        self._completing.mark(found)
        doubt = found[0].message if found else ""
        unfinished = self.tr("{option} … is not finished").format(option=self._begun) if self._begun else ""
        # Before there is a preset nothing was written, neither well nor badly.
        text = self._error or doubt or unfinished or (self._fine() if written else "")
        room = max(80, self.width() // 2)
        self._told.setText(self._told.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._told.setToolTip(self._error or "\n".join(fault.message for fault in found))
        self._line.setToolTip(self._error or doubt or unfinished or written)
        self._line.setAccessibleDescription(text)
        set_tone(self._told, "error" if self._error else "warning" if doubt else "dim" if unfinished else "ok")
        set_tone(self, "error" if self._error else "")


def _codec_of(text: str) -> str:
    if not text:
        return ""
    from ripgui.media.encoder_help import codec_of

    return codec_of(text)


def _begun_in(text: str, known: "EncoderHelp") -> str:
    from ripgui.media.encoder_help import begun_option

    return begun_option(text, known)


def _fault_of(text: str, budget: Budget) -> str:
    """Why the arguments cannot be read, "" where they can."""
    from ripgui.media.encoder import parse_encoder
    from ripgui.media.two_pass import check_budget_fits

    try:
        check_budget_fits(budget, parse_encoder(text))
    except EncoderError as error:
        return in_words(str(error))
    return ""
