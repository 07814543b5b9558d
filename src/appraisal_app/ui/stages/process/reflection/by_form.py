"""The self-reflection as a form to fill in, for a chief executive without the application."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from appraisal_app.application.fillable.issuing import give_form, make_form
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.ports.interaction import DayQuestion, FileKind
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.fillable_forms import IssuedForm
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.process import StepKind
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

MAKE, BRING_IN = "make_form", "bring_in_forms"
KIND = PacketKind.REFLECTION
HOW = (
    "If the chief executive does not use this application, make a form: a PDF to fill in with "
    "Acrobat Reader, Preview or a web browser. It asks what this page asks and holds nothing that "
    "the panel wrote. Unlike a packet it is not sealed: whoever gets hold of it can read it."
)
DUE = (
    "The day stands on the form. A form that comes later is taken in as well. Leave it empty for a "
    "form without a day."
)
MADE = (
    "The form is saved, and noted here. Send it to the chief executive, and bring in what comes "
    "back with “Bring in forms…”, or drop it on the window."
)
_HEADERS = ("Form", "Made", "Due", "What became of it")
_PDFS = (FileKind("PDF", ("pdf",)),)


def by_form(context: PageContext) -> tuple[Block, ...]:
    """What can be made and brought in while the review waits for it; else what went and came."""
    record = context.record
    table = _table(context.letters(), record.cycle.id)
    if record.cycle.status is not Status.REFLECTION:
        return (Heading("heading.by_form", "Forms"), *table) if table else ()
    actions = (
        PageAction(MAKE, "Make a form to fill in…"),
        PageAction(BRING_IN, "Bring in forms…"),
    )
    return (
        Heading("heading.by_form", "By form, without this application"),
        Note("by_form.how", HOW, kind=NoteKind.QUIET),
        ActionBlock("by_form.do", actions),
        *table,
    )


def _table(letters: Letters, review: str) -> tuple[Block, ...]:
    forms = [each for each in letters.post.issued if (each.kind, each.review) == (KIND, review)]
    rows = tuple(_row(letters, each) for each in reversed(forms))
    return (TableBlock("by_form.forms", _HEADERS, rows),) if rows else ()


def _row(letters: Letters, form: IssuedForm) -> tuple[str, ...]:
    due = long_day(form.due) or "No day"
    fate = ". ".join(_fates(letters, form)) or "Made here"
    return (form.id, moment(form.made_at), due, fate)


def _fates(letters: Letters, form: IssuedForm) -> Iterator[str]:
    for each in letters.post.returned:
        if each.form == form.id:
            yield f"Taken in on {long_day(each.taken_at.date())}"
            if each.undone_at is not None:
                yield f"Given back on {long_day(each.undone_at.date())}"


def make(tools: DeedTools) -> None:
    """Save a form where the user wants it; note it with the day of asking."""
    record, today = tools.editor.record, tools.services.clock.today()
    step = record.cycle.process.step(StepKind.REFLECTION)
    due = record.cycle.step(step.code).due if step is not None else None
    answer = tools.dialogs.ask_day(
        DayQuestion(
            title="Make a form to fill in",
            text=DUE,
            label="Due on",
            accept="Choose where to save…",
            today=today,
            value=due if due is not None and due >= today else None,
        )
    )
    path = _asked_where(tools, record) if answer is not None else None
    if answer is None or path is None:
        return
    made = make_form(tools.editor, tools.services, KIND, due=answer.day)
    give_form(made, path, tools.editor, tools.case, tools.services.clock)
    tools.say(MADE)


def _asked_where(tools: DeedTools, record: Record) -> Path | None:
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    suggestion = tools.documents / f"{form_kind(KIND).name} {label}.pdf"
    return tools.dialogs.save_path("Save the form", suggestion, _PDFS)


def bring_in(tools: DeedTools) -> None:
    """Turn to the page on which forms are brought in."""
    tools.navigate(BRINGING_FORMS)


DEEDS: Mapping[str, Deed] = MappingProxyType({MAKE: make, BRING_IN: bring_in})
