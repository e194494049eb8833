# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads from a server that breaks off, lies about sizes, leads astray and changes its mind."""

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import botocore.auth
import pytest

from ripgui.core.error import DiskFullError, InputError, RipError
from ripgui.core.storage import Collision, Storage
from ripgui.delivery import landing
from ripgui.delivery.fetch import fetch_object, fetch_url
from ripgui.delivery.landing import Arriving, Landing
from ripgui.delivery.meter import Pace
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.upload import Sender
from ripgui.web.http import Patience
from tests.s3 import KEYS, Fault, Proxy, faulty_proxy

QUICK = Patience(timeout_s=10, tries=3, pause_s=0.001)
CONTENT = os.urandom(300_000)


@pytest.fixture
def proxy(box: Storage) -> Iterator[Proxy]:
    with faulty_proxy(box.endpoint) as made:
        yield made


@pytest.fixture
def bucket(box: Storage, proxy: Proxy, tmp_path: Path) -> Iterator[Bucket]:
    """With a film in it."""
    film = tmp_path / "film"
    film.write_bytes(CONTENT)
    made = Bucket(replace(box, endpoint=proxy.url), KEYS)
    Sender(made).send(str(film), "film.mkv", Collision.OVERWRITE)
    yield made
    made.close()


def run(url: str, path: Path, most_bytes: int = 1 << 30, on_pace: Callable[[Pace], None] = lambda _: None) -> None:
    fetching = fetch_url(url, str(path), may_run=always(), patience=QUICK, most_bytes=most_bytes, on_pace=on_pace)
    asyncio.run(fetching)


def always() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


