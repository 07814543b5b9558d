"""The certificates that a file trusts: kept with role and dates, never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.application.ports.signing import Certificate
from appraisal_app.domain.people import Signatories, Signatory, SignatoryRole


def trust_certificate(
    unit: UnitOfWork, certificate: Certificate, role: SignatoryRole, on: date
) -> bool:
    """Trust a certificate for a role; False when it is trusted already.

    It counts from its own first day, so that what was signed before `on` verifies as well;
    whoever held the role before stays in the list, up to and including `on`.
    """
    held, version = unit.get(Signatories, FILE_ID)
    if any(
        each.role is role
        and each.fingerprint == certificate.fingerprint
        and each.trusted_to is None
        for each in held.signatories
    ):
        return False
    added = Signatory(
        id=f"{role.value}-{len(held.signatories) + 1}",
        role=role,
        name=certificate.name,
        certificate=certificate.pem,
        fingerprint=certificate.fingerprint,
        trusted_from=min(certificate.valid_from, on),
    )
    earlier = tuple(_ended(each, role, on) for each in held.signatories)
    unit.save(replace(held, signatories=(*earlier, added)), version)
    return True


def _ended(held: Signatory, role: SignatoryRole, on: date) -> Signatory:
    if held.role is not role or held.trusted_to is not None:
        return held
    return replace(held, trusted_to=max(held.trusted_from, on))
