# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a frame: properties, pixels and scopes."""
