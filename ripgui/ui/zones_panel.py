# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones of a task: a row for each range that is encoded otherwise, with its own arguments and script."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.ranges import check_within
from ripgui.core.zone import Zone, check_zones
from ripgui.ui.background import Background
from ripgui.ui.file_dialog import FileDialogs
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, grown, label, set_tone
from ripgui.ui.theme import GRID

if TYPE_CHECKING:
    from ripgui.engine.script.script_file import ScriptFile

_RANGE_WIDTH = 190
_SCRIPT_WIDTH = 160
_SCRIPT_NAME_WIDTH = 110


class ZoneRow(QWidget):
    """One zone. edited: the user changed it. script_asked: another script is to be chosen. removed: it shall go."""

    edited = Signal()
    script_asked = Signal()
    removed = Signal()

    def __init__(self, zone: Zone) -> None:
        super().__init__()
        self.zone = zone
        self._range = QLineEdit(zone.range)
        self._range.setPlaceholderText(self.tr("240:480 or 0:01:00-0:02:30"))
        self._range.setFixedWidth(grown(_RANGE_WIDTH))
        self._encoder = QLineEdit(zone.encoder)
        self._encoder.setPlaceholderText(self.tr("encoder arguments as the task's"))
        self._script = QPushButton()
        self._script.setFixedWidth(grown(_SCRIPT_WIDTH))
        self._remove = QToolButton()
        self._remove.setText("✕")
        self._error = ElidedLabel(tone="error")
        for widget, name, text in (
            (self._range, "zoneRange", self.tr("Range of the zone")),
            (self._encoder, "zoneEncoder", self.tr("Encoder arguments of the zone")),
            (self._script, "zoneScript", self.tr("Script of the zone")),
            (self._remove, "zoneRemove", self.tr("Remove the zone")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(text)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._range)
        row.addWidget(self._encoder, 1)
        row.addWidget(self._script)
        row.addWidget(self._remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._error)
        self._show_script()
        self.show_problem("")
        self._range.textEdited.connect(self._on_edited)
        self._encoder.textEdited.connect(self._on_edited)
        self._script.clicked.connect(self._on_script)
        self._remove.clicked.connect(self.removed)

    def set_script(self, text: str, path: str) -> None:
        """Takes the text of a script and its path; both "" for the task's own."""
        self.zone = replace(self.zone, script=text, script_path=path)
        self._show_script()
        self.edited.emit()

    def show_problem(self, problem: str) -> None:
        self._error.set_text(problem)
        self._error.setVisible(bool(problem))
        set_tone(self._range, "error" if problem else "")

    def _show_script(self) -> None:
        name = os.path.basename(self.zone.script_path) or self.tr("own script")
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _SCRIPT_NAME_WIDTH)
        self._script.setText(f"{short} ✕" if self.zone.script else self.tr("Other script …"))
        self._script.setToolTip(self.zone.script_path or self._script.accessibleName())

    def _on_script(self) -> None:
        if self.zone.script:
            self.set_script("", "")
        else:
            self.script_asked.emit()

    def _on_edited(self) -> None:
        self.zone = replace(self.zone, range=self._range.text().strip(), encoder=self._encoder.text().strip())
        self.edited.emit()


