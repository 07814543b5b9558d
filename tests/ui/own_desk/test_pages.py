"""The desk's pages: what can be written, what is shown, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.post.files import CHAIRS, sealer
from tests.exchange.packets.making import WORDS
from tests.ui.own_desk.working import Working, request, working
from tests.wired import NOW, example_at, opened

from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.reading import read_content
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_words import submission, submitted, with_review
from appraisal_app.domain.reflection import Response
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    ChoiceField,
    Facts,
    Field,
    ListField,
    TableBlock,
)
from appraisal_app.ui.own_desk.keys import NOTES, PAST, pages_of
from appraisal_app.ui.own_desk.presenter import DeskPresenter
from appraisal_app.ui.own_desk.writing.answers import LEFT_OUT
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE
from appraisal_app.ui.stages.tree import walk

WRITE, SHARE, OBJECTIVES, STATEMENT = "write:0", "share:0", "own_objectives:0", "received:0"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Working]:
    made = working(tmp_path)
    yield made
    made.case.close()


def write(own: Working, key: str, words: str) -> None:
    own.page(WRITE, 0).changed(key, words)


def submit(own: Working) -> None:
    own.editor.finish(lambda desk: with_review(desk, submitted(desk.reviews[0], at=NOW)), "submit")


# --- Home -------------------------------------------------------------------------------------


def open_request(own: Working, path: Path, *answers: object) -> DeskPresenter:
    """On Home: choose the file, type the words, agree, and whatever is asked next."""
    own.dialogs.answers.extend((path, WORDS, *(answers or ("take",))))
    presenter = own.page(HOME)
    presenter.pressed("open_request")
    return presenter


def test_a_request_that_is_opened_leads_to_the_writing_and_can_be_given_back(own: Working) -> None:
    presenter = open_request(own, own.sealed())
    assert own.went == [WRITE]
    assert own.review.label == "2026/27"
    own.dialogs.answers.append(True)
    presenter.pressed("give_back")
    assert own.desk.reviews == ()
    assert "give_back" not in buttons(own)
    assert GIVEN_BACK_HERE in repr(own.glass.page.blocks)


def buttons(own: Working) -> set[str]:
    rows = [each for each in own.glass.page.blocks if isinstance(each, ActionBlock)]
    return {action.key for row in rows for action in row.actions}


def test_once_something_is_written_the_request_stays(own: Working) -> None:
    open_request(own, own.sealed())
    assert "give_back" in buttons(own)
    write(own, "draft.ideas", "Fewer forms")
    presenter = own.page(HOME)
    assert "give_back" not in buttons(own)
    presenter.pressed("give_back")
    assert own.review.draft.ideas == "Fewer forms"


def test_a_newer_request_says_what_is_new_on_the_page(own: Working) -> None:
    own.ask()
    open_request(own, own.sealed(label="2026/27, again"))
    assert own.went == []
    assert own.glass.has("said")
    assert "2026/27, again" in own.glass.words()


def test_the_same_request_twice_is_refused_with_one_sentence(own: Working) -> None:
    path = own.sealed()
    open_request(own, path)
    before = own.desk
    own.dialogs.answers.extend((path, WORDS))
    own.page(HOME).pressed("open_request")
    assert "already" in own.glass.problems()[0]
    assert own.desk == before


def test_wrong_words_are_asked_again_and_turning_away_changes_nothing(own: Working) -> None:
    other = "place urban lazy volume rapid sofa"
    own.dialogs.answers.extend((own.sealed(), other, None))
    own.page(HOME).pressed("open_request")
    asked = [each[1] for each in own.dialogs.asked if each[0] == "ask_text"]
    assert [getattr(each, "error", "")[:11] for each in asked] == ["", "These words"]
    assert own.desk.reviews == ()
    assert own.letters.post.received == ()


def test_the_words_may_be_typed_as_they_were_heard(own: Working) -> None:
    typed = WORDS.upper().replace(" ", ",  ")
    own.dialogs.answers.extend((own.sealed(), typed, "take"))
    own.page(HOME).pressed("open_request")
    assert len(own.desk.reviews) == 1


def test_a_file_that_is_no_request_is_refused_with_one_sentence(own: Working) -> None:
    path = own.folder / "wrong.appraisal-packet"
    path.write_bytes(b"{}")
    own.dialogs.answers.append(path)
    own.page(HOME).pressed("open_request")
    assert len(own.glass.problems()) == 1
    assert own.desk.reviews == ()


def test_a_review_begun_by_hand_is_typed_in_and_later_joined(own: Working) -> None:
    own.page(HOME).pressed("begin_by_hand")
    assert own.went == [OBJECTIVES]
    presenter = own.page(OBJECTIVES, 0)
    presenter.added("objectives")
    new = own.review.objectives[0].id
    presenter.changed(f"objectives.{new}.title", "raise attendance")
    write(own, f"draft.responses.{new}.progress", "Up by two points.")
    own.page(SHARE, 0)
    assert own.glass.has("no_request")
    assert not own.glass.actions()["submit"].enabled
    open_request(own, own.sealed(), "take", own.review.id)
    assert [each.id for each in own.desk.reviews] == ["cycle"]
    assert own.review.draft.response("one").progress == "Up by two points."
    own.page(SHARE, 0)
    assert own.glass.actions()["submit"].enabled


def test_turning_away_from_joining_changes_nothing(own: Working) -> None:
    own.page(HOME).pressed("begin_by_hand")
    before = own.desk
    open_request(own, own.sealed(), "take", "cancel")
    assert own.desk == before


# --- writing ----------------------------------------------------------------------------------


def test_every_question_of_the_reflection_can_be_answered(own: Working) -> None:
    own.ask()
    own.page(WRITE, 0)
    keys = {each.key for each in walk(own.glass.page.blocks) if isinstance(each, Field)}
    area = own.review.frameworks[0].domains[0].id
    wanted = {
        *(f"draft.responses.one.{each}" for each in ("progress", "own_view", "obstacles")),
        "draft.responses.two.learning",
        *(f"draft.areas.{area}.{each}" for each in ("strength", "growth", "confidence")),
        *(f"draft.{each}" for each in ("achievements", "challenges", "outside_control")),
        *(f"draft.{each}" for each in ("support_wanted", "development", "ideas")),
        "draft.wellbeing_raised",
    }
    assert wanted <= keys


def test_answers_are_written_and_typing_is_one_step_of_undo(own: Working) -> None:
    own.ask()
    presenter = own.page(WRITE, 0)
    for words in ("U", "Up", "Up by two"):
        presenter.changed("draft.responses.one.progress", words)
    presenter.committed("draft.responses.one.progress")
    presenter.changed("draft.responses.one.own_view", "met")
    assert own.review.draft.response("one") == Response(
        objective="one", progress="Up by two", own_view="met"
    )
    own.editor.undo()
    own.editor.undo()
    assert own.review.draft.responses == ()


def test_confidence_is_a_number_or_nothing(own: Working) -> None:
    own.ask()
    area = own.review.frameworks[0].domains[0].id
    presenter = own.page(WRITE, 0)
    presenter.changed(f"draft.areas.{area}.confidence", "0")
    assert own.review.draft.area(area).confidence == 0
    presenter.changed(f"draft.areas.{area}.confidence", "")
    assert own.review.draft.area(area).confidence is None


def test_words_about_a_dropped_objective_stay_and_are_marked(own: Working) -> None:
    own.ask()
    write(own, "draft.responses.two.progress", "Much.")
    own.ask(objectives=request(own.services).objectives[:1])
    own.page(SHARE, 0)
    assert "Much." not in own.glass.words()
    presenter = own.page(WRITE, 0)
    assert LEFT_OUT in own.glass.words()
    presenter.changed("draft.responses.two.progress", "")
    assert own.review.draft.response("two").progress == ""
    assert submission(own.review, at=NOW).responses == ()


def test_submitted_words_are_read_and_not_written(own: Working) -> None:
    own.ask()
    write(own, "draft.achievements", "A calm year.")
    submit(own)
    presenter = own.page(WRITE, 0)
    assert own.glass.page.lock
    assert "A calm year." in own.glass.words()
    before = own.desk
    presenter.changed("draft.achievements", "Changed")
    assert own.desk == before


# --- what the panel will see ------------------------------------------------------------------


def test_the_preview_shows_what_is_submitted_word_for_word(own: Working) -> None:
    own.ask()
    write(own, "draft.responses.one.progress", "  Two\n- lines ")
    write(own, "draft.ideas", "Fewer forms")
    own.page(SHARE, 0)
    preview, title = facts(own), own.glass.page.title
    submit(own)
    own.page(SHARE, 0)
    assert (title, own.glass.page.title) == ("What the panel will see", "What was submitted")
    assert preview <= facts(own)
    assert ("What progress has been made?", "  Two\n- lines ") in preview
    assert own.review.submitted[0].ideas == "Fewer forms"


def facts(own: Working) -> set[tuple[str, str]]:
    return {
        row for block in own.glass.page.blocks if isinstance(block, Facts) for row in block.rows
    }


def test_notes_and_comments_are_in_no_preview(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    presenter = own.page(NOTES)
    presenter.added("notes")
    note = own.desk.notes[0].id
    presenter.changed(f"notes.{note}.text", "Only mine")
    own.page(SHARE, 0)
    assert "Only mine" not in own.glass.words()
    path = submit_by_page(own)
    assert "Fewer forms" in repr(own.answer(path))
    assert "Only mine" not in repr(own.answer(path))


def submit_by_page(own: Working) -> Path:
    path = own.folder / "answer.appraisal-packet"
    own.dialogs.answers.extend((True, path))
    own.page(SHARE, 0).pressed("submit")
    return path


def test_the_packet_holds_the_words_of_the_preview_under_the_words_of_the_request(
    own: Working,
) -> None:
    own.ask()
    write(own, "draft.responses.one.progress", "  Two\n- lines ")
    wanted = submission(own.review, at=NOW)
    answer = own.answer(submit_by_page(own))
    assert answer == SubmittedReflection(review="cycle", words=wanted)
    assert [each.reply_to for each in own.letters.post.sent] == ["ask-1"]


def test_when_submitting_cannot_be_noted_the_packet_is_removed(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    own.editor.save()
    own.dialogs.answers.extend((True, own.folder / "answer.appraisal-packet"))
    presenter = own.page(SHARE, 0)
    another = DeskEditor(own.case, clock=own.services.clock)
    another.edit(lambda desk: replace(desk, name="Another window"), "meanwhile")
    another.save()
    presenter.pressed("submit")
    assert not (own.folder / "answer.appraisal-packet").exists()
    assert own.review.submitted == ()
    assert own.glass.problems()


def test_nothing_can_be_submitted_while_nothing_is_written(own: Working) -> None:
    own.ask()
    presenter = own.page(SHARE, 0)
    assert not own.glass.actions()["submit"].enabled
    presenter.pressed("submit")
    assert own.dialogs.asked == []


@pytest.mark.parametrize("answers", [(False,), (True, None)])
def test_turning_away_from_submitting_submits_nothing(
    own: Working, answers: tuple[object, ...]
) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    own.dialogs.answers.extend(answers)
    own.page(SHARE, 0).pressed("submit")
    assert own.review.submitted == ()


def test_a_file_that_cannot_be_written_leaves_nothing_submitted(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    own.dialogs.answers.extend((True, own.folder / "nowhere" / "a.appraisal-packet"))
    own.page(SHARE, 0).pressed("submit")
    assert own.review.submitted == ()
    assert own.glass.problems()


def test_what_is_saved_again_is_the_same_packet(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    first, again = submit_by_page(own), own.folder / "again.appraisal-packet"
    own.dialogs.answers.append(again)
    own.page(SHARE, 0).pressed("save_again")
    one, two = (sealer(CHAIRS).open(each.read_bytes(), WORDS).packet for each in (first, again))
    assert one == two
    assert first.read_bytes() != again.read_bytes()
    assert len(own.letters.post.sent) == 1


def test_taking_back_opens_the_draft_and_marks_the_edition(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    submit(own)
    own.dialogs.answers.append(True)
    own.page(SHARE, 0).pressed("take_back")
    write(own, "draft.ideas", "No forms")
    assert own.review.draft.ideas == "No forms"
    assert own.review.submitted[0].ideas == "Fewer forms"
    own.page(PAST)
    assert "taken back" in own.glass.words()
    assert "No forms" not in own.glass.words()


def test_the_packet_of_an_edition_that_was_taken_back_says_so(own: Working) -> None:
    def fates() -> list[str]:
        own.page(SHARE, 0)
        found = [each for each in walk(own.glass.page.blocks) if isinstance(each, TableBlock)]
        return [row[-1] for row in found[0].rows if "from" not in row[0]]

    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    submit_by_page(own)
    assert fates() == ["Sealed here"]
    own.dialogs.answers.append(True)
    own.page(SHARE, 0).pressed("take_back")
    assert fates() == ["Taken back on 20 November 2026"]
    submit_by_page(own)
    assert sorted(fates()) == ["Sealed here", "Taken back; a later edition followed"]


# --- the statement ----------------------------------------------------------------------------


def signed_pdf(own: Working) -> bytes:
    """The first statement of the worked example, signed by both."""
    case = opened(example_at(own.folder / "example.appraisal"), own.services)
    document = read_content(case).records[0].sign_off.document
    with case.unit_of_work() as unit:
        data = unit.get_blob(document).data
    case.close()
    return data


def test_a_signed_statement_is_kept_judged_and_given_out_again(own: Working) -> None:
    own.ask()
    data = signed_pdf(own)
    source, target = own.folder / "Statement.pdf", own.folder / "copy.pdf"
    source.write_bytes(data)
    own.dialogs.answers.append(source)
    presenter = own.page(STATEMENT, 0)
    presenter.pressed("keep_statement")
    received = own.review.received
    assert received is not None
    assert (received.name, bool(received.certified_by)) == ("Statement.pdf", True)
    own.dialogs.answers.append(target)
    presenter.pressed("copy_statement")
    assert target.read_bytes() == data


def test_comments_are_kept_word_for_word(own: Working) -> None:
    own.ask()
    source = own.folder / "Statement.pdf"
    source.write_bytes(signed_pdf(own))
    own.dialogs.answers.append(source)
    presenter = own.page(STATEMENT, 0)
    presenter.pressed("keep_statement")
    presenter.changed("received.comments", " Not so.\n")
    presenter.changed("received.agreed", "in_part")
    assert isinstance(own.glass.field("received.agreed"), ChoiceField)
    received = own.review.received
    assert received is not None
    assert (received.comments, received.agreed) == (" Not so.\n", Agreement.IN_PART)


def test_what_is_no_pdf_is_not_kept(own: Working) -> None:
    own.ask()
    source = own.folder / "Statement.pdf"
    source.write_bytes(b"Dear Amina")
    own.dialogs.answers.append(source)
    own.page(STATEMENT, 0).pressed("keep_statement")
    assert own.review.received is None
    assert len(own.glass.problems()) == 1


# --- all pages --------------------------------------------------------------------------------


def test_every_page_shows_before_there_is_anything_and_when_undo_took_its_review_away(
    own: Working,
) -> None:
    own.ask()
    keys = pages_of(own.desk)
    own.editor.undo()
    for key in keys:
        own.page(key, 0)
        assert own.glass.page.title
        assert own.glass.page.blocks


def test_the_keys_of_a_page_are_unique(own: Working) -> None:
    own.ask()
    write(own, "draft.ideas", "Fewer forms")
    for key in pages_of(own.desk):
        own.page(key, 0)
        keys = [each.key for each in walk(own.glass.page.blocks)]
        assert len(keys) == len(set(keys)), key


def test_a_file_that_can_only_be_read_offers_nothing_to_write(own: Working) -> None:
    own.ask()
    own.editor.save()
    own.case.close()
    copy = own.services.files().open_copy(own.case.path, None, at=NOW)
    reading = replace(own, case=copy, editor=type(own.editor)(copy, clock=own.services.clock))
    for key in pages_of(reading.desk):
        reading.page(key, 0)
        fields = [each for each in walk(reading.glass.page.blocks) if isinstance(each, Field)]
        assert all(each.write is None or isinstance(each, ListField) for each in fields), key
    copy.close()
