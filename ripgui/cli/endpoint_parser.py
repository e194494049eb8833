# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of `ripgui endpoints`."""

import argparse
from typing import Any

from ripgui.cli.storage_options import secret_reference
from ripgui.core.endpoint import ENDPOINT_KINDS

ENDPOINTS = "remote systems that do tasks elsewhere"
_KEY_HELP = "env:NAME, read when it is needed; ask, asked each time; left out, asked now and kept in the keyring"


def add_endpoints(parser: argparse.ArgumentParser) -> None:
    commands: Any = parser.add_subparsers(dest="endpoints_command", metavar="COMMAND", required=True)
    add = commands.add_parser("add", help="make a remote system known", description="Make a remote system known.")
    add.add_argument("name", metavar="NAME", help="what it is called here")
    add.add_argument("--kind", required=True, choices=ENDPOINT_KINDS)
    add.add_argument("--url", default="", metavar="URL", help="where it is; some kinds are where they always are")
    for option in ("--token", "--access-key", "--secret-key"):
        add.add_argument(option, type=secret_reference, metavar="SECRET", help=_KEY_HELP)
    storage_help = "storage that sources are put on, for systems that fetch them; see: ripgui storages"
    add.add_argument("--storage", default="", metavar="NAME", help=storage_help)
    setting_help = "a setting of its kind; may be said again"
    add.add_argument("--option", action="append", default=[], metavar="NAME=VALUE", help=setting_help)
    header_help = "a further header, and where its value is: env:NAME or keyring; may be said again"
    add.add_argument("--header", action="append", default=[], metavar="NAME=SECRET", help=header_help)
    add.add_argument("--proxy", default="", metavar="URL", help="an address, or env:NAME for one with a password")
    add.add_argument("--ca-file", metavar="FILE", help="certificates to trust beside the system's")
    add.add_argument("--no-verify", action="store_true", help="do not check its certificate: anybody could answer")
    add.add_argument(
        "--timeout", type=float, default=60.0, metavar="SECONDS", help="of one step of a call (default: 60)"
    )
    add.add_argument("--replace", action="store_true", help="take the place of one of the same name")
    listing = commands.add_parser("list", help="list remote systems, or what a task of one may be told")
    listing.add_argument("name", nargs="?", metavar="NAME")
    test = commands.add_parser("test", help="see whether they answer, and what is wrong")
    remove = commands.add_parser("remove", help="forget them and their keys; what they do goes on")
    for command in (test, remove):
        command.add_argument("name", nargs="+", metavar="NAME")
    call_help = "make any call of a system's document; without a call, list them"
    call = commands.add_parser("call", help=call_help, epilog="A value @FILE is what the file holds.")
    call.add_argument("name", metavar="NAME")
    call.add_argument("call", nargs="?", metavar="CALL")
    call.add_argument("value", nargs="*", metavar="FIELD=VALUE")
    call.add_argument("--yes", action="store_true", help="do what costs money without asking")
    for command in (add, listing, test, remove, call):
        command.add_argument("--json", action="store_true", help="print one JSON object a line")
