"""The statement's last stretch: freeze, sign by key or on paper, close, go back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.building import FIELDS, build_statement
from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.marking import record_id, short_fingerprint
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import PDF, CaseFile, UnitOfWork
from appraisal_app.application.ports.signing import Certificate, Signing, SigningRequest
from appraisal_app.application.trust_logo import logo_in, with_logo
from appraisal_app.application.trusting import trust_certificate
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route, Signature, SignOff
from appraisal_app.domain.workflow import REASON_MIN, advance, refusals

if TYPE_CHECKING:
    # Behind it stands every document; whoever signs has one, and many only look whose turn it is.
    from appraisal_app.application.document_making import DocumentMaker

ON_PAPER = (
    "The chair signed on paper, so the chief executive signs the same paper. Record that signature."
)
PAGES_ELSEWHERE = (
    "The pages that were signed elsewhere did not come along with the record. Take the statement "
    "back to draft and make it ready again, or sign on paper."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOffParts:
    """What signing off needs from outside."""

    case: CaseFile
    maker: DocumentMaker
    signing: Callable[[], Signing]
    """Called when somebody signs: the library behind it is slow to load."""
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCopy:
    """A signed statement before it is kept; `rests_on` is the document that was signed."""

    role: SignatoryRole
    data: bytes = field(repr=False)
    certificate: Certificate
    at: datetime
    rests_on: str


class SigningOff:
    """The use cases of the sign-off page; each is one transaction and cannot be undone."""

    def __init__(self, editor: RecordEditor, parts: SignOffParts) -> None:
        self._editor = editor
        self._parts = parts

    @property
    def parts(self) -> SignOffParts:
        """What it needs from outside; addenda are signed with the same."""
        return self._parts

    def make_ready(self, *, at: datetime | None = None) -> None:
        """Freeze the statement's bytes; raises DomainError with all that is missing.

        `at` is given only for a record that was frozen elsewhere.
        """
        found = refusals(self._editor.record, Action.MAKE_READY)
        if found:
            raise DomainError(found)
        frozen_at = at if at is not None else self._parts.clock.now()

        def within(unit: UnitOfWork, record: Record) -> Record:
            ready = advance(record, Action.MAKE_READY, by=self._editor.role, at=frozen_at)
            return self._freeze(unit, ready, frozen_at)

        self._editor.commit(within, "ready")

    def freeze_again(self, at: datetime) -> None:
        """Freeze a statement that was ready to sign elsewhere and came without its pages."""
        self._editor.commit(lambda unit, record: self._freeze(unit, record, at), "ready")

    def back_to_draft(self, reason: str) -> None:
        """Take the statement back before anybody has signed."""
        role, now = self._editor.role, self._parts.clock.now()

        def within(_: UnitOfWork, record: Record) -> Record:
            moved = advance(record, Action.BACK_TO_DRAFT, by=role, at=now, reason=reason)
            empty = SignOff(id=record.sign_off.id, circulation=record.sign_off.circulation)
            return replace(
                moved, sign_off=empty, cycle=replace(moved.cycle, signed_elsewhere=False)
            )

        self._editor.commit(within, "back_to_draft")

    def sign_by_key(self, role: SignatoryRole, *, p12: bytes, passphrase: str) -> None:
        """Sign with a person's own key; raises AppError or DomainError, then nothing changes."""
        self.keep(self.signed_copy(role, p12=p12, passphrase=passphrase))

    def signed_copy(self, role: SignatoryRole, *, p12: bytes, passphrase: str) -> SignedCopy:
        """The statement signed, but not kept yet: it changes nothing, so any thread may do it."""
        record = self._editor.record
        check_turn(record, role)
        if record.sign_off.goes_on_on_paper:
            raise DomainError((Refusal(sentence=ON_PAPER, step="sign_off", hard=True),))
        signing = self._parts.signing()
        certificate = signing.certificate_of(p12, passphrase)
        now = self._parts.clock.now()
        request = SigningRequest(
            field_name=FIELDS[role], office=SIGNERS[role], p12=p12, passphrase=passphrase, at=now
        )
        return SignedCopy(
            role=role,
            data=signing.sign(self.document(), request),
            certificate=certificate,
            at=now,
            rests_on=record.sign_off.document,
        )

    def keep(self, copy: SignedCopy) -> None:
        """Keep a signed copy; raises DomainError when the statement is not the one it rests on."""
        record = self._editor.record
        check_turn(record, copy.role)
        if record.sign_off.document != copy.rests_on:
            sentence = "The statement changed while it was being signed. Sign it again."
            raise DomainError((Refusal(sentence=sentence, step="sign_off"),))
        by, now = self._editor.role, self._parts.clock.now()
        self._editor.commit(
            lambda unit, present: with_copy(unit, present, copy, by=by, at=now), "sign"
        )

    def sign_on_paper(self, role: SignatoryRole, *, name: str, on: date, kept_where: str) -> None:
        """Record a signature in ink; raises DomainError when a fact is missing."""
        record = self._editor.record
        check_turn(record, role)
        if not name.strip() or not kept_where.strip():
            sentence = "Enter who signed on paper and where the original is kept."
            raise DomainError((Refusal(sentence=sentence, step="sign_off"),))
        signature = Signature(
            role=role,
            route=Route.PAPER,
            name=name.strip(),
            signed_at=datetime.combine(on, time(), UTC),
            kept_where=kept_where.strip(),
        )
        by, now = self._editor.role, self._parts.clock.now()
        self._editor.commit(lambda _, present: _signed(present, signature, by, now), "sign")

    def close_without_ceo(self, *, on: date, reason: str) -> None:
        """The chair closes: the statement is frozen anew with the reason and one field."""
        if len(reason.strip()) < REASON_MIN:
            sentence = phrased(
                "Give a reason of at least {reason_min} characters; it is printed.",
                reason_min=REASON_MIN,
            )
            raise DomainError((Refusal(sentence=sentence, step="sign_off", field="reason"),))
        _check_ready(self._editor.record)
        now = self._parts.clock.now()

        def within(unit: UnitOfWork, record: Record) -> Record:
            paper = tuple(s for s in record.sign_off.signatures if s.route is Route.PAPER)
            sign_off = replace(
                record.sign_off,
                signatures=paper,
                closed_without_ceo_on=on,
                closed_without_ceo_reason=reason.strip(),
            )
            frozen = self._freeze(unit, replace(record, sign_off=sign_off), now)
            return _finished(frozen, self._editor.role, now)

        self._editor.commit(within, "close_without_ceo")

    def document(self) -> bytes:
        """The frozen or signed bytes; raises DomainError when there are none."""
        name = self._editor.record.sign_off.document
        if not name:
            elsewhere = self._editor.record.cycle.signed_elsewhere
            sentence = PAGES_ELSEWHERE if elsewhere else "Make the statement ready to sign first."
            raise DomainError((Refusal(sentence=sentence, step="sign_off"),))
        with self._parts.case.unit_of_work() as unit:
            return unit.get_blob(name).data

    def _freeze(self, unit: UnitOfWork, record: Record, at: datetime) -> Record:
        head = unit.chain_head()
        short = short_fingerprint(head)
        mark = Mark(
            record_id=record_id(self._parts.case, head.seq),
            number=head.seq,
            fingerprint=short,
            at=at,
        )
        content = build_statement(Source(record=record, mark=mark), with_fields=True)
        pages = self._parts.maker.write(with_logo(content, logo_in(unit, record)), record)
        sign_off = replace(
            record.sign_off,
            frozen_at=at,
            record_number=head.seq,
            fingerprint=short,
            document=unit.put_blob(pages, PDF),
        )
        return replace(record, sign_off=sign_off)


