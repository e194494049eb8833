# SPDX-License-Identifier: GPL-3.0-or-later
"""Which file the shown script has: whether it was edited since, what others did to the file, and what a crash left."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ripgui.engine.script.draft import ScriptDraft, drop_draft, drop_left, keep_draft, put_away, take_left
from ripgui.engine.script.script_file import ScriptFile, read_script, stamp_of, write_script
from ripgui.engine.script.trust import is_shipped
from ripgui.ui import wording
from ripgui.ui.script.notice import Answer, Notices

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_LOOK_MS = 2000
_KEEP_MS = 1500
_MOST_RECENT = 12
_CHANGED, _LEFT, _ASIDE = "changed", "left", "aside"


class ScriptFiles(QObject):
    """state_changed: another file, or edited, or as it is on the disk again. recent_changed: of the recent files."""

    state_changed = Signal()
    recent_changed = Signal()

    def __init__(self, window: "MainWindow", notices: Notices) -> None:
        super().__init__(window)
        self._window = window
        self._editing = window.editing
        self._notices = notices
        self._path = ""
        self._file: ScriptFile | None = None
        self._form = ""
        self._seen: tuple[int, ...] = ()
        self._is_looking = False
        self._is_closed = False
        self._aside: ScriptDraft | None = None
        self._told_of = self._editing.subject
        self._recent: tuple[str, ...] = ()
        self._shown_state: tuple[str, bool] = ("", False)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)
        self._keep = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep.timeout.connect(self.keep)
        self._editing.replacing.connect(self._put_aside)
        self._editing.subject_changed.connect(self._on_subject)
        self._editing.script_changed.connect(self._on_script)
        window.editor.edited.connect(self._on_edited)
        self._editing.given_up.connect(self._on_given_up)
        window.background.run_in_order(take_left, self._on_left)

    # the state

    @property
    def path(self) -> str:
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether the script is not what its file holds; a script without a file is not."""
        return self._file is not None and self._editing.script()[0] != self._form

    @property
    def _has_unsaved(self) -> bool:
        """Whether the text is nowhere else: in no file and no preset."""
        if self._file is not None:
            return self.is_modified
        text = self._editing.script()[0]
        return bool(text.strip()) and not is_shipped(text) and not self._editing.is_preset(text)

    @property
    def recent(self) -> tuple[str, ...]:
        return self._recent

    def restore(self, recent: tuple[str, ...]) -> None:
        """Takes up what was remembered, and what is shown by now."""
        self.set_recent(recent)
        self._on_subject()

    def set_recent(self, paths: tuple[str, ...]) -> None:
        self._recent = paths
        self.recent_changed.emit()

    # opening and saving

    def open(self, path: str) -> None:
        """Shows the script of a file; what was shown can be had back by undoing."""
        opened = partial(self._on_opened, self._editing.subject)
        self._window.background.run_in_order(lambda: read_script(path), opened, self._window.messages.fail)

    def save(self, path: str = "", *, overwrites: bool = False, then: Callable[[], object] = lambda: None) -> None:
        """Writes what is shown into its own file, or another one, which is its own from then on."""
        target = path or self._path
        text, before = self._editing.script()[0], self._file
        if before is None or before.path != target:
            before, overwrites = (before, True) if before is not None else (None, True)
        self._editing.trusting.vouch()
        self._window.background.run_in_order(
            lambda: write_script(target, text, before, overwrites=overwrites),
            partial(self._on_saved, text, then),
            partial(self._on_unsaved, target),
        )

    def close(self) -> None:
        """The window closes, and keeps what is shown itself."""
        self._look.stop()
        self._keep.stop()
        if self._editing.task is None:
            self._window.background.run_in_order(drop_draft)
        else:
            self.keep()
        self._is_closed = True

    def keep(self) -> None:
        """Keeps what is being edited, in case that RipGUI or the machine ends without a word."""
        if self._is_closed:
            return
        if self._editing.is_kept or not self._has_unsaved:
            self._window.background.run_in_order(drop_draft)
            return
        draft = self._shown()
        self._window.background.run_in_order(lambda: keep_draft(draft))

    # what others do to the file

    def look(self) -> None:
        """Looks whether the file was changed by another program."""
        if self._is_looking or not self._path:
            return
        self._is_looking = True
        path = self._path
        self._window.background.run(lambda: stamp_of(path), partial(self._on_stamp, path))

    def _on_stamp(self, path: str, stamp: tuple[int, ...]) -> None:
        self._is_looking = False
        if path != self._path or self._file is None or stamp == self._seen:
            return
        self._seen = stamp
        if not stamp:
            self._tell_gone()
            return
        self._window.background.run(lambda: read_script(path), partial(self._on_read_again, path), lambda _: None)

    def _on_read_again(self, path: str, file: ScriptFile) -> None:
        known = self._file
        if path != self._path or known is None or file.digest == known.digest:
            return
        if file.text == self._editing.script()[0]:
            self._take(file)
        elif self.is_modified or not self._editing.is_editable:
            self._tell_changed(file)
        else:
            before = self._shown()
            self._reload(file)
            self._tell_reloaded(before)

    def _tell_changed(self, file: ScriptFile) -> None:
        name = os.path.basename(file.path)
        text = self.tr("{name} was changed by another program.").format(name=name)
        if self.is_modified:
            text += " " + self.tr("Your own edits are not saved; after reloading, Undo brings them back.")
        self._notices.tell(
            _CHANGED,
            "warning",
            text,
            Answer(self.tr("Reload"), partial(self._reload, file), is_first=True),
            Answer(self.tr("Keep mine"), partial(self._keep_mine, file)),
        )

    def _tell_reloaded(self, before: ScriptDraft) -> None:
        name = os.path.basename(before.path)
        self._notices.tell(
            _CHANGED,
            "info",
            self.tr("{name} was changed by another program and read again.").format(name=name),
            Answer(self.tr("Undo"), partial(self._bring_back, before, _CHANGED), is_first=True),
            Answer(self.tr("Close"), partial(self._notices.close_notice, _CHANGED)),
        )

    def _tell_gone(self) -> None:
        name = os.path.basename(self._path)
        self._notices.tell(
            _CHANGED,
            "warning",
            self.tr("{name} was deleted or moved. What you see is all that is left of it.").format(name=name),
            Answer(self.tr("Save it again"), partial(self.save, overwrites=True), is_first=True),
            Answer(self.tr("Keep mine"), partial(self._notices.close_notice, _CHANGED)),
        )

    def _reload(self, file: ScriptFile) -> None:
        self._notices.close_notice(_CHANGED)
        if self._editing.is_editable:
            self._editing.load_script(file.text, file.path)
            self._take(file)

    def _keep_mine(self, file: ScriptFile) -> None:
        """The file as it is now is what later changes are compared with, and what saving replaces."""
        self._notices.close_notice(_CHANGED)
        self._take(file)

    # what comes back

    def _on_opened(self, subject: int | None, file: ScriptFile) -> None:
        if subject != self._editing.subject or not self._editing.is_editable:
            told = self.tr("{path} was not opened: meanwhile another task was selected, or this one was begun.")
            self._window.messages.fail(told.format(path=file.path))
            return
        self._editing.load_script(file.text, file.path)
        self._take(file)
        self._remember(file.path)

    def _on_saved(self, text: str, then: Callable[[], object], file: ScriptFile) -> None:
        self._notices.close_notice(_CHANGED)
        if self._editing.script()[0] == text or self._path == file.path:
            self._path = file.path
            self._take(file, form=text)
            self._editing.script_saved(file.path)
        self._remember(file.path)
        self.keep()
        self._window.messages.tell(self.tr("Saved {path}").format(path=file.path))
        then()

    def _on_unsaved(self, target: str, problem: str) -> None:
        self._window.messages.fail(problem)
        if target == self._path:
            self._seen = ()
            self.look()

    def _take(self, file: ScriptFile, form: str | None = None) -> None:
        self._file, self._seen = file, file.stamp
        self._form = file.text if form is None else form
        self._tell_state()

    def _put_aside(self) -> None:
        """Another script takes the place of what is shown: nothing of that may be lost."""
        if self._has_unsaved:
            draft = self._aside = self._shown()
            self._window.background.run_in_order(lambda: put_away(draft))

    def _tell_aside(self) -> None:
        aside, self._aside = self._aside, None
        if self._editing.subject != self._told_of:
            self._told_of = self._editing.subject
            self._notices.close_notice(_ASIDE)
        if aside is None or aside.text == self._editing.script()[0]:
            return
        name = os.path.basename(aside.path)
        if name:
            told = self.tr("Your edits of {name} were not saved. They were put aside.").format(name=name)
        else:
            told = self.tr("The script that stood here was in no file. It was put aside.")
        self._notices.tell(
            _ASIDE,
            "info",
            told,
            Answer(self.tr("Bring it back"), partial(self._bring_back, aside, _ASIDE), is_first=True),
            Answer(self.tr("Close"), partial(self._notices.close_notice, _ASIDE)),
        )

    def _shown(self) -> ScriptDraft:
        text, path = self._editing.script()
        return ScriptDraft(text=text, path=path, is_trusted=self._editing.trusting.is_trusted)

    def _on_subject(self) -> None:
        self._tell_aside()
        path = self._editing.script()[1]
        if path == self._path:
            self._tell_state()
            return
        self._path, self._file, self._seen = path, None, ()
        self._notices.close_notice(_CHANGED)
        if path:
            self._look.start()
            self._window.background.run(lambda: read_script(path), partial(self._on_first_read, path), lambda _: None)
        else:
            self._look.stop()
        self._tell_state()

    def _on_first_read(self, path: str, file: ScriptFile) -> None:
        if path == self._path and self._file is None:
            self._take(file)

    def _on_edited(self) -> None:
        self._keep.start()

    def _on_script(self) -> None:
        self._tell_state()

    def _tell_state(self) -> None:
        state = (self._path, self.is_modified)
        if state != self._shown_state:
            self._shown_state = state
            self.state_changed.emit()

    def _remember(self, path: str) -> None:
        self.set_recent((path, *(known for known in self._recent if known != path))[:_MOST_RECENT])

    # what a crash left

    def _on_left(self, draft: ScriptDraft | None) -> None:
        if draft is None or self._is_closed:
            return
        if draft.text == self._editing.script()[0] or not draft.text.strip():
            self._window.background.run_in_order(drop_left)
            return
        name = os.path.basename(draft.path) or self.tr("a script without a file")
        when = wording.time_of_day(draft.at)
        self._notices.tell(
            _LEFT,
            "info",
            self.tr("When RipGUI ended, edits of {name} from {when} were not saved. They were kept.").format(
                name=name, when=when
            ),
            Answer(self.tr("Recover"), partial(self._recover, draft), is_first=True),
            Answer(self.tr("Discard"), partial(self._discard, draft)),
        )

    def _recover(self, draft: ScriptDraft) -> None:
        if not self._editing.is_editable:
            self._window.messages.tell(self.tr("The selected task's script is fixed; select another task or none."))
            return
        self._bring_back(draft, _LEFT)
        self._window.background.run_in_order(drop_left)

    def _bring_back(self, draft: ScriptDraft, notice: str) -> None:
        """notice: the one that offered it."""
        self._notices.close_notice(notice)
        self._editing.load_script(draft.text, draft.path)
        if draft.is_trusted:
            self._editing.trusting.confirm()
        self.keep()

    def _discard(self, draft: ScriptDraft) -> None:
        self._notices.close_notice(_LEFT)
        self._window.background.run_in_order(lambda: put_away(draft))
        self._window.background.run_in_order(drop_left)

    # what cannot be sent

    def _on_given_up(self, why: str, text: str, path: str) -> None:
        if not text.strip():
            self._window.messages.fail(self.tr("Your last edits of the task were not taken ({why}).").format(why=why))
            return
        draft = ScriptDraft(text=text, path=path)
        self._window.background.run_in_order(lambda: put_away(draft), partial(self._tell_kept, why), self._tell_lost)

    def _tell_kept(self, why: str, path: Path) -> None:
        told = self.tr(
            "Your last edits of the task were not taken ({why}). The script as you wrote it is in {path}."
        ).format(why=why, path=path)
        self._window.messages.fail(told)

    def _tell_lost(self, problem: str) -> None:
        self._window.messages.fail(self.tr("Your last edits of the task are lost: {problem}").format(problem=problem))
