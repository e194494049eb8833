# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are logos, and files that are none."""

from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.media.logo import check_logo


@pytest.mark.parametrize(
    "head", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"RIFF\0\0\0\0WEBPVP8 ", b"\0\0\0\x20ftypavif"]
)
def test_pictures_are_known_by_how_they_begin(tmp_path: Path, head: bytes) -> None:
    path = tmp_path / "a"
    path.write_bytes(head + bytes(40))
    check_logo(str(path))
    check_logo("")


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "does not exist"), (b"", "is empty"), (b"<svg/>", "is no picture"), (b"\x89P", "is no")],
)
def test_what_is_no_picture_is_told(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "a.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=f"the logo .*{told}"):
        check_logo(str(path))
    with pytest.raises(InputError, match="is a folder"):
        check_logo(str(tmp_path))
    with pytest.raises(InputError, match="whole path"):
        check_logo("a.png")
    with pytest.raises(InputError):
        check_logo("/a\0b")
