"""The pages of a guest's own file: what they show, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.application.guests.files import SAID
from tests.journeys.prepared import ATTENDANCE, READING
from tests.ui.guest.working import Working, working

from appraisal_app.application.post.guests import NO_REQUEST
from appraisal_app.application.searching import Hit
from appraisal_app.domain.guest_papers import SubmittedAdvice, SubmittedView
from appraisal_app.domain.guests import AdviceTask, ViewTask
from appraisal_app.ui.forms.blocks import ChoiceField, ListField, PageState, TableBlock, TextField
from appraisal_app.ui.guest.finding import guest_target
from appraisal_app.ui.guest.guidance import guest_guidance
from appraisal_app.ui.guest.home.page import GIVE_BACK, OPEN_REQUEST, next_task
from appraisal_app.ui.guest.keys import pages_of
from appraisal_app.ui.guest.rail import guest_rail
from appraisal_app.ui.kept_pages.submitting import SAVE_AGAIN, SUBMIT, TAKE_BACK
from appraisal_app.ui.stages.tree import find, walk
from appraisal_app.ui.widgets.mark_kind import Mark

WORDS = "As it was.\n- Łódź "
TAKE = "take"
WHY, RATING = f"draft.{ATTENDANCE}.why", f"draft.{ATTENDANCE}.rating"


@pytest.fixture
def at(tmp_path: Path) -> Iterator[Working]:
    with working(tmp_path) as found:
        yield found


def said(state: PageState) -> str:
    return repr(list(walk(state.blocks)))


def offered(state: PageState) -> set[str]:
    return {each.key for each in state.actions if each.enabled}


def view(at: Working) -> ViewTask:
    task = at.own.editor.guest.tasks[0]
    assert isinstance(task, ViewTask)
    return task


def test_an_empty_file_leads_to_opening_a_request(at: Working) -> None:
    home = at.page("home")
    assert "Open the request that you were sent." in said(home.state)
    asked = at.chair.asks_adviser()
    path = at.own.folder / "ask.appraisal-packet"
    path.write_bytes(asked.data)
    at.dialogs.answers.extend((path, asked.words, TAKE))
    home.pressed(OPEN_REQUEST)
    assert at.went == ["answer:0"]
    assert isinstance(at.own.task, AdviceTask)
    preview = str(at.dialogs.asked[-1])
    assert "Asked: Dr Sian Hughes" in preview
    assert "Self-reflection in it: submitted 20 November 2026" in preview


def test_a_request_can_be_given_back_until_something_is_written(at: Working) -> None:
    at.ask()
    at.dialogs.answers.append(True)
    at.page("home").pressed(GIVE_BACK)
    assert at.own.editor.guest.tasks == ()
    at.ask()
    at.own.writes(WORDS)
    assert GIVE_BACK not in said(at.page("home").state)


def test_each_reads_who_will_see_it_before_the_first_field(at: Working) -> None:
    at.ask()
    at.ask_advice()
    for number in (0, 1):
        keys = [each.key for each in at.page(f"answer:{number}", number).state.blocks]
        fields = [
            each.key
            for each in at.page(f"answer:{number}", number).state.blocks
            if isinstance(each, TextField | ListField)
        ]
        assert keys.index("who") < keys.index(fields[0])
        told = said(at.page(f"answer:{number}", number).state)
        assert "6 years after the review is closed" in told
        assert "under your name" in told


def test_a_view_is_written_in_the_words_of_the_scale(at: Working) -> None:
    at.ask()
    page = at.page("answer:0", 0)
    rating = find(page.state.blocks, RATING)
    assert isinstance(rating, ChoiceField)
    page.changed(RATING, rating.options[0].value)
    page.changed(WHY, WORDS)
    assert view(at).draft[0].why == WORDS
    assert view(at).draft[0].rating == rating.options[0].value
    assert [each.done for each in page.state.complete_when] == [False]
    page.changed(f"draft.{READING}.why", WORDS)
    assert [each.done for each in page.state.complete_when] == [True]
    at.own.editor.undo()
    assert [each.objective for each in view(at).draft] == [ATTENDANCE]


def test_an_adviser_answers_four_questions(at: Working) -> None:
    at.ask_advice()
    page = at.page("answer:0", 0)
    labels = [each.label for each in walk(page.state.blocks) if isinstance(each, TextField)]
    assert labels[0] == "My advice"
    assert [label[0] for label in labels[-3:]] == ["2", "3", "4"]
    page.changed(f"draft.objectives.{ATTENDANCE}.view", WORDS)
    page.changed("draft.overall", WORDS)
    task = at.own.task
    assert isinstance(task, AdviceTask)
    assert task.draft.objectives[0].view == WORDS
    assert task.draft.overall == WORDS


def test_what_was_sent_with_the_request_can_be_read(at: Working) -> None:
    at.ask()
    assert SAID in said(at.page("to_read:0", 0).state)
    assert "Raise attendance" in said(at.page("agreed:0", 0).state)


def test_the_preview_is_what_the_packet_holds(at: Working) -> None:
    asked = at.ask()
    page = at.page("to_send:0", 0)
    assert SUBMIT not in offered(page.state)
    at.own.writes(WORDS)
    page = at.page("to_send:0", 0)
    shown, title = said(page.state), page.state.title
    path = at.own.folder / "answer.appraisal-packet"
    at.dialogs.answers.extend((True, path))
    page.pressed(SUBMIT)
    body = at.chair.services.packets().open(path.read_bytes(), asked.words).packet.body
    assert isinstance(body, SubmittedView)
    assert body == view(at).submitted[0]
    (only,) = body.objectives
    assert all(repr(each)[1:-1] in shown for each in (only.why, only.ask, "Met"))
    sent = at.page("to_send:0", 0).state
    assert (title, sent.title) == ("What will be sent", "What was submitted")
    assert {TAKE_BACK, SAVE_AGAIN} <= offered(sent)
    written = at.page("answer:0", 0).state
    assert "“What was submitted”" in written.lock
    assert "What was submitted" in repr(
        guest_rail(at.own.editor.guest, at.own.clock.today(), "home")
    )
    assert "Submitted on" in written.lock
    assert not [each for each in walk(written.blocks) if isinstance(each, TextField)]


def test_it_is_taken_back_and_submitted_as_the_second_edition(at: Working) -> None:
    asked = at.ask_advice()
    at.own.submits(WORDS)
    at.dialogs.answers.append(True)
    at.page("to_send:0", 0).pressed(TAKE_BACK)
    page = at.page("to_send:0", 0)
    assert "First edition" in said(page.state)
    assert "Taken back on" in said(page.state)
    assert "Sealed here" not in said(page.state)
    path = at.own.folder / "second.appraisal-packet"
    at.dialogs.answers.extend((True, path))
    page.pressed(SUBMIT)
    again = path.with_name("again.appraisal-packet")
    at.dialogs.answers.append(again)
    at.page("to_send:0", 0).pressed(SAVE_AGAIN)
    packets = at.chair.services.packets()
    opened = [packets.open(each.read_bytes(), asked.words).packet for each in (path, again)]
    assert opened[0] == opened[1]
    assert isinstance(opened[0].body, SubmittedAdvice)
    assert opened[0].body.edition == 2


def test_turning_away_submits_nothing(at: Working) -> None:
    at.ask()
    at.own.writes(WORDS)
    page = at.page("to_send:0", 0)
    at.dialogs.answers.append(False)
    page.pressed(SUBMIT)
    at.dialogs.answers.extend((True, None))
    page.pressed(SUBMIT)
    assert view(at).submitted == ()


def test_without_its_request_nothing_is_submitted_until_it_is_opened_here(at: Working) -> None:
    """As after taking a view over from another copy of the file: the post stays where it is."""
    asked = at.ask()
    task = view(at)
    at.own.taking.give_back()
    kept = at.own.editor
    kept.edit(lambda guest: type(guest)(id=guest.id, views=(task,)), "putting it there")
    at.own.writes(WORDS)
    lacking = at.page("to_send:0", 0).state
    assert NO_REQUEST in said(lacking)
    assert "given back" not in said(lacking)
    assert SUBMIT not in offered(lacking)

    at.own.takes(asked)
    whole = at.page("to_send:0", 0).state
    assert NO_REQUEST not in said(whole)
    assert SUBMIT in offered(whole)
    assert WORDS.strip() in "".join(each.why for each in view(at).draft)


@pytest.mark.parametrize("key", ["answer:4", "to_send:4", "to_read:4", "agreed:4"])
def test_a_page_of_nothing_leads_home(at: Working, key: str) -> None:
    state = at.page(key, 4).state
    assert "not in your file any more" in said(state)
    assert [each.key for each in state.actions] == ["go:home"]


def test_home_turns_to_what_is_due_first_and_then_to_the_board(at: Working) -> None:
    at.ask()
    at.ask_advice()
    first, second = at.own.editor.guest.tasks
    assert first.request.due is not None
    assert second.request.due is not None
    assert first.request.due < second.request.due
    assert next_task(at.own.editor.guest) == first
    assert "1 more to write after this one" in said(at.page("home").state)
    at.own.submits(WORDS)
    at.dialogs.answers.clear()
    rail = guest_rail(at.own.editor.guest, at.own.clock.today(), "home")
    assert [stage.title for stage in rail.stages] == [
        "Review 2025/26: advice",
        "Review 2025/26: view",
    ]
    marks = [each.mark for stage in rail.stages for each in stage.steps if each.status]
    assert Mark.DONE in marks


def test_every_page_has_a_title_and_guidance(at: Working) -> None:
    at.ask()
    at.ask_advice()
    guest = at.own.editor.guest
    for key in pages_of(guest):
        number = int(key.partition(":")[2] or -1)
        assert at.page(key, number).state.title
        assert guest_guidance(guest, key).sections
    assert guest_guidance(guest, "answer:0") != guest_guidance(guest, "answer:1")


def test_the_packets_of_a_task_are_its_own(at: Working) -> None:
    at.ask()
    at.ask_advice()
    table = find(at.page("to_send:1", 1).state.blocks, "letters")
    assert isinstance(table, TableBlock)
    assert [row[0] for row in table.rows] == ["Request for the adviser's advice, from Owen Price"]


def test_a_search_leads_to_the_field_that_was_written(at: Working) -> None:
    at.ask()
    review = view(at).id
    hit = Hit(
        review="", cycle_id="", part="guest", place=f"views.{review}.{WHY}", excerpt="", marks=()
    )
    target = guest_target(at.own.editor.guest, hit)
    assert (target.page, target.field) == ("answer:0", WHY)
    assert find(at.page("answer:0", 0).state.blocks, WHY) is not None
