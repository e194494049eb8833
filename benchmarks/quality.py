# SPDX-License-Identifier: GPL-3.0-or-later
"""The sizes that qualities 1 to 10 give, for each encoder that works here: `python -m benchmarks.quality FILM FILM`.

Prints the table of docs/quality.md, and ends with 1 if a better quality did not make a larger file.
"""

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.media.hardware import device_arguments, upload_filters, usable_encoders
from ripgui.media.quality import BEST, SCALES, WORST, quality_options, written

_SPEED = {
    "libx264": ("-preset", "medium"),
    "libx265": ("-preset", "fast"),
    "libsvtav1": ("-preset", "8"),
    "libaom-av1": ("-cpu-used", "8", "-row-mt", "1"),
    "libvpx-vp9": ("-cpu-used", "5", "-row-mt", "1"),
}
_WIDTH = 640


def sizes(ffmpeg: str, codec: str, film: Path, span: tuple[float, int], result: Path) -> list[int]:
    """Bytes of the film at each quality from the worst to the best. span: seconds into the film, and frames of it."""
    start_s, frames = span
    found = []
    for quality in range(WORST, BEST + 1):
        upload = upload_filters(codec, "")
        filters = f"scale='min({_WIDTH},iw)':-2" + (f",{upload}" if upload else "")
        argv = [ffmpeg, "-v", "error", "-nostdin", "-y", *device_arguments(codec), "-ss", str(start_s), "-i", str(film)]
        argv += ["-map", "0:v:0", "-frames:v", str(frames), "-vf", filters, "-c:v", codec, *_SPEED.get(codec, ())]
        subprocess.run(
            [*argv, *written(quality_options(codec, quality)), str(result)],
            check=True,
            env=os.environ | {"SVT_LOG": "1"},
        )
        found.append(result.stat().st_size)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("films", nargs=2, type=Path)
    parser.add_argument("--start", type=float, default=1.0, help="seconds into each film (%(default)s)")
    parser.add_argument("--frames", type=int, default=48, help="frames of each film (%(default)s)")
    parser.add_argument("--encoder", action="append", default=[], help="only this one; may be given several times")
    options = parser.parse_args()
    ffmpeg = find_ffmpeg().path
    working = usable_encoders(ffmpeg, options.encoder or tuple(SCALES))
    is_right = True
    print("| encoder | clip |", " | ".join(map(str, range(WORST, BEST + 1))), "|")
    print("| --- | --- |", " | ".join(["--:"] * BEST), "|")
    with tempfile.TemporaryDirectory() as folder:
        for codec in (name for name, found in working.items() if not found.reason):
            for film in options.films:
                found = sizes(ffmpeg, codec, film, (options.start, options.frames), Path(folder, "result.mkv"))
                is_right &= all(worse < better for worse, better in itertools.pairwise(found))
                print(f"| {codec} | {film.stem} |", " | ".join(f"{size / 1000:.1f}" for size in found), "|", flush=True)
    print(f"kB; every step larger than the one before: {'yes' if is_right else 'NO'}", file=sys.stderr)
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
