"""Several reviews side by side: lines of objectives, what they were about, promises kept.

Nothing is summed, averaged or ranked; each year speaks in its own words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept

NOT_YET = "not judged yet"
CARRIED = {
    Kept.OPEN: "open",
    Kept.KEPT: "kept",
    Kept.IN_PART: "kept in part",
    Kept.NOT_KEPT: "not kept",
    Kept.DROPPED: "dropped",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One objective through the years; `words` has one entry a year, "" where it was not set.

    `earlier` are other titles that it had, each with its year, the first one first.
    """

    title: str
    earlier: tuple[tuple[str, str], ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseKept:
    """A promise, the review in which it was made, and what became of it."""

    text: str
    origin: str
    state: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What can be said about several reviews at once."""

    years: tuple[str, ...]
    lines: tuple[Line, ...]
    themes: tuple[tuple[str, tuple[str, ...]], ...]
    """An area of a framework, and for each year the objectives that were about it."""
    promises: tuple[PromiseKept, ...]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """A fact about the process, and its words for each year."""


def compare(records: tuple[Record, ...]) -> Comparison:
    """The reviews side by side, the earliest first."""
    return Comparison(
        years=tuple(record.cycle.label for record in records),
        lines=tuple(_lines(records)),
        themes=tuple(_themes(records)),
        promises=tuple(_promises(records)),
        facts=_facts(records),
    )


def _lines(records: tuple[Record, ...]) -> Iterator[Line]:
    seen: set[tuple[int, str]] = set()
    for first, record in enumerate(records):
        for objective in record.objectives.standing:
            if (first, objective.id) in seen:
                continue
            chain = dict(_chain(records, first, objective))
            seen.update((at, each.id) for at, each in chain.items())
            words = tuple(
                _word(records[at], chain[at]) if at in chain else "" for at in range(len(records))
            )
            title = chain[max(chain)].title
            earlier = tuple(
                (records[at].cycle.label, each.title)
                for at, each in chain.items()
                if each.title.strip() != title.strip()
            )
            yield Line(title=title, earlier=earlier, words=words)


def _chain(
    records: tuple[Record, ...], first: int, objective: Objective
) -> Iterator[tuple[int, Objective]]:
    """The objective and those that went on from it, year by year."""
    yield first, objective
    before = objective
    for at in range(first + 1, len(records)):
        after = next(
            (o for o in records[at].objectives.standing if o.carried_from == before.id), None
        )
        if after is None:
            return
        yield at, after
        before = after


def _word(record: Record, objective: Objective) -> str:
    rating = record.judgements.on(objective.id).panel_rating
    return record.cycle.scale.label(rating) or NOT_YET


def _themes(records: tuple[Record, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    names = {
        area.id: area.title
        for record in records
        for framework in record.cycle.frameworks
        for area in framework.domains
    }
    for area, title in names.items():
        found = tuple(
            strung("; ", (o.title for o in record.objectives.standing if area in o.framework_links))
            for record in records
        )
        if any(found):
            yield title, found


def _promises(records: tuple[Record, ...]) -> Iterator[PromiseKept]:
    for record in records:
        for each in record.promises.promises:
            yield PromiseKept(
                text=each.text, origin=each.origin, state=CARRIED[each.state], note=each.note
            )


def _facts(records: tuple[Record, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("Review meeting", tuple(long_day(record.meeting.held_on) for record in records)),
        ("Objectives", tuple(str(len(record.objectives.standing)) for record in records)),
        (
            "Conversations in the year",
            tuple(str(len(record.check_ins.check_ins)) for record in records),
        ),
        ("Adviser", tuple(_adviser(record) for record in records)),
    )


def _adviser(record: Record) -> str:
    return {True: "yes", False: "no", None: ""}[record.panel.adviser.used]
