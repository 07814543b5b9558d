"""Judges a PDF or a whole case file, and says so in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, ChainReport, UnitOfWork
from appraisal_app.application.ports.signing import Signing
from appraisal_app.domain.people import Signatories, SignatoryRole
from appraisal_app.domain.sign_off import SignOff
from appraisal_app.domain.verdicts import CEO_FIELD, CHAIR_FIELD, KnownSigner, Report, Verdict

FIELD_OF = {SignatoryRole.CHAIR: CHAIR_FIELD, SignatoryRole.CHIEF_EXECUTIVE: CEO_FIELD}

CLOCK_NOTE = "The times are those of the signers' own computers; nobody else vouches for a clock."


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReport:
    """What checking a case file found: its chain, and each statement that was signed by key."""

    chain: ChainReport
    documents: tuple[tuple[str, Report], ...]

    @property
    def good(self) -> bool:
        """Whether nothing was altered and every statement signed by key is as it was signed."""
        return self.chain.ok and all(_stands(report) for _, report in self.documents)


def _stands(report: Report) -> bool:
    return report.verdict in {Verdict.GOOD, Verdict.INCOMPLETE, Verdict.UNSIGNED}


def known_signers(case: CaseFile, signing: Signing) -> tuple[KnownSigner, ...]:
    """Everybody whose certificate the file trusts or trusted, with the dates."""
    with case.unit_of_work() as unit:
        held, _ = unit.get(Signatories, FILE_ID)
    return tuple(
        KnownSigner(
            field=FIELD_OF[each.role],
            certificate=signing.read_certificate(each.certificate.encode()).der,
            role=each.role.value,
            valid_from=each.trusted_from,
            valid_to=each.trusted_to,
        )
        for each in held.signatories
    )


def verify_file(case: CaseFile, signing: Signing) -> FileReport:
    """Check the audit chain, the seals and every statement kept in the file."""
    known = known_signers(case, signing)
    with case.unit_of_work() as unit:
        chain = unit.verify_chain()
        kept = _kept(unit)
    reports = tuple((cycle, signing.judge(data, known=known)) for cycle, data in kept)
    return FileReport(chain=chain, documents=reports)


def _kept(unit: UnitOfWork) -> tuple[tuple[str, bytes], ...]:
    found: list[tuple[str, bytes]] = []
    for cycle_id in unit.ids(SignOff):
        sign_off, _ = unit.get(SignOff, cycle_id)
        if sign_off.document:
            found.append((cycle_id, unit.get_blob(sign_off.document).data))
    return tuple(found)
