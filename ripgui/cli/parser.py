# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's words."""

import argparse
import contextlib
from datetime import time
from fractions import Fraction
from typing import NoReturn, override

from ripgui import __version__
from ripgui.cli.endpoint_parser import ENDPOINTS, add_endpoints
from ripgui.cli.history_parser import HISTORY, STATS, add_history, add_stats
from ripgui.cli.storage_options import add_delivery, add_download, add_storages
from ripgui.cli.target_options import add_target
from ripgui.cli.tracks import add_track_options
from ripgui.cli.webhook_parser import WEBHOOKS, add_webhooks
from ripgui.core.error import InputError
from ripgui.core.model import Runtime
from ripgui.core.picture import parse_framerate
from ripgui.core.piece import MOST_CRF, SPLIT_PRESETS
from ripgui.core.schedule import MOST_HOURS, parse_clock
from ripgui.core.track import AUDIO_CODECS
from ripgui.core.when_done import WhenDone, parse_when_done

# More do not fit into the queue's file.
_DIGITS = 18
_STATUS = "Exit status: 0 done, 1 a task failed, 2 bad usage or bad input, 130 interrupted."
_ENCODE_STATUS = (
    "Exit status: 0 all done; 1 a task failed; 2 bad usage, or a source, script or encoder was refused before anything "
    "of it was encoded; 130 interrupted, the same command goes on from there."
)
_ADD_STATUS = "Adds all sources or none. Exit status: 0 added; 2 bad usage, or a source or output that cannot be."
_OUTPUT_HELP = (
    "a file, a folder, or a pattern with {name}, {title}, {episode}, {group}, {preset}, {resolution}, [CRC32]"
)
_SOURCE_HELP = (
    "a video file; one part of a DVD's title or one of numbered pictures stands for all, also as VTS_01_%%d.VOB or "
    "frame_%%04d.png; a folder of these; an address in the web, or storage:NAME/KEY"
)
_SEAMS = "compare a finished task's result with its script's clip where chunks meet"
_CALIBRATE = "measure how many workers and encoder threads are the fastest here; takes about a minute"
_SPLIT = "pieces of a video as files of their own"
_SUBMIT = "have videos done by a remote system, and fetch what comes of them"
_RUN_STATUS = "Exit status: 0 nothing failed; 1 a task failed, whatever the reason; 130 interrupted."
_WATCH_STATUS = "Exit status: 0 ended by Ctrl-C; 130 the same while a task ran, which the next run goes on with."


class _Parser(argparse.ArgumentParser):
    """Tells bad usage in one line; who wants more asks for --help."""

    @override
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"ripgui: {message}; see {self.prog} --help\n")


