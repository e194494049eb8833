# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exact numbers from texts that anybody may have written."""

from fractions import Fraction


def exact(text: str) -> Fraction:
    """`25`, `23.976` or `24000/1001`. Raises ValueError for all else.

    An exponent is none of it: Python would write out the billion digits that "1e999999999" stands for.
    """
    numerator, _, denominator = text.partition("/")
    # Of these a scan has a hundred thousand, and Python looks for all other forms first.
    if numerator.isdecimal() and denominator.isdecimal() and (parts := int(denominator)):
        return Fraction(int(numerator), parts)
    if "e" in text or "E" in text:
        raise ValueError(f"{text[:40]!r} is no number")
    try:
        return Fraction(text)
    except ZeroDivisionError as error:
        raise ValueError(f"{text[:40]!r} is no number") from error
