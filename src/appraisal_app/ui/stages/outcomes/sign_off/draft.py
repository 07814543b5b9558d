"""What is filled in on the sign-off page and is no part of the record yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any


class Way(StrEnum):
    """How somebody is about to sign."""

    KEY = "key"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Answers as typed; names of attributes are keys of fields, after `draft.`."""

    way: str = Way.KEY.value
    identity: str = ""
    declared: bool = False
    paper_name: str = ""
    paper_on: date | None = None
    paper_where: str = ""
    close_on: date | None = None
    close_reason: str = ""
    addendum: str = ""
    addendum_reason: str = ""
    addendum_id: str = ""
    """Which addendum is about to be signed or saved."""

    def with_answer(self, name: str, value: object) -> Draft:
        """The draft with one answer changed."""
        changes: dict[str, Any] = {name: value}
        return replace(self, **changes)


PREFIX = "draft."


def key_of(name: str) -> str:
    """The key of the field for an answer of the draft."""
    return f"{PREFIX}{name}"
