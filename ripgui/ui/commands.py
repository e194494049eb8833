# SPDX-License-Identifier: GPL-3.0-or-later
"""What the commands of the window itself do; those of its rooms are put together here."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from ripgui.core.source_name import PICTURE_SUFFIXES
from ripgui.engine.output.video_file import VIDEO_SUFFIXES
from ripgui.engine.session import Session
from ripgui.media.disc_playlist import PLAYLIST_SUFFIX
from ripgui.ui.about.commands import AboutCommands
from ripgui.ui.calibrate.commands import CalibrateCommands
from ripgui.ui.clip_check import ClipCheck
from ripgui.ui.dragged import PRESET_SUFFIX, SCRIPT_SUFFIXES, is_opened
from ripgui.ui.history.commands import HistoryCommands
from ripgui.ui.language.commands import LanguageCommands
from ripgui.ui.late import come_forward
from ripgui.ui.notices import Notices
from ripgui.ui.packages.commands import PackageCommands
from ripgui.ui.preset.commands import PresetCommands
from ripgui.ui.preview.commands import PreviewCommands
from ripgui.ui.preview.tryout import TryoutCommands
from ripgui.ui.queue.commands import QueueCommands
from ripgui.ui.remote.commands import RemoteCommands
from ripgui.ui.restore.commands import RestoreCommands
from ripgui.ui.script.commands import ScriptCommands
from ripgui.ui.seam.commands import SeamCommands
from ripgui.ui.settings.commands import SettingsCommands
from ripgui.ui.split.commands import SplitCommands
from ripgui.ui.storage.commands import StorageCommands
from ripgui.ui.theme import SchemeChoice
from ripgui.ui.timing.commands import TimingCommands
from ripgui.ui.tracks.commands import TrackCommands
from ripgui.ui.watch.commands import WatchCommands
from ripgui.ui.webhook.commands import WebhookCommands
from ripgui.ui.welcome.commands import WelcomeCommands
from ripgui.ui.work_panel import TAB_LOG, TAB_OUTPUT, TAB_PREVIEW, TAB_SCRIPT, TAB_TRACKS
from ripgui.ui.zones_panel import attend_scripts

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_SCHEMES = {
    SchemeChoice.SYSTEM: "schemeSystem",
    SchemeChoice.LIGHT: "schemeLight",
    SchemeChoice.DARK: "schemeDark",
}


class Commands(QObject):
    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions = window.actions_by_name
        self._early: list[str] = []
        self._queue = QueueCommands(window, session)
        self._preview = PreviewCommands(window)
        self.presets = PresetCommands(window, session)
        self.script = ScriptCommands(window)
        self.packages = PackageCommands(window)
        self.packages.changed.connect(self.script.find_packages)
        self._restore = RestoreCommands(window)
        self._seams = SeamCommands(window, session)
        self._history = HistoryCommands(window, session)
        self._webhooks = WebhookCommands(window)
        self._notices = Notices(window, session, window.settings)
        self.settings = SettingsCommands(window, session, self._notices)
        self._split = SplitCommands(window, session)
        self._calibrate = CalibrateCommands(window, session)
        self._tryout = TryoutCommands(window, session)
        self.tracks = TrackCommands(window, session)
        self._watch = WatchCommands(window, session)
        self.timing = TimingCommands(window, session)
        self._storages = StorageCommands(window, session)
        self._remote = RemoteCommands(window, session)
        self._languages = LanguageCommands(window, self.settings.preferences)
        self.welcome = WelcomeCommands(window)
        self._about = AboutCommands(window)
        self._log = window.log
        self._connect_files()
        self._connect_view()
        self.update()

    # files

    def _connect_files(self) -> None:
        on = self._actions.on
        on("add", self._ask_videos)
        on("addFolder", self._ask_folder)
        on("quit", self._window.close)
        on("filter", self._window.queue.focus_filter)
        self._window.queue.view.dropped.connect(self.take_paths)
        self._window.queue.view.add_asked.connect(self._ask_videos)
        self._window.editor.dropped.connect(self.take_paths)
        self._window.output.folder_asked.connect(self._ask_output_folder)
        self._window.output.timecodes_asked.connect(self._ask_timecodes)
        self._clip_check = ClipCheck(self._window)
        attend_scripts(
            self._window.output.zones,
            self._window.background,
            self._window.dialogs,
            self._session.trust,
            self._window.messages.fail,
        )

    def take_paths(self, paths: Sequence[str]) -> None:
        """Scripts go into the editor, presets to the others, everything else into the queue."""
        scripts = [path for path in paths if path.lower().endswith(SCRIPT_SUFFIXES)]
        presets = [path for path in paths if path.lower().endswith(PRESET_SUFFIX)]
        others = [path for path in paths if not is_opened(path)]
        if presets:
            self.presets.import_files(presets)
        if scripts:
            self.script.load_script(scripts[0])
        if others:
            self.add_paths(others)

    def add_paths(self, paths: Sequence[str]) -> None:
        if not self._window.editing.is_ready:
            self._early.extend(paths)
            return
        problem = self._window.editing.draft_problem()
        if problem:
            self._window.messages.fail(problem)
            return
        self._session.add(tuple(paths), self._window.editing.add_options())

    def add_early(self) -> None:
        """Adds what was to be added before there were settings for it."""
        paths, self._early = self._early, []
        if paths:
            self.add_paths(paths)

    def _ask_videos(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        dialog = self._window.dialogs.to_open(self.tr("Add videos"), QFileDialog.FileMode.ExistingFiles)
        pictures = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        dialog.setNameFilters(
            [
                self.tr("Videos ({patterns})").format(patterns=f"{pattern} *{PLAYLIST_SUFFIX}"),
                self.tr("Numbered pictures ({patterns})").format(patterns=pictures),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self.take_paths)
        dialog.open()

    def _ask_folder(self) -> None:
        self._window.dialogs.ask_folder(self.tr("Add the videos of a folder"), lambda path: self.add_paths([path]))

    def _ask_output_folder(self) -> None:
        self._window.dialogs.ask_folder(self.tr("Where results go"), self._window.output.set_folder)

    def _ask_timecodes(self) -> None:
        files = self.tr("Timecodes (*.txt *.tc *.timecodes)")
        self._window.dialogs.ask_file(self.tr("Timecodes"), files, self._window.output.set_timecodes)

    # the view

    def _connect_view(self) -> None:
        on, window = self._actions.on, self._window
        tabs = {
            "tabPreview": TAB_PREVIEW,
            "tabScript": TAB_SCRIPT,
            "tabOutput": TAB_OUTPUT,
            "tabTracks": TAB_TRACKS,
            "tabLog": TAB_LOG,
        }
        for name, tab in tabs.items():
            on(name, partial(self._show_tab, tab))
        on("goToQueue", window.queue.view.setFocus)
        for choice, name in _SCHEMES.items():
            on(name, partial(window.choose_scheme, choice))
        on("fullScreen", lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen))
        on("shortcuts", self._show_shortcuts)

    def _show_tab(self, tab: int) -> None:
        self._window.work.show_tab(tab)
        chunk = self._window.queue.view.current_chunk()
        if tab == TAB_LOG and chunk is not None:
            self._log.show_chunk(chunk)

    def show_remembered(self) -> None:
        """Switches stand as they did the last time."""
        self._preview.show_remembered()

    def show_scheme(self, choice: SchemeChoice) -> None:
        self._actions[_SCHEMES[choice]].setChecked(True)

    def _show_shortcuts(self) -> None:
        from ripgui.ui.shortcut.dialog import ShortcutDialog

        window = self._window
        shown = window.findChild(ShortcutDialog)
        if shown is None:
            shown = ShortcutDialog(self._actions, window.shortcuts, window.theme, window)
        come_forward(shown)

    def update(self) -> None:
        """Enables what can be done with the selected tasks and with the queue as it stands."""
        self._queue.update()
        self._clip_check.again()
        self._preview.update()
        self._seams.update()
        self._split.update()
        self._tryout.update()
        self._storages.update()
        self._remote.update()
        self.presets.update()

    def close(self) -> None:
        """Ends what commands started."""
        self.timing.close()
        self._seams.close()
        self._split.close()
        self._calibrate.close()
        self._notices.close()
        self.settings.close()
        self._history.close()
        self._storages.close()
        self._remote.close()
        self._restore.close()
        self._preview.close()
        self.packages.close()
        self.script.close()
