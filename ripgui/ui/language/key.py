# SPDX-License-Identifier: GPL-3.0-or-later
"""A text of a menu or a button, as it is said elsewhere."""

import re

_BEHIND = re.compile(r"\s?\(&\w\)")
_DOTS = re.compile(r"\s?…$")


def without_key(text: str) -> str:
    """Without the key that it has with Alt, and without dots at its end: &Open … and 打开(&O)… as Open and 打开."""
    return _DOTS.sub("", _BEHIND.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&"))
