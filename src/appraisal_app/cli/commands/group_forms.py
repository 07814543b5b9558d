"""`form` with a facilitator's file: forms for groups of stakeholders."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Final

from appraisal_app.application.errors import AppError
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.fillable.folders import read_form
from appraisal_app.application.fillable.stakeholders.issuing import (
    MadeForm,
    answers_wanted_by,
    give_group_forms,
    make_group_form,
    make_numbered_forms,
)
from appraisal_app.application.fillable.stakeholders.returning import (
    CameBack,
    look_into_group_form,
    take_group_form,
)
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.cli.files import write_new
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.feedback.rounds import FeedbackRound

WHICH_GROUP: Final = "Say with --group for which group the form is: {known}."
EARLIER: Final = (
    "The form with this number came before, with other answers, so nothing was changed. Compare "
    "both at the window, or say --replace."
)
REPEAT: Final = (
    "The very same answers of this group are here already, so nothing was changed. Say --again if "
    "somebody else gave them."
)


def issue_group_forms(case: CaseFile, arguments: Namespace, services: Services) -> int:
    """Make the form of that group, or numbered ones, and print their numbers."""
    editor = FeedbackEditor(case, clock=services.clock)
    group, due = _group_named(editor.feedback, arguments.group), arguments.due
    if due is None and not arguments.no_due:
        due = answers_wanted_by(editor.feedback, services.clock.today())
    if arguments.numbered is None:
        made: tuple[MadeForm, ...] = (make_group_form(editor, services, group, due=due),)
    else:
        made = make_numbered_forms(editor, services, group, how_many=arguments.numbered, due=due)

    def place(each: MadeForm) -> Path:
        path: Path = arguments.output
        number = each.form.number
        return path.with_name(f"{path.stem}-{number}{path.suffix}") if number else path

    give_group_forms(made, place, editor, lambda data, path: write_new(path, data))
    for each in made:
        print(each.form.id)
    return 0


def take_group_forms(
    case: CaseFile, forms: tuple[Path, ...], arguments: Namespace, services: Services
) -> list[bool]:
    """Take the forms in, one after the other: of each whether it came in."""
    editor = FeedbackEditor(case, clock=services.clock)
    return [_taken(each, editor, arguments, services) for each in forms]


def _taken(path: Path, editor: FeedbackEditor, arguments: Namespace, services: Services) -> bool:
    try:
        filled = read_form(path, services.form_reader())
        came = look_into_group_form(editor.feedback, filled)
        _refuse(came, arguments)
        take_group_form(editor, came, services, is_another=bool(came.repeat_of))
    except (AppError, DomainError) as error:
        print(f"{path}: {sentence_of(error)}", file=sys.stderr)
        return False
    print(f"{path}: Feedback, {came.group}, form {came.form.id}, taken in")
    for each in came.flagged:
        count = len(each.places)
        print(f"{path}: damaged letters in “{each.question}”: {count}", file=sys.stderr)
    return True


def _refuse(came: CameBack, arguments: Namespace) -> None:
    if came.earlier and not arguments.replace:
        raise AppError(EARLIER)
    if came.repeat_of and not arguments.again:
        raise AppError(REPEAT)


def _group_named(feedback: FeedbackRound, name: str | None) -> str:
    """The id of the group of that name; raises AppError."""
    wanted = (name or "").strip().casefold()
    known = {each.name.strip().casefold(): each.id for each in feedback.groups}
    if wanted not in known:
        names = ", ".join(f"“{each.name.strip()}”" for each in feedback.groups)
        raise AppError(WHICH_GROUP.format(known=names))
    return known[wanted]
