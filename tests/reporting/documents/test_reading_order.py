"""Read aloud, a document tells its story whole and in order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.records import FOREIGN, LONG_ANSWER, LONG_WORD, MARK
from tests.reporting.tagged.reading import open_document, spoken, unmarked_painting

from appraisal_app.application.documents.building import build_extract, build_plan, build_reflection
from appraisal_app.application.documents.building_statement import build_statement
from appraisal_app.application.ports.documents import Content
from appraisal_app.domain.record import Record


def heard(content: Content) -> list[tuple[str, str]]:
    with open_document(printed(content)) as pdf:
        return spoken(pdf)


def short() -> Record:
    """This year's review with one objective that has one measure."""
    record = records.current()
    first = record.objectives.objectives[0]
    one = replace(first, success_criteria=first.success_criteria[:1])
    planned = record.next_objectives.objectives[0]
    next_one = replace(
        planned,
        success_criteria=planned.success_criteria[:1],
        milestones=planned.milestones[:1],
    )
    return replace(
        record,
        objectives=replace(record.objectives, objectives=(one,)),
        next_objectives=replace(record.next_objectives, objectives=(next_one,)),
        development=replace(record.development, actions=record.development.actions[:1]),
        evidence=replace(record.evidence, items=record.evidence.items[:1]),
    )


DATES = (
    "Draft received 23 October 2026 · discussed 2 November 2026 · agreed in part 6 November 2026."
)
MEANING = (
    "The chair certifies that this is the statement of the panel. The chief executive's "
    "signature means that it was received and discussed; it does not mean agreement."
)
AGREED = (
    "Both agree to the objectives and the plan on these pages. Record 412, fingerprint 7f3a 91c0."
)
MINUTES = "Northmoor Learning Trust · Extract from the board's minutes"
OPENING = [
    ("Lbl", "Period"),
    ("LBody", "1 September 2025 to 31 August 2026"),
]


def test_the_statement_in_order() -> None:
    record = short()
    objective, judgement = record.objectives.objectives[0], record.judgements.judgements[0]
    measure = objective.success_criteria[0]
    own = record.reflection.response(objective.id).progress
    found = judgement.found(measure.id)
    assert heard(build_statement(record, MARK, with_fields=True)) == [
        ("P", "Northmoor Learning Trust · Performance review of the chief executive"),
        ("H1", "Review statement 2025/26"),
        *OPENING,
        ("Lbl", "Reviewed"),
        ("LBody", "Siôn Llŷr ap Gwynfor, chief executive"),
        ("Lbl", "Panel"),
        ("LBody", "chair of trustees (lead), vice-chair of trustees, trustee"),
        ("Lbl", "Adviser"),
        ("LBody", "external, advice of 5 October 2026"),
        ("P", f"Circulation: {', '.join(record.sign_off.circulation)}."),
        (
            "P",
            "Confidential · signed original. Record 412, fingerprint 7f3a 91c0, 10 November 2026.",
        ),
        ("H2", "In short"),
        *_prose(record.statement.summary),
        ("H2", "Objective by objective"),
        ("H3", f"Objective 1 {objective.title}"),
        ("P", "Largely met"),
        *_prose(objective.statement),
        *(("P", each) for each in ("Measure of success", "Starting point", "Aim", "Found")),
        ("P", measure.measure),
        ("P", measure.baseline),
        ("P", measure.target),
        ("P", f"{found} ({measure.source})"),
        ("P", "The panel's reasons"),
        *_prose(judgement.reasons),
        ("P", "The chief executive's own view: largely met"),
        *_prose(own),
        ("P", "Evidence: Reading register, three counts, 25 June 2026."),
        ("H2", "Strengths"),
        *_prose(record.statement.strengths),
        ("H2", "Where to grow"),
        *_prose(record.statement.growth),
        ("H2", "The year around it"),
        *_prose(record.statement.context),
        ("H2", "What the chief executive says to this statement"),
        *_prose(record.statement.ceo_comments),
        ("P", "Printed word for word, as received on 6 November 2026."),
        ("P", DATES),
        ("H2", "How this review was done"),
        ("P", "Step"),
        ("P", "Date"),
        ("P", "Principles adopted by the board"),
        ("P", "7 July 2026"),
        ("P", "Self-reflection submitted"),
        ("P", "29 September 2026"),
        ("P", "Adviser's advice received"),
        ("P", "5 October 2026"),
        ("P", "Review meeting"),
        ("P", "14 October 2026"),
        ("H2", "Signatures"),
        ("P", MEANING),
        ("P", "Chair of trustees: certifies this statement"),
        ("P", "Chief executive: received and discussed"),
    ]


