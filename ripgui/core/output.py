# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that stand for outputs of a script, which count from 0, and the rate of those that tell none."""

from fractions import Fraction

SOURCE = -1
"""The untouched source among them."""

ENCODED = -2
"""A file that was encoded of the script's clip, where one is looked at beside them."""

FALLBACK_FPS = Fraction(25)
