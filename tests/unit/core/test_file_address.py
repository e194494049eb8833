# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses of files, as they are copied elsewhere."""

import pytest

from ripgui.core.error import InputError
from ripgui.core.file_address import path_named


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("file:///films/a%20film%23.mkv", "/films/a film#.mkv"),
        ("FILE://localhost/films/%C3%A4.mkv", "/films/ä.mkv"),
        ("file:/films/a.mkv", "/films/a.mkv"),
        ("films/100%25.mkv", "films/100%25.mkv"),
        ("file: odd name.mkv", "file: odd name.mkv"),
        ("HTTPS://example.org/a.mkv", "HTTPS://example.org/a.mkv"),
    ],
)
def test_an_address_of_a_file_is_its_path(text: str, path: str) -> None:
    assert path_named(text) == path


@pytest.mark.parametrize(
    ("text", "told"), [("file://server/films/a.mkv", "another machine"), ("s3://films/a.mkv", "begins with https://")]
)
def test_what_lies_elsewhere_is_refused(text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        path_named(text)
