"""What goes to a panel member or the adviser: an allow-list, as the table of sights has it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.domain.planted import planted
from tests.exchange.packets.making import WORDS, packet, sealer
from tests.ui.stages.records import CHAIR, TODAY, VICE, full_record

from appraisal_app.application.guests.request import (
    NO_ADVISER,
    NO_OBJECTIVES,
    NOT_ON_THE_PANEL,
    TOO_EARLY,
    advice_request,
    to_be_asked,
    view_request,
)
from appraisal_app.application.guests.telling import who_will_see
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.panel import Adviser, PanelRole
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import RELEASED

MEMBER = "<record.panel.members[].person>"
OBJECTIVE = "record.objectives.objectives[]"
FRAMEWORK = "record.cycle.frameworks[]"
REFLECTION = {
    "record.reflection.responses[].objective",
    "record.reflection.responses[].progress",
    "record.reflection.responses[].own_view",
    "record.reflection.responses[].obstacles",
    "record.reflection.responses[].learning",
    "record.reflection.areas[].strength",
    "record.reflection.areas[].growth",
    *(
        f"record.reflection.{each}"
        for each in (
            "achievements",
            "challenges",
            "outside_control",
            "support_wanted",
            "development",
            "ideas",
        )
    ),
}
OBJECTIVES = {
    *(f"{OBJECTIVE}.{each}" for each in ("id", "title", "statement")),
    *(
        f"{OBJECTIVE}.success_criteria[].{each}"
        for each in ("id", "measure", "baseline", "target", "source")
    ),
    *(f"{OBJECTIVE}.milestones[].{each}" for each in ("id", "description")),
}
AREAS = {
    *(f"{FRAMEWORK}.{each}" for each in ("id", "title", "source", "dated", "note")),
    *(f"{FRAMEWORK}.domains[].{each}" for each in ("id", "title", "gist")),
    f"{FRAMEWORK}.domains[].prompts[]",
    f"{FRAMEWORK}.domains[].themes[]",
}
FRAME = {
    "record.cycle.id",
    "record.cycle.label",
    "record.cycle.scale.id",
    *(f"record.cycle.scale.ratings[].{each}" for each in ("key", "label", "meaning")),
}


def full(*choices: SightChoice) -> Record:
    """Every text names its place; one member on the panel, and an area that is spoken about."""
    record: Record = planted(Record, "record")
    area = record.cycle.frameworks[0].domains[0].id
    (spoken,) = record.reflection.areas
    (member,) = record.panel.members
    return replace(
        record,
        panel=replace(record.panel, members=(replace(member, role=PanelRole.MEMBER),)),
        reflection=replace(record.reflection, areas=(replace(spoken, area=area),)),
        confidentiality=replace(record.confidentiality, choices=choices),
    )


def chosen(artefact: Artefact, reader: Reader, sight: Sight) -> SightChoice:
    return SightChoice(id=f"{artefact}-{reader}", artefact=artefact, reader=reader, sight=sight)


def markers(request: GuestRequest, kind: PacketKind) -> set[str]:
    """The places of all texts in the packet, after it was sealed and opened."""
    whole = packet(request, review=request.review, kind=kind, file="f", trust="t", sender="s")
    data = sealer().seal(whole, WORDS)
    assert b"<record" not in data
    body = sealer().open(data, WORDS).packet.body
    assert body == request
    return set(re.findall(r"<(record[^<>]*)>", str(body)))


def of_member(record: Record) -> set[str]:
    return markers(view_request(record, MEMBER), PacketKind.VIEW_REQUEST)


def of_adviser(record: Record) -> set[str]:
    return markers(advice_request(record), PacketKind.ADVICE_REQUEST)


def test_a_member_gets_the_objectives_the_reflection_and_nobodys_view() -> None:
    asked = {"record.panel.members[].person"}
    assert of_member(full()) == FRAME | OBJECTIVES | REFLECTION | AREAS | asked


def test_the_adviser_gets_the_same_and_nothing_of_the_terms() -> None:
    asked = {"record.panel.adviser.name"}
    assert of_adviser(full()) == FRAME | OBJECTIVES | REFLECTION | AREAS | asked


@pytest.mark.parametrize("status", [Status.REFLECTION, Status.MEETING])
def test_a_reflection_that_is_not_submitted_stays(status: Status) -> None:
    record = full()
    record = replace(
        record,
        cycle=replace(record.cycle, status=status),
        reflection=replace(record.reflection, submitted_at=None),
    )
    for found in (of_member(record), of_adviser(record)):
        assert not found & (REFLECTION | AREAS)


def test_what_the_table_keeps_from_a_reader_is_not_in_the_request() -> None:
    no_reflection = chosen(Artefact.REFLECTION, Reader.PANEL, Sight.NONE)
    assert not of_member(full(no_reflection)) & (REFLECTION | AREAS)
    assert of_adviser(full(no_reflection)) & REFLECTION

    only_done = chosen(Artefact.REFLECTION, Reader.ADVISER, Sight.COMPLETION)
    assert not of_adviser(full(only_done)) & (REFLECTION | AREAS)

    summary = chosen(Artefact.OBJECTIVES, Reader.ADVISER, Sight.SUMMARY)
    assert of_adviser(full(summary)) & OBJECTIVES == {f"{OBJECTIVE}.id", f"{OBJECTIVE}.title"}

    nothing = chosen(Artefact.OBJECTIVES, Reader.ADVISER, Sight.NONE)
    assert not of_adviser(full(nothing)) & OBJECTIVES


def test_an_adviser_who_is_not_to_see_the_objectives_does_not() -> None:
    record = full()
    adviser = replace(record.panel.adviser, sees_objectives=False)
    record = replace(record, panel=replace(record.panel, adviser=adviser))
    assert not of_adviser(record) & OBJECTIVES


def refusal(record: Record, person: str) -> str:
    with pytest.raises(DomainError) as caught:
        view_request(record, person)
    return caught.value.refusals[0].sentence


def test_a_view_is_asked_of_the_panel_only_and_not_of_the_chair() -> None:
    record = full_record(Status.MEETING)
    assert CHAIR not in to_be_asked(record)
    assert VICE in to_be_asked(record)
    assert refusal(record, CHAIR) == NOT_ON_THE_PANEL
    assert refusal(record, "somebody") == NOT_ON_THE_PANEL
    assert view_request(record, VICE).name


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (Status.PRINCIPLES, TOO_EARLY),
        (Status.PLANNING, TOO_EARLY),
        (Status.COMMENTS, RELEASED),
    ],
)
def test_nothing_is_asked_too_early_or_too_late(status: Status, sentence: str) -> None:
    assert refusal(full_record(status), VICE) == sentence
    with pytest.raises(DomainError, match=re.escape(sentence)):
        advice_request(full_record(status))


def test_no_view_is_asked_on_objectives_that_may_not_be_seen() -> None:
    hidden = chosen(Artefact.OBJECTIVES, Reader.PANEL, Sight.COMPLETION)
    assert refusal(full(hidden), MEMBER) == NO_OBJECTIVES


def test_no_advice_is_asked_where_nobody_advises() -> None:
    record = full_record(Status.MEETING)
    record = replace(record, panel=replace(record.panel, adviser=Adviser(used=False)))
    with pytest.raises(DomainError, match=re.escape(NO_ADVISER)):
        advice_request(record)


def test_each_reads_who_will_see_what_in_what_form_and_for_how_long() -> None:
    record = full_record(Status.MEETING)
    told = dict(who_will_see(view_request(record, VICE)))
    assert told["Who will see it"].splitlines() == [
        "Chair and panel: while at work on it",
        "Appeal trustees: a summary",
        "Nobody else, unless the trust changes who sees what.",
    ]
    assert "under your name" in told["In what form"]
    assert told["For how long"].startswith("6 years after the review is closed")

    kept = replace(
        record.confidentiality,
        retention_years=1,
        choices=(chosen(Artefact.ADVICE, Reader.CHIEF_EXECUTIVE, Sight.NONE),),
    )
    before = dict(who_will_see(advice_request(record)))
    after = dict(who_will_see(advice_request(replace(record, confidentiality=kept))))
    assert "Chief executive: all of it" in before["Who will see it"]
    assert "on the same day" in before["In what form"]
    assert "Chief executive" not in after["Who will see it"]
    assert "on the same day" not in after["In what form"]
    assert after["For how long"].startswith("1 year after")


def test_the_day_on_which_it_is_due_is_the_steps_or_the_advisers_own() -> None:
    record = full_record(Status.MEETING)
    step = record.cycle.process.step(StepKind.VIEWS)
    assert step is not None
    assert view_request(record, VICE).due == record.cycle.step(step.code).due
    adviser = replace(record.panel.adviser, advice_due=TODAY)
    record = replace(record, panel=replace(record.panel, adviser=adviser))
    assert advice_request(record).due == TODAY
    without = replace(record, panel=replace(record.panel, adviser=Adviser(used=True)))
    assert advice_request(without).due not in {None, TODAY}
