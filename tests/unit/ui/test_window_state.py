# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window remembers, and files read and written off its thread."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.error import InputError
from ripgui.ui.background import Background
from ripgui.ui.choice import Draft, OutputChoice
from ripgui.ui.theme import SchemeChoice
from ripgui.ui.window_state import WindowState, load_window_state, save_window_state, window_state_path

DRAFT = Draft(
    script="clip.set_output()",
    script_path="/s.vpy",
    encoder="-c:v libx264",
    preset="fast",
    output=OutputChoice(container="mp4", pattern="{name}", folder="/r", range="1:5", chunk_seconds=5.0, workers=2),
)


def test_state_comes_back() -> None:
    state = WindowState(scheme=SchemeChoice.LIGHT, resumes=True, geometry="00ff").with_draft(DRAFT)
    save_window_state(state)
    assert load_window_state() == state
    draft = load_window_state().draft()
    assert draft.encoder == DRAFT.encoder
    assert draft.output.container == "mp4"
    # The range of one film is nothing for the next.
    assert draft.output.range == ""


@pytest.mark.parametrize("text", ["", "{", '{"scheme": "pink"}', "[]", '{"container": "avi"}'])
def test_a_broken_file_is_as_none(text: str) -> None:
    path = window_state_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert load_window_state() == WindowState()


def test_without_a_file_there_are_defaults() -> None:
    assert load_window_state() == WindowState()


def test_a_folder_that_cannot_be_made_is_no_reason_to_fail() -> None:
    path = window_state_path()
    path.parent.parent.mkdir(parents=True, exist_ok=True)
    path.parent.write_text("a file where the folder should be")
    save_window_state(WindowState())


def test_answers_come_back_to_this_thread(qtbot: QtBot) -> None:
    background = Background()
    answers: list[object] = []
    background.run(lambda: 6 * 7, answers.append)

    def fail() -> None:
        raise InputError("no")

    background.run(fail, answers.append, lambda text: answers.append(f"failed: {text}"))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert set(answers) == {42, "failed: no"}
    background.wait()


def test_what_runs_in_order_ends_in_order(qtbot: QtBot) -> None:
    background = Background()
    answers: list[object] = []
    for number in range(20):
        background.run_in_order(partial(abs, number), answers.append)
    background.wait()
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))
