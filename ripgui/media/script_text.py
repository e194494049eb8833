# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things stand in a script's text, for those who write a line into it."""

import ast
import re
from enum import StrEnum

from ripgui.core.error import InputError


class Hurdle(StrEnum):
    """Why no line can be written into a script as it stands."""

    NOT_PYTHON = "it is not Python"
    NO_SETTER = "no line sets the output"
    SHARED_LINE = "set_output shares its line"
    NO_NAME = "the clip that is set as output has no name"
    INDENTED = "the line that sets the output is indented"
    ALTERED = "what was written there by a form cannot be read any more"
    NO_END = "what was written before has lost its last line"


class PlaceError(InputError):
    """line: 1-based, of the script, or None. detail: what is missing or wrong there, as it is written in scripts."""

    def __init__(self, hurdle: Hurdle, line: int | None = None, detail: str = "") -> None:
        where = f"line {line} of the script" if line is not None else "the script"
        super().__init__(": ".join(filter(None, (where, hurdle.value, detail))))
        self.hurdle = hurdle
        self.line = line
        self.detail = detail


def lines_of(script: str) -> list[str]:
    """As Python counts them: other characters that look like the end of a line may stand in a comment."""
    return re.split(r"\r\n|\r|\n", script.removesuffix("\n"))


def find_setter(script: str, output: int) -> ast.Expr:
    """The last statement that sets the output, on lines of its own. Raises PlaceError."""
    try:
        tree = ast.parse(script)
    except SyntaxError as error:
        raise PlaceError(Hurdle.NOT_PYTHON, error.lineno, error.msg) from error
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Expr) and _sets(node, output)]
    if not found:
        raise PlaceError(Hurdle.NO_SETTER, detail=f"<clip>.set_output({output or ''})")
    last = max(found, key=lambda node: node.lineno)
    if lines_of(script)[last.lineno - 1][: last.col_offset].strip():
        raise PlaceError(Hurdle.SHARED_LINE, last.lineno)
    return last


def set_name(setter: ast.Expr) -> str | None:
    """The name of the clip that is set as output, None where it has none."""
    assert isinstance(setter.value, ast.Call)
    assert isinstance(setter.value.func, ast.Attribute)
    node = setter.value.func.value
    return node.id if isinstance(node, ast.Name) else None


def _sets(node: ast.Expr, output: int) -> bool:
    call = node.value
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "set_output"):
        return False
    given = call.args[:1] or [keyword.value for keyword in call.keywords if keyword.arg == "index"]
    if not given:
        return output == 0
    return isinstance(given[0], ast.Constant) and given[0].value == output
