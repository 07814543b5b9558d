"""Read aloud, a document tells its story whole and in order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, names_of, printed
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken, unmarked_painting

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.plan.building import build_plan
from appraisal_app.application.documents.reflection.building import build_reflection
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.domain.development import DevelopmentAction, DevelopmentKind
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.objectives import Milestone, MilestoneState
from appraisal_app.domain.overrides import Override
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import AreaResponse
from appraisal_app.domain.typography import typographic
from appraisal_app.reporting.documents.texts import texts


def heard(content: Content) -> list[tuple[str, str]]:
    with open_document(printed(content)) as pdf:
        return spoken(pdf)


def short() -> Record:
    """This year's review with one objective that has one measure, on days of its own."""
    record = _with_days(records.current())
    first = record.objectives.objectives[0]
    one = replace(
        first,
        priority="",
        strategy_ref="Priority 1",
        success_criteria=first.success_criteria[:1],
        milestones=(_MILESTONE,),
    )
    judged = replace(record.judgements.on(first.id), difference=_DIFFERENCE)
    planned = record.next_objectives.objectives[0]
    next_one = replace(
        planned,
        priority=record.profile.priorities[0].id,
        success_criteria=(replace(planned.success_criteria[0], due=date(2027, 7, 9)),),
        milestones=(Milestone(id="m", description="Half", due=date(2026, 11, 2)),),
    )
    return replace(
        record,
        objectives=replace(record.objectives, objectives=(one,)),
        judgements=replace(record.judgements, judgements=(judged,)),
        next_objectives=replace(record.next_objectives, objectives=(next_one,)),
        development=replace(record.development, actions=(_ACTION,)),
        evidence=replace(record.evidence, items=record.evidence.items[:1]),
        overrides=replace(record.overrides, overrides=()),
    )


_DIFFERENCE = "The panel goes by what was agreed in writing."
_MILESTONE = Milestone(
    id="m",
    description="Leads are named",
    due=date(2025, 12, 12),
    state=MilestoneState.LATE,
    met_on=date(2025, 12, 19),
)
_ACTION = DevelopmentAction(
    id="a",
    need="Time to think",
    action="A coach, six times",
    kind=DevelopmentKind.COACHING,
    by=date(2027, 6, 30),
    boards_promise="The board pays for it.",
    promise_owner="the chair",
    promise_by=date(2027, 1, 15),
    cost_pence=90_000,
)


def _with_days(record: Record) -> Record:
    statement = replace(
        record.statement,
        received_on=date(2026, 10, 23),
        comments_due=date(2026, 11, 6),
        discussed_on=date(2026, 11, 2),
        agreed=Agreement.IN_PART,
        agreed_on=date(2026, 11, 6),
        ceo_comments_on=date(2026, 11, 6),
    )
    return replace(
        record,
        statement=statement,
        principles=replace(record.principles, board_adopted_on=date(2026, 7, 7)),
        reflection=replace(record.reflection, submitted_at=datetime(2026, 9, 29, 8, 0, tzinfo=UTC)),
        advice=replace(record.advice, received_on=date(2026, 10, 5)),
        meeting=replace(record.meeting, held_on=date(2026, 10, 14)),
        next_objectives=replace(record.next_objectives, agreed_on=date(2026, 11, 10)),
    )


DATES = (
    "Draft received 23 October 2026 · comments asked for by 6 November 2026 · discussed "
    "2 November 2026 · agreed in part 6 November 2026."
)
MEANING = (
    "The chair certifies that this is the statement of the panel. The chief executive\u2019s "
    "signature means that it was received and discussed; it does not mean agreement."
)
AGREED = (
    "For those who want what was agreed signed in ink as well. Record 412, fingerprint 7f3a 91c0."
)
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
    assert heard(build_statement(Source(record=record, mark=MARK), with_fields=True)) == [
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
            (
                "Confidential · signatures: last page. Record 412, fingerprint 7f3a 91c0, "
                "10 November 2026."
            ),
        ),
        ("H2", "In short"),
        *_prose(record.statement.summary),
        ("H2", "Objective by objective"),
        ("H3", f"Objective 1 {objective.title}"),
        ("P", "Largely met"),
        ("P", "Serves: Priority 1"),
        *_prose(objective.statement),
        *(("P", each) for each in ("Measure of success", "Starting point", "Aim", "Found")),
        ("P", measure.measure),
        ("P", measure.baseline),
        ("P", measure.target),
        ("P", f"{found} ({measure.source})"),
        *(("P", each) for each in ("Looked at on", "Milestone", "What became of it")),
        ("P", "12 December 2025"),
        ("P", "Leads are named"),
        ("P", "met late, 19 December 2025"),
        ("P", "The panel\u2019s reasons"),
        *_prose(judgement.reasons),
        ("P", "Why the panel sees it differently from the chief executive"),
        ("P", _DIFFERENCE),
        ("P", "The chief executive\u2019s own view: largely met"),
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
        ("P", "Adviser\u2019s advice received"),
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
    said = heard(build_plan(Source(record=record, mark=MARK)))
    start = said.index(("H2", "Objectives"))
    assert said[start:] == [
        ("H2", "Objectives"),
        ("P", "Agreed on 10 November 2026."),
        ("H3", f"Objective 1 {objective.title}"),
        ("P", "Education"),
        ("P", f"Serves: {record.profile.priorities[0].title}"),
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
        ("P", "Coaching"),
        ("P", "What is done"),
        *_prose(need.action),
        ("P", "By 30 June 2027."),
        ("P", "What the board promises"),
        *_prose(need.boards_promise),
        ("P", "Who sees to it: the chair, by 15 January 2027."),
        ("H2", "Signatures"),
        ("P", AGREED),
        ("P", "Chair of trustees: agreed"),
        ("P", "Łucja Żółć-O'Brien"),
        ("P", "agreed already; room to sign in ink"),
        ("P", "Chief executive: agreed"),
        ("P", "Siôn Llŷr ap Gwynfor"),
        ("P", "agreed already; room to sign in ink"),
    ]


