# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker finds out about a source on the side: pictures, chapters, cuts."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThreadPool
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.ui.preview.time.survey import Survey
from tests.unit.ui.hand import sent


@pytest.fixture
def survey(qtbot: QtBot, surveyed: None) -> Iterator[Survey]:
    made = Survey()
    yield made
    made.close()


def test_a_source_is_looked_at(survey: Survey, make_clip: Callable[..., Path], qtbot: QtBot) -> None:
    film = make_clip(frames=144, size="320x180", cut_every=36, chapters=3, keyframe_every=100)
    probed, glimpsed = QSignalSpy(survey.probed), QSignalSpy(survey.glimpsed)
    with qtbot.waitSignal(survey.cuts_found) as found:
        survey.look_at(str(film))
    rate = Fraction(24000, 1001)
    # A cheap look: it may miss some, but finds no others.
    assert {36} <= {round(time * rate) for time in sent(found)[0]} <= {36, 72, 108}
    (chapters,) = probed.at(0)
    assert len(chapters) == 3
    glimpses = [glimpse for turn in range(glimpsed.count()) for glimpse in glimpsed.at(turn)[0]]
    assert len(glimpses) > 20
    assert glimpses[0].image.width() == 240
    assert 130 <= glimpses[0].image.height() <= 140
    assert {round(glimpse.at_s) for glimpse in glimpses} >= {0, 1, 2, 3, 4, 5}


def test_another_source_takes_over(
    survey: Survey, rich_clip: Path, make_clip: Callable[..., Path], qtbot: QtBot
) -> None:
    probed = QSignalSpy(survey.probed)
    other = make_clip(frames=48, size="160x90")
    with qtbot.waitSignal(survey.cuts_found) as found:
        survey.look_at(str(rich_clip))
        survey.look_at(str(other))
    assert sent(found) == [()]
    assert [probed.at(turn)[0] for turn in range(probed.count())] == [()]


def test_what_cannot_be_read_is_not_told(survey: Survey, tmp_path: Path, qtbot: QtBot) -> None:
    told = QSignalSpy(survey.probed)
    survey.look_at(str(tmp_path / "no.mkv"))
    for pool in survey.findChildren(QThreadPool):
        pool.waitForDone()
    QCoreApplication.processEvents()
    assert told.count() == 0
