# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts to begin from: commented files among the resources, whose first comment says what they are for."""

from dataclasses import dataclass

from ripgui.core.folders import resource_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """name: of its file. title: the first line of its first comment. description: the others. script: all of it."""

    name: str
    title: str
    description: str
    script: str


def load_templates() -> tuple[Template, ...]:
    """All of them, in the order of their files' names, which begin with a number."""
    return tuple(
        _template(path.stem, path.read_text(encoding="utf-8"))
        for path in sorted((resource_folder() / "templates").glob("*.vpy"))
    )


def _template(stem: str, text: str) -> Template:
    lines = text.splitlines()
    end = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    title, *others = (line.removeprefix("#").strip() for line in lines[:end])
    return Template(name=stem.partition("-")[2] or stem, title=title, description=" ".join(others), script=text)
