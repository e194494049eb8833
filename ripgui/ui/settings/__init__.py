# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings: a dialog with search over all that can be chosen once and for all."""
