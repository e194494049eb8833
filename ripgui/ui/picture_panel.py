# SPDX-License-Identifier: GPL-3.0-or-later
"""Size, rate and logo of the result: fields that say at each of them what cannot be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QWidget,
)

from ripgui.core.picture import (
    RESOLUTIONS,
    Picture,
    parse_framerate,
    parse_further_sizes,
    parse_logo_size,
    parse_offset,
    parse_size,
)
from ripgui.media.logo import LOGO_SUFFIXES, check_logo
from ripgui.ui.background import Background
from ripgui.ui.field_form import FieldForm, problem_of
from ripgui.ui.file_dialog import FileDialogs
from ripgui.ui.look import grown

_RATES = ("24000/1001", "24", "25", "30000/1001", "30", "50", "60000/1001", "60")
_WIDEST = 280
_LONGEST_CHOICE = 26


class PicturePanel(QFrame):
    """edited: the user changed something. logo_named: another file is the logo. logo_asked: one is to be chosen."""

    edited = Signal()
    logo_named = Signal(str)
    logo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._logo_problem = ""
        self._resolution = _choices(RESOLUTIONS, self.tr("as the script makes it"))
        self._framerate = _choices(_RATES, self.tr("as the script makes it"))
        self._logo_path = QLineEdit()
        self._logo_path.setPlaceholderText(self.tr("none"))
        self._browse = QPushButton(self.tr("Choose …"))
        self._browse.setAutoDefault(False)
        self._logo_size = QLineEdit()
        self._logo_size.setPlaceholderText(self.tr("its own, or a height, or 200x80"))
        self._logo_offset = QLineEdit()
        self._logo_offset.setPlaceholderText(self.tr("0,0 from the upper left; -16,-16 from the lower right"))
        self._further_sizes = QLineEdit()
        self._further_sizes.setPlaceholderText(self.tr("none, or such as 720p@3000 480p"))
        self._offers_sizes = False
        self._name_fields()
        self._lay_out()
        self._connect()
        self.refresh()

    def _name_fields(self) -> None:
        for widget, name, text in (
            (self._resolution, "pictureResolution", self.tr("Resolution")),
            (self._framerate, "pictureFramerate", self.tr("Frame rate")),
            (self._further_sizes, "furtherSizes", self.tr("Further sizes")),
            (self._logo_path, "logoPath", self.tr("Logo")),
            (self._browse, "logoBrowse", self.tr("Choose a logo")),
            (self._logo_size, "logoSize", self.tr("Size of the logo")),
            (self._logo_offset, "logoOffset", self.tr("Place of the logo")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
        self._resolution.setToolTip(
            self.tr("A height such as 720p, whose width follows, or both, such as 1280x720; the shape is kept")
        )
        self._framerate.setToolTip(self.tr("Frames a second; frames are left out or shown again, nothing gets faster"))
        self._further_sizes.setToolTip(
            self.tr("Smaller heights that players change to; behind @ the most kbit/s that one may take")
        )
        self._logo_path.setToolTip(self.tr("A picture that is burnt in; where it is clear, the video shows"))

    def _lay_out(self) -> None:
        self._form = FieldForm(self)
        self._form.add_checked(self.tr("Resolution"), self._resolution)
        self._form.add_checked(self.tr("Frame rate"), self._framerate)
        self._form.add_checked(self.tr("Further sizes"), self._further_sizes)
        self._form.add_checked(self.tr("Logo"), self._logo_path, self._browse)
        self._form.add_checked(self.tr("Logo's size"), self._logo_size)
        self._form.add_checked(self.tr("Logo's place"), self._logo_offset)
        for field in (self._resolution, self._framerate):
            field.setMaximumWidth(grown(_WIDEST))

    def _connect(self) -> None:
        for box in (self._resolution, self._framerate):
            box.editTextChanged.connect(self._on_edited)
        self._logo_path.textEdited.connect(self._on_logo)
        for line in (self._further_sizes, self._logo_size, self._logo_offset):
            line.textEdited.connect(self._on_edited)
        self._browse.clicked.connect(self.logo_asked)

    def show_picture(self, picture: Picture) -> None:
        for widget in self._fields():
            widget.blockSignals(True)
        self._resolution.setEditText(picture.resolution)
        self._framerate.setEditText(picture.framerate)
        self._further_sizes.setText(picture.further_sizes)
        self._logo_path.setText(picture.logo_path)
        self._logo_size.setText(picture.logo_size)
        self._logo_offset.setText(picture.logo_offset)
        for widget in self._fields():
            widget.blockSignals(False)
        self._logo_problem = ""
        self.refresh()
        self.logo_named.emit(picture.logo_path)

    def picture(self) -> Picture:
        return Picture(
            resolution=self._resolution.currentText().strip(),
            framerate=self._framerate.currentText().strip(),
            logo_path=self._logo_path.text().strip(),
            logo_size=self._logo_size.text().strip(),
            logo_offset=self._logo_offset.text().strip(),
            further_sizes=self._further_sizes.text().strip(),
        )

    def offer_sizes(self, offered: bool) -> None:
        """Whether the container has room for further sizes."""
        if offered != self._offers_sizes:
            self._offers_sizes = offered
            self.refresh()

    def set_logo(self, path: str) -> None:
        """A file was chosen."""
        self._logo_path.setText(path)
        self._on_logo()

    def show_logo_problem(self, path: str, problem: str) -> None:
        """What is wrong with the file of a logo, if that is still the one."""
        if path == self.picture().logo_path:
            self._logo_problem = problem
            self.refresh()

    def problem(self) -> str:
        """What is wrong, "" for nothing; a logo that is not there is told elsewhere."""
        return next((problem for field, problem in self._problems().items() if problem), "")

    def refresh(self) -> None:
        for field, problem in {**self._problems(), self._logo_path: self._logo_problem}.items():
            self._form.tell(field, problem)
        self._form.setRowVisible(self._further_sizes, self._offers_sizes or bool(self._further_sizes.text()))
        has_logo = bool(self._logo_path.text().strip())
        for field in (self._logo_size, self._logo_offset):
            self._form.show_field(field, has_logo)

    def _problems(self) -> dict[QWidget, str]:
        picture = self.picture()
        return {
            self._resolution: problem_of(parse_size, picture.resolution),
            self._framerate: problem_of(parse_framerate, picture.framerate),
            self._further_sizes: self._sizes_problem(picture.further_sizes),
            self._logo_size: problem_of(parse_logo_size, picture.logo_size),
            self._logo_offset: problem_of(parse_offset, picture.logo_offset),
        }

    def _sizes_problem(self, text: str) -> str:
        if text and not self._offers_sizes:
            return self.tr("Further sizes are for HLS alone")
        return problem_of(parse_further_sizes, text)

    def _fields(self) -> tuple[QWidget, ...]:
        logo = (self._logo_path, self._browse, self._logo_size, self._logo_offset)
        return (self._resolution, self._framerate, self._further_sizes, *logo)

    def _on_logo(self) -> None:
        self._logo_problem = ""
        self._on_edited()
        self.logo_named.emit(self.picture().logo_path)

    def _on_edited(self) -> None:
        self.refresh()
        self.edited.emit()


def attend_logo(panel: PicturePanel, background: Background, dialogs: FileDialogs) -> None:
    """Lets a panel ask for a file, and look at it without waiting for the disk."""

    def look(path: str) -> None:
        background.run(
            lambda: check_logo(path),
            lambda _: panel.show_logo_problem(path, ""),
            lambda problem: panel.show_logo_problem(path, problem),
        )

    def ask() -> None:
        patterns = " ".join(f"*{suffix}" for suffix in LOGO_SUFFIXES)
        pictures = panel.tr("Pictures ({patterns})").format(patterns=patterns)
        dialogs.ask_file(panel.tr("Choose a logo"), pictures, panel.set_logo)

    panel.logo_named.connect(look)
    panel.logo_asked.connect(ask)


def _choices(texts: Sequence[str], nothing: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItem("")
    box.addItems(texts)
    box.setMinimumContentsLength(_LONGEST_CHOICE)
    box.setItemData(0, nothing, Qt.ItemDataRole.ToolTipRole)
    line = box.lineEdit()
    if line is not None:
        line.setPlaceholderText(nothing)
    return box
