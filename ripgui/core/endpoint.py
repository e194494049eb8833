# SPDX-License-Identifier: GPL-3.0-or-later
"""Endpoints: remote systems that the user set up, and how they are reached. No secret stands in any of it."""

import re
from dataclasses import dataclass
from typing import Literal

from ripgui.core.error import InputError

type EndpointKind = Literal["finalrip", "transcoding", "kokoon", "revid", "visionular"]
ENDPOINT_KINDS: tuple[EndpointKind, ...] = ("finalrip", "transcoding", "kokoon", "revid", "visionular")

_NAME = re.compile(r"\w[\w.-]*")
_LONGEST_NAME = 60
_REFERENCE = re.compile(r"|keyring|asked|env:[A-Za-z_][A-Za-z0-9_]*")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OUR_HEADERS = frozenset({"host", "content-length", "content-type", "transfer-encoding", "connection"})
LONGEST_TIMEOUT_S = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """A remote system. url: "" is where its kind usually is. token, access_key, secret_key: references, "" for none.

    headers: names with references to their values. proxy: an address without a password, or env:NAME for one that
    has one. ca_file: certificates to trust beside the system's. verifies: certificates are checked. storage: where
    sources are put for systems that fetch them from an address. options: of the kind, as `remote.dialect.About` says.
    """

    name: str
    kind: EndpointKind
    url: str = ""
    token: str = ""
    access_key: str = ""
    secret_key: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    proxy: str = ""
    ca_file: str = ""
    verifies: bool = True
    timeout_s: float = 60.0
    storage: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a task is done. endpoint: its name, "" for this computer. options: what its kind may be told of a task."""

    endpoint: str = ""
    options: tuple[tuple[str, str], ...] = ()


def check_endpoint(endpoint: Endpoint) -> None:
    """Raises InputError for what cannot be one, whatever its kind."""
    if not _NAME.fullmatch(endpoint.name) or len(endpoint.name) > _LONGEST_NAME:
        raise InputError(f"{endpoint.name!r} is not a name: it may have letters, digits, hyphens and dots within")
    if endpoint.url:
        _check_address(endpoint.url, "an endpoint")
    if endpoint.proxy and not endpoint.proxy.startswith("env:"):
        _check_address(endpoint.proxy, "a proxy")
    references = (endpoint.token, endpoint.access_key, endpoint.secret_key, *(value for _, value in endpoint.headers))
    if not all(map(_REFERENCE.fullmatch, references)):
        raise InputError("a secret is said as env:NAME, or typed when it is asked for; never on a command line")
    for name, _ in endpoint.headers:
        if not _HEADER.fullmatch(name) or name.lower() in _OUR_HEADERS:
            raise InputError(f"{name!r} cannot be a further header")
    if not 1 <= endpoint.timeout_s <= LONGEST_TIMEOUT_S:
        raise InputError(f"a timeout is 1 to {LONGEST_TIMEOUT_S:.0f} seconds")


def owner_of(endpoint: Endpoint) -> str:
    """Whose secrets they are, as the keyring calls it."""
    return f"endpoint {endpoint.name}"


def references_of(endpoint: Endpoint) -> dict[str, str]:
    """Where its secrets are, by what they are called; without those that it has none of."""
    own = {"token": endpoint.token, "access key": endpoint.access_key, "secret key": endpoint.secret_key}
    headers = {f"header {name}": reference for name, reference in endpoint.headers}
    return {what: reference for what, reference in (own | headers).items() if reference}


def _check_address(url: str, what: str) -> None:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits or not url.isprintable() or " " in url:
        raise InputError(f"{url!r} is no address of {what}: it begins with https:// and a name")
    if "@" in parts.netloc:
        raise InputError(f"no password belongs into the address of {what}")
    if parts.query or parts.fragment:
        raise InputError(f"the address of {what} ends before any ? or #")
