# SPDX-License-Identifier: GPL-3.0-or-later
"""What a container can hold, and so how each stream of a source gets into a result: copied, converted or left out.

Nothing is left out in silence: each decision that loses something carries a sentence for the user.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.container import TITLES, Container
from ripgui.core.source import SourceInfo, Stream
from ripgui.core.track import is_lossless
from ripgui.media.clock import RESTARTING_FORMATS

FORMATS: Mapping[Container, str] = {"mkv": "matroska", "mp4": "mp4", "webm": "webm", "flv": "flv", "hls": "mp4"}
"""ffmpeg's muxer of each container that results can have; HLS is made of an MP4 file."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AUDIO: Mapping[Container, frozenset[str]] = {
    "mkv": _names(
        "aac ac3 adpcm_ima_wav adpcm_ms alac amr_nb amr_wb atrac1 atrac3 cook dts eac3 flac mlp mp1 mp2 mp3 opus "
        "pcm_alaw pcm_f32le pcm_f64le pcm_mulaw pcm_s16be pcm_s16le pcm_s24be pcm_s24le pcm_s32be pcm_s32le pcm_u8 "
        "qdm2 qdmc sipr truehd tta vorbis wavpack wmapro wmav1 wmav2"
    ),
    # ffmpeg would also write Vorbis, TrueHD and PCM into MP4, but few players read them there.
    "mp4": _names("aac ac3 alac dts eac3 flac mp2 mp3 opus"),
    "webm": _names("opus vorbis"),
    "flv": _names("aac mp3"),
    "hls": _names("aac ac3 eac3 flac mp3 opus"),
}
_FLV_MP3_RATES = (11025, 22050, 44100, 48000)
_LOSSLESS_TARGET: Mapping[Container, str] = {"mkv": "flac", "mp4": "flac", "webm": "opus", "flv": "aac", "hls": "flac"}
_LOSSY_TARGET: Mapping[Container, str] = {"mkv": "aac", "mp4": "aac", "webm": "opus", "flv": "aac", "hls": "aac"}
"""What sound becomes that the container cannot hold."""
_MOST_CHANNELS = 8
OPUS_LAYOUTS = ("mono", "stereo", "3.0", "quad", "5.0", "5.1", "6.1", "7.1")
"""What libopus takes; others have to be rearranged."""
_OPUS_LAYOUTS = frozenset({*OPUS_LAYOUTS, "5.0(side)", "5.1(side)"})
_BIT_RATE_PER_CHANNEL = {"aac": 80_000, "flac": 0, "opus": 64_000}
_LEAST_BIT_RATE = {"aac": 128_000, "flac": 0, "opus": 96_000}

_TEXT = _names(
    "ass eia_608 jacosub microdvd mov_text mpl2 pjs realtext sami ssa stl subrip subviewer subviewer1 text vplayer "
    "webvtt"
)
_SUBTITLES: Mapping[Container, frozenset[str]] = {
    "mkv": _names("ass dvb_subtitle dvd_subtitle hdmv_pgs_subtitle hdmv_text_subtitle ssa subrip text webvtt"),
    "mp4": frozenset({"mov_text"}),
    "webm": frozenset({"webvtt"}),
    "flv": frozenset(),
    "hls": frozenset({"mov_text"}),  # which becomes WebVTT when the MP4 file is packed
}
_TEXT_ENCODER: Mapping[Container, str] = {"mkv": "subrip", "mp4": "mov_text", "webm": "webvtt", "hls": "mov_text"}
_STYLED = frozenset({"ass", "ssa"})

_VIDEO: Mapping[Container, frozenset[str]] = {
    "mkv": _names(
        "av1 cinepak dirac ffv1 ffvhuff flv1 h263 h264 hevc huffyuv jpeg2000 mjpeg mpeg1video mpeg2video mpeg4 "
        "msmpeg4v1 msmpeg4v2 msmpeg4v3 prores rawvideo rv10 rv20 rv30 rv40 snow theora utvideo vc1 vp8 vp9 vvc wmv1 "
        "wmv2 wmv3"
    ),
    "mp4": _names("av1 ffv1 h264 hevc jpeg2000 mjpeg mpeg1video mpeg2video mpeg4 vc1 vp9 vvc"),
    "webm": _names("av1 vp8 vp9"),
    "flv": frozenset(),  # it has room for one video
    "hls": frozenset(),
}
_COVERS: Mapping[Container, frozenset[str]] = {
    "mkv": frozenset({"bmp", "gif", "mjpeg", "png", "webp"}),
    "mp4": frozenset({"bmp", "mjpeg", "png"}),
    "webm": frozenset(),
    "flv": frozenset(),
    "hls": frozenset(),
}
COVER_TYPES: Mapping[str, tuple[str, str]] = {
    "bmp": ("cover.bmp", "image/bmp"),
    "gif": ("cover.gif", "image/gif"),
    "mjpeg": ("cover.jpg", "image/jpeg"),
    "png": ("cover.png", "image/png"),
    "webp": ("cover.webp", "image/webp"),
}
"""File name and MIME type of a cover whose source names none, by codec."""