class ZonesPanel(QFrame):
    """edited: the user changed something. add_asked: a zone shall be added where the preview stands.

    script_asked: comes with what takes the text and the path of the script that is chosen.
    """

    edited = Signal()
    add_asked = Signal()
    script_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._codec: Callable[[], str] = str
        self._shares_bits: Callable[[], bool] = bool
        self._frames = 0
        self._rows: list[ZoneRow] = []
        self._add = QPushButton(self.tr("Add a zone"))
        self._add.setObjectName("zoneAdd")
        self._add.setToolTip(self.tr("The range that is marked in the preview, or a few seconds around its frame"))
        self._hint = label(self.tr("Ranges that are encoded otherwise; only their chunks are made anew."), tone="dim")
        self._hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Zones")))
        head.addWidget(self._hint, 1)
        head.addWidget(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._layout.setSpacing(GRID)
        self._layout.addLayout(head)
        self._add.clicked.connect(self.add_asked)

    def set_codec(self, codec: Callable[[], str]) -> None:
        """codec: gives the encoder that the task's arguments name, "" where they name none."""
        self._codec = codec

    def set_shares_bits(self, shares_bits: Callable[[], bool]) -> None:
        """shares_bits: whether a file size or two passes are asked for."""
        self._shares_bits = shares_bits

    def set_frames(self, frames: int) -> None:
        """How many frames the clip has, 0 where nobody knows."""
        self._frames = frames
        self.refresh()

    def show_zones(self, zones: Sequence[Zone]) -> None:
        if tuple(zones) == self.zones():
            return  # whoever types in a row goes on
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows.clear()
        for zone in zones:
            self._add_row(zone)
        self.refresh()

    def zones(self) -> tuple[Zone, ...]:
        return tuple(row.zone for row in self._rows)

    def add_zone(self, zone: Zone) -> None:
        """As if the user had typed it."""
        self._add_row(zone)
        self._on_edited()

    def problem(self) -> str:
        """What is wrong, "" for nothing."""
        return next((problem for problem in self._problems() if problem), "")

    def refresh(self) -> None:
        for row, problem in zip(self._rows, self._problems(), strict=True):
            row.show_problem(problem or beyond_clip(row.zone.range, self._frames))

    def _problems(self) -> list[str]:
        if not self._rows:
            return []
        from ripgui.media.encoder import parse_encoder

        problems: list[str] = []
        for number, row in enumerate(self._rows):
            try:
                check_zones([row.zone])
                if self._shares_bits():
                    raise InputError(
                        self.tr("A file size or two passes share out bits themselves: leave those out, or the zones")
                    )
                if row.zone.encoder:
                    self._check_codec(parse_encoder(row.zone.encoder).codec)
                if not any(problems):
                    check_zones(self.zones()[: number + 1])
            except InputError as error:
                problems.append(in_words(str(error)))
            else:
                problems.append("")
        return problems

    def _check_codec(self, codec: str) -> None:
        own = self._codec()
        if own and codec != own:
            raise InputError(self.tr("The task's encoder is {own}; a result has one encoder").format(own=own))

    def _add_row(self, zone: Zone) -> None:
        row = ZoneRow(zone)
        row.edited.connect(self._on_edited)
        row.removed.connect(partial(self._remove, row))
        row.script_asked.connect(lambda: self.script_asked.emit(row.set_script))
        self._rows.append(row)
        self._layout.addWidget(row)

    def _remove(self, row: ZoneRow) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._on_edited()

    def _on_edited(self) -> None:
        self.refresh()
        self.edited.emit()


def beyond_clip(text: str, frames: int) -> str:
    """What of a range does not lie within a clip of so many frames, "" where it does or nobody knows."""
    if not (text and frames):
        return ""
    try:
        check_within(text, frames)
    except InputError as error:
        return in_words(str(error))
    return ""


def attend_scripts(
    panel: ZonesPanel,
    background: Background,
    dialogs: FileDialogs,
    chosen: Callable[[str], None],
    fail: Callable[[str], None],
) -> None:
    """Lets a panel ask for a script, read aside. chosen: is told its text, since naming a file is a word."""

    def take(set_script: Callable[[str, str], None], file: "ScriptFile") -> None:
        chosen(file.text)
        set_script(file.text, file.path)

    def ask(set_script: Callable[[str, str], None]) -> None:
        from ripgui.engine.script.script_file import read_script

        dialogs.ask_file(
            panel.tr("Choose a script for the zone"),
            panel.tr("Scripts (*.py *.vpy)"),
            lambda path: background.run(lambda: read_script(path), partial(take, set_script), fail),
        )

    panel.script_asked.connect(ask)
