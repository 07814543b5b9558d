"""The chief executive's comments on the draft statement as a form, under the packet's rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Final

from appraisal_app.application.documents.sights import sight_row
from appraisal_app.application.fillable.asking import Asking, gathered, one_of, text
from appraisal_app.application.form_content import FormPart
from appraisal_app.application.importing.cells import CellError, day
from appraisal_app.application.importing.names import tidy
from appraisal_app.application.post.statements_out import refuse_unreleased
from appraisal_app.application.submitted_words import Said, SaidPart
from appraisal_app.domain.confidentiality import Artefact
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import FormField, IssuedForm
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.packets import Body
from appraisal_app.domain.record import Record
from appraisal_app.domain.retention import period_kept
from appraisal_app.domain.statement_papers import COMMENTS_MOST, StatementComments

READ_FIRST: Final = (
    "Read the draft statement that came with this form, in a file of its own. Your comments are "
    "about that draft and no other."
)
NO_WORDS: Final = (
    "No comments are written on the form. It will be noted that there are none to come; ask if "
    "that is meant."
)
OTHER_DAY: Final = (
    "The day on the form cannot be read, or has not come yet. The day on which the form is taken "
    "in is noted instead; put it right if it matters."
)
_WORDS, _AGREED, _DAY = "comments", "agreed", "given_on"
_DAY_ROOM: Final = 30
_ANSWERS: Final = (
    (Agreement.YES.value, "I agree"),
    (Agreement.IN_PART.value, "I agree in part"),
    (Agreement.NO.value, "I do not agree"),
)
_COMMENTS, _AGREES, _SAID_ON = "Comments", "Agrees?", "Day"
_PRINTED: Final = (
    "Your comments are printed in the statement word for word, so whoever reads the statement "
    "reads them too."
)
_BY_MAIL: Final = (
    "The e-mail by which you send the form is kept by your mail system as well; the application "
    "cannot delete it there."
)


def comments_parts(record: Record, _: str) -> tuple[tuple[FormPart, ...], tuple[FormField, ...]]:
    """What is asked; raises DomainError while the draft is not with the chief executive."""
    refuse_unreleased(record)
    return gathered(((FormPart(title="Your comments on the draft"), list(_asked())),))


def comments_sight(record: Record, _: str) -> tuple[str, ...]:
    """Who reads the comments, and how long they are kept."""
    row = sight_row(record.confidentiality, Artefact.STATEMENT)
    partly = (f"In part: {row.partly}.",) if row.partly else ()
    kept = f"They are kept for {period_kept(record)}. {_BY_MAIL}"
    return (f"All of it: {row.full}.", *partly, _PRINTED, kept)


def submitted_comments(
    issued: IssuedForm, answers: Mapping[str, str], _: Record, at: datetime
) -> StatementComments:
    """The answers as a packet would bring them, about the draft that went with the form."""
    agreed = answers[_AGREED]
    return StatementComments(
        review=issued.review,
        sha256=issued.document,
        comments=answers[_WORDS],
        agreed=Agreement(agreed) if agreed else None,
        given_on=_day(answers[_DAY], at.date()) or at.date(),
    )


def comments_told(body: Body, _: Record) -> tuple[SaidPart, ...]:
    """What was said to the draft, to read."""
    if not isinstance(body, StatementComments):
        return ()
    return _told(body.comments, body.agreed, body.given_on)


def comments_standing(_: IssuedForm, record: Record) -> tuple[SaidPart, ...]:
    """The comments as they stand in the record."""
    was = record.statement
    if not given(was.ceo_comments) and was.agreed is None:
        return ()
    return _told(was.ceo_comments, was.agreed, was.ceo_comments_on or was.agreed_on)


def remarks_on_comments(answers: Mapping[str, str], today: date) -> tuple[str, ...]:
    """What to ask about before they are relied on."""
    said = answers[_DAY]
    remarks = (
        (not answers[_WORDS], NO_WORDS),
        (bool(said) and _day(said, today) is None, OTHER_DAY),
    )
    return tuple(sentence for applies, sentence in remarks if applies)


def _asked() -> Iterator[Asking]:
    yield text(
        (_WORDS, "", _WORDS),
        (
            "What do you say to the draft?",
            "It is printed word for word. Leave it empty if you have nothing to add.",
        ),
        "the draft statement",
        lines=30,
        limit=COMMENTS_MOST,
    )
    hint = "Signing later means “received and discussed”. It never depends on this answer."
    agreed = "Do you agree with the statement?"
    yield one_of((_AGREED, "", _AGREED), (agreed, hint), "the draft statement", _ANSWERS)
    yield text(
        (_DAY, "", _DAY),
        ("On which day do you say so?", "Day, month and year, such as 14 October 2025."),
        "the draft statement",
        lines=1,
        limit=_DAY_ROOM,
    )


def _day(said: str, today: date) -> date | None:
    """The day that is meant; None where nobody can tell, and for one that is still to come."""
    try:
        found = day(tidy(said))
    except CellError:
        return None
    return found if found <= today else None


def _told(words: str, agreed: Agreement | None, on: date | None) -> tuple[SaidPart, ...]:
    names = dict(_ANSWERS)
    rows = (
        (_COMMENTS, words),
        (_AGREES, names[agreed] if agreed is not None else ""),
        (_SAID_ON, long_day(on)),
    )
    said = tuple(Said(question=ask, words=answer) for ask, answer in rows if given(answer))
    return (SaidPart(key="comments", title="The draft statement", said=said),)
