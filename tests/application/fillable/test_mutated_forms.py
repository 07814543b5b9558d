"""A spoiled form is taken in as it stands, or refused in one sentence and nothing changes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.application.conftest import Open, drafted
from tests.application.feedback.files import HEADS, asking_board, asks, facilitator
from tests.application.guests.files import BEN, board, sealed_by_chair
from tests.application.post.files import board as asking_for_a_reflection
from tests.exchange.forms.fillers import by_pypdf
from tests.exchange.forms.spoiling import Chance, spoiled
from tests.wired import NOW, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.fillable.issuing import give_form, make_form
from appraisal_app.application.fillable.kinds import FORM_KINDS
from appraisal_app.application.fillable.returning import look_into_form, take_form
from appraisal_app.application.fillable.stakeholders.issuing import (
    give_group_forms,
    make_group_form,
)
from appraisal_app.application.fillable.stakeholders.returning import (
    look_into_group_form,
    take_group_form,
)
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.boards import boards_taking
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.record import AGGREGATES

TRIES = max(20, int(os.environ.get("APPRAISAL_SOAK", "0")) // 5)
FEEDBACK = "feedback"
KINDS = (*FORM_KINDS, FEEDBACK)


@dataclass(slots=True)
class Desk:
    """A real file, a form of it as it came back, and how to take such a form in and out."""

    case: CaseFile
    services: Services
    form: bytes = field(repr=False)
    take: Callable[[Filled], None]
    undo: Callable[[], None]

    def everything(self) -> tuple[object, ...]:
        with self.case.unit_of_work() as unit:
            values: tuple[object, ...] = tuple(
                unit.get(kind, each) for kind in AGGREGATES for each in unit.ids(kind)
            )
            return (unit.chain_head(), *values)


@pytest.fixture
def opened(tmp_path: Path, review: Open) -> Iterator[Callable[[str], Desk]]:
    with ExitStack() as stack:
        yield lambda kind: _desk(kind, tmp_path, stack, review)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_refused_leaves_the_file_as_it_was(
    opened: Callable[[str], Desk], kind: str
) -> None:
    desk, chance = opened(kind), Chance(kind)
    taken = 0
    for _ in range(TRIES):
        before = desk.everything()
        if sentences := _refusal(desk, spoiled(desk.form, chance)):
            assert all(each.endswith(".") and "\n" not in each for each in sentences)
            assert desk.everything() == before
        else:
            taken += 1
            desk.undo()
    assert taken < TRIES
    assert _refusal(desk, desk.form) == ()


def _refusal(desk: Desk, data: bytes) -> tuple[str, ...]:
    try:
        desk.take(desk.services.form_reader().read(data))
    except AppError as error:
        return (error.sentence,)
    except DomainError as error:
        return tuple(each.sentence for each in error.refusals)
    return ()


def _desk(kind: str, folder: Path, stack: ExitStack, review: Open) -> Desk:
    if kind == FEEDBACK:
        return _facilitators(folder, stack)
    if kind == PacketKind.REFLECTION:
        asked = stack.enter_context(asking_for_a_reflection(folder))
        services = wired(folder, asked.clock)
        return _boards(PacketKind.REFLECTION, asked.case, asked.editor, services, folder)
    if kind == PacketKind.COMMENTS:
        released = review(drafted())
        return _boards(
            PacketKind.COMMENTS, released.case, released.editor, released.services, folder
        )
    chair = stack.enter_context(board(folder))
    chair.editor.edit(sealed_by_chair, "sealing")
    return _boards(PacketKind(kind), chair.case, chair.editor, chair.services, folder)


def _boards(
    kind: PacketKind, case: CaseFile, editor: RecordEditor, services: Services, folder: Path
) -> Desk:
    person = BEN if kind is PacketKind.VIEW else ""
    made = make_form(editor, case, services, kind, due=None, person=person)
    give_form(made, folder / "form.pdf", editor, case, services.clock)
    taking = boards_taking(editor, services.clock)

    def take(filled: Filled) -> None:
        came = look_into_form(case, editor.record, filled, NOW + timedelta(days=1))
        take_form(taking, came, services.new_id())

    said = {each.name: "/c0" if each.choices else "Said." for each in made.issued.fields}
    return Desk(case, services, by_pypdf(made.data, said), take, taking.give_back)


def _facilitators(folder: Path, stack: ExitStack) -> Desk:
    chair, own = stack.enter_context(asking_board(folder)), stack.enter_context(facilitator(folder))
    own.takes(asks(chair))
    made = make_group_form(own.editor, own.services, HEADS)
    give_group_forms((made,), lambda _: folder / "form.pdf", own.editor)
    fields: Any = own.services.form_reader().read(made.data).answers

    def take(filled: Filled) -> None:
        came = look_into_group_form(own.feedback, filled)
        take_group_form(own.editor, came, own.services, is_another=True)

    def undo() -> None:
        own.editor.edit(lambda kept: replace(kept, answers=()), "taking out")
        own.editor.save()

    return Desk(
        own.case, own.services, by_pypdf(made.data, dict.fromkeys(fields, "/c0")), take, undo
    )
