"""The page of the adviser's advice: four questions, two days, and a calm page without adviser."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.ui.stages.desk import Desk, desk
from tests.ui.stages.records import CYCLE, READING, TODAY, full_record

from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Facts, Field, ListField, Note
from appraisal_app.ui.stages.process.advice.page import SEND_BOTH
from appraisal_app.ui.stages.tree import find, walk


def record(*, used: bool | None = True, advice: Advice | None = None) -> Record:
    whole = full_record(Status.MEETING)
    adviser = replace(whole.panel.adviser, used=used)
    return replace(
        whole,
        panel=replace(whole.panel, adviser=adviser),
        advice=advice if advice is not None else Advice(id=whole.cycle.id),
    )


def page(whole: Record) -> Desk:
    return desk(StepKind.ADVICE, whole)


def advice_at(at: Desk, name: str) -> tuple[str, ...]:
    block = find(at.state.blocks, name)
    assert isinstance(block, Field)
    return block.advice


@pytest.mark.parametrize(("used", "words"), [(None, "Nobody has said"), (False, "does without")])
def test_without_an_adviser_the_page_says_so_and_leads_to_the_panel(
    *, used: bool | None, words: str
) -> None:
    at = page(record(used=used))

    note = find(at.state.blocks, "note.without")
    assert isinstance(note, Note)
    assert words in note.text
    assert not [each for each in walk(at.state.blocks) if isinstance(each, Field)]
    assert [check.target for check in at.state.complete_when if not check.done] == (
        ["step:panel-step#adviser.used"] if used is None else []
    )
    assert bool(find(at.state.blocks, "note.needless")) is (used is False)
    at.presenter.pressed("go:panel-step")
    assert at.went == ["panel-step"]


def test_words_that_came_are_kept_in_sight_even_if_the_panel_page_says_no() -> None:
    advice = Advice(id=CYCLE, objectives=(AdviceOn(objective=READING, view="Well done."),))
    at = page(record(used=False, advice=advice))

    assert find(at.state.blocks, "note.unused")
    assert find(at.state.blocks, f"objectives.{READING}.view")


def test_the_four_questions_are_asked_with_a_card_for_each_objective() -> None:
    at = page(record())
    labels = [each.label for each in at.state.blocks if isinstance(each, Field)]

    assert [label[0] for label in labels if label[0].isdigit()] == ["1", "2", "3", "4"]
    at.presenter.changed(f"objectives.{READING}.view", "The leads are well trained.")
    assert at.record.advice.on(READING).view == "The leads are well trained."
    block = find(at.state.blocks, "objectives")
    assert isinstance(block, ListField)
    assert [card.summary for card in block.items] == [
        "Objective 1 of 3 · The leads are well trained.",
        "Objective 2 of 3 · Nothing written",
        "Objective 3 of 3 · Nothing written",
    ]


def test_both_sides_are_entered_with_one_press_and_undone_with_one() -> None:
    at = page(record())

    at.presenter.pressed(SEND_BOTH)

    advice = at.record.advice
    assert (advice.sent_to_ceo_on, advice.sent_to_panel_on) == (TODAY, TODAY)
    assert find(at.state.blocks, "sending") is None
    at.editor.undo()
    assert at.record.advice == Advice(id=at.record.cycle.id)


def test_the_other_side_gets_the_day_that_is_there() -> None:
    day = TODAY - timedelta(days=3)
    at = page(record(advice=Advice(id=CYCLE, sent_to_panel_on=day)))

    at.presenter.pressed(SEND_BOTH)

    assert (at.record.advice.sent_to_ceo_on, at.record.advice.sent_to_panel_on) == (day, day)


@pytest.mark.parametrize(
    ("ceo", "panel", "words"),
    [
        (20, 20, ""),
        (20, 21, "The chief executive had it a day earlier."),
        (23, 20, "The panel had it 3 days earlier."),
    ],
)
def test_days_that_differ_are_remarked_on(ceo: int, panel: int, words: str) -> None:
    sent = Advice(
        id=CYCLE,
        received_on=date(2026, 10, 19),
        sent_to_ceo_on=date(2026, 10, ceo),
        sent_to_panel_on=date(2026, 10, panel),
    )
    said = " ".join(advice_at(page(record(advice=sent)), "sent_to_panel_on"))

    assert (words in said) if words else ("earlier" not in said)


def test_a_day_before_the_advice_came_is_remarked_on() -> None:
    sent = Advice(id=CYCLE, received_on=date(2026, 10, 10), sent_to_ceo_on=date(2026, 10, 9))

    assert "before the advice arrived" in advice_at(page(record(advice=sent)), "sent_to_ceo_on")[0]


def test_closed_advice_is_read_in_words() -> None:
    at = page(full_record(Status.COMMENTS))

    assert at.state.lock
    assert not [each for each in walk(at.state.blocks) if isinstance(each, Field)]
    answers = find(at.state.blocks, "answers")
    assert isinstance(answers, Facts)
    assert [words for _, words in answers.rows] == [
        "The leads are well trained.",
        "A year of steady work.",
        "Keep the leads in post.",
        "A mentor from another trust.",
    ]
    at.presenter.changed("overall", "Rewritten")
    assert at.record.advice.overall == "A year of steady work."


def test_closed_without_a_word_says_so() -> None:
    at = page(replace(record(), cycle=full_record(Status.SIGNED).cycle))

    assert isinstance(find(at.state.blocks, "answers"), Note)
