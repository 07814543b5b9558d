"""How two copies of one file stand to each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.domain.two_copies import Relation, Trail, standing

CHAIN = st.lists(st.integers(), min_size=1, max_size=6).map(
    lambda numbers: tuple(f"{place}:{number}" for place, number in enumerate(numbers))
)
LOOSE = st.tuples(st.booleans(), st.booleans())
"""Whether something is saved here, and there, that is in no event yet."""


def trail(hashes: tuple[str, ...], *, goes_on: bool = False, file: str = "one") -> Trail:
    return Trail(file=file, hashes=hashes, goes_on=goes_on)


@given(CHAIN, st.integers(0, 5), st.integers(0, 5), LOOSE)
def test_what_follows_the_shared_events_decides(
    shared: tuple[str, ...], ours: int, theirs: int, loose: tuple[bool, bool]
) -> None:
    mine = trail((*shared, *(f"h{each}" for each in range(ours))), goes_on=loose[0])
    other = trail((*shared, *(f"t{each}" for each in range(theirs))), goes_on=loose[1])
    found = standing(mine, other)
    more_here, more_there = ours > 0 or loose[0], theirs > 0 or loose[1]
    assert found.shared == len(shared)
    assert (
        found.relation
        is {
            (False, False): Relation.SAME,
            (False, True): Relation.AHEAD,
            (True, False): Relation.BEHIND,
            (True, True): Relation.PARTED,
        }[more_here, more_there]
    )


@given(CHAIN, CHAIN, LOOSE)
def test_seen_from_the_other_side_it_is_the_reverse(
    ours: tuple[str, ...], theirs: tuple[str, ...], loose: tuple[bool, bool]
) -> None:
    reverse = {Relation.AHEAD: Relation.BEHIND, Relation.BEHIND: Relation.AHEAD}
    mine, other = trail(ours, goes_on=loose[0]), trail(theirs, goes_on=loose[1])
    found = standing(mine, other).relation
    assert standing(other, mine).relation is reverse.get(found, found)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (trail(("a",)), trail(("a",), file="two")),
        (trail(("a",)), trail(("b",))),
        (trail(()), trail(("a",))),
    ],
)
def test_nothing_shared_is_no_copy(ours: Trail, theirs: Trail) -> None:
    assert standing(ours, theirs).relation is Relation.FOREIGN
