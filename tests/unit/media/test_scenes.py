# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at a few frames: cuts are told from motion, within a budget, and nothing unreadable gets in the way."""

from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.source import SourceInfo, SourceScan
from ripgui.media import scenes
from ripgui.media.look import Look, signature
from ripgui.media.packets import scan_source
from ripgui.media.probe import probe_source
from ripgui.media.scenes import cuts
from tests.unit.media.recipe import Cook

CUTS = (40, 95, 131, 200, 262, 310)
LAST = 400
# The picture moves all the time, and is another one after each cut.
SCENES = (
    "testsrc2=s=160x96:r=25", "mandelbrot=s=160x96:r=25", "zoneplate=s=160x96:r=25:ku=512:kt=4:kx2=16:ky2=16",
    "testsrc2=s=160x96:r=25,negate", "cellauto=s=160x96:r=25:rule=18:random_seed=2",
    "mandelbrot=s=160x96:r=25,negate", "testsrc2=s=160x96:r=25,hflip,hue=h=90",
)  # fmt: skip


@pytest.fixture(scope="module")
def cook(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Cook:
    return Cook(tmp_path_factory.mktemp("scenes"), ffmpeg)


def _film(cook: Cook, name: str, *codec: str) -> Path:
    starts = (0, *CUTS)
    parts = [
        f"{scene},trim=end_frame={stop - start},format=yuv420p,setsar=1[s{start}]"
        for scene, start, stop in zip(SCENES, starts, (*CUTS, LAST), strict=True)
    ]
    joined = "".join(f"[s{start}]" for start in starts)
    graph = ";".join((*parts, f"{joined}concat=n={len(starts)}:v=1:a=0,setpts=N/25/TB[v]"))
    return cook(name, "-filter_complex", graph, "-map", "[v]", "-r", "25", *codec)


def _scanned(path: Path) -> tuple[SourceInfo, SourceScan]:
    info = probe_source(str(path))
    return info, scan_source(info)


X264 = ("-c:v", "libx264", "-preset", "veryfast")
FILMS = {
    "usual.mkv": (*X264,),
    "usual.mp4": (*X264, "-bf", "3"),
    "regular.mkv": (*X264, "-x264-params", "keyint=30:scenecut=0"),
    "intra.mov": ("-c:v", "mjpeg", "-q:v", "4"),
    "dvd.mpg": ("-c:v", "mpeg2video", "-g", "15", "-bf", "2", "-q:v", "3"),
    "broadcast.ts": (*X264, "-g", "30", "-bf", "2", "-x264-params", "scenecut=0"),
}


@pytest.fixture
def looks_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenes, "_LEAST_BUDGET", 10_000.0)
    monkeypatch.setattr(scenes, "_LONGEST_SECTION", LAST)


@pytest.mark.parametrize("name", FILMS)
@pytest.mark.usefixtures("looks_everywhere")
def test_frames_seen_as_cuts_are_cuts(cook: Cook, name: str) -> None:
    info, scan = _scanned(_film(cook, name, *FILMS[name]))
    assert scan.frames == LAST
    found = cuts(info.path, scan)
    assert set(found) <= set(CUTS)
    assert len(found) >= 3


@pytest.mark.usefixtures("looks_everywhere")
def test_motion_within_a_scene_is_no_cut(cook: Cook) -> None:
    info, scan = _scanned(_film(cook, "intra.mov", *FILMS["intra.mov"]))
    accused = replace(scan, cut_hints=tuple(range(10, LAST, 25)))
    assert set(cuts(info.path, accused)) <= set(CUTS)


@pytest.mark.parametrize("name", ["usual.mkv", "dvd.mpg"])
def test_the_look_is_cheap(cook: Cook, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in frames that are decoded, since time on a busy machine tells nothing."""
    info, scan = _scanned(_film(cook, name, *FILMS[name]))
    monkeypatch.setattr(scenes, "_LEAST_BUDGET", 0.0)
    decoded = list[int]()
    original = Look.close

    def closed(look: Look) -> None:
        decoded.append(look.decoded)
        original(look)

    monkeypatch.setattr(Look, "close", closed)
    cuts(info.path, replace(scan, cut_hints=tuple(range(1, LAST))))
    assert 0 < sum(decoded) <= LAST * 0.05


def test_a_keyframe_is_decoded_once_for_all_it_is_compared_with(cook: Cook) -> None:
    info, scan = _scanned(_film(cook, "regular.mkv", *FILMS["regular.mkv"]))
    first, second, third = scan.keyframes[1:4]
    pairs = ((first, second), (second, third), (first, third))
    with closing(Look(info.path, scan)) as look:
        told = [look.is_same_scene(*pair) for pair in pairs]
        assert [look.is_same_scene(*pair) for pair in pairs] == told
        assert look.decoded == 3


def test_no_budget_means_packets_decide(cook: Cook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenes, "_LEAST_BUDGET", 0.0)
    monkeypatch.setattr(scenes, "_BUDGET", 0.0)
    info, scan = _scanned(_film(cook, "usual.mkv", *FILMS["usual.mkv"]))
    assert cuts(info.path, scan) == scan.cut_hints


def test_a_file_that_is_gone_is_judged_by_packets(tmp_path: Path) -> None:
    scan = SourceScan(digests=(), frames=100, constant_fps=Fraction(25), keyframes=(0, 40), cut_hints=(40,))
    assert cuts(str(tmp_path / "gone.mkv"), scan) == (40,)


@pytest.mark.usefixtures("looks_everywhere")
def test_a_variable_rate_is_looked_at_by_time(cook: Cook) -> None:
    source = _film(cook, "usual.mkv", *FILMS["usual.mkv"])
    path = cook("variable.mkv", "-i", source, "-c", "copy", "-bsf:v", "setts=ts='TS+gte(TS,3000)*(TS-3000)'")
    info, scan = _scanned(path)
    assert scan.constant_fps is None
    found = cuts(info.path, scan)
    assert set(found) <= set(CUTS)
    assert found[-1] > 75


def test_signatures_are_small(cook: Cook) -> None:
    with av.open(str(_film(cook, "usual.mkv", *FILMS["usual.mkv"]))) as container:
        frame = next(container.decode(video=0))
    assert len(signature(frame)) == 32 * 18 * 3
