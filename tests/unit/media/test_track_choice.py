# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user wants of the tracks, made real by ffmpeg: dropped, converted, delayed, added, renamed, reordered."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.source import SourceInfo, Stream
from ripgui.core.track import ChapterMark, Tag, TrackChange, TrackChoice, TrackMatch, TrackRule, Tracks
from ripgui.media.extra import probe_extra
from ripgui.media.outcome import read_files
from ripgui.media.probe import probe_source
from ripgui.media.verify import verify
from tests.joint import ASS, SRT, Workshop, job_of, merged, packets
from tests.unit.media.test_merge_tracks import BEEP, onset, pgs_subtitles

COUNTS = (24, 24)
_MILLISECOND = Fraction(1, 1000)

type Join = Callable[..., SourceInfo]


@pytest.fixture(scope="module")
def surround(workshop: Workshop) -> Path:
    """Six channels in the layout of film discs."""
    sound = "aevalsrc=" + "|".join(f"0.1*sin({200 + 90 * n}*2*PI*t)" for n in range(6)) + ":s=48000:d=2.002:c=5.1(side)"
    argv = ("-c:a", "dca", "-strict", "-2", "-metadata:s:a", "language=eng")
    return workshop.source("surround.mkv", *argv, inputs=("-f", "lavfi", "-i", sound))


@pytest.fixture
def join(workshop: Workshop, chunks: Sequence[str], tmp_path: Path) -> Join:
    """Merges and checks; the result lies in tmp_path."""

    def joined(source: Path, tracks: Tracks, *, container: str = "mkv", start: int = 0, clip: int = 48) -> SourceInfo:
        job = job_of(source, chunks, COUNTS, tmp_path / f"out.{container}", start=start, clip_frames=clip)
        job = replace(job, tracks=tracks, extras=tuple(probe_extra(path) for path in tracks.files))
        joined.notes = merged(job, workshop.ffmpeg)  # type: ignore[attr-defined]
        return probe_source(job.output)

    return joined


def chosen(**changes: TrackChange) -> Tracks:
    """By the stream of the source: `s2`, or of the first added file: `x0`."""
    names = {key: f"{'1' if key[0] == 'x' else '0'}:{key[1:]}" for key in changes}
    return Tracks(choices=tuple(TrackChoice(track=names[key], change=change) for key, change in changes.items()))


def of(info: SourceInfo, kind: str) -> list[Stream]:
    return [stream for stream in info.streams if stream.kind == kind and not stream.is_cover]


def test_tracks_are_dropped_reordered_and_renamed(rich: Path, join: Join) -> None:
    tracks = chosen(
        s1=TrackChange(default=False),
        s2=TrackChange(language="de", title="Kommentar", default=True),
        s3=TrackChange(keep=False),
        s4=TrackChange(forced=True, title="Full"),
    )
    after = join(rich, replace(tracks, order=("0:4", "0:2")))
    assert [(one.codec, one.language, one.title) for one in of(after, "audio")] == [
        ("aac", "ger", "Kommentar"),
        ("flac", "jpn", "Ton"),
    ]
    assert ["default" in one.dispositions for one in of(after, "audio")] == [True, False]
    (subtitle,) = of(after, "subtitle")
    assert (subtitle.codec, subtitle.title) == ("subrip", "Full")
    assert "forced" in subtitle.dispositions
    assert [one.kind for one in after.streams[:3]] == ["video", "subtitle", "audio"]


