# SPDX-License-Identifier: GPL-3.0-or-later
"""Models are tried in a process of their own, with the plugins that run them."""

import ctypes.util
from pathlib import Path

import pytest
import vapoursynth as vs

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, InputError
from ripgui.core.model import ModelPicture, ModelReport, Runtime
from ripgui.workers.model_client import try_model
from tests.onnx import broken_model, doubling_model, growing_model, model_of


def _tried(path: Path, runtime: Runtime = Runtime.ORT) -> ModelReport:
    return try_model(str(path), runtime, token=CancelToken())


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("is_half", [False, True])
def test_a_trial_shows_what_a_model_does(tmp_path: Path, channels: int, is_half: bool) -> None:
    steps = list[str]()
    report = try_model(
        str(doubling_model(tmp_path, channels=channels, is_half=is_half)),
        Runtime.ORT,
        token=CancelToken(),
        on_progress=lambda progress: steps.append(progress.detail),
    )
    assert (report.scale, report.width, report.height, report.is_fixed) == (2, 64, 64, False)
    assert report.picture.is_gray == (channels == 1)
    assert report.frame_ms > 0
    assert steps == ["reading", "loading", "running"]


def test_a_model_of_one_size_is_tried_with_that(tmp_path: Path) -> None:
    report = _tried(doubling_model(tmp_path, side=96))
    assert (report.scale, report.width, report.height, report.is_fixed) == (2, 96, 96, True)


def test_openvino_runs_them(tmp_path: Path) -> None:
    report = _tried(doubling_model(tmp_path), Runtime.OPENVINO)
    assert (report.scale, report.picture) == (2, ModelPicture.RGB)


def test_a_runtime_that_is_not_installed_names_its_package(tmp_path: Path) -> None:
    assert not hasattr(vs.core, "ncnn")
    with pytest.raises(InputError, match="is missing: the package vapoursynth-mlrt-ncnn has it"):
        _tried(doubling_model(tmp_path), Runtime.NCNN)


def test_a_broken_model_is_told_with_the_words_of_what_runs_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"^This is an invalid model.*No Op registered for Nonsense"):
        _tried(broken_model(tmp_path))


def test_a_provider_that_is_not_there_is_told(tmp_path: Path) -> None:
    if ctypes.util.find_library("d3d12"):
        pytest.skip("DirectML is there")
    with pytest.raises(InputError, match="ONNX Runtime comes without DML here"):
        _tried(doubling_model(tmp_path), Runtime.ORT_DML)


def test_a_model_of_several_frames_is_not_even_loaded(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="it takes 7 channels"):
        _tried(model_of(tmp_path, channels=7))


@pytest.mark.parametrize("doublings", [6, 24])
def test_a_small_file_does_not_get_all_the_memory(tmp_path: Path, doublings: int) -> None:
    with pytest.raises(InputError, match=r"times as wide|more memory"):
        _tried(growing_model(tmp_path, doublings))


def test_a_trial_can_be_stopped(tmp_path: Path) -> None:
    token = CancelToken()

    with pytest.raises(Cancelled):
        try_model(
            str(doubling_model(tmp_path)),
            Runtime.ORT,
            token=token,
            on_progress=lambda _: token.ask(StopLevel.NOW),
        )
    with pytest.raises(Cancelled):
        try_model(str(doubling_model(tmp_path)), Runtime.ORT, token=token)
