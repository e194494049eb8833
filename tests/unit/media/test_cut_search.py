# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts near the places where chunks should begin, whatever keyframes the source has, for a small part of a decode."""

from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.source import SourceScan
from ripgui.media.cut_search import CutSearch
from ripgui.media.look import Look
from ripgui.media.packets import scan_source
from ripgui.media.plan import Window
from ripgui.media.probe import probe_source
from tests.unit.media.recipe import Cook

CUTS = (37, 90, 131, 200, 262, 317, 371, 433, 480)
LAST = 520
# The picture moves all the time, and is another one after each cut.
SCENES = (
    "testsrc2=s=160x96:r=25", "mandelbrot=s=160x96:r=25", "testsrc2=s=160x96:r=25,negate",
    "zoneplate=s=160x96:r=25:ku=512:kt=4:kx2=16:ky2=16", "testsrc2=s=160x96:r=25,hflip,hue=h=90",
)  # fmt: skip
WINDOWS = (Window(75, 110, 145), Window(185, 220, 255), Window(295, 330, 365), Window(405, 440, 475))
X264 = ("-c:v", "libx264", "-preset", "veryfast")
FILMS = {
    "usual.mkv": X264,
    "fixed.mkv": (*X264, "-bf", "3", "-x264-params", "keyint=250:min-keyint=250:scenecut=0"),
    "web.mp4": (*X264, "-bf", "3", "-x264-params", "keyint=48:min-keyint=48:scenecut=0"),
    "dvd.mkv": ("-c:v", "mpeg2video", "-g", "15", "-bf", "2", "-q:v", "3"),
    # Keyframes of both kinds: each cut that is soon after another keyframe has one, and each place to begin at, too.
    "forced.mkv": (
        *X264,
        "-x264-params",
        "min-keyint=1",
        "-force_key_frames",
        ",".join(f"{frame / 25:.3f}" for frame in (33, 86, 110, 127, 220, 330, 440)),
    ),
    "open.webm": ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "300k"),
    "av1.mkv": ("-c:v", "libsvtav1", "-preset", "12", "-crf", "35", "-g", "120"),
}


@pytest.fixture(scope="module")
def cook(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Cook:
    return Cook(tmp_path_factory.mktemp("search"), ffmpeg)


def _film(cook: Cook, name: str) -> tuple[str, SourceScan]:
    starts = (0, *CUTS)
    parts = [
        f"{SCENES[index % len(SCENES)]},trim=end_frame={stop - start},format=yuv420p,setsar=1[s{start}]"
        for index, (start, stop) in enumerate(zip(starts, (*CUTS, LAST), strict=True))
    ]
    joined = "".join(f"[s{start}]" for start in starts)
    graph = ";".join((*parts, f"{joined}concat=n={len(starts)}:v=1:a=0,setpts=N/25/TB[v]"))
    plain = cook("plain.mkv", "-filter_complex", graph, "-map", "[v]", "-r", "25", "-c:v", "ffv1")
    path = cook(name, "-i", plain, *FILMS[name])
    info = probe_source(str(path))
    return info.path, scan_source(info)


@pytest.mark.parametrize("name", FILMS)
def test_each_window_gets_a_cut(cook: Cook, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # In a film as short as this one, the share of a window is less than from one keyframe to the next.
    monkeypatch.setattr("ripgui.media.cut_search._LEAST", 300)
    found = CutSearch(*_film(cook, name))(WINDOWS)
    assert set(found) <= set(CUTS), found
    assert all(window.low <= (cut or 0) <= window.high for window, cut in zip(WINDOWS, found, strict=True))


def test_no_cut_is_made_up(cook: Cook) -> None:
    quiet = (Window(140, 165, 195), Window(268, 290, 312))
    for name in ("fixed.mkv", "dvd.mkv"):
        assert CutSearch(*_film(cook, name))(quiet) == [None, None]


def test_little_is_decoded(cook: Cook, monkeypatch: pytest.MonkeyPatch) -> None:
    decoded = list[int]()
    original = Look.close

    def closed(look: Look) -> None:
        decoded.append(look.decoded)
        original(look)

    monkeypatch.setattr(Look, "close", closed)
    monkeypatch.setattr("ripgui.media.cut_search._LEAST", 20)
    CutSearch(*_film(cook, "dvd.mkv"))(WINDOWS)
    # Of each window's share, and what is packed ahead of what is looked at.
    assert 0 < sum(decoded) <= len(WINDOWS) * (0.25 * LAST / (len(WINDOWS) + 1) + 16)


def test_what_is_found_does_not_depend_on_threads(cook: Cook, monkeypatch: pytest.MonkeyPatch) -> None:
    path, scan = _film(cook, "fixed.mkv")
    side_by_side = CutSearch(path, scan)(WINDOWS)
    monkeypatch.setattr("ripgui.media.cut_search._MOST_THREADS", 1)
    assert CutSearch(path, scan)(WINDOWS) == side_by_side


def test_a_file_that_is_gone_is_judged_by_packets(cook: Cook, tmp_path: Path) -> None:
    _, scan = _film(cook, "usual.mkv")
    hinted = replace(scan, cut_hints=(131, 200))
    assert CutSearch(str(tmp_path / "gone.mkv"), hinted)(WINDOWS) == [131, 200, None, None]
    assert CutSearch(str(tmp_path / "gone.mkv"), hinted)(()) == []
