"""Exactly what is sent, before it is; and afterwards, what was."""

from __future__ import annotations

from appraisal_app.application.post.guests import NO_REQUEST, answered_request, kinds_of
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.guest_answers import (
    answer_of,
    is_begun,
    is_submitted,
    last_submitted,
    next_edition,
)
from appraisal_app.domain.guests import GuestAnswer, GuestTask
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    PageAction,
    PageState,
)
from appraisal_app.ui.guest.content import GuestContext, GuestPage
from appraisal_app.ui.guest.frame import framed, gone, who_blocks
from appraisal_app.ui.guest.keys import Part, page_key
from appraisal_app.ui.guest.reading import reading
from appraisal_app.ui.guest.sending.deeds import save_again, submit, take_back
from appraisal_app.ui.guest.writing.page import missing
from appraisal_app.ui.own_desk.places import BEFORE_ANY
from appraisal_app.ui.own_desk.sharing.page import SEND
from appraisal_app.ui.post.letters import letters_table
from appraisal_app.ui.stages.process.reflection.reading import edition_name

SUBMIT, SAVE_AGAIN, TAKE_BACK = "submit", "save_again", "take_back"
PURPOSE = "These words and no others, exactly as they will be read."
NOTHING = "Nothing is written yet. What you write appears here."
NOT_YET = "There is nothing to submit yet."
WHO = "What becomes of it"


def page(context: GuestContext) -> GuestPage:
    """The preview with its one big button, or what was submitted."""
    task = context.task
    if task is None:
        return gone(context, Part.SEND)
    deeds = {SUBMIT: submit, SAVE_AGAIN: save_again, TAKE_BACK: take_back}
    last = last_submitted(task)
    if last is not None and is_submitted(task):
        state = _standing(context, task, last)
    else:
        state = _preview(context, task)
    offered = {each.key for each in state.actions if each.enabled}
    return GuestPage(state=state, deeds={k: deed for k, deed in deeds.items() if k in offered})


def _preview(context: GuestContext, task: GuestTask) -> PageState:
    words = answer_of(task, at=BEFORE_ANY)
    is_asked = answered_request(context.letters.post, task) is not None
    is_ready = is_begun(task) and is_asked and not context.read_only
    return framed(
        context,
        Part.SEND,
        (
            *_taken_back(task),
            *(() if is_asked else (Note("no_request", NO_REQUEST, kind=NoteKind.WARN),)),
            *_wanting(task),
            *(reading(words, task.request, "preview") or (Note("nothing", NOTHING),)),
            *who_blocks(task.request, WHO),
            *_earlier(task, task.submitted),
            *_packets(context, task),
        ),
        purpose=PURPOSE,
        actions=(
            PageAction(page_key(Part.WRITE, context.number), "\u2039 Go on writing"),
            PageAction(
                SUBMIT,
                "Submit…",
                primary=True,
                enabled=is_ready,
                hint="" if is_ready else NOT_YET if is_asked else NO_REQUEST,
            ),
        ),
    )


def _standing(context: GuestContext, task: GuestTask, last: GuestAnswer) -> PageState:
    rows = (
        ("Submitted", moment(last.submitted_at)),
        ("Edition", edition_name(last.edition)),
        ("Sign of this computer", context.sign),
    )
    return framed(
        context,
        Part.SEND,
        (
            Facts("submitted.facts", tuple(row for row in rows if row[1])),
            Heading("heading.words", "The words that you submitted"),
            *reading(last, task.request, "submitted"),
            *who_blocks(task.request, WHO),
            *_earlier(task, task.submitted[:-1]),
            *_packets(context, task),
        ),
        purpose=SEND,
        actions=(
            PageAction(TAKE_BACK, "Take it back…", enabled=not context.read_only),
            PageAction(SAVE_AGAIN, "Save the packet again…", primary=True),
        ),
    )


def _wanting(task: GuestTask) -> tuple[Block, ...]:
    found = missing(task) if is_begun(task) else ()
    if not found:
        return ()
    lines = "\n".join(f"- {each}" for each in found)
    text = f"The board will look for these, and does not find them yet:\n{lines}"
    return (Note("wanting", text, kind=NoteKind.QUIET),)


def _taken_back(task: GuestTask) -> tuple[Block, ...]:
    last = last_submitted(task)
    if last is None or task.withdrawn_at is None:
        return ()
    text = (
        f"You took the {edition_name(last.edition).lower()} back on "
        f"{long_day(task.withdrawn_at.date())}. It is kept below. The next one is the "
        f"{edition_name(next_edition(task)).lower()}."
    )
    return (Note("taken_back", text, kind=NoteKind.WARN),)


def _earlier(task: GuestTask, editions: tuple[GuestAnswer, ...]) -> tuple[Block, ...]:
    if not editions:
        return ()
    return (
        ListField(
            "earlier",
            "Earlier editions",
            hint="As they were submitted; nothing in them can change.",
            items=tuple(
                Card(
                    str(each.edition),
                    edition_name(each.edition),
                    summary=f"Submitted {moment(each.submitted_at)}",
                    folded=True,
                    blocks=reading(each, task.request, f"earlier.{each.edition}"),
                )
                for each in reversed(editions)
            ),
        ),
    )


def _packets(context: GuestContext, task: GuestTask) -> tuple[Block, ...]:
    kinds = kinds_of(task)
    table = letters_table("letters", context.letters.post, task.id, "", kinds)
    return (Heading("heading.letters", "Packets"), table) if table.rows else ()
