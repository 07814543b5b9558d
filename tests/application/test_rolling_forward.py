from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes_case import FakeCase, case_with
from tests.ui.stages.records import CYCLE, NOW, READING, full_record
from tests.wired import wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.errors import StaleError
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.application.reading import read_content
from appraisal_app.application.rolling_forward import (
    NextAnswers,
    next_review,
    period_after,
    roll_forward,
    roll_refusals,
)
from appraisal_app.application.starting import fill
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import CycleId, Preset, Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.hard_rules import hard_faults
from appraisal_app.domain.meeting import AgreedAction
from appraisal_app.domain.objectives import NextObjectives, Objective
from appraisal_app.domain.people import Signatories
from appraisal_app.domain.record import CYCLE_PARTS, FILE_PARTS, Record
from appraisal_app.domain.year import Kept, Promise, Promises

NEXT_MEETING = date(2027, 10, 27)
TEMPLATES = wired(Path()).templates()


def ids(prefix: str = "n") -> Any:
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def rolled(
    former: Record, meeting: date = NEXT_MEETING, preset: Preset = Preset.AUTUMN, prefix: str = "n"
) -> Record:
    """The review that follows, as a whole."""
    answers = NextAnswers(meeting, preset)
    parts = next_review(former, (former.cycle,), TEMPLATES, ids(prefix), answers)
    shared = {name: getattr(former, name) for name in FILE_PARTS}
    return Record(**shared, **parts)


def signed(**parts: Any) -> Record:
    return replace(full_record(Status.SIGNED), **parts)


def start(case: FakeCase, meeting: date = NEXT_MEETING, preset: Preset = Preset.AUTUMN) -> CycleId:
    clock = FixedClock(NOW)
    return roll_forward(case, CYCLE, TEMPLATES, clock, ids(), meeting=meeting, preset=preset)


def sentences(value: object) -> Iterator[str]:
    """Every text of some length in a value."""
    if isinstance(value, str) and len(value) > 7:
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from sentences(each)
    elif is_dataclass(value):
        for part in fields(value):
            yield from sentences(getattr(value, part.name))


def test_the_next_review_is_added_in_one_go_and_noted() -> None:
    case = case_with(signed())

    new = start(case)

    with case.unit_of_work() as unit:
        record = load_record(unit, new).record
        events = [event.kind for event in unit.events()]
    assert record.cycle.previous_cycle == CYCLE
    assert record.cycle.status is Status.PRINCIPLES
    assert (record.cycle.label, record.cycle.meeting_date) == ("2026/27", NEXT_MEETING)
    assert (record.cycle.start, record.cycle.end) == (date(2026, 9, 1), date(2027, 8, 31))
    assert all(step.due is not None and step.done_on is None for step in record.cycle.steps)
    assert events == ["roll_forward", "hashes"]


def test_a_failing_disk_leaves_no_half_review() -> None:
    case = case_with(signed())
    case.fault = StaleError()

    with pytest.raises(StaleError):
        start(case)
    with case.unit_of_work() as unit:
        assert unit.ids(CYCLE_PARTS["cycle"]) == (CYCLE,)


@pytest.mark.parametrize(
    "status", [s for s in Status if s not in {"signed", "reported", "closed", "closed_early"}]
)
def test_a_review_that_is_not_over_is_followed_by_none(status: Status) -> None:
    with pytest.raises(DomainError, match="not over yet"):
        start(case_with(full_record(status)))


@pytest.mark.parametrize("status", [Status.SIGNED, Status.REPORTED, Status.CLOSED])
def test_every_review_that_is_over_can_be_followed(status: Status) -> None:
    assert start(case_with(full_record(status)))


def test_only_one_review_follows_another() -> None:
    case = case_with(signed())
    start(case)

    with pytest.raises(DomainError, match="2026/27 follows this one already"):
        start(case)


def test_a_meeting_before_the_period_has_begun_is_refused_in_words() -> None:
    with pytest.raises(DomainError, match="Choose a day after 1/9/2026"):
        start(case_with(signed()), date(2026, 9, 1))
    assert start(case_with(signed()), date(2026, 9, 2))


