"""What a packet that waits for its file tells about whoever makes that file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Whom it asks, by name, and which trust sent it; "" where it does not say."""

    name: str = ""
    trust: str = ""
