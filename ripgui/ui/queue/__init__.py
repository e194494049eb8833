# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue: its model, how a row looks, and what is done with tasks."""
