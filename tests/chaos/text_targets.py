# SPDX-License-Identifier: GPL-3.0-or-later
"""What reads texts and files that come from elsewhere: typed, pasted, dropped, said by tools, or beside a video."""

import contextlib
import io
import os
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData

from ripgui.core.chapter_file import parse_chapters
from ripgui.core.error import InputError
from ripgui.core.file_address import path_named
from ripgui.core.folders import data_folder
from ripgui.core.picture import parse_framerate, parse_further_sizes, parse_logo_size, parse_offset, parse_size
from ripgui.core.piece import judge, parse_pieces, split_text
from ripgui.core.ranges import check_range, parse_range
from ripgui.core.source_name import kin_of, numbered_files
from ripgui.engine.output.late_name import check_late_name, example_name
from ripgui.engine.output.output import output_path, whole_of
from ripgui.engine.preset.finalrip_pair import read_pair
from ripgui.engine.preset.preset import read_preset
from ripgui.engine.preset.preset_file import stated
from ripgui.engine.preset.preset_writer import written
from ripgui.engine.preset.visionular_template import read_templates
from ripgui.engine.script.script_file import read_script
from ripgui.media.chunk_join import joined_head
from ripgui.media.disc_playlist import parse_playlist
from ripgui.media.encoder import parse_encoder
from ripgui.media.encoder_help import parse_help
from ripgui.media.encoder_knobs import knobs_of, number_in, with_bitrate, with_number
from ripgui.media.encoder_words import codec_in
from ripgui.media.ffmpeg import failure, plain_line, read_progress, telling_line
from ripgui.media.file import check_whole
from ripgui.media.font import font_names, fonts_asked_for
from ripgui.media.mp4_index import plain_contents
from ripgui.media.onnx_file import read_model
from ripgui.media.playlist import read_segments
from ripgui.media.plugin_package import explained, lack_of
from ripgui.media.quality import SCALES
from ripgui.media.restoration_script import read_restoration, with_restoration
from ripgui.media.timecodes import read_timecodes
from ripgui.ui.dragged import paths_of, sources_of, tasks_of
from ripgui.workers.engine_build import EngineBuild
from ripgui.workers.language import problems
from tests.chaos.target import Target, text_of, words
from tests.mp4 import chunk

_PRESET = b"""format = 1
title = "A title"
description = "words"
encoder = "-c:v libx264 -crf 18"
container = "mp4"
chunk_seconds = 12.5
keeps_original = true
webhook = "box"
script = '''
import vapoursynth as vs
'''
[picture]
resolution = "1280x720"
framerate = "24000/1001"
logo_path = "logo.png"
logo_size = "200x80"
logo_offset = "-16,-16"
further_sizes = "480p@800 360p"
[tracks]
tags = {title = "x"}
[[tracks.rules]]
match = {kind = "audio", language = "eng"}
change = {codec = "aac", bit_rate_kbps = 128}
[budget]
size_mib = 100
[delivery]
storage = "box"
"""
_TEMPLATE = b"""{"data": {"list": [{"name": "t", "format": "mp4", "quality": 5, "framerate": 25, "resolution": "720p",
"vcodec": "h265", "acodec": "aac", "audio_bitrate": 128000, "logo_path": "l.png", "logo_size": "200x80",
"logo_offset": "16,16", "template_id": "7"}]}}"""
_HELP = """Encoder libx264 [libx264 H.264 / AVC]:
libx264 AVOptions:
  -preset            <string>     E..V....... Set the encoding preset (default "medium")
  -crf               <float>      E..V....... Select the quality (from -1 to FLT_MAX) (default -1)
  -nal-hrd           <int>        E..V....... Signal HRD information (from -1 to INT_MAX) (default -1)
     none            0            E..V.......
     vbr             1            E..V.......
"""
_OGM = "CHAPTER01=00:00:00.000\nCHAPTER01NAME=One\nCHAPTER02=00:01:30.5\nCHAPTER02NAME=Two\n"
_FFMETADATA = ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=9\ntitle=a\\=b\n"
_XML = (
    "<?xml version='1.0'?><Chapters><EditionEntry><EditionFlagDefault>1</EditionFlagDefault><ChapterAtom>"
    "<ChapterTimeStart>00:00:01.000000000</ChapterTimeStart><ChapterDisplay><ChapterString>x</ChapterString>"
    "</ChapterDisplay></ChapterAtom></EditionEntry></Chapters>"
)
_HLS = (
    '#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-MAP:URI="init.mp4"\n#EXTINF:4.004,\n0.m4s\n#EXTINF:1.5,\n1.m4s\n#EXT-X-ENDLIST\n'
)
_RESTORED = "import vapoursynth as vs\nclip = vs.core.std.BlankClip()\nclip.set_output(0)\n"
_ASS = "[V4+ Styles]\nFormat: Name, Fontname, Size\nStyle: Default,Arial,20\nStyle: *Sign,Gothic,9\n"
_EBML = b"\x1a\x45\xdf\xa3\x84abcd\x18\x53\x80\x67\x01\x00\x00\x00\x00\x00\x00\x04zzzz"
_MP4 = b"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00isomiso2\x00\x00\x00\x08moov\x00\x00\x00\x0cmdatabcd"
_MPLS = (
    b"MPLS0200\x00\x00\x00\x14" + bytes(8) + b"\x00\x00\x00\x1e\x00\x00\x00\x01\x00\x00"
    b"\x00\x1400001M2TS\x00\x01\x00\x00\x00\x00\x00\x00\x01\x00\x00" + bytes(12)
)


