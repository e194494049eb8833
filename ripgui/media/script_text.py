# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things stand in a script's text, for those who write a line into it."""

import ast
import re

from ripgui.core.error import InputError


def lines_of(script: str) -> list[str]:
    """As Python counts them: other characters that look like the end of a line may stand in a comment."""
    return re.split(r"\r\n|\r|\n", script.removesuffix("\n"))


def find_setter(script: str, output: int) -> ast.Expr:
    """The last statement that sets the output, on lines of its own. Raises InputError."""
    try:
        tree = ast.parse(script)
    except SyntaxError as error:
        raise InputError(f"line {error.lineno} of the script is not Python: {error.msg}") from error
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Expr) and _sets(node, output)]
    if not found:
        raise InputError(f"the script has no line <clip>.set_output({output or ''}) to write before")
    last = max(found, key=lambda node: node.lineno)
    if lines_of(script)[last.lineno - 1][: last.col_offset].strip():
        raise InputError(f"put set_output in line {last.lineno} on a line of its own, so that there is room before it")
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
