# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking remote systems: what is sent, what is believed, what is tried again, and what nobody may learn."""

import asyncio
import json
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError, LostAnswerError, RemoteError, RipError
from ripgui.web.answer import Access, Body
from ripgui.web.http import BusyError, Method, Patience, Site, led_to, open_site
from tests.certificate import make_certificate
from tests.unit.web.raw_site import Asked, RawSite, Script, answer, serve_raw

QUICK = Patience(timeout_s=5.0, tries=3, pause_s=0.001)
SECRET = "s3cr3t/of the-farm"
ACCESS = Access(headers={"token": SECRET}, secrets=(SECRET,))


@pytest.fixture
def site() -> Iterator[RawSite]:
    with serve_raw() as served:
        yield served


def within[T](
    url: str, work: Callable[[Site], Awaitable[T]], *, patience: Patience = QUICK, access: Access = ACCESS
) -> T:
    async def asked() -> T:
        async with open_site(url, patience, access) as opened:
            return await work(opened)

    return asyncio.run(asked())


def data_of(url: str, method: Method = "GET", *, patience: Patience = QUICK, access: Access = ACCESS) -> object:
    async def work(opened: Site) -> object:
        return await (await opened.ask(method, "/api")).data()

    return within(url, work, patience=patience, access=access)


def says(*answers: bytes) -> Script:
    """One after another, the last one again and again."""
    left = list(answers)

    def script(_: Asked, connection: socket.socket) -> None:
        connection.sendall(left.pop(0) if len(left) > 1 else left[0])

    return script


def test_what_is_sent(site: RawSite) -> None:
    async def work(opened: Site) -> None:
        await opened.ask("GET", "/a", query=(("video_key", "a b&c"),))
        await opened.ask("POST", "/b", body=Body(form=(("x", "1 2"), ("y", "true"))))
        await opened.ask("POST", "/c", body=Body(parts=(("x", "1"),)))
        await opened.ask("DELETE", "/d", body=Body(raw=b'{"a":1}'), headers={"X-Own": "1"})

    within(f"{site.url}/base", work)
    a, b, c, d = site.asked
    assert (a.method, a.path, a.headers["token"]) == ("GET", "/base/a?video_key=a+b%26c", SECRET)
    assert (b.body, b.headers["content-type"]) == (b"x=1+2&y=true", "application/x-www-form-urlencoded")
    assert c.headers["content-type"].startswith("multipart/form-data")
    assert b'name="x"' in c.body
    assert (d.method, d.body, d.headers["content-type"]) == ("DELETE", b'{"a":1}', "application/json")
    assert d.headers["x-own"] == "1"


@pytest.mark.parametrize("refusal", ["429 Slow", "503 Away", "502 Bad", "500 Broken"])
def test_asking_is_repeated_while_a_server_is_busy(site: RawSite, refusal: str) -> None:
    site.script = says(answer(b"", refusal), answer(b'{"a": 1}'))
    assert data_of(site.url) == {"a": 1}
    site.script = says(answer(b"", refusal, "Retry-After: 0"))
    with pytest.raises(BusyError, match=refusal[:3]):
        data_of(site.url)


def test_how_long_a_server_wants_to_be_left_alone_is_told(site: RawSite) -> None:
    site.script = says(answer(b'{"error": "queue full"}', "429 Slow", "Retry-After: 7"))
    with pytest.raises(BusyError, match="queue full") as caught:
        data_of(site.url, patience=replace(QUICK, tries=1))
    assert caught.value.wait_s == 7


def cut_off(_: Asked, connection: socket.socket) -> None:
    connection.sendall(answer(b'{"id": "4', length=200))


def silent(_: Asked, connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_WR)


def dripping(_: Asked, connection: socket.socket) -> None:
    connection.settimeout(0.03)
    connection.sendall(answer(b"", length=100_000))
    while True:  # until the client leaves
        connection.sendall(b" ")
        try:
            connection.recv(1)
        except TimeoutError:
            continue
        return


