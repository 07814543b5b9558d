"""Notes the answers on one form, typed by hand or read from a form that came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.feedback.answering import (
    Entered,
    came_on,
    entered,
    with_form,
    without_answer,
)
from appraisal_app.domain.feedback.rounds import FeedbackRound, GroupForm


@dataclass(frozen=True, slots=True, kw_only=True)
class OnForm:
    """The id of the form on which answers came, and that of an answer whose place they take."""

    form: str
    instead_of: str = ""


def enter(
    editor: FeedbackEditor,
    group: str,
    said: Mapping[str, str],
    services: Services,
    *,
    is_another: bool = False,
    came: OnForm | None = None,
) -> Entered:
    """Note one form's answers of that group; saved at once, and undoable.

    `said` has, by question id, a key of the round's scale or a text. The very same answers of one
    group are not noted again (`repeat_of` names the first) unless `is_another` says that somebody
    else gave them. `came` says on which form they came, None for what was typed here.
    Raises DomainError or AppError, and changes nothing then.
    """
    kept = editor.feedback
    found = entered(
        without_answer(kept, came.instead_of) if came is not None and came.instead_of else kept,
        group,
        said,
        answer=services.new_id(),
        on=services.clock.today(),
        is_another=is_another,
    )
    if found.answer:
        editor.close_step()
        after = _noted(found, came)
        editor.edit(lambda _: after, "entering answers")
        editor.close_step()
        editor.save()
    return found


def _noted(found: Entered, came: OnForm | None) -> FeedbackRound:
    """What is being typed in is done with only once it was itself noted."""
    if came is None:
        return replace(found.feedback, writing=None)
    return came_on(found.feedback, came.form, found.answer)


def take_out(editor: FeedbackEditor, answer: str) -> None:
    """Take out a form that was entered by mistake; raises DomainError or AppError."""
    editor.close_step()
    editor.edit(lambda feedback: without_answer(feedback, answer), "taking answers out")
    editor.save()


def note_form(editor: FeedbackEditor, form: str, group: str, services: Services) -> None:
    """Remember the id of a form that goes to a group; raises DomainError or AppError."""
    made = GroupForm(id=form, group=group, made_on=services.clock.today())
    editor.edit(lambda feedback: with_form(feedback, made), "making a form")
    editor.save()
