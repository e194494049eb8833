# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be set, section by section: where each value is kept, and how it is called."""

import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ripgui.core.folders import data_folder
from ripgui.engine.output.output import DEFAULT_PATTERN, PATTERN_FIELDS
from ripgui.engine.settings import Settings, settings_path
from ripgui.engine.store.database import path_of_queue
from ripgui.ui.language.languages import LANGUAGES
from ripgui.ui.settings.cache_row import CacheRow
from ripgui.ui.settings.control import Buttons, Choice, Number, Seconds, Switch, Text
from ripgui.ui.settings.preferences import Preferences
from ripgui.ui.settings.row import Row, Section, Value
from ripgui.ui.theme import SchemeChoice

if TYPE_CHECKING:
    from ripgui.ui.choice import OutputChoice
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.settings.update import UpdateRow

_MOST_WORKERS = 64
_MOST_SLOTS = 16
_MOST_CACHE_MIB = 1 << 20
_DEFAULTS = asdict(Settings())


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the sections need to know. busy: whether the queue works. update: None where there is nobody to ask."""

    window: "MainWindow"
    preferences: Preferences
    cache: CacheRow
    busy: Callable[[], bool]
    update: "UpdateRow | None"


class Sections(QObject):
    """A QObject for its translations."""

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = parts.window

    def all(self) -> list[Section]:
        return [
            Section(name="general", title=self.tr("General"), rows=self._general()),
            Section(name="encoding", title=self.tr("Encoding", "the work"), rows=self._encoding()),
            Section(name="files", title=self.tr("Files and folders"), rows=self._files()),
            Section(name="editor", title=self.tr("Script editor"), rows=self._editor()),
            Section(name="notices", title=self.tr("Notifications"), rows=self._notices()),
            Section(name="privacy", title=self.tr("Privacy"), rows=self._privacy()),
        ]

    def _kept(self, key: str) -> Value:
        """A value of the settings' file."""
        preferences = self._parts.preferences
        return Value(
            read=lambda: preferences.value(key),
            write=lambda value: preferences.put(key, value),
            default=_DEFAULTS[key],
        )

    def _general(self) -> list[Row]:
        window = self._window
        actions = window.actions_by_name
        schemes = {
            SchemeChoice.SYSTEM: self.tr("As the system"),
            SchemeChoice.LIGHT: self.tr("Light"),
            SchemeChoice.DARK: self.tr("Dark"),
        }
        motions = {"system": self.tr("As the system"), "full": self.tr("Moving"), "reduced": self.tr("Reduced")}
        return [
            Row(
                name="scheme",
                title=self.tr("Colours"),
                hint=self.tr("Light or dark, or as the desktop has it."),
                control=Choice(schemes),
                value=Value(read=lambda: window.theme.choice, write=self._choose_scheme, default=SchemeChoice.SYSTEM),
                words=self.tr("theme appearance dark mode"),
            ),
            Row(
                name="motion",
                title=self.tr("Motion"),
                hint=self.tr("Reduced: menus and lists open at once, and bars that only say “busy” stand still."),
                control=Choice(motions),
                value=self._kept("motion"),
                words=self.tr("animation accessibility"),
            ),
            Row(
                name="language",
                title=self.tr("Language"),
                hint=self.tr("What the window speaks; it changes at once."),
                control=Choice({"": self.tr("As the system"), **LANGUAGES}),
                value=self._kept("language"),
                words="language langue sprache idioma 语言 語言 言語 ngôn ngữ 언어",
            ),
            Row(
                name="keys",
                title=self.tr("Keyboard shortcuts"),
                hint=self.tr("Keys as in other programs, or your own for every command."),
                control=Buttons(("keysButton", self.tr("Change keys …"), actions["shortcuts"].trigger)),
                words=self.tr("hotkeys bindings"),
            ),
            Row(
                name="tour",
                title=self.tr("Tour"),
                hint=self.tr("Shows the few controls that matter most, on the window itself."),
                control=Buttons(("tourButton", self.tr("Start the tour"), actions["tour"].trigger)),
                words=self.tr("help welcome first steps"),
            ),
        ]

    def _encoding(self) -> list[Row]:
        seconds = self.tr(" s")
        return [
            Row(
                name="workers",
                title=self.tr("Chunks at a time"),
                hint=self.tr("How many are encoded side by side, unless a task says otherwise."),
                control=Number(1, _MOST_WORKERS, automatic=self.tr("Automatic")),
                value=self._kept("workers"),
                words=self.tr("workers processes cores threads"),
            ),
            self._calibrating(),
            Row(
                name="gpuSlots",
                title=self.tr("Chunks on each graphics card"),
                hint=self.tr("For NVENC and models on CUDA. Where the card is full, RipGUI goes on with fewer."),
                control=Number(1, _MOST_SLOTS),
                value=self._kept("gpu_slots"),
                words=self.tr("video memory"),
            ),
            Row(
                name="ffmpeg",
                title="ffmpeg",
                hint=self.tr(
                    "The program that encodes. Empty is the first that fits: the system's, or the one that ships."
                ),
                control=Text(self.tr("The first that fits"), self._ask_ffmpeg, self.tr("Choose …")),
                value=self._kept("ffmpeg"),
                words=self.tr("path binary"),
            ),
            Row(
                name="keepAwake",
                title=self.tr("Keep the machine awake"),
                hint=self.tr("It does not go to sleep while a task runs."),
                control=Switch(),
                value=self._kept("keep_awake"),
                words=self.tr("suspend power"),
            ),
            Row(
                name="frameTimeout",
                title=self.tr("Patience with scripts"),
                hint=self.tr("A worker that gives neither a frame nor progress for this long is stopped."),
                control=Seconds(86_400, seconds),
                value=self._kept("frame_timeout_s"),
                words=self.tr("timeout hang"),
            ),
            Row(
                name="firstFrameTimeout",
                title=self.tr("Patience until the first frame"),
                hint=self.tr("Indexing a source and loading a model take their time."),
                control=Seconds(86_400, seconds),
                value=self._kept("first_frame_timeout_s"),
                words=self.tr("timeout hang"),
            ),
        ]

    def _calibrating(self) -> Row:
        return Row(
            name="calibrate",
            title=self.tr("The fastest number here"),
            hint=self.tr("Takes a minute; tasks with the same script and encoder use what was found."),
            control=Buttons(
                ("calibrateButton", self.tr("Measure …"), self._window.actions_by_name["calibrate"].trigger)
            ),
            words=self.tr("workers processes cores threads"),
        )

    def _files(self) -> list[Row]:
        fields = ", ".join(f"{{{field}}}" for field in PATTERN_FIELDS)
        return [
            Row(
                name="pattern",
                title=self.tr("Names of results"),
                hint=self.tr("For files that are added next. It may hold {fields}.").format(fields=fields),
                control=Text(DEFAULT_PATTERN),
                value=Value(
                    read=lambda: self._output().pattern,
                    write=lambda text: self._put_output(replace(self._output(), pattern=text or DEFAULT_PATTERN)),
                    default=DEFAULT_PATTERN,
                ),
                words=self.tr("output pattern"),
            ),
            Row(
                name="folder",
                title=self.tr("Folder of results"),
                hint=self.tr("For files that are added next; empty is beside their source."),
                control=Text(self.tr("Beside the source"), self._ask_folder, self.tr("Choose …")),
                value=Value(
                    read=lambda: self._output().folder,
                    write=lambda text: self._put_output(replace(self._output(), folder=text)),
                    default="",
                ),
                words=self.tr("output directory"),
            ),
            Row(
                name="tempFolder",
                title=self.tr("Folder of chunks"),
                hint=self.tr("Where they lie until their result is finished; empty is beside the result."),
                control=Text(self.tr("Beside the result"), self._ask_folder, self.tr("Choose …")),
                value=self._kept("temp_folder"),
                words=self.tr("temporary scratch disk"),
            ),
            *self._kept_files(),
        ]

    def _kept_files(self) -> list[Row]:
        cache = self._parts.cache
        return [
            Row(
                name="indexCache",
                title=self.tr("Space for indexes"),
                hint=self.tr("Indexes of sources that were used longest ago go first."),
                control=Number(0, _MOST_CACHE_MIB, unit=self.tr(" MiB"), step=256),
                value=self._kept("index_cache_mib"),
                words=self.tr("cache size limit"),
            ),
            Row(
                name="cache",
                title=self.tr("Cache"),
                hint=self.tr("Indexes, and what programs told of themselves. It is made again when it is wanted."),
                control=cache.control,
                told=cache.told,
                words=self.tr("clear size disk"),
            ),
            Row(
                name="dataFolder",
                title=self.tr("Queue and settings"),
                hint=self.tr("They lie in {data} and {settings}.").format(
                    data=data_folder(), settings=settings_path().parent
                ),
                control=Buttons(
                    ("openData", self.tr("Open queue folder"), lambda: _open(str(data_folder()))),
                ),
                words=f"{path_of_queue().name} {settings_path().name}",
            ),
        ]

    def _editor(self) -> list[Row]:
        editor, actions = self._window.editor, self._window.actions_by_name
        return [
            Row(
                name="closeBrackets",
                title=self.tr("Close brackets"),
                hint=self.tr("What is opened while typing is closed behind the cursor."),
                control=Switch(),
                value=Value(
                    read=lambda: editor.closes_brackets,
                    write=lambda on: actions["closeBrackets"].setChecked(bool(on)),
                    default=True,
                ),
                words=self.tr("quotes parentheses"),
            ),
            Row(
                name="textZoom",
                title=self.tr("Size of the script's text"),
                hint=self.tr("In steps above or below the desktop's size."),
                control=Number(-6, 20),
                value=Value(read=lambda: editor.zoom_steps, write=editor.set_zoom, default=0),
                words=self.tr("font zoom"),
            ),
        ]

    def _notices(self) -> list[Row]:
        rows = [
            Row(
                name="notices",
                title=self.tr("Notices of the desktop"),
                hint=self.tr("When a task fails and when the queue is done, while another window has the focus."),
                control=Switch(),
                value=self._kept("notices"),
                words=self.tr("popup alert"),
            ),
            Row(
                name="sound",
                title=self.tr("Sound", "of a notice"),
                hint=self.tr("Two tones at the same moments."),
                control=Switch(),
                value=self._kept("sound"),
            ),
        ]
        if sys.platform == "linux":
            rows.append(
                Row(
                    name="taskbarProgress",
                    title=self.tr("Progress in the taskbar"),
                    hint=self.tr("On desktops that show it, such as Ubuntu's and KDE Plasma."),
                    control=Switch(),
                    value=self._kept("taskbar_progress"),
                    words=self.tr("dock"),
                )
            )
        return rows

    def _privacy(self) -> list[Row]:
        rows = []
        if self._parts.update is not None:
            update = self._parts.update
            rows.append(
                Row(
                    name="updateCheck",
                    title=self.tr("Look for updates"),
                    hint=update.hint(),
                    control=update.control,
                    value=Value(read=lambda: update.is_on, write=update.switch, default=False),
                    told=update.told,
                    words=self.tr("version release network internet"),
                )
            )
        rows.append(
            Row(
                name="crashReports",
                title=self.tr("Reports of failures"),
                hint=self.tr("When RipGUI fails, it writes down why, without secrets. They stay on this machine."),
                control=Buttons(("openReports", self.tr("Open their folder"), self._open_reports)),
                words=self.tr("crash bug telemetry"),
            )
        )
        return rows

    # what the rows do

    def _choose_scheme(self, choice: SchemeChoice) -> None:
        self._window.choose_scheme(choice)
        self._window.commands.show_scheme(choice)

    def _output(self) -> "OutputChoice":
        return self._window.editing.draft.output

    def _put_output(self, output: "OutputChoice") -> None:
        editing = self._window.editing
        editing.set_draft(replace(editing.draft, output=output))

    def _ask_ffmpeg(self, then: Callable[[str], object]) -> None:
        self._window.dialogs.ask_file("ffmpeg", "ffmpeg (ffmpeg*)", then)

    def _ask_folder(self, then: Callable[[str], object]) -> None:
        self._window.dialogs.ask_folder(self.tr("Choose a folder"), then)

    def _open_reports(self) -> None:
        from ripgui.core.crash import reports_folder

        folder = reports_folder()
        self._parts.window.background.run(
            lambda: folder.mkdir(parents=True, exist_ok=True), lambda _: _open(str(folder)), self._window.messages.fail
        )


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
