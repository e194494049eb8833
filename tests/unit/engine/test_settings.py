# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings file: what is documented is what there is, and mistakes are named."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.error import InputError
from ripgui.engine.settings import Settings, load_settings, settings_path

DOCUMENT = Path(__file__).parents[3] / "docs" / "settings.md"
ROW = re.compile(r"^\| `(\w+)` \| ([^|]*) \| `([^`]*)` \| \S.* \|$", re.MULTILINE)


def write(text: str) -> None:
    settings_path().parent.mkdir(parents=True, exist_ok=True)
    settings_path().write_text(text, encoding="utf-8")


def test_the_document_names_every_key_with_its_default() -> None:
    documented = {key: json.loads(default) for key, _, default in ROW.findall(DOCUMENT.read_text(encoding="utf-8"))}
    assert documented == asdict(Settings())
    assert list(documented) == list(asdict(Settings()))


def test_a_file_is_read_and_its_absence_is_all_defaults() -> None:
    assert load_settings() == Settings()
    write('\ufeff{"workers": 3, "temp_folder": "~/chunks", "keep_awake": false}')
    assert load_settings() == Settings(workers=3, temp_folder=str(Path.home() / "chunks"), keep_awake=False)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"wrokers": 2}', "wrokers is not known"),
        (
            '{"workers": 0, "index_cache_mib": -1}',
            "workers: Input should be greater than or equal to 1; index_cache_mib",
        ),
        ('{"frame_timeout_s": "soon"}', "frame_timeout_s: "),
        ('{"temp_folder": "chunks"}', "temp_folder: must be an absolute path"),
        ("{workers: 2}", "JSON"),
        ("[]", "object"),
        ("", "JSON"),
    ],
)
def test_a_mistake_is_one_line_that_names_its_key(text: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(text)
    with pytest.raises(InputError, match=re.escape(says)):
        load_settings()
    assert run_command(["queue", "list"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"ripgui: {settings_path()} is not right: ")
    assert told.count("\n") == 1
