# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks that remote systems do: how they get there, are followed, and come back."""
