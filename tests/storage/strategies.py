"""Any value that an aggregate can have."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")

st.register_type_strategy(int, st.integers(-(2**63), 2**63 - 1))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))


def any_of(kind: type[T]) -> st.SearchStrategy[T]:
    """Values of a dataclass, every field drawn from its type."""
    return st.from_type(kind)
