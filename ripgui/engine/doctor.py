# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the machine as this program uses it: with its folders and its VapourSynth; and says it all in plain text."""

from collections.abc import Iterable, Iterator

from ripgui.core.folders import cache_folder, config_folder, data_folder, model_folder, plugin_folder
from ripgui.engine.settings import settings_path
from ripgui.media.doctor import EncoderReport, Report, examine
from ripgui.workers.preview_client import list_vapoursynth

_GIB = 1 << 30


def examine_here(ffmpeg: str, *, again: bool = False) -> Report:
    """What is found with this ffmpeg; takes a few seconds."""
    folders = {
        "queue": data_folder(),
        "settings": config_folder(),
        "cache": cache_folder(),
        "plugins": plugin_folder(),
        "models": model_folder(),
    }
    return examine(folders, list_vapoursynth, ffmpeg, again=again)


def report_text(report: Report) -> str:
    return "".join(f"{title}\n{''.join(f'  {line}\n' for line in lines)}" for title, lines in sections(report))


def sections(report: Report) -> Iterator[tuple[str, Iterable[str]]]:
    """Their titles and lines."""
    yield (
        "RipGUI",
        (f"{report.ripgui} with Python {report.python} on {report.system}", f"settings: {settings_path()}"),
    )
    yield "VapourSynth", report.vapoursynth or ("not found",)
    yield (
        "ffmpeg",
        (
            f"{'using ' if found.path == report.ffmpeg else ''}{found.path} {found.version}"
            + (f", cannot be used: {', '.join(found.missing)}" if found.missing else "")
            for found in report.ffmpegs
        ),
    )
    yield (
        "Encoders",
        (f"{encoder.name}: {_encoder(encoder)}" for encoder in sorted(report.encoders, key=lambda e: e.reason)),
    )
    yield "GPUs", report.gpus or ("none found",)
    yield "Packages", (f"{name} {version}" for name, version in report.packages.items())
    yield (
        "Folders",
        (f"{found.name}: {found.path}, {found.free_bytes / _GIB:.1f} GiB free" for found in report.folders),
    )
    yield "Problems", report.problems or ("none",)


def _encoder(encoder: EncoderReport) -> str:
    if encoder.reason:
        return encoder.reason
    return ", ".join(
        ["works", *(["10 bit"] if not encoder.ten_bit else []), *(["B-frames"] if not encoder.b_frames else [])]
    )
