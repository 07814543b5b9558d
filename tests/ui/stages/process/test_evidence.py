"""The page of the evidence: the menu, the cross-walk, warnings, and what speaks to what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import MONEY, READING, STAFF, empty_record, full_record
from tests.wired import ROOT

from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.evidence import EvidenceItem, EvidenceKind, Origin
from appraisal_app.domain.process import Framework, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.exchange.resources import load_framework
from appraisal_app.ui.forms.blocks import ActionBlock, Card, Facts, Field, ListField, TableBlock
from appraisal_app.ui.stages.process.evidence.menu import KINDS, label_of, what_counts
from appraisal_app.ui.stages.tree import find, walk

USUAL, TIDY = "evidence.usual", "evidence.tidy"
CARE = "items.e-1.contains_pupil_data"


def page(record: Record | None = None) -> Desk:
    return desk(StepKind.EVIDENCE, record if record is not None else full_record(Status.MEETING))


def with_items(*items: EvidenceItem, status: Status = Status.MEETING) -> Record:
    record = full_record(status)
    return replace(record, evidence=replace(record.evidence, items=items))


def coverage(at: Desk) -> dict[str, str]:
    block = find(at.state.blocks, "coverage")
    assert isinstance(block, TableBlock)
    return {row[0]: row[1] for row in block.rows}


def card(at: Desk, item: str) -> Card:
    block = find(at.state.blocks, "items")
    assert isinstance(block, ListField)
    return next(each for each in block.items if each.id == item)


def field(at: Desk, key: str) -> Field:
    block = find(at.state.blocks, key)
    assert isinstance(block, Field), key
    return block


def buttons(at: Desk) -> list[str]:
    blocks = [each for each in walk(at.state.blocks) if isinstance(each, ActionBlock)]
    return [action.key for block in blocks for action in block.actions]


def test_the_menu_names_every_kind_in_a_few_words_and_one_line() -> None:
    labels = [label_of(kind) for kind in EvidenceKind]

    assert [option.value for option in KINDS] == [kind.value for kind in EvidenceKind]
    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 40 for label in labels)
    assert all(
        what_counts(kind).endswith(".") and len(what_counts(kind)) < 100 for kind in EvidenceKind
    )


def test_the_chosen_kind_says_what_typically_counts() -> None:
    at = page()

    at.presenter.changed("items.e-1.kind", EvidenceKind.RISK.value)

    assert field(at, "items.e-1.kind").hint == what_counts(EvidenceKind.RISK)
    assert card(at, "e-1").summary.startswith("Risk · 1 July 2026")


def test_coverage_is_told_in_titles_and_never_as_a_score() -> None:
    at = page()
    assert coverage(at) == {
        "1. Reading leads in all eight schools": "2 items\n- HR report\n- Management accounts",
        "2. Reserves back to policy level": "1 item\n- Management accounts",
        "3. Fewer teachers leave": "1 item\n- HR report",
    }

    at.presenter.changed("items.e-2.objectives", (READING,))
    assert coverage(at)["2. Reserves back to policy level"] == "Nothing yet"


def test_the_usual_list_begins_an_empty_index_and_is_undone_in_one_step() -> None:
    at = page(with_items())

    at.presenter.pressed(USUAL)

    items = at.record.evidence.items
    assert len(items) >= 8
    assert len({each.kind for each in items}) == len(items) == len({each.id for each in items})
    assert all(each.title for each in items)
    at.editor.undo()
    assert at.record.evidence.items == ()


def test_the_usual_list_adds_only_what_is_not_there_and_then_goes() -> None:
    own = EvidenceItem(id="own", title="Our risks", kind=EvidenceKind.RISK)
    at = page(with_items(own))

    at.presenter.pressed(USUAL)
    after = at.record.evidence.items

    assert [each.kind for each in after].count(EvidenceKind.RISK) == 1
    assert after[0] == own
    assert USUAL not in buttons(at)
    at.presenter.pressed(USUAL)
    assert at.record.evidence.items == after


def test_lines_that_nobody_filled_in_go_together_and_nothing_else_does() -> None:
    at = page(with_items(EvidenceItem(id="own", title="")))
    assert TIDY not in buttons(at)
    at.presenter.pressed(USUAL)
    filled = at.record.evidence.items[1].id
    at.presenter.changed(f"items.{filled}.where_kept", "Board portal")

    at.presenter.pressed(TIDY)

    assert [each.id for each in at.record.evidence.items] == ["own", filled]
    assert TIDY not in buttons(at)


def shipped(*names: str) -> tuple[Framework, ...]:
    return tuple(load_framework(ROOT / "resources", name) for name in names)


def test_one_tick_is_seen_under_the_other_frameworks() -> None:
    record = full_record(Status.MEETING)
    frameworks = shipped("cst6", "bst7", "tqd5", "nolan7")
    at = page(replace(record, cycle=replace(record.cycle, frameworks=frameworks)))
    assert find(at.state.blocks, "items.e-1.seen") is None

    at.presenter.changed("items.e-1.areas.cst6", ("cst6.3", "cst6.e"))

    seen = find(at.state.blocks, "items.e-1.seen")
    assert isinstance(seen, Facts)
    titles = {each.id: each.title for each in frameworks}
    assert [row[0] for row in seen.rows] == [titles["bst7"], titles["tqd5"]]
    assert dict(seen.rows)[titles["bst7"]] == "Expert, ethical leadership; Finance and operations"
    assert at.record.evidence.items[0].areas == ("cst6.3", "cst6.e")


def test_only_one_framework_is_ticked_by_hand_and_others_where_they_were_before() -> None:
    record = full_record(Status.MEETING)
    frameworks = shipped("tqd5", "cst6", "bst7", "nolan7")
    record = replace(record, cycle=replace(record.cycle, frameworks=frameworks))
    at = page(record)
    assert find(at.state.blocks, "items.e-1.areas.cst6")
    assert not find(at.state.blocks, "items.e-1.areas.tqd5")
    assert not find(at.state.blocks, "items.e-1.areas.bst7")

    first, *others = record.evidence.items
    items = (replace(first, areas=("tqd5.1",)), *others)
    at = page(replace(record, evidence=replace(record.evidence, items=items)))
    assert find(at.state.blocks, "items.e-1.areas.tqd5")
    assert not find(at.state.blocks, "items.e-2.areas.tqd5")


def test_evidence_from_before_the_period_is_remarked_on_beside_its_date() -> None:
    at = page()
    start = at.record.cycle.start

    at.presenter.changed("items.e-1.date", start)
    assert not field(at, "items.e-1.date").advice
    at.presenter.changed("items.e-1.date", date(start.year, start.month - 1, 28))
    assert "older" in field(at, "items.e-1.date").advice[0]
    check = next(each for each in at.state.complete_when if "older" in each.text)
    assert (check.target, check.rule) == ("items.e-1.date", "evidence.age")


def test_an_objective_that_rests_on_one_voice_is_remarked_on_beside_it() -> None:
    at = page()

    at.presenter.changed("items.e-2.origin", Origin.OWN_STATEMENT.value)

    advice = field(at, "items.e-2.origin").advice
    assert advice[0].startswith("Objective 2 has no other source yet.")
    assert coverage(at)["2. Reserves back to policy level"].endswith("statement alone")
    check = next(each for each in at.state.complete_when if "alone" in each.text)
    assert check.target == "items.e-2.origin"
    at.presenter.changed("items.e-1.objectives", (READING, MONEY, STAFF))
    assert not field(at, "items.e-2.origin").advice


def test_data_about_single_pupils_stops_the_review_and_no_reason_helps() -> None:
    at = page()

    at.presenter.changed(CARE, value=True)

    assert "must not be in a review" in field(at, CARE).error
    assert "must not be in a review" in field(at, "items").error
    assert "holds pupil data" in card(at, "e-1").summary
    check = next(each for each in at.state.complete_when if "single pupils" in each.text)
    assert (check.done, check.rule, check.target) == (False, "", CARE)
    meeting = desk(StepKind.MEETING, at.record)
    meeting.presenter.pressed(Action.RECORD_MEETING.value)
    assert meeting.record.cycle.status is Status.MEETING
    assert any("single pupils" in text for text in meeting.problem_texts)


def test_a_condition_leads_to_the_piece_that_lacks_something() -> None:
    at = page()

    at.presenter.changed("items.e-2.where_kept", "")

    targets = [each.target for each in at.state.complete_when if not each.done]
    assert targets == ["items.e-2.where_kept"]


def test_without_objectives_there_is_no_table_and_the_way_leads_to_them() -> None:
    at = page(empty_record())

    assert find(at.state.blocks, "coverage") is None
    assert "step:objectives-step" in [each.target for each in at.state.complete_when]


def test_a_closed_index_is_read_in_words_without_empty_boxes() -> None:
    at = page(full_record(Status.COMMENTS))

    assert [type(b) for b in walk(at.state.blocks) if isinstance(b, Field)] == [ListField]
    facts = find(at.state.blocks, "items.e-1")
    assert isinstance(facts, Facts)
    assert dict(facts.rows) == {
        "What it is about": "Something else",
        "Where it comes from": "Report",
        "Date": "1 July 2026",
        "Where it is kept": "Shared drive",
        "Speaks to": "1. Reading leads in all eight schools\n3. Fewer teachers leave",
    }