_DISPOSITIONS: Mapping[Container, frozenset[str]] = {
    "mkv": frozenset({"default", "dub", "original", "comment", "forced", "hearing_impaired", "visual_impaired"}),
    "mp4": frozenset({"default", "dub", "comment", "forced", "hearing_impaired", "visual_impaired"}),
    "webm": frozenset({"default", "forced"}),
    "hls": frozenset({"default", "forced"}),
    "flv": frozenset(),
}
_ALL_DISPOSITIONS = frozenset({*_DISPOSITIONS["mkv"], "lyrics", "karaoke", "clean_effects", "captions", "descriptions"})
_MP4_LANGUAGE = re.compile(r"[a-z]{3}")
_MP4_TAGS = _names(
    "album album_artist artist comment composer compilation copyright creation_time date description disc encoder "
    "episode_id episode_sort gapless_playback genre grouping hd_video keywords location lyrics media_type network "
    "season_number show synopsis title track"
)


class Way(StrEnum):
    """How a stream gets into the result. ATTACH: a cover becomes an attached file."""

    COPY = "copy"
    CONVERT = "convert"
    ATTACH = "attach"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carry:
    """A stream of the source on its way. codec: it has in the result, also the name of ffmpeg's encoder for it.

    bit_rate: to convert at, 0 where the encoder needs none. note: a sentence for the user where something is lost.
    file, index: where the stream comes from: the source is file 0; index None is the stream's own number.
    channels: to mix to, 0 as they are. delay_ms: how much later than there.
    """

    stream: Stream
    way: Way
    codec: str = ""
    bit_rate: int = 0
    note: str = ""
    file: int = 0
    index: int | None = None
    channels: int = 0
    delay_ms: int = 0

    @property
    def origin(self) -> int:
        """The stream's number in its file."""
        return self.stream.index if self.index is None else self.index


def holds_audio(container: Container, codec: str) -> bool:
    """Whether sound of this codec can be stored in the container."""
    return codec in _AUDIO[container]


def holds_video(container: Container, codec: str) -> bool:
    """Whether a video of this codec can be stored in the container."""
    return codec in _VIDEO[container]


def is_as_it_is(carry: Carry) -> bool:
    """Whether the stream gets into the result with the bytes that it has."""
    return carry.way in (Way.COPY, Way.ATTACH)


def piece_container(source: SourceInfo) -> Container:
    """The form in which a piece of the source that is not encoded loses least: the source's own, else Matroska."""
    own: Container = "mkv"
    if is_iso_media(source.container):
        own = "mp4"
    elif source.path.lower().endswith(".webm"):
        own = "webm"
    if own == "mkv" or not holds_video(own, source.video.codec):
        return "mkv"

    def lost(container: Container) -> int:
        return sum(not is_as_it_is(carry) for carry in plan_carries(source, container))

    return own if lost(own) <= lost("mkv") else "mkv"


def plan_carries(source: SourceInfo, container: Container, *, is_cut: bool = False) -> tuple[Carry, ...]:
    """How each stream but the encoded video is carried, in the source's order. is_cut: only a range of it is."""
    main = source.video.index
    carries = (_carry(source, stream, container, is_cut) for stream in source.streams if stream.index != main)
    return tuple(_with_one_sound(source, carries) if container == "flv" else carries)


def carry_notes(source: SourceInfo, carries: Sequence[Carry], container: Container) -> tuple[str, ...]:
    """What the user has to know about `carries`, attached files summed up in one sentence."""
    notes = [carry.note for carry in carries if carry.note]
    files = [_file_name(carry.stream) for carry in carries if _is_lost_file(carry)]
    if files:
        notes.append(f"{TITLES[container]} cannot hold attached files; left out: {', '.join(files)}")
    kept = [carry.stream for carry in carries if carry.way in (Way.COPY, Way.CONVERT)]
    for stream in (source.video, *kept):
        notes += _label_notes(source, stream, container)
    tags = lost_tags(source, container)
    if tags:
        notes.append(f"{TITLES[container]} cannot hold the tags {', '.join(tags)}")
    return tuple(notes)


def describe(stream: Stream, streams: Sequence[Stream]) -> str:
    """A stream in words, counted from 1 among those of its kind: `audio track 2 (jpn, "Commentary")`."""
    kin = [other.index for other in streams if other.kind == stream.kind and other.is_cover == stream.is_cover]
    kind = "cover" if stream.is_cover else f"{stream.kind} track"
    title = stream.title
    facts = [text for text in (kept_language(stream.language, "mkv"), f'"{title}"' if title else "") if text]
    return f"{kind} {kin.index(stream.index) + 1}" + (f" ({', '.join(facts)})" if facts else "")


