# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the script that is shown may run: what the user types may, what came in a file may once it was confirmed."""

from PySide6.QtCore import QObject, Signal

from ripgui.engine.script.trust import digest_of
from ripgui.engine.session import Session


class Trusting(QObject):
    """Follows the text of the editor.

    An edit of a trusted script is the user's own word. One of a script that was never confirmed is not: a comma typed
    into a stranger's program does not vouch for the rest. Undoing comes back to texts that are known one way or the
    other. changed: the shown script is trusted now, or is not.
    """

    changed = Signal(bool)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._doubted: set[str] = set()
        self._doubted_here: set[str] = set()
        self._text = ""
        self._seen = ""
        self._derived = ""
        self._is_trusted = True

    @property
    def is_trusted(self) -> bool:
        return self._is_trusted

    def show(self, text: str, seen: str) -> None:
        """Another script is shown: of a task, a preset, a file. seen: the same as the editor shows it."""
        if self._text:
            # What the user typed stays the user's when another script takes its place: undoing brings it back.
            self.vouch()
        self._doubted_here = set()
        self._judge(text, vouched=False)
        self._seen = seen
        if not self._is_trusted:
            self._doubt(seen)

    def edit(self, text: str) -> None:
        """The user changed what is shown."""
        self._judge(text, vouched=self._is_trusted)

    def confirm(self) -> None:
        """The user has read what is shown and lets it run."""
        self._doubted -= self._doubted_here
        for script in {self._text, self._seen}:
            self._session.trust(script)
        self._set(True)

    def vouch(self) -> None:
        """What is shown is about to be used, saved or run: if it is trusted, that is remembered."""
        if self._is_trusted:
            self._session.trust(self._text)

    def derive(self, script: str) -> None:
        """RipGUI itself made this of the script that is shown: it may run if that one may."""
        self._derived = script

    def may_run(self, script: str) -> bool:
        """Whether a script may be run now. May be asked on any thread."""
        if self._is_trusted and script in (self._text, self._derived):
            self._session.trust(script)
            return True
        return self._session.is_trusted(script)

    def _judge(self, text: str, *, vouched: bool) -> None:
        known = self._session.is_trusted(text)
        trusted = known or (vouched and digest_of(text) not in self._doubted) or not text.strip()
        if not trusted:
            self._doubt(text)
        # In this order: another thread may ask at any moment whether the text may run.
        if not trusted:
            self._set(False)
        self._text, self._seen, self._derived = text, text, text
        self._set(trusted)

    def _doubt(self, text: str) -> None:
        digest = digest_of(text)
        self._doubted.add(digest)
        self._doubted_here.add(digest)

    def _set(self, trusted: bool) -> None:
        if trusted != self._is_trusted:
            self._is_trusted = trusted
            self.changed.emit(trusted)
