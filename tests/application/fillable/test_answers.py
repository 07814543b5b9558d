"""An answer on a form is one that was offered, or is refused for what it is."""

from __future__ import annotations

import pytest

from appraisal_app.application.fillable.answers import settled
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.fillable_forms import NO_ANSWER, FormField
from appraisal_app.domain.returning import NOT_OFFERED

RATING = FormField(name="o1_rating", about="o1", answers="rating", choices=("met", "not_met"))


@pytest.mark.parametrize(
    ("said", "key"), [("c0", "met"), ("c1", "not_met"), ("", ""), (NO_ANSWER, "")]
)
def test_a_choice_is_kept_by_its_key(said: str, key: str) -> None:
    assert settled(RATING, said) == key


@pytest.mark.parametrize("said", ["c2", "c99", "met", "c-1", "c٣"])
def test_a_rating_outside_the_scale_is_refused_for_what_it_is(said: str) -> None:
    with pytest.raises(DomainError) as refused:
        settled(RATING, said)
    assert [each.sentence for each in refused.value.refusals] == [NOT_OFFERED]
    assert "missing" not in NOT_OFFERED
