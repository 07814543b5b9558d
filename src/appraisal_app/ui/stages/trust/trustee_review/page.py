"""The chief executive as one of the trustees: a short record of its own, clearly apart."""

from __future__ import annotations

from appraisal_app.domain.letter import TrusteeReview
from appraisal_app.domain.people import Office, PersonId
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, select, text, yes_or_no
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import YES_OR_NO, options_on

_REVIEW = part("trustee_review", TrusteeReview)
_LIMIT = 1_200
_APART = (
    "This is a record of its own. Nothing passes from here into the review of the chief "
    "executive, or back, and no document of that review prints it."
)
_NOT_DUE = "The chief executive is no trustee, so nothing more is due here."
_IS_TRUSTEE = "On the page for people, the chief executive is marked as a trustee."


def page(context: PageContext) -> StepContent:
    """Whether it applies, and if so a few lines."""
    at = At(_REVIEW, context.record)
    applies = Ask(
        "Is the chief executive also a trustee?",
        "Look it up in your articles and in the register of trustees.",
        who.TRUSTEE_REVIEW,
        advice=_advice(at),
    )
    return StepContent(
        blocks=(
            Note("note.apart", _APART, kind=NoteKind.QUIET),
            choice(at, "applies", applies, YES_OR_NO, yes_or_no),
            *_short_record(at),
        )
    )


def _advice(at: At[TrusteeReview]) -> tuple[str, ...]:
    chief = at.record.people.holding(Office.CHIEF_EXECUTIVE)
    is_trustee = chief is not None and chief.is_trustee
    return (_IS_TRUSTEE,) if is_trustee and at.value.applies is not True else ()


def _short_record(at: At[TrusteeReview]) -> tuple[Block, ...]:
    if at.value.applies is None:
        return ()
    if not at.value.applies:
        return (Note("note.not_due", _NOT_DUE),)
    return (*_talk(at), *_words(at))


def _talk(at: At[TrusteeReview]) -> tuple[Block, ...]:
    held = Ask("When was the talk?", "A short one, as with every trustee.", who.TRUSTEE_REVIEW)
    led = Ask("Who led it?", "The chair, as with every trustee.", who.TRUSTEE_REVIEW)
    return (
        Heading("heading.talk", "The talk"),
        day(at, "held_on", held),
        select(at, "led_by", led, _leaders(at), PersonId),
    )


def _leaders(at: At[TrusteeReview]) -> tuple[Option, ...]:
    own = {
        each.id
        for each in at.record.people.persons
        if each.display_role is Office.CHIEF_EXECUTIVE and each.id != at.value.led_by
    }
    options = options_on(at.record, at.value.held_on, (at.value.led_by,))
    return tuple(each for each in options if each.value not in own)


def _words(at: At[TrusteeReview]) -> tuple[Block, ...]:
    brings = Ask(
        "What does this trustee bring to the board?", "As a trustee only.", who.TRUSTEE_REVIEW
    )
    attends = Ask("How were attendance and preparation?", "In a sentence.", who.TRUSTEE_REVIEW)
    learns = Ask("What would this trustee like to learn?", "As a trustee only.", who.TRUSTEE_REVIEW)
    kept = Ask(
        "Where is the note kept?",
        "With those of the other trustees, as a rule.",
        who.TRUSTEE_REVIEW,
    )
    return (
        Heading("heading.words", "In short"),
        long_text(at, "contribution", brings, limit=_LIMIT),
        long_text(at, "attendance", attends, limit=_LIMIT),
        long_text(at, "development", learns, limit=_LIMIT),
        text(at, "kept_where", kept),
    )
