# SPDX-License-Identifier: GPL-3.0-or-later
"""A site in the manner of slow.pics, on the loopback: checks what clients must do, keeps what they send."""

import contextlib
import email.parser
import email.policy
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import override

TOKEN = "a%2Fb-token"
CLEAR_TOKEN = "a/b-token"


@dataclass
class Site:
    """busy: how many pictures are put off before one is taken. fails: status of every picture after that."""

    url: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    busy: int = 0
    fails: int = 0
    failure: str = ""
    has_token: bool = True
    answer: str | None = None


def _parts(content_type: str, body: bytes) -> Iterator[tuple[str, str | None, bytes]]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        assert isinstance(data, bytes)
        yield str(name), part.get_filename(), data


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said on stderr."""

    def _answer(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        cookie = {"Set-Cookie": f"XSRF-TOKEN={TOKEN}; Path=/"} if self.site.has_token else {}
        self._answer(200 if self.path == "/comparison" else 404, "<html></html>", cookie)

    def do_POST(self) -> None:
        site = self.site
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("X-XSRF-TOKEN") != CLEAR_TOKEN or f"XSRF-TOKEN={TOKEN}" not in (
            self.headers["Cookie"] or ""
        ):
            site.problems.append(f"{self.path} without its token")
        parts = list(_parts(self.headers["Content-Type"], body))
        values = {name: data.decode() for name, file, data in parts if file is None}
        if self.path == "/upload/comparison":
            site.fields = values
            self._answer(200, site.answer if site.answer is not None else _created(values))
            return
        number = self.path.removeprefix("/upload/image/")
        if site.busy:
            site.busy -= 1
            self._answer(429, "slow down", {"Retry-After": "0"})
        elif site.fails:
            self._answer(site.fails, "", {"X-Error-Message": site.failure})
        else:
            if values["imageUuid"] != number or values["collectionUuid"] != "collection":
                site.problems.append(f"{self.path} with {values}")
            for name, file, data in parts:
                if name == "file" and file is not None:
                    site.pictures[number], site.names[number] = data, file
            self._answer(200, "OK")


def _created(values: dict[str, str]) -> str:
    rows: dict[str, int] = {}
    for name in values:
        if ".imageNames[" in name:
            row = name.partition(".")[0]
            rows[row] = rows.get(row, 0) + 1
    images = [[f"{row}-{column}" for column in range(count)] for row, count in enumerate(rows.values())]
    return json.dumps({"collectionUuid": "collection", "key": "AbCdEf", "images": images, "more": 1})


@contextlib.contextmanager
def serve() -> Iterator[Site]:
    site = Site()
    handler = type("Handler", (_Handler,), {"site": site})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    site.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