def test_sound_that_is_copied_stays_as_it_is_whatever_else_changes(rich: Path, join: Join, tmp_path: Path) -> None:
    join(rich, chosen(s1=TrackChange(delay_ms=250, title="New"), s2=TrackChange(codec="copy")))
    output = tmp_path / "out.mkv"
    for number in (0, 1):
        assert packets(output, "audio", number).payloads == packets(rich, "audio", number).payloads


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize("delay_ms", [250, -250, 7])
def test_delays_are_exact(container: str, delay_ms: int, rich: Path, join: Join, tmp_path: Path) -> None:
    join(rich, Tracks(), container=container)
    still = [packets(tmp_path / f"out.{container}", kind).times for kind in ("audio", "subtitle")]
    video = packets(tmp_path / f"out.{container}", "video").times[0]
    join(rich, chosen(s1=TrackChange(delay_ms=delay_ms), s3=TrackChange(delay_ms=delay_ms)), container=container)
    assert packets(tmp_path / f"out.{container}", "video").times[0] == video
    moved = packets(tmp_path / f"out.{container}", "audio").times
    assert abs(moved[-1] - still[0][-1] - delay_ms * _MILLISECOND) <= _MILLISECOND
    assert min(moved) >= 0
    # The first line begins at 100 ms: 250 ms earlier it is cut at the film's beginning.
    starts = packets(tmp_path / f"out.{container}", "subtitle").times
    assert starts[0] >= 0
    if container == "mkv":
        assert abs(starts[-1] - still[1][-1] - delay_ms * _MILLISECOND) <= _MILLISECOND


def test_a_delay_holds_in_a_range_too(rich: Path, join: Join, tmp_path: Path) -> None:
    join(rich, Tracks(), start=10, clip=58)
    still = packets(tmp_path / "out.mkv", "subtitle").times
    join(rich, chosen(s3=TrackChange(delay_ms=120)), start=10, clip=58)
    moved = packets(tmp_path / "out.mkv", "subtitle").times
    assert abs(moved[-1] - still[-1] - 120 * _MILLISECOND) <= _MILLISECOND


@pytest.mark.parametrize(
    ("codec", "downmix", "channels"),
    [("aac", "stereo", 2), ("opus", "", 6), ("flac", "mono", 1), ("ac3", "", 6), ("opus", "stereo", 2)],
)
def test_sound_is_converted(codec: str, downmix: str, channels: int, surround: Path, join: Join) -> None:
    change = TrackChange(codec=codec, downmix=downmix, bit_rate_kbps=192)  # type: ignore[arg-type]
    (sound,) = of(join(surround, chosen(s1=change)), "audio")
    assert (sound.codec, sound.channels, sound.language) == (codec, channels, "eng")


def test_a_rule_converts_what_is_lossless_and_nothing_else(rich: Path, join: Join, tmp_path: Path) -> None:
    lossless = TrackMatch(kind="audio", codecs=("lossless",))
    rules = (TrackRule(match=lossless, change=TrackChange(codec="opus", bit_rate_kbps=160)),)
    after = join(rich, Tracks(rules=rules))
    assert [one.codec for one in of(after, "audio")] == ["opus", "aac"]
    assert packets(tmp_path / "out.mkv", "audio", 1).payloads == packets(rich, "audio", 1).payloads


def test_files_beside_the_source_are_added(rich: Path, join: Join, workshop: Workshop, tmp_path: Path) -> None:
    folder = workshop.folder
    (folder / "more.ass").write_text(ASS, encoding="utf-8")
    (folder / "more.srt").write_text(SRT, encoding="utf-8")
    (folder / "Some Font.ttf").write_bytes(b"\0\1\0\0" + bytes(300))
    sound = workshop.make("more.mka", "-f", "lavfi", "-i", "sine=f=300:r=48000:d=2", "-c:a", "libopus")
    added = (sound, folder / "more.ass", folder / "more.srt", pgs_subtitles(folder / "more.sup"))
    files = tuple(str(path) for path in (*added, folder / "Some Font.ttf"))
    choices = tuple(
        TrackChoice(track=f"{number}:0", change=TrackChange(language=language, title=f"Added {number}"))
        for number, language in enumerate(("ita", "spa", "kor", "rus"), start=1)
    )
    after = join(rich, Tracks(files=files, choices=choices))
    assert [(one.codec, one.language, one.title) for one in of(after, "audio")][-1] == ("opus", "ita", "Added 1")
    assert [(one.codec, one.language, one.title) for one in of(after, "subtitle")][-3:] == [
        ("ass", "spa", "Added 2"),
        ("subrip", "kor", "Added 3"),
        ("hdmv_pgs_subtitle", "rus", "Added 4"),
    ]
    output = tmp_path / "out.mkv"
    assert packets(output, "audio", 2).payloads == packets(sound, "audio").payloads
    assert packets(output, "subtitle", 2) == packets(rich, "subtitle", 0)
    assert packets(output, "subtitle", 3).times == (Fraction(1, 5), Fraction(6, 5))
    assert packets(output, "subtitle", 4).times == (Fraction(1, 2), Fraction(3, 2))
    fonts = {one.filename: one.mimetype for one in of(after, "attachment")}
    assert fonts["Some Font.ttf"] == "font/ttf"
    assert len(read_files(after)) == 3


