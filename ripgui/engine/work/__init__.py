# SPDX-License-Identifier: GPL-3.0-or-later
"""How tasks are worked on: runner, job, chunks, and how they end."""
