# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window remembers until the next start: its shape, the colours, settings for new files."""

import contextlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from ripgui.core.container import Container
from ripgui.core.durable import write_durably
from ripgui.core.endpoint import Target
from ripgui.core.folders import config_folder
from ripgui.core.saved import restored
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.treatment import Treatment
from ripgui.engine.output.output import DEFAULT_PATTERN
from ripgui.ui.choice import Draft, OutputChoice
from ripgui.ui.preview.memory import PreviewState
from ripgui.ui.shortcut.keymap import KeyChoice
from ripgui.ui.shortcut.profile import Profile
from ripgui.ui.theme import SchemeChoice


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """geometry, splitters: Qt's own form, as hexadecimal digits. resumes: the queue ran when the window was closed.

    hours: between which the queue runs every day, as 23:00-07:00, "" where no schedule says.
    """

    geometry: str = ""
    splitter: str = ""
    work_splitter: str = ""
    scheme: SchemeChoice = SchemeChoice.SYSTEM
    key_profile: Profile = Profile.VS_PREVIEW
    changed_keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    text_zoom: int = 0
    closes_brackets: bool = True
    preview: PreviewState = field(default_factory=PreviewState)
    resumes: bool = False
    hours: str = ""
    has_draft: bool = False
    script: str = SOURCE_SCRIPT
    script_path: str = ""
    recent_scripts: tuple[str, ...] = ()
    encoder: str = ""
    preset: str = ""
    container: Container = "mkv"
    pattern: str = DEFAULT_PATTERN
    folder: str = ""
    chunk_seconds: float | None = None
    workers: int | None = None
    treatment: Treatment = field(default_factory=Treatment)
    target: Target = field(default_factory=Target)

    def keys(self) -> KeyChoice:
        return KeyChoice(profile=self.key_profile, changed=self.changed_keys)

    def draft(self) -> Draft:
        output = OutputChoice(
            container=self.container,
            pattern=self.pattern,
            folder=self.folder,
            chunk_seconds=self.chunk_seconds,
            workers=self.workers,
        )
        return Draft(
            script=self.script,
            script_path=self.script_path,
            encoder=self.encoder,
            preset=self.preset,
            output=output,
            treatment=self.treatment,
            target=self.target,
        )

    def with_draft(self, draft: Draft) -> "WindowState":
        # A range belongs to one film, so that it is not remembered for others.
        return replace(
            self,
            has_draft=True,
            script=draft.script,
            script_path=draft.script_path,
            encoder=draft.encoder,
            preset=draft.preset,
            container=draft.output.container,
            pattern=draft.output.pattern,
            folder=draft.output.folder,
            chunk_seconds=draft.output.chunk_seconds,
            workers=draft.output.workers,
            treatment=draft.treatment,
            target=draft.target,
        )


def window_state_path() -> Path:
    return config_folder() / "window.json"


def load_window_state() -> WindowState:
    """What was remembered; a file that is not right is as none."""
    try:
        return restored(WindowState, window_state_path().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return WindowState()


def save_window_state(state: WindowState) -> None:
    """Remembers it if that can be done: a disk that is full must not keep a window open."""
    with contextlib.suppress(OSError):
        window_state_path().parent.mkdir(parents=True, exist_ok=True)
        write_durably(window_state_path(), json.dumps(asdict(state), indent=1).encode())
