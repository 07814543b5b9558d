"""The evidence index, read aloud: what there is and where, never what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.planning import FOREIGN, LONG_WORD
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken
from tests.ui.stages.record_parts.feedback import feedback

from appraisal_app.application.documents.catalogue import State, listed
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.application.documents.evidence.building import build_evidence
from appraisal_app.application.documents.evidence_words import ABOUT, ORIGINS
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.evidence import EvidenceItem, EvidenceKind, Origin
from appraisal_app.domain.record import Record


def heard(record: Record) -> list[str]:
    with open_document(printed(build_evidence(Source(record=record, mark=MARK)))) as pdf:
        return [text for _, text in spoken(pdf)]


def after(said: list[str], heading: str) -> list[str]:
    return said[said.index(heading) + 1 :]


def holding(*items: EvidenceItem) -> Record:
    record = records.current()
    return replace(record, evidence=replace(record.evidence, items=items))


FIRST, SECOND, *_ = (each.id for each in records.current().objectives.standing)
AREA = records.current().cycle.frameworks[0].domains[1]
REGISTER = EvidenceItem(
    id="1",
    title="Reading register",
    date=date(2026, 6, 25),
    kind=EvidenceKind.OUTCOMES,
    origin=Origin.DATASET,
    where_kept="Clerk's folder, paper 2",
    summary="Seven of eight schools.",
    link="https://example.org/register",
    objectives=(FIRST, SECOND),
    areas=(AREA.id,),
)
LETTER = EvidenceItem(id="2", title="Letter", origin=Origin.OTHER, contains_third_party=True)
PUPILS = EvidenceItem(
    id="3", title="Zq00001kx", where_kept="Zq00002kx", contains_pupil_data=True, objectives=(FIRST,)
)


def test_the_list_says_what_there_is_and_where_it_is_kept() -> None:
    said = heard(holding(REGISTER, LETTER))
    table = after(said, "What can be looked up")
    assert table[:16] == [
        *("No.", "What it is", "About", "Date", "Where it is kept"),
        *("1", "Reading register", "https://example.org/register"),
        *("Results and inclusion: figures", "25 June 2026", "Clerk's folder, paper 2"),
        *("2", "Letter", "Something else", "no date", "No answer given"),
    ]
    assert not [text for text in said if REGISTER.summary in text]


def test_each_objective_has_the_numbers_of_what_speaks_to_it() -> None:
    record = holding(REGISTER, LETTER, replace(REGISTER, id="3", objectives=(SECOND,), areas=()))
    said = heard(record)
    titles = [each.title for each in record.objectives.standing]
    rows = after(said, "What speaks to which objective")
    assert rows[: 2 + 2 * len(titles)] == [
        *("Objective", "Evidence"),
        *(f"1. {titles[0]}", "No. 1"),
        *(f"2. {titles[1]}", "No. 1, 3"),
        *(f"3. {titles[2]}", "nothing yet"),
        *(f"4. {titles[3]}", "nothing yet"),
    ]
    framework = record.cycle.frameworks[0].title
    assert after(said, "What speaks to which part of the role")[:5] == [
        *("Part of the role", "Evidence", f"{AREA.title}, {framework}", "No. 1"),
        "Feedback of stakeholders",
    ]


def test_what_holds_data_about_single_pupils_keeps_its_number_and_nothing_else() -> None:
    record = holding(PUPILS, replace(REGISTER, objectives=()))
    said = heard(record)
    assert not [text for text in said if "Zq0000" in text]
    assert after(said, "Where it is kept")[0] == "2"
    assert said.count("nothing yet") == len(record.objectives.standing)
    (line,) = [text for text in said if text.startswith("Left out")]
    assert line.endswith("in a review: No. 1.")


def test_what_says_something_about_others_is_marked() -> None:
    (line,) = [text for text in heard(holding(REGISTER, LETTER)) if "not reviewed" in text]
    assert line.endswith("make no copies: No. 2.")
    assert not [text for text in heard(holding(REGISTER)) if "not reviewed" in text]


def test_every_kind_and_origin_has_its_words() -> None:
    assert set(ABOUT) == set(EvidenceKind)
    assert set(ORIGINS) == set(Origin)


def state(record: Record) -> tuple[State, list[str]]:
    found = listed(record, DocumentId.EVIDENCE)
    return found.state, [f"{each.step}#{each.field}" for each in found.missing]


def test_the_index_waits_for_evidence_that_can_be_found_and_shows_no_pupil() -> None:
    assert state(records.current()) == (State.READY, [])
    assert state(holding()) == (State.HELD, ["evidence#items"])
    assert state(holding(REGISTER, LETTER)) == (State.HELD, ["evidence#items"])
    assert state(holding(replace(REGISTER, contains_pupil_data=True))) == (
        State.HELD,
        ["evidence#items"],
    )
    assert "Nothing is listed yet." in heard(holding())


def test_an_objective_without_evidence_does_not_hold_the_index_back() -> None:
    assert state(holding(REGISTER)) == (State.READY, [])


def test_nothing_of_the_index_is_lost_however_much_there_is(papers: Papers) -> None:
    with open_document(papers["torture D04"]) as pdf:
        whole = "\n".join(text for _, text in spoken(pdf))
    assert all(name in whole for name in FOREIGN)
    assert LONG_WORD in whole.replace(" ", "")


def test_the_released_summary_stands_at_the_end_and_tells_nothing_of_who_is_held_back() -> None:
    record = holding(REGISTER)
    summary = feedback().summary
    record = replace(record, feedback=replace(record.feedback, summary=summary))
    said = after(heard(record), "Feedback of stakeholders")
    assert "Comes when it is difficult." in said
    assert said[said.index("Peers") + 1 :][:2] == ["not shown", "not shown"]
    assert "Not shown: Peers." in said


def test_the_summary_stays_out_where_one_reader_of_the_index_may_not_read_it() -> None:
    record = holding(REGISTER)
    record = replace(record, feedback=replace(record.feedback, summary=feedback().summary))
    choice = SightChoice(
        id="c", artefact=Artefact.FEEDBACK_SUMMARY, reader=Reader.PANEL, sight=Sight.SUMMARY
    )
    kept = replace(record.confidentiality, choices=(*record.confidentiality.choices, choice))
    assert "Feedback of stakeholders" not in heard(replace(record, confidentiality=kept))
