# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings between panels, presets, tasks and the session."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, Preset
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.treatment import Treatment
from ripgui.ui.choice import Draft, OutputChoice, add_options, changes, draft_of, edited_spec, is_editable, preset_draft
from tests.unit.ui.rows import make_task

_TEXT = st.text(min_size=1, max_size=12)
_SPECS = st.builds(
    TaskSpec,
    source=_TEXT,
    output=st.sampled_from(["/r/a.mkv", "/r/b.c.mp4"]),
    script=_TEXT,
    script_path=_TEXT,
    preset=_TEXT,
    encoder=_TEXT,
    chunk_seconds=st.none() | st.floats(min_value=1, max_value=100),
    workers=st.none() | st.integers(min_value=1, max_value=8),
    range=_TEXT,
    overwrite=st.booleans(),
)


@given(spec=_SPECS)
def test_showing_a_task_changes_nothing(spec: TaskSpec) -> None:
    assert edited_spec(spec, draft_of(spec)) == spec


def test_an_empty_path_keeps_the_output() -> None:
    spec = make_task(1).spec
    draft = replace(draft_of(spec), output=OutputChoice(path=""))
    assert edited_spec(spec, draft).output == spec.output


def test_options_say_all_that_a_draft_says() -> None:
    output = OutputChoice(container="mp4", pattern="{name}", folder="/r", range="1:5", chunk_seconds=5.0, workers=2)
    options = add_options(Draft(script="s", script_path="/p", encoder="-c:v x", preset="f", output=output))
    assert (options.script, options.script_path, options.encoder, options.preset) == ("s", "/p", "-c:v x", "f")
    assert (options.container, options.pattern, options.folder) == ("mp4", "{name}", "/r")
    assert (options.range, options.chunk_seconds, options.workers) == ("1:5", 5.0, 2)


def test_a_preset_of_any_source_converts_numbered_pictures() -> None:
    preset = Preset(name="p", title="P", encoder="-c:v libx265 -crf 20")
    spec = replace(make_task(1).spec, source="/f/a_%03d.bmp", script=SOURCE_SCRIPT, encoder=preset.encoder)
    draft = preset_draft(draft_of(spec), preset)
    assert "YUV420P10" in draft.script
    assert edited_spec(spec, draft).script == draft.script
    assert changes(replace(draft, output=replace(draft.output, container="mkv")), preset) == ()
    assert preset_draft(draft, replace(preset, encoder="-c:v ffv1")).script == SOURCE_SCRIPT


def test_a_preset_says_all_but_where_to() -> None:
    preset = Preset(name="p", title="P", script="s2", encoder="-c:v y", container="mp4", chunk_seconds=7.0)
    before = Draft(script_path="/p", output=OutputChoice(path="/r/a.b.mkv", folder="/r", workers=2))
    after = preset_draft(before, preset)
    assert (after.script, after.script_path, after.encoder, after.preset) == ("s2", "", "-c:v y", "p")
    assert after.output == OutputChoice(container="mp4", path="/r/a.b.mp4", folder="/r", workers=2, chunk_seconds=7.0)
    usual = replace(preset, chunk_seconds=DEFAULT_CHUNK_SECONDS)
    assert preset_draft(before, usual).output.chunk_seconds is None


def test_a_preset_that_names_no_webhook_takes_none_away() -> None:
    home, work = Treatment(webhook="home"), Treatment(webhook="work")
    preset = Preset(name="p", title="P", encoder="-c:v x")
    assert preset_draft(Draft(treatment=home), preset).treatment.webhook == "home"
    assert preset_draft(Draft(treatment=home), replace(preset, treatment=work)).treatment.webhook == "work"


@pytest.mark.parametrize("state", list(TaskState))
def test_only_what_stands_is_edited(state: TaskState) -> None:
    expected = state in (TaskState.WAITING, TaskState.PAUSED, TaskState.FAILED, TaskState.CANCELLED)
    assert is_editable(make_task(1, state)) is expected
