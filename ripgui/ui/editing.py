# SPDX-License-Identifier: GPL-3.0-or-later
"""Whose settings the panels show: those of the selected task, or those for the next files; and where edits go."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from ripgui.core.endpoint import Target
from ripgui.core.error import EncoderError, InputError
from ripgui.core.preset import Preset
from ripgui.core.task import Task, TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.preset.preset import DEFAULT_PRESET
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.script.trust import is_shipped
from ripgui.engine.session import Session
from ripgui.ui.choice import Draft, add_options, draft_of, edited_spec, is_editable, preset_draft
from ripgui.ui.language.told import in_words
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.encoder_edit import EncoderEdit
from ripgui.ui.tool_row import PresetBox
from ripgui.ui.trusting import Trusting

_PAUSE_MS = 600


class Editing(QObject):
    """subject_changed: other settings are shown, or may no longer be edited. script_changed: the script is another.

    replacing: another script is about to take the place of the one that is shown.
    draft_left: the settings for the next files go out of sight. given_up: edits of a task could not be sent; comes with
    why, the script and its path, or "" for a script that was not edited.
    """

    subject_changed = Signal()
    script_changed = Signal()
    replacing = Signal()
    draft_left = Signal()
    given_up = Signal(str, str, str)

    def __init__(
        self, session: Session, editor: ScriptEditor, encoder: EncoderEdit, presets: PresetBox, output: OutputPanel
    ) -> None:
        super().__init__()
        self._session = session
        self.trusting = Trusting(session)
        self._editor = editor
        self._encoder = encoder
        self._presets = presets
        self._output = output
        self._draft = Draft()
        self._task: Task | None = None
        self._sent: TaskSpec | None = None
        self._unsent = False
        self._is_ready = False
        self._script_path = ""
        self._preset = ""
        self._treatment = Treatment()
        self._target = Target()
        self._target_problem = ""
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        editor.edited.connect(self._on_script_edited)
        encoder.edited.connect(self._on_edited)
        output.edited.connect(self._on_output_edited)
        output.picture.edited.connect(self._on_picture_edited)
        output.zones.edited.connect(self._on_zones_edited)
        presets.chosen.connect(self._on_preset_chosen)
        output.set_naming(self._naming)
        output.zones.set_shares_bits(lambda: encoder.budget.is_set)
        self._show()

    # what is shown

    @property
    def task(self) -> Task | None:
        """The task whose settings are shown, None for those of the next files."""
        return self._task

    @property
    def subject(self) -> int | None:
        """Of which task the script is; the editor keeps each one's steps to undo."""
        return self._task.id if self._task is not None else None

    @property
    def is_ready(self) -> bool:
        """Whether presets were loaded, so that there are settings for new files."""
        return self._is_ready

    @property
    def is_editable(self) -> bool:
        return self._task is None or is_editable(self._task)

    def script(self) -> tuple[str, str]:
        """The script that is shown, and its path or ""."""
        return self._editor.script, self._script_path

    def is_preset(self, script: str) -> bool:
        """Whether a preset has this script, so that it can be chosen again."""
        return any(preset.script == script for preset in self._presets.presets)

    def finished(self, script: str) -> str:
        """A script with what stands behind it for the picture that is wanted; as it is, where that cannot be."""
        from ripgui.media.finish import finished_script

        try:
            return finished_script(script, self._output.picture.picture())
        except InputError:
            return script

    @property
    def shown(self) -> Draft:
        """The settings that are shown, as they are now."""
        return self._shown()

    def back_to_preset(self) -> None:
        """Forgets what was changed since the preset was chosen."""
        preset = self._presets.preset(self._preset)
        if preset is not None and self.is_editable:
            self._on_preset_chosen(preset)

    @property
    def draft(self) -> Draft:
        """Settings for the next files, as they are now."""
        return self._shown() if self._task is None else self._draft

    def set_draft(self, draft: Draft) -> None:
        self._draft = draft
        if self._task is None:
            self._show()

    def add_options(self) -> AddOptions:
        self.vouch_for_draft()
        return add_options(self.draft)

    def vouch_for_draft(self) -> None:
        """The script for the next files is about to be used or kept; of a task that is shown, see `flush`."""
        if self._task is None:
            self.trusting.vouch()

    @property
    def is_kept(self) -> bool:
        """Whether the shown task has all edits of its script; the one for the next files is kept by the window."""
        return self._task is not None and (not self._unsent or self._editor.script == self._task.spec.script)

    def presets_loaded(self) -> None:
        """Presets are there to be chosen, or are others. Without settings of an earlier start, the usual one is."""
        self._draft = self.draft
        usual = self._presets.preset(DEFAULT_PRESET)
        if not self._draft.encoder and is_shipped(self._draft.script) and usual is not None:
            self._draft = preset_draft(self._draft, usual)
        if self._is_ready:
            self._judge()
        else:
            self._is_ready = True
            self._show()

    def draft_problem(self) -> str:
        """Why files cannot be added with the settings for new files, "" where they can."""
        if self._task is None:
            return self.problem()
        from ripgui.media.encoder import parse_encoder

        try:
            parse_encoder(self._draft.encoder)
        except EncoderError as error:
            return in_words(str(error))
        return ""

    def show_task(self, task: Task | None) -> None:
        """Shows a task's settings, or with None those for the next files. Edits made so far go where they belong."""
        self.flush()
        if self._unsent:
            self._give_up(self.problem())
        if self._task is None:
            self._draft = self._shown()
            self.draft_left.emit()
        self._task = task
        self._sent = None
        self._unsent = False
        self._show()

    def task_changed(self, task: Task) -> None:
        """The task that is shown was changed by someone: its state, or its settings."""
        before = self._task
        if before is None or before.id != task.id:
            return
        self._task = task
        if task.spec not in (before.spec, self._sent) and not self._unsent:
            self._show()
        elif is_editable(task) != is_editable(before):
            self._timer.stop()
            if self._unsent:
                self._give_up(self.tr("the task was begun"))
            self._unsent = False
            self._show()

    @property
    def treatment(self) -> Treatment:
        """What is done beside script and encoder line, as it is shown."""
        return self._treatment

    def treat(self, treatment: Treatment) -> None:
        """The user wants something else done."""
        if self.is_editable and treatment != self._treatment:
            if treatment.picture != self._treatment.picture:
                self._output.picture.show_picture(treatment.picture)
            self._treatment = treatment
            self._on_edited()

    @property
    def target(self) -> Target:
        """Where the work is done, as it is shown."""
        return self._target

    def aim(self, target: Target) -> None:
        """The user wants it done elsewhere, or otherwise there."""
        if self.is_editable and target != self._target:
            self._target = target
            self._on_edited()

    def refuse_target(self, problem: str) -> None:
        """Whoever knows the place where it is to be done says why it cannot be, "" where it can."""
        self._target_problem = problem

    def load_script(self, text: str, path: str) -> None:
        """A script was opened: it takes the place of the one that is shown."""
        if not self.is_editable:
            return
        self.replacing.emit()
        self._script_path = path
        self._replace(text)
        self._on_edited()
        self.subject_changed.emit()
        self.script_changed.emit()

    def script_saved(self, path: str) -> None:
        self._script_path = path
        self._on_edited()
        self.subject_changed.emit()

    def problem(self) -> str:
        """Why the shown settings cannot be used, "" where they can."""
        own = self._encoder.error or self._output.problem() or self._output.picture.problem()
        return own or (self._target_problem if self._target.endpoint else "")

    def untaken(self) -> str:
        """Why the shown task would begin without the last edits, "" where it has them all."""
        return self.problem() if self._unsent and self._task is not None and is_editable(self._task) else ""

    def flush(self) -> None:
        """Sends edits of a task that are still waiting for a pause in typing."""
        self._timer.stop()
        if not self._unsent or self._task is None or not is_editable(self._task) or self.problem():
            return
        self._unsent = False
        spec = edited_spec(self._task.spec, self._shown())
        if spec.script != self._task.spec.script:
            self.trusting.vouch()
        if spec != self._task.spec:
            is_other = spec.source != self._task.spec.source
            self._sent = spec
            self._task = replace(self._task, spec=spec)
            self._session.edit_task(self._task.id, spec)
            if is_other:
                self._session.looks.probe(self._task.id)

    def _give_up(self, why: str) -> None:
        if self._task is not None:
            script = self._editor.script
            self.given_up.emit(why, "" if script == self._task.spec.script else script, self._script_path)

    # moving values between panels and their owners

    def _show(self) -> None:
        draft = self._draft if self._task is None else draft_of(self._task.spec)
        editable = self.is_editable
        self._script_path = draft.script_path
        self._treatment = draft.treatment
        self._target = draft.target
        self._replace(draft.script)
        self._editor.setReadOnly(not editable)
        # While the presets are still read, nothing was written badly.
        if draft.encoder or self._is_ready:
            self._encoder.show_text(draft.encoder, draft.treatment.budget)
        self._encoder.set_read_only(not editable)
        self._preset = draft.preset
        self._presets.setEnabled(editable)
        source = self._task.spec.source if self._task is not None else ""
        self._output.show_choice(draft.output, is_task=self._task is not None, source=source, editable=editable)
        self._output.picture.show_picture(draft.treatment.picture)
        self._output.zones.show_zones(draft.treatment.zones)
        self._judge()
        self.subject_changed.emit()
        self.script_changed.emit()

    def _judge(self) -> None:
        """Looks which preset the settings are, or began from."""
        self._preset = self._presets.match(self._shown())

    def _replace(self, text: str) -> None:
        """Shows a text that nobody typed."""
        self._editor.show_text(text, self.subject)
        self.trusting.show(text, self._editor.toPlainText())

    def _shown(self) -> Draft:
        return Draft(
            script=self._editor.script,
            script_path=self._script_path,
            encoder=self._encoder.text().strip(),
            preset=self._preset,
            source=self._task.spec.source if self._task is not None else "",
            output=self._output.choice(),
            treatment=replace(self._treatment, budget=self._encoder.budget),
            target=self._target,
        )

    def _on_script_edited(self) -> None:
        self.trusting.edit(self._editor.script)
        self._on_edited()
        self.script_changed.emit()

    def _on_edited(self) -> None:
        self._judge()
        self._output.refresh()
        self._wait()

    def _on_output_edited(self) -> None:
        self._judge()
        self._wait()

    def _on_picture_edited(self) -> None:
        self._treatment = replace(self._treatment, picture=self._output.picture.picture())
        self._judge()
        self._wait()
        self.script_changed.emit()

    def _on_zones_edited(self) -> None:
        self._treatment = replace(self._treatment, zones=self._output.zones.zones())
        self._wait()

    def _wait(self) -> None:
        if self._task is not None:
            self._unsent = True
            self._timer.start()

    def _on_preset_chosen(self, preset: Preset) -> None:
        self.replacing.emit()
        draft = preset_draft(self._shown(), preset)
        self._script_path = ""
        self._preset = preset.name
        self._treatment = draft.treatment
        self._replace(draft.script)
        self._encoder.show_text(draft.encoder, draft.treatment.budget)
        self._output.show_choice(draft.output, is_task=self._task is not None, source=draft.source)
        self._output.picture.show_picture(draft.treatment.picture)
        self._output.zones.show_zones(draft.treatment.zones)
        self._on_edited()
        self.script_changed.emit()
        self.subject_changed.emit()

    def _naming(self) -> tuple[str, str]:
        """The preset's and the encoder's name, for the example of an output's name."""
        if not self._encoder.text():
            return self._preset, ""
        from ripgui.media.encoder import parse_encoder

        try:
            codec = parse_encoder(self._encoder.text()).codec
        except EncoderError:
            codec = ""
        return self._preset, codec
