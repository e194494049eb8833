# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui demo`: the main job on a sample that is made on the spot."""

import argparse
import os

from ripgui.cli.encode import encode
from ripgui.cli.parser import make_parser
from ripgui.engine.output.output import make_folder
from ripgui.engine.settings import Settings
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.media.sample import make_sample


def demo(options: argparse.Namespace, settings: Settings) -> int:
    """Makes the sample once, encodes it, and says where the result lies."""
    folder = os.path.abspath(options.folder)
    make_folder(folder)
    if not options.json:
        print(f"making a sample in {folder}", flush=True)
    sample = str(make_sample(folder, find_ffmpeg(settings.ffmpeg).path))
    output = os.path.join(folder, "sample-encoded.mkv")
    arguments = ["encode", sample, "-o", output, "--chunk-seconds", "4", "--overwrite"]
    status = encode(make_parser().parse_args(arguments + ["--json"] * options.json), settings)
    if status == 0 and not options.json:
        print(f"the result lies in {output}")
    return status
