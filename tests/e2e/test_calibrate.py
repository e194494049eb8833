# SPDX-License-Identifier: GPL-3.0-or-later
"""Measuring the machine, and plans that use what was found."""

import json
import os
from collections.abc import Callable
from pathlib import Path

from tests.e2e.commands import FAST, ripgui


def test_what_was_measured_is_used(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    clip = make_clip(frames=96)
    ran = ripgui("calibrate", str(clip), "--encoder", FAST, "--json")
    assert ran.status == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["best"] in found["trials"]
    assert all(trial["fps"] > 0 and trial["memory_mb"] > 0 for trial in found["trials"])
    assert not list(Path(os.environ["RIPGUI_HOME"]).rglob("*.part"))

    file = Path(os.environ["RIPGUI_HOME"], "data", "calibration.json")
    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["calibrations"][0]["trials"] = [{"workers": 3, "threads": 2, "fps": 9.0, "memory_mb": 1}]
    file.write_text(json.dumps(kept), encoding="utf-8")
    words = ("encode", str(clip), "--encoder", FAST, "--chunk-seconds", "1", "--overwrite", "--json")
    planned = ripgui(*words, "-o", str(tmp_path / "out.mkv")).named("planned")
    assert [event["workers"] for event in planned] == [3]
    file.write_text("{", encoding="utf-8")
    ran = ripgui(*words, "-o", str(tmp_path / "out.mkv"))
    assert ran.status == 0
    assert any("calibration.json is damaged" in event["text"] for event in ran.named("log"))
    assert ripgui("calibrate", "--forget").status == 0
    assert not file.exists()


def test_a_script_that_fails_is_told(clip: Path, tmp_path: Path) -> None:
    script = tmp_path / "broken.vpy"
    script.write_text("raise RuntimeError('no such model')\n", encoding="utf-8")
    ran = ripgui("calibrate", str(clip), "--encoder", FAST, "--script", str(script))
    assert ran.status != 0
    assert "no such model" in ran.stderr
    assert not Path(os.environ["RIPGUI_HOME"], "data", "calibration.json").exists()
