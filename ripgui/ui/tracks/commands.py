# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tracks tab asks of the rest of the window: files to choose and to look at, and where edits go."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ripgui.core.source import SourceInfo
from ripgui.engine.queue.chapter_import import read_chapters
from ripgui.engine.session import Session
from ripgui.ui.tracks.choosing import CHAPTER_SUFFIXES, FONT_SUFFIXES, SOUND_SUFFIXES, SUBTITLE_SUFFIXES

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class TrackCommands(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._asked: object = None
        panel = window.tracks
        panel.edited.connect(self._on_edited)
        panel.files_asked.connect(self._ask_files)
        panel.chapters_asked.connect(self._ask_chapters)
        panel.chapters_dropped.connect(self._read_chapters)
        panel.extra_wanted.connect(session.looks.probe_extra)
        session.looks.extra_probed.connect(self._on_extra)
        session.looks.fonts_found.connect(self._on_fonts)
        window.editing.subject_changed.connect(self._show)
        window.output.edited.connect(self._show)
        self._show()

    def look_for_fonts(self) -> None:
        """Asks which fonts are missing, where other subtitles or fonts are kept than when that was asked last."""
        task, panel = self._window.editing.task, self._window.tracks
        asked = (task.id, panel.kept_texts()) if task is not None else None
        if task is not None and asked != self._asked:
            self._session.looks.find_missing_fonts(task.id, panel.tracks)
        self._asked = asked

    def _show(self) -> None:
        editing = self._window.editing
        container = self._window.output.choice().container
        self._window.tracks.show_choice(editing.treatment.tracks, container, editable=editing.is_editable)

    def _on_edited(self) -> None:
        editing = self._window.editing
        editing.treat(replace(editing.treatment, tracks=self._window.tracks.tracks))
        self.look_for_fonts()

    def _ask_files(self) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Add sound, subtitles or fonts"), _MANY)
        patterns = " ".join(f"*{suffix}" for suffix in (*SOUND_SUFFIXES, *SUBTITLE_SUFFIXES, *FONT_SUFFIXES))
        known = self.tr("Sound, subtitles, fonts ({patterns})").format(patterns=patterns)
        dialog.setNameFilters([known, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._window.tracks.add_files)
        dialog.open()

    def _ask_chapters(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in CHAPTER_SUFFIXES)
        chapters = self.tr("Chapters ({patterns})").format(patterns=patterns)
        self._window.dialogs.ask_file(self.tr("Chapters from a file"), chapters, self._read_chapters)

    def _read_chapters(self, path: str) -> None:
        window = self._window
        window.background.run(partial(read_chapters, path), window.tracks.use_chapters, window.messages.fail)

    def _on_extra(self, path: str, info: SourceInfo | None) -> None:
        self._window.tracks.show_extra(path, info)
        self.look_for_fonts()

    def _on_fonts(self, task_id: int, names: Sequence[str]) -> None:
        task = self._window.editing.task
        if task is not None and task.id == task_id:
            self._window.tracks.show_missing_fonts(names)


_MANY = QFileDialog.FileMode.ExistingFiles
