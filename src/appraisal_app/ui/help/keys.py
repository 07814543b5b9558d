"""Keys of the help window."""

from __future__ import annotations

from appraisal_app.ui.shell.page_keys import PageKey

BACK, FORWARD, SEARCH, LOCK, CLOSE = "back", "forward", "search", "lock", "close"
PDF, SHEET = "pdf", "sheet"
KEYBOARD = "keyboard"
"""The topic that lists all keys."""
HELP_KEYS = (
    PageKey(keys="Ctrl+F", does="Search the help book", action=SEARCH),
    PageKey(keys="Alt+Left", does="Back", action=BACK),
    PageKey(keys="Alt+Right", does="Forward", action=FORWARD),
    PageKey(keys="Ctrl+L", does="Lock the files that are open", action=LOCK),
    PageKey(keys="Esc", does="Close the help book", action=CLOSE),
)
