# SPDX-License-Identifier: GPL-3.0-or-later
"""The line of a script that opens a video which was dropped on it."""

from collections.abc import Sequence

from ripgui.ui.script.lexer import Opened, code_only


def source_line(paths: Sequence[str], line: str, index: int, opened: Opened = Opened.CODE) -> str:
    """What is put in at character `index` of `line`: whole lines, a call, or within quotes the bare path."""
    _, inside = code_only(line[:index], opened)
    if inside is not Opened.CODE:
        return " ".join(paths)
    if line.strip():
        return ", ".join(_call(path) for path in paths)
    indent = line[:index]
    names = ["clip", *(f"clip{number}" for number in range(2, len(paths) + 1))]
    return f"\n{indent}".join(f"{name} = {_call(path)}" for name, path in zip(names, paths, strict=True))


def _call(path: str) -> str:
    plain = '"' not in path and not path.endswith("\\") and path.isprintable()
    quoted = f'r"{path}"' if plain else repr(path)
    return f"core.bs.VideoSource({quoted})"