def test_added_sound_keeps_to_the_range_and_its_delay(rich: Path, join: Join, workshop: Workshop) -> None:
    path = workshop.make("long.flac", "-f", "lavfi", "-i", "sine=f=300:r=48000:d=4", "-c:a", "flac")
    tracks = Tracks(files=(str(path),), choices=(TrackChoice(track="1:0", change=TrackChange(delay_ms=-100)),))
    join(rich, tracks, start=10, clip=58)


def test_the_check_sees_a_delay_that_is_not_there(
    rich: Path, join: Join, chunks: Sequence[str], tmp_path: Path
) -> None:
    join(rich, Tracks())
    job = job_of(rich, chunks, COUNTS, tmp_path / "out.mkv")
    late = replace(job, tracks=chosen(s1=TrackChange(delay_ms=40)))
    assert any("audio track 1" in told and "earlier beside the picture" in told for told in verify(late))
    mixed = replace(job, tracks=chosen(s1=TrackChange(codec="opus")))
    assert any("flac instead of opus" in told for told in verify(mixed))
    dropped = replace(job, tracks=chosen(s2=TrackChange(keep=False)))
    assert any("2 audio tracks instead of 1" in told for told in verify(dropped))


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_chapters_and_tags_of_their_own(container: str, rich: Path, join: Join) -> None:
    marks = (ChapterMark(start_us=1_000_000, title="Two"), ChapterMark(start_us=0, title="One; = #"))
    tags = (Tag(name="title", value="Another"), Tag(name="artist"), Tag(name="comment", value="Made today"))
    after = join(rich, Tracks(chapters=marks, tags=tags), container=container)
    assert [(one.title, float(one.start)) for one in after.chapters] == [("One; = #", 0.0), ("Two", 1.0)]
    assert after.chapters[0].end == 1
    plain = {key.lower(): value for key, value in after.metadata.items()}
    assert (plain["title"], plain["comment"]) == ("Another", "Made today")
    assert "artist" not in plain


def test_no_chapters(rich: Path, join: Join) -> None:
    assert join(rich, Tracks(chapters=())).chapters == ()


@pytest.mark.parametrize("delay_ms", [250, -250])
@pytest.mark.parametrize("codec", ["flac", "opus", "aac", "copy"])
def test_a_beep_is_heard_when_it_should_be(
    codec: str, delay_ms: int, join: Join, workshop: Workshop, tmp_path: Path
) -> None:
    source = workshop.source("beep.mkv", "-c:a", "aac" if codec == "copy" else "pcm_s16le", inputs=BEEP)
    before = onset(workshop, source)
    join(source, chosen(s1=TrackChange(codec=codec, delay_ms=delay_ms)))  # type: ignore[arg-type]
    late = onset(workshop, tmp_path / "out.mkv") - before - delay_ms / 1000
    assert abs(late) < (0.0015 if codec in ("flac", "copy") else 0.005)
