# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes along with the picture: sound, subtitles, fonts, covers, chapters, labels, from and into each container."""

import struct
import subprocess
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.source import SourceInfo, Stream
from ripgui.media.merge_plan import MergeJob
from ripgui.media.outcome import read_files
from ripgui.media.probe import probe_source
from tests.joint import SRT, X264, Workshop, job_of, merged, packets

COUNTS = (24, 24)
SINE = ("-f", "lavfi", "-i", "sine=f=440:r=48000:d=2.002")
BEEP = ("-f", "lavfi", "-i", "aevalsrc='0.8*sin(2*PI*1000*t)*gt(t,1)':s=48000:d=2.002")


class Joiner:
    """Merges the module's chunks with a source; keeps notes and result."""

    def __init__(self, workshop: Workshop, chunks: Sequence[str], folder: Path) -> None:
        self._workshop = workshop
        self._chunks = chunks
        self._folder = folder
        self.notes: tuple[str, ...] = ()

    def __call__(self, source: Path, container: str = "mkv") -> SourceInfo:
        job = self.job(source, container)
        self.notes = merged(job, self._workshop.ffmpeg)
        return probe_source(job.output)

    def job(self, source: Path, container: str) -> MergeJob:
        return job_of(source, self._chunks, COUNTS, self._folder / f"out.{container}")


@pytest.fixture
def join(workshop: Workshop, chunks: tuple[str, ...], tmp_path: Path) -> Joiner:
    return Joiner(workshop, chunks, tmp_path)


def kind_of(info: SourceInfo, kind: str) -> list[Stream]:
    return [stream for stream in info.streams if stream.kind == kind and not stream.is_cover]


def onset(workshop: Workshop, path: Path | str) -> float:
    """Seconds from the first frame to the beep, as a player that obeys the file would play it."""
    argv = [workshop.ffmpeg, "-v", "error", "-i", str(path), "-map", "0:a:0", "-ac", "1", "-ar", "48000"]
    argv += ["-af", "aresample=async=1:min_hard_comp=0.001:first_pts=0", "-f", "f32le", "-"]
    sound = subprocess.run(argv, capture_output=True, check=True, timeout=60).stdout
    loud = next(index for index, (sample,) in enumerate(struct.iter_unpack("<f", sound)) if abs(sample) > 0.3)
    # ffmpeg counts from the file's first moment, which may lie before the first frame.
    with av.open(str(path)) as container:
        zero = Fraction(container.start_time or 0, 1_000_000)
    return loud / 48000 + float(zero - packets(path, "video").times[0])


def test_matroska_keeps_everything(rich: Path, join: Joiner) -> None:
    before, after = probe_source(str(rich)), join(rich)
    # What is attached there has the names of fonts and is none.
    assert join.notes == ("subtitles ask for fonts that are not attached: First Font",)
    for kind in ("audio", "subtitle", "attachment"):
        for old, new in zip(kind_of(before, kind), kind_of(after, kind), strict=True):
            assert (old.codec, old.language, old.title) == (new.codec, new.language, new.title)
            assert old.dispositions == new.dispositions
            assert (old.filename, old.mimetype, old.size_bytes) == (new.filename, new.mimetype, new.size_bytes)
    assert sorted(read_files(before).values()) == sorted(read_files(after).values())
    assert after.chapters == before.chapters
    assert after.metadata["title"] == "A = B"
    assert after.metadata["ARTIST"] == "Ünï"


def test_matroska_keeps_packets_byte_for_byte(rich: Path, join: Joiner) -> None:
    join(rich)
    output = join.job(rich, "mkv").output
    for kind, number in (("audio", 0), ("audio", 1), ("subtitle", 0), ("subtitle", 1)):
        assert packets(output, kind, number) == packets(rich, kind, number)


def test_styled_subtitles_keep_their_header(rich: Path, join: Joiner) -> None:
    join(rich)
    with av.open(join.job(rich, "mkv").output) as container, av.open(str(rich)) as original:
        header = container.streams.subtitles[0].codec_context.extradata
        assert header == original.streams.subtitles[0].codec_context.extradata
        assert b"Style: Sign,First Font" in (header or b"")


def test_a_cover_stays_a_cover(rich: Path, join: Joiner, workshop: Workshop) -> None:
    for container in ("mkv", "mp4"):
        covers = [stream for stream in join(rich, container).streams if stream.is_cover]
        assert len(covers) == 1
        with av.open(join.job(rich, container).output) as opened:
            packet = next(opened.demux(opened.streams[covers[0].index]))
            assert bytes(packet) == (workshop.folder / "cover.jpg").read_bytes()


