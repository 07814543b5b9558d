"""One disposal as a card: what, on whose authority, how, and who saw it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from appraisal_app.application.documents.disposal_words import KINDS, METHODS
from appraisal_app.application.documents.words import OFFICES as OFFICE_WORDS
from appraisal_app.domain.disposal_decision import wrong_decider
from appraisal_app.domain.disposals import Disposal, DisposedKind, Method
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.people import Office, People
from appraisal_app.domain.phrases import capital, phrased
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe, select, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import OFFICES, opening

_KINDS = tuple(Option(each.value, capital(KINDS[each])) for each in DisposedKind)
_METHODS = tuple(Option(each.value, capital(METHODS[each])) for each in Method)
WHO_DECIDED: Final = "Who decided?"
WHAT_AUTHORITY: Final = "On what authority?"
WHO_DOES_IT: Final = "Who does it?"
WHY_BEFORE: Final = "Why before that day?"
_BOTH = "Authorised and done by the same office. Let one decide and another do it if you can."
_EARLY = "This is before the day on which it was due. Give the reason."
_LATER = "The day of the decision lies after the day on which it was done."


def disposal_card(at: At[Any], today: date, here: frozenset[str]) -> Card:
    """One act of disposal; one that is done begins folded.

    `here` are the ids of those that this application does.
    """
    kept: Disposal = at.value
    done = long_day(kept.done_on)
    return Card(
        kept.id,
        opening(kept.what, "New disposal"),
        summary=phrased("{methods} on {done}", methods=METHODS[kept.method], done=done)
        if done
        else "not done yet",
        folded=kept.done_on is not None,
        blocks=_blocks(at, kept, today, is_done_here=kept.id in here),
        removable=kept.done_on is None,
        remove_label="Remove this disposal",
    )


def _blocks(at: At[Any], kept: Disposal, today: date, *, is_done_here: bool) -> tuple[Block, ...]:
    if kept.number:
        return (_certified(kept), *_afterwards(at))
    if is_done_here:
        return (*_ahead(at, kept, today), *_authority(at, kept), *_doing(at, kept))
    return (*_what(at, kept), *_authority(at, kept), *_act(at, kept))


def _certified(kept: Disposal) -> Block:
    """What was done here stands as it was done."""
    by = OFFICE_WORDS.get(kept.authorised_by, "") if kept.authorised_by else ""
    done_by = OFFICE_WORDS.get(kept.done_by, "") if kept.done_by else ""
    rows = (
        ("Certificate", str(kept.number)),
        ("What", kept.what),
        ("Kept for", kept.kept_for),
        ("Due from", long_day(kept.due_on)),
        ("Why before that day", kept.early_reason),
        ("Decided by", by),
        ("Decided on", long_day(kept.authorised_on)),
        ("On what authority", kept.authority),
        ("Done by", done_by),
        ("Done on", long_day(kept.done_on)),
    )
    return Facts(f"facts.{kept.id}", tuple(row for row in rows if row[1].strip()))


def _ahead(at: At[Any], kept: Disposal, today: date) -> tuple[Block, ...]:
    rows = (("What", kept.what), ("Kept for", kept.kept_for), ("Due from", long_day(kept.due_on)))
    is_early = kept.due_on is None or kept.due_on > today
    early = Ask(WHY_BEFORE, advice=(_EARLY,) if not kept.early_reason.strip() else ())
    return (
        Facts(f"facts.{kept.id}", tuple(row for row in rows if row[1].strip())),
        *((text(at, "early_reason", early),) if is_early or kept.early_reason else ()),
    )


def _doing(at: At[Any], kept: Disposal) -> tuple[Block, ...]:
    done_by = Ask(WHO_DOES_IT, "The day is filled in when the button above is pressed.")
    return (
        Heading(f"heading.act.{kept.id}", "The deed", level=3),
        select(at, "done_by", done_by, OFFICES, maybe(Office)),
        *_afterwards(at),
    )


def _afterwards(at: At[Any]) -> tuple[Block, ...]:
    witness = Ask("Who saw it?", "Somebody else; leave it open if nobody did.")
    remark = Ask("Anything else?", "Where the certificate is kept, for instance.")
    return (
        select(at, "witness", witness, OFFICES, maybe(Office)),
        long_text(at, "remark", remark, limit=600),
    )


def _what(at: At[Any], kept: Disposal) -> tuple[Block, ...]:
    what = Ask(
        "What was it?",
        "Kind, year and how much of it; never what it said.",
        who.KEEPING,
    )
    schedule = Ask("Which retention period was over?", "As your trust's schedule names it.")
    is_early = _is_early(kept)
    early = Ask(WHY_BEFORE, advice=(_EARLY,) if not kept.early_reason.strip() else ())
    return (
        choice(at, "kind", Ask("What sort of thing?"), _KINDS, DisposedKind),
        text(at, "what", what),
        day(at, "period_start", Ask("From the time between")),
        day(at, "period_end", Ask("and")),
        text(at, "kept_for", schedule),
        day(at, "due_on", Ask("Due from", "The first day on which it might go.")),
        *((text(at, "early_reason", early),) if is_early or kept.early_reason else ()),
    )


def _is_early(kept: Disposal) -> bool:
    return kept.done_on is not None and kept.due_on is not None and kept.done_on < kept.due_on


def _authority(at: At[Any], kept: Disposal) -> tuple[Block, ...]:
    by = Ask(WHO_DECIDED, "By office.", advice=tuple(_on_decider(at.record.people, kept)))
    authority = Ask(WHAT_AUTHORITY, "The minute, or the line of the schedule.")
    return (
        Heading(f"heading.authority.{kept.id}", "The decision", level=3),
        select(at, "authorised_by", by, OFFICES, maybe(Office)),
        day(at, "authorised_on", Ask("Decided on", advice=_order(kept))),
        text(at, "authority", authority),
    )


def _on_decider(people: People, kept: Disposal) -> Iterator[str]:
    if wrong := wrong_decider(kept, people):
        yield wrong
    if _same_office(kept):
        yield _BOTH


def _same_office(kept: Disposal) -> bool:
    return kept.authorised_by is not None and kept.authorised_by is kept.done_by


def _order(kept: Disposal) -> tuple[str, ...]:
    decided, done = kept.authorised_on, kept.done_on
    return (_LATER,) if decided is not None and done is not None and decided > done else ()


def _act(at: At[Any], kept: Disposal) -> tuple[Block, ...]:
    witness = Ask("Who saw it?", "Somebody else; leave it open if nobody did.")
    remark = Ask("Anything else?", "Where the slip of the contractor is, for instance.")
    return (
        Heading(f"heading.act.{kept.id}", "What was done", level=3),
        choice(at, "method", Ask("How?"), _METHODS, Method),
        day(at, "done_on", Ask("Done on")),
        select(at, "done_by", Ask("Done by"), OFFICES, maybe(Office)),
        select(at, "witness", witness, OFFICES, maybe(Office)),
        long_text(at, "remark", remark, limit=600),
    )
