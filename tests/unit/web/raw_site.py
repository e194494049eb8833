# SPDX-License-Identifier: GPL-3.0-or-later
"""A site on the loopback that answers these very bytes, right or not, and keeps what it was asked."""

import contextlib
import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import override

type Script = Callable[["Asked", socket.socket], None]


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class RawSite:
    """script: answers each request; the connection is closed behind it."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    script: Script = lambda _, connection: connection.sendall(answer(b"{}"))


def answer(body: bytes, status: str = "200 OK", *headers: str, length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"Content-Length: {size}", "Connection: close", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


class _Handler(socketserver.StreamRequestHandler):
    site: RawSite

    @override
    def handle(self) -> None:
        with contextlib.suppress(OSError):
            line = self.rfile.readline().decode().split()
            if not line:
                return
            headers = {}
            while pair := self.rfile.readline().decode().strip():
                name, _, value = pair.partition(":")
                headers[name.lower()] = value.strip()
            body = self.rfile.read(int(headers.get("content-length", 0)))
            asked = Asked(line[0], line[1], headers, body)
            self.site.asked.append(asked)
            self.site.script(asked, self.connection)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    context: ssl.SSLContext | None = None

    @override
    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        connection, address = super().get_request()
        if self.context is not None:
            connection = self.context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False)
        return connection, address

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that leave are what is tested."""


@contextlib.contextmanager
def serve_raw(certificate: tuple[str, str] | None = None) -> Iterator[RawSite]:
    site = RawSite()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": site}))
    if certificate is not None:
        server.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.context.load_cert_chain(*certificate)
    site.url = f"{'https' if certificate else 'http'}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
