# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's words."""

import argparse

from ripgui import __version__

COMMANDS = ("encode", "queue", "presets", "doctor", "demo")


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ripgui",
        description="Encode video with VapourSynth, in chunks, and lose nothing.",
        epilog="Without a command the window opens: ripgui [FILE ...]",
    )
    parser.add_argument("--version", action="version", version=f"ripgui {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    encode = commands.add_parser("encode", help="encode videos now", description="Encode videos now.")
    _add_encode_options(encode)
    _add_queue(commands.add_parser("queue", help="the window's queue", description="The window's queue."))
    presets = commands.add_parser("presets", help="named settings", description="Named settings.")
    presets_commands = presets.add_subparsers(dest="presets_command", metavar="COMMAND", required=True)
    _add_json(presets_commands.add_parser("list", help="list presets"))
    _add_json(commands.add_parser("doctor", help="what this machine offers", description="What this machine offers."))
    demo = commands.add_parser("demo", help="encode a sample that is made on the spot")
    demo.add_argument("folder", nargs="?", default="ripgui-demo", help="where to put it (default: ./ripgui-demo)")
    _add_json(demo)
    return parser


def _add_queue(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="queue_command", metavar="COMMAND", required=True)
    _add_encode_options(commands.add_parser("add", help="add videos"))
    _add_json(commands.add_parser("list", help="list tasks"))
    _add_json(commands.add_parser("run", help="run what waits, and what was interrupted"))
    retry = _task_command(commands, "retry", "run failed tasks again, from where they stood")
    which = retry.add_mutually_exclusive_group()
    which.add_argument("--chunk", type=int, metavar="I", help="encode this chunk again (chunks count from 0)")
    which.add_argument("--merge", action="store_true", help="only join and check again")
    _task_command(commands, "pause", "pass over waiting tasks; running ones finish their running chunks")
    _task_command(commands, "resume", "let paused tasks wait for their turn again")
    _task_command(commands, "cancel", "end tasks now; finished chunks stay for a retry")
    _task_command(commands, "remove", "take tasks out of the queue; files stay")
    clear = commands.add_parser(
        "clear", help="take tasks out and delete their temporary files; all finished without TASK"
    )
    clear.add_argument("task", nargs="*", type=int, metavar="TASK")
    move = _task_command(commands, "move", "put tasks before another one, or at the end")
    move.add_argument("--before", type=int, metavar="TASK")


def _task_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, help_text: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
    parser.add_argument("task", nargs="+", type=int, metavar="TASK")
    return parser


def _add_encode_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", nargs="+", metavar="SOURCE", help="a video file")
    parser.add_argument("--script", metavar="FILE", help="VapourSynth script; gets the source in FINALRIP_SOURCE")
    parser.add_argument("--preset", metavar="NAME", help="see: ripgui presets list")
    parser.add_argument("--encoder", metavar="ARGS", help="ffmpeg encoder arguments, bare or in FinalRip's form")
    parser.add_argument("-o", "--output", default="", metavar="PATH", help="a file, a folder, or a pattern with {name}")
    parser.add_argument("--chunk-seconds", type=_positive, metavar="S", help="target length of a chunk")
    parser.add_argument("--workers", type=_count, metavar="N", help="chunk workers at a time")
    parser.add_argument(
        "--range", default="", metavar="START:STOP", help="frames of the script's output, or hh:mm:ss.ms"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace an existing output")
    _add_json(parser)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"{text} is not a positive number of seconds")
    return value


def _count(text: str) -> int:
    value = int(text)
    if not 1 <= value <= 64:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 64")
    return value