def test_tags_of_the_old_video_are_gone(rich: Path, join: Joiner) -> None:
    video = join(rich).video
    assert video.title == "Picture"
    assert video.language == "jpn"
    assert not {"ENCODER", "BPS-eng"} & set(video.metadata)


def test_mp4_says_what_it_cannot_hold(rich: Path, join: Joiner) -> None:
    after = join(rich, "mp4")
    told = "\n".join(join.notes)
    assert "First Font.ttf, zweite Schrift.otf" in told
    assert "from ass to mov_text" in told
    assert "positions" in told
    assert "from subrip to mov_text" in told
    assert [stream.codec for stream in kind_of(after, "subtitle")] == ["mov_text", "mov_text"]
    assert [stream.codec for stream in kind_of(after, "audio")] == ["flac", "aac"]
    assert not any("audio" in note for note in join.notes)


def test_mp4_keeps_labels_and_chapters(rich: Path, join: Joiner) -> None:
    before, after = probe_source(str(rich)), join(rich, "mp4")
    for kind in ("audio", "subtitle"):
        for old, new in zip(kind_of(before, kind), kind_of(after, kind), strict=True):
            assert old.language == new.language
            assert old.title == new.metadata.get("name", "")
            assert set(old.dispositions) <= set(new.dispositions)
    assert [chapter.title for chapter in after.chapters] == ["Opening", "Part A; b", "Ending"]
    assert [chapter.start for chapter in after.chapters] == [chapter.start for chapter in before.chapters]


def test_mp4_keeps_titles_of_an_mp4(rich: Path, join: Joiner, tmp_path: Path, workshop: Workshop) -> None:
    join(rich, "mp4")
    source = tmp_path / "source.mp4"
    Path(join.job(rich, "mp4").output).rename(source)
    for container in ("mp4", "mkv"):
        join(source, container)
        if container == "mp4":
            assert join.notes == ()
        else:
            assert all("from mov_text to subrip" in note for note in join.notes)


CONVERTED = {"libvorbis": "aac", "pcm_s16le": "flac", "pcm_s24le": "flac", "truehd": "flac", "wavpack": "flac"}


@pytest.mark.parametrize("codec", CONVERTED)
def test_sound_that_mp4_cannot_hold_is_converted(codec: str, join: Joiner, workshop: Workshop) -> None:
    extra = ("-strict", "-2", "-ac", "2") if codec == "truehd" else ()
    source = workshop.source(f"{codec}.mkv", "-c:a", codec, *extra, "-metadata:s:a", "language=jpn", inputs=SINE)
    sound = kind_of(join(source, "mp4"), "audio")
    assert [stream.codec for stream in sound] == [CONVERTED[codec]]
    assert sound[0].language == "jpn"
    assert any("audio track 1 (jpn): converted from" in note for note in join.notes)
    join(source, "mkv")
    assert join.notes == ()


def test_lossless_sound_stays_lossless(join: Joiner, workshop: Workshop) -> None:
    source = workshop.source("lossless.mkv", "-c:a", "pcm_s24le", inputs=SINE)
    join(source, "mp4")
    sums = []
    for path in (source, join.job(source, "mp4").output):
        argv = [workshop.ffmpeg, "-v", "error", "-i", str(path), "-map", "0:a", "-c:a", "pcm_s24le", "-f", "md5", "-"]
        sums.append(subprocess.run(argv, capture_output=True, check=True, timeout=60).stdout)
    assert sums[0] == sums[1]


@pytest.mark.parametrize("codec", ["ac3", "eac3", "libopus", "libmp3lame", "alac", "dca"])
@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_sound_that_fits_is_copied(codec: str, container: str, join: Joiner, workshop: Workshop) -> None:
    extra = ("-strict", "-2") if codec == "dca" else ()
    source = workshop.source(f"{codec}.mkv", "-c:a", codec, *extra, inputs=SINE)
    join(source, container)
    assert join.notes == ()
    assert packets(join.job(source, container).output, "audio").payloads == packets(source, "audio").payloads


