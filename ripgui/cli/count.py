# SPDX-License-Identifier: GPL-3.0-or-later
"""A number of things on a command line."""

import argparse

_MOST_DIGITS = 9


def count(text: str) -> int:
    """From 1 on. Raises argparse.ArgumentTypeError."""
    if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
