"""Forms for groups of stakeholders on the command line, from a facilitator's file."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.application.feedback.files import LISTENS, asking_board, asks, facilitator
from tests.cli.conftest import Command
from tests.exchange.forms.fillers import by_pypdf
from tests.journeys.prepared import prepared, under_way

from appraisal_app.application.fillable.stakeholders.asked import fields_of
from appraisal_app.application.ports.services import Services


@pytest.fixture
def listens(tmp_path: Path) -> str:
    """The field of one question, in the file beside."""
    with asking_board(tmp_path) as chair, facilitator(tmp_path) as own:
        own.takes(asks(chair))
        return next(each.name for each in fields_of(own.feedback) if each.about == LISTENS)


@pytest.fixture
def own(tmp_path: Path, listens: str) -> Path:
    del listens
    return tmp_path / "rowan" / "own.appraisal"


def test_a_form_goes_and_its_copies_come_back(own: Path, listens: str, command: Command) -> None:
    form = own.with_name("form.pdf")
    issue = ("form", "issue", own, "--group", "headteachers", "-o", form, "--due", "2030-01-02")
    done = command(*issue)
    assert (done.code, done.err) == (0, "")
    back = own.with_name("back.pdf")
    back.write_bytes(by_pypdf(form.read_bytes(), {listens: "/c1"}))
    taken = command("form", "take", own, back)
    assert (taken.code, taken.err) == (0, "")
    assert f"Headteachers, form {done.out.strip()}, taken in" in taken.out
    again = command("form", "take", own, back)
    assert (again.code, again.out) == (1, "")
    assert "--again" in again.err
    assert command("form", "take", own, back, "--again").code == 0


def test_numbered_forms_are_made_beside_each_other(
    own: Path, listens: str, command: Command
) -> None:
    out = own.with_name("form.pdf")
    done = command("form", "issue", own, "--group", "Peers", "--numbered", "2", "-o", out)
    assert len(done.out.split()) == 2
    second = own.with_name("form-2.pdf")
    for said in ("/c1", "/c2"):
        (own.with_name(f"{said[2]}.pdf")).write_bytes(
            by_pypdf(second.read_bytes(), {listens: said})
        )
    assert command("form", "take", own, own.with_name("1.pdf")).code == 0
    other = command("form", "take", own, own.with_name("2.pdf"))
    assert other.code == 1
    assert "--replace" in other.err
    assert command("form", "take", own, own.with_name("2.pdf"), "--replace").code == 0


def test_wrong_ways_are_one_sentence(
    own: Path, tmp_path: Path, command: Command, wiring: Services
) -> None:
    out = own.with_name("form.pdf")
    nobody = command("form", "issue", own, "--group", "Parents", "-o", out)
    assert nobody.is_one_sentence()
    assert "“Headteachers”, “Peers”" in nobody.err
    late = command("form", "issue", own, "--group", "Peers", "--due", "2020-01-01", "-o", out)
    assert late.is_one_sentence()
    board = prepared(tmp_path / "Another.appraisal", wiring, under_way)
    assert command("form", "issue", board, "--group", "Peers", "-o", out).is_one_sentence()
    assert command("form", "issue", board, "--comments", "-o", out).is_one_sentence()
    assert not out.exists()
