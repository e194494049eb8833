# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts as files: their drafts, whom they are trusted from, and the plugins that they want."""
