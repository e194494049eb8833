# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of the tracks beside the picture: the list, the selected one's settings, chapters, tags and rules."""