def make_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="ripgui",
        description="Encode video with VapourSynth, in chunks, and lose nothing.",
        epilog=f"Without a command the window opens: ripgui [FILE ...]. {_STATUS}",
    )
    parser.add_argument("--version", action="version", version=f"ripgui {__version__}")
    safe_help = "do not load plugins and modules that were added; goes before a command, too"
    parser.add_argument("--safe-mode", action="store_true", help=safe_help)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    encode = commands.add_parser(
        "encode", help="encode videos now", description="Encode videos now.", epilog=_ENCODE_STATUS
    )
    _add_encode_options(encode)
    _add_when_done(encode)
    submit = commands.add_parser("submit", help=_SUBMIT, description=f"{_SUBMIT[0].upper()}{_SUBMIT[1:]}.")
    add_target(submit, is_required=True)
    _add_encode_options(submit)
    wait_help = "end as soon as all are there; a window, or ripgui queue run, goes on with them"
    submit.add_argument("--no-wait", dest="wait", action="store_false", help=wait_help)
    submit.add_argument("--yes", action="store_true", help="send what costs money without asking")
    _add_queue(commands.add_parser("queue", help="the window's queue", description="The window's queue."))
    watch_help = "folders whose new videos go into the queue"
    _add_watch(commands.add_parser("watch", help=watch_help, description=f"{watch_help[0].upper()}{watch_help[1:]}."))
    presets = commands.add_parser("presets", help="named settings", description="Named settings.")
    _add_presets(presets)
    _add_plugins(commands.add_parser("plugins", help="packages for scripts", description="Packages for scripts."))
    _add_models(commands.add_parser("models", help="ONNX models", description="ONNX models of your own."))
    lists_help = "keyframes and frame times of a video as files, for Aegisub and others"
    lists = commands.add_parser("lists", help=lists_help, description=f"{lists_help[0].upper()}{lists_help[1:]}.")
    lists.add_argument("video", metavar="VIDEO", help="a finished result, or any other video")
    lists.add_argument("--keyframes", metavar="FILE", help="write the numbers of its keyframes there")
    lists.add_argument("--timecodes", metavar="FILE", help="write the time of each frame there, as timecodes v2")
    lists.add_argument("--overwrite", action="store_true", help="replace existing files")
    _add_split(commands.add_parser("split", help=_SPLIT, description=f"{_SPLIT[0].upper()}{_SPLIT[1:]}."))
    add_history(commands.add_parser("history", help=HISTORY, description=f"{HISTORY[0].upper()}{HISTORY[1:]}."))
    add_stats(commands.add_parser("stats", help=STATS, description=f"{STATS[0].upper()}{STATS[1:]}."))
    add_storages(
        commands.add_parser("storages", help="where results go", description="Buckets of S3, and what lies there.")
    )
    add_endpoints(
        commands.add_parser("endpoints", help=ENDPOINTS, description=f"{ENDPOINTS[0].upper()}{ENDPOINTS[1:]}.")
    )
    add_webhooks(commands.add_parser("webhooks", help=WEBHOOKS, description=f"{WEBHOOKS[0].upper()}{WEBHOOKS[1:]}."))
    doctor = commands.add_parser("doctor", help="what this machine offers", description="What this machine offers.")
    doctor.add_argument("--again", action="store_true", help="try every encoder anew, whatever is remembered of them")
    _add_json(doctor)
    _add_calibrate(
        commands.add_parser("calibrate", help=_CALIBRATE, description=f"{_CALIBRATE[0].upper()}{_CALIBRATE[1:]}.")
    )
    demo = commands.add_parser("demo", help="encode a sample that is made on the spot")
    demo.add_argument("folder", nargs="?", default="ripgui-demo", help="where to put it (default: ./ripgui-demo)")
    _add_json(demo)
    return parser


def _add_watch(parser: _Parser) -> None:
    commands = parser.add_subparsers(dest="watch_command", metavar="COMMAND", required=True)
    add_help = "watch a folder; one that is watched is watched as said now"
    add = commands.add_parser("add", help=add_help, description=f"{add_help[0].upper()}{add_help[1:]}.")
    add.add_argument("folder", metavar="FOLDER")
    add.add_argument("--preset", metavar="NAME", help="how its videos are encoded, see: ripgui presets list")
    output_help = "a folder for results, or a pattern as of encode; without it they lie beside their sources"
    add.add_argument("-o", "--output", metavar="PATH", help=output_help)
    add.add_argument("--no-subfolders", action="store_true", help="watch the folder alone, not those in it")
    add.add_argument("--only-new", action="store_true", help="pass over the videos that are in it now")
    add.add_argument("--start", action="store_true", help="start the queue by itself when a video came")
    add.add_argument("--trust", action="store_true", help="let the preset's script run, though it never ran here")
    listing = commands.add_parser("list", help="list the watched folders")
    remove = commands.add_parser("remove", help="watch folders no more; what was taken from them stays in the queue")
    remove.add_argument("folder", nargs="+", metavar="FOLDER")
    run_help = "watch until Ctrl-C; an open window does so by itself"
    run = commands.add_parser(
        "run", help=run_help, description=f"{run_help[0].upper()}{run_help[1:]}.", epilog=_WATCH_STATUS
    )
    for command in (add, listing, remove, run):
        _add_json(command)


