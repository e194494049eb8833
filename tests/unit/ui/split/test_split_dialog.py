# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that splits a source: rows that say what is wrong with them, files that are cut, tasks to be made."""

import shutil
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ripgui.core.piece import Piece, PieceText
from ripgui.ui.main_window import MainWindow
from ripgui.ui.split.dialog import SplitDialog, SplitOrder, SplitSubject
from ripgui.ui.split.listing import START, TOLD
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import Calls, asked, child, fill, trigger
from tests.unit.ui.rows import make_row


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[SplitDialog]:
    made = SplitDialog(theme)
    qtbot.addWidget(made)
    made.show_subject(SplitSubject(task_id=1, source="/films/one.mkv", duration_s=Fraction(60)))
    yield made
    made.cutting.close()


def button(dialog: SplitDialog, name: str) -> QPushButton:
    return child(dialog, QPushButton, name)


def told(dialog: SplitDialog) -> list[str]:
    model = dialog.list.list_model
    return [str(model.data(model.index(number, TOLD))) for number in range(model.rowCount())]


def test_each_row_says_what_is_wrong_with_it_and_nothing_is_split_before_it_is_mended(dialog: SplitDialog) -> None:
    QGuiApplication.clipboard().setText("0:00-0:10\n0:05-0:20\n0:30-0:29")
    button(dialog, "splitPaste").click()
    assert told(dialog) == ["", "overlaps with piece 1", "the end 00:00:29.000 is not after the start 00:00:30.000"]
    assert not button(dialog, "splitButton").isEnabled()
    assert any("Piece 3: the end" in each.text() for each in dialog.findChildren(QLabel))
    model = dialog.list.list_model
    model.setData(model.index(2, START), "0:28.5")
    assert told(dialog)[2] == ""
    assert button(dialog, "splitButton").isEnabled()


def test_what_is_no_list_is_refused_and_keeps_the_rows(dialog: SplitDialog) -> None:
    dialog.set_pieces([Piece(Fraction(1), Fraction(2))])
    QGuiApplication.clipboard().setText("hello")
    button(dialog, "splitPaste").click()
    assert dialog.list.list_model.rows == (PieceText("00:00:01.000", "00:00:02.000"),)


def test_rows_come_from_chapters_and_go_one_by_one(dialog: SplitDialog) -> None:
    assert not button(dialog, "splitChapters").isEnabled()
    assert not button(dialog, "splitRemove").isEnabled()
    dialog.show_chapters(1, [Piece(Fraction(0), Fraction(5)), Piece(Fraction(5), Fraction(9))])
    button(dialog, "splitChapters").click()
    assert len(dialog.list.list_model.rows) == 2
    dialog.list.setCurrentIndex(dialog.list.list_model.index(0, 0))
    button(dialog, "splitRemove").click()
    button(dialog, "splitAdd").click()
    assert [each.start for each in dialog.list.list_model.rows] == ["00:00:05.000", "00:00:09.000"]
    # Another source has other pieces; the same one keeps them.
    dialog.show_subject(SplitSubject(task_id=1, source="/films/one.mkv", duration_s=Fraction(60)))
    assert len(dialog.list.list_model.rows) == 2
    dialog.show_subject(SplitSubject(task_id=2, source="/films/two.mkv", duration_s=None))
    assert not dialog.list.list_model.rows


def test_exact_pieces_are_ordered_as_they_are_set(qtbot: QtBot, dialog: SplitDialog) -> None:
    dialog.set_pieces([Piece(Fraction(1), Fraction(2)), Piece(Fraction(2), Fraction(4))])
    child(dialog, QComboBox, "splitManner").setCurrentIndex(1)
    child(dialog, QComboBox, "splitCodec").setCurrentText("libx265")
    child(dialog, QComboBox, "splitAudio").setCurrentIndex(1)
    with qtbot.waitSignal(dialog.ordered) as caught:
        button(dialog, "splitButton").click()
    order: SplitOrder = caught.args[0]
    assert order.encoding is not None
    assert order.encoding.encoder == "-c:v libx265 -preset medium -crf 23"
    assert (order.encoding.audio_codec, order.encoding.audio_kbps, len(order.pieces)) == ("aac", 128, 2)


def test_pieces_are_cut_beside_the_source_and_each_row_tells_of_its_own(
    qtbot: QtBot, dialog: SplitDialog, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    film = Path(shutil.copy(make_clip(frames=96), tmp_path / "film.mkv"))
    (tmp_path / "film-01.mkv").write_text("somebody's")
    dialog.show_subject(SplitSubject(task_id=3, source=str(film), duration_s=None))
    dialog.set_pieces([Piece(Fraction(1), Fraction(2)), Piece(Fraction(50), Fraction(51))])
    with qtbot.waitSignal(dialog.cutting.ended):
        button(dialog, "splitButton").click()
        assert not button(dialog, "splitAdd").isEnabled()
        assert not dialog.list.list_model.flags(dialog.list.list_model.index(0, START)) & Qt.ItemFlag.ItemIsEditable
    assert told(dialog)[0].startswith("begins at 00:00:01.001")
    assert told(dialog)[1].startswith("no frame of the source lies within")
    assert (tmp_path / "film-01 (2).mkv").exists()
    assert (tmp_path / "film-01.mkv").read_text() == "somebody's"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["film-01 (2).mkv", "film-01.mkv", "film.mkv"]


def test_the_window_makes_tasks_of_an_order(window: MainWindow, calls: Calls) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    trigger(window, "splitTask")
    dialog = child(window, SplitDialog)
    dialog.set_pieces([Piece(Fraction(1), Fraction(2))])
    child(dialog, QComboBox, "splitManner").setCurrentIndex(2)
    button(dialog, "splitButton").click()
    [(make,)] = asked(calls, "add_specs")
    assert callable(make)
    [spec] = make()
    source, output = "/videos/Episode 01.mkv", "/videos/Episode 01-01.mkv"
    assert (spec.source, spec.output, spec.range) == (source, output, "00:00:01.000-00:00:02.000")
