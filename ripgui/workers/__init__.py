# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes and the parent's side of talking to them."""


def worker_module(kind: str) -> str:
    """The module that is such a worker. Delivery knows more than workers may, so its worker lies with it."""
    return "ripgui.delivery.worker" if kind == "delivery" else f"ripgui.workers.{kind}"
