"""The sign-off page while it is in use: what is filled in, what went wrong, what is going on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.process import StepKind
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import PageState, Problem
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.outcomes.sign_off.choosing_identity import has_signed, likely
from appraisal_app.ui.stages.outcomes.sign_off.draft import Draft, key_of
from appraisal_app.ui.stages.outcomes.sign_off.parts import SignOffPageParts
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation
from appraisal_app.ui.stages.outcomes.sign_off.state import sign_off_page
from appraisal_app.ui.stages.outcomes.sign_off.words import close_reason
from appraisal_app.ui.stages.problems import problems_of

T = TypeVar("T")

_KEYS = {"reason": key_of("close_reason"), "addendum": key_of("addendum")} | {
    "addendum_reason": key_of("addendum_reason")
}
"""Where fields that a use case names stand on this page."""


class LivePage:
    """Shows itself while `shown`; no DomainError and no AppError escapes from `tried`."""

    def __init__(self, parts: SignOffPageParts, screen: PageScreen) -> None:
        self.parts = parts
        self.screen = screen
        self.draft = Draft()
        self.shown = False
        self._problems: tuple[Problem, ...] = ()
        self._working = self._said = self._likely = ""

    @property
    def situation(self) -> Situation:
        """Everything that the page is built from, as it is now."""
        return Situation(
            context=self._context(),
            draft=self.draft,
            identities=self.parts.identities().kept(),
            problems=self._problems,
            working=self._working,
            said=self._said,
            letters=self._letters(),
        )

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return sign_off_page(self.situation)

    @property
    def is_working(self) -> bool:
        """Whether something is going on behind the window."""
        return bool(self._working)

    def render(self) -> None:
        """Show the page as it is now, unless another is in sight."""
        if self.shown:
            self.screen.render_state(self.state)

    def quieten(self) -> None:
        """Forget what went wrong and what was said."""
        self._problems, self._said = (), ""

    def refuse(self, text: str, target: str = "") -> None:
        """Say what is missing, with the field where it is mended."""
        self._problems = (*self._problems, Problem(text, target))

    def say(self, text: str) -> None:
        """Say what was done."""
        self._said = text

    def start_turn(self) -> None:
        """The next signer begins with nothing declared and nothing filled in."""
        self.draft, self._likely = Draft(way=self.draft.way), ""
        self.prefill()

    def prefill(self) -> None:
        """Fill in what is most likely, where nothing stands yet."""
        situation, draft = self.situation, self.draft
        if not draft.paper_name:
            draft = draft.with_answer("paper_name", situation.holder)
        if draft.identity == self._likely or has_signed(situation, draft.identity):
            self._likely = likely(situation)
            draft = draft.with_answer("identity", self._likely)
        if draft.close_on is None:
            draft = draft.with_answer("close_on", situation.context.today)
        sign_off = situation.record.sign_off
        if sign_off.declined_on is not None and not draft.close_reason:
            draft = draft.with_answer("close_reason", close_reason(sign_off))
        self.draft = draft

    def tried(self, deed: Callable[[], None]) -> bool:
        """Whether the deed was done; if not, the page says why."""
        try:
            deed()
        except (DomainError, AppError) as error:
            self._take(error)
            return False
        return True

    def work(
        self,
        text: str,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        at: str = "",
    ) -> None:
        """Do `job` behind the window and say so; `done` gets what it found.

        What is refused is said at the field `at` as well, with the keyboard there.
        """

        def finish(found: T) -> None:
            self._working = ""
            done(found)
            self.render()

        def fail(error: Exception) -> None:
            self._working = ""
            self._take(error)
            self._problems = tuple(
                each if each.target else replace(each, target=at) for each in self._problems
            )
            self.render()
            if at and self.shown:
                self.screen.focus_field(at)

        self._working = text
        self.render()
        self.parts.tasks.run(job, done=finish, failed=fail)

    def _take(self, error: Exception) -> None:
        match error:
            case DomainError():
                found = self._own_fields(error)
            case AppError():
                found = problems_in(error)
            case _:
                self.render()
                raise error
        self._problems = (*self._problems, *found)

    def _own_fields(self, error: DomainError) -> tuple[Problem, ...]:
        context, field_of = self._context(), self.parts.field_of
        found = problems_of(context, StepKind.SIGN_OFF, error.refusals, field_of)
        return tuple(replace(each, target=_KEYS.get(each.target, each.target)) for each in found)

    def _letters(self) -> Letters:
        """The file's post, where the page shows it: it is read from the disk each time."""
        sign_off = self.parts.editor.record.sign_off
        return self.parts.letters() if sign_off.signatures else Letters()

    def _context(self) -> PageContext:
        editor = self.parts.editor
        return PageContext(
            record=editor.record,
            today=self.parts.today(),
            role=editor.role,
            access=editor.access,
        )
