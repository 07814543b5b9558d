from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from tests.exchange.conftest import LABELS

from appraisal_app.domain.agenda import usual_agenda
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.conversation import PARTS
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.outcomes import is_critical, is_far_from_own_view
from appraisal_app.domain.improving import LeadershipLevel, Strand, Viewer
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.people import Office
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.promises_to_keep import promised_here
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.year import ConversationModel, Progress
from appraisal_app.exchange.resources import load_framework, load_scale


def test_it_is_a_trust_of_eight_schools_that_are_nowhere(example: FileContent) -> None:
    schools = example.profile.schools
    assert len(schools) == len({each.name for each in schools}) == 8
    assert all(re.fullmatch(r"99900\d", each.urn) for each in schools)
    assert {each.phase for each in schools} == {"Primary", "Secondary"}
    first = example.cycles[0].cycle
    joined = [each for each in schools if each.joined_on and each.joined_on > first.start]
    assert [each.name for each in joined] == ["Lantern Hill Primary School"]
    assert len(example.profile.priorities) == 4
    assert all(len(each.measures) == 2 for each in example.profile.priorities)


def test_the_present_review_is_full_enough_to_learn_from(example: FileContent) -> None:
    review = example.records[-1]
    assert len(review.objectives.standing) == 4
    assert len(review.evidence.items) >= 15
    assert len({each.kind for each in review.evidence.items}) >= 10
    assert len({each.panel_rating for each in review.judgements.judgements}) == 4
    assert len(review.next_objectives.objectives) == 4
    assert len(review.development.actions) == 4
    assert all(each.boards_promise for each in review.development.actions)
    assert review.statement.agreed is Agreement.IN_PART
    assert review.reflection.edition == 2


def test_several_views_lie_beside_the_chairs_own_which_was_sealed_first(record: Record) -> None:
    v = record.views
    assert v.own is not None
    assert v.sealed_at is not None
    assert len(v.others) == 2
    lead = next(each.person for each in record.panel.members if each.role.value == "lead")
    assert v.own.person == lead
    sealed = v.sealed_at.date()
    assert all(each.entered_on is not None and each.entered_on >= sealed for each in v.others)
    everybody = [each.person for each in (v.own, *v.others)]
    assert everybody == [each.person for each in record.panel.voting]


def test_a_judgement_far_from_the_own_view_or_critical_says_more(example: FileContent) -> None:
    asked: list[str] = []
    for review in example.records:
        for each in review.judgements.judgements:
            if is_far_from_own_view(review, each.objective):
                asked.append("far")
                assert each.difference
            if is_critical(review, each.panel_rating):
                asked.append("critical")
                assert each.raised_before
    assert set(asked) == {"far", "critical"}


def test_every_judgement_of_the_scale_but_the_worst_was_given_once(example: FileContent) -> None:
    given = {each.panel_rating for r in example.records for each in r.judgements.judgements}
    scale = {each.key for each in example.cycles[0].cycle.scale.ratings}
    assert given == scale - {"not_met"}


def test_every_measure_has_a_finding(record: Record) -> None:
    for objective in record.objectives.standing:
        judgement = record.judgements.on(objective.id)
        if judgement.panel_rating:
            assert all(judgement.found(each.id) for each in objective.success_criteria)


def test_conversations_are_led_by_every_model_with_its_own_parts(example: FileContent) -> None:
    talks = [each for r in example.records for each in r.check_ins.check_ins]
    assert {each.model for each in talks} == set(ConversationModel)
    for each in talks:
        assert [a.part for a in each.answers] == [part.key for part in PARTS[each.model]]
        assert each.agreed
        assert each.shared_on is not None


def test_the_agenda_is_the_usual_one_with_the_panels_own_prompts(record: Record) -> None:
    kept = [each for each in record.meeting.agenda if each.about]
    usual = usual_agenda(record, lambda: "")
    assert [(each.about, each.title) for each in kept] == [(u.about, u.title) for u in usual]
    assert any(each.prompts for each in kept)


def test_the_diagnostic_has_three_views_of_five_priorities_and_leads_to_a_milestone(
    example: FileContent, resources: Path
) -> None:
    review = example.records[-1]
    diagnostic = review.diagnostic
    areas = [each.id for each in load_framework(resources, "carter5").domains]
    places = {each.key for each in load_scale(resources, "diagnostic").ratings}
    assert all(diagnostic.view(viewer, area).place in places for viewer in Viewer for area in areas)
    assert {each.place for each in diagnostic.views} == places
    milestones = {m.id for o in review.next_objectives.objectives for m in o.milestones}
    assert {each.milestone for each in diagnostic.actions} & milestones
    assert all(each.found for each in diagnostic.enquiries)


