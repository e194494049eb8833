# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page, written from the command line's own parsers, so that it tells what they take."""

import argparse
import re
from collections.abc import Iterator

from bundle.place import version
from command_tree import commands, has_commands, help_of, own_arguments, values_of
from ripgui.cli.parser import make_parser

_FILES = (
    ("~/.local/share/ripgui", "the queue, and what was installed for scripts (plugins) or collected (models)"),
    ("~/.config/ripgui", "settings and presets"),
    ("~/.cache/ripgui", "what can be made again"),
)
_VARIABLES = (
    ("RIPGUI_HOME", "a folder that all of this is kept in instead"),
    ("RIPGUI_SAFE_MODE", "where it is 1, plugins and modules that were added are not loaded; as --safe-mode"),
)


def manual(date: str) -> str:
    """The page ripgui(1). date: year, month and day."""
    parser = make_parser()
    return "\n".join([*_head(parser, date), *_commands(parser), *_tail(parser), ""])


def _head(parser: argparse.ArgumentParser, date: str) -> Iterator[str]:
    yield f'.TH RIPGUI 1 "{date}" "RipGUI {version()}" "User Commands"'
    yield from (".SH NAME", r"ripgui \- encode video with VapourSynth, in chunks, and lose nothing")
    yield from (".SH SYNOPSIS", ".B ripgui", r"[\fB\-\-safe\-mode\fR] [\fIFILE\fR ...]", ".br", ".B ripgui")
    yield r"\fICOMMAND\fR [\fIOPTION\fR ...]"
    yield from (".SH DESCRIPTION", _text(parser.description or ""))
    yield "Without a command the window opens. Videos that are named go into its queue, scripts and presets are opened."
    yield "Where a window is open already, it gets them."
    yield ".SH OPTIONS"
    yield from _options(parser)


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield ".SH COMMANDS"
    for words, command in commands(parser):
        if has_commands(command):
            continue
        yield f".SS {_text(' '.join(words))}"
        told = _text(command.description or "")
        if told:
            yield told
            yield ".PP"
        yield _text(re.sub(r"\s+", " ", command.format_usage().removeprefix("usage: ")).strip())
        yield from _options(command)
        if command.epilog:
            yield from (".PP", _text(_filled(command, command.epilog)))


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in own_arguments(parser):
        yield ".TP"
        yield _named(parser, action)
        yield _text(help_of(parser, action)) or r"\&"


def _named(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    metavar = values_of(parser, action)
    if not action.option_strings:
        return rf"\fI{_text(metavar)}\fR"
    names = ", ".join(rf"\fB{_text(name)}\fR" for name in action.option_strings)
    return rf"{names} \fI{_text(metavar)}\fR" if metavar else names


def _filled(parser: argparse.ArgumentParser, text: str) -> str:
    return text % {"prog": parser.prog}


def _tail(parser: argparse.ArgumentParser) -> Iterator[str]:
    if parser.epilog:
        yield from (".SH EXIT STATUS", _text(_filled(parser, parser.epilog).partition("Exit status: ")[2]))
    for title, entries in (("ENVIRONMENT", _VARIABLES), ("FILES", _FILES)):
        yield f".SH {title}"
        for name, text in entries:
            yield from (".TP", rf"\fB{_text(name)}\fR", _text(text))
    yield from (".SH SEE ALSO", ".BR ffmpeg (1)")


def _text(words: str) -> str:
    """Words that roff takes for nothing else."""
    escaped = words.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("…", "...")
    return re.sub(r"(?m)^([.'])", r"\&\1", escaped)
