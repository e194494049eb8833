# SPDX-License-Identifier: GPL-3.0-or-later
"""A real Chromium that plays a file from a page of its own, at four times its speed, and tells how that went."""

import contextlib
import functools
import http.server
import json
import os
import queue
import shutil
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_PATIENCE_S = 90
_PAGE = """<!doctype html><video id="film" muted playsinline></video><script>
const film = document.getElementById("film");
let first = null;
const tell = (what) => fetch("/told", {method: "POST", body: JSON.stringify({
  what, first, duration: film.duration, time: film.currentTime, width: film.videoWidth, height: film.videoHeight,
  frames: film.getVideoPlaybackQuality().totalVideoFrames, sound_bytes: film.webkitAudioDecodedByteCount,
  error: film.error && film.error.message,
})});
film.onended = () => tell("ended");
film.onerror = () => tell("failed");
film.defaultPlaybackRate = 4;
film.preload = "auto";
// Once it plays, a busy machine may leave out the first frame.
film.requestVideoFrameCallback((now, data) => {
  first = data.mediaTime;
  film.play().catch((error) => tell("refused: " + error));
});
film.src = new URLSearchParams(location.search).get("film");
</script>"""
_SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--mute-audio",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
)


def played(folder: Path, name: str, profile: Path) -> dict[str, Any]:
    """What Chromium tells after it has played a file of `folder` to its end. profile: a folder for its own files."""
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("needs Chromium (Debian package chromium)")
    with _served(folder) as (address, told):
        argv = [program, *_SWITCHES, f"--user-data-dir={profile}", f"{address}/page?film=/{name}"]
        process = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            return told.get(timeout=_PATIENCE_S)
        except queue.Empty:
            pytest.fail("Chromium does not play to the end")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them

    def __init__(self, folder: Path, told: "queue.Queue[dict[str, Any]]") -> None:
        super().__init__(("127.0.0.1", 0), functools.partial(_Handler, directory=str(folder)))
        self.told = told


class _Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012  as in the library
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".m3u8": "application/vnd.apple.mpegurl",
        ".m4s": "video/iso.segment",
        ".vtt": "text/vtt",
    }

    def do_GET(self) -> None:
        if not self.path.startswith("/page"):
            super().do_GET()
            return
        page = _PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()
        assert isinstance(self.server, _Server)
        self.server.told.put(json.loads(body))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the library names it so
        """Says nothing."""


@contextlib.contextmanager
def _served(folder: Path) -> "Iterator[tuple[str, queue.Queue[dict[str, Any]]]]":
    told: queue.Queue[dict[str, Any]] = queue.Queue()
    server = _Server(folder, told)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
