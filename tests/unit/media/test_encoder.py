# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoder arguments: what is read, and that nothing passes which names a file, a program or a protocol."""

import re
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import EncoderError
from ripgui.media.encoder import FINALRIP_OUTPUT, EncoderArgs, parse_encoder
from ripgui.media.encoder_options import PROGRAM_OPTIONS
from ripgui.media.encoder_rules import DROPPED_FLAGS, DROPPED_OPTIONS, REFUSED

X264 = "-c:v libx264 "


@pytest.mark.parametrize(
    "text",
    [
        "ffmpeg -i - -vcodec libx265 -crf 16",
        f"ffmpeg -i - -vcodec libx265 -crf 16 {FINALRIP_OUTPUT}",
        f"  ffmpeg -y -hide_banner -v error -f yuv4mpegpipe -i pipe:0 -codec:v libx265 -crf:v 16 {FINALRIP_OUTPUT}\n",
        "FFMPEG.EXE -loglevel warning -i pipe: -c libx265 -an -sn -dn -crf 16",
        "-c:v libx265 -crf 16",
        "-crf 16 -c:v libx265",
        "-c:v libx265\n  -crf 16\n",
        "-c:v libx265 \\\n  -crf 16",
        "-c:v libx265 -c:a copy -c:s copy -acodec copy -crf '16'",
        "-c:v libx264 -c:v libx265 -crf 30 -crf 16 -movflags +faststart",
    ],
)
def test_finalrips_form_and_bare_arguments_mean_the_same(text: str) -> None:
    assert parse_encoder(text) == EncoderArgs(codec="libx265", options=(("crf", "16"),))


def test_values_are_kept_as_they_are() -> None:
    params = "aq-mode=3:deblock=-1,-1:psy-rd=1.5:master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)"
    text = f'-c:v libx265 -preset slow -profile:v main10 -flags -global_header -qp -1 -x265-params "{params}"'
    assert dict(parse_encoder(text).options) == {
        "preset": "slow",
        "profile": "main10",
        "flags": "-global_header",
        "qp": "-1",
        "x265-params": params,
    }


