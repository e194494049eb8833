# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a result finds each kind of damage, and says so in words; a good result has none."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.media.merge import merge
from ripgui.media.merge_plan import MergeJob
from ripgui.media.verify import verify
from tests.joint import Workshop, job_of, rich_source

COUNTS = (24, 24)
TRACKS = ("0:v:0", "0:a:0", "0:a:1", "0:s:0", "0:s:1", "0:t:0", "0:t:1")

type Damage = Callable[..., tuple[str, ...]]


@pytest.fixture(scope="module")
def good(workshop: Workshop) -> MergeJob:
    """A merged job whose result is right."""
    job = job_of(rich_source(workshop), workshop.chunks(COUNTS), COUNTS, workshop.folder / "good.mkv")
    merge(job, workshop.ffmpeg)
    assert verify(job) == ()
    return job


@pytest.fixture
def damage(good: MergeJob, workshop: Workshop, tmp_path: Path) -> Damage:
    """Copies the good result with ffmpeg's `options`, and says what the check finds."""

    def damaged(
        *options: str, without: str = "", cover: bool = True, inputs: Sequence[str] = (), chapters: str = "0"
    ) -> tuple[str, ...]:
        argv = ["-i", good.output, *inputs]
        for track in TRACKS:
            argv += [] if track == without else ["-map", track]
        # Attached pictures would become a video track.
        picture = ["-attach", str(workshop.folder / "cover.jpg"), "-metadata:s:t:2", "mimetype=image/jpeg"]
        argv += ["-c", "copy", "-map_chapters", chapters, *options, *(picture if cover else [])]
        workshop.run(*argv, str(tmp_path / "damaged.mkv"))
        return verify(replace(good, output=str(tmp_path / "damaged.mkv")))

    return damaged


def test_a_mere_copy_has_no_damage(damage: Damage) -> None:
    assert damage() == ()


def test_a_missing_frame(damage: Damage) -> None:
    assert damage("-bsf:v", "noise=drop=eq(n\\,30)") == ("video: 47 frames instead of 48",)


def test_a_frame_at_a_wrong_time(damage: Damage) -> None:
    (found,) = damage("-bsf:v", "setts=pts=PTS+if(eq(N\\,1)\\,9\\,0)")
    assert found.startswith("video: frame 4 is shown at 0.17")
    assert "instead of 0.16" in found


def test_frames_that_drift(damage: Damage) -> None:
    found = damage("-bsf:v", "setts=ts=TS*1.01")[0]
    assert found.startswith("video: 43 frames are at other times: 0 is at 0.0000 s instead of")


def test_another_shape_of_pixels(damage: Damage) -> None:
    assert damage("-aspect:v:0", "16:9") == ("video: its pixels are 4:3 instead of 1:1",)


