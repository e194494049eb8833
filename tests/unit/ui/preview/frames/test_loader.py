# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview's loader with real workers: what is asked for last wins, and no script can harm the window."""

import os
import time
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.core.folders import plugin_folder
from ripgui.core.output import SOURCE
from ripgui.core.patience import Patience
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Measured, Pixel
from tests.unit.ui.hand import sent
from tests.unit.ui.preview.frames.asker import BLANK, HEAD, SHORT, SLOW, Asker

# pictures


def test_two_outputs_come_together_each_with_its_own_number(ask: Asker, loader: PreviewLoader) -> None:
    opened = QSignalSpy(loader.opened)
    first, second = ask.pictures(40, 0, 1, script=SHORT)
    assert [(first.output, first.number), (second.output, second.number)] == [(0, 40), (1, 19)]
    assert [info.index for info in opened.at(0)[0]] == [0, 1, 2]
    assert opened.at(0)[0][2].sound.samples == 48000
    result, bare = ask.pictures(41, 0, SOURCE, script=SHORT)
    assert result.image == bare.image
    assert [info.index for info in opened.at(1)[0]] == [SOURCE, 0, 1, 2]


def test_deep_clips_keep_ten_bits(ask: Asker) -> None:
    (deep,) = ask.pictures(0, script=BLANK + "clip.resize.Point(format=vs.YUV420P10).set_output()\n")
    assert deep.image.format() == deep.fitted.format() == QImage.Format.Format_RGB30
    assert deep.fitted.size() == QSize(320, 160)


