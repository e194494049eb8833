# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of others in a terminal: names of files may hold line breaks and what terminals obey."""


def shown(text: object) -> str:
    """In one line, with control characters written out."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape", "backslashreplace").decode()
        for letter in str(text)
    )