@pytest.mark.parametrize(
    "options",
    [
        "-b:v 2.5M -maxrate 4M -bufsize 8M -g 240 -level 4.1 -tune animation -vtag avc1 -q:v 3 -pix_fmt yuv420p10le",
        "-deblock -1:-1 -psy-rd 1.0:0.2 -partitions p8x8,b8x8 -rc_override 0,10,20,1/10",
        "-force_key_frames 'expr:gte(t,n_forced*2)' -sws_flags lanczos+accurate_rnd",
        "-svtav1-params tune=0:film-grain=8:film-grain-denoise=0:enable-overlays=1",
        "-x264-params sar=128/117:cqm=flat:log-level=none:zones=0,100,crf=20/200,300,b=2",
        "-x265-params scaling-list=default:no-sao=1",
        "-color_primaries bt2020 -color_trc smpte2084 -colorspace bt2020_ncl -color_range tv",
    ],
)
def test_usual_options_pass(options: str) -> None:
    assert parse_encoder(X264 + options).options


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "are empty"),
        (" \n ", "are empty"),
        ("-crf 16", "no encoder is named"),
        ("ffmpeg -i -", "no encoder is named"),
        ("-c:v copy", "does not encode"),
        ("-c:v ../x", "not the name of an encoder"),
        (X264 + "-crf", "-crf has no value"),
        (X264 + "-preset -crf 18", "-preset has no value"),
        (X264 + "'", "a quote is not closed"),
        (X264 + "\0", "control characters"),
        (X264 * 2000, "longer than"),
        (X264 + "--crf 16", "--crf is not an option"),
        (X264 + "-color_trc best", "'best' is not a value of -color_trc"),
        ("ffmpeg -i -\n-c:v libx264", "on one line"),
        ("ffmpeg -crf 18 -i - -c:v libx264", "must follow it"),
        ("x265 --crf 16", "'x265' cannot begin"),
        ("vspipe -c y4m x - | ffmpeg -i - -c:v libx264", "'vspipe' cannot begin"),
        (X264 + "16", "RipGUI chooses it"),
        (X264 + "16 -crf 18", "an option such as -crf must stand before it"),
    ],
)
def test_what_cannot_be_read_is_told(text: str, reason: str) -> None:
    with pytest.raises(EncoderError) as caught:
        parse_encoder(text)
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "attack",
    [
        # a shell
        *(
            "; touch x",
            "| sh",
            "&& sh",
            "> x",
            "$(x)",
            "`x`",
            "${HOME}",
            "-crf $(x)",
            "-crf 18; touch x",
            "-tune '|sh'",
        ),
        # other inputs and outputs
        *("-i /etc/passwd", "-i -", "-i:v -", "/tmp/out.mkv", "out.mkv", "-", "http://host/x", "pipe:1", "-f tee x"),
        *("-f matroska", "-f mp4 x.mp4", f"{FINALRIP_OUTPUT} out.mkv", f"./{FINALRIP_OUTPUT}", "-map 0", "-map 1:v"),
        *("-attach x", "-dump_attachment:t x", "-stream_loop -1", "-re", "-protocol_whitelist file"),
        # files by option
        *("-report", "-progress x", "-progress http://host/x", "-vstats", "-vstats_file x", "-sdp_file x"),
        *(
            "-stats_enc_pre x",
            "-stats_enc_post:v x",
            "-stats_mux_pre:v:0 x",
            "-print_graphs_file x",
            "-vpre x",
            "-fpre x",
        ),
        *("-/vf x", "-/x264-params x", "-pass 1", "-pass 2", "-passlogfile /etc/x", "-passlogfile x", "-stats x"),
        *("-x265-stats x", "-stats:v x", "-qpfile x", "-some_file x", "-log_to x", "-load_plugin x"),
        # files by parameter
        *("-x264-params stats=/tmp/x", "-x264-params crf=18:stats=x", "-x264-params qpfile=x", "-x264opts dump-yuv=x"),
        *("-x264-params cqmfile=x", "-x264-params cqm=x", "-x264-params opencl-clbin=x", "-x264-params log-file=x"),
        *("-x265-params csv=/tmp/x", "-x265-params csv=x", "-x265-params no-csv=x", "-x265-params analysis-save=x"),
        *(
            "-x265-params recon=x",
            "-x265-params zonefile=x",
            "-x265-params scaling-list=x",
            "-x265-params lambda-file=x",
        ),
        *("-x265-params film-grain=x", "-x265-params dolby-vision-rpu=x", "-x265-params dhdr10_info=x"),
        *(
            "-x265-params ABR_LADDER=x",
            "-x265-params  csv =x",
            "-svtav1-params fgs-table=x",
            "-svtav1-params stat-file=x",
        ),
        *("-aom-params vmaf-model-path=x", "-vvenc-params RCStatsFile=x", "-kvazaar-params qp=22,roi=x"),
        *("-x264-params \"crf=18:st'at's=x\"", "-x264-params 'st\\ats=x'", "-x264-params crf=18\\\\:stats=x"),
        *("-x265-params pass=2", "-x265-params frames=10", "-x265-params chunk-start=3", "-x265-params seek=3"),
        # files and protocols by value
        *("-tune /etc/passwd", "-tune ../x", "-tune ~/x", "-tune file:x", "-tune pipe:1", "-tune tee:x", "-tune x.mkv"),
        *("-tune 'a=http:x'", "-tune x.264", "-recast_media x.mkv", "-recast_media:v x.264", "-noxerror x"),
        # filters
        *(
            "-vf movie=/etc/passwd",
            "-vf movie=x",
            "-vf null,movie=x",
            "-vf 'movie=x[a];[a]null'",
            "-filter_complex null",
        ),
        *(
            "-lavfi null",
            "-filter_script x",
            "-vf subtitles=x",
            "-vf drawtext=textfile=x",
            "-vf lut3d=x",
            "-vf metadata",
        ),
        *("-vf scale=/w=x", "-vf 'sws_flags=x;null'", "-vf fps=30", "-vf select=0", "-vf trim=1", "-vf setpts=0"),
        *("-vf yadif", "-vf crop=enable=0", "-vf scale@x=1", "-vf 'scale=1\\:2'", '-vf "null\'"', "-vf ,", "-af null"),
        *("-filter:a null", "-vf null -vf null", "-vf 'scale=w=http://x'", "-vf scale=../x"),
        # machines, other streams, other frames
        *("-init_hw_device vaapi=x:/dev/dri/renderD128", "-vaapi_device /dev/dri/card0", "-hwaccel cuda", "-b:a 192k"),
        *("-c:a aac", "-acodec aac", "-c:s ass", "-ac 2", "-vn", "-r 25", "-t 1", "-ss 1", "-frames:v 1", "-vframes 1"),
        *(
            "-fps_mode cfr",
            "-vsync 1",
            "-s 1x1",
            "-aspect 4:3",
            "-metadata title=x",
            "-bsf:v null",
            "-shortest",
            "-fs 1",
        ),
        *("-force_key_frames 1,2", "-force_key_frames source", "-h", "-version", "-filter_hw_device x", "-target dvd"),
    ],
)
def test_nothing_passes_that_belongs_to_somebody_else(attack: str) -> None:
    for text in (X264 + attack, f"ffmpeg -i - -crf 18 -c:v libx264 {attack}"):
        with pytest.raises(EncoderError) as caught:
            parse_encoder(text)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("chain", "plain"),
    [
        ("scale=1280:-2:flags=lanczos, format=yuv420p10le", "scale=1280:-2:flags=lanczos,format=yuv420p10le"),
        ("crop='min(iw,ih)':ih", "crop='min(iw,ih)':ih"),
        ("scale=w='trunc(iw/2)*2':h=-2", "scale=w=trunc(iw/2)*2:h=-2"),
        ("format=yuv420p|yuv444p", "format=yuv420p|yuv444p"),
        ("eq=gamma=1.1,null", "eq=gamma=1.1,null"),
    ],
)
def test_filters_of_single_frames_pass_in_a_plain_form(chain: str, plain: str) -> None:
    assert parse_encoder(f'{X264} -vf "{chain}"').filters == plain


