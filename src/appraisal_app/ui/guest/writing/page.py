"""The answer as a draft that nobody else can read."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.sight_words import READERS
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.guest_answers import is_submitted, last_submitted
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.guests import GuestTask, ViewTask
from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.ui.forms.blocks import (
    Block,
    Check,
    Heading,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.frame import framed, gone, who_blocks
from appraisal_app.ui.guest.keys import Part, page_key, title_of
from appraisal_app.ui.guest.places import advice_place, view_place
from appraisal_app.ui.guest.reading import reading
from appraisal_app.ui.guest.writing.questions import advice_questions, view_questions

PURPOSE_VIEW = "What you make of the year on your own, before the panel meets."
PURPOSE_ADVICE = "The four questions that the panel puts to you."
LOCKED = (
    "Submitted on {when}. Take it back on “What was submitted” to change it and submit it again."
)
_NAMED = 2
FIRST = "Before you write"
_QUIET = NoteKind.QUIET


def page(context: GuestContext) -> GuestPage:
    """The draft while it can be written; the submitted words while they stand."""
    task = context.task
    if task is None:
        return gone(context, Part.WRITE)
    last = last_submitted(task)
    is_sent = last is not None and is_submitted(task)
    lock = phrased(LOCKED, when=moment(last.submitted_at)) if last is not None and is_sent else ""
    send = page_key(Part.SEND, context.number)
    state = framed(
        context,
        Part.WRITE,
        _sent(task) if is_sent else _draft(context, task),
        purpose=PURPOSE_VIEW if isinstance(task, ViewTask) else PURPOSE_ADVICE,
        lock=lock,
        actions=(
            PageAction(page_key(Part.REFLECTION, context.number), "Read the self-reflection"),
            PageAction(
                send, phrased("{title} \u203a", title=title_of(Part.SEND, task)), primary=True
            ),
        ),
    )
    return GuestPage(state=state if lock else replace(state, complete_when=conditions(task)))


def chip(request: GuestRequest) -> str:
    """Who will see the answer, in the few words of a chip."""
    readers = [READERS[each.reader] for each in request.seen_by]
    if not readers:
        return "Nobody, as the trust has decided"
    more = ", and others" if len(readers) > _NAMED else ""
    return phrased("{readers}{more}", readers=capital(strung(", ", readers[:_NAMED])), more=more)


def _draft(context: GuestContext, task: GuestTask) -> tuple[Block, ...]:
    who = chip(task.request)
    if isinstance(task, ViewTask):
        questions = view_questions(view_place(context.guest, task), who)
    else:
        questions = advice_questions(advice_place(context.guest, task), who)
    return (
        *who_blocks(task.request, FIRST),
        Note("note.private", "Everything is saved as you type.", kind=_QUIET),
        *questions,
    )


def _sent(task: GuestTask) -> tuple[Block, ...]:
    last = last_submitted(task)
    if last is None:
        return ()
    return (
        Heading("heading.words", "As you submitted it"),
        *reading(last, task.request, "submitted"),
    )


def conditions(task: GuestTask) -> tuple[Check, ...]:
    """What the board will look for; none of it keeps anybody from submitting."""
    if isinstance(task, ViewTask):
        said = {each.objective for each in task.draft if given(each.why)}
        return _on_every(task, said, "draft", "why")
    said = {each.objective for each in task.draft.objectives if given(each.view)}
    return (
        *_on_every(task, said, "draft.objectives", "view"),
        Check(
            "the year as a whole is looked at",
            done=given(task.draft.overall),
            target="draft.overall",
        ),
    )


def _on_every(task: GuestTask, said: set[str], key: str, name: str) -> tuple[Check, ...]:
    if not task.request.objectives:
        return ()
    wanting = [each.id for each in task.request.objectives if each.id not in said]
    target = f"{key}.{wanting[0]}.{name}" if wanting else key
    return (Check("there is a word on every objective", done=not wanting, target=target),)


def missing(task: GuestTask) -> tuple[str, ...]:
    """The conditions that are not met, in words."""
    return tuple(each.text for each in conditions(task) if not each.done)
