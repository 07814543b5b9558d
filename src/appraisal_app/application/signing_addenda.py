"""Signs addenda in turn, each as a document of its own: the chair first, then the chief executive.

Nobody has to: an addendum that nobody signs stays as it was written all the same.
"""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.documents.addendum.building import build_addendum
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.building import FIELDS
from appraisal_app.application.documents.words import SIGNERS
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.marking import record_id, short_fingerprint
from appraisal_app.application.ports.files import PDF, UnitOfWork
from appraisal_app.application.ports.signing import SigningRequest
from appraisal_app.application.signing_off import SignedCopy, SignOffParts
from appraisal_app.application.trust_logo import logo_in, with_logo
from appraisal_app.application.trusting import trust_certificate
from appraisal_app.application.verifying import ADDENDUM_SIGNED
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Addendum, Route, Signature

NO_STATEMENT = (
    "The file does not keep the statement that this adds to, so it cannot be signed here. It stays "
    "as it was written; print it, and sign it on paper."
)
PAGES_ELSEWHERE = (
    "The pages of this addendum were signed in another file and did not come along. Sign it there, "
    "or add another one here."
)
_CHAIR_FIRST = "The chair certifies an addendum first; then the chief executive may sign it."
_GONE = "Choose an addendum of this review. If it was just added, choose it again."


class SigningAddenda:
    """The use cases around one review's addenda; what is signed can never change again."""

    def __init__(self, editor: RecordEditor, parts: SignOffParts) -> None:
        self._editor = editor
        self._parts = parts

    def pages(self, addendum_id: str) -> bytes:
        """As it was signed; or, while nobody has, made to be read and signed in ink.

        Raises DomainError where there is no such addendum or its pages are elsewhere, AppError.
        """
        addendum = self._found(addendum_id)
        if not addendum.document:
            _refuse_pages_elsewhere(addendum)
            return self._made(addendum, with_fields=False)
        with self._parts.case.unit_of_work() as unit:
            return unit.get_blob(addendum.document).data

    def sign_by_key(
        self, addendum_id: str, role: SignatoryRole, *, p12: bytes, passphrase: str
    ) -> None:
        """Sign with a person's own key; raises AppError or DomainError, then nothing changes."""
        self.keep(addendum_id, self.signed_copy(addendum_id, role, p12=p12, passphrase=passphrase))

    def signed_copy(
        self, addendum_id: str, role: SignatoryRole, *, p12: bytes, passphrase: str
    ) -> SignedCopy:
        """The addendum signed, but not kept yet: it changes nothing, so any thread may do it."""
        addendum = self._found(addendum_id)
        self._check_turn(addendum, role)
        signing, now = self._parts.signing(), self._parts.clock.now()
        request = SigningRequest(
            field_name=FIELDS[role], office=SIGNERS[role], p12=p12, passphrase=passphrase, at=now
        )
        certificate = signing.certificate_of(p12, passphrase)
        before = self.pages(addendum_id) if addendum.document else self._made(addendum)
        return SignedCopy(
            role=role,
            data=signing.sign(before, request),
            certificate=certificate,
            at=now,
            rests_on=addendum.document,
        )

    def keep(self, addendum_id: str, copy: SignedCopy) -> None:
        """Keep it for good; raises DomainError when somebody else signed meanwhile."""
        addendum = self._found(addendum_id)
        self._check_turn(addendum, copy.role)
        if addendum.document != copy.rests_on:
            raise DomainError((_refusal("Somebody signed it meanwhile. Sign it again."),))
        signature = Signature(
            role=copy.role,
            route=Route.KEY,
            name=copy.certificate.name,
            signed_at=copy.at,
            fingerprint=copy.certificate.fingerprint,
        )

        def within(unit: UnitOfWork, record: Record) -> Record:
            trust_certificate(unit, copy.certificate, copy.role, copy.at.date())
            document = unit.put_blob(copy.data, PDF)
            noted = {"cycle": record.cycle.id, "addendum": addendum.id, "document": document}
            unit.record_event(ADDENDUM_SIGNED, actor=self._editor.actor, body=noted, at=copy.at)
            signed = replace(
                addendum, document=document, signatures=(*addendum.signatures, signature)
            )
            return replace(record, addenda=record.addenda.with_one(signed))

        self._editor.commit(within)

    def _found(self, addendum_id: str) -> Addendum:
        addendum = self._editor.record.addenda.of(addendum_id)
        if addendum is None:
            raise DomainError((_refusal(_GONE),))
        return addendum

    def _check_turn(self, addendum: Addendum, role: SignatoryRole) -> None:
        if not self._editor.record.sign_off.document:
            raise DomainError((_refusal(NO_STATEMENT),))
        _refuse_pages_elsewhere(addendum)
        if role not in addendum.awaited:
            raise DomainError(
                (
                    _refusal(
                        phrased("{signers}: the signature is there already.", signers=SIGNERS[role])
                    ),
                )
            )
        if addendum.awaited[0] is not role:
            raise DomainError((_refusal(_CHAIR_FIRST),))

    def _made(self, addendum: Addendum, *, with_fields: bool = True) -> bytes:
        record, case = self._editor.record, self._parts.case
        with case.unit_of_work() as unit:
            head, logo = unit.chain_head(), logo_in(unit, record)
        mark = Mark(
            record_id=record_id(case, head.seq),
            number=head.seq,
            fingerprint=short_fingerprint(head),
            at=addendum.at,
        )
        content = build_addendum(record, addendum, mark, with_fields=with_fields)
        return self._parts.maker.write(with_logo(content, logo), record)


def _refuse_pages_elsewhere(addendum: Addendum) -> None:
    if addendum.signatures and not addendum.document:
        raise DomainError((_refusal(PAGES_ELSEWHERE),))


def _refusal(sentence: str) -> Refusal:
    return Refusal(sentence=sentence, step="sign_off", hard=True)
