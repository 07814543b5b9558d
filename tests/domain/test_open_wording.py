from __future__ import annotations

import pytest
from tests.ui.stages.records import full_record

from appraisal_app.domain.open_wording import not_for_open_minutes

RECORD = full_record()
FINE = (
    "The chief executive left the meeting. The chair reported that the review for 2025/26 is done; "
    "the panel of three trustees met on 28 October 2026 under the trust's appraisal policy. The "
    "board approved pay in line with its executive pay policy."
)


def found(text: str) -> tuple[str, ...]:
    return not_for_open_minutes(text, scale=RECORD.cycle.scale, persons=RECORD.people.persons)


def test_offices_dates_and_counts_may_be_read_in_public() -> None:
    assert found(FINE) == ()
    assert found("") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is now £120,000.", "a sum of money"),
        ("It is now 120k.", "a sum of money"),
        ("Up by 3%.", "a percentage"),
        ("Up by three per cent.", "a percentage"),
        ("The salary was noted.", "about pay"),
        ("A bonus was agreed.", "about pay"),
        ("The objectives were largely met.", "a judgement"),
        ("Every objective was met.", "a judgement"),
        ("Objective 1: Partly met.", "a judgement"),
        ("Mr Harker thanked her.", "a person's name"),
        ("Amina Qureshi left.", "a person's name"),
        ("Her health was considered.", "a private matter"),
        ("A grievance is open.", "a private matter"),
    ],
)
def test_what_must_not_be_read_in_public_is_named(text: str, words: str) -> None:
    assert any(words in sentence for sentence in found(text)), found(text)


def test_one_sentence_for_each_thing() -> None:
    assert len(found("£5 and 5% for Harker, and £6 for Harker")) == 3
