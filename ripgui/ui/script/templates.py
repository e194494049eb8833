# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu of scripts to begin from, each with what it is for."""

from functools import partial
from typing import override

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from ripgui.engine.script.template import Template, load_templates
from ripgui.ui.language.told import in_words


class TemplateMenu(QMenu):
    """chosen: a Template."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("templateMenu")
        self.setAccessibleName(self.tr("Templates"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Reads the templates when they are looked at first: no start waits for them."""
        if self.actions():
            return
        for template in load_templates():
            self._add(template)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.fill()
        super().showEvent(event)

    def _add(self, template: Template) -> None:
        action = self.addAction(in_words(template.title).replace("&", "&&"))
        action.setToolTip(in_words(template.description))
        action.setStatusTip(in_words(template.description))
        action.triggered.connect(partial(self._choose, template))

    def _choose(self, template: Template, _checked: bool = False) -> None:
        self.chosen.emit(template)
