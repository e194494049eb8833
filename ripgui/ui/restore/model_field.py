# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that holds the path of an ONNX model, a button to choose it, and what a trial of it showed."""

import os
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ripgui.core.folders import model_folder
from ripgui.core.model import ModelPicture, ModelReport, Runtime
from ripgui.media.plugin_package import Lack, lack_of
from ripgui.ui.look import label, set_tone
from ripgui.ui.restore.model_trial import ModelTrial
from ripgui.ui.theme import GRID


class ModelField(QWidget):
    """edited: the path is another one. asked: the user wants to choose a file. tried: it is known whether the model
    works, or why it does not.
    """

    edited = Signal()
    asked = Signal()
    tried = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self.edited)
        self.line.textChanged.connect(self.line.setToolTip)
        choose = QPushButton("…")
        choose.setObjectName("short")
        choose.setToolTip(self.tr("Choose a file"))
        choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        choose.clicked.connect(self.asked)
        self._note = label(tone="dim")
        self._note.setWordWrap(True)
        self._note.setAccessibleName(self.tr("{name}: what it is").format(name=name))
        self._note.hide()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.line, 1)
        row.addWidget(choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addLayout(row)
        layout.addWidget(self._note)
        self.takes = ModelPicture.RGB
        self.report: ModelReport | None = None
        self.problem = ""
        self.lack: Lack | None = None
        self.trial = ModelTrial(self)
        self.trial.stepped.connect(self._on_step)
        self.trial.ended.connect(self._on_ended)

    @property
    def path(self) -> str:
        return self.line.text().strip()

    @property
    def is_refused(self) -> bool:
        """Whether it cannot be used, or nobody knows yet. What only lacks a package is another matter."""
        return self.trial.is_busy or (bool(self.problem) and self.lack is None)

    @property
    def note(self) -> str:
        return "" if self._note.isHidden() else self._note.text()

    def choose(self, path: str) -> None:
        """As if the user had typed it."""
        self.line.setText(path)
        self.edited.emit()

    def show_model(self, path: str, takes: ModelPicture, runtime: Runtime) -> None:
        """As a script says it. What lies elsewhere than in the folder for models is not touched before the user asks:
        the script may be a stranger's.
        """
        self.line.setText(path)
        self.takes = takes
        if path and Path(os.path.normpath(path)).is_relative_to(model_folder()):
            self.try_on(runtime)
        else:
            self.forget()

    def forget(self) -> None:
        """Nothing is known of the model any more."""
        self.trial.stop()
        self.report, self.problem, self.lack = None, "", None
        self._tell("")

    def try_on(self, runtime: Runtime) -> None:
        """Finds out whether the model works there."""
        self.forget()
        if self.path:
            self._tell(self.tr("is being tried …"))
            self.trial.start(self.path, runtime)

    def refuse(self, problem: str) -> None:
        """It works, and yet it cannot be used here."""
        self.problem = problem
        self._tell(problem, "error")

    def _on_step(self, step: str) -> None:
        steps = {
            "reading": self.tr("is being read …"),
            "loading": self.tr("is being loaded …"),
            "running": self.tr("is tried on a small picture …"),
        }
        self._tell(steps.get(step, step))

    def _on_ended(self, outcome: ModelReport | str) -> None:
        if isinstance(outcome, ModelReport):
            self.report, self.takes = outcome, outcome.picture
            self._tell(self._told(outcome))
        else:
            self.problem, self.lack = outcome, lack_of(outcome)
            self._tell(outcome, "warning" if self.lack is not None else "error")
        self.tried.emit()

    def _told(self, report: ModelReport) -> str:
        size = f"{report.width} × {report.height}"
        facts = [
            f"{report.scale}×",
            self.tr("brightness alone") if report.picture.is_gray else "RGB",
            report.file.inputs[0].kind,
        ]
        if report.is_fixed:
            facts.append(self.tr("takes {size} alone").format(size=size))
        facts.append(self.tr("{time} ms for {size}").format(time=f"{report.frame_ms:.3g}", size=size))
        return ", ".join(facts)

    def _tell(self, text: str, tone: Literal["dim", "warning", "error"] = "dim") -> None:
        self._note.setText(text)
        self._note.setToolTip(text)
        self._note.setVisible(bool(text))
        set_tone(self._note, tone)
