"""Searching while somebody types, and going where a result leads."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.ui.screens.glass import Glass
from tests.wired import ROOT

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.searching import MOST, Hit
from appraisal_app.domain.process import Process
from appraisal_app.exchange.resources import load_process
from appraisal_app.ui.forms.blocks import Note
from appraisal_app.ui.forms.said import Passage
from appraisal_app.ui.search.blocks import Result, Results, SearchField
from appraisal_app.ui.search.guidance import pages_with
from appraisal_app.ui.search.presenter import (
    BACK,
    FIRST,
    PAUSE_MS,
    SearchParts,
    SearchPresenter,
)
from appraisal_app.ui.search.state import SHOWN
from appraisal_app.ui.targets import target_of


class Clockwork:
    """A SingleShot that fires when a test says so."""

    def __init__(self) -> None:
        self.call: Callable[[], object] | None = None
        self.waits: list[int] = []

    def start(self, milliseconds: int, call: Callable[[], object]) -> None:
        self.waits.append(milliseconds)
        self.call = call

    def stop(self) -> None:
        self.call = None

    def fire(self) -> None:
        assert self.call is not None
        call, self.call = self.call, None
        call()


def _hit(part: str, place: str, review: str = "2025/26") -> Hit:
    cycle = f"cycle {review}" if review else ""
    return Hit(
        review=review,
        cycle_id=cycle,
        part=part,
        place=place,
        excerpt="Zebras at large",
        marks=((0, 6),),
    )


class Desk:
    """A search page over hits that a test lays out."""

    def __init__(self, process: Process) -> None:
        self.hits: tuple[Hit, ...] = ()
        self.error: DamagedError | None = None
        self.asked: list[str] = []
        self.pointed_out: list[Passage] = []
        self.went: list[tuple[str, ...]] = []
        self.cycle = "cycle 2025/26"
        self.can_turn = True
        self.timer = Clockwork()
        self.glass = Glass()
        parts = SearchParts(
            search=self._search,
            page_of=lambda hit: target_of(process, hit),
            pages_with=lambda words: pages_with(process, words),
            cycle_id=lambda: self.cycle,
            turn_to=self._turn_to,
            navigate=lambda where: self.went.append(("page", where)),
            point_out=self.pointed_out.append,
            open_guidance=lambda where: self.went.append(("guidance", where)),
            back=lambda: self.went.append(("back",)),
            timer=self.timer,
        )
        self.presenter = SearchPresenter(parts, self.glass)

    def type(self, words: str) -> None:
        self.presenter.changed("words", words)
        self.timer.fire()

    def groups(self) -> list[Results]:
        return [block for block in self.glass.page.blocks if isinstance(block, Results)]

    def results(self) -> list[Result]:
        return [result for group in self.groups() for result in group.results]

    def note(self, key: str) -> str:
        block = self.glass.block(key)
        assert isinstance(block, Note)
        return block.text

    def _search(self, words: str) -> tuple[Hit, ...]:
        self.asked.append(words)
        if self.error is not None:
            raise self.error
        return self.hits

    def _turn_to(self, cycle: str) -> None:
        self.went.append(("review", cycle))
        if self.can_turn:
            self.cycle = cycle


@pytest.fixture(scope="module")
def process() -> Process:
    return load_process(ROOT / "resources", "three-stage")


@pytest.fixture
def desk(process: Process) -> Desk:
    made = Desk(process)
    made.presenter.show()
    return made


def test_the_empty_page_says_what_can_be_found_and_has_the_keyboard(desk: Desk) -> None:
    assert desk.glass.has("can")
    assert desk.asked == []
    assert desk.glass.focused == ["words"]


def test_it_searches_a_moment_after_the_last_letter(desk: Desk) -> None:
    for words in ("z", "ze", "zeb"):
        desk.presenter.changed("words", words)
    assert desk.asked == []
    assert desk.timer.waits == [PAUSE_MS] * 3
    desk.timer.fire()
    assert desk.asked == ["zeb"]
    field = desk.glass.block("words")
    assert isinstance(field, SearchField)
    assert field.value == "zeb"


def test_what_is_typed_stays_as_it_is_while_blanks_do_not_count(desk: Desk) -> None:
    desk.type("  two   words ")
    assert desk.asked == ["two words"]
    field = desk.glass.block("words")
    assert isinstance(field, SearchField)
    assert field.value == "  two   words "


def test_blanks_alone_are_not_looked_for(desk: Desk) -> None:
    desk.type("   ")
    assert desk.asked == []
    assert desk.glass.has("can")


def test_results_stand_under_their_review_and_their_page(desk: Desk) -> None:
    desk.hits = (
        _hit("statement", "summary"),
        _hit("statement", "growth"),
        _hit("meeting", "notes"),
        _hit("statement", "summary", "2024/25"),
        _hit("trust", "name", ""),
    )
    desk.type("zebra")
    headings = [group.heading for group in desk.groups()]
    assert headings == ["Review 2025/26", "Review 2024/25", "The trust"]
    assert [bool(group.eyebrow) for group in desk.groups()] == [False, True, True]
    titles = [result.title for result in desk.groups()[0].results]
    assert titles[0]
    assert titles[1] == ""
    assert titles[2] not in {"", titles[0]}
    assert all(result.spoken for result in desk.results())
    assert desk.note("count") == "Found: 5 places in this file."


def test_a_result_leads_to_its_field(desk: Desk, process: Process) -> None:
    desk.hits = (_hit("statement", "summary"), _hit("objectives", "objectives.o1.title"))
    desk.type("zebra")
    desk.presenter.pressed(desk.results()[1].key)
    step = target_of(process, desk.hits[1])
    assert desk.went == [("page", f"{step.page}#objectives.o1.title")]


def test_a_result_of_another_review_opens_that_review_first(desk: Desk) -> None:
    desk.hits = (_hit("meeting", "notes", "2024/25"),)
    desk.type("zebra")
    desk.presenter.pressed(desk.results()[0].key)
    assert [step[0] for step in desk.went] == ["review", "page"]
    assert desk.went[0] == ("review", "cycle 2024/25")
    assert desk.went[1][1].endswith("#notes")


def test_nothing_is_shown_of_another_review_when_it_cannot_be_opened(desk: Desk) -> None:
    desk.can_turn = False
    desk.hits = (_hit("meeting", "notes", "2024/25"),)
    desk.type("zebra")
    desk.presenter.pressed(desk.results()[0].key)
    assert desk.went == [("review", "cycle 2024/25")]


def test_enter_opens_the_first_result_of_what_was_just_typed(desk: Desk) -> None:
    desk.hits = (_hit("meeting", "notes"),)
    desk.presenter.changed("words", "zebra")
    desk.presenter.pressed(FIRST)
    assert desk.asked == ["zebra"]
    assert [step[0] for step in desk.went] == ["page"]
    assert desk.timer.call is None


def test_enter_without_a_result_stays(desk: Desk) -> None:
    desk.type("zebra crossing")
    desk.presenter.pressed(FIRST)
    assert desk.went == []


def test_a_page_is_found_by_its_title_before_what_stands_in_the_file(
    desk: Desk, process: Process
) -> None:
    page = process.pages[2]
    desk.hits = (_hit("meeting", "notes"),)
    desk.type(page.title)
    assert desk.groups()[0].heading == "Pages"
    desk.presenter.pressed(desk.results()[0].key)
    assert desk.went[0][0] == "page"
    assert "#" not in desk.went[0][1]


def test_guidance_comes_last_and_is_opened_beside_its_page(desk: Desk, process: Process) -> None:
    page = process.pages[2]
    desk.hits = (_hit("meeting", "notes"),)
    desk.type(page.guidance.why)
    assert desk.groups()[-1].heading == "Guidance"
    desk.presenter.pressed(desk.groups()[-1].results[0].key)
    assert desk.went == [("guidance", page.code)]


def test_no_result_says_so_and_what_to_do(desk: Desk) -> None:
    desk.type("zebra crossing")
    assert "“zebra crossing”" in desk.note("none")
    assert "spelling" in desk.note("advice")
    assert desk.groups() == []


def test_too_many_results_are_counted_and_the_first_shown(desk: Desk) -> None:
    desk.hits = (_hit("meeting", "notes"),) * MOST
    desk.type("zebra")
    assert len(desk.results()) == SHOWN
    assert f"{MOST} or more places" in desk.note("count")
    assert f"first {SHOWN}" in desk.note("count")


def test_what_cannot_be_searched_is_told(desk: Desk) -> None:
    desk.error = DamagedError("its words cannot be searched")
    desk.type("zebra")
    assert desk.glass.problems() == [desk.error.sentence]
    assert not desk.glass.has("none")
    desk.error = None
    desk.type("zebras")
    assert desk.glass.problems() == []


def test_the_words_are_there_again_and_looked_for_anew(desk: Desk) -> None:
    desk.type("zebra")
    assert desk.presenter.leave()
    desk.hits = (_hit("meeting", "notes"),)
    desk.presenter.show()
    assert desk.asked == ["zebra", "zebra"]
    assert len(desk.results()) == 1


def test_leaving_stops_what_was_to_come(desk: Desk) -> None:
    desk.presenter.changed("words", "zebra")
    desk.presenter.leave()
    assert desk.timer.call is None
    assert desk.asked == []


def test_escape_goes_back(desk: Desk) -> None:
    desk.presenter.pressed(BACK)
    assert desk.went == [("back",)]
