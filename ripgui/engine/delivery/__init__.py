# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's side of delivery: storages, webhooks and sources from outside."""
