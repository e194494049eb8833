# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets as files: ours and the user's, and how other programs write theirs."""
