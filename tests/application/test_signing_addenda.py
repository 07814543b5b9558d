"""An addendum is signed in turn as a document of its own, and stays as it was signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from tests.cli.identities import made_elsewhere
from tests.reporting.conformance import check, reason_to_skip
from tests.wired import KEY_WORDS, example_at, opened, wired

from appraisal_app.application.addenda import add_addendum
from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import SealedError
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.signing_addenda import SigningAddenda
from appraisal_app.application.verifying import FileReport, verify_file
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role, SignatoryRole
from appraisal_app.domain.sign_off import Addenda, Addendum
from appraisal_app.domain.verdicts import Verdict

REVIEW, FIRST = "review-2024-25", "review-2023-24"
CHAIR, CEO = SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE
TEXT, REASON = "The date in section 2 should read 3 May.", "A date was copied wrongly."


class Desk:
    """Somebody at a signed review, and a new addendum to it."""

    def __init__(self, case: CaseFile, services: Services) -> None:
        self.case, self.services = case, services
        self.editor = RecordEditor(case, REVIEW, clock=services.clock, role=Role.CHAIR)
        self.signing = SigningAddenda(self.editor, sign_off_parts(case, services, services.clock))
        self.id = add_addendum(
            self.editor, TEXT, reason=REASON, clock=services.clock, new_id=services.new_id
        )

    @property
    def addendum(self) -> Addendum:
        found = self.editor.record.addenda.of(self.id)
        assert found is not None
        return found

    def signs(self, role: SignatoryRole) -> None:
        p12 = made_elsewhere(role.value).p12
        self.signing.sign_by_key(self.id, role, p12=p12, passphrase=KEY_WORDS)

    def checked(self) -> FileReport:
        return verify_file(self.case, self.services.signing())

    def title(self) -> str:
        return "addendum 1 to the statement of 2024/25"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    services = wired(tmp_path / "own")
    return Desk(opened(example_at(tmp_path / "example.appraisal"), services), services)


def inside(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        return pdf.attachments["appraisal-record.json"].get_file().read_bytes()


def test_an_addendum_is_signed_in_turn_and_judged_with_the_statement(desk: Desk) -> None:
    assert desk.title() not in dict(desk.checked().documents)
    unsigned = desk.signing.pages(desk.id)
    desk.signs(CHAIR)
    assert dict(desk.checked().documents)[desk.title()].verdict is Verdict.INCOMPLETE
    desk.signs(CEO)
    assert dict(desk.checked().documents)[desk.title()].verdict is Verdict.GOOD
    assert desk.checked().good
    assert [each.role for each in desk.addendum.signatures] == [CHAIR, CEO]
    signed = desk.signing.pages(desk.id)
    assert signed != unsigned
    with desk.case.unit_of_work() as unit:
        assert unit.get_blob(desk.addendum.document).data == signed
    for words in (TEXT, REASON, desk.editor.record.sign_off.document):
        assert words.encode() in inside(signed)


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip())
def test_its_pages_keep_to_pdf_a_3a_and_pdf_ua_1(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "addendum.pdf").write_bytes(desk.signing.pages(desk.id))
    assert check([tmp_path / "addendum.pdf"]) == []


def test_the_chair_signs_first_and_nobody_twice(desk: Desk) -> None:
    with pytest.raises(DomainError, match="chair certifies"):
        desk.signs(CEO)
    desk.signs(CHAIR)
    before = desk.addendum
    with pytest.raises(DomainError, match="there already"):
        desk.signs(CHAIR)
    assert desk.addendum == before


def test_an_addendum_needs_a_reason(desk: Desk) -> None:
    services = desk.services
    with pytest.raises(DomainError, match="Say why"):
        add_addendum(desk.editor, TEXT, reason=" ", clock=services.clock, new_id=services.new_id)
    assert len(desk.editor.record.addenda.addenda) == 1


MEDDLING: dict[str, Callable[[Addendum], tuple[Addendum, ...]]] = {
    "its words": lambda each: (replace(each, text="Nothing."),),
    "its reason": lambda each: (replace(each, reason="Because."),),
    "its pages": lambda each: (replace(each, document="0" * 64),),
    "its signature": lambda each: (replace(each, document="", signatures=()),),
    "all of it": lambda _: (),
}


@pytest.mark.parametrize("what", MEDDLING)
def test_a_signed_addendum_cannot_change_by_any_path(desk: Desk, what: str) -> None:
    desk.signs(CHAIR)
    others = MEDDLING[what](desk.addendum)
    record = desk.editor.record
    after = replace(record, addenda=replace(record.addenda, addenda=others))
    with pytest.raises(DomainError):
        desk.editor.edit(lambda _: after, "tried")
    with pytest.raises(SealedError):
        save_over(desk, others)
    assert desk.checked().good


def save_over(desk: Desk, others: tuple[Addendum, ...]) -> None:
    with desk.case.unit_of_work() as unit:
        value, version = unit.get(Addenda, REVIEW)
        unit.save(replace(value, addenda=others), version)


def test_a_signed_addendum_that_is_gone_or_another_is_noticed(desk: Desk) -> None:
    desk.signs(CHAIR)
    link = desk.case._attached.link  # type: ignore[attr-defined]
    link.execute("UPDATE addenda_addenda SET document = '' WHERE root_id = ?", (REVIEW,))
    assert dict(desk.checked().documents)[desk.title()].verdict is Verdict.CHANGED
    link.execute("DELETE FROM addenda_addenda_signatures WHERE root_id = ?", (REVIEW,))
    link.execute("DELETE FROM addenda_addenda WHERE root_id = ?", (REVIEW,))
    missing = "a signed addendum to the statement of 2024/25"
    assert dict(desk.checked().documents)[missing].verdict is Verdict.CHANGED


def test_the_example_has_one_that_both_signed(desk: Desk) -> None:
    found = dict(desk.checked().documents)
    assert found["addendum 1 to the statement of 2023/24"].verdict is Verdict.GOOD
    with desk.case.unit_of_work() as unit:
        (addendum,) = unit.get(Addenda, FIRST)[0].addenda
    assert len(addendum.signatures) == 2
