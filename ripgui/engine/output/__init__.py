# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go: their names, and how they get there whole."""
