"""Takes a review that was started by mistake out of the file, after a backup."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.discarding import discard_refusals
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import CYCLE_PARTS

EVENT = "discard"


def why_not(case: CaseFile, cycle_id: str) -> tuple[Refusal, ...]:
    """What stands in the way of taking that review out; empty when nothing does."""
    with case.unit_of_work() as unit:
        return _refusals(unit, cycle_id)


def discard(case: CaseFile, cycle_id: str, *, backups: Path, clock: Clock, by: Role) -> str:
    """Take the review out of the file and return the id of the one to turn to.

    A backup is written first; it still holds the review. Raises DomainError when the review has to
    stay, AppError when the backup cannot be written; nothing is taken out then.
    """
    if found := why_not(case, cycle_id):
        raise DomainError(found)
    now = clock.now()
    back_up(case, backups, at=now)
    with case.unit_of_work() as unit:
        if found := _refusals(unit, cycle_id):
            raise DomainError(found)
        cycle, _ = unit.get(Cycle, cycle_id)
        unit.remove(CYCLE_PARTS.values(), cycle_id, actor=by.value, at=now)
        unit.record_event(EVENT, actor=by.value, body={"cycle": cycle_id}, at=now)
        unit.note_hashes(actor=by.value, at=now)
        left = unit.ids(Cycle)
    return cycle.previous_cycle if cycle.previous_cycle in left else left[-1]


def _refusals(unit: UnitOfWork, cycle_id: str) -> tuple[Refusal, ...]:
    cycles = tuple(unit.get(Cycle, each)[0] for each in unit.ids(Cycle))
    return discard_refusals(load_record(unit, cycle_id).record, cycles)
