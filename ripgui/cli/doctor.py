# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui doctor`: what this machine offers, and what it lacks."""

import argparse
import io
import json
from collections.abc import Iterable
from dataclasses import asdict

from rich.console import Console

from ripgui.core.folders import cache_folder, config_folder, data_folder, model_folder, plugin_folder
from ripgui.engine.settings import Settings, settings_path
from ripgui.media.doctor import EncoderReport, Report, examine
from ripgui.workers.preview_client import list_vapoursynth

_GIB = 1 << 30
_WIDTH = 200


def doctor(options: argparse.Namespace, settings: Settings) -> int:
    """Prints the report. Its problems are findings, not a failure of the command."""
    report = examine_here(settings.ffmpeg, again=options.again)
    if options.json:
        print(json.dumps(asdict(report), ensure_ascii=False))
    else:
        _print(report, Console(highlight=False))
    return 0


def examine_here(ffmpeg: str, *, again: bool = False) -> Report:
    """What the doctor finds with this ffmpeg; takes a few seconds."""
    folders = {
        "queue": data_folder(),
        "settings": config_folder(),
        "cache": cache_folder(),
        "plugins": plugin_folder(),
        "models": model_folder(),
    }
    return examine(folders, list_vapoursynth, ffmpeg, again=again)


def report_text(report: Report) -> str:
    """The report as it is printed, without colours."""
    console = Console(highlight=False, file=io.StringIO(), width=_WIDTH)
    with console.capture() as captured:
        _print(report, console)
    return captured.get()


def _print(report: Report, console: Console) -> None:
    def section(title: str, lines: Iterable[str]) -> None:
        console.print(title, style="bold")
        for line in lines:
            console.print(f"  {line}", markup=False, soft_wrap=True)

    section(
        "RipGUI", [f"{report.ripgui} with Python {report.python} on {report.system}", f"settings: {settings_path()}"]
    )
    section("VapourSynth", report.vapoursynth or ["not found"])
    section(
        "ffmpeg",
        (
            f"{'using ' if found.path == report.ffmpeg else ''}{found.path} {found.version}"
            + (f", lacks {', '.join(found.missing)}" if found.missing else "")
            for found in report.ffmpegs
        ),
    )
    section(
        "Encoders",
        (f"{encoder.name}: {_encoder(encoder)}" for encoder in sorted(report.encoders, key=lambda e: e.reason)),
    )
    section("GPUs", report.gpus or ["none found"])
    section("Packages", (f"{name} {version}" for name, version in report.packages.items()))
    section(
        "Folders", (f"{found.name}: {found.path}, {found.free_bytes / _GIB:.1f} GiB free" for found in report.folders)
    )
    section("Problems", report.problems or ["none"])


def _encoder(encoder: EncoderReport) -> str:
    if encoder.reason:
        return encoder.reason
    return ", ".join(
        ["works", *(["10 bit"] if not encoder.ten_bit else []), *(["B-frames"] if not encoder.b_frames else [])]
    )