def _file(data: bytes, name: str) -> Path:
    """A file with this content, always the same one."""
    folder = data_folder() / "fuzz"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


def _progress(data: bytes) -> None:
    for told in read_progress(io.BytesIO(data)):
        assert min(told.frame, told.fps, told.out_time_us, told.total_size_bytes) >= 0


def _stderr(data: bytes) -> None:
    lines = [line.decode(errors="replace") for line in data.split(b"\n")]
    assert len(telling_line(lines)) <= 2000
    build = EngineBuild()
    for line in lines:
        plain_line(line)
        build.hear(line)
        lack_of(explained(line))
    raise failure(1, lines[-20:])


def _preset(data: bytes) -> None:
    import tomllib

    preset = read_preset(_file(data, "fuzzed.toml"))
    again = stated(tomllib.loads(written(preset)), preset.name)
    assert again == preset, "what was written is not what was read"


def _pair(data: bytes) -> None:
    script, _, param = data.partition(b"\0")
    _file(script, "pair.py")
    read_pair(_file(param, "pair.txt"))


def _picture(data: bytes) -> None:
    text = text_of(data)
    for parse in (parse_size, parse_framerate, parse_logo_size, parse_offset, parse_further_sizes):
        with contextlib.suppress(InputError):
            parse(text)


def _ranges(data: bytes) -> None:
    text = text_of(data)
    with contextlib.suppress(InputError):
        check_range(text)
    parse_range(text, 1000, Fraction(24000, 1001))


def _pieces(data: bytes) -> None:
    text = text_of(data)
    judge(split_text(text), Fraction(100))
    parse_pieces(text, Fraction(100))


def _encoder(data: bytes) -> None:
    text = text_of(data)
    for knob in knobs_of(text):
        knob.value(text)
    number_in(text)
    if codec_in(text) in SCALES:
        with_number(with_bitrate(text, 2000), 20)
    parse_encoder(text)


def _output(data: bytes) -> None:
    pattern, _, source = text_of(data).partition("\n")
    path = output_path(pattern, "/films/" + source.replace("\0", ""), folder="/results", preset="p", codec="c")
    check_late_name(path)
    name = os.path.basename(whole_of(path))
    assert os.path.dirname(path) == "/results", "it leaves its folder"
    assert name not in ("", ".", "..")
    assert not {"/", "\0"} & set(name)
    assert example_name(name)
    assert len(os.fsencode(name)) <= 255


def _names(data: bytes) -> None:
    text = text_of(data)
    for found in (numbered_files(text), kin_of(text)):
        if found is not None:
            found.number_of(os.path.basename(text))
            assert found.source
    path_named(text)


def _dropped(data: bytes) -> None:
    drawn = QMimeData()
    kinds = ("text/uri-list", "text/plain", "text/x-moz-url", "application/x-color")
    kind, _, rest = data.partition(b"\n")
    drawn.setData(kinds[len(kind) % len(kinds)], QByteArray(rest))
    drawn.setData("application/x-ripgui-tasks", QByteArray(rest))
    assert all(isinstance(path, str) for path in (*sources_of(drawn), *paths_of(drawn)))
    assert all(number >= 0 for number in tasks_of(drawn))


def _restoration(data: bytes) -> None:
    script = text_of(data)
    written_one = read_restoration(script)
    with_restoration(script, None if written_one is None else written_one.restoration)


def _fonts(data: bytes) -> None:
    header, _, events = data.decode(errors="replace").partition("\0")
    fonts_asked_for(header, events.split("\0"))


def _chunks(data: bytes) -> None:
    path = str(_file(data, "v.mp4"))
    plain_contents(path)
    joined_head([path] * 2)


def restored_seed() -> bytes:
    from ripgui.core.restoration import Restoration

    return with_restoration(_RESTORED, Restoration(denoise=True)).encode()


