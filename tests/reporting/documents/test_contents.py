"""The first page of a pack: what is in the folder, and nothing of what stays out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.reporting.conformance import check, reason_to_skip
from tests.reporting.documents import records
from tests.reporting.documents.conftest import writer
from tests.reporting.documents.records import MARK
from tests.reporting.documents.walking import rewritten

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.sights import sight_rows
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.contents import build_contents, contents_row
from appraisal_app.application.packs.kinds import BY_READER, Pack, for_occasions
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route, Signature

SIGNED_AT = datetime(2026, 11, 12, tzinfo=UTC)
SHA = "0123456789abcdef" * 4
Make = Callable[[Record, Pack, str], Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(record: Record, pack: Pack, name: str) -> Path:
        rows = [
            contents_row(record, each, pages=3, sha256=SHA) for each in plan_of(record, pack).going
        ]
        target = tmp_path / f"{name}.pdf"
        target.write_bytes(writer().write(build_contents(record, pack, MARK, rows)))
        return target

    return made


def text_of(path: Path) -> str:
    return " ".join(" ".join(p.extract_text() for p in PdfReader(path).pages).split())


def test_every_paper_stands_there_with_state_pages_and_fingerprint(make: Make) -> None:
    record = records.example()[-1]
    text = text_of(make(record, BY_READER["chair"], "chair"))
    for each in plan_of(record, BY_READER["chair"]).going:
        assert each.document.value in text
    assert "0123 4567 89ab cdef" in text
    assert "as it stands on this day" in text


@pytest.mark.parametrize(
    "pack", [*BY_READER.values(), *for_occasions().values()], ids=lambda each: each.title
)
def test_our_words_have_printed_marks(make: Make, pack: Pack) -> None:
    record = rewritten(records.example()[-1], lambda text, _: text.replace("'", ""))
    text = text_of(make(record, pack, "pack"))
    assert "'" not in text


def test_a_folder_for_the_board_says_who_of_the_board_may_not_have_it(make: Make) -> None:
    closed = replace(records.closed(), report=replace(records.closed().report, heard=True))
    text = text_of(make(closed, BY_READER["board"], "board"))
    assert "not to a staff trustee, nor to a trustee with a conflict" in text
    assert "staff trustee" not in text_of(make(closed, BY_READER["chair"], "chair"))


def test_the_minute_is_in_no_folder_that_prepares_its_meeting() -> None:
    pack = for_occasions()["board-item"]
    record = records.closed()
    before = replace(record, report=replace(record.report, heard=False))
    why = {each.document: each.why for each in plan_of(before, pack).staying}
    assert why[DocumentId.MINUTE].startswith("It records the meeting that this pack prepares")
    after = replace(record, report=replace(record.report, heard=True))
    why = {each.document: each.why for each in plan_of(after, pack).staying}
    assert "prepares" not in why.get(DocumentId.MINUTE, "")


def test_of_pay_the_chief_executive_is_told_only_the_decision() -> None:
    rows = {each.artefact: each.partly for each in sight_rows(records.current().confidentiality)}
    assert "chief executive (only the decision, after the board)" in rows["pay recommendation"]
    assert "chief executive (only the decision, after the board)" in rows["confidential minute"]


def test_a_statement_that_is_signed_on_paper_says_where_the_paper_is(make: Make) -> None:
    record = signed(by_hand(SignatoryRole.CHAIR), by_hand(SignatoryRole.CHIEF_EXECUTIVE))
    text = text_of(make(record, BY_READER["chair"], "chair"))
    assert "signed on paper; the paper is kept: the clerk's safe" in text
    assert "original" not in text


def by_hand(role: SignatoryRole, kept: str = "the clerk's safe") -> Signature:
    return Signature(role=role, route=Route.PAPER, name="", signed_at=SIGNED_AT, kept_where=kept)


def by_key(role: SignatoryRole) -> Signature:
    return Signature(role=role, route=Route.KEY, name="", signed_at=SIGNED_AT)


def signed(*signatures: Signature) -> Record:
    record = records.example()[-1]
    is_sealed = len(signatures) == 2
    status = Status.SIGNED if is_sealed else Status.READY_TO_SIGN
    return replace(
        record,
        cycle=replace(record.cycle, status=status),
        sign_off=replace(record.sign_off, document=SHA, signatures=signatures),
    )


CHAIR, CHIEF = SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE


@pytest.mark.parametrize(
    ("signatures", "said"),
    [
        ((), "for signature, not signed yet"),
        ((by_key(CHAIR), by_key(CHIEF)), "signed original"),
        (
            (by_hand(CHAIR), by_hand(CHIEF)),
            "signed on paper; the paper is kept: the clerk's safe",
        ),
        (
            (by_hand(CHAIR), by_hand(CHIEF, "folder 3")),
            "signed on paper; the paper is kept: the clerk's safe; folder 3",
        ),
        (
            (by_key(CHAIR),),
            "signed with own key by the chair of trustees; waits for the chief executive",
        ),
        (
            (by_key(CHAIR), by_hand(CHIEF)),
            (
                "signed with own key by the chair of trustees, on paper by the chief executive; "
                "the paper is kept: the clerk's safe"
            ),
        ),
    ],
)
def test_of_the_statement_it_says_who_has_signed_and_how(
    signatures: tuple[Signature, ...], said: str
) -> None:
    record = signed(*signatures)
    going = plan_of(record, BY_READER["chair"]).going
    (row,) = (
        contents_row(record, each, pages=1, sha256=SHA)
        for each in going
        if each.document is DocumentId.STATEMENT
    )
    assert row.state == said


def test_of_what_stays_out_nothing_is_said(make: Make) -> None:
    record = records.example()[-1]
    plan = plan_of(record, BY_READER["board"])
    text = text_of(make(record, BY_READER["board"], "board"))
    assert plan.staying
    for each in plan.staying:
        assert each.document.value not in text
        assert each.title not in text


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")
def test_the_page_keeps_to_both_standards(make: Make) -> None:
    before, now = records.example()
    long_name = replace(now, trust=replace(now.trust, name="Ysgol " * 60 + "ਪੰਜਾਬੀ محمد"))
    paths = [
        make(record, pack, f"{name}-{pack.key}")
        for name, record in {"before": before, "torture": records.torture()}.items()
        for pack in (*BY_READER.values(), *for_occasions().values())
    ]
    paths.append(make(long_name, BY_READER["chair"], "long"))
    assert check(paths) == []
