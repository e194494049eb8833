# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for a newer release: what is asked and sent, how often, and what is made of the answer."""

import asyncio
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import override

import pytest

from ripgui import __version__
from ripgui.core.error import InputError, RipError
from ripgui.core.folders import cache_folder
from ripgui.engine import update
from ripgui.engine.update import Release, ask_release, is_due, read_release, release_address
from tests.remote.loopback import Asked, Loopback, Reply, serve


class Releases(Loopback):
    def __init__(self) -> None:
        super().__init__()
        self.says: object = {"tag_name": "v99.1", "html_url": "https://127.0.0.1/99", "assets": []}

    @override
    def reply(self, asked: Asked) -> Reply:
        return Reply(self.says)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Releases]:
    with serve(Releases()) as made:
        (tmp_path / "publisher.toml").write_text(f'releases = "{made.url}/repos/us/ripgui/releases/latest?x=1"')
        monkeypatch.setattr(update, "resource_folder", lambda: tmp_path)
        yield made


def test_nobody_is_asked_where_the_packager_named_nobody() -> None:
    assert release_address() == ""
    with pytest.raises(InputError, match="not told where"):
        asyncio.run(ask_release())


def test_one_request_with_nothing_in_it(site: Releases) -> None:
    assert is_due()
    release = asyncio.run(ask_release())
    assert release == Release(version="99.1", page="https://127.0.0.1/99")
    assert release.is_newer
    [asked] = site.asked
    assert (asked.method, asked.target, asked.body) == ("GET", "/repos/us/ripgui/releases/latest?x=1", b"")
    assert asked.headers["user-agent"] == f"RipGUI/{__version__}"
    assert set(asked.headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}


def test_a_day_goes_by_between_two_questions(site: Releases) -> None:
    asyncio.run(ask_release())
    assert not is_due()
    (cache_folder() / "update-asked").write_text(str(time.time() - 25 * 3600))
    assert is_due()
    (cache_folder() / "update-asked").write_text(str(time.time() + 25 * 3600))
    assert is_due(), "a clock that was set back"


@pytest.mark.parametrize(
    "says", [[], {}, {"tag_name": 7}, {"tag_name": "latest"}, b"<html>no</html>", {"tag_name": None}]
)
def test_an_answer_that_is_none_is_one_clear_error(site: Releases, says: object) -> None:
    site.says = says
    with pytest.raises(RipError, match=r"127\.0\.0\.1 does not say which release is the newest"):
        asyncio.run(ask_release())
    assert not is_due(), "also a question without an answer was asked"


def test_only_pages_of_the_web_are_offered(site: Releases) -> None:
    site.says = {"tag_name": "v99", "html_url": "file:///etc/passwd"}
    assert asyncio.run(ask_release()).page == ""
    site.says = {"tag_name": "v99", "html_url": "https://elsewhere.example/99"}
    assert asyncio.run(ask_release()).page == "", "a page of another site"
    site.instead = [Reply({}, status=404)]
    with pytest.raises(RipError, match="answered 404"):
        asyncio.run(ask_release())


@pytest.mark.parametrize(
    ("page", "is_offered"),
    [
        ("https://github.com/us/ripgui/releases/tag/v99", True),
        ("https://api.github.com/us", True),
        ("https://github.com.example/us", False),
        ("https://github.com@example.org/us", False),
        ("https://xgithub.com/us", False),
        ("http://github.com/us/ripgui/releases/tag/v99", False),
        ("javascript://github.com/%0aalert(1)", False),
        ("smb://github.com/us", False),
    ],
)
def test_a_page_is_one_of_the_site_that_was_asked(page: str, is_offered: bool) -> None:
    told = read_release(json.dumps({"tag_name": "v99", "html_url": page}), "api.github.com")
    assert told.page == (page if is_offered else "")


@pytest.mark.parametrize(
    ("own", "other", "newer"),
    [
        ("0.1.0", "0.1.1", True),
        ("0.9.0", "0.10", True),
        ("1.0.0", "1.0", False),
        ("1.0", "1.0.0-rc1", False),
        ("0.2", "0.1.9", False),
    ],
)
def test_numbers_are_compared_as_numbers(monkeypatch: pytest.MonkeyPatch, own: str, other: str, newer: bool) -> None:
    monkeypatch.setattr(update, "__version__", own)
    assert Release(version=other, page="").is_newer is newer
