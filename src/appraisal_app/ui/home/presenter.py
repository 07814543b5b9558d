"""Shows Home, and does what its buttons ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from appraisal_app.application.backing_up.making import BackedUp, back_up
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Progress, Tasks
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import review_lines
from appraisal_app.application.recovery import is_sheet_made
from appraisal_app.application.rolling_forward import may_roll
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.views_awaited import views_awaited
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.home.backups_told import backups_known
from appraisal_app.ui.home.post import asked_by_packet, overdue_forms
from appraisal_app.ui.home.safety import BACK_UP, FileFacts
from appraisal_app.ui.home.state import home_page
from appraisal_app.ui.stages.rolling import ROLL


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeParts:
    """What Home needs.

    `today` is the day that the review goes by, `clock` that of the computer; they differ where it
    `is_example`, the worked one.
    `editor` gives the review in sight; `saved_at` when it was last saved since it was opened.
    `navigate` gets the code of a step or a name from `ui.destinations`.
    """

    case: CaseFile
    editor: Callable[[], RecordEditor]
    backups: Path
    clock: Clock
    today: Callable[[], date]
    tasks: Tasks
    saved_at: Callable[[], datetime | None]
    navigate: Callable[[str], None]
    start_next: Callable[[Callable[[str], None]], None]
    """Starts the next review, or says through its argument why not; raises AppError."""
    is_example: bool = False


class HomePresenter(ButtonsOnly):
    """The page Home, from `show()` until `leave()`; hears it as a PageListener."""

    def __init__(self, parts: HomeParts, screen: PageScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._facts = self._look()
        self._problems: tuple[Problem, ...] = ()
        self._shown = False
        self._watched: list[RecordEditor] = []

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        facts = replace(self._facts, saved_at=self._parts.saved_at())
        page = home_page(self._parts.editor().record, facts, self._parts.today())
        return replace(page, problems=self._problems)

    def show(self, focus: str = "") -> None:
        """Look at the file again and show the page."""
        self._shown = True
        self._watch(self._parts.editor())
        self._facts = self._look()
        self.refresh()
        if focus:
            self._screen.focus_field(focus)

    def refresh(self) -> None:
        """Show the page after a change of the record, without looking at the file again."""
        if self._shown:
            self._screen.render_state(self.state)

    def leave(self) -> bool:
        """Home has nothing to save."""
        self._shown = False
        return True

    def pressed(self, action_key: str) -> None:
        if action_key == BACK_UP:
            self._back_up()
        elif action_key == ROLL:
            self._start_next()
        else:
            self._parts.navigate(action_key.removeprefix(STEP))

    def followed(self, target_key: str) -> None:
        """Go where a line leads."""
        self._parts.navigate(target_key.removeprefix(STEP))

    def _start_next(self) -> None:
        self._show_problems(())
        try:
            self._parts.start_next(lambda sentence: self._show_problems((Problem(sentence),)))
        except (AppError, DomainError) as error:
            self._show_problems(problems_in(error))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        self.refresh()

    def _may_start_next(self) -> bool:
        record = self._parts.editor().record
        is_over = record.cycle.is_sealed and self._parts.case.access is Access.WRITE
        return is_over and may_roll(record, review_lines(self._parts.case))

    def _is_last(self) -> bool:
        here = self._parts.editor().record.cycle.id
        return all(each.previous_cycle != here for each in review_lines(self._parts.case))

    def _watch(self, editor: RecordEditor) -> None:
        """Follow the changes of each review that comes into sight, once."""
        if not any(each is editor for each in self._watched):
            self._watched.append(editor)
            editor.subscribe(self.refresh)

    def _look(self, *, is_current: bool = False) -> FileFacts:
        case, now = self._parts.case, self._parts.clock.now()
        return FileFacts(
            access=case.access,
            is_protected=case.is_protected,
            has_sheet=case.is_protected and is_sheet_made(case),
            read_at=case.read_at,
            backup_at=case.backup_at,
            backups=backups_known(case, self._parts.backups, now=now),
            is_current=is_current,
            is_example=self._parts.is_example,
            may_start_next=self._may_start_next(),
            is_last=self._is_last(),
            post=self._asked(),
            awaits=self._awaits(),
        )

    def _asked(self) -> tuple[tuple[str, str], ...]:
        record, post = self._parts.editor().record, post_of(self._parts.case)
        today = self._parts.today()
        return (*asked_by_packet(record, post), *overdue_forms(record, post, today))

    def _awaits(self) -> frozenset[StepKind]:
        awaited = views_awaited(self._parts.editor().record, lambda: post_of(self._parts.case))
        return frozenset({StepKind.VIEWS} if awaited else ())

    def _back_up(self) -> None:
        if self._facts.is_busy:
            return
        self._parts.editor().save()
        self._facts = replace(self._facts, is_busy=True, failure="")
        self.refresh()
        parts, now = self._parts, self._parts.clock.now()

        def job(progress: Progress) -> BackedUp:
            return back_up(parts.case, parts.backups, at=now, progress=progress)

        parts.tasks.run(job, done=self._backed_up, failed=self._failed)

    def _backed_up(self, made: BackedUp) -> None:
        self._facts = replace(self._look(is_current=True), failure=made.fault or made.missed)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._facts = replace(self._facts, is_busy=False)
        self.refresh()
        sentence = strung(" ", (problem.text for problem in problems_in(error)))
        self._facts = replace(self._facts, failure=sentence)
        self.refresh()
