# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks made of others."""

from pathlib import Path

from ripgui.core.task import TaskSpec
from ripgui.engine.queue.adding import taken_apart


def test_a_source_of_several_files_becomes_a_task_of_each(tmp_path: Path) -> None:
    for name in ("VTS_01_1.VOB", "VTS_01_2.VOB", "VTS_01_2-encoded.mp4"):
        (tmp_path / name).write_text(name)
    whole = TaskSpec(
        source=str(tmp_path / "VTS_01_%d.VOB"),
        output=str(tmp_path / "VTS_01-encoded.mp4"),
        script="s",
        encoder="-c:v libx264",
        timecodes="/t.txt",
    )
    first, second = taken_apart(whole, ())
    assert (first.source, second.source) == (str(tmp_path / "VTS_01_1.VOB"), str(tmp_path / "VTS_01_2.VOB"))
    assert Path(first.output).name == "VTS_01_1-encoded.mp4"
    assert Path(second.output).name == "VTS_01_2-encoded (2).mp4"
    assert (first.script, first.encoder, first.timecodes) == ("s", whole.encoder, "")
