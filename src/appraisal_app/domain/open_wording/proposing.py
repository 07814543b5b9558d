"""Open wording for the minutes, from dates and counts alone."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")


def proposed_wording(record: Record) -> str:
    """What may be said in public: that it took place, when, and how."""
    return " ".join(proposed_text(record))


def proposed_text(record: Record) -> tuple[str, ...]:
    """The sentences of the proposed wording."""
    return tuple(
        sentence
        for sentence in (
            _reported(record),
            _panel(record),
            _advice(record),
            _ahead(record),
            _asked(record),
        )
        if sentence
    )


def proposed_resolution() -> str:
    """What the board may resolve on it."""
    return "The board takes assurance that the review was carried out in line with its policy."


def proposed_papers(record: Record) -> str:
    """The titles of the papers that are usually before the board at the confidential item."""
    return "\n".join(_papers(record))


def _papers(record: Record) -> Iterator[str]:
    label = record.cycle.label
    yield f"Confidential report to the board on the review for {label}"
    if record.pay.is_begun:
        yield f"Pay recommendation paper {label}"
        policy = record.principles.basis.pay_policy.strip()
        yield policy or "Executive pay policy"


def usually_withdrawn(record: Record) -> tuple[Office, ...]:
    """Offices whose holders leave for the item."""
    held = {each.display_role for each in record.people.persons}
    staff = (Office.STAFF_TRUSTEE,) if Office.STAFF_TRUSTEE in held else ()
    return (Office.CHIEF_EXECUTIVE, *staff)


def _reported(record: Record) -> str:
    held = long_day(record.meeting.held_on)
    when = f"; the review meeting was held on {held}" if held else ""
    label = record.cycle.label
    return f"The chair reported that the review of the chief executive for {label} is done{when}."


def _panel(record: Record) -> str:
    size = len(record.panel.voting)
    if size == 0:
        return ""
    count = _NUMBERS[size] if size < len(_NUMBERS) else str(size)
    people = "trustee" if size == 1 else "trustees"
    return f"A panel of {count} {people} carried it out under the trust's appraisal policy."


def _advice(record: Record) -> str:
    return "An external adviser helped the panel." if record.panel.adviser.used is True else ""


def _ahead(record: Record) -> str:
    agreed = bool(record.next_objectives.objectives)
    planned = any(given(each.action) for each in record.development.actions)
    if agreed and planned:
        return (
            "Objectives for the period that follows are in place, and development and support "
            "are arranged."
        )
    return "Objectives for the period that follows are in place." if agreed else ""


def _asked(record: Record) -> str:
    asked = any(given(each.asked) for each in record.report.questions)
    return "Trustees asked how the review was done, and had answers." if asked else ""
