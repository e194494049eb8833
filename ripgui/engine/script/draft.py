# SPDX-License-Identifier: GPL-3.0-or-later
"""Unsaved scripts, kept in the data folder so that neither a crash nor a wrong click loses what was typed."""

import contextlib
import json
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.folders import data_folder
from ripgui.core.saved import restored

_KEPT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptDraft:
    """path: of the file that it belongs to, or "". at: unix seconds. is_trusted: it was, when it was kept."""

    text: str
    path: str = ""
    at: float = 0.0
    is_trusted: bool = False


def keep_draft(draft: ScriptDraft) -> None:
    """Keeps what is being edited, in place of what was kept before. Raises OSError."""
    draft_folder().mkdir(parents=True, exist_ok=True)
    write_durably(_open_path(), json.dumps(asdict(replace(draft, at=time.time()))).encode())


def drop_draft() -> None:
    """What was edited is kept elsewhere by now."""
    with contextlib.suppress(OSError):
        _open_path().unlink()


def take_left() -> ScriptDraft | None:
    """What an earlier start left unsaved. It stands aside until `drop_left`, so that new edits can be kept meanwhile.

    Raises OSError.
    """
    newer, older = kept_draft(), _read(_left_path())
    if newer is None:
        return older
    if older is not None:
        put_away(older)
    _open_path().replace(_left_path())
    return newer


def drop_left() -> None:
    """The user said what is to become of what was left."""
    with contextlib.suppress(OSError):
        _left_path().unlink()


def kept_draft() -> ScriptDraft | None:
    """What is being edited, as it was kept last."""
    return _read(_open_path())


def put_away(draft: ScriptDraft) -> Path:
    """Keeps a text that is given up, among the newest of its kind; returns where. Raises OSError."""
    folder = draft_folder()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{time.strftime('%Y-%m-%d %H-%M-%S')}-{time.time_ns() % 1_000_000_000:09d}.vpy"
    write_durably(path, draft.text.encode("utf-8", "surrogatepass"))
    for old in sorted(folder.glob("*.vpy"))[:-_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def draft_folder() -> Path:
    return data_folder() / "drafts"


def _open_path() -> Path:
    return draft_folder() / "open.json"


def _left_path() -> Path:
    return draft_folder() / "left.json"


def _read(path: Path) -> ScriptDraft | None:
    try:
        return restored(ScriptDraft, path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