def test_nothing_that_was_judged_written_or_paid_comes_along() -> None:
    former = signed()
    left_behind = (
        *("reflection", "evidence", "advice", "views", "judgements", "statement", "sign_off"),
        *("pay", "report", "letter", "appeal", "mid_cycle", "concerns", "succession", "tasks"),
        *("diagnostic", "improvement", "trustee_review", "addenda", "overrides", "panel"),
    )
    secrets = {
        text for name in left_behind for text in sentences(replace(getattr(former, name), id=""))
    }
    secrets |= {former.meeting.notes, former.meeting.objective_notes[0].words}
    secrets |= {each.agreed for each in former.check_ins.check_ins}
    new = rolled(former)
    shared = set(sentences(former.cycle)) | set(sentences(former.people))
    shared |= set(sentences(former.next_objectives)) | set(sentences(former.principles))
    shared |= {"The board"}
    written = {text for name in CYCLE_PARTS for text in sentences(getattr(new, name))}

    assert len(secrets) > 40
    assert (written & secrets) - shared == set()
    assert all(getattr(new, name) == CYCLE_PARTS[name](id=new.cycle.id) for name in left_behind)


def test_principles_come_along_accepted_by_nobody_and_choices_explained_to_nobody() -> None:
    former, new = signed(), rolled(signed())

    assert [p.text for p in new.principles.principles] == [
        p.text for p in former.principles.principles
    ]
    assert new.principles.purpose == former.principles.purpose
    assert (new.principles.accepted_by_chair, new.principles.accepted_by_ceo) == (None, None)
    assert (new.principles.board_adopted_on, new.principles.board_minute_ref) == (None, "")
    assert new.confidentiality.choices == former.confidentiality.choices
    assert new.confidentiality.explained_on is None


def test_what_was_agreed_is_what_is_judged_next_under_ids_of_its_own() -> None:
    former = signed()
    new = rolled(former)
    agreed, kept = former.next_objectives, new.objectives

    assert kept.agreed_on == agreed.agreed_on
    assert kept.agreed_where == "Review of 2025/26"
    assert [o.title for o in kept.objectives] == [o.title for o in agreed.objectives]
    assert [o.status for o in kept.objectives] == [o.status for o in agreed.objectives]
    assert [o.carried_from for o in kept.objectives] == [o.carried_from for o in agreed.objectives]
    old = {o.id for o in (*agreed.objectives, *former.objectives.objectives)}
    assert old.isdisjoint({o.id for o in kept.objectives})
    measures = [c.id for o in kept.objectives for c in o.success_criteria]
    assert len(measures) == len(set(measures))


def test_promises_actions_and_follow_ups_come_along_with_where_they_come_from() -> None:
    former = signed(
        promises=Promises(
            id=CYCLE,
            promises=(
                Promise(id="a", text="Mend the roof", origin="Long ago", due=date(2025, 1, 1)),
                Promise(id="b", text="Two free days", state=Kept.KEPT),
            ),
        )
    )
    done = AgreedAction(id="a-2", text="Done long since", done_on=date(2026, 11, 1))
    meeting = replace(former.meeting, actions=(*former.meeting.actions, done))

    found = rolled(replace(former, meeting=meeting)).promises.promises

    by_text = {each.text: each for each in found}
    assert found[0].text == "Mend the roof"
    assert by_text["Mend the roof"].origin == "Long ago"
    assert by_text["Send the plan"].origin == "Agreed at the review meeting of 28 October 2026"
    assert by_text["Send the survey"].origin == "Agreed at the check-in of 4 March 2026"
    boards = [
        each for each in found if each.origin == "The board's promise in the review of 2025/26"
    ]
    assert [each.text for each in boards] == [
        a.boards_promise for a in former.development.actions if a.boards_promise
    ]
    assert boards
    assert not {"Two free days", "Done long since"} & set(by_text)
    assert {each.state for each in found} == {Kept.OPEN}
    assert [each.due or date.max for each in found] == sorted(
        each.due or date.max for each in found
    )


def test_an_own_design_begins_with_the_next_review_and_otherwise_the_own_copy_stays() -> None:
    own = signed(design=replace(signed().design, process=None, frameworks=(), scale=None))
    designed = signed()

    assert rolled(own).cycle.process == own.cycle.process
    assert rolled(own).cycle.frameworks == own.cycle.frameworks
    assert rolled(own).cycle.scale == own.cycle.scale
    assert rolled(designed).cycle.process == designed.design.process
    assert rolled(designed).cycle.frameworks == designed.design.frameworks
    areas = {area.id for each in designed.design.frameworks for area in each.domains}
    links = [link for o in rolled(designed).objectives.objectives for link in o.framework_links]
    assert set(links) <= areas


