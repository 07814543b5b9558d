"""Makes whole new files: a first review, a record from elsewhere, the worked example."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.documents.building import named
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.example_under_way import under_way
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key
from appraisal_app.application.ports.services import Services
from appraisal_app.application.signing_addenda import SigningAddenda
from appraisal_app.application.signing_off import SigningOff, SignOffParts
from appraisal_app.application.starting import FirstAnswers, fill, first_review, signed_elsewhere
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

_SIGNED_LATER = (timedelta(minutes=20), timedelta(days=2))
_IN_THE_EVENING = time(20)


class RecordFaultError(AppError):
    """A record breaks a rule that no reason overrides."""

    def __init__(self, place: str, sentence: str) -> None:
        super().__init__(
            phrased(
                "The record was not accepted: {place}: {sentence} No file was made; "
                "mend it there, or use another copy.",
                place=place,
                sentence=sentence,
            )
        )


class NoFolderError(AppError):
    """A new file is to go where there is no folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            phrased(
                "There is no folder {folder}. Make it first, or choose another one.", folder=folder
            )
        )


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still: for what was done on a day in the past."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


def sign_off_parts(case: CaseFile, services: Services, clock: Clock) -> SignOffParts:
    """What signing off this file needs."""
    return SignOffParts(
        case=case,
        maker=DocumentMaker(case, services.writer(), clock),
        signing=services.signing,
        clock=clock,
    )


def create_first(path: Path, key: Key, answers: FirstAnswers, services: Services) -> CaseFile:
    """A new file with its first review, open; raises AppError and leaves no file then."""
    content = first_review(
        answers, services.templates(), services.new_id, today=services.clock.today()
    )
    return _create(path, key, services, lambda case: _fill(case, content, services, "started"))


def create_from_record(path: Path, key: Key, data: bytes, services: Services) -> CaseFile:
    """A new file from an exported record; raises AppError naming the place, leaves no file."""
    content = services.records().loads(data)
    for place, sentence in hard_faults(content):
        raise RecordFaultError(place, sentence)
    _check_certificates(content, services)
    marked = signed_elsewhere(content)

    def build(case: CaseFile) -> None:
        _fill(case, marked, services, "imported")
        for record in marked.records:
            _freeze_what_was_ready(case, record, services)

    return _create(path, key, services, build)


def _check_certificates(content: FileContent, services: Services) -> None:
    for index, each in enumerate(content.signatories.signatories):
        place = f"signatories.signatories[{index}]"
        try:
            found = services.signing().read_certificate(each.certificate.encode())
        except AppError:
            sentence = "this is not a certificate that can be read."
            raise RecordFaultError(f"{place}.certificate", sentence) from None
        if found.fingerprint != each.fingerprint:
            sentence = "this is not the fingerprint of the certificate."
            raise RecordFaultError(f"{place}.fingerprint", sentence)


class ExampleAt(StrEnum):
    """At which point of its last review the worked example begins."""

    UNDER_WAY = "under_way"
    READY = "ready"


def create_example(
    path: Path, key: Key, services: Services, *, at: ExampleAt = ExampleAt.READY
) -> CaseFile:
    """The worked example: earlier reviews signed by made-up keys and closed, this one as asked."""
    content = services.templates().example()
    if at is ExampleAt.UNDER_WAY:
        content = under_way(content)

    def build(case: CaseFile) -> None:
        _fill(case, content, services, "example")
        *earlier, _ = content.records
        for record in content.records:
            _freeze_what_was_ready(case, record, services)
            frozen = record.sign_off.frozen_at
            if frozen is not None and record in earlier:
                keys = _sign_by_both(case, record.cycle.id, frozen, services)
                _report_and_close(case, record)
                _sign_addenda(case, record, keys, services)

    return _create(path, key, services, build)


def _create(
    path: Path, key: Key, services: Services, build: Callable[[CaseFile], None]
) -> CaseFile:
    if not path.parent.is_dir():
        raise NoFolderError(path.parent)
    case = services.files().create(path, key, kind=DocumentKind.BOARD, at=services.clock.now())
    try:
        build(case)
    except BaseException:
        case.close()
        path.unlink(missing_ok=True)
        raise
    return case


def _fill(case: CaseFile, content: FileContent, services: Services, event: str) -> None:
    fill(case, content, event=event, actor=Role.CLERK.value, at=services.clock.now())


def _freeze_what_was_ready(case: CaseFile, record: Record, services: Services) -> None:
    frozen = record.sign_off.frozen_at
    unsigned = not record.sign_off.signatures
    if record.cycle.status is Status.READY_TO_SIGN and frozen is not None and unsigned:
        clock = FixedClock(frozen)
        editor = RecordEditor(case, record.cycle.id, clock=clock, role=Role.CHAIR)
        SigningOff(editor, sign_off_parts(case, services, clock)).freeze_again(frozen)


@dataclass(frozen=True, slots=True)
class _OwnKey:
    """The made-up identity of one signer."""

    role: SignatoryRole
    p12: bytes = field(repr=False)
    passphrase: str = field(repr=False)


def _sign_by_both(
    case: CaseFile, cycle_id: str, frozen: datetime, services: Services
) -> tuple[_OwnKey, ...]:
    record = RecordEditor(case, cycle_id, clock=services.clock, role=Role.CHAIR).record
    signers = (
        (SignatoryRole.CHAIR, named(record, Office.CHAIR)),
        (SignatoryRole.CHIEF_EXECUTIVE, named(record, Office.CHIEF_EXECUTIVE)),
    )
    keys: list[_OwnKey] = []
    for (role, name), later in zip(signers, _SIGNED_LATER, strict=True):
        clock = FixedClock(frozen + later)
        passphrase = services.new_id()
        p12 = services.signing().make_identity(
            name=name, organisation=record.trust.name, passphrase=passphrase, at=clock.now()
        )
        editor = RecordEditor(case, cycle_id, clock=clock, role=Role.CHAIR)
        desk = SigningOff(editor, sign_off_parts(case, services, clock))
        desk.sign_by_key(role, p12=p12, passphrase=passphrase)
        keys.append(_OwnKey(role, p12, passphrase))
    return tuple(keys)


def _sign_addenda(
    case: CaseFile, record: Record, keys: Sequence[_OwnKey], services: Services
) -> None:
    for addendum in record.addenda.addenda:
        for key, later in zip(keys, _SIGNED_LATER, strict=True):
            clock = FixedClock(addendum.at + later)
            editor = RecordEditor(case, record.cycle.id, clock=clock, role=Role.CHAIR)
            desk = SigningAddenda(editor, sign_off_parts(case, services, clock))
            desk.sign_by_key(addendum.id, key.role, p12=key.p12, passphrase=key.passphrase)


def _report_and_close(case: CaseFile, record: Record) -> None:
    """On the evening of the board, and on the day after the last thing that was waited for."""
    letter, appeal = record.letter, record.appeal
    waited = [each for each in (letter.appeal_until, appeal.told_on) if each is not None]
    for action, day, role in (
        (Action.REPORT, record.report.meeting_date, Role.CHAIR),
        (Action.CLOSE, max(waited) + timedelta(days=1) if waited else None, Role.CLERK),
    ):
        if day is None:
            return
        clock = FixedClock(datetime.combine(day, _IN_THE_EVENING, UTC))
        RecordEditor(case, record.cycle.id, clock=clock, role=role).advance(action)
