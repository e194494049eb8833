# SPDX-License-Identifier: GPL-3.0-or-later
"""The restoration builder: a form in the place of the script, whose lines it writes."""
