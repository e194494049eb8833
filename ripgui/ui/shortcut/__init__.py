# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys of commands: profiles of programs that people know, the user's own changes, and the dialog for both."""
