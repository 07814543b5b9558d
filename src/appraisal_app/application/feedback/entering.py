"""Notes the answers on one form, typed by hand or read from a form that came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.feedback.answering import Entered, entered, with_form, without_answer
from appraisal_app.domain.feedback.rounds import GroupForm


def enter(
    editor: FeedbackEditor,
    group: str,
    said: Mapping[str, str],
    services: Services,
    *,
    is_another: bool = False,
) -> Entered:
    """Note one form's answers of that group; saved at once, and undoable.

    `said` has, by question id, a key of the round's scale or a text. The very same answers of one
    group are not noted again (`repeat_of` names the first) unless `is_another` says that somebody
    else gave them. Raises DomainError or AppError, and changes nothing then.
    """
    found = entered(
        editor.feedback,
        group,
        said,
        answer=services.new_id(),
        on=services.clock.today(),
        is_another=is_another,
    )
    if found.answer:
        editor.close_step()
        editor.edit(lambda _: replace(found.feedback, writing=None), "entering answers")
        editor.close_step()
        editor.save()
    return found


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
