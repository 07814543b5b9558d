"""What is missing in the answers about the review of a new file, each with its field."""

from __future__ import annotations

from datetime import date

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Problem
from appraisal_app.ui.welcome.new_file.draft import ReviewDraft

TRUST_NAME, PERSON_NAME = 160, 120
"""The most letters of a name; as on the pages for the trust and for people."""
YEARS_AWAY = 3
"""A review meeting further away than this is a slip of the keyboard."""


def review_problems(draft: ReviewDraft, today: date) -> tuple[Problem, ...]:
    """Everything that the first page still needs."""
    needed = (
        (draft.trust, "trust", "Enter the name of the trust."),
        (draft.chief_executive, "chief_executive", "Enter the name of the chief executive."),
        (draft.your_name, "your_name", "Enter your own name."),
        (draft.your_role, "your_role", "Choose what you are in this review."),
    )
    missing = tuple(Problem(text, key) for value, key, text in needed if not value.strip())
    too_long = tuple(
        Problem(phrased("Shorten this to {most} characters.", most=most), key)
        for value, key, most in (
            (draft.trust, "trust", TRUST_NAME),
            (draft.chief_executive, "chief_executive", PERSON_NAME),
            (draft.your_name, "your_name", PERSON_NAME),
        )
        if len(value.strip()) > most
    )
    return (*missing, *too_long, *_meeting_problem(draft.meeting_date, today))


def _meeting_problem(meeting: date | None, today: date) -> tuple[Problem, ...]:
    if meeting is None:
        return (
            Problem("Enter the date of the review meeting; you can move it later.", "meeting_date"),
        )
    if abs(meeting.year - today.year) > YEARS_AWAY:
        return (Problem("Check the year of the review meeting.", "meeting_date"),)
    return ()
