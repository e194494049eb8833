# SPDX-License-Identifier: GPL-3.0-or-later
# The part of QtAwesome that is used.

from PySide6.QtGui import QColor, QFont, QIcon

type _Colour = str | QColor

def icon(
    *names: str,
    color: _Colour = ...,
    color_on: _Colour = ...,
    color_off: _Colour = ...,
    color_active: _Colour = ...,
    color_disabled: _Colour = ...,
    color_selected: _Colour = ...,
    scale_factor: float = ...,
    opacity: float = ...,
    options: list[dict[str, object]] = ...,
) -> QIcon: ...
def font(prefix: str, size: int) -> QFont: ...
def charmap(prefixed_name: str) -> str: ...
def set_defaults(**kwargs: object) -> None: ...
def reset_cache() -> None: ...
