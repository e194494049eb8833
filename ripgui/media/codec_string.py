# SPDX-License-Identifier: GPL-3.0-or-later
"""How codecs are called in RFC 6381's form, which tells a player whether it can play a stream before it fetches any."""

from collections.abc import Mapping

_SOUND: Mapping[str, str] = {
    "ac3": "ac-3",
    "alac": "alac",
    "eac3": "ec-3",
    "flac": "fLaC",
    "mp3": "mp4a.40.34",
    "opus": "Opus",
}
_SPACES = ("", "A", "B", "C")


def codec_string(codec: str, configuration: bytes) -> str:
    """The name of a track of an MP4 file. configuration: its decoder's, as MP4 holds it. "" where none is known."""
    match codec:
        case "h264" if len(configuration) > 3:
            return f"avc1.{configuration[1:4].hex()}"
        case "hevc" if len(configuration) > 12:
            return _hevc(configuration)
        case "av1" if len(configuration) > 2:
            return _av1(configuration)
        case "aac" if configuration:
            return f"mp4a.40.{configuration[0] >> 3}"
        case _:
            return _SOUND.get(codec, "")


def _hevc(configuration: bytes) -> str:
    first = configuration[1]
    space, tier, profile = first >> 6, first >> 5 & 1, first & 31
    compatible = int(f"{int.from_bytes(configuration[2:6]):032b}"[::-1], 2)
    constraints = configuration[6:12].rstrip(b"\x00")
    parts = [
        f"hvc1.{_SPACES[space]}{profile}",
        f"{compatible:X}",
        f"{'H' if tier else 'L'}{configuration[12]}",
        *(f"{byte:X}" for byte in constraints),
    ]
    return ".".join(parts)


def _av1(configuration: bytes) -> str:
    profile, level = configuration[1] >> 5, configuration[1] & 31
    tier, is_high, is_twelve = (configuration[2] >> shift & 1 for shift in (7, 6, 5))
    bits = 8 if not is_high else 12 if is_twelve and profile == 2 else 10
    return f"av01.{profile}.{level:02}{'H' if tier else 'M'}.{bits:02}"