def test_the_self_review_in_order() -> None:
    record = short()
    domain = record.cycle.frameworks[0].domains[0]
    answered = AreaResponse(area=domain.id, strength="Patience", growth="Sleep", confidence=8)
    record = replace(record, reflection=replace(record.reflection, areas=(answered,)))
    response = record.reflection.response(record.objectives.objectives[0].id)
    said = heard(build_reflection(Source(record=record, mark=MARK)))
    start = said.index(("H2", "Objective by objective"))
    assert said[start : said.index(("H2", "The year as a whole"))] == [
        ("H2", "Objective by objective"),
        ("H3", f"Objective 1 {record.objectives.objectives[0].title}"),
        ("P", "Largely met"),
        ("P", "What progress has been made"),
        *_prose(response.progress),
        ("P", "What got in the way"),
        *_prose(response.obstacles),
        ("P", "What was learned"),
        *_prose(response.learning),
        ("H2", record.cycle.frameworks[0].title),
        ("H3", domain.title),
        ("P", "What is strong"),
        ("P", "Patience"),
        ("P", "What should grow"),
        ("P", "Sleep"),
        ("P", "Confidence, as the chief executive puts it: 8 of 10."),
    ]
    questions = [text for tag, text in said[said.index(("H2", "The year as a whole")) :]]
    assert questions[1] == "What I am proud of"


def test_the_confidence_of_the_chief_executive_is_in_the_self_review_only(papers: Papers) -> None:
    for name in names_of("now"):
        with open_document(papers[name]) as pdf:
            whole = " ".join(text for _, text in spoken(pdf))
        assert (" of 10." in whole) is name.endswith("D03")


def test_an_objective_without_a_judgement_says_why_and_so_does_what_was_set_aside() -> None:
    record = short()
    because = "The school left the trust before the year was out."
    late = "The adviser's letter went astray in the post."
    overrides = tuple(
        Override(rule=rule, reason=reason, by=Role.CHAIR, at=datetime(2026, 10, 1, tzinfo=UTC))
        for rule, reason in (("judgements.judged", because), ("advice.received", late))
    )
    record = replace(
        record,
        overrides=replace(record.overrides, overrides=overrides),
        judgements=replace(record.judgements, judgements=()),
        advice=replace(record.advice, received_on=None),
    )
    said = [
        text
        for _, text in heard(build_statement(Source(record=record, mark=MARK), with_fields=True))
    ]
    assert "Not judged" in said
    assert said[said.index("Why there is no judgement") + 1] == because
    assert "The panel\u2019s reasons" not in said
    usual = said[said.index("What this board did in its own way:") :]
    assert usual[usual.index("Every objective has the panel\u2019s judgement") + 1] == because
    assert usual[usual.index("The adviser\u2019s advice is here") + 1] == late


def test_numbers_stand_beside_a_judgement_only_where_the_trust_shows_them() -> None:
    record = short()
    for shows in (False, True):
        scale = replace(record.cycle.scale, shows_numbers=shows)
        numbered = replace(record, cycle=replace(record.cycle, scale=scale))
        said = [
            text
            for content in (
                build_statement(Source(record=numbered, mark=MARK), with_fields=True),
                build_reflection(Source(record=numbered, mark=MARK)),
            )
            for _, text in heard(content)
        ]
        assert ("Largely met (3)" in said) is shows
        assert ("The chief executive\u2019s own view: largely met (3)" in said) is shows
        assert ("Largely met" in said) is not shows


def _prose(text: str) -> list[tuple[str, str]]:
    """Paragraphs and bullet points as they are read."""
    said: list[tuple[str, str]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if line.startswith("- "):
            said += [("Lbl", "•"), ("LBody", line[2:])]
        else:
            said.append(("P", line))
    return said


UNPRINTED = ("key", "cover, cycle", "record id", "footer", "field", "fingerprint")
"""Texts of a content that name something for the program, or stand in the margins only."""


UNSAID: Mapping[str, tuple[str, ...]] = {
    "D07": ("cover, standing", "signatures, state"),
    "D13": ("cover, classification", "cover, standing", "cover, eyebrow"),
    "D15": ("cover, standing",),
    "D16": ("figures, each",),
}
"""Places of texts that change when `papers` signs, that stand in the head of pages only, or that
head a column of the table that the screen has beside a chart."""


@pytest.mark.parametrize("name", names_of("torture"))
def test_nothing_is_lost_however_much_there_is(papers: Papers, name: str) -> None:
    document, edition = DocumentId(name[-3:]), "".join(name.split()[1:-1])
    source = Source(record=records.torture(), mark=MARK, edition=edition)
    content = ENTRIES[document].build(source)
    with open_document(papers[name]) as pdf:
        said = _letters("".join(text for _, text in spoken(pdf)))
        assert unmarked_painting(pdf) == []
    silent = UNPRINTED + UNSAID.get(document, ())
    asked = [text for place, text in texts(content) if not place.endswith(silent)]
    assert [text for text in asked if _letters(text) not in said] == []


def _letters(text: str) -> str:
    """What is left of words when signs of lists and all room are taken out, in one case."""
    return re.sub(r"[\s\u00a0\u2022*\-.]", "", typographic(text)).casefold()
