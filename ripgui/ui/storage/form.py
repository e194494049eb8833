# SPDX-License-Identifier: GPL-3.0-or-later
"""One storage: whose it is, which bucket, how it is spoken to, and where its keys are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QWidget

from ripgui.core.error import InputError
from ripgui.core.storage import PROVIDERS, Addressing, Provider, Signature, Storage, make_storage
from ripgui.ui.language.told import in_words
from ripgui.ui.look import SpinBox, field_name, label
from ripgui.ui.secret_place import SecretPlace
from ripgui.ui.theme import GRID

_SHORTEST = 12
"""Letters that are seen of what is chosen, however narrow the dialog is."""

_SECOND_WIDTH = 64


@dataclass(frozen=True, slots=True)
class TypedKeys:
    """What was typed of keys, "" where nothing was."""

    access_key: str = ""
    secret_key: str = ""

    def __repr__(self) -> str:
        return "TypedKeys()"


class StorageForm(QFrame):
    """edited: the user changed something."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name = QLineEdit()
        self._provider = QComboBox()
        for provider, known in PROVIDERS.items():
            self._provider.addItem(known.title, provider)
        self._hint = label(tone="dim")
        self._hint.setWordWrap(True)
        self._endpoint, self._region, self._bucket, self._prefix = (QLineEdit() for _ in range(4))
        self._place = SecretPlace()
        self._access, self._secret = QLineEdit(), QLineEdit()
        self._addressing, self._signature = QComboBox(), QComboBox()
        for text, way in (
            (self.tr("Bucket in the path"), "path"),
            (self.tr("Bucket in the name"), "virtual"),
            (self.tr("Automatic"), "auto"),
        ):
            self._addressing.addItem(text, way)
        self._signature.addItem(self.tr("Version 4"), "s3v4")
        self._signature.addItem(self.tr("Version 2"), "s3")
        for box in (self._addressing, self._signature):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_SHORTEST)
        self._parallel, self._limit = SpinBox(), SpinBox()
        self._parallel.setRange(1, 32)
        self._limit.setRange(0, 10_000_000)
        self._limit.setSuffix(self.tr(" KiB/s"))
        self._limit.setSpecialValueText(self.tr("None"))
        self._ca_file = QLineEdit()
        self._ca_file.setPlaceholderText(self.tr("those of the system"))
        self._part_mib = 8
        self._name_fields()
        self._lay_out()
        self._connect()

    def _name_fields(self) -> None:
        for widget, name, told in (
            (self.name, "storageName", self.tr("Name")),
            (self._provider, "storageProvider", self.tr("Provider")),
            (self._endpoint, "storageEndpoint", self.tr("Endpoint")),
            (self._region, "storageRegion", self.tr("Region")),
            (self._bucket, "storageBucket", self.tr("Bucket")),
            (self._prefix, "storagePrefix", self.tr("Prefix")),
            (self._place, "storageKeys", self.tr("Where the keys are")),
            (self._access, "storageAccess", self.tr("Access key")),
            (self._secret, "storageSecret", self.tr("Secret key")),
            (self._addressing, "storageAddressing", self.tr("How addresses name the bucket")),
            (self._signature, "storageSignature", self.tr("How calls are signed")),
            (self._parallel, "storageParallel", self.tr("Parts sent at a time")),
            (self._limit, "storageLimit", self.tr("Most that is sent in a second")),
            (self._ca_file, "storageCertificates", self.tr("File with certificates to trust")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        form.setHorizontalSpacing(3 * GRID)
        form.setVerticalSpacing(GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: Sequence[tuple[tuple[str, QWidget], ...]] = (
            ((self.tr("&Name"), self.name),),
            ((self.tr("&Provider"), self._provider),),
            (("", self._hint),),
            ((self.tr("&Endpoint"), self._endpoint),),
            ((self.tr("&Region"), self._region),),
            ((self.tr("&Bucket"), self._bucket), (self.tr("Pre&fix"), self._prefix)),
            ((self.tr("&Keys"), self._place),),
            ((self.tr("&Access key"), self._access),),
            ((self.tr("&Secret key"), self._secret),),
            ((self.tr("A&ddresses"), self._addressing),),
            ((self.tr("Si&gnature"), self._signature),),
            ((self.tr("Parts at a t&ime"), self._parallel), (self.tr("&Limit"), self._limit)),
            ((self.tr("&Certificates"), self._ca_file),),
        )
        for (text, field), *further in rows:
            shown = self._beside(field, further) if further else field
            form.addRow(field_name(text, field), shown)

    def _beside(self, field: QWidget, further: Sequence[tuple[str, QWidget]]) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        layout.addWidget(field, 3)
        for text, other in further:
            name = label(text, tone="dim")
            name.setBuddy(other)
            name.setMinimumWidth(_SECOND_WIDTH)
            layout.addWidget(name)
            layout.addWidget(other, 2)
        return row

    def _connect(self) -> None:
        for line in self._lines():
            line.textEdited.connect(self.edited)
        self._provider.activated.connect(self._on_provider)
        self._place.currentIndexChanged.connect(self._on_place)
        for box in (self._addressing, self._signature):
            box.activated.connect(self.edited)
        self._parallel.valueChanged.connect(self.edited)
        self._limit.valueChanged.connect(self.edited)

    def _lines(self) -> tuple[QLineEdit, ...]:
        lines = (self.name, self._endpoint, self._region, self._bucket, self._prefix)
        return (*lines, self._access, self._secret, self._ca_file)

    def show_storage(self, storage: Storage, *, is_new: bool) -> None:
        """What is typed of keys is forgotten; those that are kept stay."""
        for widget in (*self._lines(), self._parallel, self._limit, self._place):
            widget.blockSignals(True)
        self.name.setText(storage.name)
        # A storage's name is how presets and tasks know it.
        self.name.setReadOnly(not is_new)
        self._provider.setCurrentIndex(max(0, self._provider.findData(storage.provider)))
        self._endpoint.setText(storage.endpoint)
        self._region.setText(storage.region)
        self._bucket.setText(storage.bucket)
        self._prefix.setText(storage.prefix)
        self._place.choose((storage.access_key, storage.secret_key))
        self._place.show_reference(self._access, storage.access_key)
        self._place.show_reference(self._secret, storage.secret_key)
        self._addressing.setCurrentIndex(max(0, self._addressing.findData(storage.addressing)))
        self._signature.setCurrentIndex(max(0, self._signature.findData(storage.signature)))
        self._parallel.setValue(storage.parallel)
        self._limit.setValue(storage.limit_kib_s)
        self._ca_file.setText(storage.ca_file)
        self._part_mib = storage.part_mib
        for widget in (*self._lines(), self._parallel, self._limit, self._place):
            widget.blockSignals(False)
        self._show_keys(is_kept=not is_new)
        self._show_hint()

    def storage(self) -> Storage:
        """As the form says. Raises InputError for what cannot be."""
        return make_storage(
            Storage(
                name=self.name.text().strip(),
                provider=cast(Provider, self._provider.currentData()),
                bucket=self._bucket.text().strip(),
                endpoint=self._endpoint.text().strip(),
                region=self._region.text().strip(),
                prefix=self._prefix.text().strip(),
                addressing=cast(Addressing, self._addressing.currentData()),
                signature=cast(Signature, self._signature.currentData()),
                access_key=self._place.reference(self._access),
                secret_key=self._place.reference(self._secret),
                ca_file=self._ca_file.text().strip(),
                part_mib=self._part_mib,
                parallel=self._parallel.value(),
                limit_kib_s=self._limit.value(),
            )
        )

    def typed(self) -> TypedKeys:
        if self._place.is_named:
            return TypedKeys()
        return TypedKeys(self._access.text().strip(), self._secret.text().strip())

    def forget_typed(self) -> None:
        """They are where they belong by now."""
        if not self._place.is_named:
            self._access.clear()
            self._secret.clear()
            self._show_keys(is_kept=True)

    def problem(self) -> str:
        """What is wrong, "" for nothing."""
        try:
            self.storage()
        except InputError as error:
            return in_words(str(error))
        return ""

    @property
    def is_begun(self) -> bool:
        """Whether enough is typed that something can be wrong with it."""
        return bool(self.name.text().strip() and self._bucket.text().strip())

    def _on_provider(self) -> None:
        known = PROVIDERS[self._provider.currentData()]
        templates = {each.endpoint for each in PROVIDERS.values()}
        if not self._endpoint.text().strip() or self._endpoint.text() in templates:
            self._endpoint.setText(
                "" if "{region}" in known.endpoint else known.endpoint.replace("{account}", "ACCOUNT")
            )
        self._region.setText(known.region)
        self._addressing.setCurrentIndex(self._addressing.findData(known.addressing))
        self._signature.setCurrentIndex(self._signature.findData(known.signature))
        self._show_hint()
        self.edited.emit()

    def _on_place(self) -> None:
        self._access.clear()
        self._secret.clear()
        self._show_keys(is_kept=False)
        self.edited.emit()

    def _show_keys(self, *, is_kept: bool) -> None:
        self._place.dress((self._access, self._secret), is_kept=is_kept)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  its fields are said by others
        self._show_hint()

    def _show_hint(self) -> None:
        known = PROVIDERS[self._provider.currentData()]
        hint = in_words(known.hint)
        self._hint.setText(hint[:1].upper() + hint[1:])
        self._endpoint.setPlaceholderText(known.endpoint or ("" if self._provider.currentData() != "aws" else "AWS"))
