# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui lists`: the keyframes and frame times of a video, as files for other programs."""

import argparse
import os

from ripgui.core.error import InputError
from ripgui.engine.work.frame_list import save_keyframes, save_timecodes


def lists(options: argparse.Namespace) -> int:
    wanted = [(options.keyframes, save_keyframes), (options.timecodes, save_timecodes)]
    named = [(path, save) for path, save in wanted if path]
    if not named:
        raise InputError("say --keyframes FILE, --timecodes FILE, or both")
    for path, _ in named:
        if os.path.lexists(path) and not options.overwrite:
            raise InputError(f"{path} exists already; choose another name, or allow overwriting")
    for path, save in named:
        save(options.video, path)
        print(path)
    return 0
