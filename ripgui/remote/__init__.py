# SPDX-License-Identifier: GPL-3.0-or-later
"""Remote systems that do a task elsewhere: one interface, and a dialect for each kind."""
