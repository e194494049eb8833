# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings file: what is documented is what there is, and mistakes are named."""

import json
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.error import InputError
from ripgui.engine.settings import Settings, load_fitting_settings, load_settings, settings_path
from ripgui.engine.settings_file import change_settings

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


def read() -> dict[str, object]:
    content = json.loads(settings_path().read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def test_a_change_touches_its_key_and_no_other() -> None:
    write('{"wrokers": 7, "gpu_slots": 0, "temp_folder": "~/chunks", "sound": true}')
    assert change_settings({"workers": 3, "sound": False}).workers == 3
    # What was mistyped is the user's to mend, and a default is not written down.
    assert read() == {"wrokers": 7, "gpu_slots": 0, "temp_folder": "~/chunks", "workers": 3}
    with pytest.raises(InputError, match="temp_folder: must be an absolute path"):
        change_settings({"temp_folder": "here"})
    assert read() == {"wrokers": 7, "gpu_slots": 0, "temp_folder": "~/chunks", "workers": 3}


@pytest.mark.parametrize("text", ['{"workers": 3,', "[1]", "\udcff"])
def test_a_file_that_cannot_be_understood_is_kept_beside_the_new_one(text: str) -> None:
    write("")
    data = text.encode("utf-8", "surrogateescape")
    settings_path().write_bytes(data)
    assert load_fitting_settings()[0] == Settings()
    assert load_fitting_settings()[1].startswith(str(settings_path()))
    change_settings({"sound": True})
    assert load_settings() == Settings(sound=True)
    [kept] = settings_path().parent.glob("settings.json.damaged-*")
    assert kept.read_bytes() == data


def test_a_window_opens_with_what_fits() -> None:
    assert load_fitting_settings() == (Settings(), "")
    write('{"wrokers": 2, "gpu_slots": 4, "sound": 7, "temp_folder": "chunks", "motion": "reduced"}')
    settings, problem = load_fitting_settings()
    assert settings == Settings(gpu_slots=4, motion="reduced")
    assert "wrokers is not known" in problem
    assert "sound" in problem


def test_those_who_write_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    code = (
        "import sys; from ripgui.engine.settings_file import change_settings\n"
        "for value in range(2, 12): change_settings({sys.argv[1]: value})"
    )
    keys = ("workers", "gpu_slots", "index_cache_mib")
    started = [subprocess.Popen([sys.executable, "-c", code, key]) for key in keys]
    assert [one.wait(60) for one in started] == [0, 0, 0]
    assert read() == dict.fromkeys(keys, 11)
