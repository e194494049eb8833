# SPDX-License-Identifier: GPL-3.0-or-later
"""A set of pictures, saved by a real worker and sent to a site of our own; and single ones from the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.output import SOURCE
from ripgui.core.patience import Patience
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.background import Background
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preview.frames.picture import Subject
from ripgui.ui.preview.save.picture_set import PictureSet, SetOrder
from ripgui.ui.preview.save.set_dialog import SetDialog
from tests.unit.delivery.site import Site, serve
from tests.unit.ui.hand import child, fill, sent, trigger
from tests.unit.ui.rows import make_row

SCRIPT = SOURCE_SCRIPT + "clip.std.Invert().set_output(1)\n"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=48, size="160x90"))


@pytest.fixture
def pictures(qtbot: QtBot) -> Iterator[PictureSet]:
    background = Background()
    made = PictureSet(Patience(first_s=60, next_s=60), background)
    yield made
    made.close()
    background.wait()


def _order(source: str, folder: Path, *, script: str = SCRIPT, frames: tuple[int, ...] = (3, 40)) -> SetOrder:
    return SetOrder(
        subject=Subject(script=script, script_path="", source=source),
        name="clip",
        frames=frames,
        outputs=((SOURCE, "Source"), (0, "Result"), (1, "Output 1")),
        folder=str(folder),
        pattern="{frame} {output}",
    )


def test_every_frame_of_every_output_is_saved(pictures: PictureSet, source: str, tmp_path: Path, qtbot: QtBot) -> None:
    told = QSignalSpy(pictures.advanced)
    with qtbot.waitSignal(pictures.finished) as finished:
        pictures.begin(_order(source, tmp_path))
    (saved,) = sent(finished)
    assert [(picture.frame, picture.label) for picture in saved] == [
        (frame, label) for frame in (3, 40) for label in ("Source", "Result", "Output 1")
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(Path(picture.path).name for picture in saved)
    assert told.at(told.count() - 1) == [6, 6]
    plain, inverted = (QImage(str(tmp_path / f"3 output {output}.png")) for output in (0, 1))
    assert plain.size() == inverted.size()
    assert plain != inverted
    assert all(picture.size_bytes == Path(picture.path).stat().st_size > 0 for picture in saved)
    assert not pictures.is_running


def test_names_tell_the_times_that_were_recorded(
    pictures: PictureSet, source: str, tmp_path: Path, qtbot: QtBot
) -> None:
    recorded_s = tuple(0.02 * number + (0.5 if number > 20 else 0) for number in range(48))
    shortened = SOURCE_SCRIPT.replace("clip.set_output()", "clip.set_output()\nclip[:24].set_output(1)")
    order = replace(_order(source, tmp_path, script=shortened), pattern="{time} {output}", recorded_s=recorded_s)
    with qtbot.waitSignal(pictures.finished):
        pictures.begin(replace(order, frames=(10, 22)))
    names = sorted(path.name for path in tmp_path.iterdir())
    mean = [f"00.00.0{number / 24 * 1.001:.3f} output 1.png" for number in (10, 22)]
    exact = [f"00.00.{at} {output}.png" for at in ("00.200", "00.940") for output in ("output 0", "source")]
    assert names == sorted([*exact, *mean])


def test_a_script_that_fails_ends_it(pictures: PictureSet, source: str, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pictures.failed) as failed:
        pictures.begin(_order(source, tmp_path, script="nonsense\n"))
    assert "nonsense" in sent(failed)[0]
    assert not pictures.is_running


def test_it_can_be_stopped(pictures: PictureSet, source: str, tmp_path: Path, qtbot: QtBot) -> None:
    finished = QSignalSpy(pictures.finished)
    pictures.begin(_order(source, tmp_path, frames=tuple(range(48))))
    qtbot.waitUntil(lambda: any(tmp_path.iterdir()))
    pictures.stop()
    pictures._background.wait()
    count = len(list(tmp_path.iterdir()))
    qtbot.wait(300)
    assert len(list(tmp_path.iterdir())) == count < 144
    assert finished.count() == 0


# from the window


@pytest.fixture
def live(window: MainWindow, source: str, qtbot: QtBot) -> MainWindow:
    """With a frame in the preview."""
    row = make_row(1)
    fill(window, replace(row, task=replace(row.task, spec=replace(row.task.spec, source=source, script=SCRIPT))))
    window.queue.view.select(1)
    window.editing.trusting.confirm()
    trigger(window, "refresh")
    qtbot.waitUntil(lambda: window.preview.view.picture is not None)
    return window


def test_a_picture_goes_where_the_last_one_went_and_is_copied(live: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    stage = live.preview.stage
    trigger(live, "savePicture")
    dialog = child(live, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "mine.png"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "mine.png").exists)
    qtbot.waitUntil(lambda: "mine.png" in live.messages.text())
    trigger(live, "savePicture")
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.png"))) == 2)
    assert stage.choices.folder == str(tmp_path)
    # A name tells the time that was recorded.
    stage.restore(replace(stage.choices, pattern="{time}"))
    live.preview.timeline.set_recorded(tuple(float(number) for number in range(48)))
    assert stage.view.frame is not None
    trigger(live, "savePicture")
    qtbot.waitUntil((tmp_path / f"00.00.{stage.view.frame.number:02}.000.png").exists)
    trigger(live, "copyPicture")
    assert QGuiApplication.clipboard().image().width() == 160


def test_what_stands_in_for_a_frame_is_neither_saved_nor_copied(live: MainWindow, qtbot: QtBot) -> None:
    view, actions = live.preview.view, live.actions_by_name
    assert view.picture is not None
    view.show_pictures((replace(view.picture, is_stand_in=True),), ("Result",))
    names = ("copyPicture", "savePicture", "savePictureAs")
    assert not any(actions[name].isEnabled() for name in names)
    view.show_pictures((replace(view.pictures[0], is_stand_in=False),), ("Result",))
    assert all(actions[name].isEnabled() for name in names)
    # The other picture is seen while a key is held.
    live.activateWindow()
    view.setFocus()
    QTest.keyPress(view, Qt.Key.Key_F)
    assert view.is_flipped
    qtbot.waitUntil(lambda: len(view.pictures) == 2)
    assert view.picture is not None
    assert view.picture.output == SOURCE
    QTest.keyRelease(view, Qt.Key.Key_F)
    assert not view.is_flipped
    assert view.picture.output == 0


def test_the_dialog_of_a_set_changes_only_what_was_chosen_in_it_and_its_bars_have_names(live: MainWindow) -> None:
    trigger(live, "saveSet")
    dialog = child(live, SetDialog)
    bars = [*dialog.findChildren(QProgressBar), *live.preview.view.findChildren(QProgressBar)]
    assert len(bars) == 3
    assert all(bar.accessibleName() for bar in bars)
    stage = live.preview.stage
    stage.restore(replace(stage.choices, grid=False, smooth=True, folder="/elsewhere"))
    dialog.send.site_changed.emit("https://compare.example")
    chosen = stage.choices
    assert (chosen.grid, chosen.smooth, chosen.folder, chosen.site) == (
        False,
        True,
        "/elsewhere",
        "https://compare.example",
    )
    dialog.close()


def _press(dialog: QDialog, name: str) -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), LEFT)


def test_a_set_is_saved_and_sent_once_it_is_confirmed_to_a_site_that_is_there(
    live: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with serve() as site:
        dialog = _saved_set(live, tmp_path, qtbot)
        child(dialog, QLineEdit, "siteEdit").setText("http://127.0.0.1:9")
        _press(dialog, "sendButton")
        _press(dialog, "confirmButton")
        qtbot.waitUntil(lambda: any("cannot be reached" in label.text() for label in dialog.findChildren(QLabel)))
        child(dialog, QLineEdit, "siteEdit").setText(site.url)
        _press(dialog, "sendButton")
        question = next(label for label in dialog.findChildren(QLabel) if site.url in label.text())
        days = child(dialog.send, QSpinBox)
        qtbot.waitUntil(lambda: question.height() >= question.heightForWidth(question.width()))
        qtbot.waitUntil(lambda: days.visibleRegion().boundingRect() == days.rect())
        qtbot.wait(100)
        assert site.fields == {}
        _press(dialog, "declineButton")
        _press(dialog, "sendButton")
        _press(dialog, "confirmButton")
        link = child(dialog, QLineEdit, "linkEdit")
        qtbot.waitUntil(link.isVisible)
        assert link.text() == f"{site.url}/c/AbCdEf"
        _press(dialog, "copyLinkButton")
        assert QGuiApplication.clipboard().text() == link.text()
        _check_sent(site)
        dialog.close()


def _saved_set(window: MainWindow, folder: Path, qtbot: QtBot) -> SetDialog:
    trigger(window, "saveSet")
    dialog = child(window, SetDialog)
    child(dialog, QComboBox, "mannerBox").setCurrentIndex(1)
    child(dialog, QSpinBox, "countBox").setValue(2)
    child(dialog, QLineEdit, "setPatternEdit").setText("{nonsense}")
    assert not child(dialog, QPushButton, "saveSetButton").isEnabled()
    child(dialog, QLineEdit, "setPatternEdit").setText("{frame} {output}")
    child(dialog, QLineEdit, "setFolderEdit").setText(str(folder))
    _press(dialog, "saveSetButton")
    qtbot.waitUntil(child(dialog, QPushButton, "sendButton").isVisible)
    assert len(list(folder.glob("*.png"))) == 6
    return dialog


def _check_sent(site: Site) -> None:
    assert site.problems == []
    assert len(site.pictures) == 6
    assert site.fields["comparisons[0].name"] == "12"
    assert site.fields["comparisons[1].imageNames[0]"] == "Source"
    assert all(data.startswith(b"\x89PNG") for data in site.pictures.values())