def test_a_refused_filter_is_named() -> None:
    with pytest.raises(EncoderError, match=r"the filter movie is not allowed in -vf.*do it in the script"):
        parse_encoder(X264 + "-vf scale=640:-2,movie=x")


def test_no_option_of_the_program_passes_but_the_known_ones(ffmpeg: str) -> None:
    """Also those of an ffmpeg that is newer than these rules."""
    told = subprocess.run([ffmpeg, "-h", "long"], capture_output=True, check=True, text=True).stdout
    names = set(re.findall(r"^-(\w+)", told, re.MULTILINE))
    assert {"y", "vf", "c", "report"} <= names
    passed = set()
    for name in names:
        try:
            passed |= {key for key, _ in parse_encoder(f"{X264} -{name} 1").options}
        except EncoderError:
            continue
    assert passed <= PROGRAM_OPTIONS | {"b"}


_NASTY = st.sampled_from(
    [
        *(
            "-i",
            "-",
            "pipe:",
            "/etc/passwd",
            "../x",
            "x.mkv",
            "x",
            "http://h/x",
            "file:x",
            ";",
            "|",
            "$(x)",
            "&&",
            "'",
            '"',
        ),
        *(
            "-vf",
            "movie=x",
            "null",
            "scale=1:1",
            "null,movie=x",
            "[a]",
            "-f",
            "tee",
            "-map",
            "0",
            "-c:v",
            "libx264",
            "copy",
        ),
        *(
            "-x264-params",
            "stats=x",
            "crf=1:qpfile=x",
            "-crf",
            "18",
            "-crf:v",
            "-report",
            "-progress",
            "-/vf",
            "-no",
            "\\",
        ),
        *(
            "-recast_media",
            "-noxerror",
            "-color_range",
            "pc",
            "ffmpeg",
            FINALRIP_OUTPUT,
            "-y",
            "-v",
            "-an",
            "-c:a",
            "\n",
        ),
        *(f"-{name}" for name in sorted(REFUSED)),
    ]
)
_WORDS = st.lists(st.one_of(_NASTY, st.text(max_size=8)), max_size=12)


@given(st.one_of(st.text(max_size=60), _WORDS.map(" ".join), _WORDS.map(lambda words: X264 + " ".join(words))))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        args = parse_encoder(text)
    except EncoderError:
        return
    assert re.fullmatch(r"[\w.-]+", args.codec)
    for name, value in args.options:
        assert re.fullmatch(r"[A-Za-z][\w-]*", name)
        assert not {name, name.removeprefix("no")} & (REFUSED.keys() | DROPPED_FLAGS | DROPPED_OPTIONS)
        assert not re.search(r"(?<!\d)/|/(?!\d)|[A-Za-z_]\.|[;$`'\"\\\n]", value)
        assert not re.search(r"\b(stats|qpfile|csv)=|^(file|pipe|https?):", value)
    assert not re.search(r"movie|[\[\];\\]|//", args.filters)


_KEYS = st.sampled_from(["stats", "csv", "qpfile", "Stats", "no-csv", "dump_yuv", "analysis-load", "zonefile"])
_BEFORE = st.sampled_from(["", "crf=18:", "a=1,2:", "crf=18: ", "deblock=-1,-1:no-sao:", ":", "::", "x="])


@given(_BEFORE, _KEYS, st.text(alphabet="abc019_-", max_size=5), st.sampled_from(["", ":crf=18", ":"]))
def test_file_parameters_are_found_wherever_they_stand(before: str, key: str, value: str, after: str) -> None:
    if before == "x=":
        before = "x=1:"
    with pytest.raises(EncoderError):
        parse_encoder(f"{X264} -x264-params '{before}{key}={value}{after}'")
