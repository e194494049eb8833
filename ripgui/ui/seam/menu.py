# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the seam inspector."""

from ripgui.ui.actions import Command, Menu, tr


def seam_menu() -> Menu:
    return Menu(
        tr("Seams of the res&ult"),
        (
            Command("seams", tr("&Look at the seams …"), ("Ctrl+Alt+E",)),
            None,
            Command("previousSeam", tr("&Previous seam"), ("Left", "PgUp"), "previous", "seams"),
            Command("nextSeam", tr("&Next seam"), ("Right", "PgDown"), "next", "seams"),
            Command("worstSeam", tr("The &worst seam"), ("Home",), place="seams"),
            Command("seamOrder", tr("W&orst first"), ("O",), place="seams", group="alone"),
            Command("measureSeams", tr("&Measure"), ("Space",), place="seams", group="alone"),
            Command("seamInPreview", tr("Show in the pre&view"), ("P",), place="seams"),
        ),
    )
