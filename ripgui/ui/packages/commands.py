# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialog of the added packages, does what is asked there, and does without them where that is wanted."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.folders import plugin_folder
from ripgui.media.plugin_package import SAFE_MODE_VARIABLE, is_safe_mode, package_folders
from ripgui.ui.late import come_forward
from ripgui.ui.script.notice import Answer

if TYPE_CHECKING:
    from ripgui.core.cancel import CancelToken
    from ripgui.engine.script.plugins import Package, Wanted
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.packages.dialog import PackageDialog
    from ripgui.ui.packages.work import PipWork

_NOTICE = "safeMode"


class PackageCommands(QObject):
    """changed: scripts find more, or less, from now on."""

    changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: PackageDialog | None = None
        self._work: PipWork | None = None
        self._offer: Sequence[Wanted] = ()
        self._notices = window.work.script_card.notices
        window.actions_by_name.on("packages", self._show)
        self._safe = window.actions_by_name["safeMode"]
        self._safe.setChecked(is_safe_mode())
        self._safe.toggled.connect(self._set_safe)
        if is_safe_mode():
            self._tell_safe()

    def close(self) -> None:
        """Ends what is under way."""
        if self._work is not None:
            self._work.close()

    # doing without

    def doubt(self) -> None:
        """The window did not come to its end the last time; offers to do without what was added, if there is any."""
        self._window.background.run_in_order(package_folders, self._doubt)

    def _doubt(self, folders: Sequence[object]) -> None:
        if not folders or is_safe_mode():
            return
        self._notices.tell(
            _NOTICE,
            "warning",
            self.tr("RipGUI did not end well the last time. Packages that you added may be the reason."),
            Answer(self.tr("Go on without them"), partial(self._safe.setChecked, True), is_first=True),
            Answer(self.tr("Show them …"), self._show),
            Answer(self.tr("Keep them"), partial(self._notices.close_notice, _NOTICE)),
        )

    def _set_safe(self, is_safe: bool) -> None:
        if is_safe:
            os.environ[SAFE_MODE_VARIABLE] = "1"
            self._tell_safe()
        else:
            os.environ.pop(SAFE_MODE_VARIABLE, None)
            self._notices.close_notice(_NOTICE)
        self.changed.emit()

    def _tell_safe(self) -> None:
        self._notices.tell(
            _NOTICE,
            "info",
            self.tr("Scripts do without the packages that you added."),
            Answer(self.tr("Show them …"), self._show),
            Answer(self.tr("Load them again"), partial(self._safe.setChecked, False)),
        )

    # the dialog

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.packages.dialog import PackageDialog
            from ripgui.ui.packages.work import PipWork

            self._dialog = made = PackageDialog(self._window.theme, self._window)
            self._work = work = PipWork(self)
            made.looked_up.connect(self._look_up)
            made.confirmed.connect(self._install)
            made.updates_asked.connect(self._look_up_updates)
            made.switched.connect(self._switch)
            made.removed.connect(self._remove)
            made.stop_asked.connect(work.stop)
            work.told.connect(lambda line: made.tell(line, is_busy=True))
            work.failed.connect(made.tell)
            work.stopped.connect(lambda: made.tell(self.tr("It was stopped.")))
        self._load()
        come_forward(self._dialog)

    def _load(self) -> None:
        self._run(_installed, self._parts()[0].show_packages)

    def _parts(self) -> "tuple[PackageDialog, PipWork]":
        assert self._dialog is not None
        assert self._work is not None
        return self._dialog, self._work

    def _look_up(self, wanted: str) -> None:
        from ripgui.engine.script.plugins import look_up

        text = self.tr("Asking the package index for {package} …").format(package=wanted)
        self._ask(text, lambda tell, token: look_up(wanted, tell, token))

    def _look_up_updates(self) -> None:
        from ripgui.engine.script.plugins import look_up_updates

        text = self.tr("Asking the package index for newer versions …")
        self._ask(text, lambda tell, token: look_up_updates((), tell, token))

    def _ask(self, text: str, work: "Callable[[Callable[[str], None], CancelToken], Sequence[Wanted]]") -> None:
        dialog, pip = self._parts()
        dialog.tell(text, is_busy=True)

        def done(wanted: object) -> None:
            assert isinstance(wanted, tuple)
            self._offer = wanted
            dialog.show_offer(self._offer, str(plugin_folder()))

        pip.begin(work, done)

    def _install(self) -> None:
        from ripgui.engine.script.plugins import install

        dialog, pip = self._parts()
        wanted, self._offer = self._offer, ()
        dialog.forget_offer()
        packages = ", ".join(f"{each.name} {each.version}" for each in wanted)
        dialog.tell(self.tr("Downloading {packages} …").format(packages=packages), is_busy=True)

        def done(_: object) -> None:
            dialog.tell(self.tr("Installed: {packages}").format(packages=packages))
            dialog.field.clear()
            self._on_changed()

        pip.begin(lambda tell, token: install(wanted, tell, token), done)

    def _switch(self, name: str, is_on: bool) -> None:
        dialog, _ = self._parts()

        def otherwise(why: str) -> None:
            dialog.tell(why)
            self._load()  # the tick says what is, not what was wanted

        self._window.background.run_in_order(partial(_switch, name, is_on), lambda _: self._on_changed(), otherwise)

    def _remove(self, name: str) -> None:
        self._run(partial(_remove, name), lambda _: self._on_changed())

    def _on_changed(self) -> None:
        self._load()
        self.changed.emit()

    def _run[T](self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._window.background.run_in_order(work, then, self._parts()[0].tell)


def _installed() -> "tuple[Package, ...]":
    from ripgui.engine.script.plugins import installed

    return installed()


def _switch(name: str, is_on: bool) -> None:
    from ripgui.engine.script.plugins import switch

    switch(name, is_on=is_on)


def _remove(name: str) -> None:
    from ripgui.engine.script.plugins import remove

    remove(name)