def pgs_subtitles(path: Path) -> Path:
    """Two empty screens of Blu-ray subtitles."""
    screens = b""
    for seconds in (0.5, 1.5):
        pts = int(seconds * 90000)
        composition = struct.pack(">HHBHBBBB", 64, 48, 0x10, 0, 0x80, 0, 0, 0)
        for kind, body in ((0x16, composition), (0x80, b"")):
            screens += b"PG" + struct.pack(">IIBH", pts, 0, kind, len(body)) + body
    path.write_bytes(screens)
    return path


def test_picture_subtitles_stay_or_are_told_of(join: Joiner, workshop: Workshop) -> None:
    pgs = pgs_subtitles(workshop.folder / "pgs.sup")
    argv = ("-c:s", "copy", "-metadata:s:s", "language=eng")
    source = workshop.source("pgs.mkv", *argv, inputs=("-f", "sup", "-i", str(pgs)))
    assert kind_of(probe_source(str(source)), "subtitle")[0].codec == "hdmv_pgs_subtitle"
    assert len(kind_of(join(source, "mkv"), "subtitle")) == 1
    assert join.notes == ()
    assert kind_of(join(source, "mp4"), "subtitle") == []
    assert list(join.notes) == ["subtitle track 1 (eng): MP4 cannot hold hdmv_pgs_subtitle subtitles; left out"]


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_source_without_sound(container: str, join: Joiner, workshop: Workshop) -> None:
    source = workshop.source("silent.mkv")
    assert len(join(source, container).streams) == 1
    assert join.notes == ()


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize("name", ["beep.mp4", "beep.mkv", "beep.ts", "late.mp4"])
def test_priming_samples_do_not_shift_the_sound(name: str, container: str, join: Joiner, workshop: Workshop) -> None:
    late = ("-itsoffset", "-0.25") if name == "late.mp4" else ()
    source = workshop.source(name, "-c:a", "aac", "-b:a", "64k", inputs=(*late, *BEEP))
    join(source, container)
    assert onset(workshop, join.job(source, container).output) == pytest.approx(onset(workshop, source), abs=0.003)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_what_an_edit_list_hides_stays_hidden(container: str, join: Joiner, workshop: Workshop) -> None:
    whole = workshop.source("whole.mp4", "-c:a", "aac", frames=60, inputs=BEEP)
    source = workshop.make("cut.mp4", "-ss", "0.5005", "-i", str(whole), "-c", "copy")
    assert len(packets(source, "video").times) == 60
    join(source, container)
    output = join.job(source, container).output
    assert onset(workshop, output) == pytest.approx(0.4995, abs=0.003)
    assert packets(output, "audio").payloads == packets(source, "audio").payloads


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_broadcast_that_begins_within_a_group_stays_in_sync(container: str, join: Joiner, workshop: Workshop) -> None:
    picture = ("-f", "lavfi", "-i", "testsrc2=s=64x48:r=25:d=4", *SINE, "-c:v", "mpeg2video", "-bf", "2", "-g", "12")
    whole = workshop.make("whole.ts", *picture, "-flags", "-cgop", "-c:a", "mp2")
    source = workshop.make("open.ts", "-ss", "1.2", "-i", str(whole), "-c", "copy")
    with av.open(str(source)) as opened:
        first = next(frame.time for frame in opened.decode(video=0))
    wanted = first - float(packets(source, "audio").times[0])
    assert packets(source, "video").times[0] < first, "the first frames cannot be decoded"
    join(source, container)
    output = join.job(source, container).output
    found = packets(output, "video").times[0] - packets(output, "audio").times[0]
    assert float(found) == pytest.approx(wanted, abs=0.002)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_timecode_and_data_tracks(container: str, join: Joiner, workshop: Workshop) -> None:
    source = workshop.source("timecode.mov", "-c:a", "aac", "-timecode", "01:00:00:00", inputs=SINE)
    assert kind_of(probe_source(str(source)), "data")
    after = join(source, container)
    if container == "mkv":
        assert join.notes == ("data track 1 (eng): the timecode 01:00:00:00 is kept as a tag",)
        assert after.video.metadata["TIMECODE"] == "01:00:00:00"
    else:
        assert join.notes == ()
        assert after.video.metadata["timecode"] == "01:00:00:00"


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize(
    ("name", "codec"), [("s.mp4", "aac"), ("s.mov", "pcm_s16le"), ("s.ts", "aac"), ("s.ts", "ac3"), ("s.avi", "mp3")]
)
def test_other_containers_as_source(name: str, codec: str, container: str, join: Joiner, workshop: Workshop) -> None:
    source = workshop.source(f"{codec}-{name}", "-c:a", codec, inputs=SINE)
    after = join(source, container)
    assert len(kind_of(after, "audio")) == 1
    if name != "s.ts" and codec != "pcm_s16le":
        assert packets(join.job(source, container).output, "audio").payloads == packets(source, "audio").payloads


