"""Makes forms for a group of stakeholders and remembers their ids; none of it names anybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from appraisal_app.application.exporting import export
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.fillable.stakeholders.asked import group_form
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.answering import NO_GROUP, closed, with_form
from appraisal_app.domain.feedback.rounds import FeedbackRound, GroupForm
from appraisal_app.domain.fillable_forms import form_id
from appraisal_app.domain.phrases import phrased

ISSUED: Final = "group_form_issued"
_TO_READ: Final = timedelta(days=7)
MOST: Final = 200
"""Numbered forms that are made at one time."""
NO_QUESTIONS: Final = "Nothing is asked yet. Open the chair's request on Home first."
PAST: Final = (
    "The form would be due on a day that is past already. Choose a later day, or leave it empty."
)
TOO_MANY: Final = phrased(
    "Between 1 and {most} numbered forms can be made at one time. Choose fewer.", most=MOST
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeForm:
    """A form that is ready to be put where the user wants it."""

    form: GroupForm
    data: bytes = field(repr=False)


def answers_wanted_by(feedback: FeedbackRound, today: date) -> date | None:
    """A week before the summary is wanted, so that there is time to read; None once that is past.

    Where less than a week is left it is the last day itself.
    """
    if feedback.due is None or feedback.due < today:
        return None
    early = feedback.due - _TO_READ
    return early if early >= today else feedback.due


def make_group_form(
    editor: FeedbackEditor, services: Services, group: str, *, due: date | None = None
) -> MadeForm:
    """One form, of which everybody in the group fills in a copy; raises DomainError."""
    return _made(editor.feedback, services, group, 0, due)


def make_numbered_forms(
    editor: FeedbackEditor,
    services: Services,
    group: str,
    *,
    how_many: int,
    due: date | None = None,
) -> tuple[MadeForm, ...]:
    """A form for each of a group, counted on from those that are there; raises DomainError."""
    if not 1 <= how_many <= MOST:
        raise _refused(TOO_MANY)
    feedback = editor.feedback
    last = max((each.number for each in feedback.forms if each.group == group), default=0)
    numbers = range(last + 1, last + how_many + 1)
    return tuple(_made(feedback, services, group, number, due) for number in numbers)


def give_group_forms(
    made: tuple[MadeForm, ...],
    place: Callable[[MadeForm], Path],
    editor: FeedbackEditor,
    write: Callable[[bytes, Path], None] = export,
) -> None:
    """Write them and remember them; raises AppError, and then nothing left.

    It cannot be undone: a form that somebody has must be known when it comes back.
    """
    editor.save()
    done: list[Path] = []
    try:
        for each in made:
            path = place(each)
            write(each.data, path)
            done.append(path)
        editor.commit(lambda _, feedback: _with_all(feedback, made), ISSUED)
    except BaseException:
        # What left without being known could not come in.
        for path in done:
            path.unlink(missing_ok=True)
        raise


def _with_all(feedback: FeedbackRound, made: tuple[MadeForm, ...]) -> FeedbackRound:
    for each in made:
        feedback = with_form(feedback, each.form)
    return feedback


def _made(
    feedback: FeedbackRound, services: Services, group: str, number: int, due: date | None
) -> MadeForm:
    found = feedback.group(group)
    against = closed(feedback) or ("" if feedback.questions else NO_QUESTIONS)
    if against or found is None:
        raise _refused(against or NO_GROUP)
    if due is not None and due < services.clock.today():
        raise _refused(PAST)
    day, seed = services.clock.today(), services.new_id()
    form = GroupForm(id=form_id(seed), group=group, made_on=day, number=number)
    content = group_form(feedback, found, form, at=services.clock.now(), due=due)
    return MadeForm(form=form, data=services.form_writer().write(content))


def _refused(sentence: str) -> DomainError:
    return DomainError((Refusal(sentence=sentence, hard=True),))
