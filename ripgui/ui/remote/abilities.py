# SPDX-License-Identifier: GPL-3.0-or-later
"""A card that says what a remote system can do, and what its document does not offer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ripgui.remote.dialect import About, Capability
from ripgui.ui.language.told import in_words
from ripgui.ui.look import label
from ripgui.ui.theme import GRID, Theme


class AbilityCard(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._about: About | None = None
        self._can, self._cannot, self._price = label(), label(tone="dim"), label(tone="warning")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.tr("What it offers"), font=theme.strong))
        for part, name in ((self._can, "endpointCan"), (self._cannot, "endpointCannot"), (self._price, "")):
            part.setObjectName(name)
            part.setWordWrap(True)
            part.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(part)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  lines of sentences are written anew
        if self._about is not None:
            self.show_about(self._about)

    def show_about(self, about: About) -> None:
        self._about = about
        words = [word for each, word in self._words().items() if each in about.capabilities]
        self._can.setText(" · ".join((self.tr("takes tasks"), *words)))
        self._cannot.setText("\n".join(f"– {in_words(silence)}" for silence in about.silences))
        self._cannot.setVisible(bool(about.silences))
        self._price.setText(self.tr("Costs: {price}").format(price=in_words(about.price)))
        self._price.setVisible(bool(about.price))

    def _words(self) -> dict[Capability, str]:
        return {
            Capability.UPLOAD: self.tr("is sent the source"),
            Capability.FOLLOW: self.tr("tells how far a task is"),
            Capability.FIND: self.tr("finds a task again"),
            Capability.CLIPS: self.tr("progress of each clip"),
            Capability.RETRY_CLIP: self.tr("encodes a clip again"),
            Capability.RETRY_MERGE: self.tr("merges again"),
            Capability.LIST: self.tr("lists its tasks"),
            Capability.DELETE: self.tr("deletes a task"),
            Capability.DELETE_MANY: self.tr("deletes several at once"),
            Capability.FETCH: self.tr("hands out results"),
            Capability.STORAGES: self.tr("keeps storages"),
            Capability.TEMPLATES: self.tr("keeps templates"),
            Capability.STATISTICS: self.tr("counts what it did"),
        }
