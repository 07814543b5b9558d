"""A sum of money as it was entered: nothing is rounded, and nothing is worked out."""

from __future__ import annotations

_PENCE = 100


def pounds(pence: int | None) -> str:
    """Written "£112,500", or "£112,500.50" where pence were entered; "" for none."""
    if pence is None:
        return ""
    whole, rest = divmod(pence, _PENCE)
    return f"£{whole:,}.{rest:02d}" if rest else f"£{whole:,}"