def test_another_calendar_brings_its_own_days() -> None:
    summer = rolled(signed(), date(2027, 7, 7), Preset.SUMMER)
    offsets = TEMPLATES.offsets(Preset.SUMMER)

    assert {step.due for step in summer.cycle.process.steps if step.kind in offsets} <= set(
        offsets.values()
    )
    assert len(summer.check_ins.planned) == 3
    assert len(rolled(signed()).check_ins.planned) == 4


def test_a_review_given_up_early_may_be_held_again_over_the_same_period() -> None:
    given_up = full_record(Status.CLOSED_EARLY)

    again = rolled(given_up, date(2026, 11, 18))
    later = rolled(given_up, NEXT_MEETING)

    assert (again.cycle.label, again.cycle.start) == ("2025/26 (2)", given_up.cycle.start)
    assert (later.cycle.label, later.cycle.start) == ("2026/27", date(2026, 9, 1))


def agreeing_on(record: Record, *carried: Objective) -> Record:
    """The review signed, with these objectives going on."""
    going = tuple(
        replace(each, id=f"next-{each.id}", carried_from=each.id)  # type: ignore[arg-type]
        for each in carried
    )
    return replace(
        record,
        cycle=replace(record.cycle, status=Status.SIGNED),
        next_objectives=NextObjectives(id=record.cycle.id, objectives=going),
    )


def test_an_objective_can_be_followed_through_three_years() -> None:
    first = full_record()
    reading = first.objectives.get(READING)
    assert reading is not None
    second = rolled(agreeing_on(first, reading), prefix="second")
    third = rolled(
        agreeing_on(second, *second.objectives.objectives), date(2028, 10, 25), prefix="third"
    )
    reviews = {str(each.cycle.id): each for each in (first, second, third)}

    here: Record | None = third
    objective = third.objectives.objectives[0]
    line = [objective.id]
    while here is not None and objective.carried_from:
        here = reviews.get(here.cycle.previous_cycle)
        found = here.objectives.get(objective.carried_from) if here is not None else None
        assert found is not None
        objective = found
        line.append(objective.id)

    assert line[-1] == READING
    assert len(set(line)) == 3
    assert third.cycle.label == "2027/28"


def test_a_real_file_keeps_both_reviews_sound(tmp_path: Path) -> None:
    services = wired(tmp_path / "own")
    former = signed()
    shared = {name: getattr(former, name) for name in FILE_PARTS}
    content = FileContent(
        **shared, signatories=Signatories(id="file"), cycles=(content_of(former),)
    )
    case = services.files().create(
        tmp_path / "r.appraisal", None, kind=DocumentKind.BOARD, at=services.clock.now()
    )
    fill(case, content, event="started", actor="clerk", at=services.clock.now())
    new = roll_forward(
        case,
        CYCLE,
        services.templates(),
        services.clock,
        services.new_id,
        meeting=NEXT_MEETING,
        preset=Preset.AUTUMN,
    )
    kept = read_content(case)
    with case.unit_of_work() as unit:
        report = unit.verify_chain()
    case.close()

    assert [each.cycle.label for each in kept.cycles] == ["2025/26", "2026/27"]
    assert kept.record(new).promises.promises
    assert content_of(kept.record(CYCLE)) == content_of(former)
    assert report.ok
    assert [f for f in hard_faults(kept) if f[0].startswith("cycles[1]")] == []


@given(
    years=st.integers(1, 8),
    preset=st.sampled_from(Preset),
    month=st.integers(1, 12),
    day=st.integers(1, 28),
)
def test_years_follow_each_other_without_gap_or_overlap(
    years: int, preset: Preset, month: int, day: int
) -> None:
    cycle = full_record(Status.SIGNED).cycle
    for _ in range(years):
        meeting = date(cycle.end.year + 1, month, day)
        period = period_after(cycle, meeting, preset)
        assert (period.start - cycle.end).days == 1
        assert (period.end - period.start).days in {364, 365}
        cycle = replace(cycle, start=period.start, end=period.end)
    assert cycle.end.year == 2026 + years


@given(meeting=st.dates(date(2020, 1, 1), date(2040, 1, 1)), preset=st.sampled_from(Preset))
def test_whatever_day_is_allowed_lies_after_the_beginning_of_the_period(
    meeting: date, preset: Preset
) -> None:
    former = full_record(Status.CLOSED_EARLY)
    answers = NextAnswers(meeting, preset)
    refused = roll_refusals(former, (former.cycle,), answers)
    period = period_after(former.cycle, meeting, preset)

    assert bool(refused) is (meeting <= period.start)
