"""Every page of a panel member's or adviser's own file is there for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.application.guests.files import drafted
from tests.exchange.packets.making import packet
from tests.journeys import places
from tests.journeys.running import Running, running, services_at
from tests.journeys.test_everybody import faults
from tests.ui.stages.records import VICE, full_record

from appraisal_app.application.guests.creating import create_guest_file
from appraisal_app.application.guests.editing import GuestEditor
from appraisal_app.application.guests.request import advice_request, view_request
from appraisal_app.application.guests.taking_in import take_request
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.guest_answers import submitted, with_task
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.views import ViewOn
from appraisal_app.ui.destinations import PROTECT, SEARCH
from appraisal_app.ui.session.open_guest import OpenGuest

LONG = "Northmoor and District Learning Trust for Children and Young People " * 2


@pytest.fixture
def own(tmp_path: Path) -> Services:
    return services_at(tmp_path / "own")


@pytest.fixture
def file(tmp_path: Path, own: Services) -> Path:
    path = tmp_path / "Own.appraisal"
    name = "Oluwaseun Adébáyọ̀-Featherstonehaugh"
    create_guest_file(path, None, name=name, services=own).close()
    return path


def guest_of(live: Running) -> OpenGuest:
    found = live.program.session.file
    assert isinstance(found, OpenGuest)
    return found


def filled(guest: Guest, services: Services) -> Guest:
    """A view and advice that were asked for and begun; long names, and an objective gone."""
    record = full_record(Status.MEETING)
    for body in (view_request(record, VICE), advice_request(record)):
        asked = packet(body, trust=LONG)
        guest = take_request(guest, asked, at=services.clock.now()).guest
    view, advice = guest.views[0], guest.advice[0]
    gone = (
        ViewOn(objective="gone", why="Left."),
        *(on(each.id) for each in view.request.objectives),
    )
    guest = with_task(guest, replace(view, draft=gone))
    return with_task(guest, drafted(advice, "Much.\n- And more."))


def on(objective: str) -> ViewOn:
    return ViewOn(objective=objective, rating="met", why="Seen. " * 40, ask="What next?")


def pages(live: Running) -> Iterator[str]:
    """Every page with its cards open, before and after the words are submitted."""
    own = guest_of(live)
    for state in ("empty", "open", "submitted"):
        for key in own.pages:
            live.program.session.go(key)
            live.hands.settle()
            places.open_cards(live)
            yield f"{key}, {state}"
        for key in (SEARCH, PROTECT):
            live.program.session.go(key)
            live.hands.settle()
            assert live.program.session.state.page == key
            yield f"{key}, {state}"
        if state == "empty":
            own.editor.edit(lambda guest: filled(guest, live.services), "filling")
        elif state == "open":
            submit(own.editor, live.services)


def submit(editor: GuestEditor, services: Services) -> None:
    for task in editor.guest.tasks:
        after = submitted(task, at=services.clock.now())
        editor.finish(partial(with_task, changed=after), "submit")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_and_everything_has_a_name(
    own: Services, file: Path, qtbot: QtBot, percent: int
) -> None:
    with running(own, qtbot, path=file) as live:
        live.program.window.resize(1280, 720)
        live.program.session.command("theme:light")
        live.program.session.command(f"text:{percent}")
        found = [f"{key}: {fault}" for key in pages(live) for fault in faults(live.program.window)]
        live.close()
    assert not found, "\n".join(found)
