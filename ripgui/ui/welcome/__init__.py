# SPDX-License-Identifier: GPL-3.0-or-later
"""What meets who is here for the first time: a way to a result, what the machine offers, and a tour."""
