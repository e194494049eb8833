# SPDX-License-Identifier: GPL-3.0-or-later
"""Which scripts may run: a script is a program, so one that nobody here wrote or confirmed is only looked at.

Trust is in the content, not in a name: a hash of the text, kept in the store. What ships with the application is
trusted, what the user types or names on a command line is, and whatever was confirmed once.
"""

import functools
from pathlib import Path

from ripgui.core.folders import resource_folder
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import Task, TaskState
from ripgui.engine.store import Store

UNTRUSTED = (
    "its script was never run here, and a script is a program: read it, then trust it (in the window above the script, "
    "or with: ripgui queue trust)"
)
"""Why a task is withheld, for people to read."""

UNTRUSTED_SCRIPT = "the script was never run here, and a script is a program: read it, then trust it"
"""Why it is not previewed, for people to read."""


class Trust:
    """What is trusted, as the store knows it and as far as it was asked; may be used from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: set[str] = set()
        self.refresh()

    def refresh(self) -> None:
        """Takes over what other processes were told to trust."""
        self._known |= self._store.trusted()

    def knows(self, script: str) -> bool:
        """Whether it is trusted, as far as can be told without a look at the disk."""
        if script == SOURCE_SCRIPT:
            return True
        digest = digest_of(script)
        return digest in self._known or digest in _shipped()

    def is_trusted(self, script: str) -> bool:
        digest = digest_of(script)
        if digest in _shipped():
            return True
        if digest not in self._known and self._store.is_trusted(digest):
            self._known.add(digest)
        return digest in self._known

    def accept(self, script: str) -> None:
        """Trusts it from now on, in this process; `save` does so for good."""
        self._known.add(digest_of(script))

    def save(self, script: str) -> None:
        """Trusts it, also after the next start. Raises InputError."""
        self.accept(script)
        self._store.trust(digest_of(script))


def is_shipped(script: str) -> bool:
    """Whether it comes with the application, as a preset or a template."""
    return digest_of(script) in _shipped()


def trouble(task: Task) -> str:
    """What went wrong with a task, or what it waits for; "" where all is well."""
    return UNTRUSTED if task.is_withheld and task.state is TaskState.WAITING else task.error


def digest_of(script: str) -> str:
    """What a script is remembered by; how its lines end does not matter."""
    import hashlib

    text = script.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@functools.cache
def _shipped() -> frozenset[str]:
    """The scripts that come with the application."""
    import tomllib

    from ripgui.engine.script.picture_script import picture_scripts
    from ripgui.engine.script.template import load_templates

    presets = (
        tomllib.loads(path.read_text(encoding="utf-8")) for path in Path(resource_folder(), "presets").glob("*.toml")
    )
    texts = (
        SOURCE_SCRIPT,
        *(template.script for template in load_templates()),
        *picture_scripts(),
        *(preset.get("script", SOURCE_SCRIPT) for preset in presets),
    )
    return frozenset(digest_of(text) for text in texts)
