# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of `ripgui storages`, and those that send a result to one."""

import argparse
from dataclasses import replace
from typing import Any, get_args

from ripgui.core.error import InputError
from ripgui.core.storage import (
    ASKED,
    LONGEST_LINK_S,
    PROVIDERS,
    Addressing,
    Collision,
    Delivery,
    Signature,
    check_reference,
)

_KEY_HELP = "env:NAME, read when it is needed; ask, asked each time; left out, asked now and kept in the keyring"
_DAY_S = 24 * 3600


def add_storages(parser: argparse.ArgumentParser) -> None:
    commands: Any = parser.add_subparsers(dest="storages_command", metavar="COMMAND", required=True)
    add = commands.add_parser("add", help="make a bucket known", description="Make a bucket known.")
    add.add_argument("name", metavar="NAME", help="what it is called here")
    add.add_argument("--type", choices=("s3", "oss"), default="s3", help="s3, or oss for Aliyun (default: %(default)s)")
    add.add_argument("--provider", choices=tuple(PROVIDERS), help="whose settings to begin from")
    add.add_argument("--bucket", required=True, metavar="BUCKET")
    add.add_argument("--endpoint-url", metavar="URL", help="of the server; a provider may have its own")
    add.add_argument("--account", metavar="ID", help="the account in R2's address")
    add.add_argument("--region", metavar="REGION")
    add.add_argument("--prefix", metavar="PREFIX", help="what all keys begin with")
    add.add_argument("--addressing", choices=get_args(Addressing.__value__), help="how addresses name the bucket")
    add.add_argument("--signature", choices=get_args(Signature.__value__), help="how calls are signed")
    add.add_argument("--access-key", type=secret_reference, metavar="SECRET", help=_KEY_HELP)
    add.add_argument("--secret-key", type=secret_reference, metavar="SECRET", help=_KEY_HELP)
    add.add_argument("--ca-file", metavar="FILE", help="certificates to trust in place of the system's")
    add.add_argument("--part-mib", type=int, default=8, metavar="MIB", help="size of a part (default: %(default)s)")
    add.add_argument("--parallel", type=int, default=4, metavar="N", help="parts sent at a time (default: %(default)s)")
    add.add_argument("--limit", type=int, default=0, metavar="KIB", help="most KiB sent a second (default: no limit)")
    add.add_argument("--replace", action="store_true", help="take the place of one of the same name")
    look = commands.add_parser("list", help="list storages, or what lies in one")
    look.add_argument("name", nargs="?", metavar="NAME")
    look.add_argument("prefix", nargs="?", metavar="PREFIX", help="what keys begin with, such as shows/")
    look.add_argument("--all", action="store_true", help="what lies in folders, too")
    look.add_argument("--most", type=int, default=1000, metavar="N", help="entries shown (default: %(default)s)")
    test = commands.add_parser("test", help="see whether storages work, and what is wrong")
    test.add_argument("name", nargs="+", metavar="NAME")
    remove = commands.add_parser("remove", help="forget storages and their keys; what lies there stays")
    remove.add_argument("name", nargs="+", metavar="NAME")
    upload = commands.add_parser("upload", help="send files; an upload that was interrupted goes on")
    upload.add_argument("name", metavar="NAME")
    upload.add_argument("file", nargs="+", metavar="FILE")
    upload.add_argument("--key", metavar="KEY", help="what it is called there; a folder ends with a slash")
    _add_collision(upload, "--collision")
    download = commands.add_parser("download", help="fetch something; a download that was interrupted goes on")
    download.add_argument("-o", "--output", metavar="PATH", help="a file or a folder (default: here)")
    link = commands.add_parser("link", help="print an address that opens something for a while")
    life_help = "how long it opens it (default: a day)"
    link.add_argument("--expires", type=_life_s, default=_DAY_S, metavar="SECONDS", help=life_help)
    for command in (download, link):
        command.add_argument("name", metavar="NAME")
        command.add_argument("key", metavar="KEY")
    delete = commands.add_parser("delete", help="delete something for good")
    delete.add_argument("name", metavar="NAME")
    delete.add_argument("key", nargs="+", metavar="KEY")
    tidy = commands.add_parser("tidy", help="give up uploads that are not done, and the room their parts take")
    tidy.add_argument("name", metavar="NAME")
    for command in (add, look, test, remove, upload, download, link, delete, tidy):
        command.add_argument("--json", action="store_true", help="print one JSON object a line")


def add_delivery(parser: argparse.ArgumentParser) -> None:
    """Where results of a task go."""
    upload_help = "send the result to this storage once it is checked; see: ripgui storages"
    parser.add_argument("--upload", metavar="STORAGE", help=upload_help)
    key_help = "what it is called there, with {name}, {source}, {preset}, {date}; a folder ends with a slash"
    parser.add_argument("--upload-key", metavar="KEY", help=key_help)
    parser.add_argument("--upload-collision", choices=tuple(Collision), help="where that name is taken there")


def add_download(parser: argparse.ArgumentParser) -> None:
    """Where sources are put that are no files yet."""
    parser.add_argument("--download-to", metavar="FOLDER", help="where an address is fetched to (default: here)")


def delivery_of(options: argparse.Namespace, preset: Delivery) -> Delivery:
    """What the options say, or else the preset. Raises InputError."""
    if (options.upload_key or options.upload_collision) and not (options.upload or preset.storage):
        raise InputError("--upload says which storage is meant")
    return replace(
        preset,
        storage=options.upload or preset.storage,
        key=preset.key if options.upload_key is None else options.upload_key,
        collision=Collision(options.upload_collision or preset.collision),
    )


def _add_collision(parser: argparse.ArgumentParser, option: str) -> None:
    words = tuple(Collision)
    help_text = "where something has the name there already (default: rename)"
    parser.add_argument(option, choices=words, default=Collision.RENAME, help=help_text)


def secret_reference(text: str) -> str:
    """Where a secret is, as an option says it."""
    try:
        check_reference(ASKED if text == "ask" else text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return ASKED if text == "ask" else text


def _life_s(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= LONGEST_LINK_S:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds up to {LONGEST_LINK_S}, which are 7 days")