def _add_presets(parser: _Parser) -> None:
    commands = parser.add_subparsers(dest="presets_command", metavar="COMMAND", required=True)
    _add_json(commands.add_parser("list", help="list presets"))
    show = commands.add_parser("show", help="print a preset as its file has it")
    show.add_argument("name", metavar="NAME")
    import_help = "bring presets in: .toml files, templates in .json, or FinalRip's .py with the .txt beside it"
    imports = commands.add_parser("import", help=import_help)
    imports.add_argument("file", nargs="+", metavar="FILE")
    export = commands.add_parser(
        "export", help="write a preset to a file: .toml, .json for a template, .py for FinalRip's pair"
    )
    export.add_argument("name", metavar="NAME")
    export.add_argument("-o", "--output", metavar="PATH", help="where to (default: NAME.toml here)")
    export.add_argument("--overwrite", action="store_true", help="replace existing files")
    remove = commands.add_parser("remove", help="take presets of your own out for good")
    remove.add_argument("name", nargs="+", metavar="NAME")
    for command in (show, imports, export, remove):
        _add_json(command)


def _add_calibrate(parser: _Parser) -> None:
    source_help = "a video whose size and pictures are like those of the tasks to come; without it a film is made"
    parser.add_argument("source", nargs="?", metavar="SOURCE", help=source_help)
    parser.add_argument("--encoder", metavar="ARGS", help="ffmpeg encoder arguments (default: the preset's)")
    parser.add_argument("--script", metavar="FILE", help="VapourSynth script (default: the preset's)")
    parser.add_argument("--preset", metavar="NAME", help="see: ripgui presets list")
    parser.add_argument("--trust", action="store_true", help="let the preset's script run, though it never ran here")
    sizes = ("SD", "720p", "1080p", "4K")
    parser.add_argument("--size", choices=sizes, default="1080p", help="of the film that is made (default: 1080p)")
    parser.add_argument("--forget", action="store_true", help="forget all that was measured, and measure nothing")
    _add_json(parser)


def _add_split(parser: _Parser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="a video file")
    which = parser.add_mutually_exclusive_group(required=True)
    segments_help = "hh:mm:ss.ms-hh:mm:ss.ms, several with commas between; @FILE reads them from a file"
    which.add_argument("--segments", metavar="A-B,...", help=segments_help)
    which.add_argument("--chapters", action="store_true", help="a piece for each chapter of the source")
    lossless_help = "encode nothing: each piece begins at the keyframe at or before its start, which is told"
    parser.add_argument("--lossless", action="store_true", help=lossless_help)
    parser.add_argument("-o", "--output", metavar="PATH", help="a folder, or a pattern with {name} and {number}")
    codec_help = "without --lossless (default: %(default)s)"
    parser.add_argument("--codec", choices=tuple(SPLIT_PRESETS), default="libx264", help=codec_help)
    parser.add_argument("--preset", metavar="NAME", help="of the encoder (default: medium, or 6 of libsvtav1)")
    parser.add_argument("--crf", type=_crf, default=23, metavar="0-51", help="quality (default: %(default)s)")
    audio_help = "(default: %(default)s, which keeps it as it is)"
    parser.add_argument("--audio-codec", choices=("copy", *AUDIO_CODECS), default="copy", help=audio_help)
    parser.add_argument("--audio-bitrate", type=_kbps, metavar="128k", help="kbit/s of converted sound")
    _add_json(parser)


def _add_plugins(parser: _Parser) -> None:
    commands = parser.add_subparsers(dest="plugins_command", metavar="COMMAND", required=True)
    _add_json(commands.add_parser("list", help="list what is installed"))
    for name, text in (
        ("install", "install a package and what it needs"),
        ("enable", "let scripts find a package again"),
        ("disable", "keep a package from being loaded"),
        ("remove", "take a package out"),
    ):
        command = commands.add_parser(name, help=text)
        told = "its name in the package index" + (
            ", with ==VERSION if it is to be that one" if name == "install" else ""
        )
        command.add_argument("name", metavar="PACKAGE", help=told)
        _add_json(command)
    update = commands.add_parser("update", help="install newer versions")
    update.add_argument("names", metavar="PACKAGE", nargs="*", help="of these alone")
    _add_json(update)


