# SPDX-License-Identifier: GPL-3.0-or-later
"""Where frames are shown: one or two pictures, compared, moved and enlarged."""
