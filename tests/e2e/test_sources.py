# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that are more than a plain file, through the whole application: no frame is lost, nothing drifts."""

import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av

from ripgui.core.folders import resource_folder
from tests.disc import playlist
from tests.e2e.commands import FAST, ripgui, video_times
from tests.telecine import make_telecined

MILLISECOND = 0.0011


def test_fields_are_repeated_where_the_script_asks_for_it(tmp_path: Path, ffmpeg: str) -> None:
    source, output = make_telecined(tmp_path, ffmpeg, "film.mpg"), tmp_path / "out.mkv"
    script = resource_folder() / "templates" / "12-repeat-flags.vpy"
    ran = ripgui("encode", str(source), "--script", str(script), "--encoder", FAST, "-o", str(output))
    assert ran.status == 0, ran.stderr
    times = video_times(output)
    assert len(times) == 60
    assert all(abs(time - times[0] - number * 1001 / 30000) <= MILLISECOND for number, time in enumerate(times))


def _split(made: Path, folder: Path, at: float) -> Path:
    """The file as the parts of a DVD's title, cut between two of its packs; returns the first."""
    folder.mkdir()
    data = made.read_bytes()
    place = int(len(data) * at) // 2048 * 2048
    (folder / "VTS_01_0.VOB").write_bytes(data[:2048])  # a menu
    (folder / "VTS_01_1.VOB").write_bytes(data[:place])
    (folder / "VTS_01_2.VOB").write_bytes(data[place:])
    return folder / "VTS_01_1.VOB"


def test_the_parts_of_a_title_are_one_source(tmp_path: Path, ffmpeg: str) -> None:
    # Two cells, each with a clock of its own; where the files meet is somewhere else.
    cells = [make_telecined(tmp_path, ffmpeg, f"cell-{number}.vob", 20 + 16 * number) for number in (1, 2)]
    whole = tmp_path / "title.vob"
    whole.write_bytes(b"".join(cell.read_bytes() for cell in cells))
    first = _split(whole, tmp_path / "VIDEO_TS", 0.3)
    ran = ripgui("encode", str(first), "--encoder", FAST, "--json")
    assert ran.status == 0, ran.stderr
    _check_joined(tmp_path / "VIDEO_TS" / "VTS_01-encoded.mkv", cells, Fraction(24000, 1001))
    # A range over the joint; that the sound fits is part of the check of every result.
    ran = ripgui("encode", str(first), "--encoder", FAST, "-o", str(tmp_path / "range.mkv"), "--range", "20:50")
    assert ran.status == 0, ran.stderr


def test_a_title_of_a_blu_ray_is_one_source(tmp_path: Path, ffmpeg: str) -> None:
    streams, lists = tmp_path / "BDMV" / "STREAM", tmp_path / "BDMV" / "PLAYLIST"
    for folder in (streams, lists):
        folder.mkdir(parents=True)
    parts = [streams / "00003.m2ts", streams / "00001.m2ts"]
    for number, part in enumerate(parts, start=1):
        argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", f"testsrc2=s=64x48:r=25:d={number}"]
        argv += ["-itsoffset", "0.1", "-f", "lavfi", "-i", f"sine=r=48000:d={number}", "-c:a", "ac3"]
        argv += ["-c:v", "libx264", "-preset", "ultrafast", "-bf", "2", "-mpegts_m2ts_mode", "1", str(part)]
        subprocess.run(argv, check=True)
    (lists / "00000.mpls").write_bytes(playlist([("00003", 45000, 90000), ("00001", 45000, 135000)]))
    output = tmp_path / "out.mp4"
    ran = ripgui("encode", str(tmp_path), "--encoder", FAST, "-o", str(output), "--json")
    assert ran.status == 0, ran.stderr
    _check_joined(output, parts, Fraction(25))
    # Another playlist goes in late, and out early.
    first, second = (round(min(_times(part, "video")) * 45000) for part in parts)
    part_of_it = lists / "00001.mpls"
    items = [("00003", first + 18000, first + 45000), ("00001", second, second + 45000)]
    part_of_it.write_bytes(playlist(items))
    ran = ripgui("encode", str(part_of_it), "--encoder", FAST, "-o", str(tmp_path / "part.mp4"), "--json")
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert (planned["chunks"][0][0], planned["chunks"][-1][1], planned["frames"]) == (10, 50, 40)
    assert not [note for note in ran.named("finished")[0]["notes"] if "playlist" in note]


def _check_joined(output: Path, parts: list[Path], rate: Fraction) -> None:
    """All frames follow each other, and each part's sound is where it was beside its first frame."""
    shown, sound = video_times(output), _times(output, "audio")
    assert all(abs(time - shown[0] - number / rate) <= MILLISECOND for number, time in enumerate(shown))
    frames, wanted = 0, list[float]()
    for part in parts:
        first, own = min(_times(part, "video")), _times(part, "audio")
        wanted += [time - first + float(frames / rate) for time in own]
        frames += len(_times(part, "video"))
    assert len(shown) == frames
    assert len(sound) == len(wanted)
    # A film's first frame of two may be shown for two or for three fields.
    assert max(abs(time - shown[0] - place) for time, place in zip(sound, wanted, strict=True)) < 0.02


def _times(path: Path, kind: str) -> list[float]:
    with av.open(str(path)) as container:
        packets = container.demux(**{kind: 0})
        return [float(packet.pts * packet.time_base) for packet in packets if packet.pts is not None]


def test_numbered_pictures_keep_their_depth(tmp_path: Path, ffmpeg: str) -> None:
    folder = tmp_path / "film"
    folder.mkdir()
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=64x48:r=25", "-frames:v", "30"]
    subprocess.run([*argv, "-pix_fmt", "rgb48be", "-start_number", "17", str(folder / "f_%04d.png")], check=True)
    (folder / "f_0030.png").unlink()
    output = tmp_path / "out.mkv"
    words = ("--picture-rate", "25", "--encoder", "-c:v ffv1 -pix_fmt gbrp16le", "-o", str(output), "--json")
    ran = ripgui("encode", str(folder / "f_0020.png"), *words)
    assert ran.status == 0, ran.stderr
    assert any(note.startswith("numbers that are missing") for note in ran.named("finished")[0]["notes"])
    before = [_pixels(path) for path in sorted(folder.glob("*.png"))]
    with av.open(str(output)) as made:
        assert made.streams.video[0].average_rate == 25
        after = [frame.to_ndarray(format="gbrp16le").tobytes() for frame in made.decode(video=0)]
    assert after == before


def _pixels(picture: Path) -> bytes:
    with av.open(str(picture)) as container:
        return next(container.decode(video=0)).to_ndarray(format="gbrp16le").tobytes()


def test_timecodes_are_the_times_of_the_result(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    source, output, times = make_clip(frames=48, audio="stereo"), tmp_path / "out.mp4", tmp_path / "times.txt"
    wanted = [number / 25 + number // 10 * 0.1 for number in range(48)]
    times.write_text("\n".join(["# timecode format v2", *(f"{time * 1000:.3f}" for time in wanted)]))
    ran = ripgui("encode", str(source), "--encoder", FAST, "-o", str(output), "--timecodes", str(times))
    assert ran.status == 0, ran.stderr
    shown = video_times(output)
    # To the tick of the film's own clock.
    assert all(abs(time - shown[0] - place) <= 1 / 24000 for time, place in zip(shown, wanted, strict=True))
