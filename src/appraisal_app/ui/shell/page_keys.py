"""Keys that belong to no menu: who listens for them and who lists them both read these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageKey:
    """Keys as Qt spells them, what they do in words, and the key of the deed."""

    keys: str
    does: str
    action: str


NEXT_PANE = "next_pane"
WINDOW_KEYS = (PageKey(keys="F6", does="Next pane: steps, page, guidance", action=NEXT_PANE),)


def actions_by_keys(keys: tuple[PageKey, ...]) -> Mapping[str, str]:
    """What each of the keys does."""
    return {each.keys: each.action for each in keys}
