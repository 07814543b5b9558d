"""The usual agenda of a review meeting, made from what the review already holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from appraisal_app.domain import agenda_prompts as prompts
from appraisal_app.domain.meeting import AgendaItem
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.process import FrameworkUse
from appraisal_app.domain.record import Record

LONGEST = 150
"""Minutes: published practice gives leader and panel up to an hour each, and both half an hour."""
FOR_OBJECTIVES = 60
"""Minutes shared among all objectives."""
MOST_FOR_ONE = 12
_LAST = "after"


def usual_agenda(record: Record, new_id: Callable[[], str]) -> tuple[AgendaItem, ...]:
    """The items that apply to this review, in order, with minutes and the panel's prompts.

    No title says anything of a view or a judgement; prompts may, and are for the panel only.
    """
    return tuple(replace(item, id=new_id()) for item in _items(record))


def made_anew(record: Record, new_id: Callable[[], str]) -> tuple[AgendaItem, ...]:
    """The usual agenda of today; ticks stay, and so do items of the trust's own, before the end."""
    old = record.meeting.agenda
    known = {item.about: item for item in old if item.about}
    fresh = tuple(_carried(item, known) for item in usual_agenda(record, new_id))
    own = tuple(item for item in old if not item.about)
    return (
        *(item for item in fresh if item.about != _LAST),
        *own,
        *(item for item in fresh if item.about == _LAST),
    )


def minutes_for_one(count: int) -> int:
    """Minutes for each of so many objectives."""
    return max(1, min(MOST_FOR_ONE, FOR_OBJECTIVES // max(count, 1)))


def _carried(item: AgendaItem, known: dict[str, AgendaItem]) -> AgendaItem:
    before = known.get(item.about)
    return item if before is None else replace(item, id=before.id, done=before.done)


def _items(record: Record) -> Iterator[AgendaItem]:
    yield _item("purpose", "Why we are here, and what stays in this room", 3, prompts.PURPOSE)
    yield _item("context", "What the year was like", 8, prompts.context(record))
    yield _item("first", "The chief executive speaks", 10, prompts.FIRST)
    if record.panel.adviser.used:
        yield _item("adviser", "What the adviser adds", 8, prompts.ADVISER)
    yield from _objectives(record)
    if any(each.use is not FrameworkUse.REFLECTION for each in record.cycle.frameworks):
        yield _item(
            "framework", "The wider role: strengths, then gaps", 12, prompts.framework(record)
        )
    yield _item(
        "two_way", "What helped, what got in the way, what the board can do", 8, prompts.TWO_WAY
    )
    yield _item("wellbeing", "Workload, wellbeing and support", 8, prompts.wellbeing(record))
    yield _item("development", "Learning and development", 8, prompts.DEVELOPMENT)
    yield _item("next", "The next objectives, and how we shall know", 8, prompts.NEXT)
    yield _item(_LAST, "What happens now", 4, prompts.AFTER)


def _objectives(record: Record) -> Iterator[AgendaItem]:
    standing = record.objectives.standing
    minutes = minutes_for_one(len(standing))
    for number, objective in enumerate(standing, start=1):
        words = prompts.objective(record, objective)
        yield _item(objective.id, f"{number}. {_title(objective)}", minutes, words)


def _title(objective: Objective) -> str:
    return " ".join(objective.title.split()) or "Objective without a title"


def _item(about: str, title: str, minutes: int, words: tuple[str, ...]) -> AgendaItem:
    return AgendaItem(
        id="",
        title=title,
        minutes=minutes,
        prompts="\n".join(f"- {line}" for line in words),
        about=about,
    )
