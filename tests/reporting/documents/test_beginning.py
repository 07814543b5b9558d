"""The papers of the beginning of a review, read aloud: the plan, and the principles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.planning import not_accepted
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken

from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.principles.building import build_principles
from appraisal_app.application.documents.timetable.building import build_timetable
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Pause
from appraisal_app.domain.people import NOBODY, Office
from appraisal_app.domain.policies import Policies
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def heard(content: Content) -> list[str]:
    with open_document(printed(content)) as pdf:
        return [text for _, text in spoken(pdf)]


def after(said: list[str], heading: str, count: int) -> list[str]:
    start = said.index(heading) + 1
    return said[start : start + count]


@pytest.fixture(scope="module")
def plan() -> list[str]:
    return heard(build_timetable(Source(record=records.current(), mark=MARK)))


@pytest.fixture(scope="module")
def sheet() -> list[str]:
    return heard(build_principles(Source(record=records.current(), mark=MARK)))


def test_the_plan_tells_its_story_in_order(plan: list[str]) -> None:
    parts = (
        *("What this review is for", "What it rests on", "Who takes part", "Timetable"),
        *("Stage 1 Principles", "Stage 2 Process planning and delivery", "Stage 3 Outcomes"),
        *("Check-in conversations", "Working days and terms", "Who sees what"),
        *("What this trust decided otherwise", "Keeping records"),
    )
    places = [plan.index(part) for part in parts]
    assert places == sorted(places)
    assert plan[places[0] + 1] == records.current().principles.purpose


def test_the_plan_names_the_policies_in_force_with_version_and_date(plan: list[str]) -> None:
    rows = after(plan, "What it rests on", 4 * 6)[4:]
    assert rows[:8] == [
        *("Appraisal of the chief executive", "Executive appraisal policy", "4", "9 December 2025"),
        *("Executive pay", "Executive pay policy", "3", "9 December 2025"),
    ]
    assert rows[8::4] == [
        "Scheme of delegation",
        "Privacy notice for staff",
        "Keeping and deleting records",
    ]
    assert "Trustees' expenses and gifts" not in plan


def test_a_plan_without_a_register_has_the_policies_that_the_review_names() -> None:
    said = heard(
        build_timetable(
            Source(record=replace(records.current(), policies=Policies(id="file")), mark=MARK)
        )
    )
    assert after(said, "What it rests on", 4 * 3)[4:] == [
        *("Appraisal of the chief executive", "Executive appraisal policy", "4", "9 December 2025"),
        *("Executive pay", "Executive pay policy", "not said", "9 December 2025"),
    ]


def test_the_plan_names_those_with_a_part_by_office_and_nobody_else(plan: list[str]) -> None:
    record = records.current()
    rows = after(plan, "Who takes part", 3 * 10)[3:]
    parts = [tuple(rows[at : at + 3]) for at in range(0, len(rows), 3)]
    assert parts[:3] == [
        ("Is reviewed, and reflects first", "Siôn Llŷr ap Gwynfor", "chief executive"),
        ("Leads the panel", "Łucja Żółć-O'Brien", "chair of trustees"),
        ("On the panel", "Desmond Achterberg", "vice-chair of trustees"),
    ]
    involved = {name for _, name, _ in parts}
    outside = {each.full_name for each in record.people.persons} - involved
    assert "Winifred Askew-Tolland" in outside
    assert not [name for name in outside if any(name in text for text in plan)]


def test_a_chair_who_is_not_on_the_panel_and_no_adviser_are_said() -> None:
    record = records.current()
    panel = record.panel
    alone = replace(
        panel,
        members=panel.members[1:],
        adviser=replace(panel.adviser, used=False),
        kept_for_appeal=(NOBODY,),
    )
    said = heard(build_timetable(Source(record=replace(record, panel=alone), mark=MARK)))
    assert after(said, "Answers for the process", 2) == ["Łucja Żółć-O'Brien", "chair of trustees"]
    assert after(said, "Advises", 2) == ["no adviser in this review", "adviser"]
    assert after(said, "Stays free to hear an appeal", 2) == ["No answer given"] * 2
    assert "Circulation: chief executive, panel and reserve, clerk." in said


def test_every_step_has_its_day_and_who_begins_it_and_never_when_it_was_done(
    plan: list[str],
) -> None:
    cycle = records.current().cycle
    for step in cycle.process.steps:
        assert step.title in plan
    assert after(plan, "Self-reflection", 2) == ["Thursday 8 October 2026", "the chief executive"]
    done = cycle.step("adoption").done_on
    assert done == date(2026, 7, 7)
    assert not [text for text in plan if "7 July 2026" in text]


def test_the_meeting_is_on_one_day_only() -> None:
    record = records.current()
    moved = replace(record, cycle=replace(record.cycle, meeting_date=date(2026, 10, 28)))
    said = heard(build_timetable(Source(record=moved, mark=MARK)))
    step = record.cycle.process.step(StepKind.MEETING)
    assert step is not None
    assert after(said, step.title, 1) == ["Wednesday 28 October 2026"]
    assert not [text for text in said if "22 October 2026" in text]


def test_a_review_that_stands_still_says_so_without_a_reason() -> None:
    record = records.current()
    pause = Pause(id="p", start=date(2026, 9, 7), reason="A reason that is nobody's business.")
    paused = replace(record, cycle=replace(record.cycle, pauses=(pause,)))
    (said,) = [
        text
        for text in heard(build_timetable(Source(record=paused, mark=MARK)))
        if text.startswith("The review st")
    ]
    assert "since 7 September 2026" in said


def test_the_plan_has_the_whole_table_and_what_the_trust_changed(plan: list[str]) -> None:
    table = after(plan, "Who sees what", 1 + 3 + 3 * len(Artefact))[1:]
    assert table[:6] == [
        *("Paper", "Who sees all of it", "Who sees part of it"),
        *("Policy, timetable and blank forms", "everyone", "nobody"),
    ]
    assert len(set(table[3::3])) == len(Artefact)
    first = records.current().confidentiality.choices[0]
    assert after(plan, "What this trust decided otherwise", 8)[4:] == [
        "Objectives: other trustees",
        "a summary",
        "all of it",
        first.reason,
    ]


def test_a_change_that_has_no_effect_is_not_told() -> None:
    record = records.current()
    choices = tuple(
        SightChoice(id=str(n), artefact=artefact, reader=reader, sight=sight, reason=f"why {n}")
        for n, (artefact, reader, sight) in enumerate(
            (
                (Artefact.FEEDBACK_RAW, Reader.PANEL, Sight.FULL),
                (Artefact.STATEMENT, Reader.CLERK, Sight.COMPLETION),
                (Artefact.ADVICE, Reader.CLERK, Sight.FULL),
                (Artefact.ADVICE, Reader.CLERK, Sight.NONE),
            )
        )
    )
    kept = replace(record.confidentiality, choices=choices)
    content = build_timetable(Source(record=replace(record, confidentiality=kept), mark=MARK))
    assert [each.reason for each in content.changes] == ["why 2"]
    none = replace(record.confidentiality, choices=())
    said = heard(build_timetable(Source(record=replace(record, confidentiality=none), mark=MARK)))
    assert "What this trust decided otherwise" not in said


def test_the_principles_tell_their_story_in_order(sheet: list[str]) -> None:
    record = records.current()
    parts = (
        *("What this review is for", "What both sides promise", "How evidence works"),
        *("Which frameworks we use", "The words of judgement", "Who sees what, in short"),
        *("Is the outcome linked to pay?", "Accepted and adopted", "Signatures"),
    )
    places = [sheet.index(part) for part in parts]
    assert places == sorted(places)
    first = record.principles.principles[0].text
    assert after(sheet, "What both sides promise", 2) == ["1.", first]
    assert after(sheet, "Accepted and adopted", 8)[2:] == [
        *("Chair of trustees", "3 June 2026", "Chief executive", "4 June 2026"),
        *("Adopted by the board", "7 July 2026 (Board, 7 July 2026, minute 9)"),
    ]
    assert sheet[-3:] == [
        "Chief executive: accepts these principles",
        "Siôn Llŷr ap Gwynfor",
        "signature and date",
    ]


@pytest.mark.parametrize(
    ("linked", "opening"), [(True, "Yes:"), (False, "No:"), (None, "No answer")]
)
def test_the_link_to_pay_is_a_plain_answer(*, linked: bool | None, opening: str) -> None:
    record = records.current()
    basis = replace(record.principles.basis, pay_linked=linked)
    principles = replace(record.principles, basis=basis)
    said = heard(build_principles(Source(record=replace(record, principles=principles), mark=MARK)))
    assert after(said, "Is the outcome linked to pay?", 1)[0].startswith(opening)


def test_what_was_not_accepted_says_why_the_review_goes_on() -> None:
    said = heard(build_principles(Source(record=not_accepted(records.current()), mark=MARK)))
    assert after(said, "Accepted and adopted", 6)[2:] == [
        *("Chair of trustees", "no date", "Chief executive", "no date"),
    ]
    why = "Why the review goes on without the chief executive\u2019s yes"
    assert after(said, why, 1) == ["Asked twice; no answer came."]
    assert after(said, "The chair has accepted the principles", 1) == [
        "A reason that is long enough."
    ]


def test_the_short_table_follows_the_trusts_own_choices(sheet: list[str]) -> None:
    assert after(sheet, "Objectives", 4) == ["all of it"] * 4
    record = records.current()
    usual = replace(record, confidentiality=replace(record.confidentiality, choices=()))
    said = heard(build_principles(Source(record=usual, mark=MARK)))
    assert after(said, "Objectives", 4) == ["all of it", "all of it", "all of it", "a summary"]


def test_numbers_stand_beside_the_words_only_where_the_trust_shows_them(
    papers: Papers, sheet: list[str]
) -> None:
    assert "Largely met" in sheet
    with open_document(papers["torture D02"]) as pdf:
        assert "Largely met (3)" in [text for _, text in spoken(pdf)]


def _state(record: Record, document: DocumentId) -> tuple[State, list[str]]:
    found = listed(record, document)
    return found.state, [f"{each.step}#{each.field}" for each in found.missing]


def test_the_plan_waits_for_every_date_and_for_a_meeting_within_the_period() -> None:
    record = records.current()
    assert _state(record, DocumentId.TIMETABLE) == (State.READY, [])
    undated = record.cycle.with_step(replace(record.cycle.step("letter"), due=None))
    held = replace(record, cycle=replace(undated, meeting_date=record.cycle.start))
    assert _state(held, DocumentId.TIMETABLE) == (
        State.HELD,
        ["timetable#steps", "timetable#meeting_date"],
    )


def test_the_principles_wait_for_both_or_for_the_recorded_reason() -> None:
    record = records.current()
    assert _state(record, DocumentId.PRINCIPLES) == (State.READY, [])
    assert _state(not_accepted(record), DocumentId.PRINCIPLES) == (State.READY, [])
    blank = replace(record.principles, purpose=" ", accepted_by_chair=None, accepted_by_ceo=None)
    held = replace(record, principles=blank)
    assert _state(held, DocumentId.PRINCIPLES) == (
        State.HELD,
        ["principles#purpose", "principles#accepted_by_chair", "principles#accepted_by_ceo"],
    )


def test_without_anybody_known_the_plan_still_reads_whole() -> None:
    record = records.current()
    nobody = replace(record, people=replace(record.people, persons=()))
    content = build_timetable(Source(record=nobody, mark=MARK))
    assert {each.name for each in content.people} == {"", "Rosalind Eames-Pomfret"}
    assert Office.CLERK.value not in {each.office for each in content.people}
