"""What came with the request: the self-reflection and the objectives, to read before writing."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.own_desk.request import as_objectives
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.ui.forms.blocks import Block, Card, Facts, ListField, Note, NoteKind, PageAction
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.frame import framed, gone
from appraisal_app.ui.guest.keys import Part, page_key, title_of
from appraisal_app.ui.guest.reading import asked_by
from appraisal_app.ui.own_desk.asked import agreed_words
from appraisal_app.ui.stages.objective_words import counted, numbered
from appraisal_app.ui.stages.process.reflection.reading import edition_name, reading
from appraisal_app.ui.stages.wording import titled

NOT_IN_IT = (
    "No self-reflection came with this request. It may not have been submitted yet, or the trust "
    "has decided that it does not go to you. If you expected it, ask the chair to seal the request "
    "again."
)
NO_OBJECTIVES = (
    "No objectives came with this request. The trust may have decided that they do not go to you; "
    "ask the chair."
)
AS_ASKED = "As they stood when the request was sealed. A new request brings them up to date."


def reflection_page(context: GuestContext) -> GuestPage:
    """The chief executive's submitted words, as they came."""
    task = context.task
    if task is None:
        return gone(context, Part.REFLECTION)
    said = task.request.reflection
    blocks: tuple[Block, ...] = (Note("none", NOT_IN_IT),)
    if said is not None:
        rows = (("Submitted", moment(said.submitted_at)), ("Edition", edition_name(said.edition)))
        blocks = (Facts("submitted", rows), *reading(said, asked_by(task.request), "reflection"))
    purpose = "The chief executive wrote first. Read it before you write."
    return _page(context, Part.REFLECTION, blocks, purpose)


def objectives_page(context: GuestContext) -> GuestPage:
    """What was agreed, with its measures and dates."""
    task = context.task
    if task is None:
        return gone(context, Part.OBJECTIVES)
    request = task.request
    objectives = as_objectives(request.objectives)
    span = phrased("{start} to {end}", start=long_day(request.start), end=long_day(request.end))
    blocks: tuple[Block, ...] = (
        Note("as_asked", AS_ASKED, kind=NoteKind.QUIET),
        Facts("period", (("Period under review", span),)),
        ListField(
            "objectives",
            "Objectives",
            items=tuple(
                _card(each, numbered(number, len(objectives)))
                for number, each in enumerate(objectives, start=1)
            ),
            empty_text=NO_OBJECTIVES,
        ),
    )
    purpose = "What was agreed for the period, with its measures and dates."
    return _page(context, Part.OBJECTIVES, blocks, purpose)


def _card(objective: Objective, number: str) -> Card:
    measures = counted(len(objective.success_criteria), "measure")
    key = f"objectives.{objective.id}"
    return Card(
        objective.id,
        titled(objective.title),
        summary=strung(" · ", (number, capital(words.KINDS[objective.kind]), measures)),
        blocks=agreed_words(objective, f"{key}.agreed")
        or (Note(f"{key}.bare", "Nothing more came with it."),),
    )


def _page(context: GuestContext, part: Part, blocks: tuple[Block, ...], purpose: str) -> GuestPage:
    write = page_key(Part.WRITE, context.number)
    label = phrased("{title} \u203a", title=title_of(Part.WRITE, context.task))
    action = PageAction(write, label, primary=True)
    return GuestPage(state=framed(context, part, blocks, purpose=purpose, actions=(action,)))
