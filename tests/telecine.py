# SPDX-License-Identifier: GPL-3.0-or-later
"""MPEG-2 whose flags repeat fields, which no encoder of ffmpeg's can make: its bits are set in the stream."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

FILM = ((1, 1), (0, 0), (0, 1), (1, 0))
"""The four steps of 24 frames in 30: upper field first, a field repeated."""


def repeated(stream: bytes, flags: Sequence[tuple[int, int]] = FILM) -> bytes:
    """The stream with the flags on its frames in order of presentation, by turns. It must have been made at 29.97."""
    made = bytearray(stream)
    group = pictures = number = 0
    at = made.find(b"\0\0\1")
    while at >= 0:
        match made[at + 3]:
            case 0xB8:
                group = pictures
            case 0x00:
                number = group + (made[at + 4] << 2 | made[at + 5] >> 6)
                pictures += 1
            case 0xB5 if made[at + 4] >> 4 == 1:
                made[at + 5] &= ~0x08  # not progressive as a whole
            case 0xB5 if made[at + 4] >> 4 == 8:
                top, again = flags[number % len(flags)]
                made[at + 7] = made[at + 7] & ~0x82 | top << 7 | again << 1
        at = made.find(b"\0\0\1", at + 3)
    return bytes(made)


def make_telecined(
    folder: Path, ffmpeg: str, name: str, frames: int = 48, flags: Sequence[tuple[int, int]] = FILM
) -> Path:
    """A file of `frames` coded frames beside a tone as long as they last. Its form is what `name` ends in."""
    seconds = sum(2 + flags[number % len(flags)][1] for number in range(frames)) * 1001 / 60000
    coded, flagged, made = folder / "coded.m2v", folder / "flagged.m2v", folder / name
    codec = ("-c:v", "mpeg2video", "-g", "12", "-bf", "2", "-sc_threshold", "1000000000", "-b:v", "400k")
    picture = ("-f", "lavfi", "-i", "testsrc2=s=64x64:r=30000/1001", "-frames:v", str(frames))
    _run(ffmpeg, *picture, *codec, "-f", "mpeg2video", str(coded))
    flagged.write_bytes(repeated(coded.read_bytes(), flags))
    sound = ("-f", "lavfi", "-i", "sine=r=48000", "-t", str(seconds), "-map", "0:v", "-map", "1:a")
    form = ("-f", "vob") if made.suffix.lower() in (".mpg", ".vob") else ()
    _run(ffmpeg, "-f", "mpegvideo", "-i", str(flagged), *sound, "-c:v", "copy", "-c:a", "ac3", *form, str(made))
    return made


def _run(ffmpeg: str, *argv: str) -> None:
    subprocess.run([ffmpeg, "-v", "error", "-nostdin", "-y", *argv], check=True, timeout=60)
