# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the output tab for tasks that a remote system does: what it may be told of them, what it would refuse,
and what it costs.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from ripgui.core.endpoint import Endpoint, Target
from ripgui.remote.dialect import About
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, label
from ripgui.ui.remote.fields import FieldsForm
from ripgui.ui.theme import GRID, Theme

_IGNORED_WHERE_DRAWN = ("face_enhance", "denoise", "add_noise")
_DRAWN = ("animation", "cg")


class TargetCard(QFrame):
    """edited: the user changed an option, or agreed to the price. systems_asked: the remote systems are to be seen."""

    edited = Signal()
    systems_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Remote system"))
        self._about: About | None = None
        self._name = ""
        self._agreed: set[str] = set()
        self._category = ""
        self._title = ElidedLabel()
        self._title.setFont(theme.strong)
        self._systems = QPushButton(self.tr("Remote systems …"))
        self._systems.setObjectName("targetSystems")
        self._silences, self._notes = label(tone="dim"), label(tone="warning")
        self._error, self._cost = label(tone="error"), label(tone="warning")
        for told, name in (
            (self._silences, "targetSilences"),
            (self._notes, "targetNotes"),
            (self._error, "targetError"),
            (self._cost, "targetCost"),
        ):
            told.setObjectName(name)
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
        results = {
            ("result", "server"): self.tr("The server's own"),
            ("result", "clips"): self.tr("Clips, merged here"),
            ("result", "stays"): self.tr("Stays there"),
        }
        self.form = FieldsForm(titles=results)
        self._price = QCheckBox(self.tr("I agree to the price of each task"))
        self._price.setObjectName("targetPrice")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._systems)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 2)
        layout.addLayout(head)
        for part in (self._error, self._notes, self._price, self._cost, self.form, self._silences):
            layout.addWidget(part)
        self.form.edited.connect(self._on_edited)
        self._price.toggled.connect(self._on_price)
        self._systems.clicked.connect(self.systems_asked)
        self.tell("")

    def show_target(self, target: Target, endpoint: Endpoint | None, about: About | None, *, editable: bool) -> None:
        """endpoint, about: None where nobody knows it any more. The form has the fields of its kind already."""
        self._about, self._name = about, target.endpoint
        title = about.title if about is not None else self.tr("not known here")
        self._title.set_text(self.tr("On {name} · {title}").format(name=target.endpoint, title=title))
        self.form.show_values(dict(target.options))
        self.form.set_editable(editable)
        is_paid = about is not None and bool(about.price)
        self._price.setVisible(is_paid)
        self._price.setEnabled(editable)
        self._price.blockSignals(True)
        self._price.setChecked(target.endpoint in self._agreed)
        self._price.blockSignals(False)
        self._cost.setText(in_words(about.price) if about is not None else "")
        self._cost.setVisible(is_paid)
        said = list(about.silences) if about is not None else []
        if about is not None and about.is_url_fed and endpoint is not None and not endpoint.storage:
            said.append(self.tr("It has no storage to put sources in: only sources that are addresses can go there."))
        self._silences.setText("\n".join(f"– {silence}" for silence in said))
        self._silences.setVisible(bool(said))
        self._ignore()

    def target(self) -> Target:
        return Target(endpoint=self._name, options=tuple(self.form.values().items()))

    def options(self) -> tuple[tuple[str, str], ...]:
        """All that the system may be told, with what it does by itself."""
        said = self.form.whole()
        own = self._about.options if self._about is not None else ()
        return tuple((field.name, said.get(field.name, "")) for field in own)

    def problem(self) -> str:
        """Why nothing can be sent there, "" where it can."""
        if self._about is None:
            return self.tr("There is no remote system {name} any more; choose another one").format(name=self._name)
        if not self.is_agreed:
            return self.tr("{title} takes money: agree to its price in the output tab").format(title=self._about.title)
        return self.form.problem()

    @property
    def is_agreed(self) -> bool:
        """Whether there is no price, or the user agreed to it."""
        return self._about is None or not self._about.price or self._name in self._agreed

    def set_category(self, category: str) -> None:
        """What kind of film the task's own restoration says that it is, "" where it says nothing."""
        if category != self._category:
            self._category = category
            self._ignore()

    def tell(self, error: str, notes: Sequence[str] = ()) -> None:
        """What the system would refuse, and what should be known before it is sent."""
        # The price and its box say so already.
        shown = error if self.is_agreed else ""
        self._error.setText(shown)
        self._error.setVisible(bool(shown))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _on_edited(self) -> None:
        self._ignore()
        self.edited.emit()

    def _on_price(self, agrees: bool) -> None:
        (self._agreed.add if agrees else self._agreed.discard)(self._name)
        self.edited.emit()

    def _ignore(self) -> None:
        is_drawn = (self.form.values().get("category") or self._category) in _DRAWN
        names = {field.name for field in self.form.fields} & {*_IGNORED_WHERE_DRAWN}
        self.form.ignore(names if is_drawn else (), self.tr("Ignored for animation and cg"))
