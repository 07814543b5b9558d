"""The papers of the year between, read aloud: mid-cycle review, and check-in conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken

from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.check_ins.building import build_check_ins
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.mid_cycle.building import build_mid_cycle
from appraisal_app.application.documents.year_words import MODELS, PROGRESS
from appraisal_app.domain.objectives import FormerObjective, ObjectiveChange, ObjectiveStatus
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import (
    Answered,
    CheckIn,
    ConversationModel,
    FollowUp,
    MidCycle,
    MidwayOn,
    Progress,
)

RECORD = records.current()
FIRST, SECOND, *_ = RECORD.objectives.standing


def heard(content: Content) -> list[str]:
    with open_document(printed(content)) as pdf:
        return [text for _, text in spoken(pdf)]


def halfway(record: Record) -> list[str]:
    return heard(build_mid_cycle(Source(record=record, mark=MARK)))


def notes(record: Record) -> list[str]:
    return heard(build_check_ins(Source(record=record, mark=MARK)))


def talked(*found: CheckIn) -> Record:
    return replace(RECORD, check_ins=replace(RECORD.check_ins, check_ins=found))


def at_mid_cycle(**changes: object) -> Record:
    found: MidCycle = replace(RECORD.mid_cycle, **changes)  # type: ignore[arg-type]
    return replace(RECORD, mid_cycle=found)


def state(record: Record, document: DocumentId) -> tuple[State, list[str]]:
    found = listed(record, document)
    return found.state, [f"{each.step}#{each.field}" for each in found.missing]


def test_the_mid_cycle_review_begins_with_how_each_objective_goes() -> None:
    said = halfway(RECORD)
    start = said.index("In short") + 1
    titles = [each.title for each in RECORD.objectives.standing]
    assert said[start : start + 10] == [
        *("Objective", "How it goes"),
        *(f"1. {titles[0]}", "At risk", f"2. {titles[1]}", "On course"),
        *(f"3. {titles[2]}", "Off course", f"4. {titles[3]}", "On course"),
    ]
    parts = (
        *("In short", "What has changed around the trust", "Objective by objective"),
        *("Changes to objectives", "Support that is agreed", "What the board could do better"),
        "What comes next",
    )
    places = [said.index(part) for part in parts]
    assert places == sorted(places)


def test_each_objective_has_its_milestones_as_planned_and_the_words() -> None:
    on = MidwayOn(objective=SECOND.id, progress=Progress.DONE, words="All is done.")
    said = halfway(at_mid_cycle(objectives=(on,)))
    start = said.index(f"Objective 2 {SECOND.title}")
    assert said[start : start + 10] == [
        *(f"Objective 2 {SECOND.title}", "Done already", "Look at it on", "Milestone"),
        *("4 December 2025", SECOND.milestones[0].description),
        *("1 April 2026", SECOND.milestones[1].description),
        *("How it stands, and what shows it", "All is done."),
    ]
    assert said[start + 10].startswith("Objective 3")
    first = said.index(f"Objective 1 {FIRST.title}")
    assert said[first + 1] == "No answer given"


def test_a_change_says_why_who_agreed_and_what_was_before() -> None:
    said = halfway(RECORD)
    change = RECORD.objectives.changes[0]
    start = said.index("Changes to objectives") + 1
    assert said[start + 1] == (
        "Changed on 29 January 2026 · agreed by the chair: 29 January 2026 · agreed by the chief "
        "executive: 29 January 2026."
    )
    assert said[start + 2 : start + 7] == [
        *("Why", change.reason, "What is different", "Before", "Now"),
    ]


@pytest.mark.parametrize("how", ["added", "withdrawn"])
def test_an_objective_that_came_or_went_says_so(how: str) -> None:
    if how == "added":
        before, now = replace(FIRST, title="", statement=""), FIRST
        before = type(FIRST)(id=before.id)
    else:
        before, now = FIRST, replace(FIRST, status=ObjectiveStatus.WITHDRAWN)
    change = ObjectiveChange(
        id="c",
        objective=FIRST.id,
        changed_on=date(2026, 2, 2),
        reason="The school left the trust.",
        before=FormerObjective(objective=before),
    )
    objectives = replace(RECORD.objectives, objectives=(now, SECOND), changes=(change,))
    said = halfway(replace(RECORD, objectives=objectives))
    start = said.index("Changes to objectives") + 1
    assert said[start] == FIRST.title
    assert said[start + 1] == (
        f"{how.capitalize()} on 2 February 2026 · agreed by the chair: no date · agreed by the "
        "chief executive: no date."
    )


def test_without_a_change_there_is_no_part_about_changes() -> None:
    objectives = replace(RECORD.objectives, changes=())
    assert "Changes to objectives" not in halfway(replace(RECORD, objectives=objectives))


def test_who_was_there_is_said_by_office_alone() -> None:
    people = RECORD.people.persons
    said = halfway(at_mid_cycle(present=tuple(each.id for each in people)))
    there = said[said.index("Present") + 1]
    assert there.startswith("chair of trustees")
    assert "trustee (" in there
    chief = said[said.index("Chief executive") + 1]
    whole = " ".join(said)
    assert not [each for each in people if each.full_name in whole and each.full_name != chief]


def test_the_mid_cycle_review_says_whether_it_is_agreed_and_when_to_look_again() -> None:
    assert halfway(RECORD)[-1] == (
        "The chief executive agreed to this note on 20 March 2026. Progress is looked at again on "
        "22 October 2026."
    )
    said = halfway(at_mid_cycle(agreed_on=None, next_on=None))
    assert said[-1] == "The chief executive has not agreed to this note yet."
    assert [text for text in said if text.startswith("Confidential · not agreed yet.")]


def test_the_mid_cycle_review_waits_until_it_is_held_and_speaks_of_every_objective() -> None:
    document = DocumentId.MID_CYCLE
    assert state(RECORD, document) == (State.READY, [])
    assert state(at_mid_cycle(agreed_on=None), document) == (State.READY, [])
    assert state(at_mid_cycle(held_on=None), document) == (State.HELD, ["mid_cycle#held_on"])
    assert state(at_mid_cycle(objectives=()), document) == (State.HELD, ["mid_cycle#objectives"])


TALK = CheckIn(
    id="1",
    held_on=date(2026, 2, 4),
    model=ConversationModel.GROW,
    topics="Reading leads",
    answers=(
        Answered(part="scaling", words="Seven."),
        Answered(part="will", words="By June."),
        Answered(part="goal", words="A lead in each school."),
        Answered(part="options", words=" "),
        Answered(part="of old", words="Something else."),
    ),
    objectives=(SECOND.id,),
    agreed="A list by May.",
    follow_ups=(
        FollowUp(id="f1", text="Write the list", owner="Clerk", due=date(2026, 5, 1)),
        FollowUp(id="f2", done_on=date(2026, 3, 2)),
    ),
    shared_on=date(2026, 2, 6),
)


def test_a_conversation_has_its_day_what_was_said_agreed_and_promised() -> None:
    said = notes(talked(TALK))
    assert said[said.index("Wednesday 4 February 2026") + 1 :] == [
        "Led by GROW · shared with the chief executive on 6 February 2026.",
        *("What it was about", "Reading leads"),
        *("Objectives that were talked about", "2.", SECOND.title),
        *("Goal", "A lead in each school.", "Will", "By June.", "Scaling", "Seven."),
        *("Also said", "Something else.", "What was agreed", "A list by May."),
        *("What was promised", "Who", "By", "Done"),
        *("Write the list", "Clerk", "1 May 2026", "open"),
        *("No answer given", "No answer given", "no date", "2 March 2026"),
    ]


def test_conversations_stand_in_order_of_their_days_and_one_without_a_day_is_left_out() -> None:
    later = replace(TALK, id="2", held_on=date(2026, 6, 1), topics="Later")
    undated = replace(TALK, id="3", held_on=None, topics="Undated")
    said = notes(talked(later, undated, TALK))
    assert said.index("Wednesday 4 February 2026") < said.index("Monday 1 June 2026")
    assert "Undated" not in said


def test_a_conversation_that_was_not_shared_says_so() -> None:
    bare = CheckIn(id="1", held_on=date(2026, 2, 4))
    said = notes(talked(bare))
    assert said[said.index("Wednesday 4 February 2026") + 1 :] == [
        "Not shared yet.",
        *("What it was about", "No answer given", "What was agreed", "No answer given"),
    ]


def test_whether_wellbeing_came_up_makes_no_difference_to_the_notes() -> None:
    made = [
        printed(build_check_ins(Source(record=talked(talk), mark=MARK)))
        for talk in (TALK, replace(TALK, wellbeing_raised=True))
    ]
    assert made[0] == made[1]


def test_a_note_about_wellbeing_is_there_only_once_both_agreed_to_keep_it() -> None:
    label, words = "Workload and support, as both agreed to keep it", "Fridays without meetings."
    noted = replace(TALK, wellbeing_raised=True, wellbeing_note=words)
    said = notes(talked(noted))
    assert label not in said
    assert not [text for text in said if words in text]
    said = notes(talked(replace(noted, wellbeing_agreed_on=date(2026, 2, 6))))
    assert said[said.index(label) + 1] == words
    without = replace(noted, wellbeing_note=" ", wellbeing_agreed_on=date(2026, 2, 6))
    assert label not in notes(talked(without))


def test_the_notes_wait_for_a_conversation_that_was_held() -> None:
    document = DocumentId.CHECK_INS
    assert state(RECORD, document) == (State.READY, [])
    for found in ((), (replace(TALK, held_on=None),)):
        assert state(talked(*found), document) == (State.HELD, ["check_ins#check_ins"])
    assert "No conversation was held yet." in notes(talked())


def test_every_model_and_every_progress_has_its_words() -> None:
    assert set(MODELS) == set(ConversationModel)
    assert set(PROGRESS) == set(Progress)


@pytest.mark.parametrize("document", ["D09", "D10"])
def test_nothing_of_the_year_is_lost_however_much_there_is(papers: Papers, document: str) -> None:
    with open_document(papers[f"torture {document}"]) as pdf:
        said = [text for _, text in spoken(pdf)]
    whole = "\n".join(said)
    assert all(name in whole for name in FOREIGN)
    assert LONG_ANSWER.strip() in said
    assert LONG_WORD in whole.replace(" ", "")
