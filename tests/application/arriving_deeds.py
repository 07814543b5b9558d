"""What arrives from outside, and signing anew, tried against a signed review."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from random import Random
from typing import Any, Protocol

from tests.application.importing.tables import schools_in
from tests.application.post.files import CHAIRS, sealer
from tests.cli.identities import made_elsewhere
from tests.exchange.packets.making import WORDS, packet, quick
from tests.exchange.packets.samples import sample
from tests.wired import KEY_WORDS

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.disposing.carrying_out import carry_out
from appraisal_app.application.disposing.planning import plan
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.fillable.issuing import give_form, make_form
from appraisal_app.application.fillable.kinds import FORM_KINDS
from appraisal_app.application.fillable.returning import look_into_form, take_form
from appraisal_app.application.importing.school_changes import apply, compare
from appraisal_app.application.kept_post import correspondence, save_correspondence
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.boards import (
    INCOMING,
    boards_place,
    boards_taking,
    seen,
    take_answer,
)
from appraisal_app.application.signing_addenda import SigningAddenda
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.domain.correspondence import SentPacket
from appraisal_app.domain.disposals import Disposal, DisposedKind
from appraisal_app.domain.packets import ANSWERS, PacketKind
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.signed import signed
from appraisal_app.exchange.packets.text import written

DAY = date(2026, 11, 14)


class Trying(Protocol):
    """What the deeds need of the walk."""

    case: CaseFile
    services: Services
    chance: Random
    number: int

    def review(self) -> str: ...
    def editor(self) -> RecordEditor: ...
    def beside(self) -> Any: ...


def packet_taken(trying: Trying) -> None:
    kind = trying.chance.choice(sorted(INCOMING))
    editor, clock = trying.editor(), trying.services.clock
    trying.number += 1
    asked = SentPacket(
        id=f"asked-{trying.number}",
        kind=ANSWERS[kind],
        review=editor.record.cycle.id,
        words=WORDS,
        made_at=clock.now(),
        seq=1,
        hash="ab" * 32,
    )
    with trying.case.unit_of_work() as unit:
        save_correspondence(unit, correspondence(unit).with_sent(asked))
    data, packets = _sealed(kind, asked, trying), sealer(CHAIRS)
    place = boards_place(trying.case, clock.today())
    arrived = look_into(trying.case, packets, data, WORDS, place)
    taking = boards_taking(editor, clock)
    take_answer(taking, arrived, seen(arrived, editor, trying.case, trying.services))
    if trying.chance.random() < 0.5:
        taking.give_back()


def _sealed(kind: PacketKind, asked: SentPacket, trying: Trying) -> bytes:
    body: Any = replace(_body(kind), review=asked.review)
    answer = packet(
        body,
        kind=kind,
        id=f"answer-{trying.number}",
        file=trying.case.document_id,
        review=asked.review,
        reply_to=asked.id,
    )
    return Container(quick).seal(signed(written(answer), CHAIRS.private_key()), WORDS)


@cache
def _body(kind: PacketKind) -> Any:
    return sample(kind).body


def form_taken(trying: Trying) -> None:
    editor, services = trying.editor(), trying.services
    kind = trying.chance.choice(sorted(FORM_KINDS))
    made = make_form(editor, trying.case, services, kind, due=None)
    give_form(made, trying.beside().with_suffix(".pdf"), editor, trying.case, services.clock)
    answers = {each.name: "A calm year." for each in made.issued.fields}
    filled = Filled(form=made.issued.id, answers=answers)
    came = look_into_form(trying.case, editor.record, filled, services.clock.now())
    take_form(boards_taking(editor, services.clock), came, services.new_id())


def schools_read(trying: Trying) -> None:
    found = schools_in(["URN", "School"], ["100001", "Harbour View"], ["100002", "Mill Lane"])
    editor, new_id = trying.editor(), trying.services.new_id
    schools = editor.record.profile.schools
    after = apply(schools, compare(schools, found.schools), new_id=new_id)
    editor.edit(
        lambda record: replace(record, profile=replace(record.profile, schools=after)), "schools"
    )
    editor.leave_page()


def disposal_only_tried(trying: Trying) -> None:
    kind, clock = trying.chance.choice(list(DisposedKind)), trying.services.clock
    backups = trying.services.folders.backups
    plan(trying.case, trying.review(), kind, today=clock.today(), backups=backups)
    order = Disposal(id=trying.services.new_id(), kind=kind, review=trying.review())
    carry_out(trying.case, order, "2016/17", clock=clock, by=trying.editor().role)


def statement_signed_anew(trying: Trying) -> None:
    parts = sign_off_parts(trying.case, trying.services, trying.services.clock)
    desk, at = SigningOff(trying.editor(), parts), trying.services.clock.now()
    role = trying.chance.choice(list(SignatoryRole))
    reason = "Because somebody asked for it, at length."
    deeds: tuple[Callable[[], None], ...] = (
        desk.make_ready,
        lambda: desk.freeze_again(at),
        lambda: desk.back_to_draft(reason),
        lambda: desk.sign_by_key(role, p12=_identity(role), passphrase=KEY_WORDS),
        lambda: desk.sign_on_paper(role, name="Somebody", on=DAY, kept_where="the safe"),
        lambda: desk.close_without_ceo(on=DAY, reason=reason),
    )
    trying.chance.choice(deeds)()


def addendum_signed(trying: Trying) -> None:
    parts = sign_off_parts(trying.case, trying.services, trying.services.clock)
    editor = trying.editor()
    note = trying.chance.choice(editor.record.addenda.addenda)
    role = trying.chance.choice(list(SignatoryRole))
    SigningAddenda(editor, parts).sign_by_key(
        note.id, role, p12=_identity(role), passphrase=KEY_WORDS
    )


@cache
def _identity(role: SignatoryRole) -> bytes:
    return made_elsewhere(role.value).p12


ARRIVING: tuple[Callable[[Any], None], ...] = (
    packet_taken,
    form_taken,
    schools_read,
    disposal_only_tried,
    statement_signed_anew,
    addendum_signed,
)
