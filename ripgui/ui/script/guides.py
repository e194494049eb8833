# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines that show how deep the text is indented."""

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

_STEP = 4


def guides(editor: QPlainTextEdit, area: QRect) -> list[QLine]:
    """One line for each level that a visible line is inside of."""
    found: list[QLine] = []
    width = editor.tabStopDistance()
    block = editor.firstVisibleBlock()
    left = editor.contentOffset().x() + editor.document().documentMargin()
    depth = 0
    while block.isValid():
        box = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
        if box.top() > area.bottom():
            break
        depth = _depth(block, depth)
        if box.bottom() >= area.top():
            for level in range(depth):
                x = round(left + level * width)
                found.append(QLine(x, round(box.top()), x, round(box.bottom()) - 1))
        block = block.next()
    return found


def levels(text: str) -> int | None:
    """How many levels a line is inside of, None for a blank one."""
    head = text[: len(text) - len(text.lstrip())]
    return (len(head.expandtabs(_STEP)) + _STEP - 1) // _STEP if text.strip() else None


def _depth(block: QTextBlock, before: int) -> int:
    """A blank line is as deep as the shallower of those around it."""
    own = levels(block.text())
    if own is not None:
        return own
    following = block.next()
    for _ in range(50):
        if not following.isValid():
            break
        deep = levels(following.text())
        if deep is not None:
            return min(before, deep)
        following = following.next()
    return 0
