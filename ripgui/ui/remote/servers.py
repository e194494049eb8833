# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows of the remote systems: one for each, opened when somebody wants to see it."""

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.endpoint import Endpoint
from ripgui.core.error import Cancelled, ToolError
from ripgui.ui.background import Background
from ripgui.ui.language.told import in_words
from ripgui.ui.late import come_forward
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.path import WindowPath

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.remote.server_window import ServerWindow
    from ripgui.workers.protocol import Progress


class Servers(QObject):
    """They stand beside the window without holding it up."""

    _progressed = Signal(str, str)

    def __init__(self, window: "MainWindow", path: WindowPath) -> None:
        super().__init__(window)
        self._window = window
        self._path = path
        self._background = Background(self)
        self._token = CancelToken()
        self._shown: dict[str, ServerWindow] = {}
        self._progressed.connect(self._tell)

    def show(self, endpoint: Endpoint) -> None:
        """What its window is made of was loaded before."""
        shown = self._shown.get(endpoint.name)
        if shown is not None and shown.line.endpoint != endpoint:
            self.forget(endpoint.name)
            shown = None
        if shown is None:
            from ripgui.remote.registry import ABOUT
            from ripgui.ui.remote.server_window import ServerWindow

            window = self._window
            shown = ServerWindow(
                Line(self._path, endpoint),
                ABOUT[endpoint.kind],
                window.theme,
                lambda: window.tools.presets.presets,
                window,
            )
            shown.fetch_asked.connect(partial(self._ask_place, endpoint.name))
            shown.preset_made.connect(window.commands.presets.load)
            self._shown[endpoint.name] = shown
        come_forward(shown)

    def forget(self, name: str) -> None:
        """It is another by now, or none."""
        shown = self._shown.pop(name, None)
        if shown is not None:
            shown.end()

    def close(self) -> None:
        self._token.ask(StopLevel.NOW)
        for name in tuple(self._shown):
            self.forget(name)
        self._background.wait()

    def _ask_place(self, server: str, address: str, name: str) -> None:
        dialog = self._window.dialogs.to_save(self.tr("Fetch the result"), self.tr("All files (*)"), "")
        dialog.selectFile(name)
        dialog.fileSelected.connect(partial(self._fetch, server, address))
        dialog.open()

    def _fetch(self, server: str, address: str, path: str) -> None:
        """Beside the window, in a worker that goes on where it was broken off."""
        stopped = self.tr("Stopped; another time goes on from here.")

        def told(progress: "Progress") -> None:
            self._progressed.emit(server, in_words(progress.detail))

        def fetch() -> None:
            import contextlib

            from ripgui.engine.delivery.courier import Courier

            # The file dialog has asked about a file that is there: it goes when the other one has come.
            place = f"{path}.fetched" if os.path.lexists(path) else path
            try:
                with contextlib.closing(Courier(self._token)) as courier:
                    courier.fetch(address, place, on_progress=told)
            except Cancelled as error:
                raise ToolError(stopped) from error
            os.replace(place, path)

        self._background.run(
            fetch,
            lambda _: self._tell(server, self.tr("Fetched: {path}").format(path=path)),
            lambda problem: self._tell(server, problem, is_error=True),
        )

    def _tell(self, server: str, text: str, *, is_error: bool = False) -> None:
        shown = self._shown.get(server)
        if shown is not None:
            shown.tell(text, is_error=is_error)
