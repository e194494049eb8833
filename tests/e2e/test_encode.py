# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the command line, on real files, read back without our own code."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import av
import psutil
import pytest

from ripgui.core.clip import ContentLight
from ripgui.core.task import Task
from ripgui.engine.store import Store
from ripgui.media.probe import probe_source
from tests.e2e.commands import FAST, Held, command, configure, packet_hashes, ripgui, stream_types, video_times

GENEROUS_S = 50
"""Long for a busy machine, and shorter than the minute after which a watchdog would end what hangs."""
ODD_NAME = "a 'b' \"c\" #1 100% & $HOME `x` — 日本語.mkv"


@pytest.fixture(scope="module")
def sample(rich_clip: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clip with sound, subtitles, a font and chapters, under a name that breaks careless programs."""
    path = tmp_path_factory.mktemp("sample") / ODD_NAME
    os.link(rich_clip, path)
    return path


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


def wait_until_gone(processes: list[psutil.Process], within_s: float) -> list[psutil.Process]:
    _, alive = psutil.wait_procs(processes, timeout=within_s)
    return [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]


def wait_for_chunks(process: "subprocess.Popen[bytes]", count: int) -> list[int]:
    """Reads events until so many chunks are done; returns their numbers."""
    assert process.stdout is not None
    done: list[int] = []
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "chunk" and event["state"] == "done":
            done.append(event["chunk"])
        if len(done) >= count:
            break
    return done


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_killed_encode_goes_on_where_it_was(
    sample: Path, held_script: Held, tmp_path: Path, number: signal.Signals
) -> None:
    output = tmp_path / "out.mkv"
    words = ["encode", str(sample), "--script", str(held_script.path), "--encoder", FAST, "-o", str(output)]
    words += ["--chunk-seconds", "1", "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE) as process:
        done = wait_for_chunks(process, 2)
        children = psutil.Process(process.pid).children(recursive=True)
        assert children
        process.send_signal(number)
        if number is not signal.SIGKILL:
            assert process.wait(timeout=GENEROUS_S) == 130
    assert wait_until_gone(children, GENEROUS_S) == []
    held_script.gate.unlink()
    assert not output.exists()
    resumed = ripgui(*words)
    assert resumed.status == 0, resumed.stderr
    (planned,) = resumed.named("planned")
    again = {event["chunk"] for event in resumed.named("chunk")}
    assert set(done) <= set(planned["done"])
    assert not again & set(done)
    assert len(video_times(output)) == planned["frames"]
    assert os.listdir(tmp_path) == ["out.mkv"]


@pytest.mark.parametrize("after_s", [0.05, 0.3, 0.6, 1.2])
def test_an_interrupt_at_any_moment_is_no_traceback(sample: Path, tmp_path: Path, after_s: float) -> None:
    words = ["encode", str(sample), "--encoder", FAST, "-o", str(tmp_path / "out.mkv")]
    # Python's own start is not ours to answer for.
    program = "import sys; from ripgui.__main__ import main; print(flush=True); sys.exit(main(sys.argv[1:]))"
    argv = [sys.executable, "-c", program, *words]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after_s)
        # As a terminal does it: all processes of the group hear it.
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert told in (b"", b"ripgui: interrupted\n")
    assert process.returncode in (0, 130)
    again = ripgui(*words, "--overwrite")
    assert again.status == 0, again.stderr
    assert len(video_times(tmp_path / "out.mkv")) == 144
    assert os.listdir(tmp_path) == ["out.mkv"]


def test_what_an_interrupted_encode_left_goes_on(sample: Path, held_script: Held, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    words = ["encode", str(sample), "--script", str(held_script.path), "-o", str(output), "--chunk-seconds", "1"]
    with subprocess.Popen(command(*words, "--encoder", FAST, "--json"), stdout=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        beside = ripgui(*words, "--encoder", f"{FAST} -g 9")
        assert (beside.status, beside.stderr.count("\n")) == (2, 1), beside.stderr
        assert "written by task 1 already" in beside.stderr
        process.send_signal(signal.SIGINT)
    # Other settings for the same file take the place of the ones that were interrupted.
    with subprocess.Popen(command(*words, "--encoder", f"{FAST} -g 9", "--json"), stdout=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        process.send_signal(signal.SIGINT)
    held_script.gate.unlink()
    ran = ripgui("queue", "run")
    assert ran.status == 0, ran.stderr
    assert ran.stdout.startswith("goes on where it was interrupted: task 1\n")
    assert ripgui("queue", "list", "--json").stdout.count("\n") == 1
    assert len(video_times(output)) == 144
    assert os.listdir(tmp_path) == ["out.mkv"]


@pytest.mark.parametrize("change", ["another", "cut off", "gone"])
def test_a_source_that_changes_meanwhile_is_named_as_the_cause(
    clip: Path, rich_clip: Path, soon_held_script: Held, tmp_path: Path, change: str
) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "out.mkv"
    source.write_bytes(clip.read_bytes())
    words = ["encode", str(source), "--script", str(soon_held_script.path), "--encoder", FAST, "-o", str(output)]
    words += ["--chunk-seconds", "1", "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        if change == "gone":
            source.unlink()
        elif change == "cut off":
            os.truncate(source, 20_000)
        else:
            (tmp_path / "b.mkv").write_bytes(rich_clip.read_bytes())
            os.replace(tmp_path / "b.mkv", source)
        soon_held_script.gate.unlink()
        _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"changed while it was worked on" in told
    assert told.count(b"\n") == 1
    assert not output.exists()
    if change == "another":
        again = ripgui(*words)
        assert again.status == 0, again.stderr
        assert len(video_times(output)) == len(video_times(rich_clip))


LATE_FAILURE = """
import os
from vapoursynth import core
clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def change(n, f):
    if n == 30:
        {fault}
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


def test_an_exception_in_a_frame_names_its_line_and_is_not_tried_again(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(LATE_FAILURE.format(fault="raise ValueError('no luck')"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--json")
    ran = ripgui("encode", str(make_clip()), *words)
    assert (ran.status, ran.stderr) == (1, "ripgui: script line 9: ValueError: no luck\n")
    assert [event["attempt"] for event in ran.named("chunk") if event["state"] == "failed"] == [1]


def test_a_crash_in_a_frame_costs_attempts(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(LATE_FAILURE.format(fault="import ctypes; ctypes.string_at(0)"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--json")
    ran = ripgui("encode", str(make_clip()), *words)
    assert ran.status == 1
    assert "SIGSEGV" in ran.stderr
    assert "line 9" in ran.stderr
    assert [event["attempt"] for event in ran.named("chunk") if event["state"] == "failed"] == [1, 2, 3]
    assert not output.exists()


FROM_FRAME_40 = """
import ctypes
import os
import time
from vapoursynth import core
clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])


def change(n, f):
    if n >= 40:
        {fault}
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


# Its encoder has every frame of a chunk still before it when the next chunk's first frame is asked for.
PATIENT = "-c:v libx264 -preset veryslow -rc-lookahead 60 -crf 30"


@pytest.mark.parametrize(
    ("fault", "says", "encoder"),
    [
        ("ctypes.string_at(0)", "SIGSEGV", FAST),
        ("ctypes.string_at(0)", "SIGSEGV", PATIENT),
        ("time.sleep(1000)", "no frame and no progress", FAST),
    ],
)
def test_what_fails_at_every_frame_is_not_tried_to_the_end(
    sample: Path, tmp_path: Path, fault: str, says: str, encoder: str
) -> None:
    configure(frame_timeout_s=2 if "sleep" in fault else 4)
    script, output = tmp_path / "late.vpy", tmp_path / "out.mkv"
    script.write_text(FROM_FRAME_40.format(fault=fault))
    words = ("--script", str(script), "--encoder", encoder, "-o", str(output), "--chunk-seconds", "1", "--workers", "1")
    ran = ripgui("encode", str(sample), *words, "--json")
    assert ran.status == 1
    (planned,) = ran.named("planned")
    assert len(planned["chunks"]) > 3
    failed = [event["chunk"] for event in ran.named("chunk") if event["state"] == "failed"]
    done = [event["chunk"] for event in ran.named("chunk") if event["state"] == "done"]
    assert failed == [len(done)] * 3 + [len(done) + 1] * 3
    assert ran.stderr.startswith(f"ripgui: chunk {len(done)} failed 3 times, and so do the chunks after it: ")
    assert says in ran.stderr
    (work,) = tmp_path.glob(".ripgui-*")
    assert len(list(work.glob("*.mp4"))) == len(done) > 0


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
ONE_AT_A_TIME = """
import fcntl
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
card = open({card!r}, "w")
try:
    fcntl.flock(card, fcntl.LOCK_EX | fcntl.LOCK_NB)
    has_room = True
except BlockingIOError:
    has_room = False


def change(n, f):
    if not has_room:
        raise ValueError("operator(): CUDA failure 2: out of memory")
    return f


core.std.ModifyFrame(clip, clip, change).set_output()
"""


def test_where_a_card_is_full_fewer_workers_go_on(sample: Path, tmp_path: Path) -> None:
    script, output = tmp_path / "card.vpy", tmp_path / "out.mkv"
    script.write_text(ONE_AT_A_TIME.format(card=str(tmp_path / "card")))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--workers", "2")
    ran = ripgui("encode", str(sample), *words, "--json")
    assert (ran.status, ran.stderr) == (0, "")
    assert not [event for event in ran.named("chunk") if event["state"] == "failed"]
    (finished,) = ran.named("finished")
    assert any("a graphics card was full, so 1 worker goes on" in note for note in finished["notes"])
    assert finished["frames"] == 144


def test_a_card_that_is_too_small_for_one_ends_the_task(sample: Path, tmp_path: Path) -> None:
    script, output = tmp_path / "card.vpy", tmp_path / "out.mkv"
    script.write_text(ONE_AT_A_TIME.format(card=str(tmp_path / "card")).replace("has_room = True", "has_room = False"))
    words = ("--script", str(script), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--workers", "2")
    ran = ripgui("encode", str(sample), *words)
    assert ran.status == 1
    assert "out of memory" in ran.stderr
    assert not output.exists()
