# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages in the hands of somebody who has nothing else: a bare system, its screen, and what is done there."""
