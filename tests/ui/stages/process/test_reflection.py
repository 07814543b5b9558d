"""The page of the self-reflection: entering, previewing, reading, and submitting anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import MONEY, READING, STAFF, empty_record, full_record

from appraisal_app.application.submitted_words import WELLBEING, submitted_words
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.objectives import ObjectiveStatus
from appraisal_app.domain.process import FrameworkUse, StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import AreaResponse, Reflection
from appraisal_app.ui.forms.blocks import Card, Facts, Field, ListField, Note, TextField
from appraisal_app.ui.stages.process.reflection.reading import asked_in
from appraisal_app.ui.stages.tree import find, walk


def page(record: Record) -> Desk:
    return desk(StepKind.REFLECTION, record)


def cards(at: Desk, key: str) -> dict[str, Card]:
    block = find(at.state.blocks, key)
    assert isinstance(block, ListField), key
    return {card.id: card for card in block.items}


def keys(card: Card) -> list[str]:
    return [block.key.rpartition(".")[2] for block in card.blocks]


def told(at: Desk, begins: str) -> list[tuple[str, str]]:
    """Questions and words that stand on the page below keys that begin so."""
    return [
        row
        for block in walk(at.state.blocks)
        if isinstance(block, Facts) and block.key.startswith(begins)
        for row in block.rows
    ]


def said(record: Record) -> list[tuple[str, str]]:
    parts = submitted_words(record.reflection, asked_in(record))
    return [(each.question, each.words) for part in parts for each in part.said]


def with_reflection(record: Record, **changes: object) -> Record:
    return replace(record, reflection=replace(record.reflection, **changes))  # type: ignore[arg-type]


def test_each_objective_has_a_card_that_says_how_far_it_is() -> None:
    record = full_record(Status.REFLECTION)
    responses = tuple(each for each in record.reflection.responses if each.objective != STAFF)
    found = cards(page(with_reflection(record, responses=responses)), "responses")

    assert list(found) == [READING, MONEY, STAFF]
    assert found[READING].summary == "Objective 1 of 3 · Answered · Met"
    assert found[STAFF].summary == "Objective 3 of 3 · No answer yet"


def test_further_questions_come_once_an_answer_is_begun() -> None:
    at = page(with_reflection(full_record(Status.REFLECTION), responses=()))
    assert keys(cards(at, "responses")[READING]) == ["progress"]

    at.presenter.changed(f"responses.{READING}.progress", "Seven of eight leads are trained.")

    further = ["progress", "own_view", "obstacles", "learning"]
    assert keys(cards(at, "responses")[READING]) == further
    assert keys(cards(at, "responses")[MONEY]) == ["progress"]


def test_a_withdrawn_objective_is_not_asked_about() -> None:
    record = full_record(Status.REFLECTION)
    objectives = tuple(
        replace(each, status=ObjectiveStatus.WITHDRAWN) if each.id == READING else each
        for each in record.objectives.objectives
    )
    record = replace(record, objectives=replace(record.objectives, objectives=objectives))

    assert READING not in cards(page(record), "responses")


def test_an_area_says_what_was_written_and_no_number_stands_for_nothing() -> None:
    at = page(full_record(Status.REFLECTION))

    assert cards(at, "areas.one")["one.1"].summary == "A strength, room to grow, confidence 7 of 10"
    assert cards(at, "areas.one")["one.2"].summary == ""

    at.presenter.changed("areas.one.2.confidence", "0")
    assert at.record.reflection.area("one.2").confidence == 0
    at.presenter.changed("areas.one.2.confidence", "")
    assert at.record.reflection.area("one.2").confidence is None


def test_confidence_is_a_plain_choice_of_nought_to_ten() -> None:
    field = find(page(full_record(Status.REFLECTION)).state.blocks, "areas.one.1.confidence")

    assert [option.value for option in getattr(field, "options", ())] == [
        str(number) for number in range(11)
    ]


def test_a_framework_of_questions_shows_them_and_asks_for_nothing() -> None:
    record = full_record(Status.REFLECTION)
    first, *others = record.cycle.frameworks
    prompts = replace(
        first,
        use=FrameworkUse.PROMPTS,
        domains=tuple(replace(each, prompts=("Whom does it serve?",)) for each in first.domains),
    )
    at = page(replace(record, cycle=replace(record.cycle, frameworks=(prompts, *others))))

    assert find(at.state.blocks, "areas.one") is None
    (card,) = cards(at, "prompts.one").values()
    assert not [block for block in walk(card.blocks) if isinstance(block, Field)]
    assert ("Domain 1", "Whom does it serve?") in told(at, "prompts.one")


@pytest.mark.parametrize(("words", "is_short"), [("", False), ("Good.", True), ("x" * 20, False)])
def test_a_very_short_answer_is_remarked_on_quietly(words: str, *, is_short: bool) -> None:
    at = page(with_reflection(full_record(Status.REFLECTION), achievements=words))
    field = find(at.state.blocks, "achievements")

    assert isinstance(field, Field)
    assert bool(field.advice) is is_short
    assert not field.error


def test_a_very_long_answer_says_by_how_much() -> None:
    at = page(with_reflection(full_record(Status.REFLECTION), achievements="x" * 4_001))
    field = find(at.state.blocks, "achievements")

    assert isinstance(field, Field)
    assert "1 character" in field.error


def test_the_preview_is_exactly_what_is_submitted() -> None:
    record = with_reflection(full_record(Status.REFLECTION), wellbeing_raised=True)
    before = page(record)
    preview = told(before, "preview")

    before.presenter.pressed(Action.SUBMIT_REFLECTION.value)

    assert before.record.reflection.submitted_at is not None
    assert preview == told(before, "submitted") == said(record)
    assert (WELLBEING, "Yes") in preview


def test_an_empty_preview_says_where_words_come_from() -> None:
    at = page(empty_record(Status.REFLECTION))

    assert isinstance(find(at.state.blocks, "preview.nothing"), Note)


def test_what_was_submitted_is_read_without_a_field() -> None:
    at = page(full_record(Status.MEETING))

    assert not [b for b in walk(at.state.blocks) if isinstance(b, Field)]
    facts = dict(told(at, "arrived"))
    assert facts["Submitted"] == "12 October 2026, 19:30"
    assert "Edition" not in facts
    assert all(find(at.state.blocks, check.target) for check in at.state.complete_when)


def submitted_anew() -> Desk:
    at = page(full_record(Status.MEETING))
    at.presenter.pressed(Action.BACK_TO_REFLECTION.value)
    assert at.record.cycle.status is Status.REFLECTION
    at.presenter.changed("ideas", "A ninth school, if it fits.")
    return at


def test_words_that_are_submitted_anew_leave_the_first_edition_to_read() -> None:
    first = said(full_record(Status.MEETING))
    at = submitted_anew()

    card = cards(at, "earlier")["1"]
    assert (card.title, card.summary) == ("First edition", "Submitted 12 October 2026, 19:30")
    assert told(at, "earlier.1") == first
    note = find(at.state.blocks, "earlier.1.changed")
    assert isinstance(note, Note)
    assert "as it stands now" in note.text
    assert "ideas" in note.text
    assert "was added" in note.text


def test_what_was_written_anew_is_told_word_by_word() -> None:
    at = submitted_anew()
    assert told(at, "reworded.1") == []
    (proud, *_) = [
        each
        for each in walk(at.state.blocks)
        if isinstance(each, TextField) and each.write and len(each.value.split()) > 1
    ]

    at.presenter.changed(proud.key, f"{proud.value} More came.")

    ((question, words),) = told(at, "reworded.1")
    assert proud.label in question
    assert words == "- Added: \u201cMore came.\u201d"


def test_the_second_edition_says_which_it_is() -> None:
    at = submitted_anew()
    at.presenter.changed("confirmed_on", full_record().reflection.confirmed_on)
    at.presenter.pressed(Action.SUBMIT_REFLECTION.value)

    assert dict(told(at, "arrived"))["Edition"] == "Second edition"
    assert not [b for b in walk(at.state.blocks) if isinstance(b, Field) and b.write]
    note = find(at.state.blocks, "earlier.1.changed")
    assert isinstance(note, Note)
    assert note.text.startswith("What the second edition changed:\n- ")


def test_an_edition_that_changed_nothing_says_so() -> None:
    at = page(full_record(Status.MEETING))
    at.presenter.pressed(Action.BACK_TO_REFLECTION.value)

    note = find(at.state.blocks, "earlier.1.changed")
    assert isinstance(note, Note)
    assert "Nothing was changed." in note.text


def test_answers_to_areas_that_are_gone_are_still_read() -> None:
    record = full_record(Status.MEETING)
    areas = (*record.reflection.areas, AreaResponse(area="gone.1", strength="Still my words."))
    at = page(with_reflection(record, areas=areas))

    assert ("What am I good at here?", "Still my words.") in told(at, "submitted")


def test_wellbeing_is_a_tick_without_words() -> None:
    at = page(with_reflection(full_record(Status.REFLECTION), wellbeing_raised=False))

    at.presenter.changed("wellbeing_raised", value=True)

    assert at.record.reflection.wellbeing_raised
    texts = {name for name in Reflection.__dataclass_fields__ if "wellbeing" in name}
    assert texts == {"wellbeing_raised"}


def test_a_review_that_ended_without_a_reflection_says_so_without_empty_boxes() -> None:
    record = with_reflection(full_record(Status.CLOSED_EARLY), submitted_at=None)
    at = page(record)

    assert not [b for b in walk(at.state.blocks) if isinstance(b, Field)]
    assert dict(told(at, "arrived"))["Submitted"] == "Not recorded as submitted in this review"