def test_the_plan_in_order() -> None:
    record = short()
    objective, need = record.next_objectives.objectives[0], record.development.actions[0]
    measure, milestone = objective.success_criteria[0], objective.milestones[0]
    said = heard(build_plan(record, MARK))
    start = said.index(("H2", "Objectives"))
    assert said[start:] == [
        ("H2", "Objectives"),
        ("P", "Agreed on 10 November 2026."),
        ("H3", f"Objective 1 {objective.title}"),
        ("P", "education"),
        ("P", f"Serves: {objective.strategy_ref}"),
        *_prose(objective.statement),
        *(("P", each) for each in ("Measure of success", "Starting point", "Aim", "Source", "By")),
        *(("P", each) for each in (measure.measure, measure.baseline, measure.target)),
        ("P", measure.source),
        ("P", "9 July 2027"),
        ("P", "Look at it on"),
        ("P", "Milestone"),
        ("P", "2 November 2026"),
        ("P", milestone.description),
        ("H2", "Development and support"),
        ("H3", f"Need 1 {need.need}"),
        ("P", "coaching"),
        ("P", "What is done"),
        *_prose(need.action),
        ("P", "What the board promises"),
        *_prose(need.boards_promise),
        ("P", "By 30 June 2027."),
        ("H2", "Signatures"),
        ("P", AGREED),
        ("P", "Chair of trustees: agreed"),
        ("P", "Łucja Żółć-O'Brien"),
        ("P", "not signed yet"),
        ("P", "Chief executive: agreed"),
        ("P", "Siôn Llŷr ap Gwynfor"),
        ("P", "not signed yet"),
    ]


def test_the_extract_in_order() -> None:
    report = records.current().report
    assert heard(build_extract(records.current(), MARK)) == [
        ("P", f"{MINUTES}, 8 December 2026, item {report.item}"),
        ("H1", "Performance review of the chief executive, 2025/26"),
        ("P", f"Left the meeting for this item: {', '.join(report.withdrawn)}."),
        *_prose(report.text),
        *_prose(report.resolution),
    ]


def test_the_self_review_in_order() -> None:
    record = short()
    response = record.reflection.response(record.objectives.objectives[0].id)
    said = heard(build_reflection(record, MARK))
    start = said.index(("H2", "Objective by objective"))
    assert said[start : said.index(("H2", "The year as a whole"))] == [
        ("H2", "Objective by objective"),
        ("H3", f"Objective 1 {record.objectives.objectives[0].title}"),
        ("P", "Largely met"),
        ("P", "What progress has been made"),
        *_prose(response.progress),
        ("P", "What got in the way"),
        *_prose(response.obstacles),
    ]
    questions = [text for tag, text in said if tag == "H3"][1:]
    assert questions[0] == "What I am proud of"
    assert len(questions) == 6


def _prose(text: str) -> list[tuple[str, str]]:
    """Paragraphs and bullet points as they are read."""
    said: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith("- "):
            said += [("Lbl", "•"), ("LBody", line[2:])]
        else:
            said.append(("P", line))
    return said


@pytest.mark.parametrize("document", ["D03", "D07", "D08", "D13"])
def test_nothing_is_lost_however_much_there_is(papers: Papers, document: str) -> None:
    with open_document(papers[f"torture {document}"]) as pdf:
        said = [text for _, text in spoken(pdf)]
        assert unmarked_painting(pdf) == []
    whole = "\n".join(said)
    assert all(name in whole for name in FOREIGN)
    if document != "D08":
        assert LONG_ANSWER.strip() in said
    # A word that is longer than a line is read in pieces.
    assert LONG_WORD in whole.replace(" ", "")
