"""Every page of the chief executive's own file is there for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.domain.planted import MOMENT
from tests.journeys import places
from tests.journeys.running import Running, running, services_at
from tests.journeys.test_everybody import faults
from tests.ui.own_desk.working import request

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.taking_in import take_request
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.own_desk import OwnDesk, OwnNote, Received
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.domain.reflection import Response
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.own_desk.keys import LASTING_LINE, pages_of


@pytest.fixture
def chief(tmp_path: Path) -> Services:
    return services_at(tmp_path / "chief")


@pytest.fixture
def file(tmp_path: Path, chief: Services) -> Path:
    path = tmp_path / "Own.appraisal"
    name = "Oluwaseun Adébáyọ̀-Featherstonehaugh"
    create_own_desk(path, None, name=name, trust="Northmoor Trust", services=chief).close()
    return path


def fill(live: Running, services: Services) -> None:
    """A request, words, a note, a statement; a long name for everything."""
    own = live.program.session.own_desk
    assert own is not None
    asked = request(services)
    long = replace(asked.objectives[0], title="Raise attendance in every school " * 5)
    asked = replace(asked, objectives=(long, asked.objectives[1]))

    def written(desk: OwnDesk) -> OwnDesk:
        desk = take_request(desk, asked).desk
        review = desk.reviews[0]
        responses = (
            Response(objective="one", progress="Much.\n- And more.", own_view="met"),
            Response(objective="gone", progress="Left."),
        )
        draft = replace(review.draft, responses=responses, ideas="Fewer forms")
        received = Received(document="0" * 64, received_on=MOMENT.date(), name="S" * 60 + ".pdf")
        desk = with_review(desk, replace(review, draft=draft, received=received))
        return replace(desk, notes=(OwnNote(id="n", title="A hard week", text="Two left."),))

    own.editor.edit(written, "writing")


def pages(live: Running) -> Iterator[str]:
    """Every page with its cards open, before and after the words are submitted."""
    own = live.program.session.own_desk
    assert own is not None
    for state in ("open", "submitted"):
        for key in pages_of(own.editor.desk):
            live.program.session.go(key)
            live.hands.settle()
            places.open_cards(live)
            yield f"{key}, {state}"
        if not own.editor.desk.reviews[0].is_submitted:
            own.editor.finish(
                lambda desk: with_review(desk, submitted(desk.reviews[0], at=MOMENT)), "submit"
            )


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    chief: Services, file: Path, qtbot: QtBot, percent: int
) -> None:
    with running(chief, qtbot, path=file) as live:
        live.program.window.resize(1280, 720)
        live.program.session.command("theme:light")
        live.program.session.command(f"text:{percent}")
        fill(live, chief)
        found = [f"{key}: {fault}" for key in pages(live) for fault in faults(live.program.window)]
        live.close()
    assert not found, "\n".join(found)


def test_the_lasting_line_stands_on_every_page_and_no_role_is_asked(
    chief: Services, file: Path, qtbot: QtBot
) -> None:
    with running(chief, qtbot, path=file) as live:
        fill(live, chief)
        for key in pages(live):
            assert LASTING_LINE in live.hands.words(), key
            assert not live.hands.shows("role-button"), key
        live.close()


def test_previous_and_next_turn_over_the_pages_of_the_rail(
    chief: Services, file: Path, qtbot: QtBot
) -> None:
    with running(chief, qtbot, path=file) as live:
        fill(live, chief)
        own = live.program.session.own_desk
        assert own is not None
        keys = pages_of(own.editor.desk)
        live.program.session.go(HOME)
        seen = [live.program.session.state.page]
        for _ in keys[1:]:
            live.program.session.command("next")
            seen.append(live.program.session.state.page)
        assert tuple(seen) == keys
        live.close()


def test_a_folded_review_opens_with_a_click_on_its_name(
    chief: Services, file: Path, qtbot: QtBot
) -> None:
    with running(chief, qtbot, path=file) as live:
        fill(live, chief)
        rail = live.program.session.state.rail
        assert rail is not None
        assert [stage.folded for stage in rail.stages] == [False]
        live.hands.go("fold:0")
        rail = live.program.session.state.rail
        assert rail is not None
        assert [stage.folded for stage in rail.stages] == [True]
        live.close()


def test_no_menu_offers_what_a_desk_has_not(chief: Services, file: Path, qtbot: QtBot) -> None:
    with running(chief, qtbot, path=file) as live:
        offered = {entry.key for entry in live.program.session.state.menus}
        assert offered.isdisjoint({"documents", "meeting_view"})
        assert {"undo", "save", "save_copy", "passphrase", "home", "search"} <= offered
        live.close()


def test_dropping_the_open_file_on_the_window_goes_home(
    chief: Services, file: Path, qtbot: QtBot
) -> None:
    with running(chief, qtbot, path=file) as live:
        live.program.session.go("notes")
        live.program.session.dropped((file,))
        assert live.program.session.state.page == HOME
        live.close()


def test_a_file_in_which_nothing_was_ever_begun_is_told_and_closed(
    tmp_path: Path, chief: Services, qtbot: QtBot
) -> None:
    path = tmp_path / "Bare.appraisal"
    now = chief.clock.now()
    chief.files().create(path, None, kind=DocumentKind.BOARD, at=now).close()
    with running(chief, qtbot, path=path) as live:
        assert live.program.session.file is None
        assert len(live.told()) == 1
        assert live.hands.shows("door-new")
        live.close()
    chief.files().open(path, None, at=now).close()