def with_copy(
    unit: UnitOfWork, record: Record, copy: SignedCopy, *, by: Role, at: datetime
) -> Record:
    """The record with that signed copy, kept in the file; moved on when nobody else is to sign."""
    trust_certificate(unit, copy.certificate, copy.role, copy.at.date())
    signature = Signature(
        role=copy.role,
        route=Route.KEY,
        name=copy.certificate.name,
        signed_at=copy.at,
        fingerprint=copy.certificate.fingerprint,
    )
    sign_off = replace(record.sign_off, document=unit.put_blob(copy.data, PDF))
    return _signed(replace(record, sign_off=sign_off), signature, by, at)


def check_turn(record: Record, role: SignatoryRole) -> None:
    """Raises DomainError unless that person signs next."""
    _check_ready(record)
    awaited = record.sign_off.awaited
    if role not in awaited:
        sentence = phrased(
            "{signers}: the signature is there already, or is not needed.", signers=SIGNERS[role]
        )
        raise DomainError((Refusal(sentence=sentence, step="sign_off"),))
    if awaited[0] is not role:
        sentence = "The chair certifies first; then the chief executive signs."
        raise DomainError((Refusal(sentence=sentence, step="sign_off", hard=True),))


def _check_ready(record: Record) -> None:
    if record.cycle.status is not Status.READY_TO_SIGN:
        sentence = "The statement is not ready to sign."
        raise DomainError((Refusal(sentence=sentence, step="sign_off"),))


def _signed(record: Record, signature: Signature, by: Role, at: datetime) -> Record:
    sign_off = replace(record.sign_off, signatures=(*record.sign_off.signatures, signature))
    if signature.role is SignatoryRole.CHIEF_EXECUTIVE:
        sign_off = replace(sign_off, declined="", declined_on=None)
    return _finished(replace(record, sign_off=sign_off), by, at)


def _finished(record: Record, by: Role, at: datetime) -> Record:
    return record if record.sign_off.awaited else advance(record, Action.SIGN, by=by, at=at)
