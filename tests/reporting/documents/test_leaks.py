"""No document shows a word that is not on its list: not on a page, not anywhere in the file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from io import BytesIO
from typing import Any, get_args, get_type_hints

import pikepdf
import pytest
from pypdf import PdfReader
from tests.reporting.documents import records
from tests.reporting.documents.brimming import brimming, decided
from tests.reporting.documents.conftest import all_of
from tests.reporting.documents.planning import not_accepted
from tests.reporting.documents.records import MARK
from tests.reporting.documents.walking import REFERENCES, planted
from tests.reporting.documents.working import somebody_leaves
from tests.reporting.tagged.reading import open_document, spoken

from appraisal_app.domain.pay import PayKind
from appraisal_app.domain.record import PARTS

TRUST = "trust.name"
LABEL = "cycle.label"
CHAIR = "people.persons(chair).full_name"
CHIEF_EXECUTIVE = "people.persons(chief_executive).full_name"
CLERK = "people.persons(clerk).full_name"
INVOLVED = (
    CHAIR,
    CHIEF_EXECUTIVE,
    *(f"people.persons({office}).full_name" for office in ("vice_chair", "trustee", "clerk")),
)
EXPECTED = (
    CHAIR,
    CHIEF_EXECUTIVE,
    *(f"people.persons({office}).full_name" for office in ("vice_chair", "trustee")),
)
TRUSTEE = "people.persons(trustee).full_name"
STAFF_TRUSTEE = "people.persons(staff_trustee).full_name"
MEASURES = ("measure", "baseline", "target", "source")


def each(prefix: str, *names: str) -> frozenset[str]:
    return frozenset(f"{prefix}.{name}" for name in names)


ANSWERS = (
    "achievements",
    "challenges",
    "outside_control",
    "support_wanted",
    "development",
    "ideas",
)
RESPONSES = ("responses.progress", "responses.obstacles", "responses.learning")
AREAS = ("areas.strength", "areas.growth")
AIMED = ("title", "statement", "milestones.description", "ceo_disagreement")
AIMED_AT = tuple(f"success_criteria.{name}" for name in ("measure", "baseline", "target"))
ACCESS = (
    frozenset({TRUST, LABEL, CHIEF_EXECUTIVE, "confidentiality.privacy_notice"})
    | each("access_requests.requests", "scope", "search_note", "extension_reason", "recipients")
    | each("access_requests.requests.items", "title", "note")
    | each("reflection", *ANSWERS, *RESPONSES, *AREAS)
    | each("reflection.earlier", *ANSWERS, *RESPONSES, *AREAS)
    | each("objectives.objectives", *AIMED, *AIMED_AT)
    | each("next_objectives.objectives", *AIMED, *AIMED_AT)
    | frozenset({"objectives.changes.reason", "cycle.frameworks.domains.title"})
    | each("judgements.judgements", "reasons", "difference", "raised_before", "findings.found")
    | each("statement", "summary", "strengths", "growth", "context", "ceo_comments")
    | frozenset({"cycle.scale.ratings.label", "addenda.addenda.text"})
    | each("development.actions", "need", "action", "boards_promise")
    | each("check_ins.check_ins", "topics", "answers.words", "agreed", "follow_ups.text")
    | frozenset({"check_ins.check_ins.wellbeing_note"})
    | each("mid_cycle", "objectives.words", "objectives.support", "context", "support")
    | each("promises.promises", "text", "note")
    | frozenset({"mid_cycle.boards_part", "meeting.actions.text"})
    | frozenset({"check_ins.check_ins.wellbeing_note"})
    | each("letter", "outcome", "statement_kept", "appeal_to")
    | frozenset({"appeal.grounds", "appeal.reasons", "report.text", "report.resolution"})
    | each("trustee_review", "contribution", "attendance", "development")
)
"""What is said about somebody, or by somebody, is that person's own; of others it says nothing."""

