"""What was answered so far about the review of a new file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from appraisal_app.application.starting import FirstAnswers
from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.next_period import beside
from appraisal_app.domain.people import Role
from appraisal_app.domain.timetable import Period, period_under_review

BEFORE, USUAL, AFTER = "-1", "0", "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDraft:
    """Answers as typed; names of attributes are keys of fields."""

    trust: str = ""
    chief_executive: str = ""
    your_name: str = ""
    your_role: str = ""
    preset: str = Preset.AUTUMN.value
    meeting_date: date | None = None
    period: str = USUAL
    """How many years later than the usual one the period lies that is looked back on."""

    def with_answer(self, key: str, value: object) -> ReviewDraft:
        """The draft with one answer changed; another day or calendar has its usual period."""
        changes: dict[str, Any] = {key: value}
        if key in {"preset", "meeting_date"}:
            changes["period"] = USUAL
        return replace(self, **changes)

    @property
    def names(self) -> tuple[str, ...]:
        """What a stranger could look up, and so no passphrase should rest on."""
        return (self.trust, self.chief_executive, self.your_name)

    def periods(self) -> Mapping[str, Period]:
        """The usual period, with the one before and the one after it.

        Raises ValueError while the day of the meeting is missing.
        """
        if self.meeting_date is None:
            raise ValueError
        usual = period_under_review(Preset(self.preset), self.meeting_date)
        return {key: beside(usual, int(key)) for key in (BEFORE, USUAL, AFTER)}

    def answers(self) -> FirstAnswers:
        """The answers for the use case; raises ValueError while one is missing."""
        if self.meeting_date is None:
            raise ValueError
        return FirstAnswers(
            trust=self.trust.strip(),
            chief_executive=self.chief_executive.strip(),
            your_name=self.your_name.strip(),
            your_role=Role(self.your_role),
            preset=Preset(self.preset),
            meeting_date=self.meeting_date,
            period=self.periods()[self.period],
        )