def test_improvement_uses_every_level_and_strand_and_goes_round(example: FileContent) -> None:
    entries = example.records[-1].improvement.entries
    assert {each.level for each in entries} == set(LeadershipLevel)
    assert {each.strand for each in entries} == set(Strand)
    assert max(len(each.rounds) for each in entries) == 2


def test_the_trusts_own_aims_say_when_they_are_reached_and_how_each_school_stands(
    example: FileContent,
) -> None:
    review = example.records[-1]
    schools = {each.id for each in example.profile.schools}
    assert len(review.aims.aims) == 3
    for aim in review.aims.aims:
        assert "Reached when" in aim.threshold or "reached when" in aim.threshold
        assert {each.school for each in aim.schools} == schools
        assert aim.strategies


def test_the_figures_are_of_measures_and_schools_that_are_there(example: FileContent) -> None:
    figures = example.figures
    measures = {each.id for each in figures.measures}
    schools = {each.id for each in example.profile.schools}
    assert {each.measure for each in figures.figures} == measures
    assert {each.school for each in figures.figures} == {*schools, ""}
    for school in schools:
        for measure in ("attendance", "persistent-absence", "reading"):
            found = figures.of(f"measure-{measure}", school)
            assert [each.when for each in found] == LABELS
    assert all(re.fullmatch(r"-?\d+(\.\d)?", each.value) for each in figures.figures)
    assert len(figures.of("measure-free-reserves")) == 5


def test_the_figures_agree_with_what_the_evidence_says(example: FileContent) -> None:
    shares = [each.value for each in example.figures.of("measure-reserves-share")][2:]
    for share, review in zip(shares, example.records, strict=True):
        assert any(f"{share} per cent" in item.summary for item in review.evidence.items)


def test_two_defaults_were_set_aside_and_the_rules_are_real(example: FileContent) -> None:
    kept = [
        (review, each.rule) for review in example.records for each in review.overrides.overrides
    ]
    assert {rule for _, rule in kept} == {"advice.together", "evidence.age"}
    for review, rule in kept:
        kind = StepKind(rule.split(".")[0])
        others = tuple(each for each in review.overrides.overrides if each.rule != rule)
        strict = replace(review, overrides=replace(review.overrides, overrides=others))
        assert is_complete(review, kind)
        assert not is_complete(strict, kind)


def test_the_chair_changed_after_the_first_review_and_was_handed_the_file(
    example: FileContent,
) -> None:
    chairs: list[str] = []
    for review in example.records:
        held = review.meeting.held_on
        person = review.people.holding(Office.CHAIR, held)
        assert person is not None
        lead = next(each for each in review.panel.members if each.role.value == "lead")
        assert lead.person == person.id
        chairs.append(person.full_name)
    assert chairs[0] != chairs[1] == chairs[2]
    [handover] = example.handovers.handovers
    assert (handover.from_name, handover.to_name) == (chairs[0], chairs[1])
    now = example.people.holding(Office.CHAIR)
    assert now is not None
    assert now.full_name == chairs[2]


def test_the_appeal_was_heard_by_others_and_led_to_an_addendum(example: FileContent) -> None:
    first = example.records[0]
    assert first.appeal.decision is not None
    assert not {each.person for each in first.panel.members} & set(first.appeal.panel)
    [addendum] = first.addenda.addenda
    decided = first.appeal.decided_on
    assert decided is not None
    assert addendum.at.date() >= decided
    assert long_day(decided) in addendum.text


def test_no_review_uses_more_frameworks_than_its_guidance_calls_wise(example: FileContent) -> None:
    assert [len(each.cycle.frameworks) for each in example.cycles] == [2, 2, 3]


def test_what_was_promised_on_paper_is_what_the_first_review_looked_after(
    example: FileContent,
) -> None:
    on_paper = [each.text for each in example.earlier_years.years[-1].promises]
    looked_after = [each.text for each in example.records[0].promises.promises]

    assert sorted(on_paper) == sorted(looked_after)


def test_nothing_is_called_done_halfway_that_was_still_to_come(example: FileContent) -> None:
    for record in example.records:
        held = record.mid_cycle.held_on
        for each in record.mid_cycle.objectives:
            objective = record.objectives.get(each.objective)
            assert objective is not None
            left = [m for m in objective.milestones if held and m.due and m.due > held]
            assert not (left and each.progress is Progress.DONE), objective.title


def test_nothing_promised_in_the_present_review_is_long_past(example: FileContent) -> None:
    record = example.records[-1]
    read = record.cycle.step("comments").done_on
    assert read is not None
    assert all(each.due is None or each.due > read for each in promised_here(record))
