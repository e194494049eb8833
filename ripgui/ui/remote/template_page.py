# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates of a remote system beside our presets: each can become the other."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ripgui.core.preset import Preset
from ripgui.remote.dialect import About
from ripgui.ui.background import Background
from ripgui.ui.language.told import in_words
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.record_page import RecordCalls, RecordPage

_CALLS = RecordCalls(
    list="list_template", add="add_template", delete="del_template", key="name", update="update_template"
)


class TemplatePage(RecordPage):
    """presets: those that there are now. preset_made: a template was kept as one of ours."""

    preset_made = Signal()

    def __init__(
        self, line: Line, about: About, background: Background, presets: Callable[[], Sequence[Preset]]
    ) -> None:
        super().__init__(line, about, _CALLS)
        self._background = background
        self._presets = presets
        self._keep = self.button("templateKeep", self.tr("&Keep as a preset"))
        self._offer = self.button("templateOffer", self.tr("From a &preset"))
        self._menu = QMenu(self._offer)
        self._menu.aboutToShow.connect(self._fill)
        self._offer.setMenu(self._menu)
        self.buttons.insertWidget(1, self._keep)
        self.buttons.insertWidget(2, self._offer)
        self._keep.clicked.connect(self._on_keep)
        self._keep.setEnabled(False)
        self.chosen_changed.connect(self._keep.setEnabled)

    def _on_keep(self) -> None:
        record = dict(self.chosen() or {})

        def keep() -> str:
            from ripgui.core.preset import name_from
            from ripgui.engine.preset.preset import taken_names
            from ripgui.engine.preset.preset_library import save_preset
            from ripgui.engine.preset.visionular_template import preset_of

            made = preset_of(record)
            taken = {name.casefold() for name in taken_names()}
            return save_preset(replace(made, name=name_from(made.name, taken))).title

        def done(title: str) -> None:
            self.tell(self.tr("Kept as the preset {title}.").format(title=title))
            self.preset_made.emit()

        self._background.run_in_order(keep, done, lambda problem: self.tell(problem, is_error=True))

    def _fill(self) -> None:
        self._menu.clear()
        for preset in self._presets():
            self._menu.addAction(in_words(preset.title)).triggered.connect(partial(self._on_offered, preset))

    def _on_offered(self, preset: Preset) -> None:
        def make() -> dict[str, str]:
            from ripgui.engine.preset.visionular_template import template_of

            return {name: str(value) for name, value in template_of(preset).items()}

        self._background.run(
            make,
            lambda values: self.call_asked.emit("add_template", values),
            lambda problem: self.tell(problem, is_error=True),
        )
