# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to an endpoint, with the secrets that open it; what takes a while is read beside the loop."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from ripgui.core.endpoint import Endpoint, owner_of
from ripgui.core.error import InputError
from ripgui.core.storage import variable_of
from ripgui.delivery.secret import secret
from ripgui.remote.dialect import Connection, Credential
from ripgui.web.answer import Access, Way
from ripgui.web.http import DEFAULT_PATIENCE, Patience, open_site

CREDENTIALS: tuple[tuple[Credential, str], ...] = (
    ("token", "token"),
    ("access_key", "access key"),
    ("secret_key", "secret key"),
)
"""A field of an endpoint, and what its secret is called."""


def header_secret(name: str) -> str:
    """What the secret of a further header is called."""
    return f"header {name}"


@asynccontextmanager
async def open_connection(
    endpoint: Endpoint, *, tries: int = DEFAULT_PATIENCE.tries, timeout_s: float = 0.0
) -> AsyncIterator[Connection]:
    """tries: of what may be repeated. timeout_s: 0 for the endpoint's own.

    Raises InputError where it is not known where it is, or what opens it.
    """
    from ripgui.remote.registry import ABOUT

    url = endpoint.url or ABOUT[endpoint.kind].url
    if not url:
        raise InputError(f"the endpoint {endpoint.name} has no address: say where it is")
    access, secrets = await asyncio.to_thread(_access, endpoint)
    patience = Patience(timeout_s=timeout_s or endpoint.timeout_s, tries=tries)
    async with open_site(url, patience, access) as site:
        yield Connection(endpoint=endpoint, site=site, secrets=secrets)


def _access(endpoint: Endpoint) -> tuple[Access, dict[Credential, str]]:
    """May wait for the keyring to be unlocked."""
    owner = owner_of(endpoint)
    secrets = {
        field: secret(reference, owner, what) for field, what in CREDENTIALS if (reference := getattr(endpoint, field))
    }
    headers = {name: secret(value, owner, header_secret(name)) for name, value in endpoint.headers if value}
    way = way_to(endpoint)
    hidden = (*secrets.values(), *headers.values(), *((way.proxy,) if variable_of(endpoint.proxy) else ()))
    access = Access(headers=headers, proxy=way.proxy, ca_file=way.ca_file, verifies=way.verifies, secrets=hidden)
    return access, secrets


def way_to(endpoint: Endpoint) -> Way:
    """How the endpoint is reached, and what it has lie elsewhere. Raises InputError."""
    proxy = endpoint.proxy
    variable = variable_of(proxy)
    if variable:
        proxy = os.environ.get(variable, "")
        if not proxy:
            raise InputError(f"the proxy of {endpoint.name} is in the variable {variable}, which is not set")
    return Way(proxy=proxy, ca_file=endpoint.ca_file, verifies=endpoint.verifies)
