# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of pieces as they are typed and pasted, and what is told of each row."""

from fractions import Fraction

import pytest

from ripgui.core.error import InputError
from ripgui.core.piece import Piece, PieceEncoding, PieceText, judge, parse_pieces, split_text
from ripgui.core.ranges import parse_range

ROWS = [PieceText("00:00:01.000", "00:00:02.500"), PieceText("00:00:03.000", "00:01:00.000")]


@pytest.mark.parametrize(
    "text",
    [
        "00:00:01.000-00:00:02.500,00:00:03.000-00:01:00.000",
        "00:00:01.000 - 00:00:02.500\r\n\r\n00:00:03.000 – 00:01:00.000\n",
        "00:00:01.000\t00:00:02.500\n00:00:03.000 to 00:01:00.000",
        "00:00:01,000 --> 00:00:02,500\n00:00:03,000 --> 00:01:00,000",
        '[{"start": "00:00:01.000", "end": "00:00:02.500"}, {"start": "00:00:03.000", "end": "00:01:00.000"}]',
        '{"splits":[{"start":"00:00:01.000", "end":"00:00:02.500"}, {"start": "00:00:03.000", "end": "00:01:00.000"}]}',
    ],
)
def test_lists_are_read_in_every_usual_form(text: str) -> None:
    assert split_text(text) == ROWS


@pytest.mark.parametrize("text", ["", "00:01", "5-", "[]", "[1]", "{", '{"splits": [{"start": 1, "end": 2}]}'])
def test_what_is_no_list_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InputError, match=r"piece|splits|JSON"):
        split_text(text)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (PieceText("", "2.0"), "the start is missing"),
        (PieceText("1.0", " "), "the end is missing"),
        (PieceText("1.0", "00:99:00"), "the end: '00:99:00' is not a time (hh:mm:ss.ms)"),
        (PieceText("2.0", "2.0"), "the end 00:00:02.000 is not after the start 00:00:02.000"),
        (PieceText("3.0", "2.0"), "the end 00:00:02.000 is not after the start 00:00:03.000"),
        (PieceText("90.0", "91.0"), "the start is after the end of the source, 00:01:00.000"),
    ],
)
def test_a_wrong_row_says_what_is_wrong_with_it(row: PieceText, problem: str) -> None:
    assert judge([row], Fraction(60))[0].problem == problem


def test_overlaps_and_an_end_behind_the_source_are_told_and_allowed() -> None:
    judged = judge([PieceText("10", "20"), PieceText("0", "5"), PieceText("19.999", "90"), PieceText("30", "31")], None)
    assert [one.warning for one in judged] == ["", "", "overlaps with piece 1", "overlaps with piece 3"]
    assert judge([PieceText("10", "90")], Fraction(60))[0].warning == "the source ends at 00:01:00.000"


def test_the_first_wrong_piece_of_a_list_is_named() -> None:
    with pytest.raises(InputError, match=r"^piece 2: the end 00:00:01\.000 is not after"):
        parse_pieces("0-1,2-1")


def test_a_piece_as_text_is_a_range_of_frames() -> None:
    fps = Fraction(24000, 1001)
    piece = Piece(48 / fps, 96 / fps)
    assert str(piece) == "00:00:02.002-00:00:04.004"
    found = parse_range(str(piece), 200, fps)
    assert (found.start, found.stop) == (48, 96)


def test_how_exact_pieces_are_encoded_is_checked() -> None:
    assert PieceEncoding().encoder == "-c:v libx264 -preset medium -crf 23"
    assert PieceEncoding(codec="libsvtav1", crf=0).encoder == "-c:v libsvtav1 -preset 6 -crf 0"
    assert PieceEncoding(audio_codec="aac", audio_kbps=96).tracks.rules[0].change.bit_rate_kbps == 96
    with pytest.raises(InputError, match="no preset 'medium'"):
        _ = PieceEncoding(codec="libsvtav1", preset="medium").encoder
    with pytest.raises(InputError, match="0 to 51"):
        _ = PieceEncoding(crf=52).encoder
    with pytest.raises(InputError, match="choose a codec"):
        _ = PieceEncoding(audio_kbps=96).tracks


def test_a_list_in_a_file_may_hold_remarks_and_its_lines_are_named() -> None:
    text = "\n# opening\n1-2.5\n\n  # ending, 9-9\n3-60\n"
    assert [str(piece) for piece in parse_pieces(text)[0]] == [str(piece) for piece in parse_pieces("1-2.5,3-60")[0]]
    with pytest.raises(InputError, match=r"line 3: 'oops' is not a piece"):
        parse_pieces("# one\n1-2\noops")
    with pytest.raises(InputError, match="line 3, piece 2: the end"):
        parse_pieces("# one\n1-2\n4-3\n")
    assert parse_pieces("1-4\n2-3\n")[1] == ["line 2, piece 2: overlaps with piece 1"]
