# SPDX-License-Identifier: GPL-3.0-or-later
"""What things are: values without behaviour that touches files, processes, Qt or the network."""
