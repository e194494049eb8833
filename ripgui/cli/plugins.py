# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui plugins`: packages for scripts, in a folder of the application's own."""

import argparse
import json
from dataclasses import asdict

from ripgui.core.cancel import CancelToken
from ripgui.core.error import InputError
from ripgui.core.folders import plugin_folder
from ripgui.engine.script.plugins import install, installed, look_up, remove

_MB = 1_000_000


def plugins(options: argparse.Namespace) -> int:
    match options.plugins_command:
        case "list":
            return _list(as_json=options.json)
        case "install":
            return _install(options.name, as_json=options.json)
        case _:
            return _remove(options.name, as_json=options.json)


def _list(*, as_json: bool) -> int:
    for package in installed():
        size = f"{package.size_bytes / _MB:.1f} MB"
        print(json.dumps(asdict(package)) if as_json else f"{package.name} {package.version}  {size}")
    if not installed() and not as_json:
        print(f"nothing is installed in {plugin_folder()}")
    return 0


def _install(name: str, *, as_json: bool) -> int:
    def tell(line: str) -> None:
        if not as_json:
            print(line, flush=True)

    wanted = look_up(name, lambda _: None, CancelToken())
    for each in wanted:
        tell(f"{each.name} {each.version} from {each.host}")
    install(wanted, tell, CancelToken())
    for each in wanted:
        print(json.dumps(asdict(each)) if as_json else f"installed {each.name} {each.version}")
    return 0


def _remove(name: str, *, as_json: bool) -> int:
    if not remove(name):
        raise InputError(f"{name} is not installed in {plugin_folder()}")
    print(json.dumps({"removed": name}) if as_json else f"removed {name}")
    return 0
