"""How texts of somebody's own file read before, from real files with real backups."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

import pytest
from tests.journeys.prepared import ATTENDANCE
from tests.ui.fakes import FinishedJob, InlineTasks
from tests.ui.guest.working import Working as GuestWorking
from tests.ui.guest.working import working as guest_working
from tests.ui.own_desk.working import Working, working
from tests.ui.screens.glass import Glass
from tests.wired import NOW

from appraisal_app.application.backing_up.making import back_up
from appraisal_app.application.earlier_wording import Read, whole_of
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_desk import OwnDesk, OwnNote
from appraisal_app.domain.own_words import submitted, taken_back, with_review
from appraisal_app.ui.application.own_worded_pages import worded_desk, worded_guest
from appraisal_app.ui.earlier_wording.finding import Pages
from appraisal_app.ui.earlier_wording.presenter import WordingParts, WordingPresenter
from appraisal_app.ui.earlier_wording.state import PAGE, PUT
from appraisal_app.ui.forms.blocks import Card, Facts, ListField, SelectField
from appraisal_app.ui.stages.tree import find

T = TypeVar("T")
FIRST, NEXT = "What I wrote in October.", "What I think of it now."
WHY = f"draft.{ATTENDANCE}.why"
HERE = "Earlier, since the file was opened"


@dataclass
class Looked(Generic[T]):
    """The page of earlier wordings over an own file."""

    presenter: WordingPresenter[T]
    glass: Glass = field(default_factory=Glass)

    def cards(self, key: str) -> tuple[Card, ...]:
        found = find(self.glass.page.blocks, f"texts:{key}")
        return found.items if isinstance(found, ListField) else ()


def looked(
    case: CaseFile,
    editor: KeptEditor[T],
    services: Services,
    pages: Callable[[], Pages[T]],
    read: Read[T],
) -> Looked[T]:
    glass = Glass()
    parts = WordingParts(
        editor=lambda: editor,
        pages=pages,
        read=lambda: read,
        case=case,
        services=services,
        tasks=InlineTasks(),
        back=lambda: None,
    )
    return Looked(WordingPresenter(parts, glass), glass)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Working]:
    made = working(tmp_path)
    made.ask()
    yield made
    made.case.close()


def at_desk(own: Working) -> Looked[OwnDesk]:
    pages = partial(worded_desk, own.editor, own.services.clock.today)
    return looked(own.case, own.editor, own.services, pages, whole_of(OwnDesk))


def write(own: Working, text: str) -> str:
    """Answer the first question of the self-reflection; its key."""
    page = own.page("write:0", 0)
    key = "draft.challenges"
    page.changed(key, text)
    page.committed(key)
    return key


def keep_backup(own: Working) -> None:
    back_up(own.case, own.services.folders.backups, at=NOW, progress=FinishedJob(None))


def read_in(card: Card) -> tuple[tuple[str, str], ...]:
    return tuple(row for block in card.blocks if isinstance(block, Facts) for row in block.rows)


def offered(page: Looked[T]) -> list[object]:
    which = find(page.glass.page.blocks, PAGE)
    return [each.value for each in which.options] if isinstance(which, SelectField) else []


def test_a_reflection_shows_what_it_was_here_and_in_a_backup(own: Working) -> None:
    key = write(own, FIRST)
    keep_backup(own)
    write(own, NEXT)
    page = at_desk(own)
    page.presenter.show("write:0")
    (card,) = page.cards(key)
    fresh = replace(own, editor=type(own.editor)(own.case, clock=own.services.clock))
    later = at_desk(fresh)
    later.presenter.show("write:0")
    (kept,) = later.cards(key)

    assert (card.title, kept.title) == (HERE, "In the backup of 20 November 2026, 18:30")
    assert read_in(kept)[0] == ("It read", FIRST)


def test_an_earlier_wording_is_put_back_and_undo_brings_the_other(own: Working) -> None:
    key = write(own, FIRST)
    write(own, NEXT)
    page = at_desk(own)
    page.presenter.show("write:0")
    page.presenter.pressed(f"{PUT}{key}:0")

    assert own.review.draft.challenges == FIRST
    assert not own.editor.dirty
    own.editor.undo()
    assert own.review.draft.challenges == NEXT


def test_what_is_submitted_stands_as_it_went_until_it_is_taken_back(own: Working) -> None:
    key = write(own, FIRST)
    keep_backup(own)
    write(own, NEXT)
    own.editor.finish(lambda desk: with_review(desk, submitted(desk.reviews[0], at=NOW)), "submit")
    page = at_desk(own)
    page.presenter.show("write:0")
    assert "write:0" not in offered(page)

    own.editor.finish(
        lambda desk: with_review(desk, taken_back(desk.reviews[0], at=NOW)), "take_back"
    )
    page.presenter.show("write:0")
    (card,) = page.cards(key)
    assert read_in(card)[0] == ("It read", FIRST)


def test_a_note_is_found_under_the_page_of_notes(own: Working) -> None:
    note = OwnNote(id="n", written_on=NOW.date(), title="Hard week", text=FIRST)
    own.editor.edit(lambda desk: replace(desk, notes=(note,)), "a note")
    own.editor.edit(lambda desk: replace(desk, notes=(replace(note, text=NEXT),)), "“The note”")
    page = at_desk(own)
    page.presenter.show("notes")
    (card,) = page.cards("notes.n.text")

    assert read_in(card)[0] == ("It read", FIRST)


def test_a_review_is_followed_where_it_stood_in_another_place(own: Working) -> None:
    key = write(own, FIRST)
    first = own.review
    other = replace(
        first, id="other", label="2025/26", draft=replace(first.draft, challenges="Old")
    )
    own.editor.edit(lambda desk: replace(desk, reviews=(other, *desk.reviews)), "a review")
    page = at_desk(own)
    page.presenter.show("write:0")
    before = page.cards(key)
    page.presenter.changed(PAGE, "write:1")

    assert not before, "the other review was not there before, and has no earlier wording"
    assert not page.cards(key), "the review itself reads as ever"


def test_pages_without_texts_are_not_offered(own: Working) -> None:
    page = at_desk(own)
    page.presenter.show()

    assert "write:0" in offered(page)
    assert not {"home", "share:0", "notes"} & set(offered(page))


def test_a_file_without_any_text_says_so(tmp_path: Path) -> None:
    bare = working(tmp_path)
    page = at_desk(bare)
    page.presenter.show("home")

    assert not offered(page)
    assert "No page of this file has a text to write yet." in page.glass.words()
    bare.case.close()


def test_a_guests_view_shows_what_it_was(tmp_path: Path) -> None:
    with guest_working(tmp_path) as at:
        at.ask()
        for text in (FIRST, NEXT):
            page = at.page("answer:0", 0)
            page.changed(WHY, text)
            page.committed(WHY)
        shown = at_guest(at)
        shown.presenter.show("answer:0")
        (card,) = shown.cards(WHY)
        shown.presenter.pressed(f"{PUT}{WHY}:0")

        assert read_in(card)[0] == ("It read", FIRST)
        assert FIRST in repr(at.own.editor.guest)
        assert NEXT not in repr(at.own.editor.guest)


def at_guest(at: GuestWorking) -> Looked[Guest]:
    own = at.own
    pages = partial(worded_guest, own.editor, own.services.clock.today)
    return looked(own.case, own.editor, own.services, pages, whole_of(Guest))
