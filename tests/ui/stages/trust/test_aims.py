"""The trust's own aims: advice on their words, their ways, the schools, who serves them."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.stages.answers import written
from tests.ui.stages.desk import Ids
from tests.ui.stages.records import SCHOOL, empty_record, full_record
from tests.ui.stages.test_pages import content_of

from appraisal_app.domain.improving import Aim, SchoolAim
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Facts, Field, ListField, TableBlock
from appraisal_app.ui.stages.tree import find


def with_aim(aim: Aim, record: Record | None = None) -> Record:
    record = record or full_record()
    return replace(record, aims=replace(record.aims, aims=(aim,)))


def advice(aim: Aim) -> tuple[str, ...]:
    field = find(content_of(StepKind.AIMS, with_aim(aim)).blocks, f"aims.{aim.id}.text")
    assert isinstance(field, Field)
    return field.advice


def test_an_absolute_aim_is_questioned_until_it_says_what_counts_as_reached() -> None:
    aim = Aim(id="a", text="All teaching across the trust is to be lively in every lesson")
    question = "“All” leaves no room. Would a threshold with exceptions be fairer?"

    assert question in advice(aim)
    assert advice(replace(aim, threshold="In nine lessons of ten")) == ()


def test_an_aim_that_rests_on_an_inspectors_word_is_questioned_all_the_same() -> None:
    text = "Schools across the trust are to be rated good or outstanding by Ofsted"

    (said,) = advice(Aim(id="a", text=text, threshold="All but new ones"))

    assert said.startswith("This rests on somebody else's grade.")


def test_the_usual_aims_are_offered_to_begin_with_and_never_again() -> None:
    record = empty_record()
    after = content_of(StepKind.AIMS, record).edits["aims.usual"].change(record, Ids())

    assert len(after.aims.aims) == 3
    assert all(each.threshold for each in after.aims.aims)
    assert find(content_of(StepKind.AIMS, record).blocks, "offers") is not None
    assert find(content_of(StepKind.AIMS, after).blocks, "offers") is None


def test_the_usual_ways_are_added_once() -> None:
    record = with_aim(Aim(id="a", text="Every child reads"))
    edit = content_of(StepKind.AIMS, record).edits["aims.strategies:a"]

    once = edit.change(record, Ids())

    assert len(once.aims.aims[0].strategies) >= 10
    assert edit.change(once, Ids()) == once
    assert find(content_of(StepKind.AIMS, once).blocks, "aims.a.usual") is None


def test_every_school_that_has_not_left_has_its_place() -> None:
    record = with_aim(Aim(id="a"))
    old = replace(record.profile.schools[0], id="old", name="Gone", left_on=record.cycle.start)
    schools = (*record.profile.schools, old)
    record = replace(record, profile=replace(record.profile, schools=schools))
    block = find(content_of(StepKind.AIMS, record).blocks, "aims.a.schools")
    assert isinstance(block, ListField)

    assert [card.title for card in block.items] == ["Hill Primary School"]


def test_what_is_said_of_a_school_stands_in_the_table_and_only_that() -> None:
    record = with_aim(Aim(id="a"))
    assert find(content_of(StepKind.AIMS, record).blocks, "aims.a.table") is None
    field = find(content_of(StepKind.AIMS, record).blocks, f"aims.a.schools.{SCHOOL}.now")
    assert isinstance(field, Field)

    after = written(field, record, "90 of 100")

    assert after.aims.aims[0].schools == (SchoolAim(school=SCHOOL, now="90 of 100"),)
    table = find(content_of(StepKind.AIMS, after).blocks, "aims.a.table")
    assert isinstance(table, TableBlock)
    assert table.rows == (("Hill Primary School", "90 of 100", "not said", "not said"),)


def test_the_objectives_that_serve_an_aim_are_named() -> None:
    record = with_aim(Aim(id="a"))
    first, *others = record.objectives.objectives
    serving = (replace(first, aim="a"), *others)
    record = replace(record, objectives=replace(record.objectives, objectives=serving))
    facts = find(content_of(StepKind.AIMS, record).blocks, "aims.a.served")
    assert isinstance(facts, Facts)

    assert facts.rows == (("Served by", f"objective 1, “{first.title}”"),)
