"""Whether a filled-in form may be taken into a file, and what should be said about it first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.fillable_forms import LONGEST_ANSWER, IssuedForm
from appraisal_app.domain.packets import PacketKind

UNCHANGED = "Nothing was changed."
UNKNOWN = (
    f"This form was not made from this file. {UNCHANGED} Open the file that it was made from, "
    "or make a new form here and ask for that one to be filled in."
)
NOT_WANTED = (
    f"A form of this kind is not for this file. {UNCHANGED} Ask the sender which file it is for."
)
INCOMPLETE = (
    f"Questions of this form are missing, as after some of its pages were printed. {UNCHANGED} Ask "
    "for the whole file, saved and not printed."
)
NOT_OFFERED = (
    f"An answer on this form is none of those that it offers to choose from. {UNCHANGED} Ask for "
    "the form to be filled in anew, from the file that you sent."
)
TOO_LONG = (
    f"An answer on this form is longer than {LONGEST_ANSWER:,} characters. {UNCHANGED} Ask for a "
    "shorter one, and for the rest as a paper of its own."
)
NOTHING_SAID = (
    f"Nothing is filled in on this form. {UNCHANGED} Perhaps it was filled in and not saved: ask "
    "for the file to be saved and sent once more."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Where a form arrives: the review in sight, the labels of all reviews, what is wanted."""

    review: str
    labels: Mapping[str, str]
    wanted: AbstractSet[PacketKind]


def issued_here(post: Correspondence, form: str, desk: Desk) -> IssuedForm | str:
    """The form as it was issued, or why it is not for this review, in one sentence."""
    issued = post.issued_as(form)
    if issued is None:
        return UNKNOWN
    if issued.kind not in desk.wanted:
        return NOT_WANTED
    if issued.review != desk.review:
        return _of_another_review(desk.labels.get(issued.review, ""))
    return issued


def fault_in(issued: IssuedForm, answers: Mapping[str, str]) -> str:
    """What is wrong with the answers as a whole, in one sentence; "" when nothing is."""
    if any(each.name not in answers for each in issued.fields):
        return INCOMPLETE
    if any(len(text) > LONGEST_ANSWER for text in answers.values()):
        return TOO_LONG
    return ""


def taken_already(post: Correspondence, form: str, sha256: str) -> str:
    """That the same answers stand here already, in one sentence; "" when they do not."""
    standing = post.standing_forms(form)
    if not standing or standing[-1].sha256 != sha256:
        return ""
    when = long_day(standing[-1].taken_at.date())
    return f"This form was taken in already on {when}. {UNCHANGED} There is nothing to do."


def remarks(post: Correspondence, issued: IssuedForm, today: date) -> Iterator[str]:
    """What the user should know of when it came."""
    if issued.due is not None and issued.due < today:
        yield f"It was due on {long_day(issued.due)}."
    standing = post.standing_forms(issued.id)
    if standing:
        when = long_day(standing[-1].taken_at.date())
        yield f"This form came before, with other answers, and was taken in on {when}."


def _of_another_review(label: str) -> str:
    where = f"the review {label}" if label else "a review that this file does not have any more"
    more = " Turn to that review, and bring it in there." if label else ""
    return f"This form belongs to {where}. {UNCHANGED}{more}"
