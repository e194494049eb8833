# SPDX-License-Identifier: GPL-3.0-or-later
"""One endpoint: of which kind it is, where it is, what opens it, and how it is reached."""

from collections.abc import Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.endpoint import LONGEST_TIMEOUT_S, Endpoint, EndpointKind, check_endpoint
from ripgui.core.error import InputError
from ripgui.core.storage import ASKED, KEYRING
from ripgui.remote.dialect import About, Credential
from ripgui.remote.registry import dangers_of
from ripgui.ui.language.told import in_words
from ripgui.ui.look import SpinBox, field_name, grown, label, set_tone
from ripgui.ui.remote.abilities import AbilityCard
from ripgui.ui.remote.fields import FieldsForm
from ripgui.ui.remote.header_rows import HeaderRows
from ripgui.ui.secret_place import SecretPlace
from ripgui.ui.theme import GRID, Theme

CREDENTIALS: tuple[Credential, ...] = ("token", "access_key", "secret_key")
_WIDEST = 240


class EndpointForm(QWidget):
    """edited: the user changed something. file_asked: certificates are to be chosen."""

    edited = Signal()
    file_asked = Signal()

    def __init__(self, about: Mapping[EndpointKind, About], theme: Theme) -> None:
        super().__init__()
        self._about = about
        self.name = QLineEdit()
        self._kind = QComboBox()
        for kind, known in about.items():
            self._kind.addItem(known.title, kind)
        self._url = QLineEdit()
        self._warning = label(tone="warning")
        self._place = SecretPlace()
        self._secrets: dict[Credential, QLineEdit] = {credential: QLineEdit() for credential in CREDENTIALS}
        self._storage = QComboBox()
        self._settings = FieldsForm()
        self._headers = HeaderRows()
        self._proxy, self._ca_file = QLineEdit(), QLineEdit()
        self._choose = QPushButton(self.tr("Choose …"))
        self._verifies = QCheckBox(self.tr("Check the server's certificate"))
        self._name_error, self._url_error, self._proxy_error = (label(tone="error") for _ in range(3))
        self._unchecked = label(self.tr("Not checked: somebody else could answer in its place."), tone="warning")
        self._timeout = SpinBox()
        self._timeout.setRange(1, int(LONGEST_TIMEOUT_S))
        self._timeout.setSuffix(self.tr(" s"))
        self._abilities = AbilityCard(theme)
        self._name_fields()
        self._lay_out(theme)
        self._connect()

    def _name_fields(self) -> None:
        tokens, access, secret = (self._secrets[each] for each in CREDENTIALS)
        for widget, name, told in (
            (self.name, "endpointName", self.tr("Name")),
            (self._kind, "endpointKind", self.tr("Kind of system")),
            (self._url, "endpointUrl", self.tr("Address")),
            (self._warning, "endpointWarning", self.tr("Warning")),
            (self._place, "endpointSecrets", self.tr("Where the secrets are")),
            (tokens, "endpointToken", self.tr("Token")),
            (access, "endpointAccess", self.tr("Access key")),
            (secret, "endpointSecret", self.tr("Secret key")),
            (self._storage, "endpointStorage", self.tr("Storage that sources are put into")),
            (self._proxy, "endpointProxy", self.tr("Proxy")),
            (self._ca_file, "endpointCertificates", self.tr("File with certificates to trust")),
            (self._choose, "endpointCertificatesChoose", self.tr("Choose a file with certificates")),
            (self._verifies, "endpointVerifies", self.tr("Check the server's certificate")),
            (self._timeout, "endpointTimeout", self.tr("Longest wait for an answer")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)
        for line in (self._warning, self._unchecked, self._name_error, self._url_error, self._proxy_error):
            line.setWordWrap(True)
            line.setTextFormat(Qt.TextFormat.PlainText)
        self._ca_file.setPlaceholderText(self.tr("those of the system"))
        self._proxy.setPlaceholderText(self.tr("none; http://… or env:NAME"))
        self._choose.setAutoDefault(False)

    def _lay_out(self, theme: Theme) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        _, self._form = _card(layout)
        tokens, access, secret = (self._secrets[each] for each in CREDENTIALS)
        rows: Sequence[tuple[str, QWidget]] = (
            (self.tr("Kind"), self._kind),
            (self.tr("Name"), self.name),
            ("", self._name_error),
            (self.tr("Address"), self._url),
            ("", self._url_error),
            ("", self._warning),
            (self.tr("Secrets"), self._place),
            (self.tr("Token"), tokens),
            (self.tr("Access key"), access),
            (self.tr("Secret key"), secret),
            (self.tr("Storage"), self._storage),
        )
        for text, field in rows:
            self._form.addRow(field_name(text, field), field)
        self._settings_card, own = _card(layout, self.tr("Settings of the kind"), theme)
        own.addRow(self._settings)
        layout.addWidget(self._abilities)
        _, network = _card(layout, self.tr("The way there"), theme)
        certificates = QWidget()
        row = QHBoxLayout(certificates)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._ca_file, 1)
        row.addWidget(self._choose)
        ways: Sequence[tuple[str, QWidget, QWidget]] = (
            (self.tr("Further headers"), self._headers, self._headers),
            (self.tr("Proxy"), self._proxy, self._proxy),
            ("", self._proxy_error, self._proxy_error),
            (self.tr("Certificates"), certificates, self._ca_file),
            ("", self._verifies, self._verifies),
            ("", self._unchecked, self._unchecked),
            (self.tr("Longest wait"), self._timeout, self._timeout),
        )
        for text, shown, field in ways:
            network.addRow(field_name(text, field), shown)
        self._network = network
        self._timeout.setMaximumWidth(grown(_WIDEST))
        layout.addStretch(1)

    def _connect(self) -> None:
        for line in self._lines():
            line.textEdited.connect(self._on_edited)
        self._kind.activated.connect(self._on_kind)
        self._place.activated.connect(self._on_place)
        self._storage.activated.connect(self._on_edited)
        self._verifies.toggled.connect(self._on_edited)
        self._timeout.valueChanged.connect(self._on_edited)
        self._settings.edited.connect(self._on_edited)
        self._headers.edited.connect(self._on_edited)
        self._choose.clicked.connect(self.file_asked)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.name, self._url, *self._secrets.values(), self._proxy, self._ca_file)

    @property
    def first(self) -> QWidget:
        """Of its fields, of an endpoint to come."""
        return self._kind

    @property
    def about(self) -> About:
        return self._about[cast(EndpointKind, self._kind.currentData())]

    def set_storages(self, names: Sequence[str]) -> None:
        """Where sources can be put."""
        chosen = self._storage.currentData() or ""
        self._storage.clear()
        self._storage.addItem(self.tr("None: only sources that are addresses"), "")
        for name in names:
            self._storage.addItem(name, name)
        self._choose_storage(chosen)

    def set_certificates(self, path: str) -> None:
        self._ca_file.setText(path)
        self._on_edited()

    def show_endpoint(self, endpoint: Endpoint, *, is_new: bool) -> None:
        """What is typed of secrets is forgotten; those that are kept stay."""
        blocked = (*self._lines(), self._verifies, self._timeout)
        for widget in blocked:
            widget.blockSignals(True)
        self._kind.setCurrentIndex(max(0, self._kind.findData(endpoint.kind)))
        self._kind.setEnabled(is_new)
        # An endpoint's name is how tasks and secrets know it.
        self.name.setText(endpoint.name)
        self.name.setReadOnly(not is_new)
        self._url.setText(endpoint.url)
        self._place.choose((*(getattr(endpoint, each) for each in CREDENTIALS), *dict(endpoint.headers).values()))
        for credential, line in self._secrets.items():
            self._place.show_reference(line, getattr(endpoint, credential))
        self._headers.show_headers(endpoint.headers, is_named=self._place.is_named)
        self._choose_storage(endpoint.storage)
        self._proxy.setText(endpoint.proxy)
        self._ca_file.setText(endpoint.ca_file)
        self._verifies.setChecked(endpoint.verifies)
        self._timeout.setValue(round(endpoint.timeout_s))
        for widget in blocked:
            widget.blockSignals(False)
        self._show_kind()
        self._settings.show_values(dict(endpoint.options))
        self._place.dress(self._secrets.values(), is_kept=not is_new)
        self._refresh()

    def endpoint(self) -> Endpoint:
        """As the form says. Raises InputError for what cannot be."""
        about = self.about
        reference = {"keyring": KEYRING, "asked": ASKED, "environment": "env:"}[self._place.keeping]

        def said(credential: Credential) -> str:
            return self._place.reference(self._secrets[credential]) if credential in about.credentials else ""

        made = Endpoint(
            name=self.name.text().strip(),
            kind=about.kind,
            url=self._url.text().strip(),
            token=said("token"),
            access_key=said("access_key"),
            secret_key=said("secret_key"),
            headers=self._headers.headers(reference),
            proxy=self._proxy.text().strip(),
            ca_file=self._ca_file.text().strip(),
            verifies=self._verifies.isChecked(),
            timeout_s=float(self._timeout.value()),
            storage=str(self._storage.currentData() or "") if about.is_url_fed else "",
            options=tuple(self._settings.values().items()),
        )
        if not made.url and not about.url:
            raise InputError(self.tr("The address is missing: each has their own {title}").format(title=about.title))
        check_endpoint(made)
        return made

    def typed(self) -> dict[str, str]:
        """What was typed of secrets, by what they are called."""
        if self._place.is_named:
            return {}
        lines = {secret_name(each): self._secrets[each].text().strip() for each in self.about.credentials}
        headers = {f"header {name}": value for name, value in self._headers.typed().items()}
        return {name: value for name, value in (lines | headers).items() if value}

    def forget_typed(self) -> None:
        """They are where they belong by now."""
        if not self._place.is_named:
            for line in self._secrets.values():
                line.clear()
            self._headers.forget_typed()
            self._place.dress(self._secrets.values(), is_kept=True)

    def problem(self) -> str:
        """What is wrong, "" for nothing."""
        try:
            self.endpoint()
        except InputError as error:
            return in_words(str(error))
        return self._settings.problem()

    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _on_kind(self) -> None:
        self._show_kind()
        self._on_edited()

    def _on_place(self) -> None:
        for line in self._secrets.values():
            line.clear()
        self._headers.set_named(self._place.is_named)
        self._place.dress(self._secrets.values(), is_kept=False)
        self._on_edited()

    def _show_kind(self) -> None:
        about = self.about
        self._url.setPlaceholderText(about.url or self.tr("https://server.example"))
        for credential, line in self._secrets.items():
            self._form.setRowVisible(line, credential in about.credentials)
        self._form.setRowVisible(self._storage, about.is_url_fed)
        self._settings.set_fields(about.settings)
        self._settings_card.setVisible(bool(about.settings))
        self._abilities.show_about(about)

    def _refresh(self) -> None:
        """Says what the user should know of what stands there now."""
        about = self.about
        has_secrets = bool(about.credentials) or bool(self._headers.headers(KEYRING))
        self._form.setRowVisible(self._place, has_secrets)
        self._warning.setText("\n".join(map(in_words, self._dangers())))
        self._form.setRowVisible(self._warning, bool(self._warning.text()))
        self._network.setRowVisible(self._unchecked, not self._verifies.isChecked())
        self._mark(self._name_error, self.name, Endpoint(name=self.name.text().strip(), kind=about.kind))
        self._mark(self._url_error, self._url, Endpoint(name="x", kind=about.kind, url=self._url.text().strip()))
        self._mark(
            self._proxy_error, self._proxy, Endpoint(name="x", kind=about.kind, proxy=self._proxy.text().strip())
        )

    def _dangers(self) -> tuple[str, ...]:
        """Of the address that stands there, as far as it is one."""
        part = Endpoint(name="x", kind=self.about.kind, url=self._url.text().strip())
        try:
            check_endpoint(part)
        except InputError:
            return ()
        return dangers_of(part) if part.url or self.about.url else ()

    def _mark(self, told: QLabel, line: QLineEdit, part: Endpoint) -> None:
        """Says at a field what is wrong with it. part: an endpoint that has nothing but its value."""
        problem = ""
        if line.text().strip():
            try:
                check_endpoint(part)
            except InputError as error:
                problem = in_words(str(error))
        told.setText(problem)
        form = self._network if line is self._proxy else self._form
        form.setRowVisible(told, bool(problem))
        set_tone(line, "error" if problem else "")

    def _choose_storage(self, name: str) -> None:
        at = self._storage.findData(name)
        if at < 0:
            self._storage.addItem(self.tr("{name} (not known here)").format(name=name), name)
            at = self._storage.count() - 1
        self._storage.setCurrentIndex(at)


def secret_name(credential: Credential) -> str:
    """What the keyring calls it."""
    return credential.replace("_", " ")


def _card(layout: QVBoxLayout, title: str = "", theme: Theme | None = None) -> tuple[QFrame, QFormLayout]:
    card = QFrame()
    card.setObjectName("card")
    form = QFormLayout(card)
    form.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
    form.setHorizontalSpacing(3 * GRID)
    form.setVerticalSpacing(GRID)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    if title and theme is not None:
        form.addRow(label(title, font=theme.strong))
    layout.addWidget(card)
    return card, form
