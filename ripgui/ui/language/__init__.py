# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's languages: which there are and is in use, and how what is shown changes with it."""
