# SPDX-License-Identifier: GPL-3.0-or-later
"""The threats of docs/security.md: each has tests that are there, and some attacks are made here."""

import ast
import os
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import override

import pytest

from ripgui.core.error import EncoderError, InputError, RemoteError, ToolError
from ripgui.core.picture import Picture
from ripgui.core.restoration import Restoration
from ripgui.engine.delivery.fetching import divided
from ripgui.engine.script.plugins import reported
from ripgui.engine.update import read_release
from ripgui.media.encoder import parse_encoder
from ripgui.media.extra import probe_extra
from ripgui.media.finish import finished_script
from ripgui.media.probe import probe_source
from ripgui.media.restoration_script import with_restoration

_ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
_SCRIPT = "import vapoursynth as vs\nclip = vs.core.std.BlankClip()\nclip.set_output(0)\n"
_BREAKING = ["'); evil(); ('", '"""\nevil()\n"""', "\\'\nevil()\n#", "{evil()}", "\N{RIGHT-TO-LEFT OVERRIDE}\nevil()"]


def test_each_threat_has_tests_and_each_of_them_is_there() -> None:
    page = (_ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "| ---"))]
    assert len(rows) > 15
    for row in rows:
        named = _NAMED.findall(row)
        assert named, row
        for file, test in named:
            assert f"\ndef {test}(" in (_ROOT / file).read_text(encoding="utf-8"), (file, test)


@pytest.mark.parametrize("text", _BREAKING)
def test_no_field_of_a_preset_becomes_code(text: str) -> None:
    """A preset's script is asked for trust; the lines that its other fields become are not."""
    path = f"/logos/{text}"
    scripts = [
        finished_script(_SCRIPT, Picture(logo_path=path)),
        with_restoration(
            _SCRIPT, Restoration(face_enhance=True, face_model=path, use_sr=True, sr_model=path, width=64)
        ),
    ]
    for script in scripts:
        named = {node.id for node in ast.walk(ast.parse(script)) if isinstance(node, ast.Name)}
        assert "evil" not in named


@pytest.mark.parametrize(
    "line",
    [
        "-c:v libx264 -filter_complex movie=/etc/passwd",
        "-c:v libx264 -vf movie=/etc/passwd",
        "-c:v libx264 -vf drawtext=textfile=/etc/passwd",
        "-c:v libx264 -vf lut3d=/etc/passwd",
        "-c:v libx264 -vf metadata=print:file=gone",
        "-c:v libx264 -vf nlmeans,[in]movie=x[out]",
        "-c:v libx264 -report",
        "-c:v libx264 -f tee",
        "-c:v libx264 -f mp4 /tmp/gone.mp4",
        "-c:v libx264 -passlogfile gone -pass 1",
        "-c:v libx264 -x264-params stats=/tmp/gone",
        "-c:v libx264 -x264opts stats=gone:pass=1",
        "-c:v libx264 -x264-params dump-yuv=gone",
        "-c:v libx264 -x264-params qpfile=/etc/passwd",
        "-c:v libx264 -x264-params cqmfile=/etc/passwd",
        "-c:v libx264 -x264-params tcfile-in=/etc/passwd",
        "-c:v libx264 -stats /tmp/gone",
        "-c:v libx265 -x265-params csv=gone",
        "-c:v libx265 -x265-params analysis-save=gone",
        "-c:v libx265 -x265-params recon=gone",
        "-c:v libx265 -x265-params zonefile=/etc/passwd",
        "-c:v libx265 -x265-params dhdr10-info=/etc/passwd",
        "-c:v libx265 -x265-params lambda-file=/etc/passwd",
        "-c:v libsvtav1 -svtav1-params stats=/tmp/gone",
        "-c:v libsvtav1 -svtav1-params recon=gone",
        "-c:v libsvtav1 -svtav1-params fgs-table=/etc/passwd",
        "-c:v libaom-av1 -aom-params film-grain-table=/etc/passwd",
        "-c:v libx264 -vstats_file gone",
        "-c:v libx264 -attach /etc/passwd",
        "-c:v libx264 -dump -hex",
        "-c:v libx264 -init_hw_device opencl",
        "-c:v libx264 -protocol_whitelist file,http",
        "-c:v libx264 -/vf /etc/passwd",
        "-c:v libx264 -i http://e.com/x",
        "-c:v libx264 -b:v `touch gone`",
        "-c:v libx264 $(touch gone)",
        "-c:v libx264 -preset slow ; touch gone",
        "-c:v libx264 -vpre ../../x",
        "-c:v libx264 -metadata comment=@/etc/passwd",
    ],
)
def test_encoder_arguments_reach_no_file_and_no_program(line: str) -> None:
    with pytest.raises(EncoderError):
        parse_encoder(line)


