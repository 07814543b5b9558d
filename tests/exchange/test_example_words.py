from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.objective_advice import advice_on
from appraisal_app.domain.open_wording.passing import standing_hits
from appraisal_app.domain.process import Framework, Process, Scale
from appraisal_app.domain.record import Record
from appraisal_app.domain.tone import private_words
from appraisal_app.exchange.shape import hints, kinds, walk


def test_its_open_wording_and_its_objectives_draw_no_warning(record: Record) -> None:
    assert standing_hits(record) == ()
    objectives = (*record.objectives.objectives, *record.next_objectives.objectives)
    assert [advice for each in objectives for advice in advice_on(each)] == []


def test_what_is_private_stays_out_of_the_marker_and_the_notes(record: Record) -> None:
    words = [
        *(each.summary for each in record.concerns.concerns),
        *(each.reason for each in record.cycle.pauses),
        *(each.note for each in record.succession.changes),
    ]
    assert [found for text in words for found in private_words(text)] == []


UNUSED = {
    "Calendar.only_in_term": "the board's own steps lie in the holidays too",
    "School.left_on": "no school has left",
    "Principles.override_reason": "the chief executive accepted the principles each year",
    "Panel.size_reason": "three trustees reviewed each year",
    "Statement.no_comments_reason": "the chief executive always had something to say",
    "EvidenceItem.contains_pupil_data": "such an item is refused",
    "ObjectiveProposal.agreed_by_ceo_on": "the chief executive did not want the change",
    "EvidenceItem.papers": "a record carries no files",
    "EarlierYear.papers": "a record carries no files",
    "TrustProfile.logo": "a record carries no files",
    "SignOff.signatures": "signed with made-up keys when the file is made",
    "Addendum.signatures": "signed with made-up keys when the file is made",
    "SignOff.closed_without_ceo_on": "the chief executive signs",
    "SignOff.closed_without_ceo_reason": "the chief executive signs",
    "SignOff.declined_on": "the chief executive signs",
    "SignOff.declined": "the chief executive signs",
    "OwnTasks.tasks": "the shipped process has no step of the trust's own",
    "Signatories.signatories": "come with the made-up keys",
    "Design.process": "the trust goes on with the shipped process",
    "Design.frameworks": "the trust goes on with the shipped frameworks",
    "Design.scale": "the trust goes on with the shipped scale",
}
"""Every field that the example leaves as it is, and why; the kinds below never occur for it."""
NEVER = {"KeptPaper", "Signature", "Signatory", "OwnTask"}
SHIPPED = {kind for root in (Process, Framework, Scale) for kind in kinds(root)}


def test_every_field_of_a_record_is_used_at_least_once(example: FileContent) -> None:
    used = {
        f"{type(part).__name__}.{field.name}"
        for _, part in walk(example)
        if is_dataclass(part)
        for field in fields(part)
        if getattr(part, field.name) not in (field.default, "", ())
    }
    carried = {
        f"{kind.__name__}.{name}"
        for kind in kinds(FileContent)
        if kind not in SHIPPED and kind.__name__ not in NEVER
        for name in hints(kind)
    }
    assert carried - used == set(UNUSED)


def test_its_words_are_finished_and_carry_no_old_grade(resources: Path) -> None:
    raw = (resources / "example" / "record.json").read_text(encoding="utf-8")
    assert re.findall(r"(?i)\b(lorem|ipsum|xxx+|todo|tbc|tbd|foo|bar|asdf|test test)\b", raw) == []
    assert re.findall(r"(?i)\b(ofsted|outstanding|requires improvement|inadequate)\b", raw) == []
    assert re.findall(r"  |\s[,.;:]|\.\.", re.sub(r"\n\s*", "\n", raw)) == []


PROGRESS, SUMMARY = range(60, 151), range(120, 201)


def words(text: str) -> int:
    return len(text.split())


def test_reflections_and_summaries_have_the_length_of_real_ones(record: Record) -> None:
    assert all(words(each.progress) in PROGRESS for each in record.reflection.responses)
    assert words(record.statement.summary) in SUMMARY


PROSE = re.compile(
    r"\.(statement|meaning|progress|reasons|reason|detail|brief|notes|rationale|value_for_money"
    r"|threshold|capacity|resolution|overall|boards_promise|growth|strengths|context|achievements"
    r"|challenges|support_wanted|development|ideas|grounds|decision|delegation|purpose|summary"
    r"|ceo_comments|difference|raised_before|agreed|words|why|found|view|text)$"
)


def test_whatever_is_written_in_sentences_has_more_than_three_words(example: FileContent) -> None:
    short = [
        (place, part)
        for place, part in walk(example)
        if type(part) is str and part and PROSE.search(place) and words(part) < 4
        if ".found" not in place or ".enquiries" in place
    ]
    assert short == []


def test_its_people_and_schools_are_made_up_and_unlike_each_other(example: FileContent) -> None:
    names = [each.full_name for each in example.people.persons]
    assert len(names) == len(set(names)) >= 14
    known = ("Academy", "Grammar", "Saint", "St ", "C of E", "Church of England", "RC ")
    schools = [each.name for each in example.profile.schools]
    assert not [each for each in schools if any(word in each for word in known)]
    assert {"Moorside Primary School", "Fellview Primary School"}.isdisjoint(schools)
