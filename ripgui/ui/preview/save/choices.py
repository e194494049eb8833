# SPDX-License-Identifier: GPL-3.0-or-later
"""How the user wants pictures to be drawn, saved and sent; remembered until the next start."""

from pydantic import BaseModel, ConfigDict

from ripgui.ui.preview.save.saving import DEFAULT_PATTERN

DEFAULT_SITE = "https://slow.pics"


class PictureChoices(BaseModel):
    """folder: "" asks for one. site: where comparisons are sent. grid, smooth: of enlarged pictures."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    folder: str = ""
    pattern: str = DEFAULT_PATTERN
    site: str = DEFAULT_SITE
    grid: bool = True
    smooth: bool = False
    inspects: bool = False
