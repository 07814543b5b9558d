"""An open file with the review that is in sight."""

from __future__ import annotations

from contextlib import suppress

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.example_day import ExampleClock, example_day, is_example
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import NoReviewError, ReviewLine, review_lines
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.views_awaited import views_awaited
from appraisal_app.ui.destinations import DOCUMENTS, HOME
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.sentences import shortened
from appraisal_app.ui.session.guidance import guidance
from appraisal_app.ui.session.open_file import PROGRAM, Sight, file_note
from appraisal_app.ui.session.rail import rail
from appraisal_app.ui.shell.state import Pick, RailState, WindowState

ROLES = {
    Role.CHAIR: "Chair",
    Role.PANEL_MEMBER: "Panel member",
    Role.CHIEF_EXECUTIVE: "Chief executive",
    Role.CLERK: "Clerk",
    Role.ADVISER: "Adviser",
}
_ROLE_OF = {
    Office.CHAIR: Role.CHAIR,
    Office.CLERK: Role.CLERK,
    Office.TRUSTEE: Role.PANEL_MEMBER,
    Office.VICE_CHAIR: Role.PANEL_MEMBER,
    Office.ADVISER: Role.ADVISER,
}


EXAMPLE_NOTE = "worked example: try anything"
_FIRST_TWO = 2
"""A new file knows the chief executive and whoever started it."""


class OpenReview:
    """The file, its reviews, and the editor of the one in sight."""

    def __init__(self, case: CaseFile, clock: Clock) -> None:
        self.case = case
        self.cycles: tuple[ReviewLine, ...] = review_lines(case)
        if not self.cycles:
            raise NoReviewError
        self._is_example = is_example(self.cycles)
        self.clock = ExampleClock(clock, example_day(case)) if self._is_example else clock
        """Tells the day on which this review is worked on."""
        self.editor = self._editor(self.cycles[-1].id)
        self.editor.role = self._likely_role()
        self.taking = boards_taking(self.editor, self.clock)

    @property
    def can_write(self) -> bool:
        """Whether anything can be changed."""
        return self.case.access is Access.WRITE

    def turn_to(self, cycle_id: str) -> None:
        """Show another review of the same file, as it is on disk now: reviews share people."""
        role = self.editor.role
        self.editor = self._editor(cycle_id)
        self.editor.role = role
        self.taking = boards_taking(self.editor, self.clock)

    def work_as(self, role: str) -> None:
        """Somebody with that role is at the keyboard."""
        self.editor.role = Role(role)

    @property
    def letters(self) -> Letters:
        """The post of the file as it is on disk."""
        return Letters(post=post_of(self.case), can_give_back=self.taking.can_give_back)

    def look_again(self) -> None:
        """Find the reviews that the file has now."""
        self.cycles = review_lines(self.case)

    @property
    def pages(self) -> tuple[str, ...]:
        """Home, the steps and the documents."""
        steps = self.editor.record.cycle.process.steps
        return (HOME, *(step.code for step in steps), DOCUMENTS)

    def around(self, sight: Sight) -> WindowState:
        """The review's rail, its siblings in the file, and who is at the keyboard."""
        record = self.editor.record
        way = self._rail(record, sight) if sight.has_rail else None
        return WindowState(
            title=phrased("{name} — {program}", name=shortened(record.trust.name), program=PROGRAM),
            page=sight.page,
            reviews=tuple(
                Pick(c.id, phrased("Review {label}", label=c.label)) for c in self.cycles
            ),
            review=record.cycle.id,
            file_note=self.file_note(),
            brief_note=EXAMPLE_NOTE if self._is_example else "",
            roles=tuple(Pick(role.value, words) for role, words in ROLES.items()),
            role=self.editor.role.value,
            rail=way,
            guidance=guidance(record, sight.page),
        )

    def _rail(self, record: Record, sight: Sight) -> RailState:
        is_awaited = False
        with suppress(AppError):
            # A file that cannot be read any more must not keep the window from saying so.
            is_awaited = bool(views_awaited(record, lambda: self.letters.post))
        awaits = frozenset({StepKind.VIEWS} if is_awaited else ())
        return rail(record, self.clock.today(), sight.page, sight.turned, awaits)

    def file_note(self) -> str:
        """What kind of file it is, in words for the top line."""
        note = file_note(self.case)
        if not self._is_example:
            return note
        day = long_day(self.clock.today())
        return phrased(
            "{example_note}, it is {day} there · {note}",
            example_note=EXAMPLE_NOTE,
            day=day,
            note=note,
        )

    def _editor(self, cycle_id: str) -> RecordEditor:
        return RecordEditor(self.case, cycle_id, clock=self.clock, role=Role.CHAIR)

    def _likely_role(self) -> Role:
        """Who is probably at the keyboard: whoever started a new file, later the chair."""
        persons = self.editor.record.people.persons
        started_it = persons[-1] if len(persons) == _FIRST_TWO else None
        if started_it is None:
            return Role.CHAIR
        return _ROLE_OF.get(started_it.display_role, Role.CHAIR)
