"""Whether the register still holds the certificate of everything that was disposed of."""

from __future__ import annotations

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import ChainReport, UnitOfWork
from appraisal_app.domain.disposals import Disposals


def uncertified(unit: UnitOfWork, chain: ChainReport) -> tuple[tuple[int, int], ...]:
    """Certificates that events name and the register lacks, each with the event's number.

    A certificate of 0 is one whose number was lost with damage.
    """
    found = unit.find(Disposals, FILE_ID)
    held = {each.number for each in found[0].done} if found is not None else set[int]()
    named = dict.fromkeys((each.certificate, each.seq) for each in chain.disposed)
    return tuple((number, seq) for number, seq in named if number and number not in held)
