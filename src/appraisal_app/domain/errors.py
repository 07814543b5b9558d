"""Refusals: what is missing or not allowed, each with the place to mend it."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.domain.phrases import strung


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One thing that stands in the way, in a plain sentence, and where to mend it.

    `step` is a step code of the process, `field` a field key on that step's page ("" = the page).
    A `hard` refusal is a rule that no reason overrides.
    """

    sentence: str
    step: str = ""
    field: str = ""
    hard: bool = False


class DomainError(Exception):
    """A rule of the review was broken; `refusals` says which, all of them."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(strung("; ", (refusal.sentence for refusal in refusals)))
        self.refusals = refusals
