"""What the board asks of a facilitator: whom to ask what, until when; nothing of the review."""

from __future__ import annotations

from typing import Final

from appraisal_app.domain.confidentiality import Artefact, Reader, Sight
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.asking import (
    LOWEST_FLOOR,
    USUAL_SCALE,
    Question,
    questions_about,
)
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.guest_papers import SeenBy
from appraisal_app.domain.people import Office
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.same_names import may_be_same_person
from appraisal_app.domain.steps import lock

NO_FACILITATOR: Final = (
    "Say first who gathers the feedback. It should be somebody whom people trust with their words, "
    "and never the chief executive."
)
NOT_THE_SUBJECT: Final = (
    "This name can be the chief executive's, who cannot gather the feedback about themselves. "
    "Choose somebody else, and give their name in full."
)
NO_GROUPS: Final = "Say first which groups are asked."
NO_END: Final = (
    "Say first on which day the answers are destroyed; everybody who is asked is told that day."
)
RELEASED_ALREADY: Final = (
    "The summary for this review is here already, so it is not asked for again."
)


def feedback_questions(record: Record) -> tuple[Question, ...]:
    """What everybody is asked: about the chosen frameworks, the trust's own, then in own words."""
    feedback = record.feedback
    chosen = [each for each in record.cycle.frameworks if each.id in feedback.frameworks]
    shipped = questions_about(chosen)
    about_areas = tuple(each for each in shipped if each.area)
    in_words = tuple(each for each in shipped if not each.area)
    own = tuple(each for each in feedback.questions if each.text.strip())
    return (*about_areas, *own, *in_words)


def feedback_request(record: Record) -> FeedbackRequest:
    """The request to the facilitator; raises DomainError when it cannot be made now."""
    feedback, kept = record.feedback, record.confidentiality
    if closed := why_not_ask(record):
        raise DomainError((Refusal(sentence=closed, step=StepKind.EVIDENCE.value, hard=True),))
    return FeedbackRequest(
        review=record.cycle.id,
        label=record.cycle.label,
        due=feedback.due,
        destroy_on=feedback.destroy_on,
        facilitator=feedback.facilitator.strip(),
        chief_executive=_subject(record),
        floor=max(feedback.floor, LOWEST_FLOOR),
        scale=USUAL_SCALE,
        questions=feedback_questions(record),
        groups=tuple(each for each in feedback.groups if each.name.strip()),
        seen_by=tuple(
            SeenBy(reader=each, sight=sight)
            for each in Reader
            if (sight := kept.sight(Artefact.FEEDBACK_SUMMARY, each)) is not Sight.NONE
        ),
        kept_years=max(kept.retention_years, 0),
    )


def why_not_ask(record: Record) -> str:
    """What stands in the way of asking, in one sentence; "" when nothing does."""
    feedback = record.feedback
    name = feedback.facilitator.strip()
    reasons = (
        (bool(lock(record, StepKind.EVIDENCE)), lock(record, StepKind.EVIDENCE)),
        (feedback.summary is not None, RELEASED_ALREADY),
        (not name, NO_FACILITATOR),
        (may_be_same_person(name, _subject(record)), NOT_THE_SUBJECT),
        (not any(each.name.strip() for each in feedback.groups), NO_GROUPS),
        (feedback.destroy_on is None, NO_END),
    )
    return next((sentence for applies, sentence in reasons if applies), "")


def _subject(record: Record) -> str:
    person = record.people.holding(Office.CHIEF_EXECUTIVE)
    return person.full_name.strip() if person is not None else ""
