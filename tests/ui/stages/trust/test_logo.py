"""The trust's logo on the trust page."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.pictures import KINDS
from tests.ui.stages.records import full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import ActionBlock, Facts
from appraisal_app.ui.stages.tree import find
from appraisal_app.ui.stages.trust.trust.logo import CHOOSE, DROP


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "Our mark.png"
    path.write_bytes(KINDS["plain"])
    return path


def trust_page(folder: Path, *answers: object) -> WorkingDesk:
    return working_desk(StepKind.TRUST, full_record(), folder, *answers)


def kept(at: WorkingDesk) -> str:
    logo = at.record.profile.logo
    return logo.name if logo is not None else ""


def buttons(at: WorkingDesk) -> list[str]:
    block = find(at.state.blocks, "logo.do")
    assert isinstance(block, ActionBlock)
    return [each.key for each in block.actions]


def said(at: WorkingDesk) -> str:
    block = find(at.state.blocks, "logo")
    assert isinstance(block, Facts)
    return block.rows[0][1]


def test_a_logo_is_chosen_named_saved_and_taken_out_again(tmp_path: Path, logo: Path) -> None:
    at = trust_page(tmp_path, logo)
    assert said(at).startswith("None")
    assert buttons(at) == [CHOOSE]

    at.press(CHOOSE)
    assert kept(at) == "Our mark.png"
    assert said(at) == "Our mark.png, 1 KB"
    assert buttons(at) == [CHOOSE, DROP]

    at.press(DROP)
    assert kept(at) == ""
    assert said(at).startswith("None")


def test_turning_away_changes_nothing(tmp_path: Path) -> None:
    at = trust_page(tmp_path, None)
    before = at.record
    at.press(CHOOSE)
    assert at.record == before


def test_what_is_no_picture_is_refused_on_the_page(tmp_path: Path, logo: Path) -> None:
    logo.write_bytes(b"%PDF-1.7")
    at = trust_page(tmp_path, logo)
    at.press(CHOOSE)
    assert kept(at) == ""
    assert at.said == ["This is no picture of a kind that fits: choose a PNG or a JPEG."]
