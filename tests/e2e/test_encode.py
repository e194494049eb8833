# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the command line, on real files, read back without our own code."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from ripgui.core.clip import ContentLight
from ripgui.core.task import Task
from ripgui.engine.store import Store
from ripgui.media.probe import probe_source
from tests.e2e.commands import (
    FAST,
    ODD_NAME,
    Held,
    command,
    configure,
    packet_hashes,
    ripgui,
    stream_types,
    video_times,
)


def tasks() -> list[Task]:
    store = Store()
    try:
        return store.tasks()
    finally:
        store.close()


def test_a_video_comes_back_whole(sample: Path, tmp_path: Path) -> None:
    output = tmp_path / f"out {ODD_NAME}"
    ran = ripgui(
        "encode", str(sample), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "2", "--workers", "2", "--json"
    )
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    (finished,) = ran.named("finished")
    assert len(planned["chunks"]) > 1
    assert (finished["state"], finished["output"], finished["error"]) == ("done", str(output), None)
    done = [event["chunk"] for event in ran.named("chunk") if event["state"] == "done"]
    assert sorted(done) == list(range(len(planned["chunks"])))
    assert len(video_times(output)) == len(video_times(sample)) == planned["frames"] == finished["frames"]
    assert packet_hashes(output, "audio") == packet_hashes(sample, "audio")
    assert packet_hashes(output, "subtitle") == packet_hashes(sample, "subtitle")
    assert stream_types(output) == stream_types(sample)
    with av.open(str(sample)) as before, av.open(str(output)) as after:
        assert [c["metadata"] for c in after.chapters()] == [c["metadata"] for c in before.chapters()]
        attached = [stream for stream in after.streams if stream.type == "attachment"]
        assert attached
    assert os.listdir(tmp_path) == [output.name]