def test_a_step_needs_no_new_rendering(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    """The next frames are there before they are asked for, so that even a slow script steps at once."""
    slow = (
        BLANK + "import os, time\nasked = []\ndef slow(n, f):\n    time.sleep(0.05)\n"
        "    print('rendered', n)\n    return f\nclip.std.ModifyFrame(clip, slow).set_output()\n"
    )
    busy = QSignalSpy(loader.busy_changed)
    ask.pictures(10, script=slow)
    qtbot.wait(600)
    before = busy.count()
    for number in (11, 12, 13):
        assert ask.pictures(number, script=slow)[0].number == number
    assert busy.count() == before


def test_the_next_steps_are_rendered_while_the_picture_of_this_one_is_made(
    ask: Asker, loader: PreviewLoader, tmp_path: Path
) -> None:
    script = (
        BLANK + "from pathlib import Path\ndef note(n, f):\n"
        f"    Path({str(tmp_path)!r}, str(n)).touch()\n    return f\nclip.std.ModifyFrame(clip, note).set_output()\n"
    )
    rendered: list[bool] = []
    ask.pictures(10, script=script)
    # While this runs, the loader's own thread does nothing else.
    loader.rendered.connect(
        lambda _: rendered.extend(_comes(tmp_path / name) for name in ("12", "13")), Qt.ConnectionType.DirectConnection
    )
    ask.pictures(11, script=script)
    assert rendered == [True, True]


def test_sound_alone_is_no_picture(ask: Asker) -> None:
    sound = "from vapoursynth import core\ncore.std.BlankAudio().set_output()\n"
    assert "sound, but no video" in ask.failure(0, 3, script=sound)[0]


def test_a_clip_of_variable_size_is_refused(ask: Asker) -> None:
    script = HEAD + "core.std.Splice([core.std.BlankClip(width=64),core.std.BlankClip()],mismatch=1).set_output()\n"
    assert "changes its size or format" in ask.failure(0, script=script)[0]


# scripts that fail


@pytest.mark.parametrize(
    ("script", "line"),
    [
        ("a = 1\nraise ValueError('no luck')\n", 2),
        ("import ctypes\n\nctypes.string_at(0)\n", 3),
        ("def f(:\n", 1),
    ],
)
def test_the_source_can_be_seen_where_the_script_fails(ask: Asker, script: str, line: int) -> None:
    assert ask.failure(5, script=script)[1] == line
    assert [picture.output for picture in ask.pictures(5, SOURCE, script=script)] == [SOURCE]
    # The failure is known: nothing is run again for it.
    assert ask.failure(6, script=script)[1] == line


def test_the_source_comes_alone_where_both_were_asked(ask: Asker, loader: PreviewLoader) -> None:
    failed = QSignalSpy(loader.failed)
    pictures = ask.pictures(5, 0, SOURCE, script="import ctypes\nctypes.string_at(0)\n")
    assert [picture.output for picture in pictures] == [SOURCE]
    assert failed.count() == 1


def test_a_crash_in_a_frame_leaves_the_next_request_a_new_worker(ask: Asker) -> None:
    script = BLANK + (
        "import ctypes\ndef bad(n, f):\n    if n == 3:\n        ctypes.string_at(0)\n    return f\n"
        "clip.std.ModifyFrame(clip, bad).set_output()\n"
    )
    told, line = ask.failure(3, script=script)
    assert "SIGSEGV" in told
    assert line == script[: script.index("        ctypes.string_at")].count("\n") + 1
    assert ask.pictures(20, script=script)[0].number == 20


@pytest.mark.parametrize(
    "script",
    [
        "begin()\nwhile True: pass\n",
        "import time\nbegin()\ntime.sleep(1000)\n",
        BLANK + "def bad(n, f):\n    begin()\n    while True: pass\nclip.std.ModifyFrame(clip, bad).set_output()\n",
    ],
)
def test_an_endless_script_is_stopped(
    ask: Asker, loader: PreviewLoader, tmp_path: Path, qtbot: QtBot, script: str
) -> None:
    begun = tmp_path / "begun"
    loader.request(ask.request(0, script=f"def begin():\n    open({str(begun)!r}, 'w').close()\n{script}"))
    qtbot.waitUntil(begun.exists)
    assert _workers()
    with qtbot.waitSignal(loader.busy_changed):
        loader.stop()
    assert ask.pictures(0)[0].number == 0


def test_a_script_that_hangs_is_ended_in_time(source: str, qtbot: QtBot) -> None:
    loader = PreviewLoader(Patience(first_s=1.5, next_s=1.5))
    try:
        asker = Asker(loader, source, qtbot)
        assert "no progress" in asker.failure(0, script="while True: pass\n")[0]
        assert not _busy_workers()
    finally:
        loader.close()


def _has_come(rendered: QSignalSpy, failed: QSignalSpy, before: int) -> bool:
    return rendered.count() > before or failed.count() > 0


@pytest.mark.usefixtures("quick_watch")
def test_a_leak_that_grows_with_each_frame_ends_the_script(source: str, qtbot: QtBot) -> None:
    """Each frame comes at once, so that nothing is under way for as long as a look at the memory takes."""
    leak = BLANK + (
        "import ctypes\nlibc = ctypes.CDLL(None)\nlibc.malloc.restype = ctypes.c_void_p\n"
        "def leak(n, f):\n    size = 100 << 20\n"
        "    ctypes.memset(libc.malloc(ctypes.c_size_t(size)), 1, size)\n    return f\n"
        "clip.std.ModifyFrame(clip, leak).set_output()\n"
    )
    loader = PreviewLoader(Patience(first_s=60, next_s=60), memory_limit_bytes=400 << 20)
    failed, rendered = QSignalSpy(loader.failed), QSignalSpy(loader.rendered)
    try:
        asker = Asker(loader, source, qtbot)
        for number in range(0, 24, 2):
            before = rendered.count()
            loader.request(asker.request(number, script=leak))
            qtbot.waitUntil(partial(_has_come, rendered, failed, before))
            qtbot.wait(250)
            if failed.count():
                break
        assert failed.count() == 1
        assert "0.4 GiB of memory" in failed.at(0)[0]
    finally:
        loader.close()


@pytest.mark.usefixtures("quick_watch")
def test_a_script_that_takes_too_much_memory_is_ended(source: str, qtbot: QtBot) -> None:
    loader = PreviewLoader(Patience(first_s=60, next_s=60), memory_limit_bytes=400 << 20)
    try:
        leak = "import time\nheld = []\nwhile True:\n    held.append(b'x' * (16 << 20))\n    time.sleep(0.02)\n"
        assert "0.4 GiB of memory" in Asker(loader, source, qtbot).failure(0, script=leak)[0]
    finally:
        loader.close()


def test_a_megabyte_of_prints_harms_nothing(ask: Asker) -> None:
    lines = "for _ in range(20000):\n    print('x' * 50)\n    print('y' * 50, file=sys.stderr)\n"
    noise = f"import sys\n{lines}print('z' * 5_000_000)\n"
    assert ask.pictures(3, script=noise + SOURCE_SCRIPT)[0].number == 3


def test_edits_take_over_at_once(ask: Asker, loader: PreviewLoader) -> None:
    for change in range(5):
        loader.request(ask.request(0, script=f"{SOURCE_SCRIPT}# {change}\nwhile True: pass\n"))
    assert ask.pictures(7)[0].number == 7


def test_a_source_that_comes_later_is_opened(loader: PreviewLoader, source: str, tmp_path: Path, qtbot: QtBot) -> None:
    late = tmp_path / "late.mkv"
    ask = Asker(loader, str(late), qtbot)
    assert "does not exist" in ask.failure(0, script=SOURCE_SCRIPT)[0]
    late.write_bytes(Path(source).read_bytes())
    assert ask.pictures(3)[0].number == 3


# a warm worker


@pytest.mark.usefixtures("quick_watch")
def test_a_prepared_worker_is_used(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    loader.prepare()
    warm = _prepared_worker(qtbot)
    ask.pictures(0)
    assert warm in _workers()
    # Another one takes its place for the next edit.
    qtbot.waitUntil(lambda: len(_workers()) == 2)


@pytest.mark.usefixtures("quick_watch")
def test_what_was_installed_is_found_although_a_worker_was_prepared(
    ask: Asker, loader: PreviewLoader, qtbot: QtBot
) -> None:
    loader.prepare()
    qtbot.waitUntil(lambda: any(_is_warm(worker) for worker in _workers()))
    package = plugin_folder() / "shade"
    package.mkdir(parents=True)
    (package / "shade.py").write_text("WIDTH = 64\n")
    script = HEAD + "import shade\ncore.std.BlankClip(width=shade.WIDTH, length=9).set_output()\n"
    loader.renew()
    assert ask.pictures(0, script=script)[0].image.width() == 64


@pytest.mark.usefixtures("quick_watch")
def test_a_prepared_worker_that_died_is_replaced(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    loader.prepare()
    warm = _prepared_worker(qtbot)
    warm.kill()
    qtbot.waitUntil(lambda: not warm.is_running() or warm.status() == psutil.STATUS_ZOMBIE)
    assert ask.pictures(3)[0].number == 3


def test_nothing_stays_in_shared_memory(ask: Asker, loader: PreviewLoader) -> None:
    folder = Path("/dev/shm")
    before = set(folder.iterdir()) if folder.is_dir() else set()
    ask.pictures(0)
    loader.close()
    after = set(folder.iterdir()) if folder.is_dir() else set()
    assert not [path for path in after - before if path.name.startswith("ripgui-preview-")]


# playing


def test_a_frame_that_fails_ends_playing(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    script = BLANK + (
        "def bad(n, f):\n    if n == 5:\n        raise ValueError('five')\n    return f\n"
        "clip.std.ModifyFrame(clip, bad).set_output()\n"
    )
    loader.played.connect(loader.played_one)
    with qtbot.waitSignal(loader.failed) as failed:
        loader.play(ask.request(0, script=script), 20)
    assert "five" in sent(failed)[0]


# questions


def test_a_pixel(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    ask.pictures(4, script=BLANK + "clip.resize.Point(format=vs.YUV420P10).set_output()\n")
    with qtbot.waitSignal(loader.inspected) as inspected:
        loader.inspect(0, 4, 63, 31)
    (pixel,) = sent(inspected)
    assert isinstance(pixel, Pixel)
    assert (pixel.names, pixel.native) == (("Y", "U", "V"), (504, 512, 512))
    assert (pixel.rgb_bits, pixel.rgb) == (10, (514, 514, 514))


def test_speed_is_measured_and_can_be_stopped(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    told: list[Measured] = []
    loader.measured.connect(told.append)
    loader.measure(ask.subject(), 0, 10, 40)
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)
    assert (told[-1].frames, told[-1].total) == (30, 30)
    assert told[-1].seconds > 0
    del told[:]
    loader.measure(ask.subject(SLOW), 0, 0, 100_000)
    qtbot.waitUntil(lambda: len(told) > 1)
    loader.stop_measuring()
    qtbot.waitUntil(lambda: told[-1].done)
    assert 0 < told[-1].frames < 100_000


def test_what_was_measured_is_filtered_again_the_next_time(
    ask: Asker, loader: PreviewLoader, tmp_path: Path, qtbot: QtBot
) -> None:
    """Frames that were kept would take no time, and the script would be told to be as fast as none is."""
    seen = tmp_path / "seen"
    script = BLANK + (
        f"def counted(n, f):\n    open({str(seen)!r}, 'a').write('.')\n    return f\n"
        "clip = clip.std.ModifyFrame(clip, counted)\ncore.std.Interleave([clip, clip]).set_output()\n"
    )
    told: list[Measured] = []
    loader.measured.connect(told.append)
    counts = [0]
    for _ in range(2):
        loader.measure(ask.subject(script), 0, 0, 8)
        qtbot.waitUntil(lambda: bool(told) and told[-1].done)
        counts.append(len(seen.read_text(encoding="ascii")))
        del told[:]
    assert counts[2] >= 2 * counts[1]


def test_another_script_ends_what_was_measured(ask: Asker, loader: PreviewLoader, tmp_path: Path, qtbot: QtBot) -> None:
    runs = tmp_path / "runs"
    counted = SLOW + f"open({str(runs)!r}, 'a').write('.')\n"
    told: list[Measured] = []
    busy: list[bool] = []
    loader.measured.connect(told.append)
    loader.busy_changed.connect(busy.append)
    ask.pictures(0, script=counted)
    loader.measure(ask.subject(counted), 0, 0, 100_000)
    qtbot.waitUntil(lambda: len(told) > 1)
    ask.pictures(0)
    qtbot.waitUntil(lambda: told[-1].done and not busy[-1])
    assert 0 < told[-1].frames < 100_000
    assert ask.pictures(1)[0].number == 1
    assert runs.read_text(encoding="ascii") == "."


def test_a_crash_while_measuring_is_told_as_one(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    script = BLANK + (
        "import ctypes\ndef bad(n, f):\n    if n == 20:\n        ctypes.string_at(0)\n    return f\n"
        "clip.std.ModifyFrame(clip, bad).set_output()\n"
    )
    told: list[Measured] = []
    loader.measured.connect(told.append)
    ask.pictures(0, script=script)
    with qtbot.waitSignal(loader.failed):
        loader.measure(ask.subject(script), 0, 0, 30)
    assert not any(measured.done for measured in told)


def test_leaving_tells_the_last_of_what_was_measured(ask: Asker, loader: PreviewLoader, qtbot: QtBot) -> None:
    told: list[Measured] = []
    loader.measured.connect(told.append)
    loader.measure(ask.subject(SLOW), 0, 0, 100_000)
    loader.stop()
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)


def test_pixels_are_asked_for_anew_of_another_script(
    ask: Asker, loader: PreviewLoader, tmp_path: Path, qtbot: QtBot
) -> None:
    """Also where one is still being asked of the script before: here frame 7, which hangs when it is rendered again."""
    again = tmp_path / "again"
    script = BLANK + (
        "import time\nfrom pathlib import Path\nseen = set()\ndef hanging(n, f):\n"
        f"    if n == 7 and n in seen:\n        Path({str(again)!r}).touch()\n        time.sleep(1000)\n"
        "    seen.add(n)\n    return f\nclip = clip.std.ModifyFrame(clip, hanging)\n"
        "clip.std.SetVideoCache(mode=0)\nclip.set_output()\n"
    )
    # Its picture is still there then, its frame no more: the worker keeps that of the last few.
    for number in (7, 8, 9, 10, 11, 12, 13, 7):
        ask.pictures(number, script=script)
    loader.inspect(0, 7, 1, 1)
    qtbot.waitUntil(again.exists)
    ask.pictures(4, script=BLANK + "clip.set_output()\n")
    with qtbot.waitSignal(loader.inspected):
        loader.inspect(0, 4, 1, 1)


def _comes(path: Path) -> bool:
    limit_s = time.monotonic() + 60
    while not path.exists() and time.monotonic() < limit_s:
        time.sleep(0.01)
    return path.exists()


def _workers() -> list[psutil.Process]:
    children = psutil.Process(os.getpid()).children()
    return [child for child in children if child.cmdline()[-2:] == ["--worker", "preview"]]


def _prepared_worker(qtbot: QtBot) -> psutil.Process:
    """As the first look finds it: a process has no words for a moment, while it becomes another program."""
    found: list[psutil.Process] = []

    def is_there() -> bool:
        found[:] = _workers()
        return len(found) == 1

    qtbot.waitUntil(is_there)
    return found[0]


def _is_warm(worker: psutil.Process) -> bool:
    """Whether it waits with its modules loaded."""
    maps = worker.memory_maps() if worker.status() == psutil.STATUS_SLEEPING else []
    return any("vapoursynth" in mapped.path for mapped in maps)


def _busy_workers() -> list[psutil.Process]:
    return [worker for worker in _workers() if worker.cpu_percent(0.2) > 50]
