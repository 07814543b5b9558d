"""No document shows a word that is not on its list: not on a page, not anywhere in the file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.allow_lists import CHIEF_EXECUTIVE, LABEL, MAY_SHOW
from tests.reporting.documents.brimming import brimming, decided
from tests.reporting.documents.conftest import all_of
from tests.reporting.documents.hidden import extracted, found_in, streams, strings
from tests.reporting.documents.walking import REFERENCES, planted
from tests.reporting.tagged.reading import open_document

from appraisal_app.domain.pay import PayKind
from appraisal_app.domain.record import PARTS


@pytest.fixture(scope="module")
def shown(marked: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """The places whose texts can be found in each document, all editions taken together."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for name, places in marked.items():
        found[name[-3:]] |= places
    return found


@pytest.mark.parametrize("document", MAY_SHOW)
def test_a_document_shows_what_is_on_its_list_and_nothing_else(
    document: str, shown: Mapping[str, frozenset[str]]
) -> None:
    assert sorted(shown[document] - MAY_SHOW[document]) == []
    assert sorted(MAY_SHOW[document] - shown[document]) == []


@pytest.mark.parametrize("document", ["D01", "D02"])
def test_the_papers_of_the_beginning_leave_out_what_was_judged_or_answered(document: str) -> None:
    never = (
        *("objectives.", "judgements.", "statement.", "reflection.", "evidence.", "views."),
        *("pay.", "advice.", "meeting.", "check_ins.", "mid_cycle.", "development.", "report."),
        *("panel.conflicts", "panel.objection", "adviser.brief", "size_reason", "contract_note"),
        *("cycle.pauses", "cycle.moves", "where_kept", "calendar.changes", "concerns."),
    )
    assert not [place for place in MAY_SHOW[document] if any(word in place for word in never)]


@pytest.mark.parametrize("document", ["D03", "D07", "D08", "D13"])
def test_the_lists_leave_out_what_the_catalogue_leaves_out(document: str) -> None:
    never = (
        *("meeting.", "panel.", "principles.", "addenda.", "cycle.moves", "trust.company_no"),
        *("pay.", "letter.", "appeal.", "views.", "advice.", "concerns.", "trustee_review."),
        *("check_ins.", "mid_cycle.", "reflection.earlier", "report.themes", "overrides(pay"),
    )
    names = [place for place in MAY_SHOW[document] if place.startswith("people.")]
    assert not [place for place in MAY_SHOW[document] if place.startswith(never)]
    assert all("(chair)" in name or "(chief_executive)" in name for name in names)


@pytest.mark.parametrize("document", ["D16", "D17"])
def test_the_packs_leave_out_private_notes_advice_pay_and_whoever_else_is_named(
    document: str,
) -> None:
    never = (
        *("views.", "meeting.notes", "meeting.objective_notes", "meeting.agenda", "advice."),
        *("meeting.withdrawals", "pay.", "concerns.", "evidence.", "panel.conflicts"),
        *("panel.objection", "panel.adviser.brief", "panel.adviser.other", "overrides("),
        *("succession.", "diagnostic.", "tasks.", "handovers.handovers.notes", "report.themes"),
        *("access_requests.requests.remark", "access_requests.requests.pauses", "cycle.moves"),
    )
    assert not [place for place in MAY_SHOW[document] if place.startswith(never)]
    names = [place for place in MAY_SHOW[document] if place.startswith("people.")]
    assert names == [CHIEF_EXECUTIVE]


def test_a_brimming_record_leaves_no_text_without_a_mark() -> None:
    """Every field that holds words, wherever it stands in the record, is on trial."""
    _, places = planted(brimming(records.current()))
    tried = {place.partition("(")[0] for place in places.values()}
    for name in ("pay.rationale", "pay.value_for_money", "pay.minute_ref", "pay.benchmarks.source"):
        assert name in tried
    kinds = {name for name, kind in PARTS.items() if any(_texts_of(kind))}
    assert kinds - {place.partition(".")[0].partition("(")[0] for place in places.values()} == set()


def _texts_of(kind: Any) -> Iterator[str]:
    """Names of the fields, at any depth, that hold words."""
    for name, hint in get_type_hints(kind).items():
        for inner in (hint, *get_args(hint)):
            if inner is str and name not in REFERENCES:
                yield name
            elif isinstance(inner, type) and is_dataclass(inner):
                yield from _texts_of(inner)


@pytest.mark.parametrize("is_decided", [True, False])
def test_a_figure_of_the_pay_case_is_in_papers_about_pay_only(*, is_decided: bool) -> None:
    """The recommendation, its item in the report, and the letter once the board has decided."""
    record = brimming(records.current())
    record = decided(record) if is_decided else record
    pay = replace(record.pay, current_pence=98_765_400, proposed_pence=87_654_300)
    pay = replace(pay, kind=PayKind.PROGRESSION)
    holding: set[str] = set()
    for name, data in all_of(replace(record, pay=pay), "paid").items():
        with open_document(data) as pdf:
            hay = [extracted(data).encode(), *strings(pdf), *streams(pdf)]
        figures = (b"987,654", b"987654", b"876,543", b"876543")
        if any(figure in each for each in hay for figure in figures):
            holding.add(name[-3:])
    assert holding == ({"D11", "D12", "D15"} if is_decided else {"D11", "D12"})


def test_the_papers_of_the_outcome_leave_out_what_the_catalogue_leaves_out() -> None:
    of_the_review = (
        *("reflection.", "statement.", "judgements.", "views.", "advice.", "meeting."),
        *("development.", "check_ins.", "mid_cycle.", "concerns.", "evidence.", "appeal."),
    )
    for document in ("D11", "D12", "D15"):
        assert not [place for place in MAY_SHOW[document] if place.startswith(of_the_review)]
    assert not [place for place in MAY_SHOW["D12"] if place.startswith("people.")]
    assert not [place for place in MAY_SHOW["D15"] if place.startswith(("pay.", "report."))]


def test_the_search_finds_marks_wherever_they_hide() -> None:
    """On a page, in the bookmarks, the description, an attachment and what programs read."""
    record, places = planted(records.current())
    data = all_of(record, "planted")["planted D07"]
    with open_document(data) as pdf:
        inside = [mark for string in strings(pdf) for mark in found_in(string)]
        embedded = [mark for s in streams(pdf) for mark in found_in(s)]
    marks = {place: mark for mark, place in places.items()}
    title = marks["objectives.objectives.title"].encode()
    assert title in inside
    assert marks[LABEL].encode() in embedded
    assert title in found_in(extracted(data).encode())
