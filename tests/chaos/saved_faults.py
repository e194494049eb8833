# SPDX-License-Identifier: GPL-3.0-or-later
"""Disks that are full when something small is saved: what was saved before stays, and nothing of the new lies about."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unittest import mock

from ripgui.core.error import RipError
from tests.chaos.stage import Stage, small_disk
from tests.chaos.world import FoundError

_OLD, _NEW = "what was there", "what did not fit " * 500


def saved(write: Callable[[str, Path], object], *, is_told: bool = True) -> Callable[[Stage], None]:
    """write: keeps a text on a disk, as a file or in one of the program's folders, which are all there."""

    def play(stage: Stage) -> None:
        disk = stage.world.folder / "disk"
        with small_disk(disk) as fill, mock.patch.dict(os.environ, {"RIPGUI_HOME": str(disk)}):
            write(_OLD, disk / "file.csv")
            before = _files(disk)
            fill(True)
            try:
                write(_NEW, disk / "file.csv")
            except (RipError, OSError) as error:
                if not any(word in str(error) for word in ("full", "No space")):
                    raise FoundError(f"told as: {error}") from error
            else:
                if is_told:
                    raise FoundError("it was told as well done")
            fill(False)
            if _files(disk) != before:
                raise FoundError(f"there was {sorted(before)}, and there is {sorted(_files(disk))}, or other content")
            write(_NEW, disk / "file.csv")
            if _files(disk) == before:
                raise FoundError("with room, it is not saved either")

    return play


def _files(disk: Path) -> dict[str, bytes]:
    """All that lies there, but for locks, which hold nothing."""
    found = [path for path in disk.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {str(path.relative_to(disk)): path.read_bytes() for path in found}


def preset(text: str, _: Path) -> None:
    from ripgui.core.preset import Preset
    from ripgui.engine.preset.preset import own_names
    from ripgui.engine.preset.preset_library import save_preset

    made = Preset(name="mine", title="Mine", description=text, encoder="-c:v libx264")
    save_preset(made, instead_of="mine" if "mine" in own_names() else "")


def draft(text: str, _: Path) -> None:
    from ripgui.engine.script.draft import ScriptDraft, keep_draft

    keep_draft(ScriptDraft(text=text))


def script(text: str, path: Path) -> None:
    from ripgui.engine.script.script_file import write_script

    write_script(str(path.with_suffix(".vpy")), text, None, overwrites=True)


def statistics(text: str, path: Path) -> None:
    from ripgui.core.history import PictureClass, StatRow, Tally
    from ripgui.engine.queue.statistics import save_csv

    row = StatRow(time="2026", picture_class=PictureClass.HD, codec=text, machine="", tally=Tally())
    save_csv([row], str(path), overwrites=path.exists())


def settings(text: str, _: Path) -> None:
    from ripgui.engine.settings_file import change_settings

    change_settings({"temp_folder": f"/{text}"})


def note_of_upload(text: str, _: Path) -> None:
    from ripgui.delivery.journal import Underway, write_journal

    place = Underway(storage="s", endpoint="", bucket="b", asked_key="k", key="k", path="p", size_bytes=1, part_bytes=1)
    write_journal(replace(place, mark=text))


def address(text: str, _: Path) -> None:
    from ripgui.engine.delivery.kept_address import keep_address, public_address

    keep_address(f"https://example.org/film.mkv?{text}", [public_address(f"https://example.org/film.mkv?{_OLD}")])


def measurement(text: str, _: Path) -> None:
    from ripgui.core.calibration import Calibration, Trial, WorkKind
    from ripgui.engine.work.calibrations import remember

    work = WorkKind(machine=text, encoder="libx264", size="SD", script="")
    remember(Calibration(work=work, trials=(Trial(workers=1, threads=1, fps=1.0, memory_mb=1),)))


def window(text: str, _: Path) -> None:
    from ripgui.ui.window_state import WindowState, save_window_state

    save_window_state(WindowState(geometry=text))


def report(text: str, _: Path) -> None:
    from ripgui.core.crash import report_failure

    report_failure(ValueError(text))
