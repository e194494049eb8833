# SPDX-License-Identifier: GPL-3.0-or-later
"""Uploads to a real server, through a proxy that breaks, refuses, stalls and truncates."""

import asyncio
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError, RipError
from ripgui.core.folders import data_folder
from ripgui.core.storage import Collision, Storage
from ripgui.delivery.fetch import fetch_url
from ripgui.delivery.journal import Underway, write_journal
from ripgui.delivery.meter import Meter, Pace, PartOfFile
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.upload import Sender
from ripgui.media.file import fingerprint
from ripgui.web.http import Patience
from tests.certificate import make_certificate
from tests.s3 import KEYS, Fault, Meeting, Proxy, faulty_proxy, serve_s3

PART = 64 * 1024
QUICK = Patience(timeout_s=10, tries=3, pause_s=0.001)


@pytest.fixture
def proxy(box: Storage) -> Iterator[Proxy]:
    with faulty_proxy(box.endpoint) as made:
        yield made


@pytest.fixture
def bucket(box: Storage, proxy: Proxy) -> Iterator[Bucket]:
    made = Bucket(replace(box, endpoint=proxy.url, parallel=2), KEYS, timeout_s=QUICK.timeout_s)
    yield made
    made.close()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Five parts and a bit."""
    path = tmp_path / "film.mkv"
    path.write_bytes(os.urandom(5 * PART + 1000))
    return path


def sender(bucket: Bucket, patience: Patience = QUICK) -> Sender:
    return Sender(bucket, patience=patience, part_bytes=PART)


def content(bucket: Bucket, key: str) -> bytes:
    return b"".join(bucket.read(key, 0, found.etag)) if (found := bucket.find(key)) is not None else b""


def left() -> list[Path]:
    return list((data_folder() / "uploads").glob("*"))


def test_a_file_arrives_whole_and_a_second_time_is_known(bucket: Bucket, proxy: Proxy, film: Path) -> None:
    told: list[Pace] = []
    sent = Sender(bucket, on_pace=told.append, part_bytes=PART).send(str(film), "s/film.mkv", Collision.RENAME)
    assert (sent.key, sent.size_bytes, sent.was_there) == ("s/film.mkv", film.stat().st_size, False)
    assert content(bucket, "s/film.mkv") == film.read_bytes()
    assert (told[-1].done_bytes, told[-1].fraction) == (film.stat().st_size, 1.0)
    assert proxy.count("PUT", "partNumber") == 6
    assert sender(bucket).send(str(film), "s/film.mkv", Collision.RENAME).was_there
    assert proxy.count("PUT", "partNumber") == 6
    assert left() == []


def test_the_server_says_what_becomes_of_a_name_that_is_taken(bucket: Bucket, film: Path, tmp_path: Path) -> None:
    small = tmp_path / "small.mkv"
    small.write_bytes(b"something else")
    sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    skipped = sender(bucket).send(str(small), "film.mkv", Collision.SKIP)
    assert (skipped.was_there, skipped.is_other) == (True, True)
    assert not sender(bucket).send(str(film), "film.mkv", Collision.SKIP).is_other
    assert content(bucket, "film.mkv") == film.read_bytes()
    assert sender(bucket).send(str(small), "film.mkv", Collision.RENAME).key == "film (2).mkv"
    assert sender(bucket).send(str(small), "film.mkv", Collision.OVERWRITE).key == "film.mkv"
    assert content(bucket, "film.mkv") == b"something else"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(kind="cut", part="partNumber=2"),
        Fault(kind="damage", part="partNumber=2"),
        Fault(kind="answer", part="partNumber=3", times=2),
        Fault(kind="answer", part="partNumber=1", status=500, code="InternalError"),
        Fault(kind="truncate", method="POST", part="uploadId"),
        Fault(kind="answer", method="POST", part="uploads", status=503),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.method}-{fault.status}",
)
def test_what_passes_is_waited_out(bucket: Bucket, proxy: Proxy, film: Path, fault: Fault) -> None:
    proxy.faults.append(fault)
    told: list[Pace] = []
    sending = Sender(bucket, on_pace=told.append, patience=QUICK, part_bytes=PART)
    sending.send(str(film), "film.mkv", Collision.RENAME)
    assert content(bucket, "film.mkv") == film.read_bytes()
    assert (fault.times, left()) == (0, [])
    # Nobody wonders why nothing goes; an answer that got lost was no reason to wait.
    assert any(pace.text.endswith("it is tried again") for pace in told) is (fault.kind != "truncate")


def test_a_server_that_says_nothing_is_asked_again(box: Storage, proxy: Proxy, film: Path) -> None:
    proxy.faults.append(Fault(kind="stall", part="partNumber=4"))
    bucket = Bucket(replace(box, endpoint=proxy.url), KEYS, timeout_s=0.7)
    sender(bucket, Patience(timeout_s=0.7, tries=9, pause_s=0.001)).send(str(film), "film.mkv", Collision.RENAME)
    assert content(bucket, "film.mkv") == film.read_bytes()
    assert proxy.count("PUT", "partNumber=4") >= 2
    bucket.close()


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (Fault(kind="answer", part="partNumber=3", times=9, status=403, code="AccessDenied"), "not allow"),
        (Fault(kind="answer", part="partNumber=3", times=9), "busy"),
        (Fault(kind="cut", part="partNumber=3", times=9), "broke|reached"),
        (Fault(kind="answer", part="partNumber=3", times=9, status=507, code="QuotaExceeded"), "is full"),
    ],
    ids=["403", "503", "cut", "full"],
)
def test_what_stays_is_told_and_nothing_half_is_seen(
    bucket: Bucket, proxy: Proxy, film: Path, fault: Fault, told: str
) -> None:
    proxy.faults.append(fault)
    with pytest.raises(RipError, match=told):
        sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    assert list(bucket.look("")) == []
    assert len(left()) == 1
    # Another day: what is there is not sent again.
    proxy.faults.clear()
    there = proxy.count("PUT", "partNumber=1") + proxy.count("PUT", "partNumber=2")
    sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    assert proxy.count("PUT", "partNumber=1") + proxy.count("PUT", "partNumber=2") == there == 2
    assert content(bucket, "film.mkv") == film.read_bytes()


def test_an_upload_with_another_content_begins_anew(bucket: Bucket, proxy: Proxy, film: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(os.urandom(PART))
    upload = bucket.begin("film.mkv")
    with PartOfFile(str(other), 0, PART, _meter()) as body:
        bucket.send_part("film.mkv", upload, 1, body)
    status = film.stat()
    underway = Underway(
        storage="box",
        endpoint=bucket.storage.endpoint,
        bucket=bucket.storage.bucket,
        asked_key="film.mkv",
        key="film.mkv",
        path=str(film),
        size_bytes=status.st_size,
        changed_ns=status.st_mtime_ns,
        mark=fingerprint(str(film)),
        upload=upload,
        part_bytes=PART,
    )
    write_journal(underway)
    sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    assert content(bucket, "film.mkv") == film.read_bytes()
    assert (proxy.count("DELETE", upload), left()) == (1, [])


def test_another_file_of_the_name_begins_anew(bucket: Bucket, proxy: Proxy, film: Path) -> None:
    proxy.faults.append(Fault(kind="answer", part="partNumber=6", status=403, code="AccessDenied"))
    with pytest.raises(InputError):
        sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    film.write_bytes(os.urandom(2 * PART))
    sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    assert content(bucket, "film.mkv") == film.read_bytes()
    assert proxy.count("DELETE", "uploadId") == 1
    assert left() == []


def test_uploads_that_nobody_went_on_with_are_forgotten(bucket: Bucket, proxy: Proxy, film: Path) -> None:
    proxy.faults.append(Fault(kind="answer", part="partNumber=6", status=403, code="AccessDenied"))
    with pytest.raises(InputError):
        sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    assert sender(bucket).forget_stale() == 0
    assert sender(bucket).forget_stale(0) == 1
    assert proxy.count("DELETE", "uploadId") == 1
    assert left() == []


def test_a_folder_arrives_with_its_first_file_last(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    folder = tmp_path / "show"
    folder.mkdir()
    for name in ("index.m3u8", "video-0.m4s", "video-1.m4s"):
        (folder / name).write_text(name)
    sent = sender(bucket).send_folder(str(folder), "index.m3u8", "out/show", Collision.RENAME)
    assert sent.key == "out/show/index.m3u8"
    # On a busy machine, one may have to be sent again.
    puts = list(dict.fromkeys(path.rpartition("/")[2] for method, path in proxy.requests if method == "PUT"))
    assert (sorted(puts[:2]), puts[2:]) == (["video-0.m4s", "video-1.m4s"], ["index.m3u8"])
    again = sender(bucket).send_folder(str(folder), "index.m3u8", "out/show", Collision.RENAME)
    assert again.key == "out/show (2)/index.m3u8"


def test_files_of_a_folder_are_sent_side_by_side(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    folder = tmp_path / "show"
    folder.mkdir()
    for name in ("index.m3u8", "video-0.m4s", "video-1.m4s"):
        (folder / name).write_text(name)
    # One after another, the second would wait for the first for ever.
    proxy.meeting = Meeting(part="video-", party=2)
    sender(bucket).send_folder(str(folder), "index.m3u8", "out/show", Collision.RENAME)
    assert (proxy.meeting.is_kept, left()) == (True, [])


def test_a_folder_goes_on_where_it_broke_off(bucket: Bucket, proxy: Proxy, tmp_path: Path) -> None:
    folder = tmp_path / "show"
    folder.mkdir()
    for name in ("index.m3u8", "video-0.m4s", "video-1.m4s"):
        (folder / name).write_text(name)
    (folder / "large.m4s").write_bytes(os.urandom(2 * PART))
    proxy.faults.append(Fault(kind="answer", part="index.m3u8", status=403, code="AccessDenied"))
    with pytest.raises(InputError):
        sender(bucket).send_folder(str(folder), "index.m3u8", "out/show", Collision.RENAME)
    assert proxy.count("PUT", "out/show/index.m3u8") == 1
    sent = sender(bucket).send_folder(str(folder), "index.m3u8", "out/show", Collision.RENAME)
    # Under the name that it began with, and none of it a second time.
    assert (sent.key, sent.was_there, left()) == ("out/show/index.m3u8", False, [])
    assert (proxy.count("PUT", "video-"), proxy.count("PUT", "large.m4s")) == (2, 2)
    assert sorted(entry.key for entry in bucket.look("", deep=True)) == [
        f"out/show/{name}" for name in ("index.m3u8", "large.m4s", "video-0.m4s", "video-1.m4s")
    ]


@pytest.mark.parametrize(
    ("keys", "settings", "told"),
    [
        (replace(KEYS, secret_key="wrong"), {}, "secret key does not belong"),
        (replace(KEYS, access_key="wrong"), {}, "access key is not known"),
        (KEYS, {"bucket": "nobody-has-it"}, "there is no bucket nobody-has-it"),
        (KEYS, {"endpoint": "http://127.0.0.1:9"}, "cannot be reached"),
    ],
    ids=["secret", "access", "bucket", "away"],
)
def test_what_is_wrong_with_a_storage_is_told(box: Storage, keys: object, settings: dict[str, str], told: str) -> None:
    assert isinstance(keys, type(KEYS))
    bucket = Bucket(replace(box, **settings), keys, timeout_s=2)  # type: ignore[arg-type]
    with pytest.raises(RipError, match=told):
        list(bucket.look(""))
    bucket.close()


def _always() -> threading.Event:
    may_run = threading.Event()
    may_run.set()
    return may_run


def _meter() -> Meter:
    return Meter(0, lambda _: None, may_run=_always())


def test_a_body_counts_only_what_counts(film: Path) -> None:
    told: list[Pace] = []
    meter = Meter(3 * PART, told.append, may_run=_always())
    with PartOfFile(str(film), PART, PART, meter) as body:
        assert body.read(100)[:100] == film.read_bytes()[PART : PART + 100]
        body.seek(0)
        assert body.read() == film.read_bytes()[PART : 2 * PART]
        assert (len(body), body.tell(), body.read()) == (PART, PART, b"")
    meter.keep(PART)
    meter.tell()
    assert told[-1].done_bytes == 2 * PART
    assert told[-1].text.startswith("0.1 of 0.2 MiB")


def test_a_link_opens_what_it_is_for_and_holds_no_secret(bucket: Bucket, film: Path, tmp_path: Path) -> None:
    sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
    link = bucket.link("film.mkv", 60)
    assert KEYS.secret_key not in link
    back = tmp_path / "back.mkv"
    asyncio.run(fetch_url(link, str(back), may_run=_always(), patience=QUICK))
    assert back.read_bytes() == film.read_bytes()


def test_over_tls_a_file_arrives_and_a_strange_certificate_is_refused(film: Path, tmp_path: Path) -> None:
    folder = tmp_path / "s3"
    folder.mkdir()
    with serve_s3(folder, certificate=make_certificate(tmp_path)) as server:
        storage = server.storage("films")
        bucket = Bucket(storage, KEYS)
        sender(bucket).send(str(film), "film.mkv", Collision.RENAME)
        assert content(bucket, "film.mkv") == film.read_bytes()
        bucket.close()
        strange = Bucket(replace(storage, ca_file=""), KEYS)
        with pytest.raises(InputError, match="its certificate is not trusted"):
            list(strange.look(""))
        strange.close()