def _add_models(parser: _Parser) -> None:
    commands = parser.add_subparsers(dest="models_command", metavar="COMMAND", required=True)
    _add_json(commands.add_parser("list", help="list the models folder"))
    check = commands.add_parser("check", help="run a model on a small picture")
    check.add_argument("file", metavar="FILE", help="an ONNX file, or the name of one in the models folder")
    runtimes = [runtime.lower() or "cpu" for runtime in Runtime]
    check.add_argument("--runtime", choices=runtimes, default="cpu", help="what runs it (default: %(default)s)")
    _add_json(check)


def _add_queue(parser: _Parser) -> None:
    commands = parser.add_subparsers(dest="queue_command", metavar="COMMAND", required=True)
    add = commands.add_parser("add", help="add videos", description="Add videos.", epilog=_ADD_STATUS)
    add_target(add)
    _add_encode_options(add)
    _add_json(commands.add_parser("list", help="list tasks", description="List tasks."))
    run_help = "run what waits, and what was interrupted"
    run = commands.add_parser(
        "run", help=run_help, description=f"{run_help[0].upper()}{run_help[1:]}.", epilog=_RUN_STATUS
    )
    run.add_argument("--at", type=_clock, metavar="HH:MM", help="start at this time of day; with --until every day")
    run.add_argument("--in", dest="hours", type=_hours, metavar="HOURS", help="start in so many hours")
    run.add_argument("--until", type=_clock, metavar="HH:MM", help="pause at this time of day")
    _add_when_done(run)
    _add_json(run)
    retry = _task_command(commands, "retry", "run failed tasks again, from where they stood")
    which = retry.add_mutually_exclusive_group()
    chunk_help = "encode this chunk again (chunks count from 0); others that failed stay failed"
    which.add_argument("--chunk", type=_number, metavar="I", help=chunk_help)
    which.add_argument("--merge", action="store_true", help="only join and check again")
    which.add_argument("--upload", action="store_true", help="only send the finished output to its storage again")
    _task_command(commands, "pause", "pass over waiting tasks; running ones finish their running chunks")
    _task_command(commands, "resume", "let paused tasks wait for their turn again")
    _task_command(commands, "cancel", "end tasks now; finished chunks stay for a retry")
    _task_command(commands, "trust", "let the scripts of tasks run that were never run here")
    remove_help = "take tasks out of the queue; files stay, and where chunks lie is told: clear deletes them, too"
    _task_command(commands, "remove", remove_help)
    clear_help = "take tasks out and delete their temporary files; without TASK all done, failed and cancelled ones"
    _task_command(commands, "clear", clear_help, count="*")
    move = _task_command(commands, "move", "put tasks before another one, or at the end")
    move.add_argument("--before", type=_number, metavar="TASK")
    wait = _task_command(commands, "wait", "let tasks wait until another one is done; without --for, for none")
    wait.add_argument("--for", dest="before", type=_number, metavar="TASK")
    copy_help = "give tasks the settings of another one, but for their names, ranges, zones and tracks"
    copy = _task_command(commands, "copy", copy_help)
    copy.add_argument("--from", dest="copied", type=_number, metavar="TASK", required=True)
    seams = commands.add_parser("seams", help=_SEAMS, description=f"{_SEAMS[0].upper()}{_SEAMS[1:]}.")
    seams.add_argument("task", type=_number, metavar="TASK", help="its number, see: ripgui queue list")
    _add_json(seams)


