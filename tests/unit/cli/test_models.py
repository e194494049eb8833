# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui models` lists what the folder holds and runs a model on a small picture."""

import json
from pathlib import Path

import pytest

from ripgui.cli.main import run_command
from ripgui.core.folders import model_folder
from tests.onnx import doubling_model


def test_the_folder_is_made_and_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["models", "list"]) == 0
    assert capsys.readouterr().out == f"no models in {model_folder()}\n"
    (model_folder() / "anime").mkdir()
    doubling_model(model_folder() / "anime", "double.onnx")
    (model_folder() / "readme.txt").write_text("not listed")
    assert run_command(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert (listed["name"], Path(listed["path"]).parent) == ("anime/double.onnx", model_folder() / "anime")


def test_a_model_of_the_folder_is_checked_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    model_folder().mkdir(parents=True)
    doubling_model(model_folder(), "double.onnx")
    assert run_command(["models", "check", "double.onnx"]) == 0
    assert capsys.readouterr().out.startswith("double.onnx: 2×, RGB, float, ")
    assert run_command(["models", "check", "double.onnx", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["scale"], told["picture"], told["file"]["inputs"][0]["shape"]) == (2, "RGBS", [1, 3, "", ""])


def test_what_is_no_model_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "no.onnx"
    path.write_text("no model at all, only words")
    assert run_command(["models", "check", str(path)]) == 2
    assert capsys.readouterr() == ("", f"ripgui: {path}: not an ONNX model: it holds something else\n")
