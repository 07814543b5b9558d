"""Judges a PDF or a whole case file, and says so in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.errors import AppError, DamagedError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, ChainReport, UnitOfWork
from appraisal_app.application.ports.signing import Signing
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.people import Signatories, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.sign_off import Addenda, SignOff
from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Report, Verdict

FIELD_OF = {SignatoryRole.CHAIR: CHAIR_FIELD, SignatoryRole.CHIEF_EXECUTIVE: CEO_FIELD}

ADDENDUM_SIGNED = "addendum_signed"
"""The event that notes which pages of an addendum somebody signed."""
CLOCK_NOTE = "The times are those of the signers' own computers; nobody else vouches for a clock."


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What checking a case file found: its chain, and the statements and addenda that it keeps."""

    chain: ChainReport
    documents: tuple[tuple[str, Report], ...]

    @property
    def good(self) -> bool:
        """Whether nothing was altered and whatever was signed by key is as it was signed."""
        return self.verdict is Verdict.GOOD

    @property
    def verdict(self) -> Verdict:
        """Good, changed, or signed by somebody whose certificate the file does not hold."""
        found = {report.verdict for _, report in self.documents}
        if not self.chain.ok or found & {Verdict.CHANGED, Verdict.UNREADABLE}:
            return Verdict.CHANGED
        return Verdict.UNKNOWN_SIGNER if Verdict.UNKNOWN_SIGNER in found else Verdict.GOOD


def known_signers(case: CaseFile, signing: Signing) -> tuple[KnownSigner, ...]:
    """Everybody whose certificate the file trusts or trusted, with the dates.

    Nobody in a chief executive's own file: it keeps no certificates.
    """
    with case.unit_of_work() as unit:
        found = unit.find(Signatories, FILE_ID)
    return tuple(
        KnownSigner(
            field=FIELD_OF[each.role],
            certificate=signing.read_certificate(each.certificate.encode()).der,
            role=each.role.value,
            valid_from=each.trusted_from,
            valid_to=each.trusted_to,
        )
        for each in (found[0].signatories if found is not None else ())
    )


def verify_file(case: CaseFile, signing: Signing) -> FileReport:
    """Check the audit chain, the seals and every statement and addendum that it keeps."""
    with case.unit_of_work() as unit:
        chain = unit.verify_chain()
    try:
        return FileReport(chain=chain, documents=_judged(case, signing))
    except (KeyError, AppError):
        if chain.ok:
            raise
        return FileReport(chain=chain, documents=())


def _judged(case: CaseFile, signing: Signing) -> tuple[tuple[str, Report], ...]:
    known = known_signers(case, signing)
    return tuple(
        (title, _LOST if data is None else signing.judge(data, known=known))
        for title, data in kept_pages(case)
    )


def kept_pages(case: CaseFile) -> tuple[tuple[str, bytes | None], ...]:
    """Each frozen or signed statement and signed addendum, None where it is not as it was.

    The titles are such as "the statement of 2024/25" and "addendum 1 to the statement of 2024/25".
    """
    with case.unit_of_work() as unit:
        return (*_statements(unit), *_addenda(unit))


_LOST = Report(verdict=Verdict.CHANGED)
"""What the file should keep and does not, or not as it was."""


def _statements(unit: UnitOfWork) -> Iterator[tuple[str, bytes | None]]:
    for cycle_id in unit.ids(SignOff):
        name = unit.get(SignOff, cycle_id)[0].document
        if name:
            yield _statement(unit, cycle_id), _bytes_of(unit, name)


def _addenda(unit: UnitOfWork) -> Iterator[tuple[str, bytes | None]]:
    """Those that are signed, and those that the record of events knows of as signed."""
    noted = {
        str(each.body["addendum"]): (str(each.body["cycle"]), str(each.body["document"]))
        for each in unit.events()
        if each.kind == ADDENDUM_SIGNED
    }
    for cycle_id in unit.ids(Addenda):
        kept = unit.get(Addenda, cycle_id)[0].addenda
        for number, each in enumerate(kept, start=1):
            wanted = noted.pop(each.id, (cycle_id, each.document))
            if wanted[1] or each.document:
                is_it = wanted == (cycle_id, each.document)
                title = phrased(
                    "addendum {number} to {statement}",
                    number=number,
                    statement=_statement(unit, cycle_id),
                )
                yield title, _bytes_of(unit, each.document) if is_it else None
        for _ in [name for name, (cycle, _) in noted.items() if cycle == cycle_id]:
            yield (
                phrased("a signed addendum to {statement}", statement=_statement(unit, cycle_id)),
                None,
            )


def _statement(unit: UnitOfWork, cycle_id: str) -> str:
    return phrased("the statement of {label}", label=unit.get(Cycle, cycle_id)[0].label)


def _bytes_of(unit: UnitOfWork, name: str) -> bytes | None:
    try:
        return unit.get_blob(name).data
    except (KeyError, DamagedError):
        return None