@pytest.fixture
def heard() -> Iterator[tuple[str, list[str]]]:
    """A server's address, and the paths that somebody asked it for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        @override
        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


_LISTS = {
    "a list": "ffconcat version 1.0\nfile {film}\n",
    "a list of addresses": "ffconcat version 1.0\nfile {url}/list\n",
    "HLS": "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{url}/hls.ts\n#EXT-X-ENDLIST\n",
    "HLS of files": "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile://{film}\n#EXT-X-ENDLIST\n",
    "HLS with a key": '#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="{url}/key"\n#EXTINF:4,\n{film}\n#EXT-X-ENDLIST\n',
    "DASH": '<?xml version="1.0"?><MPD type="static" mediaPresentationDuration="PT4S"><Period><AdaptationSet '
    'mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>{url}/d.mp4</BaseURL></Representation>'
    "</AdaptationSet></Period></MPD>",
    "SDP": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
}


@pytest.mark.parametrize("suffix", [".mkv", ".m3u8"])
@pytest.mark.parametrize("text", _LISTS.values(), ids=_LISTS.keys())
def test_a_source_that_is_a_list_opens_nothing_else(
    text: str, suffix: str, heard: tuple[str, list[str]], rich_clip: Path, tmp_path: Path
) -> None:
    url, asked = heard
    source = tmp_path / f"film{suffix}"
    source.write_text(text.format(film=rich_clip, url=url))
    for look in (probe_source, probe_extra):
        with pytest.raises(InputError):
            look(str(source))
    assert asked == []


@pytest.mark.parametrize(
    "address",
    [
        "https://e.com/../../etc/passwd",
        "https://e.com/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "https://e.com/..%5c..%5cx.mkv",
        "https://e.com/a/..",
        "https://e.com/%00.mkv",
        "https://e.com/.bashrc",
        "storage:box/../../../etc/cron.d/x",
        "storage:box/a/..",
    ],
)
def test_what_is_fetched_stays_in_its_folder(address: str, tmp_path: Path) -> None:
    errors: list[str] = []
    _, places = divided([address], str(tmp_path), errors.append)
    assert places or errors
    for place in places:
        assert os.path.dirname(os.path.abspath(place)) == str(tmp_path)
        assert "\0" not in place


@pytest.mark.parametrize("field", ["name", "version", "hash", "url"])
def test_a_report_of_packages_cannot_say_more_than_it_should(field: str, tmp_path: Path) -> None:
    said = {"name": "box", "version": "1.0", "hash": "0" * 64, "url": "https://e.com/box-1.0-py3-none-any.whl"}
    report = tmp_path / "report.json"
    form = (
        '{{"install": [{{"metadata": {{"name": "{name}", "version": "{version}"}}, "download_info": {{"url": "{url}", '
        '"archive_info": {{"hashes": {{"sha256": "{hash}"}}}}}}}}]}}'
    )
    report.write_text(form.format(**said))
    assert [wanted.name for wanted in reported(report)] == ["box"]
    evil = {
        "name": "/etc/x",
        "version": r"1\n--index-url https://e.com",
        "hash": r"0\nother",
        "url": "https://e.com/x.tar.gz",
    }
    report.write_text(form.format(**said | {field: evil[field]}))
    with pytest.raises((InputError, ToolError)):
        reported(report)


@pytest.mark.parametrize(
    "page", ["file:///etc/passwd", "javascript:alert(1)", "ripgui:x", "https://e.com/\\u202e", "http://["]
)
def test_a_release_leads_to_the_web_or_nowhere(page: str) -> None:
    try:
        release = read_release(f'{{"tag_name": "v99", "html_url": "{page}"}}', "e.com")
    except RemoteError:
        return
    assert release.page == ""
