# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program is: its versions, those of all that it stands on, and their licences."""
