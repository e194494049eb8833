# SPDX-License-Identifier: GPL-3.0-or-later
"""Dispatches the command line, and turns failures into one line and an exit status."""

import argparse
import sys
from collections.abc import Sequence

from ripgui.cli.parser import make_parser
from ripgui.core.error import InputError, RipError
from ripgui.core.shown import shown
from ripgui.engine.plain_imports import load_qt
from ripgui.engine.settings import Settings, load_settings

_FAILED = 1
_BAD_INPUT = 2


def run_command(arguments: Sequence[str]) -> int:
    """Runs one command; returns 0 done, 1 failed, 2 bad usage or input, 130 interrupted."""
    options = make_parser().parse_args(arguments)
    try:
        return _run(options, load_settings())
    except BrokenPipeError:
        from ripgui.cli.report import fall_silent

        fall_silent()
        return _FAILED
    except InputError as error:
        print(f"ripgui: {shown(error)}", file=sys.stderr)
        return _BAD_INPUT
    except RipError as error:
        print(f"ripgui: {shown(error)}", file=sys.stderr)
        return _FAILED


def _run(options: argparse.Namespace, settings: Settings) -> int:
    # Each command brings its own imports, so that none waits for another's.
    match options.command:
        case "encode":
            load_qt()
            from ripgui.cli.encode import encode

            return encode(options, settings)
        case "submit":
            load_qt()
            from ripgui.cli.submit import submit

            return submit(options, settings)
        case "queue":
            from ripgui.cli.queue import queue

            return queue(options, settings)
        case "watch":
            load_qt()
            from ripgui.cli.watch import watch

            return watch(options, settings)
        case "split":
            load_qt()
            from ripgui.cli.split import split

            return split(options, settings)
        case "doctor":
            from ripgui.cli.doctor import doctor

            return doctor(options, settings)
        case "calibrate":
            load_qt()
            from ripgui.cli.calibrate import calibrate

            return calibrate(options, settings)
        case "demo":
            load_qt()
            from ripgui.cli.demo import demo

            return demo(options, settings)
        case _:
            return _run_without(options)


def _run_without(options: argparse.Namespace) -> int:
    """The commands that no settings concern."""
    match options.command:
        case "presets":
            from ripgui.cli.presets import presets

            return presets(options)
        case "plugins":
            from ripgui.cli.plugins import plugins

            return plugins(options)
        case "models":
            from ripgui.cli.models import models

            return models(options)
        case "lists":
            from ripgui.cli.lists import lists

            return lists(options)
        case "history":
            from ripgui.cli.history import history

            return history(options)
        case "stats":
            from ripgui.cli.stats import stats

            return stats(options)
        case "endpoints":
            from ripgui.cli.endpoints import endpoints

            return endpoints(options)
        case "webhooks":
            from ripgui.cli.webhooks import webhooks

            return webhooks(options)
        case _:
            from ripgui.cli.storages import storages

            return storages(options)
