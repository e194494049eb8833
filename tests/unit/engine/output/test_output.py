# SPDX-License-Identifier: GPL-3.0-or-later
"""Output names and how a result gets there."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.engine.output.output import (
    DEFAULT_PATTERN,
    allowed_name,
    check_length,
    check_output,
    container_of,
    deliver,
    free_path,
    output_path,
    place_of,
    remove_folder,
    unverified_path,
    whole_of,
    with_container,
    work_folder_for,
)


def test_a_pattern_is_filled_beside_the_source() -> None:
    assert output_path(DEFAULT_PATTERN, "/v/a.b.mp4") == "/v/a.b-encoded.mkv"
    named = output_path(
        "{name} [{preset}] {codec}", "/v/a.mkv", folder="/o", preset="p", codec="libx265", container="mp4"
    )
    assert named == "/o/a [p] libx265.mp4"


@pytest.mark.parametrize("pattern", ["{nmae}", "{}", "", "  ", "..."])
def test_a_pattern_that_makes_no_name_is_refused(pattern: str) -> None:
    with pytest.raises(InputError):
        output_path(pattern, "/v/a.mkv")


@given(st.text(min_size=1, max_size=300).filter(lambda text: "{" not in text and "}" not in text))
def test_a_name_never_leaves_its_folder_and_fits_a_disk(pattern: str) -> None:
    try:
        path = output_path(pattern, "/v/a.mkv", folder="/o")
    except InputError:
        return
    assert os.path.dirname(path) == "/o"
    assert len(os.path.basename(path).encode("utf-8", "surrogateescape")) <= 255


@pytest.mark.parametrize(
    ("name", "here", "on_windows"),
    [
        ("a 'b' \"c\": d? 100% *", "a 'b' \"c\": d? 100% *", "a 'b' _c__ d_ 100% _"),
        ("<a>|b\\c", "<a>|b\\c", "_a__b_c"),
        ("a/b\0c", "a_b_c", "a_b_c"),
        ("line\nend\x1f", "line\nend\x1f", "line_end_"),
        (".hidden. ", ".hidden. ", ".hidden. "),
        ("nul", "nul", "nul_"),
        ("COM1.x", "COM1.x", "COM1_.x"),
        ("console", "console", "console"),
    ],
)
def test_a_name_keeps_what_its_system_allows(name: str, here: str, on_windows: str) -> None:
    assert allowed_name(name, on_windows=False) == here
    assert allowed_name(name, on_windows=True) == on_windows


def test_a_long_name_is_cut_before_what_the_pattern_adds() -> None:
    path = output_path(DEFAULT_PATTERN, f"/v/{'ä' * 125}.mkv")
    assert path == f"/v/{'ä' * 121}-encoded.mkv"


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    path = str(tmp_path / "a.mkv")
    assert free_path(path) == path
    Path(path).touch()
    assert free_path(path) == str(tmp_path / "a (2).mkv")
    assert free_path(path, {str(tmp_path / "a (2).mkv")}) == str(tmp_path / "a (3).mkv")


def test_a_numbered_name_is_not_too_long_for_a_disk(tmp_path: Path) -> None:
    path = str(tmp_path / f"{'ä' * 125}1.mkv")
    Path(path).touch()
    assert free_path(path) == str(tmp_path / f"{'ä' * 123} (2).mkv")
    assert unverified_path(path) == str(tmp_path / f"{'ä' * 120}.unverified.mkv")


def test_a_name_that_no_disk_can_hold_is_refused(tmp_path: Path) -> None:
    check_length(str(tmp_path / f"{'a' * 251}.mkv"))
    with pytest.raises(InputError, match="256 bytes where 255 are allowed"):
        check_length(str(tmp_path / f"{'ä' * 126}.mkv"))
    deep = tmp_path.joinpath(*["a" * 99] * 40)
    deep.mkdir(parents=True)
    with pytest.raises(InputError, match="path of the output is too long"):
        check_length(str(deep / "b.mkv"))


def test_outputs_that_cannot_be_are_refused(tmp_path: Path) -> None:
    source = tmp_path / "a.mkv"
    source.touch()
    (tmp_path / "there.mkv").touch()
    (tmp_path / "folder.mkv").mkdir()
    for name, says in (
        ("missing/b.mkv", "does not exist"),
        ("a.mkv", "source itself"),
        ("there.mkv", "exists already"),
        ("folder.mkv", "is a folder"),
        ("b.avi", "must end in"),
    ):
        with pytest.raises(InputError, match=says):
            check_output(str(tmp_path / name), str(source), overwrite=False)
    check_output(str(tmp_path / "there.mkv"), str(source), overwrite=True)
    assert len(list(tmp_path.iterdir())) == 3


def test_overwriting_is_not_advised_where_it_would_be_refused(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").touch()
    for overwrite in (False, True):
        with pytest.raises(InputError, match=r"holds other files, such as diary\.txt; choose another name"):
            check_output(str(tmp_path / "out.m3u8"), "/videos/a.mkv", overwrite=overwrite)


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder that takes no files from anybody")
def test_a_folder_that_only_seems_to_take_files_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the output folder /proc cannot be written to"):
        check_output("/proc/y.mkv", str(tmp_path / "a.mkv"), overwrite=False)


def test_a_result_is_moved_in_whole_and_over_nothing(tmp_path: Path) -> None:
    part, final = tmp_path / ".x.part", tmp_path / "out.mkv"
    part.write_bytes(b"new")
    deliver(str(part), str(final), overwrite=False)
    assert final.read_bytes() == b"new"
    assert not part.exists()
    part.write_bytes(b"newer")
    with pytest.raises(InputError, match="appeared meanwhile"):
        deliver(str(part), str(final), overwrite=False)
    assert final.read_bytes() == b"new"
    deliver(str(part), str(final), overwrite=True)
    assert final.read_bytes() == b"newer"


def test_only_our_own_folders_are_removed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    remove_folder(str(precious))
    assert precious.exists()
    ours = Path(work_folder_for(str(tmp_path / "out.mkv"), "", "abc"))
    ours.mkdir()
    remove_folder(str(ours))
    assert not ours.exists()


def test_a_result_that_is_a_folder_is_named_by_a_file_in_it(tmp_path: Path) -> None:
    path = output_path(DEFAULT_PATTERN, str(tmp_path / "a.b.mp4"), container="png")
    assert path == str(tmp_path / "a.b-encoded" / "000000.png")
    assert (container_of(path), whole_of(path)) == ("png", str(tmp_path / "a.b-encoded"))
    assert place_of(path) == place_of(str(tmp_path / "a.b-encoded" / "7.png"))
    assert with_container(path, "mkv") == str(tmp_path / "a.b-encoded.mkv")
    assert with_container(str(tmp_path / "x.y.mkv"), "png") == str(tmp_path / "x.y" / "000000.png")
    assert unverified_path(path) == str(tmp_path / "a.b-encoded.unverified" / "000000.png")
    assert work_folder_for(path, "", "k") == str(tmp_path / ".ripgui-k")
    (tmp_path / "a.b-encoded").mkdir()
    assert free_path(path) == str(tmp_path / "a.b-encoded (2)" / "000000.png")
    with pytest.raises(InputError, match="the first of the pictures"):
        container_of("/x/picture.png")


def test_a_folder_is_moved_in_whole_and_over_nothing_foreign(tmp_path: Path) -> None:
    part, final = tmp_path / ".ripgui-x.part", tmp_path / "out"

    def make(text: str) -> None:
        part.mkdir()
        (part / "000000.png").write_text(text)

    make("new")
    final.mkdir()
    deliver(str(part), str(final), overwrite=False)
    make("newer")
    with pytest.raises(InputError, match="appeared meanwhile"):
        deliver(str(part), str(final), overwrite=False)
    deliver(str(part), str(final), overwrite=True)
    assert (final / "000000.png").read_text() == "newer"
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    (final / "diary.txt").touch()
    make("newest")
    with pytest.raises(InputError, match="appeared meanwhile"):
        deliver(str(part), str(final), overwrite=True)
    assert (final / "diary.txt").exists()
    assert (final / "000000.png").read_text() == "newer"
