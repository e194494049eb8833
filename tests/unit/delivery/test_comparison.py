# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending a comparison, against a site of our own that behaves as slow.pics does."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError, ToolError
from ripgui.delivery.comparison import Comparison, SetPicture, SetRow, upload
from ripgui.web.http import Patience
from tests.unit.delivery.site import Site, serve

QUICK = Patience(timeout_s=10, tries=3, pause_s=0.01)


@pytest.fixture
def site() -> Iterator[Site]:
    with serve() as made:
        yield made


@pytest.fixture
def comparison(tmp_path: Path) -> Comparison:
    rows = []
    for frame in (12, 345):
        pictures = []
        for column in ("Source", "Result"):
            path = tmp_path / f"{column}-{frame}.png"
            path.write_bytes(f"{column} {frame}".encode())
            pictures.append(SetPicture(column=column, path=str(path)))
        rows.append(SetRow(name=str(frame), pictures=tuple(pictures)))
    return Comparison(title="Épisode 8", rows=tuple(rows))


def test_every_picture_arrives_in_its_place(site: Site, comparison: Comparison) -> None:
    told: list[tuple[int, int]] = []
    link = asyncio.run(
        upload(comparison, site.url, patience=QUICK, on_progress=lambda done, total: told.append((done, total)))
    )
    assert link == f"{site.url}/c/AbCdEf"
    assert site.problems == []
    assert site.pictures == {"0-0": b"Source 12", "0-1": b"Result 12", "1-0": b"Source 345", "1-1": b"Result 345"}
    assert site.names["1-0"] == "Source-345.png"
    assert told == [(done, 4) for done in range(5)]


def test_the_site_is_told_what_it_gets(site: Site, comparison: Comparison) -> None:
    asyncio.run(upload(replace(comparison, remove_after_days=7), site.url + "/", patience=QUICK))
    assert site.fields["collectionName"] == "Épisode 8"
    assert site.fields["public"] == "false"
    assert site.fields["removeAfter"] == "7"
    assert site.fields["comparisons[1].name"] == "345"
    assert site.fields["comparisons[1].imageNames[0]"] == "Source"
    assert site.fields["comparisons[0].imageNames[1]"] == "Result"


def test_a_busy_site_is_asked_again(site: Site, comparison: Comparison) -> None:
    site.busy = 2
    asyncio.run(upload(comparison, site.url, patience=QUICK))
    assert len(site.pictures) == 4


@pytest.mark.parametrize(("status", "told"), [(400, "TOO_LARGE"), (503, "status 503")])
def test_a_refusal_is_told(site: Site, comparison: Comparison, status: int, told: str) -> None:
    site.fails, site.failure = status, "TOO_LARGE"
    with pytest.raises(ToolError, match=told):
        asyncio.run(upload(comparison, site.url, patience=QUICK))


def test_what_the_site_has_already_counts(site: Site, comparison: Comparison) -> None:
    site.fails, site.failure = 400, "IMAGE_IS_COMPLETE"
    assert asyncio.run(upload(comparison, site.url, patience=QUICK)).endswith("/c/AbCdEf")


@pytest.mark.parametrize("answer", ["<html>", "{}", '{"collectionUuid": "a", "key": "b", "images": [["1"]]}'])
def test_another_site_is_recognised(site: Site, comparison: Comparison, answer: str) -> None:
    site.answer = answer
    with pytest.raises(ToolError, match=r"site|JSON"):
        asyncio.run(upload(comparison, site.url, patience=QUICK))


def test_without_a_token_nothing_is_sent(site: Site, comparison: Comparison) -> None:
    site.has_token = False
    with pytest.raises(ToolError, match="no token"):
        asyncio.run(upload(comparison, site.url, patience=QUICK))
    assert site.fields == {}


def test_a_site_that_is_not_there_is_told(comparison: Comparison) -> None:
    with pytest.raises(ToolError, match="cannot be reached"):
        asyncio.run(upload(comparison, "http://127.0.0.1:9", patience=QUICK))


@pytest.mark.parametrize(
    "url",
    [
        *("", "slow.pics", "ftp://slow.pics", "https://", "https://a:b", "http://[", "https://a:0", "https://a:99999"),
        *("https://999.999.1.1", "https://slow\t.pics", "https://slow\u200b.pics", "https://xn--.pics"),
    ],
)
def test_an_address_must_be_one(comparison: Comparison, url: str) -> None:
    with pytest.raises(InputError, match="no address"):
        asyncio.run(upload(comparison, url, patience=QUICK))


def test_rows_must_be_alike(comparison: Comparison) -> None:
    shorter = replace(comparison.rows[0], pictures=comparison.rows[0].pictures[:1])
    for rows in ((), (shorter, comparison.rows[1])):
        with pytest.raises(InputError, match="same number"):
            asyncio.run(upload(replace(comparison, rows=rows), "http://127.0.0.1:9", patience=QUICK))


def test_a_picture_that_is_gone_is_told(site: Site, comparison: Comparison) -> None:
    Path(comparison.rows[0].pictures[0].path).unlink()
    with pytest.raises(InputError, match="cannot be read"):
        asyncio.run(upload(comparison, site.url, patience=QUICK))
