"""Whether what was typed is for a command, or names a file for the window."""

from __future__ import annotations

from collections.abc import Sequence

from appraisal_app.cli.mistyped import mistyped

COMMANDS = (
    "example",
    "record",
    "from-record",
    "documents",
    "export",
    "exports",
    "dispose",
    "copy",
    "sign",
    "trust",
    "verify",
    "repair",
    "backup",
    "backups",
    "compare",
    "packet",
    "form",
    "help-book",
    "gallery",
)


def is_for_commands(argv: Sequence[str]) -> bool:
    """Whether `parsed` is to judge these words; a window opens for the others."""
    lone = argv[0] if len(argv) == 1 else ""
    is_command = lone in COMMANDS or lone.startswith("-")
    return len(argv) > 1 or is_command or bool(mistyped(lone, COMMANDS))
