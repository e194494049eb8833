# SPDX-License-Identifier: GPL-3.0-or-later
"""Remote systems: the dialog over the endpoints, where tasks run, and what their servers are told and asked."""
