"""Freezing, signing by key and on paper, closing, going back: each whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pikepdf
import pytest
from tests.application.conftest import (
    CEO_NAME,
    CHAIR_NAME,
    CYCLE,
    Open,
    Review,
    drafted,
)
from tests.cli.identities import made_elsewhere
from tests.wired import KEY_WORDS

from appraisal_app.application.addenda import add_addendum
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import Edit
from appraisal_app.application.errors import AppError, SealedError
from appraisal_app.application.loading import load_record
from appraisal_app.application.trusting import trust_certificate
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.application.verifying import known_signers, verify_file
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import PARTS, SEALED_BY_SIGNATURE, Record
from appraisal_app.domain.verdicts import Verdict

CHAIR, CEO = SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE
NAMES = {CHAIR: CHAIR_NAME, CEO: CEO_NAME}
REASON = "She was asked three times in writing."


@pytest.fixture
def ready(review: Open) -> Review:
    opened = review(drafted())
    opened.desk.make_ready()
    return opened


def by_key(opened: Review, role: SignatoryRole) -> None:
    opened.desk.sign_by_key(role, p12=made_elsewhere(NAMES[role]).p12, passphrase=KEY_WORDS)


def on_paper(opened: Review, role: SignatoryRole) -> None:
    day = date(2026, 11, 14)
    opened.desk.sign_on_paper(role, name=NAMES[role], on=day, kept_where="the clerk's safe")


ROUTES: dict[str, Callable[[Review, SignatoryRole], None]] = {"key": by_key, "paper": on_paper}


def verdict(opened: Review) -> Verdict:
    signing = opened.services.signing()
    return signing.judge(opened.desk.document(), known=known_signers(opened.case, signing)).verdict


def fields_of(data: bytes) -> list[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        form = pdf.Root.get("/AcroForm", pikepdf.Dictionary())
        return [str(each.T) for each in list(form.get("/Fields", pikepdf.Array()))]


def snapshot(opened: Review) -> tuple[Record, Record, list[str]]:
    return opened.record, opened.on_disk(), opened.events()


def test_making_ready_freezes_the_bytes_and_dates_them(ready: Review) -> None:
    sign_off = ready.record.sign_off
    assert ready.stands(at=Status.READY_TO_SIGN)
    assert sign_off.frozen_at == datetime(2026, 11, 12, 18, 3, tzinfo=UTC)
    assert fields_of(ready.desk.document()) == ["sig_chair", "sig_ceo"]
    maker = ready.desk._parts.maker
    assert maker.make(ready.record, DocumentId.STATEMENT) == ready.desk.document()
    assert verdict(ready) is Verdict.UNSIGNED
    assert ready.events()[-1] == "ready"


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("key", "key", Verdict.GOOD),
        ("key", "paper", Verdict.INCOMPLETE),
        ("paper", "paper", Verdict.UNSIGNED),
    ],
)
def test_a_whole_route_locks_the_review(
    ready: Review, first: str, second: str, expected: Verdict
) -> None:
    ROUTES[first](ready, CHAIR)
    assert ready.stands(at=Status.READY_TO_SIGN)
    ROUTES[second](ready, CEO)
    assert ready.stands(at=Status.SIGNED)
    assert [each.name for each in ready.record.sign_off.signatures] == [CHAIR_NAME, CEO_NAME]
    assert verdict(ready) is expected
    assert verify_file(ready.case, ready.services.signing()).good
    assert_is_sealed(ready)
    assert ready.on_disk() == ready.record


def test_a_key_cannot_follow_a_signature_on_paper(ready: Review) -> None:
    on_paper(ready, CHAIR)
    before = ready.record
    with pytest.raises(DomainError, match="signs the same paper"):
        by_key(ready, CEO)
    assert ready.record == before


def assert_is_sealed(opened: Review) -> None:
    for name, kind in PARTS.items():
        if kind not in SEALED_BY_SIGNATURE:
            continue
        with pytest.raises(SealedError):
            save_behind_its_back(opened, name)
        with pytest.raises(DomainError):
            opened.editor.edit(touching(name), "typing")


def save_behind_its_back(opened: Review, name: str) -> None:
    with opened.case.unit_of_work() as unit:
        loaded = load_record(unit, CYCLE)
        unit.save(getattr(loaded.record, name), loaded.versions[name])


def touching(name: str) -> Edit:
    return lambda record: replace(record, **{name: replace(getattr(record, name), id="other")})


def letter_sent(record: Record) -> Record:
    day = date(2026, 12, 11)
    letter = replace(record.letter, sent_on=day, appeal_to="The clerk", appeal_until=day)
    return replace(record, letter=letter)


def told(record: Record) -> Record:
    return replace(record, report=replace(record.report, item="12", heard=True))


def test_a_signed_review_can_still_be_reported_closed_and_added_to(ready: Review) -> None:
    by_key(ready, CHAIR)
    by_key(ready, CEO)
    ready.editor.edit(told, "typing")
    ready.editor.save()
    ready.editor.advance(Action.REPORT)
    services = ready.services
    add_addendum(
        ready.editor,
        "A note.",
        reason="A date was wrong.",
        clock=services.clock,
        new_id=services.new_id,
    )
    with pytest.raises(DomainError):
        ready.editor.advance(Action.CLOSE)
    ready.editor.edit(letter_sent, "typing")
    ready.editor.advance(Action.CLOSE)
    assert ready.on_disk().cycle.status is Status.CLOSED
    assert ready.on_disk().addenda.addenda[0].text == "A note."
    assert verify_file(ready.case, services.signing()).good


@pytest.mark.parametrize("route", ROUTES)
def test_the_chief_executive_does_not_sign_first(ready: Review, route: str) -> None:
    before = snapshot(ready)
    with pytest.raises(DomainError) as refused:
        ROUTES[route](ready, CEO)
    assert "chair certifies first" in refused.value.refusals[0].sentence
    assert snapshot(ready) == before


@pytest.mark.parametrize("route", ROUTES)
def test_nobody_signs_twice(ready: Review, route: str) -> None:
    ROUTES[route](ready, CHAIR)
    before = snapshot(ready)
    with pytest.raises(DomainError):
        ROUTES[route](ready, CHAIR)
    assert snapshot(ready) == before


def test_a_wrong_passphrase_leaves_everything_as_it_was(ready: Review) -> None:
    before, document = snapshot(ready), ready.desk.document()
    with pytest.raises(AppError):
        ready.desk.sign_by_key(CHAIR, p12=made_elsewhere(CHAIR_NAME).p12, passphrase="wrong")
    assert snapshot(ready) == before
    assert ready.desk.document() == document
    assert known_signers(ready.case, ready.services.signing()) == ()


@pytest.mark.parametrize(("name", "kept"), [(" ", "the safe"), (CHAIR_NAME, " ")])
def test_a_signature_on_paper_needs_a_name_and_a_place(ready: Review, name: str, kept: str) -> None:
    before = snapshot(ready)
    with pytest.raises(DomainError):
        ready.desk.sign_on_paper(CHAIR, name=name, on=date(2026, 11, 14), kept_where=kept)
    assert snapshot(ready) == before


def test_what_was_signed_must_be_what_is_kept(ready: Review) -> None:
    p12 = made_elsewhere(CHAIR_NAME).p12
    copy = ready.desk.signed_copy(CHAIR, p12=p12, passphrase=KEY_WORDS)
    ready.desk.back_to_draft(REASON)
    ready.desk.make_ready()
    before = snapshot(ready)
    with pytest.raises(DomainError) as refused:
        ready.desk.keep(copy)
    assert "Sign it again" in refused.value.refusals[0].sentence
    assert snapshot(ready) == before


def test_signing_by_key_trusts_the_certificate_for_that_office(ready: Review) -> None:
    by_key(ready, CHAIR)
    (known,) = known_signers(ready.case, ready.services.signing())
    assert (known.field, known.certificate) == ("sig_chair", made_elsewhere(CHAIR_NAME).der)


def test_closed_before_the_chair_signed_it_needs_the_chair_alone(ready: Review) -> None:
    ready.desk.close_without_ceo(on=date(2026, 12, 4), reason=REASON)
    assert ready.stands(at=Status.READY_TO_SIGN)
    assert fields_of(ready.desk.document()) == ["sig_chair"]
    by_key(ready, CHAIR)
    assert ready.stands(at=Status.SIGNED)
    assert verdict(ready) is Verdict.GOOD
    assert_is_sealed(ready)


def test_closed_after_the_chair_signed_by_key_the_new_pages_are_signed_again(
    ready: Review,
) -> None:
    by_key(ready, CHAIR)
    ready.desk.close_without_ceo(on=date(2026, 12, 4), reason=REASON)
    assert ready.record.sign_off.signatures == ()
    by_key(ready, CHAIR)
    assert ready.stands(at=Status.SIGNED)
    assert verdict(ready) is Verdict.GOOD


def test_closed_after_the_chair_signed_on_paper_nothing_is_left_to_sign(ready: Review) -> None:
    on_paper(ready, CHAIR)
    ready.desk.close_without_ceo(on=date(2026, 12, 4), reason=REASON)
    assert ready.stands(at=Status.SIGNED)
    assert fields_of(ready.desk.document()) == []
    assert_is_sealed(ready)


def test_closing_needs_a_reason(ready: Review) -> None:
    before = snapshot(ready)
    with pytest.raises(DomainError):
        ready.desk.close_without_ceo(on=date(2026, 12, 4), reason="no")
    assert snapshot(ready) == before


def test_before_anybody_signed_it_goes_back_with_a_reason_and_comes_again(ready: Review) -> None:
    first = ready.record.sign_off
    before = snapshot(ready)
    with pytest.raises(DomainError):
        ready.desk.back_to_draft("why not")
    assert snapshot(ready) == before
    ready.desk.back_to_draft(REASON)
    assert ready.stands(at=Status.COMMENTS)
    assert ready.record.sign_off.document == ""
    assert ready.record.sign_off.circulation == first.circulation
    ready.desk.make_ready()
    assert ready.record.sign_off.record_number > first.record_number
    assert ready.record.sign_off.fingerprint != first.fingerprint


@pytest.mark.parametrize("route", ROUTES)
def test_after_a_signature_it_does_not_go_back(ready: Review, route: str) -> None:
    ROUTES[route](ready, CHAIR)
    before = snapshot(ready)
    with pytest.raises(DomainError):
        ready.desk.back_to_draft(REASON)
    assert snapshot(ready) == before


def test_a_letter_that_cannot_be_printed_is_named_before_anything_is_frozen(review: Open) -> None:
    record = drafted()
    opened = review(
        replace(record, statement=replace(record.statement, ceo_comments="I agree. \U00012000"))
    )
    before = snapshot(opened)
    with pytest.raises(UnprintableError) as refused:
        opened.desk.make_ready()
    assert refused.value.found[0].place == "comments, text"
    assert snapshot(opened) == before


def test_what_is_missing_is_listed_before_anything_is_frozen(review: Open) -> None:
    record = drafted()
    opened = review(replace(record, sign_off=replace(record.sign_off, circulation=())))
    before = snapshot(opened)
    with pytest.raises(DomainError) as refused:
        opened.desk.make_ready()
    assert refused.value.refusals[0].field == "circulation"
    assert snapshot(opened) == before


@pytest.mark.parametrize("act", ["sign", "paper", "close", "document"])
def test_before_it_is_ready_nothing_is_signed(review: Open, act: str) -> None:
    opened = review(drafted())
    before = snapshot(opened)
    acts: dict[str, Callable[[], object]] = {
        "sign": lambda: by_key(opened, CHAIR),
        "paper": lambda: on_paper(opened, CHAIR),
        "close": lambda: opened.desk.close_without_ceo(on=date(2026, 12, 4), reason=REASON),
        "document": opened.desk.document,
    }
    with pytest.raises(DomainError):
        acts[act]()
    assert snapshot(opened) == before


def test_pages_that_did_not_come_along_are_made_again(ready: Review, review: Open) -> None:
    by_key(ready, CHAIR)
    half = ready.record
    ready.case.close()
    ready.case.path.unlink()
    elsewhere = replace(
        half,
        cycle=replace(half.cycle, signed_elsewhere=True),
        sign_off=replace(half.sign_off, document="", record_number=0, fingerprint=""),
    )
    opened = review(elsewhere)
    with pytest.raises(DomainError) as refused:
        by_key(opened, CEO)
    assert "did not come along" in refused.value.refusals[0].sentence
    opened.desk.back_to_draft(REASON)
    assert not opened.record.cycle.signed_elsewhere
    opened.desk.make_ready()
    by_key(opened, CHAIR)
    by_key(opened, CEO)
    assert verdict(opened) is Verdict.GOOD


def test_the_next_chair_signs_the_next_review_and_the_last_still_verifies(ready: Review) -> None:
    by_key(ready, CHAIR)
    by_key(ready, CEO)
    signed = ready.desk.document()
    signing = ready.services.signing()
    successor = signing.read_certificate(made_elsewhere("Next Chair").pem)
    with ready.case.unit_of_work() as unit:
        assert trust_certificate(unit, successor, CHAIR, date(2027, 3, 1))
        assert not trust_certificate(unit, successor, CHAIR, date(2027, 3, 2))
    known = known_signers(ready.case, signing)
    assert len(known) == 3
    assert signing.judge(signed, known=known).verdict is Verdict.GOOD