def test_what_breaks_off_goes_on_from_there(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    proxy.faults.append(Fault(kind="truncate", method="GET", part="film.mkv", times=3))
    told: list[Pace] = []
    run(bucket.link("film.mkv", 60), tmp_path / "back", on_pace=told.append)
    assert next(pace.text for pace in told if pace.note).startswith("0.1 of 0.3 MiB; 127.0.0.1 cannot be reached, or")
    assert (tmp_path / "back").read_bytes() == CONTENT
    assert proxy.count("GET", "film.mkv") == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["back", "film"]


def test_another_run_goes_on_where_one_ended(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    proxy.faults.append(Fault(kind="truncate", method="GET", part="film.mkv"))
    proxy.faults.append(Fault(kind="answer", method="GET", part="film.mkv", times=9))
    with pytest.raises(RipError, match="150000 of the 300000 bytes"):
        run(bucket.link("film.mkv", 60), tmp_path / "back")
    assert not (tmp_path / "back").exists()
    proxy.faults.clear()
    # A storage's own way has another address; what a link began, the same link goes on with.
    url = bucket.link("film.mkv", 60)
    run(url, tmp_path / "back")
    assert (tmp_path / "back").read_bytes() == CONTENT


def test_an_object_goes_on_where_it_broke_off(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    proxy.faults.append(Fault(kind="truncate", method="GET", part="film.mkv", times=2))
    fetch_object(bucket, "film.mkv", str(tmp_path / "back"), may_run=always(), patience=QUICK)
    assert (tmp_path / "back").read_bytes() == CONTENT
    with pytest.raises(InputError, match="nothing called other"):
        fetch_object(bucket, "other.mkv", str(tmp_path / "other"), may_run=always(), patience=QUICK)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(kind="answer", method="GET", status=302, headers={"Location": "file:///etc/passwd"}), "leads to file:"),
        (Fault(kind="answer", method="GET", status=302, headers={"Location": "ftp://there/a"}), "leads to ftp:"),
        (Fault(kind="answer", method="GET", status=302, times=20, headers={"Location": "/again"}), "without end"),
        (Fault(kind="answer", method="GET", status=403), "link may have expired"),
        (Fault(kind="answer", method="GET", status=404), "nothing there"),
        (Fault(kind="answer", method="GET", status=200, headers={"Content-Type": "text/html"}), "a page to look at"),
        (Fault(kind="answer", method="GET", status=503, times=9), "busy or failed"),
    ],
    ids=["file", "ftp", "circle", "403", "404", "page", "503"],
)
def test_what_is_no_file_is_told(proxy: Proxy, tmp_path: Path, fault: Fault, told: str) -> None:
    proxy.faults.append(fault)
    with pytest.raises(RipError, match=told) as caught:
        run(f"{proxy.url}/again?token=s3cr3t", tmp_path / "back")
    assert "s3cr3t" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_opens_no_more_is_told(bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = vars(botocore.auth)["get_current_datetime"]
    with monkeypatch.context() as patch:
        patch.setattr(botocore.auth, "get_current_datetime", lambda: now() - timedelta(hours=2))
        expired = bucket.link("film.mkv", 60)
    with pytest.raises(InputError, match="link has expired"):
        run(expired, tmp_path / "back")
    with pytest.raises(InputError, match="cut or changed"):
        run(bucket.link("film.mkv", 60)[:-8] + "no match", tmp_path / "back")


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (400, "<Error><Code>AuthorizationQueryParametersError</Code></Error>", "link has expired"),
        (400, "<Error><Code>ExpiredToken</Code></Error>", "link has expired"),
        (403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>", "link has expired"),
        (403, "<Error><Code>AccessDenied</Code><Message>Not &lt;you&gt;</Message></Error>", r"403: Not <you>\)"),
        (401, "x" * 100_000, r"\(401\)"),
    ],
)
def test_what_a_server_says_of_a_link_is_understood(
    proxy: Proxy, tmp_path: Path, status: int, body: str, told: str
) -> None:
    proxy.faults.append(Fault(kind="answer", method="GET", status=status, body=body))
    with pytest.raises(InputError, match=told):
        run(f"{proxy.url}/film.mkv", tmp_path / "back")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("file:///etc/passwd", "no address"),
        ("https://", "no address"),
        ("https://me:pw@there/a.mkv", "leave them out"),
        ("http://127.0.0.1:9/a.mkv", "cannot be reached"),
    ],
)
def test_what_is_no_address_is_told(url: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(RipError, match=told):
        run(url, tmp_path / "back")


def test_a_disk_without_room_is_told_before_and_while_it_fills(
    bucket: Bucket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = bucket.link("film.mkv", 60)
    with pytest.raises(InputError, match=r"more than the 0\.1 MiB allowed"):
        run(url, tmp_path / "back", most_bytes=100_000)
    with monkeypatch.context() as patch:
        patch.setattr(landing, "_LEFT_FREE_BYTES", 1 << 60)
        with pytest.raises(DiskFullError, match="are to come"):
            run(url, tmp_path / "back")
    # A file that takes nothing, as on a disk that another program filled meanwhile.
    with Landing(str(tmp_path / "full"), "somewhere") as full, open("/dev/full", "wb", buffering=0) as device:
        full.begin(Arriving(origin="somewhere"), start=0, most_bytes=1000)
        assert full._file is not None
        full._file.close()
        full._file = device
        with pytest.raises(DiskFullError, match="is full; what arrived stays"):
            full.write(b"some")


def test_a_film_whose_end_the_server_forgot_is_told(box: Storage, bucket: Bucket, tmp_path: Path) -> None:
    cut = tmp_path / "cut.mp4"
    cut.write_bytes((24).to_bytes(4, "big") + b"ftypisom" + bytes(12) + (9999).to_bytes(4, "big") + b"moov" + bytes(99))
    Sender(bucket).send(str(cut), "cut.mp4", Collision.OVERWRITE)
    with pytest.raises(InputError, match="announced and sent 131 bytes, but it should have at least 10023"):
        run(bucket.link("cut.mp4", 60), tmp_path / "back")
    assert not (tmp_path / "back").exists()
