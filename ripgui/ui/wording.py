# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures and states as people read them."""

import math
from datetime import datetime, timedelta
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from ripgui.core.chunk import ChunkState
from ripgui.core.task import TaskState

_NARROW_SPACE = "\u202f"
_FEW_S = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def state_word(state: TaskState) -> str:
    match state:
        case TaskState.WAITING:
            return _tr("Waiting")
        case TaskState.PREPARING:
            return _tr("Preparing")
        case TaskState.RUNNING:
            return _tr("Encoding")
        case TaskState.PAUSED:
            return _tr("Paused")
        case TaskState.MERGING:
            return _tr("Merging")
        case TaskState.VERIFYING:
            return _tr("Checking")
        case TaskState.DELIVERING:
            return _tr("Delivering")
        case TaskState.REMOTE:
            return _tr("Elsewhere")
        case TaskState.DONE:
            return _tr("Done")
        case TaskState.FAILED:
            return _tr("Failed")
        case TaskState.CANCELLED:
            return _tr("Cancelled")


def chunk_word(state: ChunkState) -> str:
    match state:
        case ChunkState.WAITING:
            return _tr("waiting")
        case ChunkState.RUNNING:
            return _tr("running")
        case ChunkState.DONE:
            return _tr("done")
        case ChunkState.FAILED:
            return _tr("failed")


def count(number: int) -> str:
    """34524 as people here write it, 34,524 for instance."""
    return QLocale().toString(number)


def clock(seconds: float) -> str:
    """724.2 as 12:04, 4000 as 1:06:40."""
    whole = max(0, math.floor(seconds))
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def duration(seconds: float) -> str:
    """Roughly, in words: a few seconds, 45 s, 36 min, 1 h 48 min, 3 d 4 h."""
    whole = max(0, round(seconds))
    if whole < _FEW_S:
        return _tr("a few seconds")
    if whole < 60:
        return _tr("{seconds} s").format(seconds=whole)
    minutes = round(whole / 60)
    if minutes < 60:
        return _tr("{minutes} min").format(minutes=minutes)
    if minutes < 48 * 60:
        return _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
    hours = round(minutes / 60)
    return _tr("{days} d {hours} h").format(days=hours // 24, hours=hours % 24)


def brief(seconds: float) -> str:
    """As `duration`, where there is little room and few seconds count: 3.2 s."""
    return duration(seconds) if seconds >= _FEW_S else _tr("{seconds} s").format(seconds=decimal(max(0.0, seconds), 1))


def moment(at: datetime, now: datetime) -> str:
    """A moment to come, as somebody at the clock would say it."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    if at - now < timedelta(days=1):
        return _tr("at {time}").format(time=time)
    day = QLocale().toString(QDate(at.year, at.month, at.day), QLocale.FormatType.ShortFormat)
    return _tr("on {day} at {time}").format(day=day, time=time)


def date_and_time(at_s: float) -> str:
    """A moment that was, in seconds of Unix."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at_s)), QLocale.FormatType.ShortFormat)


def time_of_day(at_s: float) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at_s)).time(), QLocale.FormatType.ShortFormat)


def estimate(seconds: float) -> str:
    """A duration that is not known for certain."""
    told = duration(seconds)
    return told if round(seconds) < _FEW_S else _tr("about {time}").format(time=told)


def timecode(frame: int, fps: Fraction) -> str:
    """The time of a frame, hh:mm:ss.ms."""
    return exact_time(frame / fps)


def exact_time(time_s: Fraction) -> str:
    """hh:mm:ss.ms"""
    seconds, rest = divmod(round(time_s * 1000), 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def size(size_bytes: float) -> str:
    """1234567890 as 1.2 GB."""
    value, unit = float(max(0, size_bytes)), "B"
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if value < 999.5 or unit == "TB":
            break
        value /= 1000
    digits = 1 if unit != "B" and value < 9.95 else 0
    return f"{decimal(value, digits)}{_NARROW_SPACE}{unit}"


def decimal(number: float, digits: int) -> str:
    """With as many digits behind the point, or the comma, as people here write it."""
    return QLocale().toString(float(number), "f", digits)


def sentence(text: str) -> str:
    """What goes on inside a sentence elsewhere, where it stands alone; names of programs stay as they are written."""
    first = text.partition(" ")[0]
    is_name = not first.rstrip(",:").isalpha() or first.startswith(("lib", "ffmpeg"))
    return text if is_name else f"{text[:1].upper()}{text[1:]}"


def rate(fps: Fraction | float) -> str:
    """24000/1001 as 23.976, 25 as 25."""
    digits = next(few for few in range(4) if few == 3 or abs(float(fps) - round(float(fps), few)) < 0.0005)
    return decimal(float(fps), digits)


def speed(fps: float) -> str:
    """Frames per second of work, with as many digits as matter."""
    return _tr("{rate} fps").format(rate=decimal(fps, 1 if fps < 20 else 0))


def percent(share: float) -> str:
    """Rounded down: 100 % means all of it."""
    return _percent(f"{math.floor(max(0.0, min(1.0, share)) * 100 + 1e-9)}")


def change(before_bytes: int, after_bytes: int) -> str:
    """A size against an earlier one: −62 %."""
    if before_bytes <= 0:
        return ""
    parts = round((after_bytes / before_bytes - 1) * 100)
    sign = "−" if parts < 0 else "+" if parts > 0 else "±"
    return _percent(f"{sign}{abs(parts)}")


def _percent(number: str) -> str:
    return _tr("{number}\u202f%").format(number=number)
