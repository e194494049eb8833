# SPDX-License-Identifier: GPL-3.0-or-later
"""What the remote systems of the tests have in common: a site on the loopback, and what networks do to its answers."""

import contextlib
import json
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, override
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Asked:
    """target: path and query as they came. headers: with names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        """Fields of a form, of either kind; none for anything else, JSON too."""
        kind = self.headers.get("content-type", "")
        if kind.startswith("application/x-www-form-urlencoded"):
            return dict(parse_qsl(self.body.decode(), keep_blank_values=True))
        if not kind.startswith("multipart/form-data"):
            return {}
        whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.body)
        parts = ((part.get_param("name", header="content-disposition"), part) for part in whole.iter_parts())
        return {str(name): _payload(part).decode() for name, part in parts}

    @property
    def document(self) -> dict[str, Any]:
        """What JSON says, nothing where there is none."""
        if not self.headers.get("content-type", "").startswith("application/json"):
            return {}
        try:
            value = json.loads(self.body)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


@dataclass(slots=True)
class Reply:
    """value: bytes as they are, anything else as JSON."""

    value: object
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class Loopback:
    """asked: all that came. loses: ends of paths whose answers get lost, each once, when the work is done.

    instead: replies that are given before anything is looked at.
    """

    def __init__(self) -> None:
        self.url = ""
        self.asked: list[Asked] = []
        self.loses: list[str] = []
        self.instead: list[Reply] = []
        self.lock = threading.Lock()

    def reply(self, asked: Asked) -> Reply:
        raise AssertionError(asked)

    def count(self, end: str) -> int:
        """How often a path with this end was asked for."""
        return sum(asked.path.endswith(end) for asked in self.asked)


@contextlib.contextmanager
def serve[T: Loopback](site: T) -> Iterator[T]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked = Asked(self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            with site.lock:
                site.asked.append(asked)
                reply = site.instead.pop(0) if site.instead else site.reply(asked)
                lost = next((end for end in site.loses if asked.path.endswith(end)), None)
                if lost is not None:
                    site.loses.remove(lost)
                    self.close_connection = True
                    return
            data = reply.value if isinstance(reply.value, bytes) else json.dumps(reply.value).encode()
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  names of the standard library

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        # Connections that clients keep are none of this thread's business at the end.
        daemon_threads = True
        block_on_close = False

        @override
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that was killed lets go of its connection as it likes."""
            if not isinstance(sys.exception(), ConnectionError):
                super().handle_error(request, client_address)  # type: ignore[arg-type]

    server = Server(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