TEXT_TARGETS = (
    Target(
        name="progress of ffmpeg",
        reads=_progress,
        seeds=words("frame=1\nfps=2.5\nout_time_us=N/A\ntotal_size=9\nprogress=continue\nframe=2\nprogress=end\n"),
    ),
    Target(
        name="errors of ffmpeg and of scripts",
        reads=_stderr,
        seeds=words(
            "[libx264 @ 0x55d] [error] broken\n[out#0 @ 0x1] [fatal] no",
            "No attribute with the name bs exists",
            "[TRT] [I] Building 10%",
            "x265 [warning]: Unknown option",
        ),
    ),
    Target(name="presets", reads=_preset, seeds=(_PRESET,)),
    Target(name="Visionular's templates", reads=lambda data: read_templates(_file(data, "t.json")), seeds=(_TEMPLATE,)),
    Target(name="FinalRip's pairs", reads=_pair, seeds=(b"print(1)\0ffmpeg -i - -c:v libx264 /tmp/{output}.mkv",)),
    Target(
        name="sizes, rates and places",
        reads=_picture,
        seeds=words("1280x720", "24000/1001", "720p@3000 480p", "-16,-16"),
    ),
    Target(name="ranges and times", reads=_ranges, seeds=words("100-200", "0:10-1:20.5", "00:01:02.003-", "-50")),
    Target(
        name="lists of pieces",
        reads=_pieces,
        seeds=words(
            "0:10-0:20\n# remark\n0:30-0:40",
            '{"splits": [{"start": "0:10", "end": "0:20"}]}',
            "1\n00:00:01,000 --> 00:00:02,500\ntext\n",
        ),
    ),
    Target(name="chapters", reads=lambda data: parse_chapters(text_of(data)), seeds=words(_OGM, _FFMETADATA, _XML)),
    Target(
        name="timecodes",
        reads=lambda data: read_timecodes(str(_file(data, "t.txt")), 3),
        seeds=words("# timecode format v2\n0\n41.7\n83.4\n", "# timecode format v1\nAssume 23.976\n0,1,29.97\n"),
    ),
    Target(
        name="encoder lines",
        reads=_encoder,
        seeds=words(
            "-c:v libx265 -preset slow -x265-params aq-mode=3:me=umh -crf 18",
            "ffmpeg -i - -c:v libsvtav1 -svtav1-params tune=0",
            "-c:v libx264 -vf 'scale=1280:-2' -b:v 2M",
        ),
    ),
    Target(name="encoders' help", reads=lambda data: parse_help(text_of(data)), seeds=words(_HELP)),
    Target(
        name="name patterns",
        reads=_output,
        seeds=words(
            "{name} [{codec}][CRC32]\n[Group] A title - 01 (1080p).mkv",
            "{title} - {episode} - {group} {resolution}\nx.mkv",
        ),
    ),
    Target(
        name="names of sources",
        reads=_names,
        seeds=words(
            "VTS_01_%d.VOB",
            "frame_%04d.png@25",
            "file:///films/a%20film.mkv",
            "VTS_01_1.VOB",
            "a0001.png",
        ),
    ),
    Target(
        name="what is dragged",
        reads=_dropped,
        seeds=words(
            "\nfile:///films/a%20b.mkv\r\nhttps://e.com/x.mkv\r\n",
            "x\nfile://host/share/x",
            "1,2,3",
        ),
    ),
    Target(
        name="scripts as files",
        reads=lambda data: read_script(str(_file(data, "s.vpy"))),
        seeds=(
            b"# -*- coding: latin-1 -*-\nx = '\xe9'\n",
            b"\xff\xfea\x00\n\x00",
            b"\xef\xbb\xbfa\r\nb\r",
        ),
    ),
    Target(
        name="scripts while they are written",
        reads=lambda data: problems(text_of(data)),
        seeds=words(
            "import vapoursynth as vs\nclip = vs.core.bs.VideoSource(source)\nclip.set_output()\n",
            "f(a b)\n",
        ),
    ),
    Target(name="restorations in scripts", reads=_restoration, seeds=(restored_seed(),)),
    Target(name="Blu-ray playlists", reads=parse_playlist, seeds=(_MPLS,)),
    Target(name="HLS playlists", reads=lambda data: read_segments(str(_file(data, "v.m3u8"))), seeds=words(_HLS)),
    Target(name="ends of video files", reads=lambda data: check_whole(str(_file(data, "v.bin"))), seeds=(_EBML, _MP4)),
    Target(name="indexes of chunks", reads=_chunks, seeds=(chunk(),)),
    Target(
        name="fonts",
        reads=font_names,
        seeds=(
            b"\x00\x01\x00\x00\x00\x01\x00\x10\x00\x00\x00\x00name"
            + bytes(4)
            + b"\x00\x00\x00\x1c\x00\x00\x00\x12\x00\x00\x00\x01\x00\x12\x00\x03\x00\x01\x04\x09\x00\x01",
        ),
    ),
    Target(
        name="styles of subtitles",
        reads=_fonts,
        seeds=words(_ASS + "\0" + "0,0,Default,,0,0,0,,{\\fnTimes}a{\\rSign}b"),
    ),
    Target(
        name="ONNX models",
        reads=lambda data: read_model(str(_file(data, "m.onnx"))),
        seeds=(
            b"\x08\x08\x3a\x2a\x0a\x0c\x0a\x01x\x12\x01y\x22\x04Relu\x12\x01g\x5a\x0b\x0a\x01x\x12\x06\x0a\x04\x08\x01\x12\x00\x62\x0b\x0a\x01y\x12\x06\x0a\x04\x08\x01\x12\x00",
        ),
    ),
)
