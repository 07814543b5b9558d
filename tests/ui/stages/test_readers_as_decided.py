"""The chips follow the trust's own table of who sees what."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.desk import desk
from tests.ui.stages.records import full_record

from appraisal_app.application.documents.sights import NOBODY
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Field, Note
from appraisal_app.ui.stages import audiences
from appraisal_app.ui.stages.audiences import as_decided
from appraisal_app.ui.stages.notices import NOTICE
from appraisal_app.ui.stages.tree import find


def decided(*choices: tuple[Artefact, Reader, Sight], status: Status = Status.PLANNING) -> Record:
    record = full_record(status)
    made = tuple(
        SightChoice(id=f"c-{no}", artefact=what, reader=who, sight=sight, reason="So it is here.")
        for no, (what, who, sight) in enumerate(choices)
    )
    return replace(record, confidentiality=replace(record.confidentiality, choices=made))


def top_line(record: Record, kind: StepKind) -> str:
    line = find(desk(kind, record).state.blocks, NOTICE)
    return line.text if isinstance(line, Note) else ""


def chip(record: Record, kind: StepKind, key: str) -> str:
    field = find(desk(kind, record).state.blocks, key)
    assert isinstance(field, Field)
    return field.who


def test_without_choices_the_chip_is_the_usual_one() -> None:
    assert chip(decided(), StepKind.OBJECTIVES, "objectives") == audiences.OBJECTIVES


def test_what_the_trust_decided_stands_on_the_chip_of_that_paper_only() -> None:
    record = decided(
        (Artefact.OBJECTIVES, Reader.ADVISER, Sight.NONE),
        (Artefact.OBJECTIVES, Reader.CLERK, Sight.FULL),
    )

    said = as_decided(record.confidentiality)[audiences.OBJECTIVES]

    assert said.startswith("Chief executive, chair and panel, clerk")
    assert "adviser" not in said
    assert chip(record, StepKind.PANEL, "members") == audiences.PANEL_LIST


@pytest.mark.parametrize("status", [Status.PLANNING, Status.SIGNED])
def test_a_long_list_of_readers_stands_once_at_the_top_and_the_chips_point_to_it(
    status: Status,
) -> None:
    record = decided((Artefact.OBJECTIVES, Reader.CLERK, Sight.FULL), status=status)
    whole = as_decided(record.confidentiality)[audiences.OBJECTIVES]

    assert len(whole) > len(chip(record, StepKind.OBJECTIVES, "objectives"))
    assert chip(record, StepKind.OBJECTIVES, "objectives") == audiences.NAMED_ABOVE
    assert whole[1:] in top_line(record, StepKind.OBJECTIVES)


def test_a_short_list_of_readers_stands_on_the_chip_itself() -> None:
    record = decided((Artefact.STATEMENT_DRAFT, Reader.ADVISER, Sight.NONE))
    said = chip(record, StepKind.STATEMENT, "summary")

    assert said == as_decided(record.confidentiality)[audiences.DRAFT]
    assert said != audiences.DRAFT


def test_a_choice_that_changes_nothing_changes_no_chip() -> None:
    record = decided((Artefact.OBJECTIVES, Reader.PANEL, Sight.FULL))
    assert chip(record, StepKind.OBJECTIVES, "objectives") == audiences.OBJECTIVES


def test_every_chip_can_be_told_from_the_others() -> None:
    words = [v for k, v in vars(audiences).items() if k.isupper() and isinstance(v, str)]
    own = [each for each in words if each != NOBODY]
    assert len(own) == len(set(own))
