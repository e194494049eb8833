# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong around RipGUI, done to it on purpose: kills at any moment, and faults one at a time."""
