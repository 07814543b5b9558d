"""Takes in what the chief executive says to the statement, and what both have signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from appraisal_app.application.bringing import read_brought
from appraisal_app.application.documents.building import named
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.kept_post import correspondence
from appraisal_app.application.ports.files import CaseFile, UnitOfWork
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.signing_off import check_turn, with_copy
from appraisal_app.application.verifying import known_signers
from appraisal_app.domain.arriving import NOT_WANTED
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.hands import NOT_YOUR_WORDS, may_enter_comments
from appraisal_app.domain.packets import Packet, PacketKind
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.statement_papers import (
    SignedStatement,
    StatementComments,
)
from appraisal_app.domain.verdicts import in_groups

NOT_NOW: Final = (
    "Comments are taken in while the draft is with the chief executive. Nothing was changed; go "
    "back to the draft if they are still to count."
)
OTHER_DRAFT: Final = (
    "These comments are about an earlier draft. Nothing was changed; seal the present draft, and "
    "ask for comments on that one."
)
OTHER_STATEMENT: Final = (
    "This answers another statement than the one that waits to be signed. Nothing was changed; "
    "seal the present one again."
)
NO_COMMENTS: Final = "The chief executive has seen the draft and has no comments on it."
_SAID: Final = (
    "ceo_comments",
    "ceo_comments_on",
    "ceo_comments_by",
    "no_comments_reason",
    "agreed",
    "agreed_on",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was found out about a packet before it is taken in, and how it then comes in.

    What is final cannot be given back.
    """

    bring_in: Callable[[UnitOfWork, Record], Record]
    rows: tuple[tuple[str, str], ...] = ()
    notices: tuple[str, ...] = ()
    is_final: bool = False
    unknown: str = ""
    """The fingerprint of a certificate that this file does not know yet, or ""."""


def comments_in(unit: UnitOfWork, record: Record, packet: Packet, _: date) -> Record:
    """The chief executive's words as they came; raises DomainError when they do not fit."""
    body = packet.body
    if not isinstance(body, StatementComments):
        raise refused(NOT_WANTED)
    if sentence := _against_comments(correspondence(unit), record, packet, body):
        raise refused(sentence)
    was, said = record.statement, bool(body.comments.strip())
    statement = replace(
        was,
        ceo_comments=body.comments if said else "",
        ceo_comments_on=body.given_on if said else None,
        ceo_comments_by=Role.CHIEF_EXECUTIVE if said else None,
        no_comments_reason="" if said else was.no_comments_reason or NO_COMMENTS,
        agreed=body.agreed if body.agreed is not None else was.agreed,
        agreed_on=body.given_on if body.agreed is not None else was.agreed_on,
    )
    return replace(record, statement=statement)


def comments_back(later: Record, before: Record) -> Record:
    """The comments of before, in the statement of later."""
    was: dict[str, Any] = {name: getattr(before.statement, name) for name in _SAID}
    return replace(later, statement=replace(later.statement, **was))


def see_comments(
    arrived: Arrived, editor: RecordEditor, case: CaseFile, services: Services
) -> Seen:
    """Whether they fit, and what they replace; raises DomainError."""
    record, packet = editor.record, arrived.packet
    today = services.clock.today()
    if not may_enter_comments(editor.role):
        raise refused(NOT_YOUR_WORDS)
    with case.unit_of_work() as unit:
        after = comments_in(unit, record, packet, today)
    was, now = record.statement.ceo_comments, after.statement.ceo_comments
    replaced = (("Takes the place of", _opening(was)),) if was.strip() and was != now else ()
    return Seen(
        bring_in=lambda unit, present: comments_in(unit, present, packet, today),
        rows=replaced,
        notices=_of_another_name(record, packet.label.sender, _OTHER_SENDER),
    )


def _opening(words: str) -> str:
    short = " ".join(words.split())
    return (
        phrased("“{short}”", short=short)
        if len(short) <= _SHORT
        else phrased("“{rstrip}…”", rstrip=short[:_SHORT].rstrip())
    )


_SHORT: Final = 120


def _against_comments(
    post: Correspondence, record: Record, packet: Packet, body: StatementComments
) -> str:
    to = packet.label.reply_to
    asked = post.sent_as(to) or post.issued_as(to)
    released = _released_at(record)
    if record.cycle.status is not Status.COMMENTS or released is None:
        return NOT_NOW
    if asked is None or asked.document != body.sha256 or asked.made_at < released:
        return OTHER_DRAFT
    before = post.standing(PacketKind.COMMENTS, record.cycle.id)
    if before is not None and before.taken_at >= released:
        return phrased(
            "Comments on this draft were taken in on {taken_at} already. Nothing "
            "was changed; give that packet back first, or take the draft back to "
            "the panel and seal it anew.",
            taken_at=long_day(before.taken_at.date()),
        )
    return ""


