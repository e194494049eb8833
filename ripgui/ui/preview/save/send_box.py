# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends pictures that were saved to a site that compares them, once the user has said where to and confirmed it."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ripgui.delivery.comparison import Comparison, SetPicture, SetRow
from ripgui.ui import wording
from ripgui.ui.look import SpinBox, label, set_tone
from ripgui.ui.motion import show_busy
from ripgui.ui.preview.save.picture_set import SavedPicture
from ripgui.ui.preview.save.upload import Upload
from ripgui.ui.theme import GRID, Theme

LABEL_WIDTH = 64
"""Of the names before fields, so that all stand below each other."""


class SendBox(QFrame):
    """site_changed: the address that the user typed, to be remembered."""

    site_changed = Signal(str)

    def __init__(self, theme: Theme, upload: Upload, site: str) -> None:
        super().__init__()
        self.setObjectName("sendBox")
        self._saved: tuple[SavedPicture, ...] = ()
        self._upload = upload
        self._site = QLineEdit(site)
        self._site.setObjectName("siteEdit")
        self._site.setAccessibleName(self.tr("Address of the site"))
        self._title = QLineEdit()
        self._title.setAccessibleName(self.tr("Title of the comparison"))
        self._public = QCheckBox(self.tr("&List it publicly"))
        self._days = SpinBox()
        self._days.setRange(0, 3650)
        self._days.setSpecialValueText(self.tr("never"))
        self._days.setSuffix(self.tr(" days"))
        self._days.setAccessibleName(self.tr("Removed after days"))
        self._days.setMinimumWidth(110)
        self._question = label(tone="warning")
        self._question.setWordWrap(True)
        self._told = label(tone="dim", font=theme.small)
        self._told.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Pictures sent"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._link = QLineEdit(readOnly=True)
        self._link.setObjectName("linkEdit")
        self._link.setAccessibleName(self.tr("Link to the comparison"))
        self._ask = self._button("sendButton", self.tr("&Send to the site …"))
        self._confirm = self._button("confirmButton", self.tr("Send &them"), primary=True)
        self._decline = self._button("declineButton", self.tr("&Not now"))
        self._stop = self._button("stopSendingButton", self.tr("S&top"))
        self._copy = self._button("copyLinkButton", self.tr("&Copy link"), primary=True)
        self._open = self._button("openLinkButton", self.tr("&Open"))
        self._lay_out()
        self._connect()
        self._show()

    def _button(self, name: str, text: str, *, primary: bool = False) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setProperty("primary", primary)
        made.setAutoDefault(False)
        return made

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(2 * GRID)
        options.addWidget(self._public)
        options.addStretch(1)
        options.addWidget(label(self.tr("Removed after"), tone="dim"))
        options.addWidget(self._days)
        self._form = QWidget()
        # What wraps asks for its height only after the dialog has given it room.
        self._form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(GRID)
        site = label(self.tr("Site"), tone="dim")
        site.setMinimumWidth(LABEL_WIDTH)
        form.addRow(site, self._site)
        form.addRow(label(self.tr("Title"), tone="dim"), self._title)
        form.addRow("", options)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._told, 1)
        for button in (self._stop, self._decline, self._ask, self._confirm):
            buttons.addWidget(button)
        link = QHBoxLayout()
        link.setSpacing(GRID)
        link.addWidget(self._link, 1)
        link.addWidget(self._open)
        link.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._form)
        layout.addWidget(self._question)
        layout.addWidget(self._bar)
        layout.addLayout(link)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._ask.clicked.connect(self._on_ask)
        self._decline.clicked.connect(self._show)
        self._confirm.clicked.connect(self._send)
        self._stop.clicked.connect(self._upload.stop)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._link.text()))
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._link.text())))
        self._site.editingFinished.connect(lambda: self.site_changed.emit(self._site.text().strip()))
        self._upload.advanced.connect(self._on_advanced)
        self._upload.finished.connect(self._on_finished)
        self._upload.failed.connect(lambda text: self._show(told=text, is_error=True))
        self._upload.stopped.connect(lambda: self._show(told=self.tr("Stopped")))

    def show_set(self, saved: tuple[SavedPicture, ...], title: str) -> None:
        """Pictures that were just saved."""
        self._saved = saved
        self._title.setText(title)
        self._show()

    # from asking to the link

    def _on_ask(self) -> None:
        size = sum(picture.size_bytes for picture in self._saved)
        self._show(asks=True)
        who = (
            self.tr("where everybody can find them")
            if self._public.isChecked()
            else self.tr("where everybody who has the link can see them")
        )
        self._question.setText(
            self.tr("{count} pictures ({size}) go to {site}, {who}.", "", len(self._saved)).format(
                count=len(self._saved), size=wording.size(size), site=self._site.text().strip(), who=who
            )
        )
        self._question.setMinimumHeight(self._question.heightForWidth(self.width()))
        self._confirm.setFocus()

    def _send(self) -> None:
        rows: dict[int, list[SetPicture]] = {}
        for picture in self._saved:
            rows.setdefault(picture.frame, []).append(SetPicture(column=picture.label, path=picture.path))
        comparison = Comparison(
            title=self._title.text().strip(),
            rows=tuple(SetRow(name=str(frame), pictures=tuple(row)) for frame, row in rows.items()),
            is_public=self._public.isChecked(),
            remove_after_days=self._days.value(),
        )
        self._show(sends=True, told=self.tr("Reaching the site …"))
        self._upload.begin(comparison, self._site.text().strip())

    def _on_advanced(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._told.setText(self.tr("{done} of {total} pictures sent").format(done=done, total=total))

    def _on_finished(self, link: str) -> None:
        self._link.setText(link)
        self._show(has_link=True, told=self.tr("The comparison is there"))

    def _show(
        self, *, asks: bool = False, sends: bool = False, has_link: bool = False, told: str = "", is_error: bool = False
    ) -> None:
        """What can be seen and pressed in each state."""
        self._form.setEnabled(not asks and not sends)
        self._question.setVisible(asks)
        self._confirm.setVisible(asks)
        self._decline.setVisible(asks)
        self._bar.setVisible(sends)
        show_busy(self._bar)
        self._stop.setVisible(sends)
        self._ask.setVisible(not asks and not sends)
        for widget in (self._link, self._copy, self._open):
            widget.setVisible(has_link)
        self._told.setText(told)
        set_tone(self._told, "error" if is_error else "dim")
