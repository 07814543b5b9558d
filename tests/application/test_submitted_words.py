"""What was submitted is shown whole and alone, and editions are compared in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.record_parts.frame import CYCLE, FILE, framework, scale
from tests.ui.stages.records import full_record

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.edition_changes import edition_changes
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.application.ports.services import Services
from appraisal_app.application.starting import fill
from appraisal_app.application.submitted_words import (
    WELLBEING,
    Asked,
    SaidPart,
    Submitted,
    submitted_words,
)
from appraisal_app.domain.content import FileContent, content_of
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.people import Role, Signatories
from appraisal_app.domain.process import FrameworkUse
from appraisal_app.domain.record import FILE_PARTS
from appraisal_app.domain.reflection import (
    AreaResponse,
    Reflection,
    ReflectionVersion,
    Response,
    opened_again,
)

AT = datetime(2026, 10, 9, 14, 3, tzinfo=UTC)
OBJECTIVE = Objective(id=ObjectiveId("o-1"), title="Reading leads in every school")
ASKED = Asked(objectives=(OBJECTIVE,), frameworks=(framework("one"),), scale=scale())
_PLAIN = ("achievements", "challenges", "outside_control", "support_wanted", "development", "ideas")


def planted(**changes: Any) -> Reflection:
    """Every text a word of its own."""
    words: dict[str, Any] = {name: f"WORD-{name}" for name in _PLAIN}
    words["responses"] = (
        Response(
            objective="o-1",
            progress="WORD-progress",
            own_view="met",
            obstacles="WORD-obstacles",
            learning="WORD-learning",
        ),
        Response(objective="o-gone", progress="WORD-gone"),
    )
    words["areas"] = (
        AreaResponse(area="one.2", strength="WORD-strength", growth="WORD-growth", confidence=0),
        AreaResponse(area="gone.1", strength="WORD-area-gone"),
    )
    return Reflection(id="c", **{**words, **changes})


def texts(parts: tuple[SaidPart, ...]) -> list[str]:
    return [said.words for part in parts for said in part.said]


def all_words(value: Submitted) -> set[str]:
    """Every text that somebody wrote, found without knowing the fields."""
    found: set[str] = set()
    for whole in (value, *value.responses, *value.areas):
        for each in fields(whole):
            word = getattr(whole, each.name)
            if isinstance(word, str) and word.startswith("WORD"):
                found.add(word)
    return found


def test_everything_that_was_said_is_there_and_nothing_else() -> None:
    words = planted(wellbeing_raised=True)
    shown = texts(submitted_words(words, ASKED))

    assert all_words(words) == {each for each in shown if each.startswith("WORD")}
    assert {each for each in shown if not each.startswith("WORD")} == {"Met", "0 of 10", "Yes"}
    assert len(shown) == len(set(shown))


def test_what_was_left_open_is_not_mentioned() -> None:
    assert submitted_words(Reflection(id="c"), ASKED) == ()
    blank = planted(areas=(AreaResponse(area="one.1", confidence=None),), responses=())
    assert [part.key for part in submitted_words(blank, ASKED)] == ["year"]


def test_wellbeing_is_a_flag_and_no_more() -> None:
    (part,) = submitted_words(Reflection(id="c", wellbeing_raised=True), ASKED)

    assert [(each.question, each.words) for each in part.said] == [(WELLBEING, "Yes")]


def test_a_framework_of_questions_has_no_answers_of_its_own() -> None:
    prompts = replace(framework("one"), use=FrameworkUse.PROMPTS)
    keys = [
        part.key
        for part in submitted_words(Reflection(id="c"), replace(ASKED, frameworks=(prompts,)))
    ]

    assert keys == []


def test_an_edition_reads_as_it_read_when_it_was_submitted() -> None:
    words = planted(submitted_at=AT, wellbeing_raised=True)
    (kept,) = opened_again(words).earlier

    assert isinstance(kept, ReflectionVersion)
    assert submitted_words(kept, ASKED) == submitted_words(words, ASKED)


def compared(before: Reflection, after: Reflection) -> tuple[str, ...]:
    return edition_changes(submitted_words(before, ASKED), submitted_words(after, ASKED))


def test_changes_are_said_in_words() -> None:
    before = planted(ideas="", challenges="One school had no head.")
    after = planted(achievements="", challenges="One school had no head until June, and I knew.")

    assert compared(before, after) == (
        "The year as a whole: “What was hard?” was written anew, 5 words before, 10 now.",
        "The year as a whole: “Which ideas do I have for the next objectives?” was added.",
        "The year as a whole: “What am I proud of?” was taken out.",
    )


def test_a_lower_confidence_is_a_change_and_an_open_one_is_not_nought() -> None:
    before = planted()
    (area, gone) = before.areas
    unsaid = planted(areas=(replace(area, confidence=None), gone))

    (sentence,) = compared(before, unsaid)
    assert sentence.endswith("“How confident am I?” was taken out.")


@given(st.sampled_from(_PLAIN), st.text(min_size=1), st.text(min_size=1))
def test_just_what_differs_is_told(name: str, old: str, new: str) -> None:
    before, after = planted(**{name: old}), planted(**{name: new})
    is_same = old == new or not (old.strip() or new.strip())

    assert len(compared(before, after)) == (0 if is_same else 1)


@pytest.fixture
def editor(services: Services, tmp_path: Path) -> Iterator[RecordEditor]:
    """A review in a real file, before the reflection is submitted."""
    record, at = full_record(Status.REFLECTION), services.clock.now()
    shared: dict[str, Any] = {name: getattr(record, name) for name in FILE_PARTS}
    content = FileContent(**shared, signatories=Signatories(id=FILE), cycles=(content_of(record),))
    path = tmp_path / "review.appraisal"
    case = services.files().create(path, None, kind=DocumentKind.BOARD, at=at)
    fill(case, content, event="started", actor="clerk", at=at)
    yield RecordEditor(case, CYCLE, clock=services.clock, role=Role.CHAIR)
    case.close()


def test_words_submitted_anew_in_a_real_file_leave_the_first_edition_as_it_was(
    editor: RecordEditor,
) -> None:
    editor.advance(Action.SUBMIT_REFLECTION)
    first = editor.record.reflection
    editor.advance(Action.BACK_TO_REFLECTION, reason="A page was missing from the scan.")
    editor.edit(
        lambda r: replace(
            r, reflection=replace(r.reflection, ideas="A ninth school.", confirmed_on=AT.date())
        ),
        "ideas",
    )
    editor.advance(Action.SUBMIT_REFLECTION)

    after, cycle = editor.record.reflection, editor.record.cycle
    assert (first.edition, after.edition) == (1, 2)
    kept = [(each.edition, each.submitted_at) for each in after.earlier]
    assert kept == [(1, first.submitted_at)]
    asked = Asked(
        objectives=editor.record.objectives.standing,
        frameworks=cycle.frameworks,
        scale=cycle.scale,
    )
    assert submitted_words(after.earlier[0], asked) == submitted_words(first, asked)
    changes = edition_changes(submitted_words(first, asked), submitted_words(after, asked))
    assert len(changes) == 1
    assert "ideas" in changes[0]
