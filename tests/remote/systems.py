# SPDX-License-Identifier: GPL-3.0-or-later
"""The five remote systems as tests meet them: a server each, what opens it, and an order that it takes."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.remote import Order
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.remote.dialect import Connection, Credential, Dialect
from ripgui.remote.registry import ABOUT, dialect
from ripgui.web.answer import Access
from ripgui.web.http import Patience, open_site
from tests.remote import finalrip, kokoon, revid, visionular
from tests.remote.finalrip import FinalRipServer
from tests.remote.kokoon import KokoonServer
from tests.remote.loopback import Loopback, serve
from tests.remote.revid import RevidServer
from tests.remote.transcoding import TranscodingServer
from tests.remote.visionular import VisionularServer

SOURCE_URL = "https://files.example.com/in.mkv?X-Amz-Signature=first"
PATIENCE = Patience(timeout_s=20.0, tries=1, pause_s=0.01)


@dataclass(frozen=True, kw_only=True)
class System:
    """begins: the end of the path that a submission goes to. options: what an order must say."""

    server: Callable[[], Loopback]
    secrets: Mapping[Credential, str] = field(default_factory=dict)
    begins: str
    options: Mapping[str, str] = field(default_factory=dict)


SYSTEMS: dict[EndpointKind, System] = {
    "finalrip": System(server=FinalRipServer, secrets={"token": finalrip.TOKEN}, begins="/start"),
    "transcoding": System(server=TranscodingServer, begins="/create-transcode"),
    "kokoon": System(
        server=KokoonServer,
        secrets={"token": kokoon.TOKEN},
        begins="/task",
        options={"vid": "8eb18100-3aa0", "width": "1920", "height": "1080"},
    ),
    "revid": System(
        server=RevidServer,
        secrets={"token": revid.KEY},
        begins="/video/split",
        options={"splits": "0:10-0:20, 0:30-0:40"},
    ),
    "visionular": System(
        server=VisionularServer,
        secrets={"access_key": visionular.ACCESS_KEY, "secret_key": visionular.SECRET_KEY},
        begins="/create_task",
        options={"template_name": "720p", "storage_id": "43039beb709bf000"},
    ),
}


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """A system whose server runs."""

    kind: EndpointKind
    system: System
    server: Loopback

    @asynccontextmanager
    async def speaking(
        self, *, wrong_key: bool = False, options: tuple[tuple[str, str], ...] = ()
    ) -> AsyncIterator[Dialect]:
        """options: of the endpoint."""
        endpoint = Endpoint(name="box", kind=self.kind, url=self.server.url, options=options)
        secrets: dict[Credential, str] = dict(self.system.secrets)
        if wrong_key:
            secrets = {name: f"wrong{secret[5:]}" for name, secret in secrets.items()}
        access = Access(verifies=False, secrets=tuple(secrets.values()))
        async with open_site(self.server.url, PATIENCE, access) as site:
            yield dialect(Connection(endpoint=endpoint, site=site, secrets=secrets))

    @property
    def submissions(self) -> int:
        return sum(asked.method == "POST" and asked.path.endswith(self.system.begins) for asked in self.server.asked)


@contextmanager
def meet(kind: EndpointKind) -> Iterator[Meeting]:
    system = SYSTEMS[kind]
    with serve(system.server()) as server:
        yield Meeting(kind=kind, system=system, server=server)


def make_order(kind: EndpointKind, source: str = "/videos/in.mkv", **said: str) -> Order:
    """said: options beside those that the kind cannot be without."""
    spec = TaskSpec(
        source=source, output="/videos/out.mkv", script=SOURCE_SCRIPT, encoder="-c:v libx265 -crf 16 -preset fast"
    )
    options = {option.name: option.default for option in ABOUT[kind].options} | dict(SYSTEMS[kind].options) | said
    url = SOURCE_URL if ABOUT[kind].is_url_fed else ""
    return Order(spec=spec, key="in-1f2e3d.mkv", url=url, options=tuple(options.items()))
