# SPDX-License-Identifier: GPL-3.0-or-later
"""Where finished things go when the user sends them somewhere."""
