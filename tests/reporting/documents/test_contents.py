"""The first page of a pack: what is in the folder, and nothing of what stays out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.reporting.conformance import check, reason_to_skip
from tests.reporting.documents import records
from tests.reporting.documents.conftest import writer
from tests.reporting.documents.records import MARK

from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.contents import build_contents, contents_row
from appraisal_app.application.packs.kinds import BY_READER, Pack, for_occasions
from appraisal_app.domain.record import Record

SHA = "0123456789abcdef" * 4
Make = Callable[[Record, Pack, str], Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    def made(record: Record, pack: Pack, name: str) -> Path:
        rows = [contents_row(each, pages=3, sha256=SHA) for each in plan_of(record, pack).going]
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