MAY_SHOW: Mapping[str, frozenset[str]] = {
    "D01": frozenset({TRUST, LABEL, *INVOLVED})
    | each("principles", "purpose", "basis.appraisal_policy", "basis.policy_version")
    | each("principles.basis", "pay_policy", "delegation")
    | each("policies.policies", "title", "version")
    | each("panel.adviser", "name", "organisation")
    | each("cycle.process.stages", "title", "steps.title")
    | each("calendar.terms", "name")
    | each("confidentiality", "choices.reason", "privacy_notice", "retention_note"),
    "D02": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("principles", "purpose", "principles.text", "override_reason", "board_minute_ref")
    | each("overrides(principles.chair)", "reason")
    | each("cycle.frameworks", "title", "source", "dated")
    | each("cycle.scale.ratings", "label", "meaning"),
    "D03": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title")
    | each("cycle.scale.ratings", "label")
    | each("cycle.frameworks", "title", "domains.title")
    | each("reflection.responses", "progress", "obstacles", "learning")
    | each("reflection.areas", "strength", "growth")
    | each("reflection", "achievements", "challenges", "outside_control")
    | each("reflection", "support_wanted", "development", "ideas"),
    "D04": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("evidence.items", "title", "link", "where_kept")
    | each("objectives.objectives", "title")
    | each("cycle.frameworks", "title", "domains.title"),
    "D05": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("panel.adviser", "name", "organisation", "brief")
    | each("principles", "purpose")
    | each("objectives.objectives", "title", "statement", "strategy_ref")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("profile.priorities", "title")
    | each("advice", "objectives.view", "overall", "next_focus", "development"),
    "D06": frozenset({TRUST, LABEL, *EXPECTED})
    | each("meeting", "place", "agenda.title", "agenda.prompts")
    | each("panel", "adviser.name", "conflicts.detail"),
    "D07": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title", "statement", "strategy_ref")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("objectives.objectives.milestones", "description")
    | each("profile.priorities", "title")
    | each("cycle.scale.ratings", "label")
    | each("judgements.judgements", "reasons", "findings.found", "difference")
    | each("overrides(judgements.judged)", "reason")
    | each("overrides(principles.chair)", "reason")
    | each("reflection.responses", "progress")
    | each("evidence.items", "title")
    | each("statement", "summary", "strengths", "growth", "context", "ceo_comments")
    | each("statement", "no_comments_reason")
    | each("sign_off", "circulation", "closed_without_ceo_reason")
    | each("sign_off.signatures", "name", "kept_where"),
    "D08": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("next_objectives.objectives", "title", "statement", "strategy_ref")
    | each("next_objectives.objectives.success_criteria", *MEASURES)
    | each("next_objectives.objectives.milestones", "description")
    | each("profile.priorities", "title")
    | each("development.actions", "need", "action", "boards_promise", "promise_owner"),
    "D11": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE, TRUSTEE, STAFF_TRUSTEE})
    | each("pay", "rationale", "value_for_money", "minute_ref")
    | each("pay.benchmarks", "source", "finding")
    | each("pay.options", "title", "view")
    | each("policies.policies", "title", "version")
    | each("panel.conflicts", "detail")
    | each("overrides(pay.paper)", "reason"),
    "D12": frozenset({TRUST, LABEL, "pay.minute_ref"})
    | each("report", "item", "themes")
    | each("policies.policies", "title", "version")
    | each("objectives.objectives", "title")
    | each("next_objectives.objectives", "title"),
    "D15": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("letter", "outcome", "statement_kept", "appeal_to")
    | each("next_objectives.objectives", "title"),
    "D09": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title", "statement", "ceo_disagreement")
    | each("objectives.objectives", "milestones.description")
    | each("objectives.objectives.success_criteria", *MEASURES)
    | each("objectives.changes", "reason")
    | each("objectives.changes.before.objective", "title", "statement", "ceo_disagreement")
    | each("objectives.changes.before.objective.milestones", "description")
    | each("objectives.changes.before.objective.success_criteria", *MEASURES)
    | each("mid_cycle", "objectives.words", "objectives.support", "context", "support")
    | each("mid_cycle", "boards_part"),
    "D10": frozenset({TRUST, LABEL, CHAIR, CHIEF_EXECUTIVE})
    | each("objectives.objectives", "title")
    | each("check_ins.check_ins", "topics", "answers.words", "wellbeing_note", "agreed")
    | each("check_ins.check_ins.follow_ups", "text", "owner"),
    "D13": frozenset({TRUST, LABEL})
    | each("report", "item", "withdrawn", "text", "resolution")
    | each("report.actions", "office", "what")
    | each("profile.priorities", "title"),
    "D14": frozenset({TRUST, LABEL})
    | each("report", "item", "withdrawn", "papers_seen", "factors", "decision", "kept_where")
    | each("report.questions", "asked", "answered")
    | each("report.actions", "office", "what"),
    "D16": frozenset({TRUST, LABEL, CHIEF_EXECUTIVE, "a reference"})
    | each("handovers.handovers", "from_name", "to_name", "authority")
    | each("earlier_years.years", "label", "outcome", "kept_where")
    | each("earlier_years.years.objectives", "title", "outcome")
    | each("objectives.objectives", "title")
    | each("next_objectives.objectives", "title")
    | each("development.actions", "boards_promise", "promise_owner")
    | each("cycle.process.stages", "steps.title")
    | each("policies.policies", "title", "version", "where_kept")
    | each("panel.adviser", "name", "organisation")
    | frozenset({"cycle.scale.ratings.label", "promises.promises.text", "statement.summary"}),
    "D17": ACCESS,
    "D18": frozenset({TRUST, LABEL, CHAIR, CLERK})
    | each("cycle.process.stages", "title", "steps.title")
    | each("policies.policies", "title", "version")
    | frozenset({"principles.board_minute_ref", "pay.minute_ref"})
    | each("report", "item", "withdrawn"),
    "D19": frozenset({TRUST, LABEL})
    | each("disposals.disposals", "what", "kept_for", "early_reason", "authority", "remark"),
    "D20": frozenset({TRUST, LABEL})
    | each("cycle.frameworks", "title", "domains.title")
    | each("cycle.scale.ratings", "label"),
}
_MARK = re.compile(rb"Zq\d{5}kx")