def kept_language(language: str, container: Container) -> str:
    """The language tag as the container can hold it, "" where it says nothing or cannot be held."""
    if container == "flv" or language == "und" or (is_mp4(container) and not _MP4_LANGUAGE.fullmatch(language)):
        return ""
    return language


def kept_title(stream: Stream, source: SourceInfo, container: Container) -> str:
    """A track's title as the container can hold it, "" where it cannot."""
    return "" if container == "flv" else track_title(stream, source.container)


def track_title(stream: Stream, container_format: str) -> str:
    """A track's title; MP4 files have it under another name. container_format: as libav names it."""
    if stream.title or not is_iso_media(container_format):
        return stream.title
    return stream.metadata.get("name", "")


def kept_dispositions(stream: Stream, container: Container) -> frozenset[str]:
    """The marks of a track that the container can hold."""
    return _DISPOSITIONS[container].intersection(stream.dispositions)


def disposition_argument(stream: Stream, container: Container) -> str:
    """ffmpeg's value for the marks of a track."""
    marks = {*kept_dispositions(stream, container), *({"captions", "descriptions"}.intersection(stream.dispositions))}
    return "attached_pic" if stream.is_cover else "+".join(sorted(marks)) or "0"


def is_mp4(container: Container) -> bool:
    """Whether a result is made as an MP4 file, and shares its limits."""
    return container in ("mp4", "hls")


def is_iso_media(container_format: str) -> bool:
    """Whether libav's name of a format means MP4, MOV and their kin."""
    return "mp4" in container_format.split(",")


def lost_tags(source: SourceInfo, container: Container) -> tuple[str, ...]:
    """Names of the source's global tags that the container cannot hold."""
    if not is_mp4(container):
        return ()
    held = _MP4_TAGS if container == "mp4" else frozenset[str]()
    names = (key for key in source.metadata if not is_stale_global_tag(key))
    return tuple(sorted(key for key in names if key.lower() not in held))


def is_stale_track_tag(key: str) -> bool:
    """Whether a track's tag describes an encoded stream that is not the one in the result."""
    name = key.lower().partition("-")[0]
    return name in {
        "bps",
        "duration",
        "encoder",
        "encoder_options",
        "number_of_bytes",
        "number_of_frames",
        "vendor_id",
        "_statistics_tags",
        "_statistics_writing_app",
        "_statistics_writing_date_utc",
    }


def is_stale_global_tag(key: str) -> bool:
    """Whether a global tag describes the source's container and not its content."""
    return key.lower() in {"compatible_brands", "encoder", "major_brand", "minor_version", "software"}


def _carry(source: SourceInfo, stream: Stream, container: Container, is_cut: bool) -> Carry:
    name = describe(stream, source.streams)
    match stream.kind:
        case "video":
            return (
                _carry_cover(stream, container, name)
                if stream.is_cover
                else _carry_video(stream, container, name, is_cut)
            )
        case "audio" if not stream.sample_rate and source.container in RESTARTING_FORMATS:
            return _left(stream, f"{name}: it begins so late that nothing is known of it; left out")
        case "audio":
            return _carry_audio(stream, container, name)
        case "subtitle":
            return _carry_subtitle(stream, container, name)
        case "attachment":
            return Carry(stream=stream, way=Way.COPY if container == "mkv" else Way.LEAVE, codec=stream.codec)
        case "data":
            return _carry_data(source, stream, container, name, is_cut)


def _carry_cover(stream: Stream, container: Container, name: str) -> Carry:
    if stream.codec not in _COVERS[container]:
        return _left(stream, f"{name}: {TITLES[container]} cannot hold {stream.codec} pictures; left out")
    return Carry(stream=stream, way=Way.ATTACH if container == "mkv" else Way.COPY, codec=stream.codec)


def _carry_video(stream: Stream, container: Container, name: str, is_cut: bool) -> Carry:
    if is_cut:
        return _left(stream, f"{name}: it is not encoded and cannot be cut to the range; left out")
    if not holds_video(container, stream.codec):
        return _left(stream, f"{name}: {TITLES[container]} cannot hold {stream.codec} video; left out")
    return Carry(stream=stream, way=Way.COPY, codec=stream.codec)


