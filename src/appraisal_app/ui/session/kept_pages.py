"""Looks behind the window at the signed pages of a file that was opened."""

from __future__ import annotations

from collections.abc import Callable

from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.shell.state import BarAction, BarState

CHECK_FILE = "check_file"
QUIET_MS = 1500
"""From the opening of a file until its pages are looked at."""
_ACTIONS = (BarAction(CHECK_FILE, "See what was found"),)


class KeptPages:
    """One file at a time; the file opens all the same."""

    def __init__(self, parts: WindowParts, changed: Callable[[], None]) -> None:
        self._parts = parts
        self._changed = changed
        self._case: CaseFile | None = None
        self._altered: tuple[str, ...] = ()

    def look(self, case: CaseFile) -> None:
        """Begin to look at the pages of that file."""
        self._case, self._altered = case, ()
        if case.kind is DocumentKind.BOARD:
            # What judges signatures takes a while to load, and the window is wanted first.
            self._parts.once_quiet(QUIET_MS, lambda: self._begin(case))

    def look_again(self) -> None:
        """Look anew where something was found: what was disposed of since is no finding."""
        if self._case is not None and self._altered:
            self._begin(self._case)

    def _begin(self, case: CaseFile) -> None:
        if case is not self._case:
            return

        def job(_: Progress) -> tuple[str, ...]:
            from appraisal_app.application.proving.statements import altered_statements

            return altered_statements(case, self._parts.services.signing())

        self._parts.tasks.run(
            job,
            done=lambda altered: self._found(case, altered),
            # Closed meanwhile, or so damaged that other checks say it.
            failed=lambda _: None,
        )

    def bar(self, case: CaseFile) -> BarState | None:
        """What is wrong with the pages of that file, once it is known."""
        if case is not self._case or not self._altered:
            return None
        return BarState(text=sentence(self._altered), actions=_ACTIONS)

    def _found(self, case: CaseFile, altered: tuple[str, ...]) -> None:
        if case is self._case and altered != self._altered:
            self._altered = altered
            self._changed()


def sentence(titles: tuple[str, ...]) -> str:
    """What to do about statements and addenda that are not as they were signed."""
    which = (
        titles[0]
        if len(titles) == 1
        else phrased("{titles} and {titles2}", titles=strung(", ", titles[:-1]), titles2=titles[-1])
    )
    return phrased(
        "The kept pages of {which} were altered or are gone. Do not print or "
        "send them from here: ask the chief executive for the signed copy, or "
        "open a backup.",
        which=which,
    )
