"""A spoiled form is taken in as it stands, or refused in one sentence and nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.application.conftest import Open, drafted
from tests.application.feedback.files import HEADS, asking_board, asks, facilitator
from tests.application.guests.files import BEN, board, sealed_by_chair
from tests.application.post.clocks import MovableClock
from tests.application.post.files import board as asking_for_a_reflection
from tests.bytes_on_disk import bytes_of_open
from tests.exchange.forms.fillers import by_pypdf
from tests.exchange.forms.spoiling import Chance, spoiled
from tests.soaking import is_long, rounds
from tests.wired import NOW, wired

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.feedback.editing import FeedbackEditor
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
from appraisal_app.application.reading import cycles
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.packets import PacketKind

FEEDBACK = "feedback"
KINDS = (*FORM_KINDS, FEEDBACK)
EACH = 200
HERE = EACH if is_long() else 10
"""How many a round has; a file is opened for each round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file that made a form, closed; what came back on the form; and how the file is opened."""

    file: bytes = field(repr=False)
    form: bytes = field(repr=False)
    desk: Callable[[CaseFile, Services], Desk]


@dataclass(slots=True, kw_only=True)
class Desk:
    """How such a form is taken into an open file, and out of it again."""

    take: Callable[[Filled], None]
    undo: Callable[[], None]


@dataclass(slots=True, kw_only=True)
class Tried:
    """An open file with its bytes on the disk."""

    desk: Desk
    services: Services
    on_disk: Callable[[], bytes]

    def refuses(self, form: bytes) -> bool:
        """Whether it is refused, in plain sentences and with not a byte changed."""
        before = self.on_disk()
        sentences = self._refusal(form)
        assert all(each.endswith(".") and "\n" not in each for each in sentences)
        assert not sentences or self.on_disk() == before
        return bool(sentences)

    def _refusal(self, form: bytes) -> tuple[str, ...]:
        try:
            self.desk.take(self.services.form_reader().read(form))
        except AppError as error:
            return (error.sentence,)
        except DomainError as error:
            return tuple(each.sentence for each in error.refusals)
        return ()


def test_what_is_refused_leaves_the_file_as_it_was(tmp_path: Path, review: Open) -> None:
    ready: dict[str, Prepared] = {}
    for seed in rounds("forms altered", short=len(KINDS), goal=10_000, each=EACH):
        kind, chance = KINDS[seed % len(KINDS)], Chance(f"form {seed}")
        if kind not in ready:
            ready[kind] = _prepared(kind, tmp_path, review)
        with _opened(ready[kind], tmp_path / f"{seed}") as tried:
            for _ in range(HERE):
                if not tried.refuses(spoiled(ready[kind].form, chance)):
                    tried.desk.undo()
            assert not tried.refuses(ready[kind].form)


@contextmanager
def _opened(ready: Prepared, folder: Path) -> Iterator[Tried]:
    folder.mkdir()
    path = folder / "file.appraisal"
    path.write_bytes(ready.file)
    with ExitStack() as last, ExitStack() as first:
        services = wired(folder, MovableClock(NOW, folder.name))
        case = services.files().open(path, None, at=NOW)
        first.callback(case.close)
        yield Tried(
            desk=ready.desk(case, services),
            services=services,
            on_disk=bytes_of_open(path, last),
        )


def _prepared(kind: str, folder: Path, review: Open) -> Prepared:
    """The file is closed, and so can be copied."""
    own = folder / kind
    own.mkdir()
    with ExitStack() as stack:
        if kind == FEEDBACK:
            return _facilitators(own, stack)
        case, editor, services = _board_for(kind, own, stack, review)
        return _boards(PacketKind(kind), case, editor, services, own)


def _board_for(
    kind: str, folder: Path, stack: ExitStack, review: Open
) -> tuple[CaseFile, RecordEditor, Services]:
    if kind == PacketKind.REFLECTION:
        asked = stack.enter_context(asking_for_a_reflection(folder))
        return asked.case, asked.editor, wired(folder, asked.clock)
    if kind == PacketKind.COMMENTS:
        released = review(drafted())
        return released.case, released.editor, released.services
    chair = stack.enter_context(board(folder))
    chair.editor.edit(sealed_by_chair, "sealing")
    return chair.case, chair.editor, chair.services


def _boards(
    kind: PacketKind, case: CaseFile, editor: RecordEditor, services: Services, folder: Path
) -> Prepared:
    person = BEN if kind is PacketKind.VIEW else ""
    made = make_form(editor, case, services, kind, due=None, person=person)
    give_form(made, folder / "form.pdf", editor, case, services.clock)
    said = {each.name: "/c0" if each.choices else "Said." for each in made.issued.fields}
    role = editor.role

    def desk(case: CaseFile, services: Services) -> Desk:
        editor = RecordEditor(case, cycles(case)[0].id, clock=services.clock, role=role)
        taking = boards_taking(editor, services.clock)

        def take(filled: Filled) -> None:
            came = look_into_form(case, editor.record, filled, NOW + timedelta(days=1))
            take_form(taking, came, services.new_id())

        return Desk(take=take, undo=taking.give_back)

    case.close()
    return Prepared(file=case.path.read_bytes(), form=by_pypdf(made.data, said), desk=desk)


def _facilitators(folder: Path, stack: ExitStack) -> Prepared:
    chair, own = stack.enter_context(asking_board(folder)), stack.enter_context(facilitator(folder))
    own.takes(asks(chair))
    made = make_group_form(own.editor, own.services, HEADS)
    give_group_forms((made,), lambda _: folder / "form.pdf", own.editor)
    fields: Any = own.services.form_reader().read(made.data).answers

    def desk(case: CaseFile, services: Services) -> Desk:
        editor = FeedbackEditor(case, clock=services.clock)

        def take(filled: Filled) -> None:
            came = look_into_group_form(editor.feedback, filled)
            take_group_form(editor, came, services, is_another=True)

        def undo() -> None:
            editor.edit(lambda kept: replace(kept, answers=()), "taking out")
            editor.save()

        return Desk(take=take, undo=undo)

    own.case.close()
    form = by_pypdf(made.data, dict.fromkeys(fields, "/c0"))
    return Prepared(file=own.case.path.read_bytes(), form=form, desk=desk)
