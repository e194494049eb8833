# SPDX-License-Identifier: GPL-3.0-or-later
"""One task's settings for another."""

from dataclasses import replace

from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.core.zone import Zone
from ripgui.engine.queue.copying import pasted


def test_what_is_of_one_file_stays_with_it() -> None:
    zones = (Zone(range="1:2", encoder="-c:v libx264"),)
    mine = TaskSpec(
        source="/a.mkv", output="/a-out.mkv", script="a", encoder="x", range="1:9", treatment=Treatment(zones=zones)
    )
    other = TaskSpec(source="/b.mkv", output="/b-out.mp4", script="b", encoder="-c:v libx264", workers=3, after=7)
    assert pasted(mine, other) == replace(mine, script="b", encoder="-c:v libx264", output="/a-out.mp4", workers=3)
