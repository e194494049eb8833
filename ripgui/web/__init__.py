# SPDX-License-Identifier: GPL-3.0-or-later
"""What speaks HTTP, for deliveries and remote systems alike."""
