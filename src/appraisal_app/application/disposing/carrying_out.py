"""Does it: the register's line, the event and the deletion in one transaction; then compacts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

from appraisal_app.application.backing_up.second_place import erase_everywhere, places
from appraisal_app.application.disposing.looking import Reach, reach
from appraisal_app.application.disposing.planning import against, goes
from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.disposal_decision import undecided
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind, Method
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.retention import FROM_THE_FILE, disposal_due, disposal_of, held

OUT_OF_REACH: Final = (
    "Copies of the file on other computers and memory sticks, e-mails, printed paper and documents "
    "that were saved elsewhere are out of this application's reach. Ask those who have them to "
    "destroy them, and enter that in the register as well."
)


NOTHING_DUE: Final = (
    "There is nothing of it in this file, so nothing is due and no certificate is made. Take the "
    "line out of the register again, or look what there is with another kind."
)

_LIFT: Final = (
    "{hold} Lift the hold on the page Keeping and disposal first, once nothing is needed for it "
    "any more."
)
_IS_DONE: Final = (
    "The register has this as done already. Prepare a new line for whatever came in since."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The certificate's number, the review to turn to, and whether the file is compacted."""

    number: int
    turn_to: str
    is_compacted: bool


def carry_out(case: CaseFile, order: Disposal, typed: str, *, clock: Clock, by: Role) -> Done:
    """Take it out for good. `typed` is the review's label as somebody typed it.

    Raises DomainError with what stands in the way first; nothing has gone then.
    """
    now, today = clock.now(), clock.today()
    with case.unit_of_work() as unit:
        found = reach(unit, order.review, order.kind)
        if refusals := _refusals(found, order, typed, today):
            raise DomainError(refusals)
        number = _enter(unit, _completed(found, order, today))
        _take_out(unit, found, number, by=by, at=now)
    return Done(number=number, turn_to=_turn_to(found), is_compacted=_compacted(case))


def delete_backups(case: CaseFile, backups: Path, *, at: datetime) -> int:
    """Delete this file's backups wherever they are known to lie, and make one new.

    How many went. Raises AppError where one cannot be deleted or a place cannot be reached.
    """
    gone = sum(len(case.backups(folder)) for folder in places(case, backups))
    erase_everywhere(case, backups)
    case.back_up(backups, at=at)
    return gone


def refusals(case: CaseFile, order: Disposal, *, today: date) -> tuple[Refusal, ...]:
    """What stands in the way of it first, before anybody types the review's label."""
    with case.unit_of_work() as unit:
        found = reach(unit, order.review, order.kind)
    return _refusals(found, order, found.record.cycle.label, today)


def _refusals(found: Reach, order: Disposal, typed: str, today: date) -> tuple[Refusal, ...]:
    """What stands in the way first: while a hold stands, nothing else is worth mending."""
    kinds = (
        tuple(_refusal(found, phrased(_LIFT, hold=each), hard=True) for each in held(found.record)),
        tuple(_hindering(found, order)),
        tuple(_misnamed(found, typed)),
        tuple(_undecided(found, order, today)),
    )
    return next((each for each in kinds if each), ())


def _hindering(found: Reach, order: Disposal) -> Iterator[Refusal]:
    if order.done_on is not None:
        yield _refusal(found, _IS_DONE, f"disposals.{order.id}.done_on")
    for sentence in against(found):
        yield _refusal(found, sentence, hard=True)
    if not goes(found):
        yield _refusal(found, NOTHING_DUE, hard=True)


def _misnamed(found: Reach, typed: str) -> Iterator[Refusal]:
    label = found.record.cycle.label.strip()
    if typed.strip() != label:
        yield _refusal(found, f"Nothing was disposed of: “{typed.strip()}” is not “{label}”.")


def _undecided(found: Reach, order: Disposal, today: date) -> Iterator[Refusal]:
    place, due = f"disposals.{order.id}", disposal_due(found.record, order.kind)
    for field, sentence in undecided(order, found.record.people):
        yield _refusal(found, sentence, f"{place}.{field}")
    if (due is None or due > today) and not order.early_reason.strip():
        yield _refusal(
            found, "Its time is not over. Say why it may go before.", f"{place}.early_reason"
        )


def _refusal(found: Reach, sentence: str, field: str = "", *, hard: bool = False) -> Refusal:
    page = found.record.cycle.process.step(StepKind.KEEPING)
    code = page.code if page is not None else StepKind.KEEPING.value
    return Refusal(sentence=sentence, step=code, field=field, hard=hard)


def _completed(found: Reach, order: Disposal, today: date) -> Disposal:
    """The line of the register as of today; what nobody filled in is as the file has it."""
    known = disposal_of(found.record, order.id, order.kind)
    return replace(
        order,
        what=order.what.strip() or known.what,
        period_start=order.period_start or known.period_start,
        period_end=order.period_end or known.period_end,
        kept_for=order.kept_for.strip() or known.kept_for,
        due_on=known.due_on,
        method=Method.DELETED,
        authorised_on=order.authorised_on or today,
        done_on=today,
    )


def _enter(unit: UnitOfWork, done: Disposal) -> int:
    register, version = unit.get(Disposals, FILE_ID)
    numbered = replace(done, number=register.next_number)
    others = tuple(each for each in register.disposals if not _is_settled_by(each, done))
    unit.save(replace(register, disposals=(*others, numbered)), version)
    return numbered.number


def _is_settled_by(each: Disposal, done: Disposal) -> bool:
    """Whether it is the same line, or one prepared for a part of what went whole."""
    is_part = done.kind is DisposedKind.REVIEW and each.kind in FROM_THE_FILE
    return each.id == done.id or (is_part and each.review == done.review and each.done_on is None)


def _take_out(unit: UnitOfWork, found: Reach, number: int, *, by: Role, at: datetime) -> None:
    post = unit.find(Correspondence, FILE_ID)
    if post is not None and found.after != found.before:
        unit.save(found.after, post[1])
    unit.dispose(
        found.parts,
        found.record.cycle.id,
        papers=tuple(found.papers),
        certificate=number,
        actor=by.value,
        at=at,
    )
    unit.note_hashes(actor=by.value, at=at)


def _turn_to(found: Reach) -> str:
    left = [each for each in found.reviews if each.id != found.record.cycle.id]
    latest = max(left, key=lambda each: each.start, default=found.record.cycle)
    return latest.id if found.is_whole else found.record.cycle.id


def _compacted(case: CaseFile) -> bool:
    try:
        case.compact()
    except AppError:
        # It is owed, and done when the file is next opened.
        return False
    return True
