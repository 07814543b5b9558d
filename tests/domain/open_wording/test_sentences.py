"""Many sentences: ordinary ones pass clean, and what does not belong in public is found."""

from __future__ import annotations

import pytest
from tests.domain.open_wording.sentences import CAUGHT, ORDINARY

from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Weight
from appraisal_app.domain.open_wording.known import Known, KnownName
from appraisal_app.domain.open_wording.looking import hits_in

KNOWN = Known(
    names=(KnownName("Ada Lovelace", "the chief executive"), KnownName("Robert May")),
    schools=("Moorside Academy",),
    ratings=("Exceeded", "Fully met", "Partly met", "Not met"),
    allowed=("The Valley Learning Trust",),
)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_sentence_passes_clean(text: str) -> None:
    assert [(hit.kind, hit.phrase) for hit in hits_in(text, "text", KNOWN)] == []


@pytest.mark.parametrize(("kind", "weight", "text"), CAUGHT)
def test_what_does_not_belong_in_public_is_found(kind: HitKind, weight: Weight, text: str) -> None:
    hits = hits_in(text, "text", KNOWN)
    assert (kind, weight) in {(hit.kind, hit.weight) for hit in hits}
    if weight is Weight.WARNING:
        assert not [hit.phrase for hit in hits if hit.is_block]


def test_the_tables_are_long_enough_to_measure_by() -> None:
    assert len(set(ORDINARY)) >= 60
    assert len({text for _, _, text in CAUGHT}) >= 80
