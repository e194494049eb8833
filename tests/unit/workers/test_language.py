# SPDX-License-Identifier: GPL-3.0-or-later
"""What Python says of a text that nobody runs, and that what it is asked stays its own process's trouble."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.search import Query
from ripgui.workers.client import WorkerProcess
from ripgui.workers.language import problems
from ripgui.workers.language_protocol import (
    NAMES,
    PLUGINS,
    SEARCH,
    SIGNATURES,
    PlaceParams,
    SearchParams,
)
from ripgui.workers.protocol import NoParams

_PATIENCE = Patience(first_s=60, next_s=60)


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess("language", on_log=lambda _: None)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("text", "line", "marked", "message"),
    [
        ("a = 1\nb = (1\n", 2, "(", "never closed"),
        ("f(a b)", 1, "a b", "comma"),
        ("x = '剪辑\n", 1, "'", "unterminated"),
        ("if a:\nb = 1\n", 2, "b", "indented block"),
        ("return 1", 1, "return 1", "outside function"),
        ("f(a=1, b)", 1, ")", "positional"),
    ],
)
def test_a_mistake_has_its_place(text: str, line: int, marked: str, message: str) -> None:
    (found,) = problems(text)
    assert (found.line, found.is_error) == (line, True)
    assert message in found.message
    assert text.splitlines()[line - 1][found.start : found.stop] == marked


def test_a_dubious_string_is_a_warning() -> None:
    (found,) = problems('a = 1\np = "C:\\dir"\n')
    assert (found.line, found.is_error) == (2, False)
    assert "\n" not in found.message


@pytest.mark.parametrize("text", ["", "clip.set_output()\n", "import os\n" * 3000])
def test_nothing_is_wrong(text: str) -> None:
    assert problems(text) == ()


@given(st.text(max_size=60) | st.text(alphabet="()[]{}'\"\\\n\0 ab=:", max_size=60))
def test_any_text_is_told_about(text: str) -> None:
    assert all(found.line >= 1 and 0 <= found.start <= found.stop for found in problems(text))


def test_nothing_of_the_text_is_run() -> None:
    assert problems("raise SystemExit\n") == ()


def test_plugins_come_with_their_signatures(worker: WorkerProcess) -> None:
    plugins = {each.namespace: each for each in worker.call(PLUGINS, NoParams(), patience=_PATIENCE).plugins}
    source = plugins["bs"].function("VideoSource")
    assert source is not None
    assert str(source.parameters[0]) == "source: text"
    assert source.gives_clip
    assert not source.binds_clip
    crop = plugins["std"].function("Crop")
    assert crop is not None
    assert crop.binds_clip


def test_python_is_known(worker: WorkerProcess) -> None:
    text = "import os.path\nos.path.join("
    names = worker.call(NAMES, PlaceParams(text=text, path="", line=2, column=8), patience=_PATIENCE).names
    assert "join" in [each.name for each in names]
    found = worker.call(SIGNATURES, PlaceParams(text=text, path="", line=2, column=13), patience=_PATIENCE)
    assert {each.name for each in found.signatures} == {"join"}


def test_a_pattern_that_is_none_is_the_users_mistake(worker: WorkerProcess) -> None:
    with pytest.raises(InputError):
        worker.call(SEARCH, SearchParams(text="a", query=Query(text="(", is_pattern=True)), patience=_PATIENCE)
