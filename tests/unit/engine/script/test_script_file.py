# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts as files come back byte for byte, and no other program's work is overwritten unasked."""

import os
import stat
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.engine.script.draft import (
    ScriptDraft,
    draft_folder,
    drop_draft,
    drop_left,
    keep_draft,
    kept_draft,
    put_away,
    take_left,
)
from ripgui.engine.script.script_file import ChangedOutsideError, read_script, stamp_of, write_script


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"a\nb\n", "a\nb\n"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"\xef\xbb\xbfa\r\nb", "a\nb"),
        (b"a\rb", "a\nb"),
        (b"a\r\nb\nc\r\nd", "a\nb\nc\nd"),
        ("\ufeffgrün\n".encode("utf-16-le"), "grün\n"),
        ("# -*- coding: gbk -*-\n# 脚本\n".encode("gbk"), "# -*- coding: gbk -*-\n# 脚本\n"),
        (b"", ""),
    ],
)
def test_a_file_that_is_saved_unchanged_keeps_every_byte(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "脚本 #1.vpy"
    path.write_bytes(data)
    file = read_script(str(path))
    assert file.text == text
    assert write_script(str(path), text, file).digest == file.digest
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_new_lines_end_as_most_others_do_and_old_ones_as_they_did(tmp_path: Path) -> None:
    path = tmp_path / "a.vpy"
    path.write_bytes(b"a\r\nb\nc\r\nd\r\n")
    write_script(str(path), "new\na\nb\nc\nd\nlast\n", read_script(str(path)))
    assert path.read_bytes() == b"new\r\na\r\nb\nc\r\nd\r\nlast\r\n"


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.vpy", tmp_path / "link.vpy"
    path.write_text("a", encoding="utf-8")
    path.chmod(0o640)
    link.symlink_to(path)
    write_script(str(link), "b", read_script(str(link)))
    assert link.is_symlink()
    assert path.read_text(encoding="utf-8") == "b"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_file_that_another_program_wrote_is_not_overwritten_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a.vpy"
    path.write_text("mine", encoding="utf-8")
    file = read_script(str(path))
    path.write_text("theirs", encoding="utf-8")
    with pytest.raises(ChangedOutsideError):
        write_script(str(path), "new", file)
    assert path.read_text(encoding="utf-8") == "theirs"
    assert write_script(str(path), "new", file, overwrites=True).text == "new"


def test_a_stamp_tells_a_change(tmp_path: Path) -> None:
    path = tmp_path / "a.vpy"
    assert stamp_of(str(path)) == ()
    path.write_text("a", encoding="utf-8")
    before = stamp_of(str(path))
    os.utime(path, ns=(1, 1))
    assert stamp_of(str(path)) != before


def test_what_is_no_script_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        read_script(str(tmp_path / "no.vpy"))
    (tmp_path / "binary.vpy").write_bytes(b"\xfe\x00\xff")
    with pytest.raises(InputError, match="UTF-8"):
        read_script(str(tmp_path / "binary.vpy"))
    (tmp_path / "long.vpy").write_bytes(b"#" * (5 << 20))
    with pytest.raises(InputError, match="too large"):
        read_script(str(tmp_path / "long.vpy"))
    with pytest.raises(InputError, match="cannot be written"):
        write_script(str(tmp_path / "no" / "a.vpy"), "", None)
    (tmp_path / "gbk.vpy").write_bytes("# coding: gbk\n".encode("gbk"))
    with pytest.raises(InputError, match="does not exist in GBK"):
        write_script(str(tmp_path / "gbk.vpy"), "# coding: gbk\n# 😀", read_script(str(tmp_path / "gbk.vpy")))


def test_a_draft_survives_until_it_is_dropped() -> None:
    assert kept_draft() is None
    keep_draft(ScriptDraft(text="one", path="/a.vpy"))
    keep_draft(ScriptDraft(text="two", path="/a.vpy", is_trusted=True))
    left = kept_draft()
    assert left is not None
    assert (left.text, left.path, left.is_trusted) == ("two", "/a.vpy", True)
    assert left.at > 0
    drop_draft()
    assert kept_draft() is None


def test_a_draft_file_that_is_broken_is_as_none() -> None:
    keep_draft(ScriptDraft(text="one"))
    (draft_folder() / "open.json").write_text("{", encoding="utf-8")
    assert kept_draft() is None


def test_what_was_left_stands_aside_until_it_is_answered_for() -> None:
    assert take_left() is None
    keep_draft(ScriptDraft(text="left"))
    for _ in range(2):
        left = take_left()
        assert left is not None
        assert left.text == "left"
        assert kept_draft() is None
    keep_draft(ScriptDraft(text="newer"))
    left = take_left()
    assert left is not None
    assert left.text == "newer"
    assert [path.read_text(encoding="utf-8") for path in draft_folder().glob("*.vpy")] == ["left"]
    drop_left()
    assert take_left() is None


def test_of_what_was_given_up_the_newest_stay() -> None:
    paths = [put_away(ScriptDraft(text=f"text {number}")) for number in range(34)]
    assert paths[-1].read_text(encoding="utf-8") == "text 33"
    assert len(list(draft_folder().glob("*.vpy"))) == 30
