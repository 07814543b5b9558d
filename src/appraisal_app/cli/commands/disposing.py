"""`dispose`: what would go and where it still is; with --confirm, it goes for good."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from appraisal_app.application.disposing.by_hand import STILL_TO_DO, left_by_hand
from appraisal_app.application.disposing.carrying_out import carry_out, delete_backups
from appraisal_app.application.disposing.planning import Plan, plan
from appraisal_app.application.disposing.telling import (
    NO_EXPORTS,
    NOT_UNDONE,
    NOTHING_OF_IT,
    about_backups,
    amount_row,
    backup_rows,
    export_rows,
    standing_of,
    title_of,
)
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import choose_cycle, cycles, read_content
from appraisal_app.cli.arguments import UsageError
from appraisal_app.cli.files import opened, opened_to_write
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.phrases import phrased_by
from appraisal_app.domain.retention import disposal_due, disposal_of

_NOTHING_DUE = (
    "No review in this file has been kept for as long as was decided. Name one with --review to "
    "see what would go with it."
)
_DELETE = "delete"
_LOOK_OR_DO = (
    "Say --dry-run to see what would go, or --review LABEL and --confirm LABEL to take it out for "
    "good."
)
_LOOK_AND_DO = (
    "Say --dry-run or --confirm LABEL, not both: the one only looks, the other takes it out for "
    "good. Nothing was changed; begin with --dry-run."
)


def dispose(arguments: Namespace, services: Services) -> int:
    """Print the dry run, or dispose and print the certificate's number."""
    if arguments.dry_run and arguments.confirm is not None:
        raise UsageError(_LOOK_AND_DO)
    if arguments.dry_run:
        return _dry_run(arguments, services)
    if arguments.confirm is None or arguments.review is None:
        raise UsageError(_LOOK_OR_DO)
    with opened_to_write(arguments.file, arguments, services) as case:
        return _carry_out(case, arguments, services)


def _dry_run(arguments: Namespace, services: Services) -> int:
    today, kind = services.clock.today(), DisposedKind(arguments.what)
    with opened(arguments.file, arguments, services) as case:
        plans = tuple(
            _plan(case, each, kind, services) for each in _reviews(case, arguments, today, kind)
        )
    if not plans:
        print(_NOTHING_DUE)
    for each in plans:
        print("\n".join(_lines(each, arguments, services)))
    return 0


def _reviews(
    case: CaseFile, arguments: Namespace, today: date, kind: DisposedKind
) -> Iterator[str]:
    if arguments.review is not None:
        yield choose_cycle(case, arguments.review).id
        return
    cycles(case)
    for record in read_content(case).records:
        due = disposal_due(record, kind)
        if due is not None and due <= today:
            yield record.cycle.id


def _lines(found: Plan, arguments: Namespace, services: Services) -> Iterator[str]:
    zone = services.clock.now().tzinfo
    yield title_of(found)
    yield f"  {standing_of(found)}"
    yield "  Would go:" if found.goes else f"  Would go: nothing. {NOTHING_OF_IT}"
    yield from (f"    {_counted(*amount_row(each))}" for each in found.goes)
    yield "  Stays:"
    yield from (f"    {what}. {why}" for what, why in found.stays)
    yield f"  {about_backups(found)}"
    yield from (
        f"    {_joined(*row)}" for row in backup_rows(found, lambda at: moment(at.astimezone(zone)))
    )
    left = export_rows(found, lambda at: moment(at.astimezone(zone)))
    yield "  Left the file:" if left else f"  {NO_EXPORTS}"
    yield from (f"    {_joined(*row)}" for row in left)
    yield f"  {STILL_TO_DO}:"
    afterwards = left_by_hand(found, without_backups=arguments.backups == _DELETE)
    yield from (f"    {each}" for each in afterwards.lines)
    yield f"  {NOT_UNDONE} Nothing was changed now."


def _counted(what: str, count: str, size: str) -> str:
    return f"{what}: {_joined(count, size)}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _carry_out(case: CaseFile, arguments: Namespace, services: Services) -> int:
    cycle = choose_cycle(case, arguments.review)
    order = _order(case, cycle.id, arguments, services)
    looked = _plan(case, cycle.id, order.kind, services)
    try:
        done = carry_out(case, order, arguments.confirm, clock=services.clock, by=Role.CLERK)
    except DomainError as error:
        raise DomainError(tuple(_with_option(each) for each in error.refusals)) from error
    print(f"Disposed of under certificate {done.number}.")
    are_gone = False
    try:
        if arguments.backups == _DELETE:
            print(_without_backups(case, services), file=sys.stderr)
            are_gone = True
        elif looked.places_away:
            print(looked.places_away, file=sys.stderr)
    finally:
        # It went, even where the backups could not be deleted.
        left = left_by_hand(looked, without_backups=are_gone)
        print("\n".join((f"{STILL_TO_DO}:", *left.lines)), file=sys.stderr)
    return 0


def _plan(case: CaseFile, review: str, kind: DisposedKind, services: Services) -> Plan:
    today, backups = services.clock.today(), services.folders.backups
    return plan(case, review, kind, today=today, backups=backups)


def _without_backups(case: CaseFile, services: Services) -> str:
    gone = delete_backups(case, services.folders.backups, at=services.clock.now())
    return phrased_by(
        gone,
        "{gone} backup deleted, and one made anew.",
        "{gone} backups deleted, and one made anew.",
        gone=gone,
    )


_OPTIONS = {
    "authorised_by": "--decided-by",
    "authority": "--authority",
    "done_by": "--done-by",
    "early_reason": "--early-reason",
}


def _with_option(refusal: Refusal) -> Refusal:
    """The same, with the option that answers it in place of the page's field."""
    option = _OPTIONS.get(refusal.field.rpartition(".")[2])
    return replace(refusal, sentence=f"{refusal.sentence} Use {option}.") if option else refusal


def _order(case: CaseFile, review: str, arguments: Namespace, services: Services) -> Disposal:
    """What the register has prepared, with what was typed now in its place."""
    kind = DisposedKind(arguments.what)
    with case.unit_of_work() as unit:
        prepared = unit.get(Disposals, FILE_ID)[0].of_review(review, kind)
    if prepared is None or prepared.done_on is not None:
        record = next(each for each in read_content(case).records if each.cycle.id == review)
        prepared = disposal_of(record, services.new_id(), kind)
    return replace(
        prepared,
        authorised_by=_office(arguments.decided_by) or prepared.authorised_by,
        done_by=_office(arguments.done_by) or prepared.done_by,
        authority=arguments.authority.strip() or prepared.authority,
        early_reason=arguments.early_reason or prepared.early_reason,
    )


def _office(word: str | None) -> Office | None:
    return Office(word) if word is not None else None
