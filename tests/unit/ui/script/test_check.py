# SPDX-License-Identifier: GPL-3.0-or-later
"""Running a script without a picture."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.patience import Patience
from ripgui.engine.script.trust import UNTRUSTED_SCRIPT
from ripgui.ui.main_window import MainWindow
from ripgui.ui.script.check import ScriptCheck

_LONG_MS = 40_000
_BLANK = "from vapoursynth import core\nc = core.std.BlankClip(width=64, height=48, length=1200)\nc.set_output()\n"


@pytest.fixture
def check(qtbot: QtBot) -> Iterator[ScriptCheck]:
    made = ScriptCheck(Patience(first_s=30, next_s=30))
    yield made
    made.close()


def test_a_script_that_works_says_what_it_outputs(check: ScriptCheck, qtbot: QtBot) -> None:
    with qtbot.waitSignal(check.passed) as passed:
        check.start(_BLANK + "core.std.BlankAudio().set_output(3)\n", "", "")
        assert check.is_running
    assert not check.is_running
    assert passed.args is not None
    assert "64×48" in passed.args[0]
    assert "44100 Hz" in passed.args[0]


def test_the_source_is_at_hand(check: ScriptCheck, make_clip: Callable[..., Path], qtbot: QtBot) -> None:
    script = "import os\nfrom vapoursynth import core\ncore.bs.VideoSource(os.environ['FINALRIP_SOURCE']).set_output()"
    with qtbot.waitSignal(check.passed):
        check.start(script, "", str(make_clip(frames=12)))


@pytest.mark.parametrize(("script", "line"), [("a = 1\nb(", 2), ("a = 1\nraise ValueError('no')", 2), ("a = 1", None)])
def test_what_fails_is_told_with_its_line(check: ScriptCheck, qtbot: QtBot, script: str, line: int | None) -> None:
    with qtbot.waitSignal(check.failed) as failed:
        check.start(script, "", "")
    assert failed.args is not None
    assert failed.args[1] == line


def test_an_endless_script_is_stopped_and_tells_nothing(check: ScriptCheck, qtbot: QtBot) -> None:
    check.start("while True: pass", "", "")
    qtbot.wait(200)
    with qtbot.assertNotEmitted(check.failed, wait=300):
        check.stop()
    with qtbot.waitSignal(check.passed):
        check.start(_BLANK, "", "")


def test_the_window_says_it_in_place_and_in_a_line(window: MainWindow, qtbot: QtBot) -> None:
    window.editing.load_script("a = 1\nraise ValueError('no')\n", "")
    window.editing.trusting.confirm()
    with qtbot.waitSignal(window.script_check.failed):
        window.actions_by_name["checkScript"].trigger()
    assert window.editor.diagnostics[0].line == 2
    assert window.editor.diagnostics[0].message == "ValueError: no"
    assert "ValueError: no" in window.messages.text()
    window.editing.load_script(_BLANK, "")
    window.editing.trusting.confirm()
    with qtbot.waitSignal(window.script_check.passed):
        window.actions_by_name["checkScript"].trigger()
    assert not window.editor.diagnostics
    assert "64×48" in window.messages.text()


def test_a_script_that_nobody_trusts_is_not_run(qtbot: QtBot) -> None:
    check = ScriptCheck(Patience(), lambda _: False)
    with qtbot.waitSignal(check.failed) as failed:
        check.start(_BLANK, "", "")
    check.close()
    assert failed.args == [UNTRUSTED_SCRIPT, None]
