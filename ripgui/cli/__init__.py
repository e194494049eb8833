# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: the same runner as the window's, without a window."""

COMMANDS = (
    *("encode", "submit", "queue", "watch", "split", "history", "stats", "presets", "plugins", "models", "lists"),
    *("storages", "endpoints", "webhooks", "doctor", "calibrate", "demo"),
)
