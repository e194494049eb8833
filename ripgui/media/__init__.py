# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to video: probe, script, plan, encode, merge, verify."""
