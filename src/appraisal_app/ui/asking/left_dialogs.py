"""Dialogs that are left before they are asked, as by Escape, while the windows are being locked.

Work that ends while a window waits for it may have a question. Whoever could answer it is not
there, or has asked for the lock: nobody is waited for.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.ui.asking.nobody import NobodyThere
from appraisal_app.ui.asking.passed_on import PassedOn


class Leaving:
    """Whether questions are left at once; the same for all windows."""

    def __init__(self) -> None:
        self._depth = 0

    @property
    def is_on(self) -> bool:
        """Whether no question may stand in the way now."""
        return self._depth > 0

    @contextmanager
    def on(self) -> Generator[None, None, None]:
        """Leave every question until this is over."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1


class LeftDialogs(PassedOn):
    """Passes every question on, but gives its safe answer at once while `leaving` is on."""

    def __init__(self, dialogs: Dialogs, leaving: Leaving) -> None:
        super().__init__(dialogs)
        self._leaving = leaving
        self._nobody = NobodyThere()

    @property
    def behind(self) -> Dialogs:
        """Nobody, while no question may stand in the way."""
        return self._nobody if self._leaving.is_on else super().behind