def _released_at(record: Record) -> datetime | None:
    moves = [each.at for each in record.cycle.moves if each.action is Action.RELEASE_DRAFT]
    return moves[-1] if moves else None


def declined_in(unit: UnitOfWork, record: Record, packet: Packet, _: date) -> Record:
    """Her words beside the statement that waits; raises DomainError when they do not fit."""
    body = packet.body
    if not isinstance(body, SignedStatement) or not body.declined:
        raise refused(NOT_WANTED)
    _check_answer(correspondence(unit), record, packet, body)
    sign_off = replace(record.sign_off, declined_on=body.given_on, declined=body.declined)
    return replace(record, sign_off=sign_off)


def declined_back(later: Record, before: Record) -> Record:
    """What stood of declining before."""
    was = before.sign_off
    sign_off = replace(later.sign_off, declined_on=was.declined_on, declined=was.declined)
    return replace(later, sign_off=sign_off)


def see_answer(
    arrived: Arrived, editor: RecordEditor, case: CaseFile, services: Services, /
) -> Seen:
    """Who signed, by what the pages themselves show; raises DomainError or AppError.

    The pages must begin with the bytes that were offered and add her signature and nothing else.
    """
    record, packet = editor.record, arrived.packet
    body = packet.body
    if not isinstance(body, SignedStatement):
        raise refused(NOT_WANTED)
    _check_answer(post_of(case), record, packet, body)
    today = services.clock.today()
    if body.declined:
        return Seen(bring_in=lambda unit, present: declined_in(unit, present, packet, today))
    signing = services.signing()
    with case.unit_of_work() as unit:
        offered = unit.get_blob(record.sign_off.document).data
    known = known_signers(case, signing)
    brought = read_brought(
        record, current=offered, brought=body.document, signing=signing, known=known
    )
    copy, by, at = brought.copy, editor.role, services.clock.now()

    def bring_in(unit: UnitOfWork, present: Record) -> Record:
        _check_answer(correspondence(unit), present, packet, body)
        after = with_copy(unit, present, copy, by=by, at=at)
        facts = {"cycle": after.cycle.id, "document": after.sign_off.document}
        unit.record_event("sign", actor=by.value, body=facts, at=at)
        return after

    return Seen(
        bring_in=bring_in,
        rows=(
            ("Signed by", copy.certificate.name),
            ("Fingerprint of the certificate", in_groups(copy.certificate.fingerprint)),
        ),
        notices=(
            *_of_another_name(record, copy.certificate.name, _OTHER_NAME),
            *(() if brought.is_known else (phrased(_COMPARE, name=copy.certificate.name),)),
            _FINAL,
        ),
        is_final=True,
        unknown="" if brought.is_known else copy.certificate.fingerprint,
    )


def _of_another_name(record: Record, given: str, said: str) -> tuple[str, ...]:
    """That what came bears another name than the chief executive's, where it does."""
    name = named(record, Office.CHIEF_EXECUTIVE)
    if not name or _plain(name) == _plain(given):
        return ()
    return (phrased(said, given=given, name=name),)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


_OTHER_NAME: Final = (
    "The certificate bears the name {given}, and the chief executive of this review is {name}. "
    "Take it in only if that is the same person."
)
_OTHER_SENDER: Final = (
    "It comes from {given}, and the chief executive of this review is {name}. Take it in only if "
    "that is the same person."
)
_COMPARE: Final = (
    "This file does not know that certificate yet. Ring {name} and compare the fingerprint, group "
    "by group. Take it in only if it is the same; the certificate is then recorded."
)
_FINAL: Final = "Both have signed then: the record is sealed, and this cannot be given back."


def _check_answer(
    post: Correspondence, record: Record, packet: Packet, body: SignedStatement
) -> None:
    """Raises DomainError unless it answers the statement that waits, and nobody answered yet."""
    check_turn(record, SignatoryRole.CHIEF_EXECUTIVE)
    asked = post.sent_as(packet.label.reply_to)
    if asked is None or not asked.document == body.sha256 == record.sign_off.document:
        raise refused(OTHER_STATEMENT)
    if body.declined and record.sign_off.declined_on is not None:
        raise refused(
            phrased(
                "That the chief executive does not sign was taken in already, as said "
                "on {declined_on}. Nothing was changed; give that packet back first "
                "if other words are to count.",
                declined_on=long_day(record.sign_off.declined_on),
            )
        )
