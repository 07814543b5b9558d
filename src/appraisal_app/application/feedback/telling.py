"""Who will see what of feedback, in what form and for how long: in words, before anybody types."""

from __future__ import annotations

from datetime import date
from typing import Final

from appraisal_app.application.documents.sight_words import READERS, SIGHTS
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.guest_papers import SeenBy
from appraisal_app.domain.phrases import capital, phrased, phrased_by, strung

_ANSWERS: Final = (
    "Only {who}. Somebody who is not the chief executive reads each text before it goes out, and "
    "may leave it out or put [other words] for what would tell who wrote it."
)
_FORM: Final = (
    "Nobody's name is asked or kept. A group's answers to a question are shown only when at least "
    "{floor} of the group answered it; otherwise nothing of them is shown, not even how many."
)
_DESTROYED: Final = (
    "The answers are destroyed on {day}, with the backups of the file. The summary is kept for "
    "{years} after the review is closed."
)
_MAIL: Final = (
    "E-mails are out of the application's reach. Whoever sends or gets a form by e-mail has to "
    "delete it there."
)


def who_will_see(
    seen_by: tuple[SeenBy, ...],
    *,
    facilitator: str,
    floor: int,
    destroy_on: date | None,
    kept_years: int,
) -> tuple[tuple[str, str], ...]:
    """Pairs of question and answer for the facilitator and for everybody who is asked."""
    who = facilitator.strip() or "whoever gathers the feedback"
    years = phrased_by(kept_years, "{kept_years} year", "{kept_years} years", kept_years=kept_years)
    return (
        ("Who reads the answers", phrased(_ANSWERS, who=who)),
        ("Who reads the summary", readers(seen_by)),
        ("In what form", phrased(_FORM, floor=floor)),
        (
            "For how long",
            phrased(_DESTROYED, day=long_day(destroy_on) or "a day still to be set", years=years),
        ),
        ("What else to know", _MAIL),
    )


def readers(seen_by: tuple[SeenBy, ...]) -> str:
    """A list of those who read the summary, and how much of it."""
    told = [_told(each) for each in seen_by]
    return strung("\n", (*told, "Nobody else, unless the trust changes who sees what."))


def _told(seen: SeenBy) -> str:
    reader = READERS[seen.reader]
    return phrased("{reader}: {sights}", reader=capital(reader), sights=SIGHTS[seen.sight])
