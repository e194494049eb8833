# SPDX-License-Identifier: GPL-3.0-or-later
"""Which remote systems there are. A further one is a module beside this one, and a line here."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.remote import Order
from ripgui.remote.dialect import About, Connection, Dialect
from ripgui.remote.finalrip import FinalRip
from ripgui.remote.kokoon import Kokoon
from ripgui.remote.revid import Revid
from ripgui.remote.transcoding import Transcoding
from ripgui.remote.visionular import Visionular

if TYPE_CHECKING:
    from ripgui.web.http import Site

_DIALECTS: Mapping[EndpointKind, type[Dialect]] = MappingProxyType(
    {speaker.about.kind: speaker for speaker in (FinalRip, Transcoding, Kokoon, Revid, Visionular)}
)
ABOUT: Mapping[EndpointKind, About] = MappingProxyType({kind: one.about for kind, one in _DIALECTS.items()})


def dialect(connection: Connection) -> Dialect:
    return _DIALECTS[connection.endpoint.kind](connection)


def check(endpoint: Endpoint, order: Order) -> tuple[str, ...]:
    """As `Dialect.check`, before anything is connected: it asks nobody."""
    return dialect(Connection(endpoint=endpoint, site=cast("Site", None))).check(order)


def dangers_of(endpoint: Endpoint) -> tuple[str, ...]:
    """What should be known before anything secret is sent there, a sentence each."""
    address = endpoint.url or ABOUT[endpoint.kind].url
    parts = urlsplit(address)
    said = []
    if parts.scheme == "http" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
        said.append(
            f"The way to {parts.hostname} is plain HTTP: whoever is on it can read keys and links, and change answers."
        )
    if not endpoint.verifies:
        said.append(f"The certificate of {parts.hostname} is not checked: somebody else could answer in its place.")
    return tuple(said)
