"""A form to fill in for somebody without the application, made and brought in on a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.fillable.issuing import Wanted, give_form, make_wanted
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.ports.interaction import Choice, DayQuestion, FileKind, Question
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.fillable_forms import IssuedForm
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import BRINGING_FORMS
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.process.form_areas import left_out

MAKE, BRING_IN = "make_form", "bring_in_forms"
DUE = (
    "The day stands on the form. A form that comes later is taken in as well. Leave it empty for a "
    "form without a day."
)
PAST_DAY = "The day of the timetable is past already: choose a later one if there is still time."
MADE = (
    "The form is saved, and noted here. Send it to {whom}, and bring in what comes back with "
    "“Bring in forms…”, or drop it on the window."
)
MADE_BOTH = (
    "Two files are saved, and noted here: the form, “{form}”, and the pages that it is about, "
    "“{along}”. Send both to {whom}, and bring in what comes back with “Bring in forms…”, or drop "
    "it on the window."
)
_HEADERS = ("Form", "Made", "Due", "What became of it")
_PDFS = (FileKind("PDF", ("pdf",)),)
_LONGEST_NAME = 80
_NOT_NOW = "not_now"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByForm:
    """What one page asks for by form.

    `people` are those who can be asked, "" for the one who alone can be meant; `name` names them in
    lists and `whom` in a sentence; `is_time` says whether forms are made and brought in now.
    """

    kind: PacketKind
    how: str
    question: str
    people: Callable[[Record], tuple[str, ...]]
    name: Callable[[Record, str], str]
    whom: Callable[[Record, str], str]
    is_time: Callable[[PageContext], bool]

    def blocks(self, context: PageContext) -> tuple[Block, ...]:
        """What can be made and brought in while it is time; else what went and came."""
        table = self._table(context.letters(), context.record)
        if not self.is_time(context):
            return (Heading("heading.by_form", "Forms"), *table) if table else ()
        actions = (
            PageAction(MAKE, "Make a form to fill in…"),
            PageAction(BRING_IN, "Bring in forms…"),
        )
        return (
            Heading("heading.by_form", "By form, without this application"),
            Note("by_form.how", self.how, kind=NoteKind.QUIET),
            ActionBlock("by_form.do", actions),
            *table,
        )

    @property
    def deeds(self) -> Mapping[str, Deed]:
        """What the buttons do."""
        return MappingProxyType({MAKE: self.make, BRING_IN: _bring_in})

    def make(self, tools: DeedTools) -> None:
        """Save a form where the user wants it, and note it."""
        record = tools.editor.record
        person = self._chosen(tools, self.people(record))
        if person is None:
            return
        # Whatever speaks against the form is said before anybody chooses a day or a place.
        form_kind(self.kind).parts(record, person)
        without = left_out(tools.dialogs, form_kind(self.kind).frameworks(record))
        if without is None:
            return
        answer = tools.dialogs.ask_day(self._day(record, tools.services.clock.today()))
        path = self._asked_where(tools, record, person) if answer is not None else None
        if answer is None or path is None:
            return
        editor, case, services = tools.editor, tools.case, tools.services
        wanted = Wanted(kind=self.kind, due=answer.day, person=person, without=without)
        made = make_wanted(editor, case, services, wanted)
        beside = give_form(made, path, editor, case, services.clock)
        said = MADE if beside is None else MADE_BOTH
        tools.say(
            phrased(said, whom=self.whom(record, person), form=path.name, along=_name(beside))
        )

    def _day(self, record: Record, today: date) -> DayQuestion:
        due = form_kind(self.kind).due(record)
        is_past = due is not None and due < today
        return DayQuestion(
            title="Make a form to fill in",
            text=phrased("{past_day} {due}", past_day=PAST_DAY, due=DUE) if is_past else DUE,
            label="Due on",
            accept="Choose where to save…",
            today=today,
            value=due,
        )

    def _chosen(self, tools: DeedTools, people: tuple[str, ...]) -> str | None:
        """The one who is asked; None when the person turned away."""
        if len(people) < 2:  # noqa: PLR2004 - nothing to choose between
            return people[0] if people else ""
        record = tools.editor.record
        names = tuple(Choice(each, self.name(record, each) or "Nameless") for each in people)
        answer = tools.dialogs.choose(
            Question(
                title=self.question,
                text="Each gets a form of their own.",
                choices=(*names, Choice(_NOT_NOW, "Not now")),
            )
        )
        return None if answer == _NOT_NOW else answer

    def _asked_where(self, tools: DeedTools, record: Record, person: str) -> Path | None:
        whose = self.name(record, person) if person else ""
        words = phrased(
            "{name} {label} {whose}",
            name=form_kind(self.kind).name,
            label=record.cycle.label,
            whose=whose,
        ).strip()
        name = "".join(c if c.isalnum() or c == " " else "-" for c in words)
        suggestion = tools.documents / f"{name[:_LONGEST_NAME]}.pdf"
        return tools.dialogs.save_path("Save the form", suggestion, _PDFS)

    def _table(self, letters: Letters, record: Record) -> tuple[Block, ...]:
        review = record.cycle.id
        forms = [
            each for each in letters.post.issued if (each.kind, each.review) == (self.kind, review)
        ]
        rows = tuple(self._row(letters, record, each) for each in reversed(forms))
        return (TableBlock("by_form.forms", _HEADERS, rows),) if rows else ()

    def _row(self, letters: Letters, record: Record, form: IssuedForm) -> tuple[str, ...]:
        whose = self.name(record, form.person) if form.person else ""
        due = long_day(form.due) or "No day"
        fate = strung(". ", _fates(letters, form)) or "Made here"
        named = phrased("{id}, {whose}", id=form.id, whose=whose) if whose else form.id
        return (named, moment(form.made_at), due, fate)


def _name(path: Path | None) -> str:
    return path.name if path is not None else ""


def _fates(letters: Letters, form: IssuedForm) -> Iterator[str]:
    for each in letters.post.returned:
        if each.form == form.id:
            yield phrased("Taken in on {taken_at}", taken_at=long_day(each.taken_at.date()))
            if each.undone_at is not None:
                yield phrased(
                    "Given back on {undone_at}", undone_at=long_day(each.undone_at.date())
                )


def _bring_in(tools: DeedTools) -> None:
    """Turn to the page on which forms are brought in."""
    tools.navigate(BRINGING_FORMS)
