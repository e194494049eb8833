# SPDX-License-Identifier: GPL-3.0-or-later
"""The one module that does HTTP: a session with one site, its answers, and what goes wrong on the way."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Literal
from urllib.parse import quote, urljoin, urlsplit

from ripgui import __version__
from ripgui.core.error import InputError, LostAnswerError, RemoteError, ToolError
from ripgui.web.answer import Access, Answer, Body, Pairs, Way

if TYPE_CHECKING:
    import ssl

    import httpx

type _Part = tuple[str, tuple[None, str] | tuple[str, bytes, str]]
type Method = Literal["GET", "POST", "PUT", "DELETE"]

_AGENT = f"RipGUI/{__version__}"
BUSY = frozenset({429, 500, 502, 503, 504, 520, 522, 524})
"""Answers of servers that may do better a little later."""
_LONGEST_PAUSE_S = 60.0
_MOST_REDIRECTS = 10
_GATEWAY = frozenset({502, 503, 504, 520, 522, 524})
"""Said by what stands before a server, which may have heard all the same."""
_BLOCK_BYTES = 1 << 20
_LONGEST_WORDS = 300
_CALLS_AT_ONCE = 8
_SHORTEST_SECRET = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """A file in a form."""

    field: str
    name: str
    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """timeout_s: for each step of a call. tries, pause_s: of a server that is busy; each pause is longer."""

    timeout_s: float = 60.0
    tries: int = 4
    pause_s: float = 2.0


DEFAULT_PATIENCE = Patience()


class BusyError(ToolError):
    """The server is busy, or the way to it broke: another try a little later may do, and nothing was accepted.

    wait_s: how long it asks to be left alone, None where it does not say.
    """

    def __init__(self, message: str, tail: Sequence[str] = (), *, wait_s: float | None = None) -> None:
        super().__init__(message, tail)
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """A body on its way. url: where it came from in the end."""

    url: str
    status: int
    headers: Mapping[str, str]
    chunks: AsyncIterator[bytes]


class Site:
    """One site, with the cookies it sets. Its calls raise ToolError where the site cannot be reached."""

    def __init__(
        self, client: "httpx.AsyncClient", once: "httpx.AsyncClient", patience: Patience, access: Access
    ) -> None:
        self._client = client
        # A connection that was left open may be closed when it is used next: then nobody knows what arrived.
        self._once = once
        self._patience = patience
        self._access = access
        # Each call looks at all connections; and no site is better for many at once.
        self._turns = asyncio.Semaphore(_CALLS_AT_ONCE)

    @property
    def host(self) -> str:
        return self._client.base_url.host

    def clean(self, text: str) -> str:
        """What others said, in one line that may be shown: short, and without the secrets of this site."""
        for secret in self._access.secrets:
            if len(secret) >= _SHORTEST_SECRET:
                text = text.replace(secret, "•••").replace(quote(secret, safe=""), "•••")
        line = " ".join("".join(sign if sign.isprintable() else " " for sign in text[:4000]).split())
        return line if len(line) <= _LONGEST_WORDS else f"{line[:_LONGEST_WORDS]}…"

    async def ask(
        self,
        method: Method,
        path: str,
        *,
        query: Pairs = (),
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
        may_repeat: bool | None = None,
    ) -> Answer:
        """One call. may_repeat: it may reach the server twice, as asking may; by default GET alone.

        Raises BusyError where it cannot be reached or is overloaded, RemoteError for an answer that is none, and
        LostAnswerError where a call that may not be repeated was sent and nobody knows what became of it.
        """
        is_once = not (method == "GET" if may_repeat is None else may_repeat)

        def asked() -> Awaitable[Answer]:
            return self._asked(method, path, query, body, headers or {}, is_once=is_once)

        return await (asked() if is_once else self._patiently(asked))

    async def _patiently[T](self, work: Callable[[], Awaitable[T]]) -> T:
        """Again while the server is busy, as often as it is worth."""
        pause_s, left = self._patience.pause_s, self._patience.tries
        while True:
            left -= 1
            try:
                return await work()
            except BusyError as error:
                if left < 1:
                    raise
                await asyncio.sleep(min(_LONGEST_PAUSE_S, error.wait_s or pause_s))
                pause_s *= 2

    async def _asked(
        self, method: Method, path: str, query: Pairs, body: Body | None, headers: Mapping[str, str], *, is_once: bool
    ) -> Answer:
        import httpx

        body = body or Body()
        sent = {"Accept": "application/json", "Accept-Encoding": "identity", **self._access.headers, **headers}
        if body.raw is not None:
            sent.setdefault("Content-Type", body.media_type)
        lost: type[RemoteError | BusyError] = LostAnswerError if is_once else BusyError
        client = self._once if is_once else self._client
        try:
            request = client.build_request(
                method,
                path,
                params=list(query) or None,
                headers=sent,
                content=body.raw,
                data=dict(body.form) or None,
                files=[(name, (None, value)) for name, value in body.parts] or None,
            )
            async with self._turns, asyncio.timeout(2 * self._patience.timeout_s):
                answer = await self._read(client, request, is_once=is_once)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            raise BusyError(f"{self.host} cannot be reached: {self._reason(error)}") from error
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
            raise InputError(f"{self.clean(without_query(path))} cannot be asked for: {self._reason(error)}") from error
        except TimeoutError as error:
            raise lost(f"{self.host} did not answer in full within {2 * self._patience.timeout_s:.0f} s") from error
        except httpx.HTTPError as error:
            raise lost(f"{self.host} did not answer, or broke off: {self._reason(error)}") from error
        return self._judged(answer, is_once=is_once)

    async def _read(self, client: "httpx.AsyncClient", request: "httpx.Request", *, is_once: bool) -> Answer:
        """The answer in full, wherever on this site it is. Raises RemoteError, httpx.HTTPError."""
        for _ in range(_MOST_REDIRECTS):
            async with AsyncExitStack() as stack:
                response = await client.send(request, stream=True, follow_redirects=False)
                stack.push_async_callback(response.aclose)
                if response.next_request is not None:
                    request = self._followed(request, response.next_request)
                    continue
                if response.headers.get("Content-Encoding", "identity").lower() != "identity":
                    raise self._odd("packs its answers, which was not asked for", is_once=is_once)
                data = bytearray()
                async for chunk in response.aiter_raw():
                    data += chunk
                    if len(data) > self._access.most_bytes:
                        most = self._access.most_bytes / (1 << 20)
                        raise self._odd(f"answers with more than {most:.3g} MiB", is_once=is_once)
                return Answer(
                    status=response.status_code,
                    headers=response.headers,
                    text=data.decode("utf-8", "replace"),
                    origin=self.host,
                    was_once=is_once,
                    clean=self.clean,
                )
        raise RemoteError(f"{self.host} leads from one address to the next without end")

    def _followed(self, request: "httpx.Request", following: "httpx.Request") -> "httpx.Request":
        """Raises RemoteError for what leads to somebody else, who would get our secrets, or changes things."""
        to = self.clean(without_query(str(following.url)))
        if request.method != "GET":
            raise RemoteError(f"{self.host} leads a call to {to}: give that as its address, if it is right")
        leaves = (request.url.host, request.url.port) != (following.url.host, following.url.port)
        is_secured = request.url.host == following.url.host and (request.url.scheme, following.url.scheme) == (
            "http",
            "https",
        )
        if (leaves and not is_secured) or (request.url.scheme == "https" and following.url.scheme != "https"):
            raise RemoteError(f"{self.host} leads to {to}, which was not followed: it would get this one's secrets")
        return following

    def _judged(self, answer: Answer, *, is_once: bool) -> Answer:
        """The answer, unless it is none of the system itself."""
        if answer.status < 500 and answer.status not in (408, 425, 429):
            return answer
        wait_s = asked_pause_s(answer.headers)
        told = f"{self.host} answered {answer.status}"
        words = "" if answer.text.lstrip().startswith("<") else answer.words
        told += f": {words}" if words else ""
        if answer.status in (408, 425, 429) or (answer.status in _GATEWAY and wait_s is not None):
            raise BusyError(told, wait_s=wait_s)
        is_own = answer.text.lstrip().startswith(("{", "["))
        if answer.status in _GATEWAY or (answer.status >= 500 and not is_own):
            raise LostAnswerError(told, words) if is_once else BusyError(told)
        return answer

    def _odd(self, told: str, *, is_once: bool) -> RemoteError:
        return (LostAnswerError if is_once else RemoteError)(f"{self.host} {told}")

    def _reason(self, error: Exception) -> str:
        said = self.clean(str(error)) or type(error).__name__
        return f"its certificate is not trusted ({said[-120:]})" if "CERTIFICATE_VERIFY_FAILED" in said else said

    async def put_file(
        self, url: str, path: str, *, on_progress: Callable[[int, int], None], headers: Mapping[str, str] | None = None
    ) -> None:
        """Sends a file to an address that was given for it, from its beginning at each try. The site's own headers
        are not sent along: the address opens itself. Raises InputError, BusyError, RemoteError.
        """
        checked_address(url)

        async def put() -> None:
            with await asyncio.to_thread(_opened, path) as file:
                await self._put(url, file, on_progress, headers or {})

        await self._patiently(put)

    async def _put(
        self, url: str, file: BinaryIO, on_progress: Callable[[int, int], None], headers: Mapping[str, str]
    ) -> None:
        import httpx

        size = os.fstat(file.fileno()).st_size
        now = asyncio.get_running_loop().time

        async def blocks() -> AsyncIterator[bytes]:
            sent = 0
            on_progress(sent, size)
            # As long as it takes it, it may take long.
            while block := await asyncio.to_thread(file.read, min(_BLOCK_BYTES, size - sent)):
                yield block
                sent += len(block)
                deadline.reschedule(now() + 2 * self._patience.timeout_s)
                on_progress(sent, size)

        to = urlsplit(url).hostname
        try:
            request = self._client.build_request(
                "PUT", url, content=blocks(), headers={"Content-Length": str(size), **headers}
            )
            async with asyncio.timeout(2 * self._patience.timeout_s) as deadline:
                answer = await self._read(self._client, request, is_once=False)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, TimeoutError) as error:
            raise BusyError(f"{to} did not take the file: {self._reason(error)}") from error
        if answer.is_success:
            return
        told = f"{to} did not take the file ({answer.status})"
        if answer.status in BUSY or answer.status in (408, 425):
            raise BusyError(told, wait_s=asked_pause_s(answer.headers))
        raise RemoteError(f"{told}: {answer.words}", answer.words)

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
            await asyncio.sleep(min(_LONGEST_PAUSE_S, asked_pause_s(response.headers) or pause_s))
            pause_s *= 2
        return Answer(status=response.status_code, headers=response.headers, text=response.text)


def load_http() -> None:
    """What the first call would load, which takes long; for a thread that nobody waits for."""
    import anyio
    import httpx  # noqa: F401  to have it loaded

    # With its first loop, here one of a moment, anyio loads what it needs of asyncio.
    anyio.run(anyio.sleep, 0)


@asynccontextmanager
async def open_site(
    url: str, patience: Patience = DEFAULT_PATIENCE, access: Access | None = None
) -> AsyncIterator[Site]:
    """A session with the site at `url`; what takes a while is made beside the loop. Raises InputError."""
    access = access or Access()
    clients = await asyncio.to_thread(_clients, url, patience, access)
    async with clients[0], clients[1]:
        yield Site(*clients, patience, access)


def _clients(url: str, patience: Patience, access: Access) -> "tuple[httpx.AsyncClient, httpx.AsyncClient]":
    """One that keeps its connections, and one that does not."""
    import httpx

    if not _is_address(url):
        raise InputError(f"{url!r} is no address of a site: it begins with https:// and a name")
    trusted = _trusted(access.ca_file, verifies=access.verifies)
    # Proxies are chosen by address; this is about those that can be none.
    if access.proxy and not _is_address(access.proxy):
        raise InputError("the proxy's address is none: it begins with http:// and a name")

    def client(limits: httpx.Limits) -> httpx.AsyncClient:
        return httpx.AsyncClient(
            base_url=url,
            headers={"User-Agent": _AGENT, "Accept": "application/json, text/html"},
            timeout=patience.timeout_s,
            follow_redirects=True,
            verify=trusted,
            proxy=access.proxy or None,
            limits=limits,
        )

    return client(httpx.Limits()), client(httpx.Limits(max_keepalive_connections=0))


def _trusted(ca_file: str, *, verifies: bool) -> "ssl.SSLContext":
    """Raises InputError for a file that holds no certificates."""
    import httpx

    context = httpx.create_ssl_context(verify=verifies)
    if ca_file and verifies:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise InputError(f"{ca_file} cannot be used as certificates: {error}") from error
    return context


@asynccontextmanager
async def open_stream(
    url: str, headers: Mapping[str, str], *, timeout_s: float, way: Way | None = None
) -> AsyncIterator[Stream]:
    """A body as it comes, whatever its status. Redirects lead to the web only, and from https to nothing less.

    Raises InputError for what is no address, BusyError where the way there broke, then or later.
    """
    import httpx

    at = checked_address(url)
    own = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "identity", **headers}
    try:
        way = way or Way()
        trusted = await asyncio.to_thread(_trusted, way.ca_file, verifies=way.verifies)
        async with httpx.AsyncClient(
            timeout=timeout_s, follow_redirects=False, verify=trusted, proxy=way.proxy or None
        ) as client:
            for _ in range(_MOST_REDIRECTS):
                async with client.stream("GET", at, headers=own) as response:
                    if not response.has_redirect_location:
                        yield Stream(
                            url=at, status=response.status_code, headers=response.headers, chunks=response.aiter_raw()
                        )
                        return
                    at = led_to(at, response.headers["Location"])
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
        raise InputError("an address with a name and a password in it is not fetched; leave them out")
    return url


def without_query(url: str) -> str:
    """The address without what may be nobody else's business."""
    return url.partition("?")[0].partition("#")[0]


def led_to(origin: str, location: str) -> str:
    try:
        target = urljoin(origin, location)
        schemes = urlsplit(origin).scheme, urlsplit(target).scheme
    except ValueError as error:
        raise InputError(f"{without_query(origin)} leads to what is no address; it was not followed") from error
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


def asked_pause_s(headers: Mapping[str, str]) -> float | None:
    """How long the server asks to be left alone, None where it does not say it in seconds."""
    value = headers.get("Retry-After", "")
    return float(value) if value.isascii() and value.isdigit() else None


def _opened(path: str) -> BinaryIO:
    try:
        return open(path, "rb")
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
