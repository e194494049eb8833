# SPDX-License-Identifier: GPL-3.0-or-later
"""The script and the encoder line: editing, completion, files."""
