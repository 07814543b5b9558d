"""Two copies of an own file that parted: single reviews and notes come over, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.journeys.running import Running, running, services_at

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.own_desk import OwnDesk, OwnNote, OwnReview
from appraisal_app.domain.reflection import Reflection


def written(case: CaseFile, ideas: str, note: str) -> None:
    """The draft of the one review, and one more note."""
    with case.unit_of_work() as unit:
        (desk_id,) = unit.ids(OwnDesk)
        desk, version = unit.get(OwnDesk, desk_id)
        review = OwnReview(id="r", label="2026/27", draft=Reflection(id="r", ideas=ideas))
        notes = (*desk.notes, *((OwnNote(id=note, title=note),) if note else ()))
        unit.save(replace(desk, reviews=(review,), notes=notes), version)
        unit.note_hashes(actor="chief_executive", at=case.created_at)


def two_files(folder: Path, services: Services) -> tuple[Path, Path]:
    """The file here, and a copy of it in which somebody else went on."""
    mine, mailed, at = folder / "Mine.appraisal", folder / "Mailed.appraisal", services.clock.now()
    case = create_own_desk(mine, None, name="Amina Khan", trust="Northmoor", services=services)
    written(case, "Begun.", "")
    case.save_copy(mailed)
    written(case, "Written on the desk.", "From the desk")
    case.close()
    other = services.files().open(mailed, None, at=at)
    written(other, "Written on the train.", "From the train")
    other.close()
    return mine, mailed


def desk_of(live: Running) -> OwnDesk:
    file = live.program.session.file
    assert file is not None
    with file.case.unit_of_work() as unit:
        return unit.get(OwnDesk, unit.ids(OwnDesk)[0])[0]


def test_what_differs_is_chosen_and_what_is_new_comes(qtbot: QtBot, tmp_path: Path) -> None:
    services = services_at(tmp_path / "home")
    mine, mailed = two_files(tmp_path, services)
    turned_away = ("by_pieces", "not_now")
    answers = (*turned_away, "by_pieces", "take", "take")
    with running(services, qtbot, *answers, path=mine) as live:
        before = desk_of(live)
        live.program.session.returned.compare_with(mailed)
        assert desk_of(live) == before
        live.program.session.returned.compare_with(mailed)
        live.hands.settle()
        desk = desk_of(live)
        assert desk.reviews[0].draft.ideas == "Written on the train."
        assert [each.title for each in desk.notes] == ["From the desk", "From the train"]
        asked = str(live.dialogs.asked)
        assert "Here: “Written on the desk.”" in asked
        assert "There: “Written on the train.”" in asked
        assert ".appraisal" in str(live.told()[-1])
        live.close()
