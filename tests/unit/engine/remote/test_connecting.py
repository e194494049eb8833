# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to an endpoint, and the thread that it is gone on."""

import asyncio
from dataclasses import replace

import pytest

from ripgui.core.endpoint import Endpoint, owner_of
from ripgui.core.error import InputError
from ripgui.delivery.secret import tell_secret
from ripgui.engine.remote.async_path import LoopThread
from ripgui.engine.remote.connecting import header_secret, open_connection
from tests.unit.web.raw_site import serve_raw

FARM = Endpoint(name="farm", kind="finalrip", token="env:FARM_TOKEN", headers=(("X-Team", "asked"),))


async def _asked(endpoint: Endpoint) -> str:
    async with open_connection(endpoint) as connection:
        await connection.site.ask("GET", "/api")
        return connection.secrets["token"]


def test_what_opens_an_endpoint_is_sent_and_nowhere_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FARM_TOKEN", "the token")
    tell_secret(owner_of(FARM), header_secret("X-Team"), "the team")
    path = LoopThread()
    try:
        with serve_raw() as site:
            farm = replace(FARM, url=site.url)
            assert path.run(_asked(farm)).result(60) == "the token"
            assert site.asked[0].headers["x-team"] == "the team"
    finally:
        path.close()


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FARM_TOKEN", raising=False)
    with pytest.raises(InputError, match="no address"):
        asyncio.run(_asked(FARM))
    with pytest.raises(InputError, match="FARM_TOKEN, which is not set"):
        asyncio.run(_asked(replace(FARM, url="http://127.0.0.1:1")))
    with pytest.raises(InputError, match="WAY, which is not set"):
        asyncio.run(_asked(replace(FARM, token="", headers=(), url="http://127.0.0.1:1", proxy="env:WAY")))


def test_closing_the_thread_cancels_what_is_left() -> None:
    path, ended = LoopThread(), []

    async def wait() -> None:
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append(True)

    async def begin() -> None:
        began = asyncio.ensure_future(wait())
        await asyncio.sleep(0)
        assert not began.done()

    path.run(begin()).result(60)
    path.close()
    path.close()
    assert ended == [True]
