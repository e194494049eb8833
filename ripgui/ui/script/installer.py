# SPDX-License-Identifier: GPL-3.0-or-later
"""Offers to install the package that a script misses: says what will be downloaded, and downloads it when told to."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, RipError
from ripgui.core.folders import plugin_folder
from ripgui.media.plugin_package import Lack
from ripgui.ui.language.told import in_words
from ripgui.ui.script.notice import Answer, Notices

if TYPE_CHECKING:
    from ripgui.engine.script.plugins import Wanted

_NAME = "package"


class Installer(QObject):
    """One package at a time. installed: scripts will find it from now on."""

    installed = Signal()
    _told = Signal(object, str)
    _ended = Signal(object, object, str)

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices
        self._lack: Lack | None = None
        self._token: CancelToken | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told.connect(self._on_told)
        self._ended.connect(self._on_ended)

    def offer(self, lack: Lack | None) -> None:
        """A script failed for want of this, or does not any more."""
        if self._token is not None:
            return
        self._lack = lack
        if lack is None:
            self._notices.close_notice(_NAME)
            return
        self._notices.tell(
            _NAME,
            "error",
            self.tr("{name} is missing. The package {package} has it.").format(name=lack.name, package=lack.package),
            Answer(self.tr("Install …"), partial(self._look_up, lack), is_first=True),
            Answer(self.tr("Not now"), partial(self._notices.close_notice, _NAME)),
        )

    def close(self) -> None:
        """Stops what is under way and waits for it."""
        self.stop()
        self._pool.waitForDone()

    def stop(self) -> None:
        if self._token is not None:
            self._token.ask(StopLevel.NOW)

    def _look_up(self, lack: Lack) -> None:
        from ripgui.engine.script.plugins import look_up

        self._begin(
            self.tr("Asking the package index for {package} …").format(package=lack.package),
            lambda tell, token: look_up(lack.package, tell, token),
        )

    def _install(self, wanted: "Sequence[Wanted]") -> None:
        from ripgui.engine.script.plugins import install

        def work(tell: Callable[[str], None], token: CancelToken) -> None:
            install(wanted, tell, token)

        self._begin(self.tr("Downloading {packages} …").format(packages=_listed(wanted)), work)

    def _begin(self, text: str, work: Callable[[Callable[[str], None], CancelToken], object]) -> None:
        token = self._token = CancelToken()
        told, ended = self._told, self._ended

        def run() -> None:
            try:
                result = work(lambda line: told.emit(token, line), token)
            except Cancelled:
                ended.emit(token, None, "")
            except RipError as error:
                ended.emit(token, None, in_words(str(error)))
            else:
                ended.emit(token, (result,), "")

        self._say(text)
        self._pool.start(run)

    def _say(self, text: str) -> None:
        self._notices.tell(_NAME, "info", text, Answer(self.tr("Stop"), self.stop), is_busy=True)

    @Slot(object, str)
    def _on_told(self, token: CancelToken, line: str) -> None:
        if token is self._token and token.level is StopLevel.NONE:
            self._say(line)

    @Slot(object, object, str)
    def _on_ended(self, token: CancelToken, result: tuple[object] | None, problem: str) -> None:
        if token is not self._token:
            return
        self._token = None
        if result is None:
            self._on_failed(problem)
        elif isinstance(result[0], tuple):
            self._confirm(result[0])
        else:
            self._notices.tell(
                _NAME,
                "info",
                self.tr("Installed. The script runs anew with it."),
                Answer(self.tr("Close"), partial(self._notices.close_notice, _NAME)),
            )
            self.installed.emit()

    def _on_failed(self, problem: str) -> None:
        if not problem:
            self.offer(self._lack)
            return
        lack = self._lack
        again = () if lack is None else (Answer(self.tr("Try again"), partial(self._look_up, lack), is_first=True),)
        self._notices.tell(
            _NAME,
            "error",
            self.tr("It could not be installed: {problem}").format(problem=problem),
            *again,
            Answer(self.tr("Not now"), partial(self._notices.close_notice, _NAME)),
        )

    def _confirm(self, wanted: "Sequence[Wanted]") -> None:
        hosts = ", ".join(sorted({each.host for each in wanted}))
        self._notices.tell(
            _NAME,
            "info",
            self.tr("Will be downloaded from {hosts} into {folder}: {packages}").format(
                hosts=hosts, folder=plugin_folder(), packages=_listed(wanted)
            ),
            Answer(self.tr("Download and install"), partial(self._install, wanted), is_first=True),
            Answer(self.tr("Cancel"), partial(self.offer, self._lack)),
        )


def _listed(wanted: "Sequence[Wanted]") -> str:
    return ", ".join(f"{each.name} {each.version}" for each in wanted)