def test_a_picture_that_is_late(good: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    argv = ["-itsoffset", "0.05", "-i", good.output, "-i", good.output, "-map", "0:v:0"]
    argv += ["-map", "1:a", "-map", "1:s", "-map", "1:t", "-c", "copy", str(tmp_path / "late.mkv")]
    workshop.run(*argv)
    found = verify(replace(good, output=str(tmp_path / "late.mkv")))
    assert 'audio track 1 (jpn, "Ton"): it begins 0.050 s earlier beside the picture' in found


def test_a_picture_that_ends_after_the_file_does(workshop: Workshop, tmp_path: Path) -> None:
    source = workshop.source("silent.mkv")
    job = job_of(source, workshop.chunks(COUNTS, folder=tmp_path), COUNTS, tmp_path / "out.mkv")
    merge(job, workshop.ffmpeg)
    assert verify(job) == ()
    longer = replace(job, chunk_durations=(*job.chunk_durations[:-1], ((23, 1001, 24000), (1, 1001, 2400))))
    (found,) = verify(longer)
    assert "less than its video" in found


def test_a_lost_packet_of_sound(damage: Damage) -> None:
    assert damage("-bsf:a:0", "noise=drop=eq(n\\,30)") == ('audio track 1 (jpn, "Ton"): 93 packets instead of 94',)


def test_changed_sound(damage: Damage) -> None:
    (found,) = damage("-bsf:a:1", "noise=amount=if(eq(n\\,5)\\,1\\,-1)")
    assert found == 'audio track 2 (eng, "Commentary"): the content of its packets is not the source\'s'


def test_shifted_sound(damage: Damage) -> None:
    (found,) = damage("-bsf:a:0", "setts=ts=TS+40")
    assert found == 'audio track 1 (jpn, "Ton"): it begins 0.040 s later beside the picture'


def test_a_missing_sound(damage: Damage) -> None:
    assert damage(without="0:a:1") == ("1 audio tracks instead of 2 beside the encoded video",)


def test_a_lost_subtitle_line(damage: Damage) -> None:
    (found,) = damage("-bsf:s:1", "noise=drop=eq(n\\,1)")
    assert found == "subtitle track 2 (fre): 1 packets instead of 2"


def test_a_missing_font(damage: Damage) -> None:
    found = damage(without="0:t:0", cover=False)
    assert "the attached file First Font.ttf is missing" in found


def test_a_changed_font(damage: Damage, workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "other.ttf").write_bytes(b"another font")
    argv = ["-attach", str(tmp_path / "other.ttf"), "-metadata:s:t:1", "filename=zweite Schrift.otf"]
    found = damage(*argv, "-metadata:s:t:1", "mimetype=font/otf", without="0:t:1", cover=False)
    assert "the attached file zweite Schrift.otf is changed" in found


def test_a_font_of_another_type(damage: Damage) -> None:
    (found,) = damage("-metadata:s:t:0", "mimetype=application/x-font")
    assert found == "the attached file First Font.ttf has type 'application/x-font' instead of 'font/ttf'"


def test_a_missing_cover(damage: Damage) -> None:
    assert damage(cover=False) == ("cover 1 is missing or changed",)


def test_changed_labels(damage: Damage) -> None:
    assert damage("-metadata:s:a:0", "language=eng") == (
        "audio track 1 (jpn, \"Ton\"): its language is 'eng' instead of 'jpn'",
    )
    assert damage("-metadata:s:s:1", "title=New") == ("subtitle track 2 (fre): its title is 'New' instead of ''",)
    assert damage("-disposition:s:0", "0") == (
        'subtitle track 1 (ger, "Zeichen & Schilder"): it is marked as nothing instead of forced',
    )
    assert damage("-metadata:s:v:0", "language=") == ("video: its language is 'not set' instead of 'jpn'",)


def test_lost_chapters(damage: Damage) -> None:
    assert damage(chapters="-1") == ("0 chapters instead of 3",)


def test_changed_chapters(damage: Damage, workshop: Workshop) -> None:
    text = (workshop.folder / "chapters.txt").read_text(encoding="utf-8")
    other = workshop.folder / "other.txt"
    other.write_text(text.replace("Opening", "Intro").replace("=1300", "=1400"), encoding="utf-8")
    found = damage("-metadata", "title=A = B", inputs=("-i", str(other)), chapters="1")
    assert "chapter 1 is called 'Intro' instead of 'Opening'" in found
    assert "chapter 3 begins at 1.400 s instead of 1.300 s" in found


def test_a_lost_tag(damage: Damage) -> None:
    assert damage("-metadata", "ARTIST=") == ("the tag ARTIST ('Ünï') is missing",)


def test_a_broken_file(good: MergeJob, tmp_path: Path) -> None:
    whole = Path(good.output).read_bytes()
    for content in (b"", b"nonsense" * 50, whole[: len(whole) // 2]):
        (tmp_path / "broken.mkv").write_bytes(content)
        (found,) = verify(replace(good, output=str(tmp_path / "broken.mkv")))
        assert found.startswith("the result cannot be read: ")


def test_mp4_is_checked_to_the_tick(good: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    job = replace(good, output=str(tmp_path / "good.mp4"), container="mp4")
    merge(job, workshop.ffmpeg)
    assert verify(job) == ()
    moved = "setts=pts=PTS+if(eq(N\\,1)\\,1\\,0)"
    argv = ["-i", job.output, "-map", "0:v:0", "-map", "0:a", "-map", "0:s", "-map", "0:v:1", "-c", "copy"]
    workshop.run(*argv, "-bsf:v:0", moved, "-video_track_timescale", "24000", str(tmp_path / "moved.mp4"))
    found = verify(replace(job, output=str(tmp_path / "moved.mp4")))
    assert "video: frame 4 is shown at 0.1669 s instead of 0.1668 s" in found


def test_another_zero_is_no_difference(good: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    argv = ["-i", good.output, "-map", "0", "-map", "-0:v:1", "-c", "copy", "-output_ts_offset", "2"]
    workshop.run(*argv, str(tmp_path / "later.mkv"))
    found = verify(replace(good, output=str(tmp_path / "later.mkv")))
    assert not any("beside the picture" in line or "is shown at" in line for line in found)
