# SPDX-License-Identifier: GPL-3.0-or-later
"""Greets who is here for the first time, and does what the help menu offers: the tour, a sample, the machine."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from ripgui.ui.work_panel import TAB_PREVIEW

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.welcome.card import WelcomeCard
    from ripgui.ui.welcome.machine import Machine
    from ripgui.ui.welcome.tour import Stop, Tour


class WelcomeCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._card: WelcomeCard | None = None
        self._tour: Tour | None = None
        self._is_making = False
        on = window.actions_by_name.on
        on("tour", self.start_tour)
        on("sample", self.add_sample)
        on("machine", self.show_machine)

    def greet(self) -> None:
        """At the first start, where nothing was added yet."""
        if self._card is not None or self._window.model.items():
            return
        from ripgui.ui.welcome.card import WelcomeCard

        self._card = card = WelcomeCard(self._window.theme)
        card.sample_asked.connect(self.add_sample)
        card.tour_asked.connect(self.start_tour)
        card.details_asked.connect(self.show_machine)
        card.dismissed.connect(self._dismiss)
        self._window.queue.show_welcome(card)
        card.show_looking()
        self._look(self._show_found)

    def start_tour(self) -> None:
        if self._tour is not None:
            return
        from ripgui.ui.welcome.tour import Tour

        self._tour = Tour(self._stops(), self._window.theme, self._window)
        self._tour.ended.connect(self._on_tour_ended)

    def add_sample(self) -> None:
        """A film of our own, made on the spot where it is not there yet."""
        if self._is_making:
            return
        self._show_making(True)
        folder = os.path.join(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation), "RipGUI")
        ffmpeg = self._window.settings.ffmpeg

        def make() -> str:
            from ripgui.media.ffmpeg import find_ffmpeg
            from ripgui.media.sample import make_sample

            return make_sample(folder, find_ffmpeg(ffmpeg).path)

        self._window.background.run(make, self._on_sample, self._on_failed)

    def show_machine(self) -> None:
        self._window.messages.tell(self.tr("Looking at what this machine offers …"))
        self._look(self._show_details)

    def _look(self, then: Callable[["Machine"], object]) -> None:
        ffmpeg = self._window.settings.ffmpeg

        def look() -> "Machine":
            from ripgui.ui.welcome.machine import look_at_machine

            return look_at_machine(ffmpeg)

        self._window.background.run(look, then, self._window.messages.fail)

    def _show_found(self, machine: "Machine") -> None:
        if self._card is not None:
            self._card.show_machine(machine.text, is_problem=machine.is_problem)

    def _show_details(self, machine: "Machine") -> None:
        from ripgui.ui.text_dialog import TextDialog

        TextDialog(self.tr("What this machine offers"), machine.details, self._window.theme, self._window).show()

    def _on_sample(self, path: str) -> None:
        self._show_making(False)
        self._window.commands.add_paths([path])
        self._window.messages.tell(self.tr("The sample is in the queue. Press Start queue, and it is encoded."))

    def _on_failed(self, why: str) -> None:
        self._show_making(False)
        self._window.messages.fail(why)

    def _show_making(self, making: bool) -> None:
        self._is_making = making
        self._window.actions_by_name["sample"].setEnabled(not making)
        if self._card is not None:
            self._card.show_making(making)

    def _dismiss(self) -> None:
        if self._card is not None:
            card, self._card = self._card, None
            card.hide()
            card.deleteLater()

    def _on_tour_ended(self) -> None:
        self._tour = None

    def _stops(self) -> "tuple[Stop, ...]":
        from ripgui.ui.welcome.tour import Stop

        window, actions = self._window, self._window.actions_by_name
        return (
            Stop(
                title=self.tr("The queue"),
                text=self.tr(
                    "Videos come here: dropped, or with “Add videos”. Each is a task; what you choose while one is "
                    "selected is for that one, and otherwise for those that are added next."
                ),
                target=lambda: window.queue,
            ),
            Stop(
                title=self.tr("Presets"),
                text=self.tr("What to make of a video: script, encoder and container under one name."),
                target=lambda: window.tools.presets,
            ),
            Stop(
                title=self.tr("Preview, script, output"),
                text=self.tr(
                    "See each frame as the script makes it, beside the source if you like. The script and where "
                    "results go have tabs of their own."
                ),
                target=lambda: window.work,
                prepare=lambda: window.work.show_tab(TAB_PREVIEW),
            ),
            Stop(
                title=self.tr("Start"),
                text=self.tr(
                    "The queue works from top to bottom: cut into chunks, encoded side by side, joined and checked. "
                    "Stopped or cut off, it goes on where it was."
                ),
                target=lambda: window.tools.primary_button,
            ),
            Stop(
                title=self.tr("Everything else"),
                text=self.tr(
                    "All commands stand in the menus with their keys. {keys} lists the keys, {settings} opens the "
                    "settings, where a search finds what you mean."
                ).format(keys=actions.key("shortcuts"), settings=actions.key("settings")),
                target=window.menuBar,
            ),
        )
