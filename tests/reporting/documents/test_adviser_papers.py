"""The adviser's brief and report, read aloud: as a form to fill in, and with the answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken

from appraisal_app.application.documents.adviser.building import build_adviser
from appraisal_app.application.documents.adviser.content import QUESTIONS
from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.panel import Adviser
from appraisal_app.domain.record import Record


def heard(record: Record) -> list[str]:
    with open_document(printed(build_adviser(Source(record=record, mark=MARK)))) as pdf:
        return [text for _, text in spoken(pdf)]


def before_the_advice() -> Record:
    record = records.current()
    return replace(record, advice=Advice(id=record.advice.id))


def with_adviser(record: Record, adviser: Adviser) -> Record:
    return replace(record, panel=replace(record.panel, adviser=adviser))


def with_sight(artefact: Artefact, sight: Sight) -> Record:
    record = records.current()
    choice = SightChoice(id="c", artefact=artefact, reader=Reader.ADVISER, sight=sight)
    kept = replace(record.confidentiality, choices=(choice,))
    return replace(record, confidentiality=kept)


@pytest.fixture(scope="module")
def filled() -> list[str]:
    return heard(records.current())


def test_the_brief_comes_first_and_then_the_report(filled: list[str]) -> None:
    parts = (
        *("Part one: the brief", "What you are asked to do", "What this review is for"),
        *("The four questions", "What there is to read", "How it goes", "Measure of success"),
        *("Part two: the report", *(f"{no}. {each}" for no, each in enumerate(QUESTIONS, start=1))),
    )
    places = [filled.index(part) for part in parts]
    assert places == sorted(places)
    record = records.current()
    assert filled[places[1] + 1] == record.panel.adviser.brief
    assert filled[places[2] + 1] == record.principles.purpose
    facts = filled[filled.index("Report due") : filled.index("Part one: the brief")]
    assert facts[1] == "15 October 2026"


def test_the_answers_stand_under_the_questions_word_for_word(filled: list[str]) -> None:
    record = records.current()
    advice, first = record.advice, record.objectives.standing[0]
    assert filled[filled.index(f"1. {QUESTIONS[0]}") + 2] == advice.on(first.id).view
    for no, text in ((2, advice.overall), (3, advice.next_focus), (4, advice.development)):
        assert filled[filled.index(f"{no}. {QUESTIONS[no - 1]}") + 1] == text
    days = filled[filled.index("Part two: the report") + 1]
    assert days == (
        "Received 14 October 2026 · to the chief executive 14 October 2026 · to the panel "
        "14 October 2026."
    )
    assert "Signature:" not in filled


def test_before_the_report_is_here_there_is_room_to_write_it_by_hand() -> None:
    said = heard(before_the_advice())
    report = said[said.index("Part two: the report") + 1 :]
    assert "Send it back by 15 October 2026." in report[0]
    titles = [each.title for each in records.current().objectives.standing]
    assert report[1:] == [
        f"1. {QUESTIONS[0]}",
        *(f"Objective {no}: {title}" for no, title in enumerate(titles, start=1)),
        *(f"{no}. {QUESTIONS[no - 1]}" for no in (2, 3, 4)),
        *("Adviser", "Name:", "Signature:", "Date:"),
    ]


def test_an_answer_that_was_not_given_is_said_once_there_are_others() -> None:
    record = before_the_advice()
    one = AdviceOn(objective=record.objectives.standing[0].id, view="Reached.")
    said = heard(replace(record, advice=replace(record.advice, objectives=(one,))))
    assert said[said.index(f"2. {QUESTIONS[1]}") + 1] == "No answer given"
    assert "Reached." in said


def test_the_papers_say_when_they_come() -> None:
    record = before_the_advice()
    reflection = replace(record.reflection, submitted_at=None, earlier=())
    said = heard(replace(record, reflection=reflection))
    own = "Chief executive\u2019s self-review"
    assert said[said.index(own) + 1] == "By 8 October 2026"
    said = heard(record)
    assert said[said.index(own) + 1] == "Submitted on 7 October 2026"


def test_what_the_adviser_may_not_see_is_no_paper_but_is_said() -> None:
    (usual,) = [text for text in heard(records.current()) if text.startswith("What you do not see")]
    assert "pay recommendation" in usual
    assert "feedback, the single answers" in usual
    assert "self-reflection, once submitted" not in usual
    said = heard(with_sight(Artefact.REFLECTION, Sight.NONE))
    assert "Chief executive\u2019s self-review" not in said
    (line,) = [text for text in said if text.startswith("What you do not see")]
    assert "self-reflection, once submitted" in line


@pytest.mark.parametrize("sight", [Sight.NONE, Sight.SUMMARY])
def test_measures_are_for_an_adviser_who_sees_all_of_the_objectives(sight: Sight) -> None:
    said = heard(with_sight(Artefact.OBJECTIVES, sight))
    first = records.current().objectives.standing[0]
    assert f"Objective 1: {first.title}" in said
    assert f"Objective 1 {first.title}" not in said
    assert first.success_criteria[0].measure not in said
    assert first.statement not in said


@pytest.mark.parametrize(
    ("signed", "sees", "first", "second"),
    [
        (date(2026, 7, 14), True, "on 14 July 2026.", "You are told"),
        (None, False, "Please sign", "You are not told"),
    ],
)
def test_the_terms_follow_what_was_agreed(
    signed: date | None, *, sees: bool, first: str, second: str
) -> None:
    record = records.current()
    adviser = replace(record.panel.adviser, undertaking_signed_on=signed, sees_objectives=sees)
    said = heard(with_adviser(record, adviser))
    terms = said[said.index("How it goes") :]
    assert [text for text in terms if first in text]
    assert [text for text in terms if text.startswith(second)]


def test_neither_fee_nor_other_contracts_are_in_the_brief() -> None:
    record = records.current()
    adviser = replace(record.panel.adviser, fee_pence=98_765_400, other_contracts="Zq00001kx")
    whole = " ".join(heard(with_adviser(record, adviser)))
    assert "987,654" not in whole
    assert "Zq00001kx" not in whole


def state(record: Record) -> tuple[State, list[str]]:
    found = listed(record, DocumentId.ADVISER)
    return found.state, [f"{each.step}#{each.field}" for each in found.missing]


def test_the_brief_waits_for_an_adviser_a_task_a_day_and_objectives() -> None:
    record = before_the_advice()
    assert state(record) == (State.READY, [])
    for used in (None, False):
        adviser = replace(record.panel.adviser, used=used)
        assert state(with_adviser(record, adviser)) == (State.HELD, ["panel#adviser.used"])
    bare = with_adviser(record, Adviser(used=True))
    bare = replace(bare, objectives=replace(bare.objectives, objectives=()))
    assert state(bare) == (
        State.HELD,
        ["panel#adviser.brief", "panel#adviser.advice_due", "objectives#objectives"],
    )
    assert "There are no objectives yet." in heard(bare)


def test_a_report_that_is_here_needs_no_day_any_more() -> None:
    record = records.current()
    adviser = replace(record.panel.adviser, advice_due=None)
    assert state(with_adviser(record, adviser)) == (State.READY, [])


def test_nothing_of_the_advice_is_lost_however_much_there_is(papers: Papers) -> None:
    with open_document(papers["torture D05"]) as pdf:
        said = [text for _, text in spoken(pdf)]
    whole = "\n".join(said)
    assert all(name in whole for name in FOREIGN)
    assert LONG_ANSWER.strip() in said
    assert LONG_WORD in whole.replace(" ", "")
