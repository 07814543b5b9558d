"""Hits in the file, in the order in which somebody reads them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.application.conftest import Open, drafted
from tests.fakes_case import FakeCase, case_with

from appraisal_app.application import searching
from appraisal_app.application.searching import MOST, Hit, search_file
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.evidence import EvidenceIndex, EvidenceItem
from appraisal_app.domain.people import Trust
from appraisal_app.domain.record import AGGREGATES, Record


def _years(record: Record) -> FakeCase:
    """The review, and one a year earlier and one a year later, added in no order."""
    case = case_with(record)
    cycle = record.cycle
    with case.unit_of_work() as unit:
        for label, years in (("later", 1), ("earlier", -1)):
            start = cycle.start.replace(year=cycle.start.year + years)
            unit.add(replace(cycle, id=label, label=label, start=start))  # type: ignore[arg-type]
            unit.add(replace(record.statement, id=label, summary="Zebras at large."))
            unit.add(replace(record.meeting, id=label, notes="About zebras."))
        for kind, changed in (
            (Trust, replace(record.trust, name="The Zebras Trust")),
            (type(record.statement), replace(record.statement, summary="Zebras again.")),
        ):
            _, version = unit.get(kind, changed.id)
            unit.save(changed, version)
    return case


def _places(hits: tuple[Hit, ...]) -> list[tuple[str, str, str]]:
    return [(hit.review, hit.part, hit.place) for hit in hits]


def test_the_newest_review_comes_first_and_the_trust_last() -> None:
    record = drafted()
    hits = search_file(_years(record), "zebras")
    assert _places(hits) == [
        ("later", "meeting", "notes"),
        ("later", "statement", "summary"),
        (record.cycle.label, "statement", "summary"),
        ("earlier", "meeting", "notes"),
        ("earlier", "statement", "summary"),
        ("", "trust", "name"),
    ]
    assert [hit.cycle_id for hit in hits][2:] == [record.cycle.id, "earlier", "earlier", ""]
    assert {hit.excerpt[a:b].casefold() for hit in hits for a, b in hit.marks} == {"zebras"}


def test_nothing_is_found_by_no_words_in_an_empty_file() -> None:
    assert search_file(FakeCase(), "zebras") == ()


def test_there_are_no_more_hits_than_somebody_reads() -> None:
    case = FakeCase()
    items = tuple(EvidenceItem(id=str(number), title="zebras") for number in range(MOST + 1))
    with case.unit_of_work() as unit:
        unit.add(drafted().cycle)
        unit.add(EvidenceIndex(id=drafted().cycle.id, items=items))
    assert len(search_file(case, "zebras")) == MOST


@pytest.mark.parametrize("kind", AGGREGATES, ids=lambda kind: kind.__name__)
def test_whatever_a_file_holds_has_a_part_or_no_word_that_is_searched(kind: type) -> None:
    """The post has none: that it is not indexed is tried in the store."""
    assert (kind.__name__ in searching._PART_OF) is (kind is not Correspondence)


def test_a_real_file_is_searched(review: Open) -> None:
    record = drafted()
    hits = search_file(review(record).case, record.statement.summary[:40].rsplit(" ", 1)[0])
    assert (record.cycle.label, "statement", "summary") in _places(hits)
