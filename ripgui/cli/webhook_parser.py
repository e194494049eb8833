# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of `ripgui webhooks`."""

import argparse

from ripgui.core.task import TaskState
from ripgui.core.webhook import WEBHOOK_FORMS

WEBHOOKS = "who is told when a task has ended"


def add_webhooks(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="webhooks_command", metavar="COMMAND", required=True)
    add = commands.add_parser("add", help="add a webhook", epilog="Tasks and presets name it: --webhook NAME.")
    add.add_argument("name", metavar="NAME")
    url_help = "where to POST; {secret} in it is filled with the secret, which signs what is sent otherwise"
    add.add_argument("--url", required=True, metavar="URL", help=url_help)
    add.add_argument("--template", choices=WEBHOOK_FORMS, default="json", help="(default: %(default)s)")
    reference_help = "env:NAME, or keyring to type it now and keep it there; never the secret itself"
    add.add_argument("--secret", metavar="REF", help=reference_help)
    add.add_argument("--chat", metavar="ID", help="whom Telegram's bot writes to")
    states = tuple(str(state) for state in TaskState if state.is_final)
    add.add_argument("--on", action="append", choices=states, help="may be said again (default: done and failed)")
    add.add_argument("--replace", action="store_true", help="in place of one with this name")
    listing = commands.add_parser("list", help="list webhooks")
    test = commands.add_parser("test", help="send a test, once")
    remove = commands.add_parser("remove", help="remove webhooks and their secrets")
    for command in (test, remove):
        command.add_argument("name", nargs="+", metavar="NAME")
    for command in (add, listing, test, remove):
        command.add_argument("--json", action="store_true", help="print one JSON object a line")
