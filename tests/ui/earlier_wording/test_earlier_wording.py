"""How a text read before is shown, and put back, from a real file with real backups."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.ui.fakes import InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import KEY_WORDS, NOW, locked_example_at, wired

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.earlier_wording import review_of
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.domain.people import Role
from appraisal_app.ui.earlier_wording.presenter import WordingParts, WordingPresenter
from appraisal_app.ui.earlier_wording.review_pages import ReviewPages
from appraisal_app.ui.earlier_wording.state import PAGE, PUT
from appraisal_app.ui.forms.blocks import Card, Facts, ListField, Note, TextField
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import walk

AIMS, FIRST = "aims", "The first wording, as it was kept."
NEXT = "The wording of today, which the board has agreed."


class Room:
    """The page over a file, and a text of the page of aims to write in."""

    def __init__(self, case: CaseFile, services: Services) -> None:
        self.case, self.services, self.glass, self.backs = case, services, Glass(), 0
        last = cycles(case)[-1].id
        self.editor = RecordEditor(case, last, clock=services.clock, role=Role.CHAIR)
        self.page = next(
            each.code for each in self.editor.record.cycle.process.pages if each.kind.value == AIMS
        )
        parts = WordingParts(
            editor=lambda: self.editor,
            pages=lambda: ReviewPages(self.context()),
            read=lambda: review_of(self.editor.record.cycle.id),
            case=case,
            services=services,
            tasks=InlineTasks(),
            back=self._back,
        )
        self.presenter = WordingPresenter(parts, self.glass)

    def context(self) -> PageContext:
        return PageContext(
            record=self.editor.record,
            today=self.services.clock.today(),
            role=Role.CHAIR,
            access=self.case.access,
            templates=self.services.templates,
        )

    @property
    def field(self) -> TextField:
        kind = next(k for k in PAGES if k.value == AIMS)
        blocks = walk(PAGES[kind](self.context()).blocks)
        return next(b for b in blocks if isinstance(b, TextField) and b.multiline)

    def write(self, text: str) -> None:
        write = self.field.write
        assert write is not None
        self.editor.edit(lambda record: write(record, text), "“x”")
        self.editor.close_step()
        self.editor.save()

    def cards(self) -> tuple[Card, ...]:
        found = self.glass.block(f"texts:{self.field.key}")
        return found.items if isinstance(found, ListField) else ()

    def put_back(self, place: int) -> None:
        self.presenter.pressed(f"{PUT}{self.field.key}:{place}")

    def _back(self) -> None:
        self.backs += 1


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A protected file that was backed up with the first wording, and then written in."""
    folder = tmp_path_factory.mktemp("kept")
    services = wired(folder)
    path = locked_example_at(folder / "A trust.appraisal")
    case = services.files().open(path, Passphrase(KEY_WORDS), at=NOW)
    room = Room(case, services)
    room.write(FIRST)
    back_up(case, services.folders.backups, at=NOW, progress=_Silent())
    room.write(NEXT)
    yield room
    case.close()


class _Silent:
    def step(self, done: int, total: int, text: str = "") -> None:
        """Nobody listens."""


def test_a_text_shows_what_it_was_in_this_session_and_in_a_backup(kept: Room) -> None:
    kept.presenter.show(kept.page)
    here = {card.title for card in kept.cards()}
    fresh = Room(kept.case, kept.services)
    fresh.presenter.show(fresh.page)

    assert here == {"Earlier, since the file was opened"}
    (card,) = fresh.cards()
    assert card.title == "In the backup of 20 November 2026, 18:30"
    read = [row for block in card.blocks if isinstance(block, Facts) for row in block.rows]
    assert read[0] == ("It read", FIRST)
    assert "hardly a word" in read[1][1] or "“" in read[1][1]


def test_a_wording_that_is_put_back_is_one_step_of_undo(kept: Room) -> None:
    room = Room(kept.case, kept.services)
    room.presenter.show(room.page)
    room.put_back(0)

    assert room.field.value == FIRST
    assert not room.editor.dirty
    assert isinstance(room.glass.block("said"), Note)
    room.editor.undo()
    assert room.field.value == NEXT
    room.editor.save()


def test_an_unknown_page_leads_to_the_first_that_has_texts(kept: Room) -> None:
    room = Room(kept.case, kept.services)
    room.presenter.show("nowhere")
    first = room.glass.block(PAGE)
    room.presenter.changed(PAGE, room.page)

    assert first is not None
    assert room.cards()


def test_the_line_of_the_list_that_names_no_page_changes_nothing(kept: Room) -> None:
    room = Room(kept.case, kept.services)
    room.presenter.show(room.page)
    before = room.presenter.state
    room.presenter.changed(PAGE, "")

    assert room.presenter.state == before


def test_the_way_back_is_the_page_before(kept: Room) -> None:
    room = Room(kept.case, kept.services)
    room.presenter.show(room.page)
    room.presenter.pressed("back")

    assert room.backs == 1
    assert room.presenter.leave()
