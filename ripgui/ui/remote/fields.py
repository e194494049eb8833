# SPDX-License-Identifier: GPL-3.0-or-later
"""A form made of what a remote system's document says of its values: a field for each, with its range, its choices and
its help, and what is wrong with a value below it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.remote.dialect import Field, read_value
from ripgui.ui.by_key import order_soon
from ripgui.ui.language.told import in_words
from ripgui.ui.look import SpinBox, field_name, grown, label, set_tone
from ripgui.ui.theme import GRID

_SHORT = 168
_JSON_HEIGHT = 72
_MOST_SPUN = 1_000_000

type _Editor = QLineEdit | QCheckBox | QComboBox | QPlainTextEdit | SpinBox


class FieldsForm(QWidget):
    """edited: the user changed a value. is_raw: fields are called as the document does.

    titles: of choices, by their field and their own name; others are called as they are.
    """

    edited = Signal()

    def __init__(self, *, is_raw: bool = False, titles: Mapping[tuple[str, str], str] | None = None) -> None:
        super().__init__()
        self._is_raw = is_raw
        self._titles = titles or {}
        self._fields: tuple[Field, ...] = ()
        self._editors: dict[str, _Editor] = {}
        self._problems: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        self._ignored: frozenset[str] = frozenset()
        self._is_editable = True
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(3 * GRID)
        self._form.setVerticalSpacing(GRID + 2)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    @property
    def fields(self) -> tuple[Field, ...]:
        return self._fields

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  all else is said by its parts
        """What a document calls its fields, it does in every language."""
        for field in self._fields if self._is_raw else ():
            self._editors[field.name].setAccessibleName(field.name)
            self._names[field.name].setText(self._titled(field))

    def _titled(self, field: Field) -> str:
        spoken = field.name if self._is_raw else spoken_name(field.name)
        return f"{spoken} *" if field.is_required else spoken

    def set_fields(self, fields: Sequence[Field]) -> None:
        """Other fields take the place of those that are there."""
        if self._fields == tuple(fields):
            return
        self._fields = tuple(fields)
        while self._form.rowCount():
            self._form.removeRow(0)
        self._editors, self._problems, self._names, self._ignored = {}, {}, {}, frozenset()
        for field in fields:
            self._add(field)
        order_soon(self)
        self._judge()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Fields without a value of their own show what the system has."""
        for field in self._fields:
            editor = self._editors[field.name]
            editor.blockSignals(True)
            _show(editor, field, values.get(field.name, ""))
            editor.blockSignals(False)
        self._judge()

    def values(self) -> dict[str, str]:
        """What was said other than the system has by itself, in the order of the fields."""
        said = {field.name: _text_of(self._editors[field.name]) for field in self._fields}
        return {field.name: said[field.name] for field in self._fields if said[field.name] not in ("", field.default)}

    def whole(self) -> dict[str, str]:
        """As `values`, with what stands there by itself."""
        said = {field.name: _text_of(self._editors[field.name]) or field.default for field in self._fields}
        return {name: text for name, text in said.items() if text}

    def problem(self) -> str:
        """What is wrong, "" for nothing."""
        return next((told for field in self._fields if (told := self._problem_of(field))), "")

    def set_editable(self, editable: bool) -> None:
        self._is_editable = editable
        self._enable()

    def ignore(self, names: Iterable[str], why: str) -> None:
        """Greys out values that the system takes no notice of."""
        self._ignored = frozenset(names)
        for field in self._fields:
            self._editors[field.name].setToolTip(why if field.name in self._ignored else in_words(field.help))
        self._enable()

    def tell(self, name: str, problem: str) -> None:
        """Shows at a field what the system would say of it; "" for nothing."""
        shown = self._problems.get(name)
        if shown is not None:
            shown.setText(problem)
            shown.setVisible(bool(problem))
            set_tone(self._editors[name], "error" if problem else "")

    def _enable(self) -> None:
        for name, editor in self._editors.items():
            can = name not in self._ignored
            if isinstance(editor, QLineEdit | QPlainTextEdit) and can:
                editor.setReadOnly(not self._is_editable)
            editor.setEnabled(can and (self._is_editable or isinstance(editor, QLineEdit | QPlainTextEdit)))

    def _add(self, field: Field) -> None:
        editor = self._make(field)
        editor.setObjectName(f"field_{field.name}")
        spoken = field.name if self._is_raw else spoken_name(field.name)
        editor.setAccessibleName(spoken)
        editor.setAccessibleDescription(in_words(field.help))
        editor.setToolTip(in_words(field.help))
        self._editors[field.name] = editor
        below = label(tone="error")
        below.setWordWrap(True)
        below.setTextFormat(Qt.TextFormat.PlainText)
        below.hide()
        self._problems[field.name] = below
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(self._with_help(editor, field))
        layout.addWidget(below)
        name = field_name(self._titled(field), editor)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        name.setContentsMargins(0, 7, 0, 0)
        self._names[field.name] = name
        self._form.addRow(name, place)

    def _with_help(self, editor: _Editor, field: Field) -> QBoxLayout:
        """What a value means stands beside short fields, and below long ones."""
        is_short = isinstance(editor, QComboBox | SpinBox | QCheckBox)
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight if is_short else QBoxLayout.Direction.TopToBottom)
        layout.setSpacing(GRID + 4 if is_short else 2)
        layout.addWidget(editor)
        if is_short:
            editor.setFixedWidth(grown(_SHORT))
        if field.help:
            told = label(in_words(field.help), tone="faint")
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(told, 1)
        return layout

    def _make(self, field: Field) -> _Editor:
        match field.kind:
            case "boolean" if field.default:
                box = QCheckBox(self.tr("Yes"))
                box.setChecked(field.default == "true")
                box.toggled.connect(self._on_edited)
                return box
            case "boolean" | "choice":
                return self._make_choice(field)
            case "integer" if _is_spun(field):
                return self._make_spin(field)
            case "json":
                text = QPlainTextEdit()
                text.setFixedHeight(_JSON_HEIGHT)
                text.setPlaceholderText(field.default or "[ ]")
                text.setTabChangesFocus(True)
                text.textChanged.connect(self._on_edited)
                return text
            case "text" | "number" | "integer" | "time" | "secret":
                line = QLineEdit()
                if field.kind == "secret":
                    line.setEchoMode(QLineEdit.EchoMode.Password)
                line.setPlaceholderText(field.default or ("" if field.is_required else self.tr("automatic")))
                line.textEdited.connect(self._on_edited)
                return line
            case _:
                assert_never(field.kind)

    def _make_choice(self, field: Field) -> QComboBox:
        box = QComboBox()
        if not field.default:
            box.addItem(self.tr("Choose …") if field.is_required else self.tr("automatic"), "")
        if field.kind == "boolean":
            box.addItem(self.tr("Yes"), "true")
            box.addItem(self.tr("No"), "false")
        for choice in field.choices:
            box.addItem(self._titles.get((field.name, choice), choice), choice)
        box.setCurrentIndex(max(0, box.findData(field.default)))
        box.currentIndexChanged.connect(self._on_edited)
        return box

    def _make_spin(self, field: Field) -> SpinBox:
        assert field.lowest is not None
        assert field.highest is not None
        box = SpinBox()
        lowest = int(field.lowest)
        box.setRange(lowest if field.default else lowest - 1, int(field.highest))
        if not field.default:
            box.setSpecialValueText(self.tr("automatic"))
        _show(box, field, "")
        box.valueChanged.connect(self._on_edited)
        return box

    def _on_edited(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        for field in self._fields:
            missing = field.is_required and not (_text_of(self._editors[field.name]) or field.default)
            # What nobody has filled in yet is no mistake of theirs; it is named where it is sent.
            self.tell(field.name, "" if missing else self._problem_of(field))

    def _problem_of(self, field: Field) -> str:
        text = _text_of(self._editors[field.name]) or field.default
        if not text:
            return self.tr("{name} is missing").format(name=field.name) if field.is_required else ""
        try:
            read_value(field, text)
        except InputError as error:
            return in_words(str(error))
        return ""


def spoken_name(name: str) -> str:
    """A document's name for a value as people read it."""
    words = name.replace("_", " ").replace(".", " ").strip()
    return words[:1].upper() + words[1:]


def _is_spun(field: Field) -> bool:
    low, high = field.lowest, field.highest
    return low is not None and high is not None and high - low <= _MOST_SPUN


def _text_of(editor: _Editor) -> str:
    match editor:
        case QLineEdit():
            return editor.text().strip()
        case QPlainTextEdit():
            return editor.toPlainText().strip()
        case QCheckBox():
            return "true" if editor.isChecked() else "false"
        case QComboBox():
            return str(editor.currentData() or "")
        case SpinBox():
            is_unsaid = bool(editor.specialValueText()) and editor.value() == editor.minimum()
            return "" if is_unsaid else str(editor.value())
        case _:
            assert_never(editor)


def _show(editor: _Editor, field: Field, text: str) -> None:
    """Shows a value; one that does not fit a field of choices shows what the system has."""
    match editor:
        case QLineEdit():
            editor.setText(text)
        case QPlainTextEdit():
            editor.setPlainText(text)
        case QCheckBox():
            editor.setChecked((text or field.default) == "true")
        case QComboBox():
            editor.setCurrentIndex(max(0, editor.findData(text or field.default)))
        case SpinBox():
            try:
                editor.setValue(int(text or field.default))
            except ValueError:
                editor.setValue(editor.minimum())
        case _:
            assert_never(editor)
