# SPDX-License-Identifier: GPL-3.0-or-later
"""The webhooks that the user made; their secrets lie elsewhere."""

from ripgui.core.webhook import Webhook, check_webhook
from ripgui.engine.named_file import NamedFile

_WEBHOOKS = NamedFile(Webhook, noun="webhook", check=check_webhook)

webhooks_path = _WEBHOOKS.path
load_webhooks = _WEBHOOKS.load
find_webhook = _WEBHOOKS.find
save_webhook = _WEBHOOKS.save
remove_webhook = _WEBHOOKS.remove