LOST: dict[str, Script] = {
    "cut off": cut_off,
    "no answer": silent,
    "nothing in it": says(answer(b"")),
    "slow drip": dripping,
    "a page": says(answer(b"<!DOCTYPE html><html>Welcome")),
    "a gateway's page": says(answer(b"<html>504", "504 Gateway Time-out")),
    "broken": says(answer(b"", "500 Broken")),
    "too large": says(answer(b"[" + b" " * 3000 + b"]")),
    "half of it": says(answer(b'{"a": [1, 2')),
    "no number": says(answer(b'{"a": NaN}')),
    "huge number": says(answer(b'{"a": ' + b"9" * 5000 + b"}")),
    "deep": says(answer(b"[" * 200_000)),
    "packed": says(answer(b"{}", "200 OK", "Content-Encoding: gzip")),
    "no HTTP": says(b"SSH-2.0-OpenSSH_9.6\r\n"),
}


@pytest.mark.parametrize("how", LOST)
def test_a_lost_answer_is_told_apart_and_nothing_is_sent_twice(site: RawSite, how: str) -> None:
    site.script = LOST[how]
    hurried = Patience(timeout_s=0.1 if how == "slow drip" else 5.0, tries=2, pause_s=0.001)
    small = replace(ACCESS, most_bytes=2900 if how == "too large" else 8 << 20)
    with pytest.raises(LostAnswerError):
        data_of(site.url, "POST", patience=hurried, access=small)
    assert len(site.asked) == 1
    with pytest.raises(RipError) as caught:
        data_of(site.url, patience=hurried, access=small)
    assert not isinstance(caught.value, LostAnswerError)
    assert len(str(caught.value)) < 500


def test_a_refusal_is_an_answer(site: RawSite) -> None:
    site.script = says(answer(b'{"error": "no such codec"}', "500 Broken"))
    assert data_of(site.url, "POST") == {"error": "no such codec"}
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
        with pytest.raises(BusyError, match="cannot be reached"):
            data_of(nobody, "POST")


def test_redirects_end_and_lead_nowhere_else(site: RawSite) -> None:
    def to(place: str) -> Script:
        return says(answer(b"", "302 Found", f"Location: {place}"))

    site.script = to("/api")
    with pytest.raises(RemoteError, match="without end"):
        data_of(site.url)
    assert len(site.asked) == 10
    site.script = to("http://127.0.0.2:1/")
    with pytest.raises(RemoteError, match="secrets"):
        data_of(site.url)
    with pytest.raises(RemoteError, match="give that as its address") as caught:
        data_of(site.url, "POST")
    assert not isinstance(caught.value, LostAnswerError)
    site.script = says(answer(b"", "302 Found", "Location: /other"), answer(b'["there"]'))
    assert data_of(site.url) == ["there"]


def test_a_secured_site_does_not_lead_to_an_open_one(tmp_path: Path) -> None:
    with serve_raw(make_certificate(tmp_path)) as site:
        site.script = says(answer(b"", "302 Found", f"Location: {site.url.replace('https', 'http')}/other"))
        with pytest.raises(RemoteError, match="secrets"):
            data_of(site.url, access=replace(ACCESS, verifies=False))
        assert len(site.asked) == 1


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("http://example.com/film.mkv", "from https to http"),
        ("file:///etc/passwd", "not the web"),
        ("ftp://example.com/film.mkv", "not the web"),
        ("https://name:word@example.com/", "password"),
    ],
)
def test_a_file_is_not_fetched_from_just_anywhere(to: str, told: str) -> None:
    assert led_to("https://example.com/a/b?c", "../film.mkv") == "https://example.com/film.mkv"
    with pytest.raises(InputError, match=told):
        led_to("https://example.com/a/b?c", to)


