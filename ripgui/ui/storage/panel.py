# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the output tab that says where a result is sent once it is checked."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton

from ripgui.core.storage import KEY_FIELDS, Collision, Delivery, Storage, check_delivery
from ripgui.ui.field_form import FieldForm, problem_of
from ripgui.ui.look import SpinBox, grown

_WIDEST = 240


class DeliveryPanel(QFrame):
    """edited: the user changed something. storages_asked: the storages are to be seen."""

    edited = Signal()
    storages_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._storage = QComboBox()
        # Else its longest entry is wider than the tab of a small window.
        self._storage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._storage.setMinimumContentsLength(12)
        self._storages = QPushButton(self.tr("Storages …"))
        self._key = QLineEdit()
        self._key.setPlaceholderText(self.tr("the result's own name"))
        fields = ", ".join(f"{{{name}}}" for name in KEY_FIELDS)
        self._key.setToolTip(self.tr("May hold {fields}; a folder ends with a slash").format(fields=fields))
        self._collision = QComboBox()
        for text, collision in (
            (self.tr("Give it another name"), Collision.RENAME),
            (self.tr("Leave what is there"), Collision.SKIP),
            (self.tr("Replace what is there"), Collision.OVERWRITE),
        ):
            self._collision.addItem(text, collision)
        self._hours = SpinBox()
        self._hours.setRange(1, 168)
        self._hours.setSuffix(self.tr(" h"))
        for widget, name, told in (
            (self._storage, "deliveryStorage", self.tr("Storage that results are sent to")),
            (self._storages, "deliveryStorages", self.tr("Show the storages")),
            (self._key, "deliveryKey", self.tr("Name in the storage")),
            (self._collision, "deliveryCollision", self.tr("Where the name is taken in the storage")),
            (self._hours, "deliveryHours", self.tr("How long a link to the result opens it")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)
        self._lay_out()
        self._are_known = False
        self._offer(())
        self._storage.activated.connect(self._on_edited)
        self._key.textEdited.connect(self._on_edited)
        self._collision.activated.connect(self._on_edited)
        self._hours.valueChanged.connect(self._on_edited)
        self._storages.clicked.connect(self.storages_asked)

    def _lay_out(self) -> None:
        self._form = FieldForm(self)
        self._form.add_checked(self.tr("Send to"), self._storage, self._storages)
        self._form.add_checked(self.tr("Name there"), self._key)
        self._form.add_field(self.tr("If it is taken"), self._collision)
        self._form.add_field(self.tr("Links open for"), self._hours)
        for field in (self._collision, self._hours):
            field.setMaximumWidth(grown(_WIDEST))

    def set_storages(self, storages: Sequence[Storage]) -> None:
        """What there is to choose from; one that is chosen and gone stays, and says so."""
        chosen = self._storage.currentData() or ""
        self._are_known = True
        self._offer([storage.name for storage in storages])
        self._choose(chosen)
        self._refresh()

    def show_delivery(self, delivery: Delivery, *, editable: bool) -> None:
        for widget in (self._key, self._hours):
            widget.blockSignals(True)
        self._choose(delivery.storage)
        self._key.setText(delivery.key)
        self._collision.setCurrentIndex(max(0, self._collision.findData(delivery.collision)))
        self._hours.setValue(delivery.link_hours)
        for widget in (self._key, self._hours):
            widget.blockSignals(False)
        for field in (self._storage, self._key, self._collision, self._hours):
            field.setEnabled(editable)
        self._refresh()

    def delivery(self) -> Delivery:
        return Delivery(
            storage=self._storage.currentData() or "",
            key=self._key.text().strip(),
            collision=cast(Collision, self._collision.currentData()),
            link_hours=self._hours.value(),
        )

    def problem(self) -> str:
        """What is wrong, "" for nothing."""
        return problem_of(check_delivery, self.delivery())

    def _lack(self) -> str:
        """What is said of a storage that is gone, as that of a preset from elsewhere, or whose name was another."""
        name = self._storage.currentData() or ""
        if not name or not self._are_known or name in self._names:
            return ""
        return self.tr("There is no storage {name}: make one of that name, or choose another.").format(name=name)

    def _offer(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self._storage.clear()
        self._storage.addItem(self.tr("Nowhere: it stays here"), "")
        for name in names:
            self._storage.addItem(name, name)

    def _choose(self, name: str) -> None:
        at = self._storage.findData(name)
        if at < 0:
            self._storage.addItem(self.tr("{name} (not known here)").format(name=name), name)
            at = self._storage.count() - 1
        self._storage.setCurrentIndex(at)

    def _on_edited(self) -> None:
        self._refresh()
        if not self.problem():
            self.edited.emit()

    def _refresh(self) -> None:
        self._form.tell(self._storage, self._lack())
        self._form.tell(self._key, self.problem())
        for field in (self._key, self._collision, self._hours):
            self._form.show_field(field, bool(self._storage.currentData()))
