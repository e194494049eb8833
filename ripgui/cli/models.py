# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui models`: ONNX models of the user's own, and whether they work here."""

import argparse
import json
import os
from dataclasses import asdict
from pathlib import Path

from ripgui.core.cancel import CancelToken
from ripgui.core.error import InputError
from ripgui.core.model import ModelReport, Runtime
from ripgui.engine.script.model_folder import found_models, made_folder
from ripgui.workers.model_client import try_model

_MB = 1_000_000


def models(options: argparse.Namespace) -> int:
    if options.models_command == "list":
        return _list(as_json=options.json)
    return _check(options.file, options.runtime, as_json=options.json)


def _list(*, as_json: bool) -> int:
    folder = made_folder()
    found = found_models()
    for model in found:
        size = f"{model.size_bytes / _MB:.1f} MB"
        print(json.dumps(asdict(model), ensure_ascii=False) if as_json else f"{model.name}  {size}")
    if not found and not as_json:
        print(f"no models in {folder}")
    return 0


def _check(name: str, word: str, *, as_json: bool) -> int:
    """name: a path, or that of a model in the folder."""
    known = {model.name: model.path for model in found_models()}
    path = known.get(name, os.path.abspath(name)) if not Path(name).exists() else os.path.abspath(name)
    runtime = Runtime("" if word == "cpu" else word.upper())
    try:
        report = try_model(path, runtime, token=CancelToken())
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    if as_json:
        print(json.dumps(asdict(report), ensure_ascii=False))
    else:
        print(f"{name}: {_told(report)}")
    return 0


def _told(report: ModelReport) -> str:
    """One line on what the model does."""
    size = f"{report.width} × {report.height}"
    return (
        f"{report.scale}×, {'grey' if report.picture.is_gray else 'RGB'}, {report.file.inputs[0].kind}, "
        f"{'takes ' + size + ' alone, ' if report.is_fixed else ''}{report.frame_ms:.1f} ms for {size}"
    )
