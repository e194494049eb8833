# SPDX-License-Identifier: GPL-3.0-or-later
"""The application with everything it runs on, in one folder that can lie anywhere."""
