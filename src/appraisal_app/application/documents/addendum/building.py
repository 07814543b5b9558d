"""Turns one addendum of a record into the content of its document."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.addendum.content import AddendumContent
from appraisal_app.application.documents.building import CONFIDENTIAL, given, named
from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox
from appraisal_app.application.documents.statement.building import FIELDS
from appraisal_app.application.documents.statement.standing import TEXT_FOR_SIGNATURE
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Addendum

_HOLDERS = {
    SignatoryRole.CHAIR: Office.CHAIR,
    SignatoryRole.CHIEF_EXECUTIVE: Office.CHIEF_EXECUTIVE,
}
_MEANINGS = {
    SignatoryRole.CHAIR: "certifies this addendum",
    SignatoryRole.CHIEF_EXECUTIVE: "received and discussed",
}
_AUTHORS = {
    Role.CHAIR: "the chair of trustees",
    Role.CHIEF_EXECUTIVE: "the chief executive",
    Role.PANEL_MEMBER: "a member of the panel",
    Role.CLERK: "the clerk",
    Role.ADVISER: "the adviser",
}


def build_addendum(
    record: Record, addendum: Addendum, mark: Mark, *, with_fields: bool
) -> AddendumContent:
    """Its pages; `with_fields` makes the boxes signature fields, for the one that is signed."""
    sign_off = record.sign_off
    return AddendumContent(
        cover=_cover(record, addendum, with_fields=with_fields),
        mark=mark,
        statement=sign_off.document,
        statement_record=f"number {sign_off.record_number}, fingerprint {sign_off.fingerprint}",
        reason=addendum.reason,
        text=addendum.text,
        signatures=tuple(_box(record, role, with_fields=with_fields) for role in SignatoryRole),
    )


def number_of(record: Record, addendum: Addendum) -> int:
    """Which one it is, from 1."""
    return 1 + [each.id for each in record.addenda.addenda].index(addendum.id)


def _cover(record: Record, addendum: Addendum, *, with_fields: bool) -> Cover:
    label = record.cycle.label
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title=f"Addendum to the statement of review {label}",
        cycle=label,
        classification=CONFIDENTIAL,
        facts=(
            ("Addendum", f"number {number_of(record, addendum)}"),
            ("Written", f"{words.day(addendum.at.date())}, by {_AUTHORS[addendum.by]}"),
        ),
        circulation=given(record.sign_off.circulation),
        standing=TEXT_FOR_SIGNATURE if with_fields else "not signed",
        footer=f"Addendum to the statement {label}",
    )


def _box(record: Record, role: SignatoryRole, *, with_fields: bool) -> SignatureBox:
    return SignatureBox(
        office=words.SIGNERS[role],
        name=named(record, _HOLDERS[role]),
        meaning=_MEANINGS[role],
        state=words.NOT_SIGNED if with_fields else words.IN_INK,
        field=FIELDS[role] if with_fields else "",
    )