@pytest.fixture(scope="module")
def shown() -> Mapping[str, frozenset[str]]:
    """The places whose texts can be found in each document, in two records taken together."""
    closed, closed_places = planted(decided(brimming(records.closed_after_paper())))
    ready, ready_places = planted(somebody_leaves(not_accepted(brimming(records.current()))))
    silent = replace(
        ready,
        statement=replace(ready.statement, ceo_comments=""),
        report=replace(ready.report, meeting_date=MARK.at.date()),
    )
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for record, places in ((closed, closed_places), (silent, ready_places)):
        for name, data in all_of(record, "planted").items():
            found[name[-3:]] |= {places[mark] for mark in _marks(data)}
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
            hay = [_extracted(data).encode(), *_strings(pdf), *_streams(pdf)]
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
        inside = [mark for string in _strings(pdf) for mark in _found(string)]
        embedded = [mark for s in _streams(pdf) for mark in _found(s)]
    marks = {place: mark for mark, place in places.items()}
    title = marks["objectives.objectives.title"].encode()
    assert title in inside
    assert marks[LABEL].encode() in embedded
    assert title in _found(_extracted(data).encode())


def _marks(data: bytes) -> Iterator[str]:
    with open_document(data) as pdf:
        haystacks = [
            data,
            _extracted(data).encode(),
            "".join("".join(words.split()) for _, words in spoken(pdf)).encode(),
            *_strings(pdf),
            *_streams(pdf),
        ]
    for haystack in haystacks:
        yield from (mark.decode() for mark in _found(haystack))


def _found(haystack: bytes) -> list[bytes]:
    """Marks in plain bytes, and in UTF-16 of either order."""
    return _MARK.findall(haystack) + _MARK.findall(haystack.replace(b"\0", b""))


def _extracted(data: bytes) -> str:
    """The words of all pages, without the line ends that may part a word."""
    pages = PdfReader(BytesIO(data)).pages
    return "".join("".join(page.extract_text().split()) for page in pages)


def _streams(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for found in pdf.objects:
        if isinstance(found, pikepdf.Stream):
            yield found.read_bytes()


def _strings(pdf: pikepdf.Pdf) -> Iterator[bytes]:
    for found in pdf.objects:
        yield from _within(found)
    yield from _within(pdf.trailer)


def _within(value: Any) -> Iterator[bytes]:
    if isinstance(value, pikepdf.String):
        yield bytes(value)
        yield str(value).encode()
    elif isinstance(value, pikepdf.Array):
        for item in list(value):
            yield from () if _is_indirect(item) else _within(item)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key in list(value.keys()):
            item = value[key]
            yield from () if _is_indirect(item) else _within(item)


def _is_indirect(value: Any) -> bool:
    return isinstance(value, pikepdf.Object) and value.is_indirect
