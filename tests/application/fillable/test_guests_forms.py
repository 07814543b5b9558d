"""A panel member's view and the adviser's advice on forms, under the rules of their packets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.application.guests.files import (
    BEN,
    CARA,
    LEAD,
    Board,
    board,
    chairs_view,
    sealed_by_chair,
)
from tests.exchange.forms.fillers import by_pypdf
from tests.journeys.prepared import ATTENDANCE, READING
from tests.wired import NOW

from appraisal_app.application.fillable.guests import TO_READ
from appraisal_app.application.fillable.issuing import Made, give_form, make_form
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.fillable.returning import Came, look_into_form, take_form
from appraisal_app.application.guests.bringing_in import NOT_SEALED
from appraisal_app.application.guests.request import NOT_ON_THE_PANEL
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import PersonId
from appraisal_app.domain.record import Record

PRIVATE = "The chair's own."


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Board]:
    with board(tmp_path) as found:
        yield found


def made(chair: Board, kind: PacketKind, person: str = "") -> Made:
    form = make_form(chair.editor, chair.case, chair.services, kind, due=None, person=person)
    path = chair.folder / "form.pdf"
    give_form(form, path, chair.editor, chair.case, chair.services.clock)
    return form


def back(chair: Board, form: Made, said: Mapping[str, str]) -> Came:
    filled = chair.services.form_reader().read(by_pypdf(form.data, said))
    return look_into_form(chair.case, chair.record, filled, NOW + timedelta(days=1))


def takes(chair: Board, came: Came) -> None:
    take_form(chair.taking, came, chair.services.new_id())


def test_a_view_comes_in_under_the_name_of_whoever_was_asked(chair: Board) -> None:
    chair.editor.edit(sealed_by_chair, "sealing")
    form = made(chair, PacketKind.VIEW, BEN)
    takes(chair, back(chair, form, {"o1_why": "It rose.", "o1_rating": "/c1", "o2_ask": "Why?"}))
    (view,) = chair.record.views.others
    assert (view.person, view.edition) == (BEN, 1)
    assert view.on(ATTENDANCE).why == "It rose."
    assert view.on(ATTENDANCE).rating == chair.record.cycle.scale.ratings[1].key
    assert view.on(READING).ask == "Why?"


def test_nobody_looks_into_a_view_before_the_chairs_own_is_sealed(chair: Board) -> None:
    chair.editor.edit(chairs_view, "writing")
    form = made(chair, PacketKind.VIEW, BEN)
    with pytest.raises(DomainError, match=NOT_SEALED):
        back(chair, form, {"o1_why": "It rose."})
    assert chair.record.views.others == ()


def test_a_second_form_takes_the_place_of_that_persons_view_alone_and_goes_again(
    chair: Board,
) -> None:
    chair.editor.edit(sealed_by_chair, "sealing")
    for_cara, for_ben = made(chair, PacketKind.VIEW, CARA), made(chair, PacketKind.VIEW, BEN)
    takes(chair, back(chair, for_cara, {"o1_why": "Cara's."}))
    takes(chair, back(chair, for_ben, {"o1_why": "First."}))
    second = back(chair, for_ben, {"o1_why": "Second."})
    assert second.replaces
    takes(chair, second)

    def whys() -> dict[PersonId, str]:
        return {each.person: each.on(ATTENDANCE).why for each in chair.record.views.others}

    assert whys() == {CARA: "Cara's.", BEN: "Second."}
    chair.taking.give_back()
    assert whys() == {CARA: "Cara's.", BEN: "First."}


def test_a_form_for_a_view_holds_nobodys_view(chair: Board) -> None:
    chair.editor.edit(sealed_by_chair, "sealing")
    form = made(chair, PacketKind.VIEW, BEN)
    read = chair.services.form_reader().read(form.data)
    assert set(read.answers.values()) == {""}
    assert PRIVATE not in repr(form.issued)
    with pytest.raises(DomainError, match=NOT_ON_THE_PANEL):
        made(chair, PacketKind.VIEW, LEAD)


def test_advice_comes_in_and_goes_again(chair: Board) -> None:
    form = made(chair, PacketKind.ADVICE)
    before = chair.record.advice
    takes(chair, back(chair, form, {"o1_view": "Met.", "y_overall": "A calm year."}))
    advice = chair.record.advice
    assert (advice.overall, advice.on(ATTENDANCE).view, advice.edition) == (
        "A calm year.",
        "Met.",
        1,
    )
    assert advice.received_on == NOW.date()
    again = back(chair, form, {"y_overall": "A hard year."})
    assert [part.title for part in again.standing] == [
        "Raise attendance",
        "The year and what comes next",
    ]
    takes(chair, again)
    assert (chair.record.advice.overall, chair.record.advice.edition) == ("A hard year.", 2)
    chair.taking.give_back()
    assert chair.record.advice == advice
    assert before.overall == ""


@pytest.mark.parametrize(("kind", "person"), [(PacketKind.VIEW, BEN), (PacketKind.ADVICE, "")])
def test_the_submitted_reflection_is_printed_where_the_table_lets_them_read_it(
    chair: Board, kind: PacketKind, person: str
) -> None:
    def to_read(record: Record) -> list[str]:
        parts, _ = form_kind(kind).parts(record, person)
        assert all(part.over == TO_READ for part in parts if part.said)
        return [words for part in parts for _, words in part.said]

    words = replace(chair.record.reflection, achievements="A calm\nyear.", submitted_at=NOW)
    record = replace(chair.record, reflection=words)
    assert "A calm\nyear." in to_read(record)
    assert to_read(replace(record, reflection=replace(words, submitted_at=None))) == []
    assert to_read(_hidden(record)) == []


def _hidden(record: Record) -> Record:
    choices = tuple(
        SightChoice(id=each.value, artefact=Artefact.REFLECTION, reader=each, sight=Sight.NONE)
        for each in (Reader.PANEL, Reader.ADVISER)
    )
    return replace(record, confidentiality=replace(record.confidentiality, choices=choices))
