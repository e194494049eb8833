# SPDX-License-Identifier: GPL-3.0-or-later
"""Probing: what real files say of themselves, and what is refused without following it anywhere."""

import os
import shutil
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.source import SourceInfo, Stream
from ripgui.media.probe import media_url, open_media, probe_source
from tests.unit.media.recipe import PICTURE, SOUND, X264, Cook

ODD_NAMES = (
    "with space.mkv",
    'it\'s "quoted".mkv',
    "50% off #1 & $HOME;`ls`.mkv",
    "映画 – Ünïcode ñ.mkv",
    "-dash.mkv",
    "a:b.mkv",
    "http:x",
    "concat:a|b",
    "pipe:0",
    "data:,x",
    "%03d.mkv",
    "[a]*?.mkv",
    "trailing ",
    "\\back\\slash.mkv",
)


@pytest.fixture(scope="module")
def cook(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Cook:
    return Cook(tmp_path_factory.mktemp("probe"), ffmpeg)


@pytest.fixture(scope="module")
def rich(rich_clip: Path) -> SourceInfo:
    return probe_source(str(rich_clip))


def _only(info: SourceInfo, kind: str) -> Stream:
    (stream,) = [stream for stream in info.streams if stream.kind == kind]
    return stream


def test_video_facts(rich: SourceInfo) -> None:
    video = rich.video
    assert (video.codec, video.width, video.height, video.pixel_format) == ("h264", 320, 180, "yuv420p")
    assert video.fps == Fraction(24000, 1001)
    assert video.field_order == "progressive"
    assert video.sample_aspect == 1


def test_container_facts(rich: SourceInfo, rich_clip: Path) -> None:
    assert rich.container == "matroska,webm"
    assert rich.size_bytes == rich_clip.stat().st_size
    assert rich.modified_ns == rich_clip.stat().st_mtime_ns
    assert rich.duration is not None
    assert abs(rich.duration - Fraction(144 * 1001, 24000)) < Fraction(1, 10)


def test_audio_facts(rich: SourceInfo) -> None:
    audio = _only(rich, "audio")
    assert (audio.codec, audio.language, audio.title) == ("aac", "jpn", "Main sound")
    assert (audio.sample_rate, audio.channels, audio.channel_layout) == (48000, 6, "5.1")


def test_subtitle_facts(rich: SourceInfo) -> None:
    subtitle = _only(rich, "subtitle")
    assert (subtitle.codec, subtitle.language) == ("ass", "eng")


def test_attachment_facts(rich: SourceInfo) -> None:
    font = _only(rich, "attachment")
    assert font.filename.endswith(".ttf")
    assert font.mimetype == "font/ttf"
    assert font.codec == "ttf"
    assert font.size_bytes > 1000


def test_chapters(rich: SourceInfo) -> None:
    assert [chapter.title for chapter in rich.chapters] == ["Part 1", "Part 2", "Part 3"]
    assert rich.chapters[0].start == 0
    assert [chapter.start for chapter in rich.chapters[1:]] == [chapter.end for chapter in rich.chapters[:-1]]


def test_dispositions(cook: Cook) -> None:
    path = cook(
        "dispositions.mkv", *PICTURE, *SOUND, *SOUND, "-map", "0", "-map", "1", "-map", "2", *X264, "-c:a", "aac",
        "-disposition:a:0", "comment", "-disposition:a:1", "default+forced",
    )  # fmt: skip
    first, second = (stream for stream in probe_source(str(path)).streams if stream.kind == "audio")
    assert first.dispositions == ("comment",)
    assert second.dispositions == ("default", "forced")


def test_start_times(make_clip: Callable[..., Path]) -> None:
    info = probe_source(str(make_clip(audio="stereo", seconds_late=0.5)))
    audio = _only(info, "audio")
    assert info.video.start is not None
    assert audio.start is not None
    assert abs(info.video.start - info.start - Fraction(1, 2)) < Fraction(1, 500)
    assert audio.start == info.start


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
def test_pixel_shape_is_exact(cook: Cook, suffix: str) -> None:
    path = cook(f"shape.{suffix}", *PICTURE, "-vf", "setsar=sar=128/117:max=1000", *X264)
    assert probe_source(str(path)).video.sample_aspect == Fraction(128, 117)


def test_the_containers_word_on_pixel_shape_goes_before_that_of_the_frames(cook: Cook) -> None:
    frames = cook("frames.mkv", *PICTURE, "-vf", "setsar=1", *X264)
    video = probe_source(str(cook("told.mkv", "-i", frames, "-c", "copy", "-aspect", "16:9"))).video
    assert (video.sample_aspect, video.coded_aspect) == (Fraction(16, 15), Fraction(1))


def test_a_container_that_rounds_pixel_shape_does_not_contradict_the_frames(cook: Cook) -> None:
    frames = cook("exact.mkv", *PICTURE, "-vf", "setsar=sar=128/117:max=1000", *X264)
    video = probe_source(str(cook("rounded.mkv", "-i", frames, "-c", "copy", "-aspect", "175:96"))).video
    assert (video.sample_aspect, video.coded_aspect) == (Fraction(128, 117), Fraction(128, 117))


@pytest.mark.parametrize(
    ("suffix", "rate"), [("flv", "24000/1001"), ("avi", "30000/1001"), ("ts", "50"), ("h264", "25")]
)
def test_mean_rate_is_not_a_rounding(cook: Cook, suffix: str, rate: str) -> None:
    source = ("-f", "lavfi", "-i", f"testsrc2=s=160x96:r={rate},trim=end_frame=48")
    path = cook(f"rate.{suffix}", *source, *X264)
    assert probe_source(str(path)).video.fps == Fraction(rate)


def test_cover_is_no_video(cook: Cook) -> None:
    image = cook("cover.png", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
    inputs = ("-i", image, *PICTURE, "-map", "0", "-map", "1", "-c:v:0", "copy", "-c:v:1", "libx264")
    path = cook("cover.mp4", *inputs, "-disposition:v:0", "attached_pic")
    info = probe_source(str(path))
    assert info.video.codec == "h264"
    (cover,) = [stream for stream in info.streams if stream.is_cover]
    assert cover.codec == "png"


def test_attached_image_is_a_cover_with_a_name(cook: Cook) -> None:
    image = cook("cover.jpg", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
    path = cook("attached.mkv", *PICTURE, *X264, "-attach", image, "-metadata:s:t", "mimetype=image/jpeg")
    (cover,) = [stream for stream in probe_source(str(path)).streams if stream.is_cover]
    assert (cover.kind, cover.filename, cover.mimetype) == ("video", "cover.jpg", "image/jpeg")


def test_tags_in_a_broken_encoding_become_text(cook: Cook) -> None:
    path = cook("latin.avi", *PICTURE, *X264, "-metadata", b"title=caf\xe9")
    title = probe_source(str(path)).metadata["title"]
    assert title == "caf\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names(make_clip: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shutil.copy(make_clip(), tmp_path / name)
    monkeypatch.chdir(tmp_path)
    relative, absolute = probe_source(name), probe_source(str(tmp_path / name))
    assert relative.fingerprint == absolute.fingerprint
    assert relative.video == absolute.video


def test_name_that_is_not_unicode(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mkv")
    shutil.copy(make_clip(), path)
    assert probe_source(path).video.codec == "h264"
    Path(path).write_bytes(b"")
    with pytest.raises(InputError) as caught:
        probe_source(path)
    str(caught.value).encode()


def test_url_is_literal() -> None:
    assert media_url("http://host/a%03d.png") == "file:http://host/a%03d.png"


PLAYLISTS = {
    "list.ffconcat": "ffconcat version 1.0\nfile '{clip}'\n",
    "list.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{clip}\n#EXT-X-ENDLIST\n",
    "renamed.mkv": "ffconcat version 1.0\nfile '{clip}'\n",
    "session.sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "manifest.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"></MPD>',
}


@pytest.mark.parametrize("name", PLAYLISTS)
def test_playlists_are_not_followed(make_clip: Callable[..., Path], tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(PLAYLISTS[name].format(clip=make_clip()), encoding="utf-8")
    with pytest.raises(InputError, match="is not a video file"):
        probe_source(str(path))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.mkv", b""),
        ("text.mkv", b"This is not a video.\n" * 400),
        ("noise.mp4", bytes(range(256)) * 64),
        ("subtitles.srt", b"1\n00:00:00,000 --> 00:00:01,000\nhello\n" * 40),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("header.mkv", b"\x1a\x45\xdf\xa3"),
        ("null", bytes(70000)),
    ],
)
def test_no_video(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    _refuses(path)


def test_missing(tmp_path: Path) -> None:
    assert "does not exist" in _refuses(tmp_path / "nothing.mkv")


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in _refuses(tmp_path)


def test_dangling_link(tmp_path: Path) -> None:
    (tmp_path / "link.mkv").symlink_to(tmp_path / "gone.mkv")
    assert "does not exist" in _refuses(tmp_path / "link.mkv")


@pytest.mark.timeout(10)
def test_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mkv")
    assert "is not a regular file" in _refuses(tmp_path / "pipe.mkv")


def test_null_byte_in_name() -> None:
    with pytest.raises(InputError):
        probe_source("a\0b")


def test_path_through_a_file(make_clip: Callable[..., Path]) -> None:
    assert "cannot be read" in _refuses(make_clip() / "inner.mkv")


@pytest.mark.parametrize("name", ["sound.mka", "sound.mp3", "sound.m4a", "sound.flac", "sound.wav"])
def test_audio_only(cook: Cook, name: str) -> None:
    assert "has no video stream" in _refuses(cook(name, *SOUND))


def test_audio_with_a_cover(cook: Cook) -> None:
    image = cook("cover.png", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
    inputs = ("-i", image, *SOUND, "-map", "0", "-map", "1", "-c:v", "copy", "-disposition:v:0", "attached_pic")
    assert "has no video stream" in _refuses(cook("covered.m4a", *inputs))


@pytest.mark.parametrize(
    ("name", "options", "reason"),
    [
        ("cut.mp4", (), "should have at least"),
        ("cut.mov", ("-movflags", "+faststart"), "should have at least"),
        ("cut.mkv", (), "should have at least"),
        ("cut.avi", (), "should have at least"),
        ("fragmented.mp4", ("-movflags", "frag_keyframe+empty_moov", "-g", "12"), "should have at least"),
    ],
)
def test_truncated(cook: Cook, tmp_path: Path, name: str, options: tuple[str, ...], reason: str) -> None:
    whole = cook(name, *PICTURE, *SOUND, *X264, *options).read_bytes()
    path = tmp_path / name
    path.write_bytes(whole[: len(whole) * 6 // 10])
    assert reason in _refuses(path)


def test_recording_without_an_index(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    content = make_clip(container="mp4", frames=12).read_bytes()
    data, index = content.index(b"mdat"), content.index(b"moov")
    path = tmp_path / "killed.mp4"
    path.write_bytes(content[: data - 4] + bytes(4) + content[data : index - 4])
    assert "its index (moov) is missing" in _refuses(path)


def test_a_file_that_is_called_like_a_pattern_is_not_expanded(cook: Cook, tmp_path: Path) -> None:
    image = cook("001.png", "-f", "lavfi", "-i", "color=red:s=64x64", "-frames:v", "1")
    shutil.copy(image, tmp_path)
    shutil.copy(image, tmp_path / "%03d.png")
    assert "is not a video file" in _refuses(tmp_path / "%03d.png")


def test_matroska_of_unknown_size_is_whole(cook: Cook, tmp_path: Path, ffmpeg: str) -> None:
    path = cook("live.mkv", *PICTURE, *X264, "-f", "matroska", "-live", "1")
    assert probe_source(str(path)).video.codec == "h264"


def test_video_that_cannot_be_decoded(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    clip = make_clip(container="mp4", frames=12)
    content = bytearray(clip.read_bytes())
    start = content.index(b"mdat") + 4
    stop = content.index(b"moov") - 4
    content[start:stop] = bytes(stop - start)
    path = tmp_path / "zeroed.mp4"
    path.write_bytes(content)
    assert "can be decoded" in _refuses(path)


def test_a_codec_that_matroska_does_not_name_is_refused(cook: Cook) -> None:
    assert "can be decoded" in _refuses(cook("runs.mkv", *PICTURE, "-c:v", "qtrle"))


def test_open_media_closes(make_clip: Callable[..., Path]) -> None:
    with open_media(str(make_clip())) as container:
        assert container.streams.video


def _refuses(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        probe_source(str(path))
    message = str(caught.value)
    assert "\n" not in message
    assert str(path) in message
    return message
