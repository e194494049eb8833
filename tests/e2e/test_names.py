# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of what `make chaos` does with names and places."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.engine.output.video_file import videos_in
from ripgui.engine.preset.preset_library import import_presets
from ripgui.engine.queue.chapter_import import read_chapters
from ripgui.engine.script.script_file import read_script
from ripgui.media.extra import probe_extra
from ripgui.media.onnx_file import read_model
from ripgui.media.probe import probe_source
from ripgui.media.timecodes import read_timecodes
from tests.e2e.commands import FAST, packet_hashes, ripgui

_ODD = os.fsdecode(b"-y \n'\"\\$(touch gone)|%05d \x1b[31m\xe2\x80\xae a:b{{[x];,=#?&. .mkv")


def test_an_odd_name_is_encoded_as_any_other(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    film = make_clip(frames=12, size="64x48")
    folder = tmp_path / _ODD
    folder.mkdir()
    source = folder / _ODD
    source.symlink_to(film)
    plain, odd = tmp_path / "plain.mkv", folder / f"out {_ODD}"
    for origin, output in ((film, plain), (source, odd)):
        ran = ripgui("encode", "--encoder", FAST, "-o", str(output), "--", str(origin))
        assert ran.status == 0, ran.stderr
    assert packet_hashes(odd, "video") == packet_hashes(plain, "video")
    assert sorted(os.listdir(folder)) == sorted([source.name, odd.name])


def test_a_name_that_is_no_text_is_refused_in_a_line_that_no_terminal_obeys(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\x1b[31m\n.mkv")
    path.write_bytes(b"x")
    ran = ripgui("encode", str(path))
    assert ran.status == 2
    assert ran.stderr.removesuffix("\n").isprintable()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


def _loop(path: Path) -> None:
    path.symlink_to(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [_pipe, _socket, _loop, _device])
def test_what_is_no_file_is_refused_at_once(
    make: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """None of these waits; what is dropped on the window goes the same ways."""
    monkeypatch.chdir(tmp_path)
    readers: dict[str, Callable[[str], object]] = {
        "film.mkv": probe_source,
        "00001.mpls": probe_source,
        "sound.mka": probe_extra,
        "font.ttf": probe_extra,
        "model.onnx": read_model,
        "times.txt": read_timecodes,
        "chapters.txt": read_chapters,
        "script.vpy": read_script,
        "preset.toml": lambda path: import_presets([Path(path)]),
        "preset.json": lambda path: import_presets([Path(path)]),
    }
    for name, read in readers.items():
        make(tmp_path / name)
        with pytest.raises(InputError):
            read(str(tmp_path / name))
    told: list[str] = []
    assert videos_in([str(tmp_path / "film.mkv"), str(tmp_path / "00001.mpls")], told.append) == []
    assert len(told) == 2
