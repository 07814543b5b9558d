"""The lines of the menu Help."""

from __future__ import annotations

from appraisal_app.ui.shell.state import MenuEntry, MenuName

ON_PAGE, BOOK, SHEET, TOUR, PDF = "help", "help_book", "help_keyboard", "help_tour", "help_pdf"
HELP_KEY = "F1"
WHILE_LOCKED = frozenset({ON_PAGE, BOOK, SHEET})
"""What tells nothing of any file."""
HELP_ENTRIES = (
    MenuEntry(MenuName.HELP, ON_PAGE, "&Help on this page", shortcut=HELP_KEY),
    MenuEntry(MenuName.HELP, BOOK, "Help &book"),
    MenuEntry(MenuName.HELP, SHEET, "&Keyboard", shortcut="Ctrl+/"),
    MenuEntry(MenuName.HELP, TOUR, "Take the &tour"),
    MenuEntry(MenuName.HELP, PDF, "&Save the help book as PDF…"),
)
LOCKED_ENTRIES = tuple(each for each in HELP_ENTRIES if each.key in WHILE_LOCKED)
