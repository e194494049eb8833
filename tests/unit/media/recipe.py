# SPDX-License-Identifier: GPL-3.0-or-later
"""Videos that `make_clip` has no option for: ffmpeg run with the arguments a test gives."""

import subprocess
from collections.abc import Callable
from pathlib import Path

PICTURE = ("-f", "lavfi", "-i", "testsrc2=s=160x96:r=24000/1001,trim=end_frame=48")
SOUND = ("-f", "lavfi", "-i", "sine=r=48000:d=2")
X264 = ("-c:v", "libx264", "-preset", "ultrafast")

type Recipe = Callable[..., Path]


class Cook:
    """`cook("name.mkv", *arguments)` runs ffmpeg with the arguments and the output's path; once for each name."""

    def __init__(self, folder: Path, ffmpeg: str) -> None:
        self._folder = folder
        self._ffmpeg = ffmpeg

    def __call__(self, name: str, *arguments: str | bytes | Path) -> Path:
        path = self._folder / name
        if not path.exists():
            argv = [self._ffmpeg, "-v", "error", "-nostdin", "-y", *arguments, f"file:{path}"]
            done = subprocess.run(argv, capture_output=True, timeout=60, check=False)
            assert done.returncode == 0, done.stderr.decode(errors="replace")
        return path
