# SPDX-License-Identifier: GPL-3.0-or-later
"""Where secrets of a server are kept, and the fields in which they are typed."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtWidgets import QComboBox, QLineEdit

from ripgui.core.storage import ASKED, KEYRING

type Keeping = Literal["keyring", "environment", "asked"]

_NAMED = "env:"


class SecretPlace(QComboBox):
    """In the keyring, in variables of the environment, whose names are typed then, or nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("In the system's keyring"), "keyring")
        self.addItem(self.tr("In variables of the environment"), "environment")
        self.addItem(self.tr("Nowhere: told for this run"), "asked")

    @property
    def keeping(self) -> Keeping:
        kept: Keeping = self.currentData()
        return kept

    @property
    def is_named(self) -> bool:
        """Whether what is typed are names of variables."""
        return self.keeping == "environment"

    def choose(self, references: Iterable[str]) -> None:
        """Where secrets are whose references are these."""
        known = tuple(references)
        is_named = any(reference.startswith(_NAMED) for reference in known)
        place: Keeping = "environment" if is_named else "asked" if ASKED in known else "keyring"
        self.setCurrentIndex(self.findData(place))

    def show_reference(self, line: QLineEdit, reference: str) -> None:
        """A variable's name; a secret is never shown."""
        line.setText(reference.removeprefix(_NAMED) if self.is_named else "")

    def reference(self, line: QLineEdit) -> str:
        """How what is typed there is referred to."""
        match self.keeping:
            case "keyring":
                return KEYRING
            case "environment":
                return f"{_NAMED}{line.text().strip()}"
            case "asked":
                return ASKED

    def dress(self, lines: Iterable[QLineEdit], *, is_kept: bool) -> None:
        """As what is typed into them wants it. is_kept: the secret is where it belongs, and may be typed anew."""
        for line in lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if self.is_named else QLineEdit.EchoMode.Password)
            hint = self.tr("the variable's name") if self.is_named else ""
            line.setPlaceholderText(self.tr("kept; type to change it") if is_kept and not self.is_named else hint)
