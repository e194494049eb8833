# SPDX-License-Identifier: GPL-3.0-or-later
"""The level of H.264 that a stream must declare: x264 finds one for each chunk, but all of a file need the same."""

from fractions import Fraction
from typing import NamedTuple

from ripgui.core.clip import ClipInfo
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_rules import parameter_keys


class _Level(NamedTuple):
    """Of table A-1 of the standard, for the Main profile. blocks: of 16 by 16 pixels; buffer: of all frames kept."""

    name: str
    blocks_per_s: int
    blocks: int
    buffer: int
    kbit: int


_LEVELS = (
    _Level("1", 1485, 99, 396, 64),
    _Level("1.1", 3000, 396, 900, 192),
    _Level("1.2", 6000, 396, 2376, 384),
    _Level("1.3", 11880, 396, 2376, 768),
    _Level("2", 11880, 396, 2376, 2000),
    _Level("2.1", 19800, 792, 4752, 4000),
    _Level("2.2", 20250, 1620, 8100, 4000),
    _Level("3", 40500, 1620, 8100, 10000),
    _Level("3.1", 108000, 3600, 18000, 14000),
    _Level("3.2", 216000, 5120, 20480, 20000),
    _Level("4", 245760, 8192, 32768, 20000),
    _Level("4.1", 245760, 8192, 32768, 50000),
    _Level("4.2", 522240, 8704, 34816, 50000),
    _Level("5", 589824, 22080, 110400, 135000),
    _Level("5.1", 983040, 36864, 184320, 240000),
    _Level("5.2", 2073600, 36864, 184320, 240000),
    _Level("6", 4177920, 139264, 696320, 240000),
    _Level("6.1", 8355840, 139264, 696320, 480000),
    _Level("6.2", 16711680, 139264, 696320, 800000),
)
_REFERENCES = {
    **dict.fromkeys(("ultrafast", "superfast", "veryfast"), 1),
    **dict.fromkeys(("faster", "fast"), 2),
    "medium": 3,
    "slow": 5,
    "slower": 8,
    **dict.fromkeys(("veryslow", "placebo"), 16),
}
_PYRAMID = 4


def h264_level(clip: ClipInfo, encoder: EncoderArgs, peak: int) -> str:
    """The least level for the clip, encoded at `peak` bits a second on average."""
    blocks = -(-clip.width // 16) * -(-clip.height // 16)
    speed = blocks * clip.fps
    kept = max(_PYRAMID, _references(encoder)) * blocks
    kbit = Fraction(2 * peak, 1000)
    fitting = (
        level.name
        for level in _LEVELS
        if level.blocks >= blocks and level.blocks_per_s >= speed and level.buffer >= kept and level.kbit >= kbit
    )
    return next(fitting, _LEVELS[-1].name)


def has_level(encoder: EncoderArgs) -> bool:
    """Whether the user chose one."""
    options = dict(encoder.options)
    listed = ":".join(options.get(name, "") for name in ("x264-params", "x264opts"))
    return "level" in options or bool({"level", "level-idc"} & parameter_keys(listed).keys())


def _references(encoder: EncoderArgs) -> int:
    options = dict(encoder.options)
    keys = parameter_keys(":".join(options.get(name, "") for name in ("x264-params", "x264opts")))
    told = keys.get("ref") or keys.get("frameref") or options.get("refs", "")
    usual = _REFERENCES.get(options.get("preset", "medium"), 16)
    if "animation" in options.get("tune", "") and usual > 1:
        usual = min(16, 2 * usual)
    return int(told) if told.isdigit() else usual
