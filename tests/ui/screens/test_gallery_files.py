"""Files made for a gallery; the one that they are made from is as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.application.feedback.files import asking_board
from tests.application.guests.files import board
from tests.wired import example_at, opened, wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.example_day import clock_of, example_day
from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.two_copies.comparing import compare
from appraisal_app.domain.guests import AdviceTask, ViewTask
from appraisal_app.domain.two_copies import Relation
from appraisal_app.ui.gallery_files import FilesBeside
from appraisal_app.ui.gallery_own_files import OwnFilesBeside


@pytest.fixture
def files(tmp_path: Path) -> Iterator[FilesBeside]:
    services = wired(tmp_path / "own")
    case = opened(example_at(tmp_path / "example.appraisal"), services)
    (tmp_path / "beside").mkdir()
    with case.unit_of_work() as unit:
        before = unit.chain_head()
    yield FilesBeside(case=case, services=services, folder=tmp_path / "beside")
    with case.unit_of_work() as unit:
        assert unit.chain_head() == before
    case.close()


def test_what_is_made_from_the_example_goes_by_its_own_day(files: FilesBeside) -> None:
    late = FixedClock(datetime(2031, 3, 4, 12, tzinfo=UTC))
    assert clock_of(files.case, late).today() == example_day(files.case)


def test_two_copies_of_it_have_parted(files: FilesBeside) -> None:
    ours, path = files.two_copies()
    theirs = files.services.files().open_copy(path, None, at=files.services.clock.now())
    compared = compare(ours, theirs)
    theirs.close()
    ours.close()
    assert compared.relation is Relation.PARTED
    assert compared.file_parts


def test_the_desk_has_the_request_and_a_statement_that_lies_in_it(files: FilesBeside) -> None:
    case = files.desk()
    assert case is not None
    (review,) = DeskEditor(case, clock=files.services.clock).desk.reviews
    assert review.objectives
    assert review.received is not None
    with case.unit_of_work() as unit:
        assert review.received.document in unit.blob_sizes()
    case.close()


def test_everybody_who_is_asked_has_an_own_file_with_what_was_asked(tmp_path: Path) -> None:
    with board(tmp_path) as chair:
        own = OwnFilesBeside(record=chair.record, services=chair.services, folder=tmp_path)
        member, adviser = own.panel_member(), own.adviser()
        assert member is not None
        assert adviser is not None
        clock = chair.services.clock
        asked = [GuestEditor(each, clock=clock).guest.tasks for each in (member, adviser)]
        member.close()
        adviser.close()
    assert [type(task) for (task,) in asked] == [ViewTask, AdviceTask]


def test_a_facilitators_file_has_forms_that_came_back(tmp_path: Path) -> None:
    with asking_board(tmp_path) as chair:
        own = OwnFilesBeside(record=chair.record, services=chair.services, folder=tmp_path)
        case = own.feedback()
        assert case is not None
        feedback = FeedbackEditor(case, clock=chair.services.clock).feedback
        case.close()
    assert feedback.trust
    assert feedback.answers
