"""The first page: its doors."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import wired

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.errors import AlreadyThereError
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.reading import cycles, read_record
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.record import Record
from appraisal_app.ui.session.open_file import Sight
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.welcome.doors import DoorsBlock
from appraisal_app.ui.welcome.presenter import (
    NEITHER,
    READY,
    READY_NAME,
    UNDER_WAY,
    WelcomeParts,
    WelcomePresenter,
)
from appraisal_app.ui.welcome.state import welcome_page

WORDS = "To ask for help a term sooner."


class Desk:
    """The first page with everything around it."""

    def __init__(self, folder: Path, *answers: object) -> None:
        services = wired(folder)
        self.folder = folder
        self.dialogs = FakeDialogs(*answers)
        self.glass = Glass()
        self.opened: list[CaseFile] = []
        self.started = 0
        self.own_started = 0
        self.packets = 0
        self.looked_round = 0
        self.recent: tuple[Path, ...] = ()
        self.again: list[Path] = []
        self.chosen = 0
        parts = WelcomeParts(
            services=services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            choose=self.choose,
            recent=lambda: self.recent,
            open_recent=self.again.append,
            look_for=lambda paths, found: found(frozenset(p for p in paths if not p.exists())),
            start_new=self.start,
            start_own=self.start_own,
            opened=self.opened.append,
            open_packet=self.open_packet,
            look_round=self.look_round,
            is_toured=lambda: True,
        )
        self.presenter = WelcomePresenter(parts, self.glass)

    def start(self) -> None:
        self.started += 1

    def start_own(self) -> None:
        self.own_started += 1

    def choose(self) -> None:
        self.chosen += 1

    def look_round(self) -> None:
        self.looked_round += 1

    def open_packet(self) -> None:
        self.packets += 1


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def doors(desk: Desk, key: str) -> list[str]:
    block = desk.glass.block(key)
    assert isinstance(block, DoorsBlock)
    return [door.label for door in block.doors]


def test_there_are_five_doors_and_no_list_before_anything_was_opened(desk: Desk) -> None:
    desk.presenter.show()
    assert doors(desk, "doors") == [
        "Start a new file",
        "Open a file",
        "I am the chief executive: make my own file",
        "I was sent a packet",
        "Look at the worked example",
    ]
    assert not desk.glass.has("recent")


def test_a_new_file_is_begun_elsewhere(desk: Desk) -> None:
    desk.presenter.show()
    desk.presenter.pressed("new")
    assert desk.started == 1


def test_the_chief_executives_own_file_is_begun_elsewhere(desk: Desk) -> None:
    desk.presenter.show()
    desk.presenter.pressed("own")
    assert (desk.started, desk.own_started) == (0, 1)


def test_a_packet_is_opened_elsewhere(desk: Desk) -> None:
    desk.presenter.show()
    desk.presenter.pressed("packet")
    assert (desk.packets, desk.started, desk.own_started) == (1, 0, 0)


def test_the_newest_files_stand_above_the_doors_and_without_any_the_doors_stand_first(
    desk: Desk, tmp_path: Path
) -> None:
    desk.presenter.show()
    assert desk.glass.page.blocks[0].key == "doors"
    desk.recent = tuple(tmp_path / f"{n}.appraisal" for n in range(8))
    desk.presenter.show()
    keys = [each.key for each in desk.glass.page.blocks]
    assert keys.index("recent") < keys.index("doors")
    assert doors(desk, "recent") == ["0", "1", "2", "3"]


def test_recent_files_open_with_one_press_and_those_that_are_gone_say_so(
    desk: Desk, tmp_path: Path
) -> None:
    there = tmp_path / "there.appraisal"
    there.touch()
    desk.recent = (tmp_path / "gone.appraisal", there)
    desk.presenter.show()
    assert doors(desk, "recent") == ["gone", "there"]
    block = desk.glass.block("recent")
    assert isinstance(block, DoorsBlock)
    assert ["any more" in door.line for door in block.doors] == [True, False]
    desk.presenter.pressed("recent:1")
    assert desk.again == [there]


def test_a_file_is_chosen_elsewhere(desk: Desk) -> None:
    desk.presenter.show()
    desk.presenter.pressed("open")
    assert desk.chosen == 1


@pytest.mark.parametrize("answers", [(UNDER_WAY, None), (NEITHER,), ("",)])
def test_turning_away_from_a_door_opens_nothing(
    answers: tuple[object, ...], tmp_path: Path
) -> None:
    desk = Desk(tmp_path, *answers)
    desk.presenter.show()
    desk.presenter.pressed("example")
    assert desk.opened == []


def test_work_is_told_above_everything_else_and_nothing_can_be_pressed_meanwhile() -> None:
    page = welcome_page([Path("A.appraisal")], working="Being made…")
    assert [block.key for block in page.blocks[:2]] == ["said", "working"]
    doors = [block for block in page.blocks if isinstance(block, DoorsBlock)]
    assert doors
    assert not any(block.enabled for block in doors)


def test_the_worked_example_is_one_that_can_be_typed_into(tmp_path: Path) -> None:
    desk = Desk(tmp_path, UNDER_WAY, tmp_path / "mine.appraisal")
    desk.presenter.show()
    desk.presenter.pressed("example")
    [case] = desk.opened
    assert [each.status for each in cycles(case)] == [
        Status.CLOSED,
        Status.CLOSED,
        Status.JUDGING,
    ]
    review = OpenReview(case, FixedClock(datetime(2028, 2, 29, 20, tzinfo=UTC)))
    assert review.clock.today() == date(2026, 10, 25)
    assert "it is 25 October 2026 there" in review.file_note()
    window = review.around(Sight(page="home", turned=frozenset(), today=date(2028, 2, 29)))
    assert window.rail is not None
    assert not any(entry.late for stage in window.rail.stages for entry in stage.steps)
    review.editor.edit(_with_words, "what should grow")
    review.editor.save()
    assert read_record(case).statement.growth == WORDS
    case.close()


def _with_words(record: Record) -> Record:
    return replace(record, statement=replace(record.statement, growth=WORDS))


def test_the_worked_example_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    there = tmp_path / "there.appraisal"
    there.write_bytes(b"precious")
    desk = Desk(tmp_path, READY, there)
    desk.presenter.show()
    desk.presenter.pressed("example")
    assert desk.dialogs.asked[1][2] == tmp_path / "documents" / READY_NAME
    assert desk.glass.problems() == [AlreadyThereError().sentence]
    assert there.read_bytes() == b"precious"