def test_no_message_shows_a_secret(site: RawSite) -> None:
    site.script = says(answer(f"bad token {SECRET}\x1b[31m".encode(), "429 Slow"))
    with pytest.raises(BusyError) as caught:
        data_of(site.url, patience=replace(QUICK, tries=1))
    assert SECRET not in str(caught.value)
    assert "\x1b" not in str(caught.value)
    site.script = says(answer(f"not JSON s3cr3t%2Fof%20the-farm {SECRET}".encode()))
    with pytest.raises(RemoteError) as garbled:
        data_of(site.url)
    assert "of the-farm" not in f"{garbled.value}{garbled.value.words}"
    assert "%2Fof" not in f"{garbled.value}{garbled.value.words}"
    assert SECRET not in repr(ACCESS)


def test_a_file_is_sent_from_its_beginning_at_each_try(site: RawSite, tmp_path: Path) -> None:
    content = json.dumps(list(range(300_000))).encode()
    path = tmp_path / "source.mkv"
    path.write_bytes(content)
    told: list[tuple[int, int]] = []
    site.script = says(answer(b"", "503 Away"), answer(b""))

    async def work(opened: Site) -> None:
        await opened.put_file(f"{site.url}/bucket?key=1", str(path), on_progress=lambda *pair: told.append(pair))

    within(site.url, work)
    assert [asked.body for asked in site.asked] == [content, content]
    assert site.asked[0].headers["content-length"] == str(len(content))
    assert "token" not in site.asked[0].headers
    assert told[0] == (0, len(content))
    assert told.count((0, len(content))) == 2
    assert told[-1] == (len(content), len(content))
    site.script = says(answer(b"<Error>expired</Error>", "403 Forbidden"))
    with pytest.raises(RemoteError, match="403"):
        within(site.url, work)
    with pytest.raises(InputError, match="cannot be read"):
        within(site.url, lambda opened: opened.put_file(site.url, f"{path}x", on_progress=lambda *_: None))


def test_only_certificates_that_are_trusted_are(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    with serve_raw(certificate) as site:
        once = replace(QUICK, tries=1)
        with pytest.raises(BusyError, match="certificate is not trusted"):
            data_of(site.url, patience=once)
        assert data_of(site.url, patience=once, access=replace(ACCESS, ca_file=certificate[0])) == {}
        assert data_of(site.url, patience=once, access=replace(ACCESS, verifies=False)) == {}
        with pytest.raises(InputError, match="certificates"):
            data_of(site.url, access=replace(ACCESS, ca_file=str(tmp_path / "none.pem")))


def test_a_proxy_is_asked_instead(site: RawSite) -> None:
    site.script = says(answer(b'["by the proxy"]'))
    through = replace(ACCESS, proxy=site.url)
    assert data_of("http://farm.example", access=through) == ["by the proxy"]
    assert site.asked[0].path == "http://farm.example/api"


def test_a_call_looks_for_no_code(site: RawSite, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the window's thread, each look at the disk lets go of Python, and waits for whoever has it then."""
    sought: list[str] = []

    class Seeker:
        def find_spec(self, name: str, *_: object) -> None:
            sought.append(name)

    async def work(opened: Site) -> None:
        await opened.ask("GET", "/first")
        monkeypatch.setattr(sys, "meta_path", [Seeker(), *sys.meta_path])
        await opened.ask("GET", "/second")
        await opened.ask("POST", "/third")
        monkeypatch.undo()

    within(site.url, work)
    assert sought == []


def test_many_calls_at_once_are_made_a_few_at_a_time(site: RawSite) -> None:
    lock, under_way, most = threading.Lock(), 0, 0

    def script(_: Asked, connection: socket.socket) -> None:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        time.sleep(0.02)
        with lock:
            under_way -= 1
        connection.sendall(answer(b"{}"))

    async def work(opened: Site) -> None:
        await asyncio.gather(*(opened.ask("GET", f"/{number}") for number in range(40)))

    site.script = script
    within(site.url, work)
    assert len(site.asked) == 40
    assert 1 < most <= 8
