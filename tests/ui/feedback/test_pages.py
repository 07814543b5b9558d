"""The pages of a facilitator's file: what they show, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.feedback.files import HEADS, PEERS, asks
from tests.ui.feedback.working import Working, working

from appraisal_app.application.feedback.destroying import OUT_OF_REACH
from appraisal_app.domain.feedback.answering import RELEASED
from appraisal_app.domain.feedback.deciding import NOBODY, NOT_THE_SUBJECT
from appraisal_app.domain.feedback.rounds import Verdict
from appraisal_app.ui.feedback.entering import CLEAR, NOTE
from appraisal_app.ui.feedback.guidance import feedback_guidance
from appraisal_app.ui.feedback.home import GIVE_BACK, OPEN_REQUEST
from appraisal_app.ui.feedback.keys import PAGES, Part
from appraisal_app.ui.feedback.rail import feedback_rail
from appraisal_app.ui.feedback.releasing import RELEASE, SAVE_AGAIN
from appraisal_app.ui.feedback.texts import NO_NUMBER
from appraisal_app.ui.forms.blocks import ListField, TableBlock
from appraisal_app.ui.widgets.mark_kind import Mark

TAKE, SAID = "take", "Keeps promises, says Łucja."


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Working]:
    with working(tmp_path) as found:
        yield found


def test_an_empty_file_leads_to_opening_a_request(at: Working) -> None:
    home = at.page("home")
    assert "Open the request that you were sent." in at.glass.words()
    asked = asks(at.chair)
    path = at.own.folder / "ask.appraisal-packet"
    path.write_bytes(asked.data)
    at.dialogs.answers.extend((path, asked.words, TAKE))
    home.pressed(OPEN_REQUEST)
    assert at.went == [Part.ASKING]
    at.dialogs.answers.append(True)
    at.page("home").pressed(GIVE_BACK)
    assert at.own.feedback.review == ""


def test_every_page_has_guidance_and_who_sees_what_stands_before_the_typing(at: Working) -> None:
    at.ask()
    for key in PAGES:
        at.page(key)
        assert feedback_guidance(key).sections
    for key in ("home", Part.ASKING, Part.ENTERING):
        at.page(key)
        words = at.glass.words()
        assert "Who reads the answers" in words
        assert "at least 3 of the group" in words
        assert "31 December 2026" in words
        assert "E-mails are out of the application's reach" in words


def test_how_many_were_asked_is_a_number_or_is_not_kept(at: Working) -> None:
    at.ask()
    page = at.page(Part.ASKING)
    page.changed(f"groups.{HEADS}.asked", "6")
    assert at.own.feedback.groups[0].asked == 6
    page.changed(f"groups.{HEADS}.asked", "six")
    assert at.glass.problems() == [NO_NUMBER]
    assert at.own.feedback.groups[0].asked == 6


def test_questions_can_be_changed_until_somebody_answered(at: Working) -> None:
    at.ask()
    at.page(Part.ASKING)
    listed = at.glass.block("questions")
    assert isinstance(listed, ListField)
    assert listed.add_label
    at.own.enters(HEADS, listens="mostly")
    at.page(Part.ASKING)
    listed = at.glass.block("questions")
    assert isinstance(listed, ListField)
    assert not listed.add_label
    assert not any(card.removable for card in listed.items)


def test_a_form_is_typed_in_noted_and_known_when_it_comes_again(at: Working) -> None:
    at.ask()
    page = at.page(Part.ENTERING)
    assert not at.glass.actions()[NOTE].enabled
    for _ in range(3):
        page.changed("writing.group", HEADS)
        page.changed("writing.listens", "mostly")
        page.changed("writing.well", SAID)
        if at.own.feedback.answers:
            at.dialogs.answers.append("other" if len(at.own.feedback.answers) == 1 else "same")
        page.pressed(NOTE)
        assert at.own.feedback.writing is None
    assert [each.to("well").text for each in at.own.feedback.answers] == [SAID, SAID]
    page.changed("writing.well", "Half a")
    page.pressed(CLEAR)
    assert at.own.feedback.writing is None
    page.pressed(f"take_out.{at.own.feedback.answers[1].id}")
    assert len(at.own.feedback.answers) == 1


def test_a_form_without_its_group_is_not_noted(at: Working) -> None:
    at.ask()
    page = at.page(Part.ENTERING)
    page.changed("writing.listens", "mostly")
    page.pressed(NOTE)
    assert at.glass.problems()
    assert not at.own.feedback.answers
    assert at.own.feedback.writing is not None


def test_a_text_is_decided_by_somebody_who_is_named_and_is_not_the_subject(at: Working) -> None:
    at.ask()
    answer = at.own.enters(HEADS, well=SAID)
    key = f"texts.{answer}.well"
    page = at.page(Part.READING)
    page.changed(f"{key}.verdict", Verdict.PASSED)
    assert at.glass.problems() == [NOBODY]
    at.own.editor.edit(lambda f: replace(f, chief_executive="Sole Subject"), "naming")
    page.changed("vetter", "sole subject")
    page.changed(f"{key}.verdict", Verdict.PASSED)
    assert at.glass.problems() == [NOT_THE_SUBJECT]
    page.changed("vetter", "C. Lerk")
    page.changed(f"{key}.verdict", Verdict.REWORDED)
    assert at.glass.field(f"{key}.words").error
    page.changed(f"{key}.words", "Keeps promises, says [a colleague].")
    assert not at.glass.field(f"{key}.words").error
    (vetted,) = at.own.feedback.vetted
    assert (vetted.by, vetted.is_settled) == ("C. Lerk", True)


def test_the_preview_shows_what_goes_and_no_number_of_what_is_held_back(at: Working) -> None:
    at.ask()
    for number in range(3):
        at.own.enters(HEADS, listens="mostly", well=f"Text {number}")
    at.own.enters(PEERS, listens="hardly", well="Alone-in-group")
    at.own.passes_all()
    at.page(Part.RELEASING)
    words = at.glass.words()
    assert "Text 2" in words
    assert "Alone-in-group" not in words
    table = at.glass.block("preview.groups")
    assert isinstance(table, TableBlock)
    assert table.rows[1] == ("Peers", "Not shown", "Not shown")
    counts = at.glass.block("preview.listens.counts")
    assert isinstance(counts, TableBlock)
    assert counts.rows == (("Headteachers", "0", "3", "0", "0"),)


def test_release_once_then_save_again_then_destroy(at: Working) -> None:
    asked = at.ask()
    for number in range(3):
        at.own.enters(HEADS, listens="mostly", well=f"Text {number}")
    page = at.page(Part.RELEASING)
    assert not at.glass.actions()[RELEASE].enabled
    at.own.passes_all()
    first = at.own.folder / "one.appraisal-packet"
    at.dialogs.answers.extend((True, first))
    page = at.page(Part.RELEASING)
    page.pressed(RELEASE)
    assert "the same six words" in at.glass.words()
    again = at.own.folder / "two.appraisal-packet"
    at.dialogs.answers.append(again)
    page.pressed(SAVE_AGAIN)
    at.chair.takes(again.read_bytes(), asked.words)
    at.page(Part.ENTERING)
    assert at.glass.page.lock == RELEASED

    at.dialogs.answers.append(False)
    page = at.page(Part.DESTROYING)
    page.pressed("destroy")
    assert at.own.feedback.answers
    at.dialogs.answers.append(True)
    page.pressed("destroy")
    assert not at.own.feedback.answers
    assert OUT_OF_REACH in at.glass.words()
    at.page(Part.RELEASING)
    assert "Text 2" in at.glass.words()
    at.page("home")
    assert "The file can be deleted." in at.glass.words()


def test_home_leads_on_and_the_rail_says_when_the_day_has_come(at: Working) -> None:
    at.ask()
    at.page("home")
    assert "Groups and questions" in at.glass.words()
    at.own.enters(HEADS, well=SAID)
    today = at.own.services.clock.today()
    marks = {
        each.key: each.mark for each in feedback_rail(at.own.feedback, today, "").stages[0].steps
    }
    assert marks[Part.READING] is Mark.TODO
    at.own.clock.move_on(days=60)
    late = feedback_rail(at.own.feedback, at.own.clock.today(), "").stages[0].steps[-1]
    assert late.mark is Mark.LATE
    at.page("home")
    assert "Destroy the answers" in at.glass.words()
