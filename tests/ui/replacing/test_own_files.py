"""Words are replaced in own files too: what was written there and can still be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.domain.planted import DAY
from tests.journeys.prepared import ATTENDANCE
from tests.ui.feedback.working import working as facilitator_at_work
from tests.ui.guest.working import working as guest_at_work
from tests.ui.own_desk.working import working as chief_at_work
from tests.ui.screens.glass import Glass
from tests.wired import NOW

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.domain.guests import ViewTask
from appraisal_app.domain.own_desk import OwnNote
from appraisal_app.domain.own_words import submitted, with_review
from appraisal_app.ui.application.own_open_pages import desk_pages, feedback_pages, guest_pages
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.forms.blocks import ChecksField
from appraisal_app.ui.replacing.finding import OpenPage
from appraisal_app.ui.replacing.presenter import ReplacingParts, ReplacingPresenter
from appraisal_app.ui.replacing.state import FIND, INSTEAD, LOOK, OF_OWN_FILE, REPLACE_ALL

Pages = Callable[[], Iterable[OpenPage]]


def found(editor: KeptEditor[Any], pages: Pages, *, instead: bool = False) -> list[str]:
    """The pages on which “herons” stand; puts otters in their place when that is asked."""
    glass = Glass()
    parts = ReplacingParts(
        editor=lambda: editor, pages=pages, back=lambda: None, purpose=OF_OWN_FILE
    )
    presenter = ReplacingPresenter(parts, glass)
    presenter.show()
    presenter.changed(FIND, "herons")
    presenter.changed(INSTEAD, "otters")
    presenter.pressed(LOOK)
    lists = [each.label for each in glass.page.blocks if isinstance(each, ChecksField)]
    if instead:
        presenter.pressed(REPLACE_ALL)
    return lists


def test_the_chief_executive_replaces_in_drafts_and_notes_and_not_in_what_was_sent(
    tmp_path: Path,
) -> None:
    own = chief_at_work(tmp_path)
    own.ask()
    own.page("write:0", 0).changed("draft.ideas", "Herons for all.")
    note = OwnNote(id="n", title="Two herons", text="Late herons.")
    own.editor.edit(lambda desk: replace(desk, notes=(note,)), "note")
    before = own.desk

    pages = found(own.editor, lambda: desk_pages(own.editor, DAY), instead=True)

    assert pages == ["Review 2026/27 · Self-reflection", "My notes"]
    assert own.review.draft.ideas == "Otters for all."
    assert (own.desk.notes[0].title, own.desk.notes[0].text) == ("Two otters", "Late otters.")
    own.editor.undo()
    assert own.desk == before
    own.editor.finish(lambda desk: with_review(desk, submitted(desk.reviews[0], at=NOW)), "submit")
    assert found(own.editor, lambda: desk_pages(own.editor, DAY)) == ["My notes"]
    own.case.close()


def test_a_panel_member_replaces_in_a_view(tmp_path: Path) -> None:
    with guest_at_work(tmp_path) as at:
        at.ask()
        at.page("answer:0", 0).changed(f"draft.{ATTENDANCE}.why", "Herons everywhere.")

        found(at.own.editor, lambda: guest_pages(at.own.editor, DAY), instead=True)

        task = at.own.editor.guest.tasks[0]
        assert isinstance(task, ViewTask)
        assert [each.why for each in task.draft if each.why] == ["Otters everywhere."]


def test_a_facilitator_never_replaces_in_an_answer(tmp_path: Path) -> None:
    with facilitator_at_work(tmp_path) as at:
        at.ask()
        first = at.own.feedback.groups[0]
        at.page(Part.ASKING).changed(f"groups.{first.id}.name", "Friends of herons")
        texts = [each for each in at.own.feedback.questions if each.kind.value == "text"]
        at.page(Part.ENTERING).changed(f"writing.{texts[0].id}", "Herons, they say.")

        pages = found(at.own.editor, lambda: feedback_pages(at.own.editor, DAY), instead=True)

        assert len(pages) == 1
        assert at.own.feedback.groups[0].name == "Friends of otters"
        assert "Herons, they say." in repr(at.own.feedback)
