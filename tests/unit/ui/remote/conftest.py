# SPDX-License-Identifier: GPL-3.0-or-later
"""A farm on the loopback that says what a test tells it to, and a line to it."""

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from ripgui.core.endpoint import Endpoint
from ripgui.ui.background import Background
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.path import WindowPath
from tests.unit.web.raw_site import Asked, RawSite, answer, serve_raw


@dataclass
class Farm:
    """answers: what a call's `data` is, by the end of its path. A text is what it refuses with."""

    site: RawSite
    answers: dict[str, object] = field(default_factory=dict)

    @property
    def calls(self) -> list[str]:
        return [urlsplit(asked.path).path.rpartition("/task/")[2] for asked in self.site.asked]

    def say(self, asked: Asked, connection: socket.socket) -> None:
        told = self.answers.get(urlsplit(asked.path).path.rpartition("/task/")[2], "no such call")
        body = {"success": False, "error": {"message": told}} if isinstance(told, str) else None
        connection.sendall(answer(json.dumps(body or {"success": True, "data": told}).encode()))


@pytest.fixture
def farm() -> Iterator[Farm]:
    with serve_raw() as site:
        made = Farm(site)
        site.script = made.say
        yield made


@pytest.fixture
def line(qapp: QApplication, farm: Farm, monkeypatch: pytest.MonkeyPatch) -> Iterator[Line]:
    monkeypatch.setenv("FARM_TOKEN", "s3cret")
    background = Background()
    path = WindowPath(background)
    made = Line(path, Endpoint(name="studio", kind="finalrip", url=farm.site.url, token="env:FARM_TOKEN"))
    yield made
    made.hang_up()
    path.close()
    background.wait()
