"""The answer to an access request and the handover pack: what is in them, and who is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.keeping import EXPORTED, Noted
from tests.reporting.documents.records import MARK
from tests.reporting.documents.test_beginning import after, heard
from tests.reporting.documents.walking import rewritten
from tests.wired import ROOT

from appraisal_app.application.documents.access.building import build_access
from appraisal_app.application.documents.access.content import AccessContent
from appraisal_app.application.documents.access.copies import COPIERS
from appraisal_app.application.documents.access.holding import COPIED, held_parts
from appraisal_app.application.documents.access.judged import objectives
from appraisal_app.application.documents.access.receiving import TITLES
from appraisal_app.application.documents.access.then import held_then
from appraisal_app.application.documents.access_words import HELD
from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.handover.building import build_handover
from appraisal_app.application.documents.handover.content import HandoverContent
from appraisal_app.domain.access_requests import (
    AccessItem,
    AccessRequest,
    AccessRequests,
    ClockPause,
    Decision,
    HeldPart,
    WaitingFor,
    WithholdReason,
)
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.handover import Handover, Handovers
from appraisal_app.domain.people import Office, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic
from appraisal_app.domain.year import Kept
from appraisal_app.exchange.resources import load_example

GIVE, WITHHOLD = Decision.GIVE, Decision.WITHHOLD
Build = Callable[[Source], Content]


def source(record: Record) -> Source:
    earlier = [
        closed_on(each, date(2026, 1, 6))
        for each in load_example(ROOT / "resources").records
        if each.cycle.start < record.cycle.start
    ]
    return Source(record=record, mark=MARK, earlier=tuple(reversed(earlier)), events=EXPORTED)


def closed_on(record: Record, day: date) -> Record:
    at = datetime(day.year, day.month, day.day, 20, tzinfo=UTC)
    move = Moved(at=at, by=Role.CLERK, action=Action.CLOSE)
    cycle = replace(record.cycle, status=Status.CLOSED, moves=(*record.cycle.moves, move))
    return replace(record, cycle=cycle)


def answer(record: Record) -> AccessContent:
    return build_access(source(record))


def pack(record: Record) -> HandoverContent:
    return build_handover(source(record))


def asked(*items: AccessItem, **changes: object) -> Record:
    request = AccessRequest(id="a", received_on=date(2026, 9, 1), items=items)
    request = replace(request, **changes)  # type: ignore[arg-type]
    requests = AccessRequests(id="file", requests=(request,))
    return replace(records.current(), access_requests=requests)


def item(held: HeldPart, decision: Decision | None = GIVE, **changes: object) -> AccessItem:
    made = AccessItem(id=f"{held}-{decision}", held=held, decision=decision)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_the_answer_tells_its_story_in_order() -> None:
    said = heard(answer(records.current()))
    parts = (
        *("In short", "Your request, and the time for it", "What is held about you"),
        *("What is not given, and why", "What it is used for, and by whom", "What you can do"),
        *("Copies: review 2024/25", "Copies: review 2023/24"),
    )
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    assert after(said, "Answer due", 1) == ["Friday 12 June 2026"]
    assert after(said, "Days of waiting that do not count", 1) == ["8"]


def test_own_words_are_copied_word_for_word() -> None:
    record = records.current()
    (review,) = answer(asked(item(HeldPart.REFLECTION))).copies[:1]
    said = [each.text for part in review.parts for each in part.passages]
    for response in record.reflection.responses:
        assert response.progress in said
    assert record.reflection.achievements in said


@pytest.mark.parametrize(
    "items",
    [
        (item(HeldPart.STATEMENT, None),),
        (item(HeldPart.STATEMENT, WITHHOLD, reason=WithholdReason.OTHER),),
        (item(HeldPart.STATEMENT), item(HeldPart.STATEMENT, WITHHOLD)),
        (),
    ],
)
def test_nothing_is_copied_that_nobody_decided_to_give(items: tuple[AccessItem, ...]) -> None:
    assert answer(asked(*items)).copies == ()


@pytest.mark.parametrize("held", sorted(set(HeldPart) - COPIED))
def test_of_other_parts_only_the_index_speaks(held: HeldPart) -> None:
    content = answer(asked(item(held)))
    assert content.copies == ()
    assert content.held[0].decision == "given: a copy goes with this pack"


def test_what_is_copied_is_what_the_page_says_is_copied() -> None:
    assert frozenset(COPIERS) == COPIED
    assert set(held_parts(load_example(ROOT / "resources").records)) == set(HeldPart) - {
        HeldPart.OUTSIDE
    }


def test_a_draft_of_the_panel_is_no_statement_yet() -> None:
    record = asked(item(HeldPart.STATEMENT))
    judging = replace(record, cycle=replace(record.cycle, status=Status.JUDGING))
    labels = {review.label for review in answer(judging).copies}
    assert record.cycle.label not in labels
    assert len(labels) == 2


def test_what_is_withheld_has_its_reason() -> None:
    content = answer(records.current())
    assert [each.what for each in content.withheld] == [
        "Notes of the review meeting",
        "Changes of people during a review",
        "Notes and pages for a new chair",
        "Letter of 3 March 2025",
    ]
    assert all(each.reason and each.note for each in content.withheld)
    assert all("Data Protection Act" in each.reason for each in content.withheld)


def test_an_answer_of_the_past_holds_only_what_the_file_held_then() -> None:
    content = answer(records.current())
    assert content.stands_on == date(2026, 5, 29)
    assert [each.label for each in content.copies] == ["2024/25", "2023/24"]
    assert content.changed_since == ("2025/26",)
    assert not [each for each in content.held if "2025/26" in each.reviews]
    assert not content.recipients
    said = " ".join(heard(content))
    assert "Review 2025/26 was not closed on that day" in said


def test_a_review_closed_after_the_answer_is_not_told_as_it_was_before() -> None:
    record = closed_on(records.current(), date(2027, 1, 8))
    assert answer(record).changed_since == ("2025/26",)
    (request,) = record.access_requests.requests
    later = replace(request, answered_on=date(2027, 1, 9))
    requests = AccessRequests(id="file", requests=(later,))
    content = answer(replace(record, access_requests=requests))
    assert content.changed_since == ()
    assert content.copies[0].label == "2025/26"


def test_what_was_only_added_after_the_answer_is_not_in_it() -> None:
    day = date(2026, 5, 29)
    record = records.closed()
    events = [
        Noted(at=datetime(2026, 5, each, 9, tzinfo=UTC), actor="", kind="edit", body={"cycle": c})
        for each, c in ((20, record.cycle.id), (31, "another"))
    ]
    unclosed = replace(record, cycle=replace(record.cycle, moves=()))
    assert held_then([unclosed], events, day).changed == ()
    assert held_then([unclosed], (*events, replace(events[1], body=events[0].body)), day).changed
    noted = replace(events[1], kind="export", body=events[0].body)
    assert held_then([unclosed], (*events, noted), day).changed == ()
    assert held_then([unclosed], (), day).changed == (record.cycle.label,)


def test_what_nobody_listed_is_in_the_index_as_held_or_not_held() -> None:
    rows = {each.what: each.decision for each in answer(asked(item(HeldPart.STATEMENT))).held}
    assert set(rows) == {typographic(HELD[part]) for part in HeldPart} - {HELD[HeldPart.OUTSIDE]}
    assert rows[HELD[HeldPart.PAY]] == "held, but not part of this answer"
    assert rows[HELD[HeldPart.FEEDBACK]] == "held, but not part of this answer"
    current = replace(asked(item(HeldPart.STATEMENT)), handovers=Handovers(id="file"))
    alone = build_access(Source(record=current, mark=MARK))
    rows = {each.what: each.decision for each in alone.held}
    assert rows[HELD[HeldPart.HANDOVERS]] == "not held"


def test_the_copy_of_the_letter_says_what_the_letter_said_of_pay() -> None:
    content = answer(records.current())
    (letter,) = (p for p in content.copies[0].parts if p.title == "Outcome letter")
    said = {each.label: each.text for each in letter.passages}
    assert said["Decision on pay"] == "a cost-of-living rise only"
    assert said["Pay a year"].startswith("£")


def test_recipients_are_those_of_documents_about_the_person() -> None:
    rows = [(e.document, e.reader) for e in answer(asked(item(HeldPart.PAY))).recipients]
    assert rows == [
        ("Annual review statement", "chief executive"),
        ("Open minutes extract", "not noted"),
        ("Objectives and development plan", "not noted"),
    ]


def test_documents_are_called_as_the_catalogue_calls_them() -> None:
    about_nobody = {DocumentId.ASSURANCE, DocumentId.DISPOSAL, DocumentId.FORMS}
    called = {key: entry.title for key, entry in ENTRIES.items() if key not in about_nobody}
    assert {key: TITLES[key] for key in called} == called


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        (replace(records.current(), access_requests=AccessRequests(id="file")), ["received_on"]),
        (asked(), ["items"]),
        (asked(item(HeldPart.STATEMENT, None)), ["items"]),
        (asked(item(HeldPart.STATEMENT, WITHHOLD)), ["items"]),
        (
            asked(
                item(HeldPart.STATEMENT),
                pauses=(
                    ClockPause(id="p", waiting_for=WaitingFor.IDENTITY, start=date(2026, 9, 2)),
                ),
            ),
            ["identity"],
        ),
        (asked(item(HeldPart.STATEMENT)), []),
        (records.current(), []),
    ],
)
def test_an_answer_needs_a_request_an_identity_and_every_decision(
    record: Record, fields: list[str]
) -> None:
    missing = listed(record, DocumentId.ACCESS).missing
    assert [each.field for each in missing] == fields
    assert {each.step for each in missing} <= {StepKind.ACCESS_REQUESTS.value}


def test_the_handover_tells_its_story_in_order() -> None:
    said = heard(pack(records.current()))
    parts = (
        *("In short", "Objectives as they are agreed", "What the chief executive was promised"),
        *("Open actions", "Dates ahead", "The last reviews", "Policies in force", "The adviser"),
        *("What not to assume", "What is not in this pack", "The handover that is over"),
    )
    places = [said.index(part) for part in parts]
    assert places == sorted(places)
    assert "Rosalind Eames-Pomfret" in said


def handed(**changes: Any) -> HandoverContent:
    record = records.current()
    (kept,) = record.handovers.handovers
    one = replace(kept, **changes)
    return pack(replace(record, handovers=Handovers(id="file", handovers=(one,))))


def test_a_handover_that_is_over_is_not_told_as_if_these_pages_had_been_part_of_it() -> None:
    over = pack(records.current())
    assert over.in_short[0] == (
        "This handover is over: it was accepted on 6 January 2025. These pages show the file as it "
        "stands on 10 November 2026, and were not part of it."
    )
    assert over.over[1:3] == (
        "Handed over by Winifred Askew-Tolland on 18 December 2024.",
        "Accepted by Łucja Żółć-O'Brien on 6 January 2025.",
    )
    assert not over.signatures
    assert "Signatures" not in heard(over)


@pytest.mark.parametrize("accepted", [None, MARK.at.date()])
def test_a_handover_that_goes_on_has_its_points_and_its_signatures(accepted: date | None) -> None:
    going = handed(accepted_on=accepted)
    assert not going.over
    assert len(going.signatures) == 2
    said = heard(going)
    assert said.index("Gone through together") < said.index("Signatures")


def test_who_is_to_do_something_is_an_office_without_brackets() -> None:
    owners = {each.owner for each in pack(records.current()).promises}
    assert "Trustee" in owners
    assert not [each for each in owners if "[" in each]


def test_why_an_objective_was_changed_stands_with_that_objective() -> None:
    said = [each.label for each in objectives(records.current())]
    begins = [n for n, label in enumerate(said) if label == "Objective"]
    (changed,) = [n for n, label in enumerate(said) if label.startswith("Changed on")]
    assert begins[3] < changed < said.index("Objective for the year ahead")


def test_three_years_are_told_and_paper_fills_what_the_file_has_not() -> None:
    now, before = records.current(), records.example()[0]
    assert [each.label for each in pack(now).years] == ["2025/26", "2024/25", "2023/24"]
    assert [each.label for each in pack(before).years] == ["2024/25", "2023/24", "2022/23"]


def test_an_outcome_is_told_in_words_and_only_once_the_draft_is_out() -> None:
    record = records.current()
    year = pack(record).years[0]
    assert [each.outcome for each in year.objectives][:2] == ["Largely met", "Met"]
    judging = replace(record, cycle=replace(record.cycle, status=Status.JUDGING))
    year = pack(judging).years[0]
    assert {each.outcome for each in year.objectives} == {"not judged"}
    assert year.outcome == ""


def test_what_the_trust_keeps_from_a_next_chair_stays_out() -> None:
    record = records.current()
    choices = tuple(
        SightChoice(id=each, artefact=each, reader=Reader.SUCCESSOR, sight=Sight.NONE)
        for each in (Artefact.STATEMENT, Artefact.OBJECTIVES, Artefact.DEVELOPMENT)
    )
    kept = replace(record, confidentiality=replace(record.confidentiality, choices=choices))
    content = pack(kept)
    assert content.objectives == ()
    assert content.years[0].objectives == ()
    assert content.years[0].outcome == ""
    assert not [each for each in content.promises if each.standing.startswith("new")]


def test_promises_stand_in_order_of_day_and_every_one_not_kept_is_counted() -> None:
    record = records.current()
    content = pack(record)
    days = [each.due or date.max for each in content.promises]
    assert days == sorted(days)
    agreed = [each.due or date.max for each in content.actions]
    assert len(agreed) > 1
    assert agreed == sorted(agreed)
    left = [e for e in record.promises.promises if e.state is not Kept.KEPT]
    assert any(each.state is Kept.DROPPED for each in left)
    said = f"Promises of earlier reviews that are not kept in full: {len(left)}."
    assert said in content.in_short
    assert "new, agreed on 17 November 2026" in {each.standing for each in content.promises}


def test_a_day_for_the_plan_that_is_past_is_not_ahead() -> None:
    record = records.current()
    plan = replace(record.development, next_review_on=date(2026, 3, 11))
    whats = [each.what for each in pack(replace(record, development=plan)).dates]
    assert "Look at the development plan" not in whats
    assert "Look at the development plan" in [each.what for each in pack(record).dates]


def test_a_conversation_in_which_wellbeing_was_raised_hands_nothing_on() -> None:
    record = records.current()
    talks = tuple(
        replace(
            each,
            wellbeing_raised=True,
            follow_ups=tuple(replace(f, done_on=None) for f in each.follow_ups),
        )
        for each in record.check_ins.check_ins
    )
    free = replace(record.confidentiality, choices=())
    raised = replace(
        record,
        confidentiality=free,
        check_ins=replace(record.check_ins, check_ins=talks),
    )
    calm = replace(
        raised,
        check_ins=replace(
            raised.check_ins,
            check_ins=tuple(replace(each, wellbeing_raised=False) for each in talks),
        ),
    )
    assert {each.agreed_at for each in pack(raised).actions} == {"review meeting"}
    assert "check-in conversation" in {each.agreed_at for each in pack(calm).actions}


@pytest.mark.parametrize(
    ("handover", "ends"),
    [
        (None, ["handovers"]),
        (Handover(id="h"), ["handovers.h.to_name", "handovers.h.authority"]),
        (Handover(id="h", to_name="Ann Firth", authority="Board, minute 4"), []),
    ],
)
def test_a_handover_needs_somebody_and_the_boards_authority(
    handover: Handover | None, ends: list[str]
) -> None:
    kept = (handover,) if handover is not None else ()
    record = replace(records.current(), handovers=Handovers(id="file", handovers=kept))
    state = listed(record, DocumentId.HANDOVER)
    assert [each.field for each in state.missing] == ends
    assert (state.state is State.READY) is (not ends)


@pytest.mark.parametrize("build", [build_access, build_handover])
def test_a_name_that_stands_in_any_free_words_is_not_printed(build: Build) -> None:
    """Every text of the record says every name; fields that are names are told apart by place."""
    record = records.current()
    persons = record.people.persons
    others = [each.full_name for each in persons if each.display_role is not Office.CHIEF_EXECUTIVE]
    others = [each for each in others if each not in _named_on_purpose(record)]
    sentence = "; ".join(others)
    named = rewritten(record, lambda text, place: text if _is_a_name(place) else sentence)
    given = tuple(item(each) for each in HeldPart)
    request = AccessRequest(id="a", received_on=date(2026, 9, 1), items=given, scope=sentence)
    named = replace(named, access_requests=AccessRequests(id="file", requests=(request,)))
    said = " ".join(heard(build(Source(record=named, mark=MARK, earlier=(named,)))))
    assert [name for name in others if name in said] == []
    assert "[vice-chair of trustees]; [trustee]" in said


def _named_on_purpose(record: Record) -> set[str]:
    handed = [n for each in record.handovers.handovers for n in (each.from_name, each.to_name)]
    return {record.panel.adviser.name, *handed}


def _is_a_name(place: str) -> bool:
    """Names, ids, and words of the process, the policies and the frames that say nobody's name."""
    kept = ("people.", "handovers.", "policies.", "cycle.", "trust.", "panel.adviser", "calendar.")
    return place.startswith(kept) or place.rpartition(".")[2] in {"id", "chaired_by"}
