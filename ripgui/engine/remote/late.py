# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes what has tasks done elsewhere once there is such a task: who has none does not load it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.elsewhere import Elsewhere, Hooks, MakeElsewhere

if TYPE_CHECKING:
    from ripgui.engine.remote.async_path import AsyncPath
    from ripgui.engine.remote.pace import Pace


def elsewhere_for(
    store: Store,
    settings: Callable[[], Settings],
    *,
    path: "Callable[[], AsyncPath | None]" = lambda: None,
    pace: "Pace | None" = None,
) -> MakeElsewhere:
    """settings: as they are now. path: asked for one when there is such a task; gives None for a loop in a thread of
    its own.
    """

    def make(hooks: Hooks) -> Elsewhere:
        from ripgui.engine.remote.remotes import Remotes

        return Remotes(store, settings, hooks, path=path(), pace=pace)

    return make
