# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts that subtitles ask for, and fonts that are there."""

from pathlib import Path

import pytest
import qtawesome

from ripgui.core.error import InputError
from ripgui.core.track import TrackChange, TrackChoice, Tracks
from ripgui.media.extra import probe_extra
from ripgui.media.font import font_names, fonts_asked_for, missing_fonts
from ripgui.media.probe import probe_source
from ripgui.media.track_plan import planned_tracks
from tests.joint import Workshop

HEADER = """[Script Info]
ScriptType: v4.00+
[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Main Font,20
Style: Sign,@Side Font,20
Style: Never,Unused Font,20
[Events]
"""
FONT = next((Path(qtawesome.__file__).parent / "fonts").glob("elusiveicons*.ttf"))


def test_styles_that_are_used_and_overrides() -> None:
    events = [
        r"0,0,Default,,0,0,0,,Plain {\b1\fnFancy Face\i1}fancy{\fn}plain",
        r"1,0,Sign,,0,0,0,,{\rDefault}x, with {a comment} commas, \N{\fs20\fn0}",
        "broken",
    ]
    assert fonts_asked_for(HEADER, events) == {"Main Font", "Side Font", "Fancy Face"}
    assert fonts_asked_for(HEADER, [r"0,0,Gone,,0,0,0,,x"]) == {"Main Font"}


def test_names_in_font_files() -> None:
    assert "elusiveicons" in font_names(FONT.read_bytes())
    assert font_names(b"\0\1\0\0" + bytes(64)) == frozenset()


@pytest.fixture(scope="module")
def styled(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Path:
    """Its subtitles ask for three fonts, of which one is attached."""
    workshop = Workshop(ffmpeg=ffmpeg, folder=tmp_path_factory.mktemp("fonts"))
    lines = [
        "[Script Info]", "ScriptType: v4.00+", "[V4+ Styles]", "Format: Name, Fontname, Fontsize",
        "Style: Default,ElusiveIcons,20", "Style: Sign,Some Serif,20", "[Events]",
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text",
        r"Dialogue: 0,0:00:00.10,0:00:00.50,Default,,0,0,0,,One {\fnOther Sans}two",
        "Dialogue: 0,0:00:01.00,0:00:01.50,Sign,,0,0,0,,three",
    ]  # fmt: skip
    (workshop.folder / "a.ass").write_text("\n".join(lines) + "\n")
    argv = ("-c:s", "copy", "-attach", str(FONT), "-metadata:s:t:0", "mimetype=application/x-truetype-font")
    return workshop.source("styled.mkv", *argv, inputs=("-i", str(workshop.folder / "a.ass")))


def test_fonts_that_nobody_attached_are_named(styled: Path) -> None:
    info = probe_source(str(styled))
    assert missing_fonts([info], planned_tracks(Tracks(), info, ())) == ("Other Sans", "Some Serif")
    [font] = [one.index for one in info.streams if one.kind == "attachment"]
    without = Tracks(choices=(TrackChoice(track=f"0:{font}", change=TrackChange(keep=False)),))
    assert "ElusiveIcons" in missing_fonts([info], planned_tracks(without, info, ()))
    again = Tracks(files=(str(FONT),), choices=without.choices)
    extra = probe_extra(str(FONT))
    assert missing_fonts([info, extra], planned_tracks(again, info, [extra])) == ("Other Sans", "Some Serif")
    dropped = Tracks(choices=(TrackChoice(track="0:1", change=TrackChange(keep=False)),))
    assert missing_fonts([info], planned_tracks(dropped, info, ())) == ()


def test_what_is_no_font_and_what_holds_nothing_is_told(tmp_path: Path) -> None:
    fake, text = tmp_path / "fake.ttf", tmp_path / "text.srt"
    fake.write_text("no font")
    text.write_text("no subtitles at all")
    with pytest.raises(InputError, match=r"fake\.ttf is not a font"):
        probe_extra(str(fake))
    with pytest.raises(InputError, match="neither sound nor subtitles"):
        probe_extra(str(text))
