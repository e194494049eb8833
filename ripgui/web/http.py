# SPDX-License-Identifier: GPL-3.0-or-later
"""The one module that does HTTP: a session with one site, its answers, and what goes wrong on the way."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from ripgui import __version__
from ripgui.core.error import InputError, ToolError

if TYPE_CHECKING:
    import httpx

type _Part = tuple[str, tuple[None, str] | tuple[str, bytes, str]]

_AGENT = f"RipGUI/{__version__}"
BUSY = frozenset({429, 500, 502, 503, 504, 520, 522, 524})
"""Answers of servers that may do better a little later."""
_LONGEST_PAUSE_S = 60.0
_MOST_REDIRECTS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """A file in a form."""

    field: str
    name: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> object:
        """Raises ToolError where it is none."""
        try:
            value: object = json.loads(self.text)
        except ValueError as error:
            raise ToolError(f"the server's answer is no JSON: {self.text[:200]!r}") from error
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """timeout_s: for each step of a call. tries, pause_s: of a server that is busy; each pause is longer."""

    timeout_s: float = 60.0
    tries: int = 4
    pause_s: float = 2.0


DEFAULT_PATIENCE = Patience()


class BusyError(ToolError):
    """The server is busy, or the way to it broke: another try a little later may do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A body on its way. url: where it came from in the end."""

    url: str
    status: int
    headers: Mapping[str, str]
    chunks: AsyncIterator[bytes]


class Site:
    """One site, with the cookies it sets. Its calls raise ToolError where the site cannot be reached."""

    def __init__(self, client: "httpx.AsyncClient", patience: Patience) -> None:
        self._client = client
        self._patience = patience

    def cookie(self, name: str) -> str | None:
        return next((cookie.value for cookie in self._client.cookies.jar if cookie.name == name), None)

    async def get(self, path: str) -> Answer:
        return await self._call("GET", path, {}, ())

    async def post_form(
        self, path: str, fields: Sequence[tuple[str, str]], *, file: FilePart | None = None, headers: Mapping[str, str]
    ) -> Answer:
        """As multipart/form-data, sent anew while the server is busy."""
        parts: list[_Part] = [(name, (None, value)) for name, value in fields]
        if file is not None:
            parts.append((file.field, (file.name, file.data, file.media_type)))
        return await self._call("POST", path, headers, parts)

    async def post(self, path: str, body: bytes, *, headers: Mapping[str, str]) -> Answer:
        """These very bytes, sent anew while the server is busy, and nowhere else where it says so."""
        return await self._call("POST", path, headers, (), body=body)

    async def _call(
        self, method: str, path: str, headers: Mapping[str, str], parts: Sequence[_Part], *, body: bytes | None = None
    ) -> Answer:
        import httpx

        pause_s = self._patience.pause_s
        for attempt in range(1, self._patience.tries + 1):
            try:
                response = await self._client.request(
                    method,
                    path,
                    headers=dict(headers),
                    files=list(parts) or None,
                    content=body,
                    follow_redirects=body is None,
                )
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # it may send us to no address at all
                raise ToolError(
                    f"{self._client.base_url.host} cannot be reached: {error or type(error).__name__}"
                ) from error
            if response.status_code not in BUSY or attempt == self._patience.tries:
                break
            await asyncio.sleep(min(_LONGEST_PAUSE_S, _asked_pause_s(response.headers) or pause_s))
            pause_s *= 2
        return Answer(status=response.status_code, headers=response.headers, text=response.text)


@asynccontextmanager
async def open_site(url: str, patience: Patience = DEFAULT_PATIENCE) -> AsyncIterator[Site]:
    """A session with the site at `url`. Making it takes a while, so not on the window's thread. Raises InputError."""
    import httpx

    if not _is_address(url):
        raise InputError(f"{url!r} is no address of a site: it begins with https:// and a name")
    headers = {"User-Agent": _AGENT, "Accept": "application/json, text/html"}
    async with httpx.AsyncClient(
        base_url=url, headers=headers, timeout=patience.timeout_s, follow_redirects=True
    ) as client:
        yield Site(client, patience)


@asynccontextmanager
async def open_stream(url: str, headers: Mapping[str, str], *, timeout_s: float) -> AsyncIterator[Stream]:
    """A body as it comes, whatever its status. Redirects lead to the web only, and from https to nothing less.

    Raises InputError for what is no address, BusyError where the way there broke, then or later.
    """
    import httpx

    at = checked_address(url)
    own = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "identity", **headers}
    try:
        async with httpx.AsyncClient(timeout=timeout_s, follow_redirects=False) as client:
            for _ in range(_MOST_REDIRECTS):
                async with client.stream("GET", at, headers=own) as response:
                    if not response.has_redirect_location:
                        yield Stream(
                            url=at, status=response.status_code, headers=response.headers, chunks=response.aiter_raw()
                        )
                        return
                    at = _led_to(at, response.headers["Location"])
        raise InputError(f"{without_query(url)} leads from one address to the next without end")
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        said = " ".join(str(error).split()) or type(error).__name__
        if "CERTIFICATE_VERIFY_FAILED" in said:
            raise InputError(f"{urlsplit(at).hostname} cannot be spoken to safely: {said[-120:]}") from error
        raise BusyError(f"{urlsplit(at).hostname} cannot be reached, or broke off: {said}") from error


def checked_address(url: str) -> str:
    """The address of a file in the web. Raises InputError for what is none, or holds a password."""
    if not _is_address(url):
        raise InputError(f"{without_query(url)!r} is no address of a file: it begins with https:// and a name")
    if "@" in urlsplit(url).netloc:
        raise InputError("an address with a name and a password in it would be kept with the task; leave them out")
    return url


def without_query(url: str) -> str:
    """The address without what may be nobody else's business."""
    return url.partition("?")[0].partition("#")[0]


def _led_to(origin: str, location: str) -> str:
    target = urljoin(origin, location)
    schemes = urlsplit(origin).scheme, urlsplit(target).scheme
    if schemes[1] not in ("http", "https"):
        raise InputError(f"{without_query(origin)} leads to {schemes[1]}:, which is not the web; it was not followed")
    if schemes == ("https", "http"):
        raise InputError(f"{without_query(origin)} leads from https to http, which anybody can change; not followed")
    return checked_address(target)


def _is_address(url: str) -> bool:
    import httpx

    try:
        parts = urlsplit(url)
        # httpx is stricter with names, and laxer with the rest.
        return parts.scheme in ("http", "https") and bool(httpx.URL(url).host) and parts.port != 0
    except (httpx.InvalidURL, ValueError):
        return False


def _asked_pause_s(headers: Mapping[str, str]) -> float | None:
    """How long the server asks to be left alone, None where it does not say it in seconds."""
    value = headers.get("Retry-After", "")
    return float(value) if value.isdigit() else None
