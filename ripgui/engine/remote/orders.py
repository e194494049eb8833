# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a remote system for a task."""

import os
import re
import uuid

from ripgui.core.remote import Order
from ripgui.core.task import Task, TaskSpec
from ripgui.remote.dialect import About

_ODD = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_STEM = 80


def new_key(spec: TaskSpec) -> str:
    """What the source is called there, as nothing else is: two files of one name are two."""
    stem, suffix = os.path.splitext(os.path.basename(spec.source))
    plain = _ODD.sub("-", stem).strip("-.")[:_LONGEST_STEM] or "source"
    return f"{plain}-{uuid.uuid4().hex[:12]}{_ODD.sub('', suffix)[:10]}"


def order_of(task: Task, about: About, *, key: str, url: str = "") -> Order:
    """With all options that the dialect knows, and its defaults where nothing was said."""
    said = dict(task.spec.target.options)
    options = tuple((field.name, said.get(field.name, "") or field.default) for field in about.options)
    return Order(spec=task.spec, key=key, url=url, options=options)
