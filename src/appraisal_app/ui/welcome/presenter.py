"""Opens the doors of the first page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import (
    Choice,
    Dialogs,
    Progress,
    Question,
    Tasks,
)
from appraisal_app.application.ports.services import Services
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.welcome.state import (
    EXAMPLE,
    LOOK_ROUND,
    NEW,
    OPEN,
    OWN,
    PACKET,
    RECENT,
    welcome_page,
)

EXAMPLE_NAME = "Worked example.appraisal"
READY_NAME = "Worked example, ready to sign.appraisal"
UNDER_WAY, READY, NEITHER = "under_way", "ready", "neither"
WHICH_EXAMPLE = Question(
    title="Which point of the year do you want to try?",
    text="Under way: the review meeting was a few days ago. You can type on nearly every page, "
    "and go on to the signatures.\n\n"
    "Ready to sign: all is written and agreed. You can read it, and try the signatures.",
    choices=(
        Choice(UNDER_WAY, "A year under way"),
        Choice(READY, "A year ready to sign"),
        Choice(NEITHER, "Not now"),
    ),
)
_MAKING = "The worked example is being made: two signatures take a few seconds…"


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeParts:
    """What the doors need; `opened` gets every file that is made here.

    `look_for` says later which of the files are gone: a disk may be slow to answer.
    """

    services: Services
    dialogs: Dialogs
    tasks: Tasks
    choose: Callable[[], None]
    recent: Callable[[], tuple[Path, ...]]
    open_recent: Callable[[Path], None]
    look_for: Callable[[tuple[Path, ...], Callable[[frozenset[Path]], None]], None]
    start_new: Callable[[], None]
    start_own: Callable[[], None]
    opened: Callable[[CaseFile], None]
    open_packet: Callable[[], None]
    look_round: Callable[[], None]
    is_toured: Callable[[], bool]


class WelcomePresenter(ButtonsOnly):
    """The first page; hears it as a PageListener."""

    def __init__(self, parts: WelcomeParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._is_busy = False
        self._recent: tuple[Path, ...] = ()
        self._gone: frozenset[Path] = frozenset()

    def show(self) -> None:
        """Show the page with the files that were open lately."""
        self._show()
        if self._recent:
            self._parts.look_for(self._recent, self._found)

    def pressed(self, action_key: str) -> None:
        if self._is_busy:
            return
        deeds = self._deeds()
        if action_key in deeds:
            deeds[action_key]()
        elif action_key.startswith(RECENT):
            self._parts.open_recent(self._recent[int(action_key.removeprefix(RECENT))])

    def _found(self, gone: frozenset[Path]) -> None:
        if gone != self._gone:
            self._gone = gone
            if not self._is_busy:
                self._show()

    def _deeds(self) -> Mapping[str, Callable[[], None]]:
        parts = self._parts
        return {
            NEW: parts.start_new,
            OWN: parts.start_own,
            PACKET: parts.open_packet,
            OPEN: parts.choose,
            LOOK_ROUND: parts.look_round,
            EXAMPLE: self._make_example,
        }

    def _make_example(self) -> None:
        services, dialogs = self._parts.services, self._parts.dialogs
        which = dialogs.choose(WHICH_EXAMPLE)
        if which not in {UNDER_WAY, READY}:
            return
        name = READY_NAME if which == READY else EXAMPLE_NAME
        suggestion = services.folders.documents / name
        path = dialogs.save_path("Save your copy of the worked example", suggestion, CASE_FILES)
        if path is None:
            return
        self._is_busy = True
        self._show(working=_MAKING)
        self._parts.tasks.run(_making(path, which, services), done=self._made, failed=self._failed)

    def _made(self, case: CaseFile) -> None:
        self._is_busy = False
        self._show()
        self._parts.opened(case)

    def _failed(self, error: Exception) -> None:
        self._is_busy = False
        self._show()
        self._show(problems_in(error))

    def _show(self, problems: tuple[Problem, ...] = (), working: str = "") -> None:
        self._recent = self._parts.recent()
        is_new = not self._parts.is_toured()
        page = welcome_page(self._recent, self._gone, problems, working, is_new=is_new)
        self._screen.render_state(page)


def _making(path: Path, which: str, services: Services) -> Callable[[Progress], CaseFile]:
    def job(_: Progress) -> CaseFile:
        # It stands on every document, none of which the first page needs.
        from appraisal_app.application.creating import ExampleAt, create_example

        return create_example(path, None, services, at=ExampleAt(which))

    return job
