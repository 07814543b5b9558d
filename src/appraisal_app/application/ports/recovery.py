"""The sheet of paper from which a protected file can be opened again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol


class RecoverySheet(Protocol):
    """Makes the recovery sheet."""

    def write(
        self, trust: str, file_name: str, key_groups: Sequence[str], day: date, *, is_own: bool
    ) -> bytes:
        """One page as a PDF: what it opens, the key in groups to type, and how to keep it.

        A file of somebody's own is opened by nobody else, so its sheet is not kept at the trust.
        """
        ...