def test_a_script_is_opened_by_no_more_workers_than_there_are_chunks(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    script, opened = tmp_path / "counted.vpy", tmp_path / "opened"
    script.write_text(
        f"import os, vapoursynth as vs\nwith open({str(opened)!r}, 'a') as file:\n    file.write('x')\n"
        "vs.core.bs.VideoSource(os.environ['FINALRIP_SOURCE']).set_output()\n"
    )
    words = ["--script", str(script), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--workers", "2", "--json"]
    ran = ripgui("encode", str(make_clip(frames=24)), *words)
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert (len(planned["chunks"]), opened.read_text()) == (1, "x")


def test_an_output_is_never_overwritten_unasked(sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    output.write_text("precious")
    refused = ripgui("encode", str(sample), "--encoder", FAST, "-o", str(output))
    assert refused.status == 2
    assert output.read_text() == "precious"
    allowed = ripgui("encode", str(sample), "--encoder", FAST, "-o", str(output), "--range", ":24", "--overwrite")
    assert allowed.status == 0, allowed.stderr
    assert len(video_times(output)) == 24


def test_a_script_and_finalrips_form_run_unchanged(sample: Path, tmp_path: Path) -> None:
    script = tmp_path / "encode.py"
    script.write_bytes(
        b"import os\r\nimport vapoursynth as vs\r\nprint('hello')\r\n"
        b"clip = vs.core.bs.VideoSource(os.getenv('FINALRIP_SOURCE'))\r\n"
        b"clip = vs.core.resize.Bicubic(clip, 96, 64, format=vs.YUV420P10)\r\nclip.set_output()\r\n"
    )
    output = tmp_path / "out.mkv"
    params = "ffmpeg -i - -vcodec libx264 -preset ultrafast -crf 30 FINALRIP_ENCODED_CLIP.mkv"
    ran = ripgui("encode", str(sample), "--script", str(script), "--encoder", params, "-o", str(output), "--json")
    assert ran.status == 0, ran.stderr
    with av.open(str(output)) as container:
        context = container.streams.video[0].codec_context
        assert (context.width, context.height, context.pix_fmt) == (96, 64, "yuv420p10le")


HDR = """
import os
from vapoursynth import core
clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
clip = clip.std.SetFrameProps(_Matrix=9, _Primaries=9, _Transfer=16, _Range=0, _ChromaLocation=2,
    MasteringDisplayPrimariesX=[0.708, 0.17, 0.131], MasteringDisplayPrimariesY=[0.292, 0.797, 0.046],
    MasteringDisplayWhitePointX=0.3127, MasteringDisplayWhitePointY=0.329,
    MasteringDisplayMinLuminance=0.005, MasteringDisplayMaxLuminance=1000.0,
    ContentLightLevelMax=1000, ContentLightLevelAverage=400)
clip.set_output()
"""


# The others in Matroska: see the encoders' contract.
@pytest.mark.parametrize(
    ("encoder", "container"),
    [
        ("-c:v libx265 -preset ultrafast -pix_fmt yuv420p10le", "mp4"),
        ("-c:v libsvtav1 -preset 12", "mp4"),
        ("-c:v ffv1", "mp4"),
        ("-c:v ffv1", "mkv"),
    ],
)
def test_hdr_reaches_the_result(make_clip: Callable[..., Path], tmp_path: Path, encoder: str, container: str) -> None:
    script, output = tmp_path / "hdr.vpy", tmp_path / f"out.{container}"
    script.write_text(HDR)
    ran = ripgui("encode", str(make_clip(frames=24)), "--script", str(script), "--encoder", encoder, "-o", str(output))
    assert ran.status == 0, ran.stderr
    colour = probe_source(str(output)).video.colour
    assert (colour.matrix, colour.primaries, colour.transfer, colour.full_range) == (9, 9, 16, False)
    assert colour.content_light == ContentLight(maximum=1000, average=400)
    assert colour.mastering_display is not None
    if container == "mp4" and "x265" in encoder:
        with av.open(str(output)) as result:
            assert result.streams.video[0].codec_context.codec_tag == "hvc1"
    assert colour.mastering_display.max_luminance == pytest.approx(1000)
    assert colour.mastering_display.green == pytest.approx((0.17, 0.797), abs=1e-4)


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("clip = = 3\n", "line 1"),
        ("import os\nraise ValueError('no luck')\n", "line 2: ValueError: no luck"),
        ("x = 1\n", "set_output"),
        ("import ctypes\n\nctypes.string_at(0)\n", "line 3"),
        ("import os\nos._exit(0)\n", "the script ended the worker itself"),
    ],
)
def test_a_bad_script_is_one_clear_line(sample: Path, tmp_path: Path, script: str, says: str) -> None:
    path = tmp_path / "bad.vpy"
    path.write_text(script)
    output = tmp_path / "out.mkv"
    ran = ripgui("encode", str(sample), "--script", str(path), "--encoder", FAST, "-o", str(output))
    assert ran.status == 2
    assert says in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert os.listdir(tmp_path) == ["bad.vpy"]
    assert tasks() == []


@pytest.mark.parametrize(
    "encoder",
    [
        "-c:v libx264 ; touch x",
        "-c:v nothing_like_this",
        "-c:v libx264 -nonsense 3",
        "-c:v libx264 -preset warp",
        "-c:v libx265 -x265-params nonsense=1",
        "-c:v libx264 -i /etc/passwd",
        "-c:v libx264 out.mkv",
        "-c:v 'libx264",
        "",
    ],
)
def test_a_bad_encoder_is_one_clear_line(sample: Path, tmp_path: Path, encoder: str) -> None:
    ran = ripgui("encode", str(sample), f"--encoder={encoder or ' '}", "-o", str(tmp_path / "out.mkv"))
    assert ran.status == 2, ran.stderr
    assert ran.stderr.startswith("ripgui: ")
    assert ran.stderr.count("\n") == 1, ran.stderr
    assert not (tmp_path / "out.mkv").exists()
    assert not Path("x").exists()


def test_bad_sources_are_one_clear_line(sample: Path, tmp_path: Path, ffmpeg: str) -> None:
    (tmp_path / "empty.mkv").touch()
    (tmp_path / "text.mkv").write_text("not a video\n" * 100)
    (tmp_path / "truncated.mkv").write_bytes(sample.read_bytes()[:2000])
    sound = tmp_path / "sound.mka"
    subprocess.run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", "sine=d=1", str(sound)], check=True)
    os.mkfifo(tmp_path / "fifo.mkv")
    for name in ("missing.mkv", "empty.mkv", "text.mkv", "truncated.mkv", "sound.mka", "fifo.mkv", "."):
        ran = ripgui("encode", str(tmp_path / name), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"))
        assert ran.status == 2, (name, ran.stderr)
        assert ran.stderr.count("\n") == 1, ran.stderr
        assert "Traceback" not in ran.stderr
    assert not [name for name in os.listdir(tmp_path) if name == "out.mkv" or name.startswith(".")]
    assert tasks() == []


def test_an_endless_script_is_stopped(sample: Path, tmp_path: Path) -> None:
    configure(first_frame_timeout_s=2, frame_timeout_s=2)
    path = tmp_path / "endless.vpy"
    path.write_text("while True:\n    pass\n")
    ran = ripgui("encode", str(sample), "--script", str(path), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"))
    assert ran.status == 2
    assert "no progress" in ran.stderr


def test_one_failing_source_does_not_stop_the_others(sample: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.mkv"
    bad.write_text("not a video\n" * 100)
    ran = ripgui("encode", str(bad), str(sample), "--encoder", FAST, "-o", f"{tmp_path}/", "--range", ":24", "--json")
    assert ran.status == 2
    assert [event["state"] for event in ran.named("finished")] == ["failed", "done"]


def test_the_same_command_twice_at_once_makes_the_result_once(
    make_clip: Callable[..., Path], soon_held_script: Held, tmp_path: Path
) -> None:
    source, result = make_clip(frames=96), tmp_path / "result.mkv"
    words = command("encode", str(source), "--script", str(soon_held_script.path), "--encoder", FAST, "-o", str(result))
    # Who comes second is refused at one of three places, as the moment has it.
    for _ in range(4):
        soon_held_script.gate.touch()
        both = [subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
        while all(process.poll() is None for process in both):
            time.sleep(0.05)
        soon_held_script.gate.unlink()
        told = [process.communicate(timeout=200)[1].decode() for process in both]
        assert sorted(process.returncode for process in both) == [0, 2], told
        assert len(video_times(result)) == 96
        result.unlink()


def test_an_output_that_somebody_takes_meanwhile_does_not_stop_the_others(
    make_clip: Callable[..., Path], soon_held_script: Held, tmp_path: Path
) -> None:
    sources = [tmp_path / f"{name}.mkv" for name in "abc"]
    for source in sources:
        os.link(make_clip(frames=48), source)
    words = ["encode", *map(str, sources), "--script", str(soon_held_script.path), "--encoder", FAST, "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        while json.loads(process.stdout.readline())["event"] != "stage":
            pass
        taken = str(tmp_path / "b-encoded.mkv")
        other = ripgui("queue", "add", str(sources[0]), "--encoder", FAST, "-o", taken)
        assert other.status == 0, other.stderr
        soon_held_script.gate.unlink()
        out, told = process.communicate(timeout=100)
    assert process.returncode == 2
    assert told.decode() == f"ripgui: {taken} will be written by task 2 already; choose another name\n"
    endings = [event for event in map(json.loads, out.splitlines()) if event["event"] == "finished"]
    assert [ending["state"] for ending in endings] == ["done", "failed", "done"]
    assert endings[1]["output"] == taken
    assert not Path(taken).exists()


def test_the_original_of_a_range_is_kept_beside_it(rich_clip: Path, tmp_path: Path) -> None:
    output = tmp_path / "part.mkv"
    words = ("--encoder", FAST, "--range", "0:00:02.500:0:00:04.000", "--keep-original", "-o", str(output))
    ran = ripgui("encode", str(rich_clip), *words, "--json")
    assert (ran.status, ran.stderr) == (0, "")
    kept = tmp_path / "part.original.mkv"
    (finished,) = ran.named("finished")
    assert any(note.startswith(f"{kept}: the trimmed original") for note in finished["notes"])
    with av.open(str(kept)) as original, av.open(str(rich_clip)) as source:
        codecs = [stream.codec_context.name for stream in original.streams if stream.type in ("video", "audio")]
        assert codecs == [stream.codec_context.name for stream in source.streams if stream.type in ("video", "audio")]
        packets = [packet for packet in original.demux(video=0) if packet.size]
    assert packets[0].is_keyframe
    assert 1.4 < len(packets) / 24 < 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["part.mkv", "part.original.mkv"]
    assert ripgui("encode", str(rich_clip), *words, "--overwrite", "--json").status == 0
    assert (tmp_path / "part.original (2).mkv").exists()


# As on a graphics card that has room for one: the worker that comes second finds none.
