"""`form`: makes a form to fill in, and takes in what came back."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.folders import all_of, read_form
from appraisal_app.application.fillable.issuing import Wanted, give_form, make_wanted
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.fillable.returning import (
    Came,
    look_into_form,
    take_form,
)
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import choose_cycle, refuse_own_file, review_lines
from appraisal_app.cli.commands.group_forms import issue_group_forms, take_group_forms
from appraisal_app.cli.commands.guest_packets import person_named
from appraisal_app.cli.files import opened_to_write, write_new
from appraisal_app.cli.sentences import sentence_of
from appraisal_app.domain.cycle import CycleId
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import Framework
from appraisal_app.domain.record import Record

NOT_ALL: Final = 1
ALONG: Final = "Send this along, for it is what the form is about: {path}"
PAST_DAY: Final = (
    "The form is due on {day}, the day of the timetable, which is past already. Give a later one "
    "with --due if there is still time."
)
WHICH_AREAS: Final = (
    "This form can ask about the areas of {known}. Nothing was made; give one of these names with "
    "--areas, or none."
)
_NO_AREAS: Final = "none"
NOT_HERE: Final = (
    "Forms for groups of stakeholders are made from the file of whoever gathers the feedback, and "
    "not from this one."
)
OTHER_WORDS: Final = (
    "Other words stand in the review already, so nothing was changed. Compare both at the window, "
    "or say --replace."
)


def form(arguments: Namespace, services: Services) -> int:
    """Run one of the commands for forms."""
    return _ACTIONS[arguments.form_command](arguments, services)


def issue(arguments: Namespace, services: Services) -> int:
    """Make the form of the latest review, and print its number."""
    with opened_to_write(arguments.file, arguments, services) as case:
        if case.kind is DocumentKind.FEEDBACK:
            return issue_group_forms(case, arguments, services)
        _refuse_group(arguments)
        refuse_own_file(case)
        editor = _board(case, services)
        kind, person = _asked(arguments, editor.record)
        without = _left_out(arguments.areas, form_kind(kind).frameworks(editor.record))
        due = _due(arguments, kind, editor.record, services.clock.today())
        wanted = Wanted(kind=kind, due=due, person=person, without=without)
        made = make_wanted(editor, case, services, wanted)
        beside = give_form(made, arguments.output, editor, case, services.clock, _write)
    print(made.issued.id)
    if beside is not None:
        print(ALONG.format(path=beside), file=sys.stderr)
    return 0


def _refuse_group(arguments: Namespace) -> None:
    if arguments.group is not None or arguments.numbered is not None:
        raise AppError(NOT_HERE)


def _asked(arguments: Namespace, record: Record) -> tuple[PacketKind, str]:
    if arguments.comments:
        return PacketKind.COMMENTS, ""
    if arguments.advice:
        return PacketKind.ADVICE, ""
    if arguments.view is not None:
        return PacketKind.VIEW, person_named(record, arguments.view)
    return PacketKind.REFLECTION, ""


def _due(arguments: Namespace, kind: PacketKind, record: Record, today: date) -> date | None:
    """The day that was given, or that of the timetable, which a packet would show too."""
    if arguments.no_due or arguments.due is not None:
        given: date | None = arguments.due
        return given
    due = form_kind(kind).due(record)
    if due is not None and due < today:
        print(PAST_DAY.format(day=long_day(due)), file=sys.stderr)
    return due


def _left_out(named: list[str] | None, asked: tuple[Framework, ...]) -> frozenset[str]:
    """The ids of the frameworks that were not named; raises AppError for an unknown name."""
    if named is None:
        return frozenset()
    ids = {each.title.strip().casefold(): each.id for each in asked}
    wanted = {each.strip().casefold() for each in named} - {_NO_AREAS}
    if not wanted <= ids.keys():
        known = ", ".join(f"“{each.title.strip()}”" for each in asked) or "no framework"
        raise AppError(WHICH_AREAS.format(known=known))
    return frozenset(ids.values()) - {ids[each] for each in wanted}


def take(arguments: Namespace, services: Services) -> int:
    """Take the forms in, one after the other; what to know about them goes to standard error."""
    forms = all_of(arguments.forms)
    with opened_to_write(arguments.file, arguments, services) as case:
        if case.kind is DocumentKind.FEEDBACK:
            taken = take_group_forms(case, forms, arguments, services)
        else:
            refuse_own_file(case)
            taken = [_taken(each, case, arguments, services) for each in forms]
    return 0 if all(taken) else NOT_ALL


def _taken(path: Path, case: CaseFile, arguments: Namespace, services: Services) -> bool:
    try:
        filled = read_form(path, services.form_reader())
        editor = _board(case, services, _review_of(case, filled.form))
        came = look_into_form(case, editor.record, filled, services.clock.now())
        _refuse_to_replace(came, agreed=arguments.replace)
        take_form(boards_taking(editor, services.clock), came, services.new_id())
    except (AppError, DomainError) as error:
        print(f"{path}: {sentence_of(error)}", file=sys.stderr)
        return False
    _tell(path, came)
    return True


def _refuse_to_replace(came: Came, *, agreed: bool) -> None:
    if came.replaces and not agreed:
        raise AppError(OTHER_WORDS)


def _tell(path: Path, came: Came) -> None:
    print(f"{path}: {form_kind(came.issued.kind).title}, form {came.issued.id}, taken in")
    for words in came.remarks:
        print(f"{path}: {words}", file=sys.stderr)
    for each in came.flagged:
        count = len(each.places)
        print(f"{path}: damaged letters in “{each.question}”: {count}", file=sys.stderr)


def _review_of(case: CaseFile, form: str) -> CycleId | None:
    """The review that the form was made for; None where it is not known here any more."""
    issued = post_of(case).issued_as(form)
    found = (
        each.id for each in review_lines(case) if issued is not None and each.id == issued.review
    )
    return next(found, None)


def _board(case: CaseFile, services: Services, review: CycleId | None = None) -> RecordEditor:
    """The editor of that review, or of the latest."""
    cycle = review if review is not None else choose_cycle(case, None).id
    return RecordEditor(case, cycle, clock=services.clock, role=Role.CLERK)


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)


_ACTIONS: Mapping[str, Callable[[Namespace, Services], int]] = MappingProxyType(
    {"issue": issue, "take": take}
)
