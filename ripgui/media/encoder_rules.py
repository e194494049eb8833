# SPDX-License-Identifier: GPL-3.0-or-later
"""What encoder arguments may say: options that pass, that are dropped, and that are refused, with the reason.

Nothing here may name an input, an output, a program, a protocol or a file: those are the task's own.
"""

import re

from ripgui.core.error import EncoderError

# Harmless parts of a whole ffmpeg command, dropped: what they ask for is done or decided elsewhere.
DROPPED_FLAGS = frozenset({"y", "n", "hide_banner", "nostdin", "stats", "nostats", "an", "sn", "dn"})
DROPPED_OPTIONS = frozenset({"v", "loglevel", "stats_period", "movflags", "max_muxing_queue_size", "fflags"})

CODEC_OPTIONS = frozenset({"c", "codec", "vcodec"})
FILTER_OPTIONS = frozenset({"vf", "filter"})
OTHER_CODEC_OPTIONS = frozenset({"acodec", "scodec", "dcodec"})

COLOUR_OPTIONS = {
    "colorspace": "colorspace",
    "color_primaries": "color_primaries",
    "color_trc": "color_trc",
    "color_range": "range",
    "chroma_sample_location": "chroma_location",
}
"""ffmpeg's options that tag colours, and the arguments of setparams that do so without converting pixels."""

ALIASES = {"vtag": "tag", "qscale": "q"}

_SOUND = "sound and subtitles are carried over from the source as they are"
_OUTPUT = "where and how the result is written is chosen by RipGUI"
_INPUT = "the only input is the clip of the script"
_FRAMES = "every frame of the clip is encoded; cut and change the rate in the script"
_SIZE = "size and pixel shape are those of the clip; change them in the script or with -vf scale"
_GRAPH = "a chain of filters is given with -vf"
_SINGLE = "two passes are asked for beside the line: --two-pass, or Rate by in the window"
_FILES = "files cannot be named here"
_DEVICE = "hardware is opened by RipGUI as the encoder needs it"
_TAGS = "metadata is carried over from the source"
_STREAM = "changing packets after the encoder is not supported"
_FOREIGN = "it is not an option of an encoder"


def _same(reason: str, names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), reason)


REFUSED = {
    **_same(_SOUND, "ab ac aq ar af atag aframes apad sample_fmt channel_layout ch_layout guess_layout_max apre absf"),
    **_same(_SOUND, "stag spre canvas_size fix_sub_duration fix_sub_duration_heartbeat vn map_channel"),
    **_same(
        _OUTPUT, "f fs target map map_metadata map_chapters shortest shortest_buf_duration muxdelay muxpreload attach"
    ),
    **_same(_OUTPUT, "program stream_group streamid sdp_file report progress vstats vstats_file vstats_version tee"),
    **_same(_OUTPUT, "print_graphs print_graphs_file print_graphs_format stats_enc_pre stats_enc_post stats_mux_pre"),
    **_same(_OUTPUT, "stats_enc_pre_fmt stats_enc_post_fmt stats_mux_pre_fmt video_track_timescale timestamp timecode"),
    **_same(_INPUT, "re readrate readrate_initial_burst readrate_catchup stream_loop dump_attachment discard isync"),
    **_same(_INPUT, "itsoffset itsscale sseof seek_timestamp accurate_seek find_stream_info thread_queue_size stdin"),
    **_same(_INPUT, "protocol_whitelist protocol_blacklist format_whitelist codec_whitelist recast_media safe"),
    **_same(_FRAMES, "r t to ss frames vframes dframes fps_mode vsync fpsmax force_fps copyts copytb start_at_zero"),
    **_same(_FRAMES, "time_base enc_time_base dts_delta_threshold dts_error_threshold frame_drop_threshold"),
    **_same(_FRAMES, "copyinkf copypriorss drop_changed reinit_filter filter_buffered_frames timelimit"),
    **_same(_SIZE, "s aspect sar autoscale autorotate apply_cropping display_rotation display_hflip display_vflip"),
    **_same(_GRAPH, "filter_complex lavfi filter_script filter_complex_script filter_complex_threads filter_threads"),
    **_same(_GRAPH, "auto_conversion_filters"),
    **_same(_SINGLE, "pass passlogfile"),
    **_same(_FILES, "pre vpre fpre"),
    **_same(
        _DEVICE, "init_hw_device filter_hw_device hwaccel hwaccel_device hwaccel_output_format vaapi_device qsv_device"
    ),
    **_same(_TAGS, "metadata disposition mastering_display content_light"),
    **_same(_STREAM, "bsf vbsf"),
    **_same(
        _FOREIGN, "L license h help version buildconf formats muxers demuxers devices codecs decoders encoders bsfs"
    ),
    **_same(_FOREIGN, "protocols filters pix_fmts layouts sample_fmts dispositions colors sources sinks hwaccels"),
    **_same(_FOREIGN, "benchmark benchmark_all dump hex xerror abort_on debug_ts max_error_rate max_alloc cpuflags"),
    **_same(
        _FOREIGN, "cpucount ignore_unknown copy_unknown bitexact muxing_queue_data_threshold strict_std_compliance"
    ),
}

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_VALUE = re.compile(r"[A-Za-z0-9_.+\-:,/*()= ]{1,2000}")
_LOOSE_DOT = re.compile(r"\.(?![0-9])(?![:,/*()= ]|$)|(?<![0-9])\.(?![0-9])|[A-Za-z_]\.")
_LOOSE_SLASH = re.compile(r"(?<![0-9])/|/(?![0-9])")
_PROTOCOL = re.compile(
    r"(?:^|=)\s*(?:async|bluray|cache|concat|concatf|crypto|data|fd|ffrtmp\w*|file|ftp|gopher|hls|https?|icecast|ipfs"
    r"|ipns|librist|libs\w+|md5|mms\w*|pipe|prompeg|rtmp\w*|rtp|sctp|sftp|smb|srt|srtp|subfile|tcp|tee|tls|udp\w*|unix"
    r"|zmq)\s*:",
    re.IGNORECASE,
)
_FILE_OPTION = re.compile(r"(?<!pro)file|stats|path|table|load_|dump|(?:^|[-_])log", re.IGNORECASE)

