# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: the dialog over those that are known."""
