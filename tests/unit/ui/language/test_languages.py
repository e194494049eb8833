# SPDX-License-Identifier: GPL-3.0-or-later
"""Which language is spoken, and that it changes while windows are open."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from fractions import Fraction

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Judged, Score, seams_of
from ripgui.core.storage import Storage
from ripgui.core.task import TaskState
from ripgui.core.webhook import Webhook
from ripgui.engine.queue.rows import Row
from ripgui.engine.script.plugins import Package
from ripgui.engine.settings import load_settings
from ripgui.remote.dialect import Field
from ripgui.remote.registry import ABOUT
from ripgui.ui import wording
from ripgui.ui.actions import Actions
from ripgui.ui.language.known import known_texts
from ripgui.ui.language.languages import LANGUAGES, Languages, language_of
from ripgui.ui.language.told import in_words
from ripgui.ui.log_view import LogView
from ripgui.ui.main_window import MainWindow
from ripgui.ui.menus import menus
from ripgui.ui.packages.dialog import PackageDialog
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.remote.abilities import AbilityCard
from ripgui.ui.remote.fields import FieldsForm
from ripgui.ui.seam.listing import SeamList
from ripgui.ui.settings.cache_row import CacheRow
from ripgui.ui.storage.dialog import StorageDialog
from ripgui.ui.theme import Theme
from ripgui.ui.webhook.dialog import WebhookDialog
from ripgui.ui.work_panel import TAB_LOG, TAB_OUTPUT, TAB_PREVIEW, TAB_SCRIPT, TAB_TRACKS
from tests.unit.ui.cut import cut_off
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.pseudo import CLOSE, OPEN
from tests.unit.ui.rows import make_row
from translations.catalogue import LANGUAGES as TRANSLATED
from translations.rules import key_of

_DIALOGS = (
    "settings",
    "watchedFolders",
    "storages",
    "webhooks",
    "presets",
    "endpoints",
    "shortcuts",
    "history",
    "timing",
    "listMarks",
)
_WORDS = re.compile(r"[A-Za-z]{3,} [a-z]{2,}")
_PROPERTIES = ("text", "title", "windowTitle", "toolTip", "placeholderText", "suffix", "accessibleName")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_TW.UTF-8"], "zh_TW"),
        (["zh-Hant-HK", "en"], "zh_TW"),
        (["zh-SG"], "zh_CN"),
        (["fr-FR", "ko-KR", "en-US"], "ko"),
        (["vi"], "vi"),
        (["de-DE"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_taken_where_the_window_speaks_it(wanted: list[str], code: str) -> None:
    assert language_of(wanted) == code


def test_every_language_has_its_file() -> None:
    assert set(LANGUAGES) == {"en", *TRANSLATED}


def test_figures_are_those_of_the_language(spoken: Languages) -> None:
    assert wording.count(34524) == "34,524"
    assert wording.decimal(1.5, 1) == "1.5"
    spoken.choose("vi")
    assert QLocale().language() is QLocale.Language.Vietnamese
    assert wording.count(34524) == "34.524"
    assert wording.decimal(1.5, 1) == "1,5"
    assert wording.rate(23.976) == "23,976"


@pytest.mark.parametrize(
    ("code", "figures", "day", "hour"),
    [
        ("en", "34,524 1.5 42\u202f% 23.976 1 h 2 min", "3 9 26", "9 05"),
        ("zh_CN", "34,524 1.5 42% 23.976 1 小时 2 分钟", "2026 3 9", "21 05"),
        ("zh_TW", "34,524 1.5 42% 23.976 1 小時 2 分鐘", "2026 3 9", "9 05"),
        ("ja", "34,524 1.5 42% 23.976 1 時間 2 分", "2026 03 09", "21 05"),
        ("vi", "34.524 1,5 42% 23,976 1 giờ 2 phút", "9 3 26", "21 05"),
        ("ko", "34,524 1.5 42% 23.976 1시간 2분", "26 3 9", "9 05"),
    ],
)
def test_numbers_days_and_times_are_written_as_in_the_language(
    spoken: Languages, code: str, figures: str, day: str, hour: str
) -> None:
    spoken.choose(code)
    numbers = (wording.count(34524), wording.decimal(1.5, 1), wording.percent(0.42), wording.rate(23.976))
    assert " ".join((*numbers, wording.duration(3725))) == figures
    at = datetime(2026, 3, 9, 21, 5).astimezone()
    # The separators are the system's own affair, the order is not.
    assert re.findall(r"\d+", wording.date_and_time(at.timestamp())) == [*day.split(), *hour.split()]
    assert re.findall(r"\d+", wording.time_of_day(at.timestamp())) == hour.split()


def test_english_counts_right(spoken: Languages) -> None:
    said = [
        QCoreApplication.translate("QueueCommands", "The settings are those of {count} tasks now.", "", count)
        for count in (1, 2)
    ]
    assert [text.format(count=1) for text in said] == [
        "The settings are those of 1 task now.",
        "The settings are those of 1 tasks now.",
    ]


def test_what_is_told_from_below_is_said_in_the_windows_language(pseudo: str, spoken: Languages) -> None:
    told = "script line 3: the disk of /films is full"
    assert in_words(told) == told
    spoken.choose(pseudo)
    said = in_words(told)
    assert said.count(OPEN) == said.count(CLOSE) == 2
    assert "/films" in said
    assert in_words("what nobody ever says here") == "what nobody ever says here"
    spoken.choose("en")
    assert in_words(told) == told


def test_widgets_change_and_keep_what_was_typed(qtbot: QtBot, pseudo: str, spoken: Languages) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    label, field, box, tabs, tree = QLabel(top), QLineEdit(top), QComboBox(top), QTabBar(top), QTreeWidget(top)
    label.setText("3 of 7 chunks done")
    field.setText("Waiting")
    field.setPlaceholderText("Waiting")
    box.addItem("Waiting", "x")
    box.addItem("720p", "720p")
    tabs.addTab("Paused")
    tree.setHeaderLabels(["Waiting"])
    QTreeWidgetItem(tree, ["Paused", "a name"])
    spoken.choose(pseudo)
    assert field.text() == "Waiting"
    assert box.itemText(1) == "720p"
    shown = (label.text(), field.placeholderText(), box.itemText(0), tabs.tabText(0), tree.headerItem().text(0))
    assert all(text.startswith(OPEN) for text in (*shown, tree.topLevelItem(0).text(0)))  # type: ignore[union-attr]
    assert "3" in label.text()
    assert "7" in label.text()
    spoken.choose("en")
    assert label.text() == "3 of 7 chunks done"
    assert tabs.tabText(0) == "Paused"


def test_names_that_somebody_gave_are_not_translated(
    qtbot: QtBot, pseudo: str, spoken: Languages, theme: Theme
) -> None:
    own = {text.source for text in known_texts() if text.context == "StorageDialog"}
    names = ("Default", "Storage", "Content", "Settings, Content")
    assert {"Content", "Settings"} <= own
    assert {"Default", "Storage"} <= {text.source for text in known_texts()}
    top = QWidget()
    qtbot.addWidget(top)
    storages, webhooks, packages = StorageDialog(theme, top), WebhookDialog(theme, top), PackageDialog(theme, top)
    storages.show_storages([Storage(name=name, provider="aws", bucket="b") for name in names])
    webhooks.show_webhooks([Webhook(name=name, url="https://example.org") for name in names])
    packages.show_packages([Package(name=name, version="1", size_bytes=1) for name in names])
    tree = QTreeWidget(storages)
    typed = QTreeWidgetItem(tree, ["Content"])
    typed.setFlags(typed.flags() | Qt.ItemFlag.ItemIsEditable)
    headed = QTreeWidgetItem(tree, ["Content\nContent"])
    headed.setData(0, Qt.ItemDataRole.UserRole, "Content")
    ours, of_others = QTreeWidgetItem(tree, ["Content"]), QTreeWidgetItem(tree, ["Package"])
    tree.itemChanged.connect(lambda item: pytest.fail(item.text(0)))
    shown = QSignalSpy(tree.model().dataChanged)
    spoken.choose(pseudo)
    assert ours.text(0).startswith(OPEN)
    assert shown.count()
    assert [item.text(0) for item in (typed, of_others)] == ["Content", "Package"]
    assert headed.text(0).startswith(f"Content\n{OPEN}")
    for dialog in (storages, webhooks, packages):
        for row, name in enumerate(names):
            item = dialog.list.topLevelItem(row)
            assert item is not None
            assert item.text(0) == name
            dialog.list.setCurrentItem(item)
            if dialog is storages:
                assert storages.shown is not None
                assert storages.shown.name == name
    assert webhooks.current == names[-1]
    packages.remove.click()
    with qtbot.waitSignal(packages.removed) as removed:
        packages.remove.click()
    assert removed.args == [names[-1]]


def test_a_choice_is_kept_for_the_next_start(qtbot: QtBot, spoken: Languages, window: MainWindow) -> None:
    trigger(window, "languageVi")
    assert spoken.code == "vi"
    qtbot.waitUntil(lambda: load_settings().language == "vi")
    trigger(window, "languageSystem")
    qtbot.waitUntil(lambda: load_settings().language == "")
    assert spoken.chosen == ""


def test_everything_that_is_open_changes_and_changes_back(
    qtbot: QtBot, pseudo: str, spoken: Languages, window: MainWindow
) -> None:
    for name in _DIALOGS:
        trigger(window, name)
    qtbot.waitUntil(lambda: len(_windows(window)) > len(_DIALOGS))
    before = _shown(window)
    spoken.choose(pseudo)
    left = {text for _, text in _shown(window).items() if _WORDS.search(text) and OPEN not in text}
    assert {text for text in left if not re.search(r"-c:v|notify-send|\.mkv", text)} == set()
    window.resize(1280, 800)
    # Two fifths longer than English, as many a language is.
    qtbot.waitUntil(window.updatesEnabled)
    assert _cut_off(window) == []
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert _cut_off(window) == []
        _look_at_directions(window)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    spoken.choose("en")
    after = _shown(window)
    assert {key: (text, after[key]) for key, text in before.items() if key in after and after[key] != text} == {}


def test_sections_messages_and_lines_of_lists_follow(
    qtbot: QtBot, pseudo: str, spoken: Languages, window: MainWindow
) -> None:
    trigger(window, "settings")
    qtbot.waitUntil(lambda: window.findChild(QListWidget, "settingsSections") is not None)
    sections = child(window, QListWidget, "settingsSections")
    listed = QLabel("– Waiting\n– Paused")
    qtbot.addWidget(listed)
    window.messages.tell("The queue goes on where it was.")
    cache = child(window, CacheRow)
    qtbot.waitUntil(lambda: cache.told().startswith("It takes"))
    spoken.choose(pseudo)
    assert cache.told().startswith(OPEN)
    assert all(sections.item(row).text().startswith(OPEN) for row in range(sections.count()))
    assert [line[: len(f"– {OPEN}")] for line in listed.text().splitlines()] == [f"– {OPEN}"] * 2
    assert window.messages.text().startswith(OPEN)


def test_what_remote_systems_offer_is_said_anew(qtbot: QtBot, spoken: Languages, theme: Theme) -> None:
    changed, fresh = AbilityCard(theme), AbilityCard(theme)
    for card in (changed, fresh):
        qtbot.addWidget(card)
    for code in ("ja", "vi", "ko"):
        changed.show_about(ABOUT["finalrip"])
        spoken.choose(code)
        fresh.show_about(ABOUT["finalrip"])
        for name in ("endpointCan", "endpointCannot"):
            assert child(changed, QLabel, name).text() == child(fresh, QLabel, name).text()
        assert " a " not in child(changed, QLabel, "endpointCannot").text()


def test_fields_of_a_document_keep_their_names(qtbot: QtBot, spoken: Languages) -> None:
    form = FieldsForm(is_raw=True)
    qtbot.addWidget(form)
    form.set_fields((Field(name="bucket", help="Name of the bucket.", is_required=True),))
    spoken.choose("ko")
    shown = {each.text() for each in form.findChildren(QLabel)}
    assert {"bucket *", in_words("Name of the bucket.")} <= shown
    assert in_words("Name of the bucket.") != "Name of the bucket."


def test_why_a_task_failed_is_said_anew_in_the_log(qtbot: QtBot, spoken: Languages, theme: Theme) -> None:
    log = LogView(theme, str)
    qtbot.addWidget(log)
    log.show()
    row = make_row(1, TaskState.FAILED)
    log.show_item(QueueItem(Row(replace(row.task, error="the disk of /films is full"), row.chunks)))
    assert log.text().endswith("the disk of /films is full")
    for code in ("ja", "vi"):
        spoken.choose(code)
        assert log.text().endswith(in_words("the disk of /films is full"))
        assert "full" not in log.text()


def test_figures_of_seams_are_written_anew(qtbot: QtBot, spoken: Languages, theme: Theme) -> None:
    made = SeamList(theme)
    qtbot.addWidget(made)
    seams = seams_of([FrameRange(0, 24), FrameRange(24, 48)])
    made.show_seams(seams, Fraction(24))
    score = Score(number=24, ssimulacra2=70.5, xpsnr=33.5)
    made.take(Judged(seam=seams[0], worst=score, usual=score, scores=(score,)))
    spoken.choose("vi")
    row = made.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in range(2, 6)] == ["0,0", "70,5", "70,5", "33,5"]
    assert made.headerItem().text(0) == "Khung hình"


def test_what_was_measured_or_counted_is_so_again(
    qtbot: QtBot, spoken: Languages, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(window, make_row(1, TaskState.WAITING))
    monkeypatch.setattr(window.model, "seconds_left", lambda: 480.0)
    first, shown = window.tools.primary_button, window.preview.transport.shown
    widths: dict[str, set[int]] = {}
    for code in ("ja", "vi", "ja", "en", "vi", "en"):
        spoken.choose(code)
        # Until it is written in the language's fonts.
        qtbot.waitUntil(window.updatesEnabled)
        widths.setdefault(code, set()).add(first.minimumWidth())
        assert first.sizeHint().width() <= first.minimumWidth()
    assert {code: len(found) for code, found in widths.items()} == {"ja": 1, "vi": 1, "en": 1}
    assert window.queue.summary().startswith("8 min left")
    assert shown.text() == "Result"


def test_no_key_stands_twice_in_a_menu_in_any_language(qtbot: QtBot, spoken: Languages, theme: Theme) -> None:
    twice: dict[str, list[str]] = {}
    for code in LANGUAGES:
        spoken.choose(code)
        top = QMainWindow()
        qtbot.addWidget(top)
        Actions(top, theme).fill(top.menuBar(), menus())
        for menu in (top.menuBar(), *top.menuBar().findChildren(QMenu)):
            texts = [action.text() for action in menu.actions() if key_of(action.text())]
            keys = Counter(key_of(text) for text in texts)
            twice.setdefault(code, []).extend(text for text in texts if keys[key_of(text)] > 1)
    assert {code: texts for code, texts in twice.items() if texts} == {}


def _cut_off(window: MainWindow) -> list[str]:
    """In all windows that are open, and on each page of the main one."""
    found: set[str] = set()
    for tab in (TAB_PREVIEW, TAB_SCRIPT, TAB_OUTPUT, TAB_TRACKS, TAB_LOG):
        window.work.show_tab(tab)
        QApplication.processEvents()
        found.update(cut_off(window))
    found.update(text for top in _windows(window) if top is not window for text in cut_off(top))
    # What presets are called is the user's, and as long as they like; the whole stands in the list below.
    return sorted(text for text in found if not text.startswith("PresetBox"))


def _look_at_directions(window: MainWindow) -> None:
    """The window is mirrored; time runs as it does, and code is read as it is written."""
    assert window.isRightToLeft()
    assert window.queue.mapTo(window, QPoint()).x() > window.work.mapTo(window, QPoint()).x()
    assert window.queue.layout().contentsMargins().right() > 0  # type: ignore[union-attr]
    pane = window.preview
    for each in (pane, pane.timeline, window.editor, window.queue.view):
        assert each.layoutDirection() is Qt.LayoutDirection.LeftToRight, each


def _windows(window: MainWindow) -> list[QWidget]:
    """Those of this window, itself among them: what other tests left is none of it."""
    seen = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle()]
    return [each for each in seen if each is window or _is_below(each, window)]


def _is_below(widget: QWidget, window: MainWindow) -> bool:
    above = widget.parentWidget()
    return above is not None and (above is window or _is_below(above, window))


def _shown(window: MainWindow) -> dict[tuple[QObject, str], str]:
    """Texts by where they stand."""
    return dict(_texts(window))


def _texts(window: MainWindow) -> Iterator[tuple[tuple[QObject, str], str]]:
    tops = {window, *_windows(window)}
    for thing in (*QApplication.allWidgets(), *window.findChildren(QAction)):
        if isinstance(thing, QWidget) and thing.window() not in tops:
            continue
        for name in _PROPERTIES:
            if name == "text" and isinstance(thing, QLineEdit):
                continue
            text = thing.property(name)
            if isinstance(text, str) and text:
                yield (thing, name), text
