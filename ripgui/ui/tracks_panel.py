# SPDX-License-Identifier: GPL-3.0-or-later
"""What the selected source holds, and what became of it in the result."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from ripgui.core.source import SourceInfo, Stream
from ripgui.core.task import Task, TaskState
from ripgui.ui import wording
from ripgui.ui.look import ElidedLabel, label, set_tone
from ripgui.ui.theme import GRID


class TracksPanel(QWidget):
    """Read only: every stream is carried; what could not be is said below."""

    def __init__(self) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self._file = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self._view = QTreeView()
        self._view.setObjectName("tracksView")
        self._view.setAccessibleName(self.tr("Tracks of the source"))
        self._view.setModel(self._model)
        self._view.setRootIsDecorated(False)
        self._view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._view.setFrameShape(QTreeView.Shape.NoFrame)
        self._view.setUniformRowHeights(True)
        self._outcome = QLabel()
        self._outcome.setWordWrap(True)
        self._outcome.setTextFormat(Qt.TextFormat.PlainText)
        self._outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hint = label(tone="dim")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card = QFrame()
        self._card.setObjectName("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        for line in (self._file, self._outcome):
            line.setContentsMargins(6, 2, 6, 2)
        inside.addWidget(self._file)
        inside.addWidget(self._view, 1)
        inside.addWidget(self._outcome)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._card, 1)
        self.show_nothing()

    @property
    def hint(self) -> str:
        """What stands in the place of the tracks, "" while they are there."""
        return "" if self._hint.isHidden() else self._hint.text()

    def show_nothing(self) -> None:
        self._show_hint(self.tr("Select a task to see the tracks of its source"))

    def show_waiting(self) -> None:
        """A task is selected, and its source is being looked at."""
        self._show_hint(self.tr("Reading the source …"))

    def show_unreadable(self) -> None:
        self._show_hint(self.tr("The source cannot be read: it was moved, removed, or is no video"))

    def _show_hint(self, text: str) -> None:
        self._model.clear()
        self._card.hide()
        self._hint.setText(text)
        self._hint.show()

    def show_source(self, info: SourceInfo) -> None:
        self._model.clear()
        self._hint.hide()
        self._card.show()
        self._model.setHorizontalHeaderLabels(
            [self.tr("#"), self.tr("Kind"), self.tr("Codec"), self.tr("Language"), self.tr("Title"), self.tr("Details")]
        )
        for stream in info.streams:
            self._add(
                str(stream.index),
                self._kind(stream),
                stream.codec,
                "" if stream.language == "und" else stream.language,
                stream.title,
                self._details(stream),
            )
        for number, chapter in enumerate(info.chapters, start=1):
            span = f"{wording.clock(float(chapter.start))} – {wording.clock(float(chapter.end))}"
            self._add("", self.tr("Chapter {number}").format(number=number), "", "", chapter.title, span)
        self._file.set_text(self._summary(info))
        header = self._view.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)

    def show_outcome(self, task: Task | None) -> None:
        """What checking and merging found."""
        lines: list[str] = []
        if task is not None:
            if task.state is TaskState.DONE and not task.differences:
                lines.append(self.tr("✓ Checked: frames, times and tracks of the result are those of the source."))
            lines += [self.tr("Difference: {text}").format(text=text) for text in task.differences]
            lines += [self.tr("Note: {text}").format(text=text) for text in task.notes]
        self._outcome.setText("\n".join(lines))
        self._outcome.setVisible(bool(lines))
        set_tone(self._outcome, "error" if task is not None and task.differences else "dim")

    def _add(self, *texts: str) -> None:
        items = [QStandardItem(text) for text in texts]
        for item, text in zip(items, texts, strict=True):
            item.setToolTip(text)
        self._model.appendRow(items)

    def _summary(self, info: SourceInfo) -> str:
        parts = [_container(info), wording.size(info.size_bytes)]
        if info.duration is not None:
            parts.insert(1, wording.clock(float(info.duration)))
        return " · ".join([*parts, info.path])

    def _kind(self, stream: Stream) -> str:
        match stream.kind:
            case "video":
                return self.tr("Cover") if stream.is_cover else self.tr("Video")
            case "audio":
                return self.tr("Audio")
            case "subtitle":
                return self.tr("Subtitles")
            case "attachment":
                return self.tr("Attachment")
            case "data":
                return self.tr("Data")
            case _:
                assert_never(stream.kind)

    def _details(self, stream: Stream) -> str:
        parts: list[str] = []
        match stream.kind:
            case "video":
                parts += [f"{stream.width}×{stream.height}", stream.pixel_format]
                if stream.fps:
                    parts.insert(1, self.tr("{rate} fps").format(rate=wording.rate(stream.fps)))
            case "audio":
                parts += [stream.channel_layout or str(stream.channels), f"{stream.sample_rate / 1000:g} kHz"]
            case "attachment":
                parts += [stream.filename, stream.mimetype, wording.size(stream.size_bytes)]
            case "subtitle" | "data":
                pass
            case _:
                assert_never(stream.kind)
        return " · ".join(part for part in (*parts, *stream.dispositions) if part)


def _container(info: SourceInfo) -> str:
    """ffmpeg names the whole family of a format by its eldest member."""
    names = info.container.split(",")
    return "MP4/MOV" if "mp4" in names else names[0]