def _carry_audio(stream: Stream, container: Container, name: str) -> Carry:
    if _holds_sound(container, stream):
        return Carry(stream=stream, way=Way.COPY, codec=stream.codec)
    codec = (_LOSSLESS_TARGET if is_lossless(stream) else _LOSSY_TARGET)[container]
    if not 1 <= stream.channels <= _MOST_CHANNELS:
        reason = f"and {stream.channels} channels cannot be converted"
        return _left(stream, f"{name}: {TITLES[container]} cannot hold {stream.codec} {reason}; left out")
    bit_rate = max(_LEAST_BIT_RATE[codec], _BIT_RATE_PER_CHANNEL[codec] * stream.channels)
    note = f"{name}: converted from {stream.codec} to {codec}, since {TITLES[container]} cannot hold it"
    if codec == "opus" and stream.channel_layout not in _OPUS_LAYOUTS:
        note += f"; Opus knows no {stream.channel_layout}, so that its channels are mixed to the nearest layout"
    return Carry(stream=stream, way=Way.CONVERT, codec=codec, bit_rate=bit_rate, note=note)


def _holds_sound(container: Container, stream: Stream) -> bool:
    if container == "flv" and stream.codec == "mp3" and stream.sample_rate not in _FLV_MP3_RATES:
        return False
    return stream.codec in _AUDIO[container]


def _with_one_sound(source: SourceInfo, carries: Iterable[Carry]) -> Iterator[Carry]:
    """FLV has room for one audio track: the one that is marked as default, else the first."""
    planned = list(carries)
    sounds = [each.stream for each in planned if each.stream.kind == "audio" and each.way is not Way.LEAVE]
    chosen = next((each for each in sounds if "default" in each.dispositions), sounds[0] if sounds else None)
    for carry in planned:
        if carry.stream in sounds and carry.stream is not chosen:
            name = describe(carry.stream, source.streams)
            yield _left(carry.stream, f"{name}: {TITLES['flv']} has room for one audio track; left out")
        else:
            yield carry


def _carry_subtitle(stream: Stream, container: Container, name: str) -> Carry:
    if stream.codec in _SUBTITLES[container]:
        return Carry(stream=stream, way=Way.COPY, codec=stream.codec)
    if stream.codec not in _TEXT or container not in _TEXT_ENCODER:
        codec = stream.codec or "unknown"
        return _left(stream, f"{name}: {TITLES[container]} cannot hold {codec} subtitles; left out")
    codec = _TEXT_ENCODER[container]
    told = "webvtt" if container == "hls" else codec
    note = f"{name}: converted from {stream.codec} to {told}, since {TITLES[container]} cannot hold it"
    if stream.codec in _STYLED:
        note = f"{note}; fonts, positions and effects are lost"
    return Carry(stream=stream, way=Way.CONVERT, codec=codec, note=note)


def _carry_data(source: SourceInfo, stream: Stream, container: Container, name: str, is_cut: bool) -> Carry:
    if stream.codec == "bin_data" and source.chapters and is_iso_media(source.container):
        return _left(stream, "")  # the names of the chapters, which are carried as chapters
    timecode = stream.metadata.get("timecode")
    if timecode is None:
        return _left(stream, f"{name}: {stream.codec or 'unknown'} data cannot be carried; left out")
    if container == "hls":
        return _left(stream, f"{name}: HLS cannot hold the timecode {timecode}; left out")
    if is_cut:
        return _left(stream, f"{name}: the timecode {timecode} does not fit a cut; left out")
    return _left(stream, f"{name}: the timecode {timecode} is kept as a tag" if container != "mp4" else "")


def _left(stream: Stream, note: str) -> Carry:
    return Carry(stream=stream, way=Way.LEAVE, note=note)


def _is_lost_file(carry: Carry) -> bool:
    return carry.way is Way.LEAVE and carry.stream.kind == "attachment"


def _file_name(stream: Stream) -> str:
    return stream.filename or f"stream {stream.index}"


def _label_notes(source: SourceInfo, stream: Stream, container: Container) -> list[str]:
    """Languages and marks that the container cannot hold."""
    name = describe(stream, source.streams)
    notes: list[str] = []
    if stream.is_cover or stream.kind == "attachment":
        return notes
    if kept_language(stream.language, "mkv") != kept_language(stream.language, container):
        notes.append(f"{name}: {TITLES[container]} cannot hold the language tag {stream.language!r}")
    title = track_title(stream, source.container)
    if title != kept_title(stream, source, container):
        notes.append(f"{name}: {TITLES[container]} cannot hold the title {title!r}")
    lost = _ALL_DISPOSITIONS.intersection(stream.dispositions) - _DISPOSITIONS[container]
    if is_mp4(container) or "hearing_impaired" in stream.dispositions:
        lost -= {"captions"}  # told together with whom they are for
    if is_mp4(container) or "visual_impaired" in stream.dispositions:
        lost -= {"descriptions"}
    if container == "flv":
        lost -= {"default"}  # there is one of each kind
    if lost:
        notes.append(f"{name}: {TITLES[container]} cannot mark it as {' or '.join(sorted(lost))}")
    return notes
