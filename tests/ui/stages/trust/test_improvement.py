"""Improvement in rounds: the overview by title, what is due next, what is asked when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.ui.stages.records import SCHOOL, empty_record, full_record
from tests.ui.stages.test_pages import content_of

from appraisal_app.domain.improving import ImprovementEntry, LeadershipLevel, Round, Strand
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ChecksField, Field, ListField, TableBlock
from appraisal_app.ui.stages.tree import find


def with_entries(*entries: ImprovementEntry, record: Record | None = None) -> Record:
    record = record or empty_record()
    return replace(record, improvement=replace(record.improvement, entries=entries))


def summary(entry: ImprovementEntry) -> str:
    block = find(content_of(StepKind.IMPROVEMENT, with_entries(entry)).blocks, "entries")
    assert isinstance(block, ListField)
    return block.items[0].summary


def test_the_table_has_titles_by_strand_and_level_and_no_counts() -> None:
    record = with_entries(
        ImprovementEntry(id="a", title="Reading"),
        ImprovementEntry(id="b", title="Maths"),
        ImprovementEntry(
            id="c", title="Visits", strand=Strand.QUALITY, level=LeadershipLevel.AUTHORITY
        ),
    )
    table = find(content_of(StepKind.IMPROVEMENT, record).blocks, "table.overview")
    assert isinstance(table, TableBlock)

    assert table.rows[0] == ("Professional learning", "Reading; Maths", "none", "none")
    assert table.rows[3] == ("Quality assurance", "none", "none", "Visits")


def test_there_is_no_table_while_nothing_is_noted() -> None:
    assert find(content_of(StepKind.IMPROVEMENT, empty_record()).blocks, "table.overview") is None


@pytest.mark.parametrize(
    ("turn", "said"),
    [
        (Round(id="r", do_by=date(2030, 5, 1)), "next due 1 May 2030"),
        (
            Round(id="r", do_by=date(2030, 5, 1), review_by=date(2030, 7, 1)),
            "next due 1 May 2030",
        ),
        (
            Round(id="r", done_on=date(2026, 5, 1), review_by=date(2030, 7, 1)),
            "next due 1 July 2030",
        ),
        (Round(id="r", do_by=date(2020, 5, 1)), "next due 1 May 2020 (past)"),
        (Round(id="r", reviewed_on=date(2026, 7, 1)), "looked at 1 July 2026"),
        (Round(id="r"), ""),
    ],
)
def test_the_summary_says_what_is_due_next(turn: Round, said: str) -> None:
    words = summary(ImprovementEntry(id="a", title="Reading", rounds=(turn,)))

    assert words == (f"Professional learning · {said}" if said else "Professional learning")


def test_doing_and_looking_again_are_asked_for_once_there_is_a_plan() -> None:
    def asked(turn: Round) -> list[str]:
        record = with_entries(ImprovementEntry(id="a", rounds=(turn,)))
        block = find(content_of(StepKind.IMPROVEMENT, record).blocks, "entries.a.rounds")
        assert isinstance(block, ListField)
        fields = [each for each in block.items[0].blocks if isinstance(each, Field)]
        return [each.key.rpartition(".")[2] for each in fields]

    assert asked(Round(id="r")) == ["planned", "planned_on", "do_by"]
    assert asked(Round(id="r", planned="Train"))[3:] == ["done", "done_on", "review_by"]
    assert asked(Round(id="r", done="Trained"))[6:] == ["reviewed", "reviewed_on"]


def test_a_later_answer_stays_in_sight_when_an_earlier_one_is_cleared() -> None:
    record = with_entries(ImprovementEntry(id="a", rounds=(Round(id="r", reviewed="Well"),)))

    blocks = content_of(StepKind.IMPROVEMENT, record).blocks

    assert find(blocks, "entries.a.rounds.r.done") is not None
    assert find(blocks, "entries.a.rounds.r.reviewed") is not None


def test_schools_can_be_ticked_as_those_it_is_for_and_those_that_lend_a_hand() -> None:
    entry = ImprovementEntry(id="a", schools=(SCHOOL,), gives=(SCHOOL,))
    blocks = content_of(StepKind.IMPROVEMENT, with_entries(entry, record=full_record())).blocks
    gives = find(blocks, "entries.a.gives")
    assert isinstance(gives, ChecksField)

    assert gives.values == (SCHOOL,)
    assert gives.advice == ("Ticked on both sides: Hill Primary School. Is that meant?",)
