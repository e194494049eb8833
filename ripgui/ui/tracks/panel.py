# SPDX-License-Identifier: GPL-3.0-or-later
"""What the selected source holds, what shall become of it in the result, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ripgui.core.container import Container
from ripgui.core.source import SourceInfo
from ripgui.core.task import Task, TaskState
from ripgui.core.track import ChapterMark, PlannedTrack, Tracks, plan_tracks
from ripgui.media.container import Carry, carry_notes
from ripgui.media.track_plan import carried_tracks, labelled_source
from ripgui.ui import wording
from ripgui.ui.dragged import paths_of
from ripgui.ui.language.told import in_words
from ripgui.ui.late import Late
from ripgui.ui.look import scroll_area
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.tracks.chapters import ChapterTable
from ripgui.ui.tracks.choosing import (
    chosen,
    is_chapter_file,
    is_track_file,
    unchosen,
    with_files,
    without_file,
)
from ripgui.ui.tracks.page import TrackPage
from ripgui.ui.tracks.rules import RuleList
from ripgui.ui.tracks.tags import TagTable
from ripgui.ui.tracks.words import container_word

_TRACKS, _CHAPTERS, _TAGS, _RULES = range(4)


class TracksPanel(QWidget):
    """edited: other tracks are wanted. files_asked, chapters_asked: files are to be chosen. chapters_dropped: one was.

    extra_wanted: the path of a further file that has to be looked at.
    """

    edited = Signal()
    files_asked = Signal()
    chapters_asked = Signal()
    chapters_dropped = Signal(str)
    extra_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._info: SourceInfo | None = None
        self._hint_text = ""
        self._extras: dict[str, SourceInfo] = {}
        self._tracks = Tracks()
        self._container: Container = "mkv"
        self._is_editable = True
        self._missing_fonts: tuple[str, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._outcome: tuple[str, ...] = ()
        self._is_wrong = False
        self._planned: tuple[PlannedTrack, ...] = ()
        self._carried: Mapping[str, Carry] = {}
        self.setAcceptDrops(True)
        self._page = Late(lambda: self._make_tracks(theme))
        self._chapters = Late(self._make_chapters)
        self._tags = Late(self._make_tags)
        self._rules = Late(self._make_rules)
        self._lay_out()
        self._tabs.currentChanged.connect(self._show)
        self.show_nothing()

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setObjectName("card")
        self._tabs = QTabBar(card)
        self._tabs.setAccessibleName(self.tr("Parts of the tracks"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for text in (self.tr("Tracks"), self.tr("Chapters"), self.tr("Tags"), self.tr("Rules")):
            self._tabs.addTab(text)
        self._hint = QLabel(card)
        self._hint.setProperty("tone", "dim")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(card)
        self._places = [QWidget(self._pages) for _ in range(self._tabs.count())]
        for place in self._places:
            self._pages.addWidget(place)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self._tabs)
        inside.addWidget(self._hint, 1)
        inside.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    # pages, each made when it is seen

    def _add_page(self, tab: int, page: QWidget) -> None:
        layout = QVBoxLayout(self._places[tab])
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _make_tracks(self, theme: Theme) -> TrackPage:
        area, ground = scroll_area(self._places[_TRACKS])
        made = TrackPage(theme, ground)
        area.setWidget(made)
        self._add_page(_TRACKS, area)
        made.said.connect(lambda name, field, value: self._choose(name, **{field: value}))
        made.moved.connect(lambda names: self._set(replace(self._tracks, order=names)))
        made.reset.connect(lambda name: self._set(unchosen(self._tracks, name)))
        made.reset_all.connect(lambda: self._set(replace(self._tracks, files=(), choices=(), order=())))
        made.files_asked.connect(self.files_asked)
        made.taken_out.connect(lambda file: self._set(without_file(self._tracks, file)))
        return made

    def _make_chapters(self) -> ChapterTable:
        made = ChapterTable(self._places[_CHAPTERS])
        self._add_page(_CHAPTERS, made)
        made.changed.connect(lambda marks: self._set(replace(self._tracks, chapters=marks)))
        made.import_asked.connect(self.chapters_asked)
        return made

    def _make_tags(self) -> TagTable:
        made = TagTable(self._places[_TAGS])
        self._add_page(_TAGS, made)
        made.changed.connect(lambda tags: self._set(replace(self._tracks, tags=tags)))
        return made

    def _make_rules(self) -> RuleList:
        made = RuleList(self._places[_RULES])
        self._add_page(_RULES, made)
        made.changed.connect(lambda rules: self._set(replace(self._tracks, rules=rules)))
        return made

    # what is shown

    @property
    def tracks(self) -> Tracks:
        """What is wanted, as it is shown."""
        return self._tracks

    @property
    def info(self) -> SourceInfo | None:
        """The source that is shown."""
        return self._info

    @property
    def hint(self) -> str:
        """What stands in the place of the tracks, "" while they are there."""
        return self._hint_text

    def kept_texts(self) -> tuple[str, ...]:
        """Subtitles and attached files that go into the result, by name; none where there are no subtitles."""
        kinds = {one.stream.kind for one in self._planned if one.keep or one.is_burnt}
        if self._info is None or "subtitle" not in kinds:
            return ()
        kept = [one for one in self._planned if one.keep or one.is_burnt]
        return (*self._tracks.files, *(one.name for one in kept if one.stream.kind in ("subtitle", "attachment")))

    def show_nothing(self) -> None:
        self._show_hint(self.tr("Select a task to see the tracks of its source"))

    def show_waiting(self) -> None:
        """A task is selected, and its source is being looked at."""
        self._show_hint(self.tr("Reading the source …"))

    def show_unreadable(self) -> None:
        self._show_hint(self.tr("The source cannot be read: it was moved, removed, or is no video"))

    def show_source(self, info: SourceInfo) -> None:
        self._info = info
        self._hint_text = ""
        self._missing_fonts = ()
        self._want_extras()
        self._refresh()

    def show_choice(self, tracks: Tracks, container: Container, *, editable: bool) -> None:
        """What is wanted of a task's tracks, or of those of the next files."""
        self._tracks = tracks
        self._container = container
        self._is_editable = editable
        self._want_extras()
        self._refresh()

    def show_extra(self, path: str, info: SourceInfo | None) -> None:
        """info: None for a file that cannot be used."""
        if info is not None:
            self._extras[path] = info
        if path in self._tracks.files:
            number = self._tracks.files.index(path) + 1
            self._set(self._tracks if info is not None else without_file(self._tracks, number))

    def show_missing_fonts(self, names: Sequence[str]) -> None:
        self._missing_fonts = tuple(names)
        self._show()

    def show_outcome(self, task: Task | None) -> None:
        """What checking and merging found."""
        lines: list[str] = []
        if task is not None:
            if task.state is TaskState.DONE and not task.differences:
                lines.append(self.tr("✓ Checked: frames, times and tracks of the result are as they should be."))
            lines += [self.tr("Difference: {text}").format(text=in_words(text)) for text in task.differences]
            lines += [self.tr("Note: {text}").format(text=in_words(text)) for text in task.notes]
        self._outcome = tuple(lines)
        self._is_wrong = task is not None and bool(task.differences)
        self._show()

    # changes

    def add_files(self, paths: Sequence[str]) -> None:
        """Adds their sound, subtitles or fonts; they are looked at first."""
        if self._info is not None and self._is_editable:
            self._set(with_files(self._tracks, paths))
            self._want_extras()

    def use_chapters(self, marks: tuple[ChapterMark, ...]) -> None:
        if self._is_editable:
            self._tabs.setCurrentIndex(_CHAPTERS)
            self._set(replace(self._tracks, chapters=marks))

    def _set(self, tracks: Tracks) -> None:
        if not self._is_editable or tracks == self._tracks:
            self._refresh()
            return
        self._tracks = tracks
        self._refresh()
        self.edited.emit()

    def _choose(self, name: str, **said: Any) -> None:
        if name:
            self._set(chosen(self._tracks, self._streams(), name, said))

    # showing

    def _streams(self) -> list[Sequence[Any]]:
        files = [self._extras.get(path) for path in self._tracks.files]
        source = self._info.streams if self._info is not None else ()
        return [source, *(info.streams if info is not None else () for info in files)]

    def _want_extras(self) -> None:
        for path in self._tracks.files:
            if self._info is not None and path not in self._extras:
                self.extra_wanted.emit(path)

    def _refresh(self) -> None:
        info = self._info
        if info is not None:
            self._planned = plan_tracks(self._tracks, self._streams())
            labelled = labelled_source(self._tracks, info, self._planned)
            self._carried = self._carries(labelled)
            own = {carry.note for carry in self._carried.values()}
            told = carry_notes(labelled, [*self._carried.values()], self._container) if self._carried else ()
            self._notes = tuple(note for note in told if note not in own)
        self._show()

    def _carries(self, labelled: SourceInfo) -> Mapping[str, Any]:
        if self._container == "png":
            return {}
        carries = carried_tracks(self._planned, labelled, self._container, is_cut=False)
        names = {one.stream.index: one.name for one in self._planned}
        return {names[carry.stream.index]: carry for carry in carries}

    def _show_hint(self, text: str) -> None:
        self._info = None
        self._planned = ()
        self._hint_text = text
        self._hint.setText(text)
        self._refresh()

    def _show(self) -> None:
        """Fills what is seen."""
        tab = self._tabs.currentIndex()
        is_hidden = bool(self._hint_text) and tab in (_TRACKS, _CHAPTERS)
        self._pages.setCurrentIndex(tab)
        self._pages.setVisible(not is_hidden)
        self._hint.setVisible(is_hidden)
        if is_hidden or not self.isVisible():
            return
        tracks, info, editable = self._tracks, self._info, self._is_editable
        match tab:
            case 0:
                self._page().show_tracks(self._planned, self._carried, tracks, editable=editable)
                self._page().tell(self._summary(), self._warnings(), self._outcome, is_wrong=self._is_wrong)
            case 1:
                marks = _source_marks(info) if tracks.chapters is None else tracks.chapters
                self._chapters().show_chapters(marks, own=tracks.chapters is not None, editable=editable)
            case 2:
                self._tags().show_tags(info.metadata if info is not None else {}, tracks.tags, editable=editable)
            case _:
                self._rules().show_rules(tracks.rules, editable=editable)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _warnings(self) -> list[str]:
        lines = [*self._notes] if self._info is not None else []
        if self._missing_fonts:
            names = ", ".join(self._missing_fonts)
            lines.append(self.tr("Subtitles ask for fonts that are not attached: {names}").format(names=names))
        return lines

    def _summary(self) -> str:
        info = self._info
        if info is None:
            return ""
        parts = [container_word(info), wording.size(info.size_bytes)]
        if info.duration is not None:
            parts.insert(1, wording.clock(float(info.duration)))
        return " · ".join([*parts, info.path])

    # dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = paths_of(event.mimeData())
        is_ours = self._info is not None and self._is_editable
        if is_ours and any(is_track_file(path) or is_chapter_file(path) for path in paths):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_of(event.mimeData())
        chapters = [path for path in paths if is_chapter_file(path)]
        self.add_files([path for path in paths if is_track_file(path)])
        if chapters:
            self.chapters_dropped.emit(chapters[0])
        event.acceptProposedAction()


def _source_marks(info: SourceInfo | None) -> tuple[ChapterMark, ...]:
    if info is None:
        return ()
    return tuple(
        ChapterMark(start_us=max(0, round((chapter.start - info.start) * 1_000_000)), title=chapter.title)
        for chapter in info.chapters
    )