_KEY = re.compile(r"(?:^|[:,])\s*([A-Za-z][A-Za-z0-9_-]*)\s*(?:=([^:,]*))?")
_PARAMETER_LISTS = re.compile(r".*[-_](?:params|parameters)|x264opts", re.IGNORECASE)
_FILE_KEY = re.compile(
    r"(?<!pro)file|stat(?!ic)|csv|path|(?:^|-)log(?!2)|table|dump|recon|clbin|input|output|outdir|exec|load|save|rpu|dhdr10|json"
    r"|yuv|config|cqm|scaling-list|ladder|film-grain$|roi|debug|rate-distribution-info|(?:^|-)map"
)
_HARMLESS_KEYS = {
    "cqm": re.compile("flat|jvt"),
    "scaling-list": re.compile("off|default"),
    "film-grain": re.compile("[0-9]{1,2}"),
    "log-level": re.compile("-?[a-z0-9]+"),
    "log": re.compile("-?[0-9]"),
}
_FRAME_KEYS = frozenset({"frames", "seek", "chunk-start", "chunk-end", "total-frames", "fps", "frame-rate", "skip"})
_TWO_PASS_KEYS = frozenset({"pass", "passes"})


def check_name(name: str) -> None:
    """Raises EncoderError if no encoder may be given an option of this name."""
    if not _NAME.fullmatch(name):
        raise EncoderError(f"-{name} is not an option")
    reason = REFUSED.get(name) or (REFUSED.get(name[2:]) if name.startswith("no") else None)
    if reason is None and _FILE_OPTION.search(name):
        reason = _FILES
    if reason is not None:
        raise EncoderError(f"-{name} is not allowed: {reason}")


def refuse_for_sound(option: str) -> EncoderError:
    """The error for an `option` of another kind of stream than video."""
    return EncoderError(f"{option} is not allowed: {_SOUND}")


def check_value(name: str, value: str) -> None:
    """Raises EncoderError if `value` of option `name` could name a file or a protocol, or hides what it says."""
    if not _VALUE.fullmatch(value):
        strange = re.search(r"[^A-Za-z0-9_.+\-:,/*()= ]", value)
        what = f"{strange[0]!r} cannot stand in it" if strange else "it is empty or too long"
        hint = "; write a comma instead of an escaped colon" if "\\:" in value else ""
        raise EncoderError(f"the value {_short(value)} of -{name} is not allowed: {what}{hint}")
    if _LOOSE_DOT.search(value) or _LOOSE_SLASH.search(value) or _PROTOCOL.search(value):
        raise EncoderError(f"the value {_short(value)} of -{name} is not allowed: {_FILES}")
    if _PARAMETER_LISTS.fullmatch(name):
        _check_keys(name, value)


def parameter_keys(value: str) -> dict[str, str]:
    """Keys of a parameter list such as that of -x265-params, in lower case with hyphens, and their values."""
    return {match[1].lower().replace("_", "-"): (match[2] or "").strip() for match in _KEY.finditer(value)}


def _check_keys(name: str, value: str) -> None:
    for key, text in parameter_keys(value).items():
        bare = key.removeprefix("no-")
        if bare in _TWO_PASS_KEYS:
            raise EncoderError(f"{key} in -{name} is not allowed: {_SINGLE}")
        if bare in _FRAME_KEYS:
            raise EncoderError(f"{key} in -{name} is not allowed: {_FRAMES}")
        harmless = _HARMLESS_KEYS.get(bare)
        if _FILE_KEY.search(bare) and (harmless is None or not harmless.fullmatch(text)):
            raise EncoderError(f"{key} in -{name} is not allowed: {_FILES}")


def _short(value: str) -> str:
    return repr(value if len(value) <= 60 else f"{value[:57]}...")
