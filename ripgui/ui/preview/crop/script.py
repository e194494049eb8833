# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a crop into a script: one line before the one that sets the output, marked so that it is found again."""

import ast
import re
from dataclasses import dataclass

from ripgui.media.script_text import find_setter, lines_of
from ripgui.ui.preview.crop.edges import Crop

_MARK = "# crop helper, output {output}"
_WRITTEN = re.compile(
    r"^(?P<indent>[ \t]*)(?P<name>\w+) = (?P<cut>.+)\.std\.Crop\((?P<sides>[a-z=0-9, ]*)\)"
    r"  # crop helper, output (?P<output>\d)[ \t]*$"
)
_SIDES = ("left", "right", "top", "bottom")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that was written here: what is cut, and the name it gets."""

    number: int
    indent: str
    name: str
    cut: str
    crop: Crop

    def text(self, crop: Crop, output: int) -> str:
        sides = ", ".join(f"{side}={getattr(crop, side)}" for side in _SIDES if getattr(crop, side))
        return f"{self.indent}{self.name} = {self.cut}.std.Crop({sides})  {_MARK.format(output=output)}"


def crop_of(script: str, output: int) -> Crop:
    """The crop that was written for an output, an empty one where there is none."""
    line = _find(lines_of(script), output)
    return line.crop if line is not None else Crop()


def with_crop(script: str, crop: Crop, output: int) -> str:
    """The script with this crop of an output, in the place of any written before. An empty one takes it out.

    Raises PlaceError where the script has no line to put it before.
    """
    lines = lines_of(script)
    written = _find(lines, output)
    if written is not None:
        if crop:
            lines[written.number] = written.text(crop, output)
        elif written.cut == written.name:
            del lines[written.number]
        else:
            lines[written.number] = f"{written.indent}{written.name} = {written.cut}"
        return _joined(lines, script)
    if not crop:
        return script
    setter = find_setter(script, output)
    start, stop = setter.lineno - 1, setter.end_lineno or setter.lineno
    indent = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
    call = setter.value
    assert isinstance(call, ast.Call)
    assert isinstance(call.func, ast.Attribute)
    node = call.func.value
    if isinstance(node, ast.Name):
        lines.insert(start, _Line(start, indent, node.id, node.id, crop).text(crop, output))
        return _joined(lines, script)
    # What is set as output has no name yet.
    cut = " ".join((ast.get_source_segment(script, node) or "").split())
    whole = (ast.get_source_segment(script, setter) or "").split("\n")
    tail = ast.get_source_segment(script, call) or ""
    arguments = tail[tail.rindex(".set_output") :]
    after = lines[stop - 1][len(_before_end(lines[stop - 1], whole[-1])) :]
    if not isinstance(node, ast.Call | ast.Attribute | ast.Subscript):
        cut = f"({cut})"
    made = _Line(start, indent, "cropped", cut, crop).text(crop, output)
    lines[start:stop] = [made, f"{indent}cropped{arguments}{after}"]
    return _joined(lines, script)


def _before_end(line: str, last: str) -> str:
    return line[: line.rindex(last) + len(last)]


def _joined(lines: list[str], script: str) -> str:
    return "\n".join(lines) + ("\n" if script.endswith("\n") else "")


def _find(lines: list[str], output: int) -> _Line | None:
    for number, text in enumerate(lines):
        match = _WRITTEN.match(text)
        if match is None or int(match["output"]) != output:
            continue
        pairs = (part.split("=") for part in match["sides"].replace(" ", "").split(",") if part)
        sides = {pair[0]: pair[1] for pair in pairs if len(pair) == 2}
        if set(sides) <= set(_SIDES) and all(value.isdigit() for value in sides.values()):
            crop = Crop(**{side: int(value) for side, value in sides.items()})
            return _Line(number, match["indent"], match["name"], match["cut"], crop)
    return None
