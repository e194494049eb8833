# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in a text: Qt counts in units of UTF-16, Python in characters; they part behind the first emoji."""


def column_of(text: str, index: int) -> int:
    """Qt's place of the character `index` of `text`."""
    head = text[:index]
    return len(head) if head.isascii() else len(head.encode("utf-16-le", "surrogatepass")) // 2


def index_of(text: str, column: int) -> int:
    """The character of `text` at Qt's place `column`."""
    head = text[:column]
    if head.isascii() or len(head.encode("utf-16-le", "surrogatepass")) == 2 * len(head):
        return len(head)
    units = text.encode("utf-16-le", "surrogatepass")[: 2 * column]
    return len(units.decode("utf-16-le", "ignore"))
