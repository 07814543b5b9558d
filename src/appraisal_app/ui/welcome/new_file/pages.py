"""The two pages of a new file, built from what was answered so far."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from appraisal_app.domain.cycle import Preset
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Process
from appraisal_app.domain.timetable import Period
from appraisal_app.ui.days import closed_day
from appraisal_app.ui.forms.blocks import (
    Block,
    ChoiceField,
    DateField,
    Option,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TextField,
)
from appraisal_app.ui.forms.field_changes import with_errors
from appraisal_app.ui.passphrases.protection import ProtectionDraft, protection_blocks
from appraisal_app.ui.short_time import short_time
from appraisal_app.ui.welcome.new_file.checking import PERSON_NAME, TRUST_NAME, YEARS_AWAY
from appraisal_app.ui.welcome.new_file.draft import AFTER, BEFORE, USUAL, ReviewDraft

BACK, CONTINUE, CREATE = "back", "continue", "create"
TRUST = "trust"
"""The first question."""

_ROLES = (
    Option(Role.CHAIR.value, "Chair of trustees"),
    Option(Role.CLERK.value, "Clerk or governance professional"),
    Option(Role.PANEL_MEMBER.value, "Panel member"),
    Option(Role.ADVISER.value, "External adviser"),
)
_PRESETS = (
    Option(
        Preset.AUTUMN.value,
        "Autumn review",
        "the board meets between September and December and looks back on the school year that "
        "has ended",
    ),
    Option(
        Preset.SUMMER.value,
        "Summer review",
        "the board meets in June or July, when the school year is nearly over",
    ),
    Option(
        Preset.CALENDAR_YEAR.value,
        "Calendar year",
        "the board looks back on January to December",
    ),
    Option(
        Preset.NINETY_DAYS.value,
        "Ninety days",
        "from a standing start to the board's decision, with the meeting on day sixty",
    ),
    Option(
        Preset.FIRST_YEAR.value,
        "First year of a chief executive",
        "a short period with more conversations; objectives within weeks of the start",
    ),
)

_MEETING = (
    "A first guess is enough: the timetable is counted back from this day, and can be counted "
    "again when the day moves. For example {day}."
)
_PERIODS = {
    BEFORE: "the one before",
    USUAL: "the one that this calendar reviews at that time",
    AFTER: "the one after",
}
_LONG_BEFORE, _LONG_AFTER = 100, 125
"""Days between the meeting and the end of the period that are nothing out of the way."""


def example_day(today: date) -> str:
    """The next day in the middle of November, as it may be typed."""
    middle = date(today.year, 11, 12)
    day = middle if middle > today else date(today.year + 1, 11, 12)
    return f"{day:%d/%m/%Y}"


def review_page(
    draft: ReviewDraft, process: Process, today: date, problems: tuple[Problem, ...]
) -> PageState:
    """The first page: whose review, by whom, when; `process` has the days of the calendar."""
    blocks: tuple[Block, ...] = (
        TextField(
            TRUST,
            "Name of the trust",
            hint="As it stands on letters.",
            value=draft.trust,
            limit=TRUST_NAME,
        ),
        TextField(
            "chief_executive",
            "Name of the chief executive",
            hint="Whose performance is reviewed.",
            value=draft.chief_executive,
            limit=PERSON_NAME,
        ),
        TextField("your_name", "Your own name", value=draft.your_name, limit=PERSON_NAME),
        ChoiceField(
            "your_role",
            "What are you in this review?",
            hint="The chief executive does not keep this file: it holds what the panel writes.",
            options=_ROLES,
            value=draft.your_role,
        ),
        ChoiceField(
            "preset",
            "When in the year does the board review?",
            hint="It sets the period under review. Every date can be changed later.",
            options=_PRESETS,
            value=draft.preset,
        ),
        DateField(
            "meeting_date",
            "When is the review meeting?",
            hint=phrased(_MEETING, day=example_day(today)),
            value=draft.meeting_date,
            is_to_come=True,
            advice=_about_meeting(draft, process, today),
        ),
        *_period(draft, today),
    )
    return PageState(
        step="new_file.review",
        title="Start a new file",
        stage_title="Step 1 of 2 · The review",
        purpose="Six short questions, then the passphrase. The file and its whole timetable are "
        "made from them.",
        problems=problems,
        blocks=with_errors(blocks, problems),
        actions=(
            PageAction(BACK, "Cancel"),
            PageAction(CONTINUE, "Continue", primary=True),
        ),
    )


def _about_meeting(draft: ReviewDraft, process: Process, today: date) -> tuple[str, ...]:
    meeting = _meeting(draft, today)
    if meeting is None:
        return ()
    said = phrased("This reviews {periods}.", periods=_days(draft.periods()[draft.period]))
    passed = ("This day has passed.",) if meeting < today else ()
    return (said, *closed_day(meeting), *passed, *short_time(process, meeting, today))


def _period(draft: ReviewDraft, today: date) -> tuple[Block, ...]:
    """The question which period is meant, where the meeting lies far from the usual one's end."""
    meeting = _meeting(draft, today)
    if meeting is None:
        return ()
    periods = draft.periods()
    after = (meeting - periods[USUAL].end).days
    if -_LONG_BEFORE <= after <= _LONG_AFTER:
        return ()
    hint = "The meeting lies far from the end of the period that this calendar reviews"
    return (
        ChoiceField(
            "period",
            "Which period do you look back on?",
            hint=phrased("{hint}, so make sure that it is the one you mean.", hint=hint),
            options=tuple(
                Option(key, _days(periods[key]), words) for key, words in _PERIODS.items()
            ),
            value=draft.period,
        ),
    )


def _meeting(draft: ReviewDraft, today: date) -> date | None:
    """The day of the meeting, if it is one that can be meant."""
    meeting = draft.meeting_date
    if meeting is None or abs(meeting.year - today.year) > YEARS_AWAY:
        return None
    return meeting


def _days(period: Period) -> str:
    return phrased("{start} to {end}", start=long_day(period.start), end=long_day(period.end))


def protection_page(
    review: ReviewDraft,
    draft: ProtectionDraft,
    words: Collection[str],
    problems: tuple[Problem, ...],
    *,
    is_busy: bool = False,
) -> PageState:
    """The second page: what opens the file."""
    blocks = protection_blocks(draft, words, review.names, is_busy=is_busy)
    working = (ProgressBlock("creating", "The file is being made…"),) if is_busy else ()
    return PageState(
        step="new_file.protection",
        title="Protect the file",
        stage_title="Step 2 of 2 · The passphrase",
        purpose="What is said about a person is kept so that only those who know the passphrase "
        "can read it.",
        problems=problems,
        blocks=(*with_errors(blocks, problems), *working),
        actions=(
            PageAction(BACK, "Back", enabled=not is_busy),
            PageAction(CREATE, "Choose where to save…", primary=True, enabled=not is_busy),
        ),
    )
