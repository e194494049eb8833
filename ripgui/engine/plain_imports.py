# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports as Python makes them, with Qt loaded."""

import sys


def load_qt() -> None:
    """Loads Qt's core, without what it would do at each import from then on.

    Looking for users of its optional features, PySide reads the source of every module that is imported after it, and
    asks modules for attributes while another thread still imports them, at which pydantic fails now and then. Nobody
    here uses those features. A PySide that is built otherwise stays as it is. Raises InputError where the system lacks
    what Qt's core needs.
    """
    try:
        import PySide6.QtCore  # noqa: F401  to have it loaded
    except ImportError as error:
        from ripgui.core.error import InputError
        from ripgui.display import core_complaint

        problem = core_complaint()
        if not problem:
            raise
        raise InputError(problem) from error
    names = vars(sys.modules.get("shibokensupport.feature", sys))
    if "_mod_uses_pyside" in names:
        names["_mod_uses_pyside"] = lambda _: False
