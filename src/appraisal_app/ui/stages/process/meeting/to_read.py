"""The meeting as it was written down, once nothing of it can be changed any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.domain import meeting_presence
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.english_lengths import in_words
from appraisal_app.domain.people import Person
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Heading, Note, TableBlock
from appraisal_app.ui.stages.process.meeting.gathering import names
from appraisal_app.ui.stages.process.meeting.promises import standing
from appraisal_app.ui.stages.reading_only import told
from appraisal_app.ui.stages.wording import NAMELESS, name_of, titled

_NOTHING = "Nothing was written down about a meeting."


def read_blocks(record: Record, today: date) -> tuple[Block, ...]:
    """Facts, agenda, notes and actions, each only where there is something to read."""
    blocks = (
        *_part("heading.facts", "The meeting", told("held_on", _facts(record))),
        *_part("heading.agenda", "The agenda", _agenda(record)),
        *_part("heading.conversation", "The conversation", told("notes", _notes(record))),
        *_part("heading.actions", "Actions", _actions(record, today)),
    )
    return blocks or (Note("held_on", _NOTHING),)


def _part(key: str, title: str, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Heading(key, title), *blocks) if blocks else ()


def _facts(record: Record) -> tuple[tuple[str, str], ...]:
    m = record.meeting
    people = tuple(p for p in (record.people.get(each) for each in m.present) if p is not None)
    return (
        ("Held on", long_day(m.held_on)),
        ("Where", m.place),
        ("Lasted", in_words(m.minutes or 0)),
        ("Present", _listed(people)),
        ("Not there", _listed(meeting_presence.absent(record))),
        ("Left for a part", strung("\n", _left(record))),
        ("Conflicts of interest", "Asked about again" if m.conflicts_restated else ""),
        ("Who spoke first", "The chief executive" if m.chief_executive_spoke_first else ""),
    )


def _listed(people: tuple[Person, ...]) -> str:
    return names(people) if people else ""


def _left(record: Record) -> Iterator[str]:
    for each in record.meeting.withdrawals:
        reason = each.reason.strip()
        yield f"{name_of(record, each.person) or NAMELESS}{': ' if reason else ''}{reason}"


def _agenda(record: Record) -> tuple[Block, ...]:
    rows = tuple(
        (item.title, in_words(item.minutes), "Yes" if item.done else "Not ticked")
        for item in record.meeting.agenda
    )
    return (TableBlock("agenda", ("Item", "Time", "Dealt with"), rows),) if rows else ()


def _notes(record: Record) -> tuple[tuple[str, str], ...]:
    m = record.meeting
    by_objective = tuple(
        (
            phrased("{number}. {title}", number=number, title=titled(objective.title)),
            m.note(objective.id).words,
        )
        for number, objective in enumerate(record.objectives.standing, start=1)
    )
    return (*by_objective, ("The meeting as a whole", m.notes))


def _actions(record: Record, today: date) -> tuple[Block, ...]:
    rows = tuple((each.text, each.owner, standing(each, today)) for each in record.meeting.actions)
    return (TableBlock("actions", ("What", "Who", "When"), rows),) if rows else ()
