# SPDX-License-Identifier: GPL-3.0-or-later
"""Further headers of an endpoint: a row for each, with its name and where its value comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.theme import GRID


class HeaderRows(QWidget):
    """edited: the user changed something."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QWidget, QLineEdit, QLineEdit, str]] = []
        self._is_named = False
        self._add = QPushButton(self.tr("Add a &header"))
        self._add.setObjectName("endpointHeaderAdd")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._on_add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self._layout.addLayout(below)

    def show_headers(self, headers: Sequence[tuple[str, str]], *, is_named: bool) -> None:
        """headers: names with references. is_named: values are names of variables."""
        while self._rows:
            self._drop(self._rows[0][0])
        self._is_named = is_named
        for name, reference in headers:
            self._make(name, reference)

    def set_named(self, is_named: bool) -> None:
        """Values are somewhere else by now, and typed anew."""
        self.show_headers([(name.text(), "") for _, name, _, _ in self._rows], is_named=is_named)

    def headers(self, reference: str) -> tuple[tuple[str, str], ...]:
        """reference: where values are that are not named."""
        return tuple(
            (name.text().strip(), f"env:{value.text().strip()}" if self._is_named else reference)
            for _, name, value, _ in self._rows
            if name.text().strip()
        )

    def typed(self) -> dict[str, str]:
        """Values by the header's name, of those that were typed."""
        if self._is_named:
            return {}
        rows = ((name.text().strip(), value.text().strip()) for _, name, value, _ in self._rows)
        return {name: value for name, value in rows if name and value}

    def forget_typed(self) -> None:
        if not self._is_named:
            for _, name, value, _ in self._rows:
                value.clear()
                self._hint(value, is_kept=bool(name.text()))

    def _on_add(self) -> None:
        self._make("", "").setFocus()
        self.edited.emit()

    def _make(self, name: str, reference: str) -> QLineEdit:
        row = QWidget()
        known, value = QLineEdit(name), QLineEdit()
        known.setPlaceholderText(self.tr("X-Name"))
        known.setAccessibleName(self.tr("Header's name"))
        value.setAccessibleName(self.tr("Header's value"))
        if self._is_named:
            value.setText(reference.removeprefix("env:") if reference.startswith("env:") else "")
        else:
            value.setEchoMode(QLineEdit.EchoMode.Password)
        self._hint(value, is_kept=bool(reference))
        known.setObjectName("endpointHeaderName")
        value.setObjectName("endpointHeaderValue")
        drop = QPushButton(self.tr("Remove"))
        drop.setAccessibleName(self.tr("Remove the header"))
        drop.setAutoDefault(False)
        drop.clicked.connect(lambda: self._on_drop(row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget, share in ((known, 2), (value, 3), (drop, 0)):
            layout.addWidget(widget, share)
        known.textEdited.connect(self.edited)
        value.textEdited.connect(self.edited)
        self._layout.insertWidget(len(self._rows), row)
        self._rows.append((row, known, value, reference))
        return known

    def _hint(self, value: QLineEdit, *, is_kept: bool) -> None:
        kept = self.tr("kept; type to change it") if is_kept else self.tr("value")
        value.setPlaceholderText(self.tr("the variable's name") if self._is_named else kept)

    def _on_drop(self, row: QWidget) -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: QWidget) -> None:
        self._rows = [each for each in self._rows if each[0] is not row]
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
