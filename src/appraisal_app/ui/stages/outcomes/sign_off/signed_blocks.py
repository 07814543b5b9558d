"""The signatures as they stand, and the addenda to a signed record."""

from __future__ import annotations

from appraisal_app.application.documents.words import SIGNERS, moment, signed_how
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.phrases import phrased, small, strung
from appraisal_app.domain.sign_off import Addendum, Route, Signature, SignOff
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TextField,
)
from appraisal_app.ui.stages.outcomes.sign_off.addendum_blocks import addendum_signing
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation
from appraisal_app.ui.stages.wording import OWNERS

ADD, SAVE_SIGNED, CHECK = "add_addendum", "save_signed", "check_signatures"


def signature_blocks(sign_off: SignOff) -> tuple[Block, ...]:
    """Who signed how, who has still to sign, and to which state of the record it belongs."""
    if sign_off.frozen_at is None:
        return ()
    rows = [
        ("Text fixed", moment(sign_off.frozen_at)),
        (
            "Record",
            phrased(
                "number {record_number}, fingerprint {fingerprint}",
                record_number=sign_off.record_number,
                fingerprint=sign_off.fingerprint,
            ),
        ),
    ]
    rows += [(SIGNERS[role], _state(sign_off, role)) for role in SignatoryRole]
    rows += [
        (
            phrased("Certificate of the {signers}", signers=small(SIGNERS[each.role])),
            in_groups(each.fingerprint),
        )
        for each in sign_off.signatures
        if each.fingerprint
    ]
    return (Heading("signatures", "Signatures"), Facts("signatures.facts", tuple(rows)))


def _state(sign_off: SignOff, role: SignatoryRole) -> str:
    signature = sign_off.signed_by(role)
    closed_on = sign_off.closed_without_ceo_on
    if role is SignatoryRole.CHIEF_EXECUTIVE and signature is None and closed_on is not None:
        return phrased(
            "closed without this signature on {closed_on}: {closed_without_ceo_reason}",
            closed_on=long_day(closed_on),
            closed_without_ceo_reason=sign_off.closed_without_ceo_reason,
        )
    name = phrased("{name}, ", name=signature.name) if signature is not None else ""
    return phrased("{name}{signature}", name=name, signature=signed_how(signature))


def lock_line(sign_off: SignOff) -> str:
    """Who signed and when, for the padlock."""
    if not sign_off.signatures:
        return "Signed elsewhere. The record stays as it is; you can add an addendum."
    signers = strung("; ", (_signed_by(each) for each in sign_off.signatures))
    return phrased(
        "Signed by {signers}. The record stays as it is; you can add an addendum.", signers=signers
    )


def _signed_by(signature: Signature) -> str:
    how = " on paper" if signature.route is Route.PAPER else ""
    day = long_day(signature.signed_at.date())
    return phrased(
        "{name} ({signers}){how} on {day}",
        name=signature.name,
        signers=small(SIGNERS[signature.role]),
        how=how,
        day=day,
    )


def addenda_blocks(situation: Situation) -> tuple[Block, ...]:
    """What was added after signing, and a place to add to it."""
    notes = situation.record.addenda.addenda
    rows = tuple(row for no, each in enumerate(notes, start=1) for row in _rows(no, each))
    table: Block = Facts("addenda", rows) if notes else Note("addenda", _NONE, kind=NoteKind.QUIET)
    heading = Heading("addenda.heading", "Addenda")
    if situation.context.read_only:
        return (heading, table)
    reason = TextField(
        key_of("addendum_reason"),
        "Why is it added?",
        hint="One sentence, for instance: a date was copied wrongly.",
        who="Everybody who may read the record",
        value=situation.draft.addendum_reason,
        limit=1_200,
        multiline=True,
    )
    text = TextField(
        key_of("addendum"),
        "Add an addendum",
        hint="It is kept for good with the date and your role; it cannot be changed or removed.",
        who="Everybody who may read the record",
        value=situation.draft.addendum,
        limit=4_000,
        multiline=True,
    )
    add = ActionBlock("addenda.actions", (PageAction(ADD, "Add the addendum"),))
    return (heading, table, *addendum_signing(situation), reason, text, add)


_NONE = (
    "Nothing was added. An addendum says what became known after signing, or corrects the record "
    "without changing it."
)


def _rows(number: int, note: Addendum) -> tuple[tuple[str, str], ...]:
    signed = strung("; ", (_signed_by(each) for each in note.signatures)) or "by nobody yet"
    return (
        (
            phrased("Addendum {number}", number=number),
            phrased("{at}, {by}", at=moment(note.at), by=_owner(note.by)),
        ),
        ("Why it was added", note.reason),
        ("What was added", note.text),
        ("Signed", signed),
    )


def _owner(role: Role) -> str:
    return OWNERS[role.value]


def nothing_to_sign() -> Note:
    """For a review whose signatures did not come along."""
    return Note(
        "elsewhere",
        "This review was signed in another file and came here as a record; its signed PDF did not.",
        kind=NoteKind.QUIET,
    )
