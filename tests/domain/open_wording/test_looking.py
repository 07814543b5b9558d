"""What is found in open words, and what ordinary minutes say without being stopped."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ui.stages.records import full_record

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.copying import sources
from appraisal_app.domain.open_wording.kinds import Hit, Weight
from appraisal_app.domain.open_wording.known import Known, KnownName, known_from
from appraisal_app.domain.open_wording.looking import hits_in

KNOWN = Known(
    names=(
        KnownName("Jane Smith", "the chair of trustees"),
        KnownName("Amina Qureshi", "the chief executive"),
        KnownName("Robert May", "a trustee"),
        KnownName("Grace Okafor-Lane", "the clerk"),
        KnownName("महेश शर्मा", "a trustee"),
        KnownName("Beacon Advisory", "the external adviser", is_whole=True),
        KnownName("works on her own account", "the external adviser", is_whole=True),
    ),
    schools=("Lantern Hill Primary School", "Moorside Academy"),
    ratings=("Exceeded", "Met", "Largely met", "Partly met", "Not met", "Strong", "Outstanding"),
    allowed=("The Smith Family Learning Trust", "Strong families, strong schools"),
    objectives=sources(
        (
            "Raise attendance at two schools",
            "Bring the free reserves back to five per cent by 2027",
        ),
        titles=True,
    ),
    private=sources(
        ("She told us that the flood had cost the leaders most of their spring planning time",)
    ),
)


def found(text: str) -> tuple[Hit, ...]:
    return hits_in(text, "text", KNOWN)


BLOCKED = [
    (HitKind.MONEY, "£112,500", "Pay is now £112,500 a year."),
    (HitKind.MONEY, "£2.4m", "The trust holds £2.4m."),
    (HitKind.MONEY, "120k", "It is now 120k."),
    (HitKind.MONEY, "3,000 pounds", "It costs 3,000 pounds."),
    (HitKind.SHARE, "3%", "A rise of 3% was agreed."),
    (HitKind.SHARE, "three per cent", "The award is three per cent."),
    (HitKind.PAY, "salary", "The salary was noted."),
    (HitKind.PAY, "bonus", "A bonus was agreed."),
    (HitKind.PAY, "increment", "One increment was given."),
    (HitKind.PAY, "scale point", "It moves up one scale point."),
    (HitKind.PAY, "pay progression", "There is pay progression."),
    (HitKind.PAY, "remuneration", "The remuneration was reviewed."),
    (HitKind.PAY, "fee", "The adviser's fee was approved."),
    (HitKind.RATING, "largely met", "The objectives were largely met."),
    (HitKind.RATING, "Partly  met", "Objective 1: Partly  met."),
    (HitKind.RATING, "Outstanding", "Overall: Outstanding."),
    (HitKind.VERDICT, "strengths and weaknesses", "The panel set out strengths and weaknesses."),
    (HitKind.VERDICT, "her strengths", "The board noted her strengths."),
    (HitKind.VERDICT, "failed to meet", "The trust failed to meet the date."),
    (HitKind.NAME, "Jane Smith", "Jane Smith reported."),
    (HitKind.NAME, "Mrs Smith", "Mrs Smith reported."),
    (HitKind.NAME, "Smith", "Then Smith reported."),
    (HitKind.NAME, "Amina", "The board thanked Amina."),
    (HitKind.NAME, "JANE SMITH", "JANE SMITH in the chair."),
    (HitKind.NAME, "Mr May", "The board thanked Mr May."),
    (HitKind.NAME, "Robert May", "The board thanked Robert May."),
    (HitKind.NAME, "Dr Nobody", "It was written by Dr Nobody."),
    (HitKind.NAME, "शर्मा", "The board thanked शर्मा."),
    (HitKind.NAME, "Beacon Advisory", "Beacon Advisory helped."),
    (HitKind.SCHOOL, "Lantern Hill", "The results at Lantern Hill are poor."),
    (HitKind.PRIVATE, "health", "Her health was considered."),
    (HitKind.PRIVATE, "sickness absence", "There was sickness absence."),
    (HitKind.PRIVATE, "absent", "She was absent because of illness."),
    (HitKind.PRIVATE, "stress", "The year brought stress and late evenings."),
    (HitKind.PRIVATE, "burnout", "Trustees spoke about burnout."),
    (HitKind.PRIVATE, "anxiety", "There was anxiety about it."),
    (HitKind.PRIVATE, "depression", "Depression was spoken of, and depression it is."),
    (HitKind.PRIVATE, "cancer", "Treatment for cancer is over."),
    (HitKind.PRIVATE, "compassionate leave", "Compassionate leave, or compassionate leave again."),
    (HitKind.PRIVATE, "family", "For family reasons it was late."),
    (HitKind.PRIVATE, "his age", "Trustees spoke of his age."),
    (HitKind.PRIVATE, "aged 58", "The post holder, aged 58, remains."),
    (HitKind.PRIVATE, "her faith", "It was said that her faith matters."),
    (HitKind.PRIVATE, "religion", "Nobody asked about religion."),
    (HitKind.PRIVATE, "union representative", "A union representative came."),
    (HitKind.PRIVATE, "maternity", "During maternity leave another led."),
    (HitKind.PRIVATE, "pregnancy", "A pregnancy was announced."),
    (HitKind.PROCEDURE, "capability", "The capability procedure was begun."),
    (HitKind.PROCEDURE, "grievance", "A grievance is open."),
    (HitKind.PROCEDURE, "disciplinary", "There is a disciplinary matter."),
    (HitKind.PROCEDURE, "settlement", "A settlement was reached."),
    (
        HitKind.PROCEDURE,
        "concerns about the chief executive",
        "There are concerns about the chief executive.",
    ),
    (HitKind.APPEAL, "appeal", "An appeal was lodged."),
    (HitKind.CONTRACT, "contract of employment", "The contract of employment was changed."),
    (HitKind.CONTRACT, "notice period", "The notice period is six months."),
    (HitKind.CONTRACT, "her contract", "Trustees looked at her contract."),
    (HitKind.FEEDBACK, "360-degree feedback", "The 360-degree feedback was read."),
    (HitKind.FEEDBACK, "respondents", "Twelve respondents answered."),
    (HitKind.COMMENT, "chief executive disagreed", "The chief executive disagreed with it."),
    (HitKind.COMMENT, "panel felt", "The panel felt that more could be done."),
    (
        HitKind.OBJECTIVE,
        "raise attendance at two schools",
        "The aim is to raise attendance at two schools.",
    ),
    (
        HitKind.OBJECTIVE,
        "free reserves back to five per cent",
        "We want the free reserves back to five per cent.",
    ),
    (
        HitKind.COPIED,
        "the flood had cost the leaders most",
        "Trustees heard that the flood had cost the leaders most.",
    ),
]


@pytest.mark.parametrize(("kind", "phrase", "text"), BLOCKED)
def test_what_may_not_be_read_in_public_holds_the_minutes_back(
    kind: HitKind, phrase: str, text: str
) -> None:
    blocks = [(hit.kind, hit.phrase) for hit in found(text) if hit.is_block]
    at = [said for what, said in blocks if what is kind]
    assert any(phrase in said for said in at), blocks


WARNED = [
    (HitKind.SHARE, "Attendance stands at 95 per cent."),
    (HitKind.PAY, "Progression was spoken of."),
    (HitKind.VERDICT, "Every objective was met."),
    (HitKind.RATING, "The outcome was met."),
    (HitKind.RATING, "Performance was judged to be strong."),
    (HitKind.NAME, "The board thanked May and Lane."),
    (HitKind.SCHOOL, "The board visited Lantern Hill Primary School."),
    (HitKind.PROCEDURE, "Concerns were raised about the roof."),
    (HitKind.PRIVATE, "The recognised unions were told."),
    (HitKind.VERDICT, "One weakness is the age of the boilers."),
]


@pytest.mark.parametrize(("kind", "text"), WARNED)
def test_what_may_be_plain_english_only_draws_a_warning(kind: HitKind, text: str) -> None:
    assert {(hit.kind, hit.weight) for hit in found(text)} == {(kind, Weight.WARNING)}


FINE = [
    "",
    "The board met on 8 December 2026 at 6 pm; the panel met on 28 October 2026.",
    "The chief executive and the staff trustee left the meeting for this item.",
    "The chief executive left the room and came back after the item.",
    "The chair reported that the annual review for 2025/26 is finished.",
    "A panel of three trustees carried it out under the trust's appraisal policy.",
    "The trust has strong governance and sound finances.",
    "The committee looked at the stress test of the budget and at stress-testing.",
    "The chair stressed that the policy is new, and stressed the need for a plan.",
    "The trustees' health and safety report was received under item 6.",
    "The union flag flew above the office.",
    "Apologies for absence were received from two trustees.",
    "In the absence of the chair, the vice-chair took the chair.",
    "Both trustees were absent for this item.",
    "Persistent absence was discussed under item 4.",
    "The board approved executive pay in line with its executive pay policy.",
    "On the advice of the remuneration committee, the board decided.",
    "The remuneration policy was noted.",
    "The public sector equality duty was considered.",
    "All items that remain were carried over.",
    "Trustees asked about the range of evidence and how objectives serve the strategy.",
    "They were content with the answers.",
    "On this account the works on the roof were put on the agenda in their own right.",
    "Objectives for 2026/27 have been agreed, and development has been arranged.",
    "They follow the priority “Strong families, strong schools”.",
    "The Smith Family Learning Trust keeps the signed statement with the clerk.",
    "A family of schools that learn from each other.",
    "Religious education was discussed with the diocese.",
    "The school serves pupils aged 11 to 18.",
    "Special educational needs and disability funding was on the agenda.",
    "The admission appeals timetable was agreed.",
    "The local government finance settlement was noted.",
    "The whistleblowing policy was approved.",
    "Resolved: that the board receives assurance that the policy was followed.",
    "A confidential minute records the board's decision on executive pay.",
    "The next review meeting is in October 2027.",
    "In May the board meets again; may it be brief.",
    "Will the panel report in June? It will.",
    "The minutes of 7 July were signed; 360 pupils sang.",
    "Grace was said before the meal.",
    "Career progression for teachers is in the people plan.",
    "The financial health of the trust was discussed under item 5.",
    "Capacity and capability of central services was a theme of the strategy day.",
    "The clerk is to enter the date of the next review in the calendar by 15 January 2027.",
]


@pytest.mark.parametrize("text", FINE)
def test_ordinary_minutes_are_left_alone(text: str) -> None:
    assert [(hit.kind, hit.phrase) for hit in found(text)] == []


def test_an_office_stands_ready_for_a_name_that_the_record_knows() -> None:
    offices = {hit.phrase: hit.instead for hit in found("Mrs Smith thanked Amina and Dr Nobody.")}
    assert offices == {
        "Mrs Smith": "the chair of trustees",
        "Amina": "the chief executive",
        "Dr Nobody": "",
    }


def test_a_name_is_found_once_however_it_may_be_read() -> None:
    assert [hit.phrase for hit in found("Mrs Jane Smith-Smith and Mrs Jane  Smith.")][-1:] == [
        "Mrs Jane  Smith"
    ]
    assert len([hit for hit in found("Mrs Jane Smith left.") if hit.kind is HitKind.NAME]) == 1


def test_a_hit_says_in_which_sentence_it_stands() -> None:
    (hit,) = found("It is done. A grievance is open! Nothing else.\nEnd.")
    assert hit.sentence == "A grievance is open!"
    assert hit.said == "“grievance” looks like a procedure about a person."


def test_the_record_knows_names_ratings_and_what_is_private() -> None:
    record = full_record()
    known = known_from(record)
    reasons = next(each.reasons for each in record.judgements.judgements if each.reasons)
    goal = record.objectives.objectives[0].title
    text = f"{record.people.persons[0].full_name} said: {reasons} {goal}"
    kinds = {hit.kind for hit in hits_in(text, "text", known)}
    assert HitKind.NAME in kinds


def test_words_of_the_confidential_part_do_not_pass_into_the_open_one() -> None:
    themes = "Reading grew in eight schools while young teachers left too early"
    record = full_record()
    record = replace(record, report=replace(record.report, themes=themes))
    (hit,) = hits_in(f"The board heard: {themes}.", "text", known_from(record))
    assert (hit.kind, hit.phrase) == (HitKind.COPIED, themes)


def test_what_is_remembered_of_a_record_gives_way_to_what_stands_there_now() -> None:
    words = "Reading grew in eight schools while young teachers left too early"
    record = full_record()
    known_from(record)
    after = replace(record, statement=replace(record.statement, context=words))
    assert [hit.kind for hit in hits_in(words, "text", known_from(after))] == [HitKind.COPIED]
    assert hits_in(words, "text", known_from(record)) == ()


PIECES = st.sampled_from([text for _, _, text in BLOCKED] + FINE + ["\n", " ", "£", "Mr", "…"])
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join))


@given(TEXTS)
def test_whatever_is_written_every_hit_stands_where_it_says(text: str) -> None:
    hits = found(text)
    for hit in hits:
        assert text[hit.start : hit.end] == hit.phrase
        assert hit.phrase
        assert hit.phrase in hit.sentence or not hit.phrase.strip()
    for one, other in pairwise(hits):
        assert one.start <= other.start
        if one.kind is other.kind:
            assert one.end <= other.start


@given(st.text(), st.text(), st.text())
def test_no_name_no_scale_and_no_source_can_break_it(text: str, name: str, label: str) -> None:
    known = Known(
        names=(KnownName(name),),
        schools=(name,),
        ratings=(label,),
        allowed=(label,),
        objectives=sources((name,), titles=True),
        private=sources((text,)),
    )
    hits_in(f"{text} {name} {label}", "text", known)
