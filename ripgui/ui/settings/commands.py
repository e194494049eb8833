# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the settings, and lets what the user chooses there hold everywhere at once."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from ripgui import __version__
from ripgui.core.patience import Patience
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.update import release_address
from ripgui.ui.late import come_forward
from ripgui.ui.motion import MotionWatch
from ripgui.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from ripgui.engine.update import Release
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.notices import Notices
    from ripgui.ui.settings.dialog import SettingsDialog
    from ripgui.ui.settings.update import UpdateRow


class SettingsCommands(QObject):
    """The dialog is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow", session: Session, notices: "Notices") -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._notices = notices
        self._dialog: SettingsDialog | None = None
        self.preferences = Preferences(window.settings, window.background, window.messages.fail, self)
        self.preferences.changed.connect(self._take)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._motion = MotionWatch(app, window.settings.motion, self)
        window.actions_by_name.on("settings", self.show_dialog)
        if self.preferences.settings.update_check and self._updates is not None:
            self._updates.ask_if_due()

    def show_dialog(self) -> "SettingsDialog":
        if self._dialog is None:
            self._dialog = self._make()
        self.preferences.refresh()
        self._dialog.refresh()
        come_forward(self._dialog)
        return self._dialog

    def close(self) -> None:
        if "_updates" in self.__dict__ and self._updates is not None:
            self._updates.close()

    @cached_property
    def _updates(self) -> "UpdateRow | None":
        """None where there is nobody to ask."""
        address = release_address()
        if not address:
            return None
        from ripgui.ui.settings.update import UpdateRow

        made = UpdateRow(address, self.preferences, self._window.background, self)
        made.found.connect(self._tell_release)
        return made

    def _make(self) -> "SettingsDialog":
        from ripgui.ui.settings.cache_row import CacheRow
        from ripgui.ui.settings.dialog import SettingsDialog
        from ripgui.ui.settings.sections import Parts, Sections

        window = self._window

        def busy() -> bool:
            return self._session.is_busy

        cache = CacheRow(window.background, busy, self)
        parts = Parts(window=window, preferences=self.preferences, cache=cache, busy=busy, update=self._updates)
        made = SettingsDialog(Sections(parts, self).all(), window.theme, window)
        self.preferences.changed.connect(made.refresh)
        cache.changed.connect(made.refresh)
        if self._updates is not None:
            self._updates.changed.connect(made.refresh)
        made.shown.connect(cache.measure)
        return made

    def _take(self, settings: Settings) -> None:
        window = self._window
        window.settings = settings
        window.take_patience(Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s))
        self._session.take_settings(settings)
        self._notices.take_settings(settings)
        self._motion.choose(settings.motion)

    def _tell_release(self, release: "Release") -> None:
        from ripgui.ui.notice_bar import Answer, NoticeBar

        text = self.tr("RipGUI {version} is there; this is {own}.").format(version=release.version, own=__version__)
        answers: list[Answer] = []
        if release.page:
            page = QUrl(release.page)
            answers.append(("updatePage", self.tr("What is new"), lambda: QDesktopServices.openUrl(page)))
        self._window.add_bar(NoticeBar(self._window.theme, "update", text, answers))