def test_tags_of_the_old_container_are_gone(join: Joiner, workshop: Workshop) -> None:
    source = workshop.source("brands.mp4", "-metadata", "title=Film")
    tags = {key.lower() for key in join(source).metadata}
    assert tags == {"title", "encoder"}


def test_several_videos_are_all_kept(join: Joiner, workshop: Workshop) -> None:
    second = ("-f", "lavfi", "-i", "testsrc2=s=32x32:r=25:d=2")
    source = workshop.source("two.mkv", "-map", "0", "-map", "1", inputs=second)
    for container in ("mkv", "mp4"):
        after = join(source, container)
        output = join.job(source, container).output
        assert len(kind_of(after, "video")) == 2
        assert packets(output, "video", 1).payloads == packets(source, "video", 1).payloads
        assert len(packets(output, "video", 0).times) == sum(COUNTS)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_subtitles_that_begin_late(container: str, join: Joiner, workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "late.srt").write_text("1\n00:00:01,700 --> 00:00:01,900\nLate\n", encoding="utf-8")
    source = workshop.source("subs.mkv", "-c:s", "srt", "-c:a", "aac", inputs=("-i", str(tmp_path / "late.srt"), *SINE))
    join(source, container)
    shown = [time for time in packets(join.job(source, container).output, "subtitle").times if time]
    assert shown == [Fraction(17, 10)]


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_subtitle_track_without_lines(container: str, join: Joiner, workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "few.srt").write_text(SRT, encoding="utf-8")
    full = workshop.source("few.mkv", "-c:s", "srt", inputs=("-i", str(tmp_path / "few.srt")))
    source = workshop.make("none.mkv", "-bsf:s", "noise=drop=1", "-i", str(full), "-map", "0", "-c", "copy")
    assert len(kind_of(join(source, container), "subtitle")) == 1


def test_labels_that_mp4_cannot_hold_are_told(join: Joiner, workshop: Workshop) -> None:
    argv = ("-c:a", "aac", "-metadata:s:a", "language=en-US", "-disposition:a", "original", "-metadata", "DIRECTOR=Me")
    source = workshop.source("labels.mkv", *argv, inputs=SINE)
    join(source, "mkv")
    assert join.notes == ()
    join(source, "mp4")
    told = "\n".join(join.notes)
    assert "cannot hold the language tag 'en-US'" in told
    assert "cannot mark it as original" in told
    assert "cannot hold the tags DIRECTOR" in told


def test_chapters_that_mp4_cannot_hold_are_named(join: Joiner, workshop: Workshop) -> None:
    entries = [f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={start}\nEND={end}\n" for start, end in ((300, 900), (900, 2000))]
    (workshop.folder / "unnamed.txt").write_text(";FFMETADATA1\n" + "".join(entries), encoding="utf-8")
    source = workshop.source("unnamed.mkv", inputs=("-f", "ffmetadata", "-i", str(workshop.folder / "unnamed.txt")))
    assert [chapter.title for chapter in join(source, "mkv").chapters] == ["", ""]
    after = join(source, "mp4")
    assert [chapter.title for chapter in after.chapters] == ["Start", "Chapter 1", "Chapter 2"]
    assert [chapter.start for chapter in after.chapters] == [0, Fraction(3, 10), Fraction(9, 10)]
    assert len(join.notes) == 2


def test_a_source_that_begins_long_after_zero(join: Joiner, workshop: Workshop) -> None:
    plain = workshop.source("zero.mkv", "-c:a", "aac", inputs=BEEP)
    source = workshop.make("offset.ts", "-i", str(plain), "-c", "copy", "-output_ts_offset", "3600", "-muxdelay", "0")
    join(source)
    output = join.job(source, "mkv").output
    assert onset(workshop, output) == pytest.approx(onset(workshop, source), abs=0.003)
    assert packets(output, "video").times[0] < 1


def test_the_old_video_leaves_nothing_of_its_codec(join: Joiner, workshop: Workshop) -> None:
    source = workshop.source("ultrafast.mkv", *X264, "-preset", "ultrafast")
    with av.open(join(source).path) as container, av.open(str(source)) as original:
        assert container.streams.video[0].codec_context.extradata != original.streams.video[0].codec_context.extradata
