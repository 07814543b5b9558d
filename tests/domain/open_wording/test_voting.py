"""How one person voted is not for the confidential minute either."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from tests.domain.open_wording.test_looking import KNOWN
from tests.ui.stages.records import full_record

from appraisal_app.application.documents.catalogue import listed
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.passing import (
    holding_back,
    holding_minute_back,
    minute_hits,
    pass_hit,
)
from appraisal_app.domain.open_wording.places import instead
from appraisal_app.domain.open_wording.voting import votes_in
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import ReportQuestion, VoteOutcome

VOTED = "Carried. Amina Qureshi voted against it."


def minuted(**fields: Any) -> Record:
    record = full_record(Status.SIGNED)
    report = replace(
        record.report,
        confidential_minute=True,
        decision="The recommendation was approved.",
        vote=VoteOutcome.MAJORITY,
        keep_until=date(2033, 8, 31),
    )
    return replace(record, report=replace(report, **fields))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Smith voted against the award.", ["Jane Smith"]),
        ("It was carried; Mrs Smith and Robert May abstained.", ["Mrs Smith", "Robert May"]),
        ("Dr Nobody dissented.", ["Dr Nobody"]),
        ("Amina was in favour, Jane Smith opposed it.", ["Amina", "Jane Smith"]),
    ],
)
def test_a_name_beside_a_vote_is_found(text: str, names: list[str]) -> None:
    hits = votes_in(text, "decision", KNOWN)
    assert [hit.phrase for hit in hits] == names
    assert {(hit.kind, hit.is_block) for hit in hits} == {(HitKind.VOTE, True)}


@pytest.mark.parametrize(
    "text",
    [
        "Two trustees voted against, one abstained.",
        "The motion was carried by five votes to two.",
        "The chair had the casting vote.",
        "Jane Smith presented the paper. The board voted afterwards.",
    ],
)
def test_the_outcome_of_a_vote_is_left_alone(text: str) -> None:
    assert votes_in(text, "decision", KNOWN) == ()


def test_a_vote_by_name_holds_the_confidential_minute_back_and_not_the_open_one() -> None:
    record = minuted(decision=VOTED)
    missing = listed(record, DocumentId.MINUTE).missing
    assert [each.field for each in missing] == ["decision"]
    assert "is named where it is told who voted how" in missing[0].sentence
    assert [hit for hit in holding_back(record) if hit.kind is HitKind.VOTE] == []


def test_an_office_or_a_reason_lets_it_go_out() -> None:
    record = minuted(questions=(ReportQuestion(id="q1", answered=VOTED),))
    (hit,) = minute_hits(record)
    assert hit.place == "questions.q1.answered"
    said = instead(record.report, hit).questions[0].answered
    assert said == "Carried. The chief executive voted against it."
    passed = pass_hit(
        record,
        hit,
        "A trustee asked to have the dissent minuted.",
        pass_id="p1",
        by=Role.CLERK,
        at=datetime(2026, 12, 9, tzinfo=UTC),
    )
    assert holding_minute_back(passed) == ()
    assert listed(passed, DocumentId.MINUTE).missing == ()