def _task_command(
    commands: "argparse._SubParsersAction[_Parser]", name: str, help_text: str, *, count: str = "+"
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
    parser.add_argument("task", nargs=count, type=_number, metavar="TASK", help="its number, see: ripgui queue list")
    _add_json(parser)
    return parser


def _add_encode_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="+", metavar="SOURCE", help=_SOURCE_HELP)
    alone_help = "a file that is named is the whole source, though others go on where it ends"
    parser.add_argument("--alone", action="store_true", help=alone_help)
    rate_help = "frames a second of numbered pictures, 24000/1001 unless it is said"
    parser.add_argument("--picture-rate", type=_rate, metavar="RATE", help=rate_help)
    parser.add_argument("--script", metavar="FILE", help="VapourSynth script; gets the source in FINALRIP_SOURCE")
    parser.add_argument("--preset", metavar="NAME", help="see: ripgui presets list")
    parser.add_argument("--trust", action="store_true", help="let the preset's script run, though it never ran here")
    parser.add_argument("--encoder", metavar="ARGS", help="ffmpeg encoder arguments, bare or in FinalRip's form")
    size_help = "of the whole file; bits are shared among chunks by what is in them, in two passes where that can be"
    parser.add_argument("--size", type=_size, metavar="MIB", help=size_help)
    parser.add_argument("--two-pass", action="store_true", help="encode to the line's bitrate (-b:v) in two passes")
    parser.add_argument("-o", "--output", metavar="PATH", help=_OUTPUT_HELP)
    parser.add_argument("--chunk-seconds", type=_positive, metavar="S", help="target length of a chunk")
    parser.add_argument("--workers", type=_count, metavar="N", help="chunk workers at a time")
    parser.add_argument("--range", metavar="START:STOP", help="frames of the script's output, or hh:mm:ss.ms")
    sizes_help = "heights that HLS offers beside the clip's own: 720p@3000 480p, at most 3000 kbit/s of the first"
    parser.add_argument("--further-sizes", metavar="SIZES", help=sizes_help)
    times_help = "a file of timecodes (v2 or v1): when each frame of the script's output is shown"
    parser.add_argument("--timecodes", metavar="FILE", help=times_help)
    keep_help = "with --range: keep what the source has there beside the result, as it is"
    parser.add_argument("--keep-original", action="store_true", help=keep_help)
    zone_help = "other encoder arguments for a range; may be said again"
    parser.add_argument("--zone", action="append", nargs=2, metavar=("START:STOP", "ARGS"), help=zone_help)
    script_help = "another script for a range; may be said again"
    parser.add_argument("--zone-script", action="append", nargs=2, metavar=("START:STOP", "FILE"), help=script_help)
    parser.add_argument("--overwrite", action="store_true", help="replace an existing output")
    add_track_options(parser)
    add_download(parser)
    add_delivery(parser)
    webhook_help = "who is told when it is done or failed, see: ripgui webhooks list; '' for nobody"
    parser.add_argument("--webhook", metavar="NAME", help=webhook_help)
    _add_json(parser)


def _add_when_done(parser: argparse.ArgumentParser) -> None:
    done_help = (
        'what then: nothing, sleep, shutdown, or "run COMMAND ARGS", which finds RIPGUI_RESULT (done or failed), '
    )
    done_help += "RIPGUI_DONE, RIPGUI_FAILED, RIPGUI_OUTPUTS and RIPGUI_ERRORS in its environment"
    parser.add_argument("--when-done", type=_when_done, metavar="ACTION", help=done_help)
    parser.add_argument("--only-if-well", action="store_true", help="--when-done only where no task failed")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _rate(text: str) -> Fraction:
    try:
        return parse_framerate(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    if len(text) > _DIGITS:
        raise argparse.ArgumentTypeError(f"a number of {len(text)} digits is too large")
    return int(text)


def _positive(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < (value := float(text)) < 1e6:
            return value
    raise argparse.ArgumentTypeError(f"{text!r} is not a positive number of seconds")


def _size(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < (value := float(text.lower().removesuffix("mib").removesuffix("mb").strip())) < 1e7:
            return value
    raise argparse.ArgumentTypeError(f"{text!r} is not a size in MiB")


def _crf(text: str) -> int:
    if (value := _number(text)) <= MOST_CRF:
        return value
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to {MOST_CRF}")


def _kbps(text: str) -> int:
    return _number(text.lower().removesuffix("k"))


def _count(text: str) -> int:
    with contextlib.suppress(ValueError):
        if 1 <= (value := int(text)) <= 64:
            return value
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 64")


def _clock(text: str) -> time:
    try:
        return parse_clock(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _hours(text: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 < (value := float(text)) <= MOST_HOURS:
            return value
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of hours up to {MOST_HOURS:g}")


def _when_done(text: str) -> WhenDone:
    try:
        return parse_when_done(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
