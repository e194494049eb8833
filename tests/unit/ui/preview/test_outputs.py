# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be looked at, by what a script and the source told."""

import pytest
from PySide6.QtGui import QActionGroup
from pytestqt.qtbot import QtBot

from ripgui.core.clip import OutputInfo
from ripgui.core.output import SOURCE
from ripgui.ui.preview.choosers import OutputButton
from ripgui.ui.preview.outputs import Outputs
from tests.unit.ui.preview.pictures import CLIP


def _told(*numbers: int) -> tuple[OutputInfo, ...]:
    return tuple(OutputInfo(index=number, clip=CLIP) for number in numbers)


@pytest.mark.parametrize("first", [(0, 3), (0, 3, SOURCE)])
def test_outputs_that_another_script_has_not_are_gone(first: tuple[int, ...]) -> None:
    now = Outputs().opened(_told(*first)).opened(_told(1))
    assert now.choices == [1, SOURCE]
    assert now.shown == 1


def test_the_source_comes_to_what_the_script_has() -> None:
    now = Outputs().opened(_told(0, 3)).choose(3).opened(_told(SOURCE))
    assert now.choices == [0, 3, SOURCE]
    assert now.shown == 3


def test_the_choice_is_shown_again_and_again_without_piling_up(qtbot: QtBot) -> None:
    button = OutputButton("Shown output")
    qtbot.addWidget(button)
    for chosen in (0, 3, SOURCE):
        button.show_choice(Outputs().opened(_told(0, 3)), chosen)
    assert [action.isChecked() for action in button.choices.actions()] == [False, False, True]
    assert len(button.findChildren(QActionGroup)) == 1
