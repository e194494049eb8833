# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go and how clips are cut: for files to come by a pattern, for a task by its path."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, assert_never, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.container import CONTAINERS, TITLES, Container
from ripgui.core.error import InputError
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS
from ripgui.core.ranges import check_range
from ripgui.engine.output.late_name import check_late_name, example_name
from ripgui.engine.output.output import output_path, whole_of, with_container
from ripgui.ui.choice import OutputChoice
from ripgui.ui.field_form import FieldForm, problem_of
from ripgui.ui.language.told import in_words
from ripgui.ui.late import Late
from ripgui.ui.look import DoubleSpinBox, ElidedLabel, SpinBox, grown, label, set_tone
from ripgui.ui.picture_panel import PicturePanel
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.zones_panel import ZonesPanel, beyond_clip

if TYPE_CHECKING:
    from ripgui.ui.timing_panel import TimingPanel

_EXAMPLE = "Episode 01.mkv"
_MOST_WORKERS = 64


class OutputPanel(QWidget):
    """edited: the user changed something. folder_asked, timecodes_asked: the user wants to choose a folder, a file.
    timecodes_named: as of `TimingPanel.file_named`.
    """

    edited = Signal()
    folder_asked = Signal()
    timecodes_asked = Signal()
    timecodes_named = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_task = False
        self._source = _EXAMPLE
        self._frames = 0
        self._naming: Callable[[], tuple[str, str]] = lambda: ("", "")
        self.picture = PicturePanel()
        self.zones = ZonesPanel()
        self._timing = Late(self._make_timing)
        self._make_fields()
        self._name_fields()
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self._pattern = QLineEdit()
        self._example = ElidedLabel(tone="dim")
        self._folder = QLineEdit()
        self._folder.setPlaceholderText(self.tr("beside the source"))
        self._browse = QPushButton(self.tr("Choose …"))
        self._path = QLineEdit()
        self._overwrite = QCheckBox(self.tr("Replace a file of that name"))
        self._container = QComboBox()
        for container in CONTAINERS:
            self._container.addItem(self._container_text(container), container)
        self._container_note = label(tone="dim", font=self._theme.small)
        self._container_note.setWordWrap(True)
        self._range = QLineEdit()
        self._range.setPlaceholderText(self.tr("the whole clip, or 240:480, or 0:01:00-0:02:30"))
        self._chunk_seconds = DoubleSpinBox()
        self._chunk_seconds.setRange(0, 3600)
        self._chunk_seconds.setDecimals(1)
        self._chunk_seconds.setSuffix(self.tr(" s"))
        automatic = self.tr("Automatic ({seconds:g} s)").format(seconds=DEFAULT_CHUNK_SECONDS)
        self._chunk_seconds.setSpecialValueText(automatic)
        self._workers = SpinBox()
        self._workers.setRange(0, _MOST_WORKERS)
        self._workers.setSpecialValueText(self.tr("Automatic"))

    def _name_fields(self) -> None:
        for widget, name in (
            (self._pattern, self.tr("Name pattern")),
            (self._folder, self.tr("Folder")),
            (self._browse, self.tr("Choose a folder")),
            (self._path, self.tr("Output file")),
            (self._overwrite, self.tr("Replace a file of that name")),
            (self._container, self.tr("Container")),
            (self._range, self.tr("Range")),
            (self._chunk_seconds, self.tr("Chunk length")),
            (self._workers, self.tr("Workers")),
        ):
            widget.setAccessibleName(name)
        self._pattern.setToolTip(
            self.tr(
                "{name} is the source's name, {title}, {episode} and {group} are what stands in it; {preset} is the "
                "preset's, {codec} the encoder's; {resolution} and [CRC32] are filled when the file is there"
            )
        )
        self._chunk_seconds.setToolTip(self.tr("About how long a chunk is; boundaries move to scene cuts"))
        self._workers.setToolTip(self.tr("How many chunks are encoded at a time"))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        self._form = FieldForm(card)
        self._form.add_field(self.tr("Name pattern"), self._pattern)
        self._form.add_field("", self._example)
        self._form.add_field(self.tr("Folder"), self._folder, self._browse)
        self._form.add_field(self.tr("Output file"), self._path)
        self._form.add_field("", self._overwrite)
        self._form.add_field(self.tr("Container"), self._container)
        self._form.add_field("", self._container_note)
        self._form.add_checked(self.tr("Range"), self._range)
        self._form.add_field(self.tr("Chunk length"), self._chunk_seconds)
        self._form.add_field(self.tr("Workers"), self._workers)
        for field in (self._container, self._chunk_seconds, self._workers):
            field.setMaximumWidth(grown(240))
        self._pages = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(card)
        layout.addWidget(self.picture)
        layout.addWidget(self.zones)
        layout.addStretch(1)

    def _make_timing(self) -> "TimingPanel":
        from ripgui.ui.timing_panel import TimingPanel

        made = TimingPanel()
        made.edited.connect(self._on_edited)
        made.file_asked.connect(self.timecodes_asked)
        made.file_named.connect(self.timecodes_named)
        self._pages.insertWidget(self._pages.indexOf(self.picture), made)
        return made

    def add_card(self, card: QWidget, *, is_first: bool = False) -> None:
        """Puts another card below the others, or above them."""
        self._pages.insertWidget(0 if is_first else self._pages.count() - 1, card)

    def _connect(self) -> None:
        for line in (self._pattern, self._folder, self._path, self._range):
            line.textEdited.connect(self._on_edited)
        # Both say so, too, when a task is shown; then signals are blocked.
        self._container.currentIndexChanged.connect(self._on_container_changed)
        self._chunk_seconds.valueChanged.connect(self._on_edited)
        self._workers.valueChanged.connect(self._on_edited)
        self._overwrite.toggled.connect(self._on_edited)
        self._browse.clicked.connect(self.folder_asked)
        self._later = QTimer(self, singleShot=True, interval=100)
        self._later.timeout.connect(self.refresh)

    def set_naming(self, naming: Callable[[], tuple[str, str]]) -> None:
        """naming: gives the preset's and the encoder's name for the example."""
        self._naming = naming
        self.zones.set_codec(lambda: self._naming()[1])

    def set_elsewhere(self, is_elsewhere: bool) -> None:
        """Whether another machine does it, which knows no chunks and no workers of ours."""
        for field in (self._chunk_seconds, self._workers):
            self._form.show_field(field, not is_elsewhere)

    def show_choice(self, choice: OutputChoice, *, is_task: bool, source: str = "", editable: bool = True) -> None:
        """is_task: the choice is that of one task, else of files to come."""
        self._is_task = is_task
        self._source = source or _EXAMPLE
        for widget in self._fields():
            widget.blockSignals(True)
        self._pattern.setText(choice.pattern)
        self._folder.setText(choice.folder)
        self._path.setText(choice.path)
        self._overwrite.setChecked(choice.overwrite)
        self._container.setCurrentIndex(max(0, self._container.findData(choice.container)))
        self._range.setText(choice.range)
        self._chunk_seconds.setValue(choice.chunk_seconds or 0)
        self._workers.setValue(choice.workers or 0)
        for widget in self._fields():
            widget.blockSignals(False)
            widget.setEnabled(editable)
        self.picture.setEnabled(editable)
        self.zones.setEnabled(editable)
        # Ranges and times are those of one file.
        self.zones.setVisible(is_task)
        if is_task:
            self._timing().show_timing(choice.timecodes, choice.picture_rate, editable=editable)
        if self._timing.made is not None:
            self._timing.made.setVisible(is_task)
        for field, shown in (
            (self._pattern, not is_task),
            (self._example, not is_task),
            (self._folder, not is_task),
            (self._path, is_task),
            (self._overwrite, is_task),
        ):
            self._form.show_field(field, shown)
        self.refresh()

    def choice(self) -> OutputChoice:
        timing = self._timing.made if self._is_task else None
        return OutputChoice(
            container=cast(Container, self._container.currentData()),
            pattern=self._pattern.text(),
            folder=self._folder.text().strip(),
            path=self._path.text().strip(),
            overwrite=self._overwrite.isChecked(),
            range=self._range.text().strip(),
            chunk_seconds=self._chunk_seconds.value() or None,
            workers=self._workers.value() or None,
            timecodes=timing.timecodes if timing is not None else "",
            picture_rate=timing.rate if timing is not None else "",
        )

    def set_timecodes(self, path: str) -> None:
        """As if the user had typed it."""
        self._timing().set_timecodes(path)

    @property
    def timecodes(self) -> str:
        """The file of the task that is shown, "" where there is none."""
        return self._timing.made.timecodes if self._is_task and self._timing.made is not None else ""

    def show_timecodes(self, path: str, note: str, tone: Literal["error", "warning"] = "error") -> None:
        """What is to be said of a file of timecodes, "" for nothing."""
        if self._timing.made is not None:
            self._timing.made.show_file(path, note, tone)

    def set_frames(self, frames: int) -> None:
        """How many frames the clip of the task has, 0 where nobody knows: ranges beyond are told."""
        if frames != self._frames:
            self._frames = frames
            self.zones.set_frames(frames)
            self.refresh()

    def set_folder(self, folder: str) -> None:
        self._folder.setText(folder)
        self._on_edited()

    def set_range(self, text: str) -> None:
        """As if the user had typed it."""
        self._range.setText(text)
        self._on_edited()

    def problem(self) -> str:
        """What is wrong with the choice, "" for nothing."""
        timing = self._timing.made.problem() if self._is_task and self._timing.made is not None else ""
        return timing or self._range_problem() or self._container_problem() or self.zones.problem() or self._name()[1]

    def example(self) -> str:
        return self._example.text_whole()

    def refresh(self) -> None:
        """Looks at the example and at what is wrong again."""
        name, error = self._name()
        self.zones.refresh()
        self._example.set_text(error or name)
        set_tone(self._example, "error" if error else "dim")
        set_tone(self._pattern, "error" if error else "")
        text = self._range.text().strip()
        self._form.tell(self._range, self._range_problem() or beyond_clip(text, self._frames))
        self.picture.offer_sizes(self._container.currentData() == "hls")
        problem = self._container_problem()
        note = problem or self._container_losses()
        self._container_note.setText(note)
        set_tone(self._container_note, "error" if problem else "dim")
        self._form.setRowVisible(self._container_note, bool(note))

    def _fields(self) -> tuple[QWidget, ...]:
        lines = (self._pattern, self._folder, self._path, self._range)
        return (*lines, self._browse, self._overwrite, self._container, self._chunk_seconds, self._workers)

    def _on_edited(self) -> None:
        self._later.start()
        self.edited.emit()

    def _on_container_changed(self) -> None:
        if self._is_task:
            self._path.setText(with_container(self._path.text(), self._container.currentData()))
        self.refresh()
        self._on_edited()

    def _container_problem(self) -> str:
        """Whether the container cannot hold what the encoder makes."""
        codec = self._naming()[1]
        if not codec:
            return ""
        from ripgui.media.container_video import check_holds
        from ripgui.media.encoder import EncoderArgs

        try:
            check_holds(self._container.currentData(), EncoderArgs(codec=codec))
        except InputError as error:
            return in_words(str(error))
        return ""

    def _container_losses(self) -> str:
        container: Container = self._container.currentData()
        match container:
            case "mkv":
                return ""
            case "mp4":
                return self.tr("MP4 cannot hold everything: styled subtitles lose their style, fonts stay out.")
            case "webm":
                return self.tr(
                    "WebM holds VP9 and AV1. Sound becomes Opus, subtitles become WebVTT without their style, "
                    "fonts and covers stay out."
                )
            case "flv":
                return self.tr(
                    "FLV holds H.264, HEVC and AV1 with one audio track, AAC or MP3. Subtitles, chapters, fonts, "
                    "covers, titles and languages stay out."
                )
            case "hls":
                return self.tr(
                    "A folder with index.m3u8, for players in web pages: H.264, HEVC or AV1 in segments of about 6 s, "
                    "each audio and subtitle track beside them. Chapters, fonts, covers and tags stay out."
                )
            case "png":
                return self.tr("A folder of numbered pictures, 16 bits deep where the clip has more than 8; no sound.")
            case _:
                assert_never(container)

    def _container_text(self, container: Container) -> str:
        if container == "hls":
            return self.tr("HLS (index.m3u8)")
        if container == "png":
            return self.tr("PNG pictures (.png)")
        return f"{TITLES[container]} (.{container})"

    def _range_problem(self) -> str:
        text = self._range.text().strip()
        return problem_of(check_range, text) if text else ""

    def _name(self) -> tuple[str, str]:
        """The example's name and what is wrong with the pattern."""
        if self._is_task:
            return "", ""
        preset, codec = self._naming()
        choice = self.choice()
        try:
            path = output_path(
                choice.pattern,
                os.path.join(os.path.sep, os.path.basename(self._source)),
                folder=choice.folder,
                preset=preset,
                codec=codec,
                container=choice.container,
            )
            check_late_name(path)
        except InputError as error:
            return "", in_words(str(error))
        path = example_name(path)
        source, name = os.path.basename(self._source), os.path.relpath(path, os.path.dirname(whole_of(path)))
        return f"{source}  →  {os.path.join(choice.folder, name) if choice.folder else name}", ""
