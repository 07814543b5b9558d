"""Mid-cycle review: how every objective stands halfway, and what the board can do."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.check_in_dates import halfway
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import MidCycle, MidwayOn, Progress
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, ListField, Note, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, choice, day, long_text, maybe, ticks
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import options_on

_MID_CYCLE = part("mid_cycle", MidCycle)
_LIMIT = 2_000
_PROGRESS = (
    Option(Progress.ON_COURSE.value, "On course"),
    Option(Progress.AT_RISK.value, "At risk", "it may not be reached without something changing"),
    Option(Progress.OFF_COURSE.value, "Off course", "it will not be reached as it stands"),
    Option(Progress.DONE.value, "Done already"),
)
_NAMES = {option.value: option.label for option in _PROGRESS}


def page(context: PageContext) -> StepContent:
    """Halfway through the period."""
    at = At(_MID_CYCLE, context.record)
    return StepContent(
        blocks=(*_when(at), *_objectives(at), *_support(at), *_agreed(at)),
        targets=MappingProxyType({"objectives": _first_open(context.record)}),
    )


def _first_open(record: Record) -> str:
    open_ones = (
        o for o in record.objectives.standing if not record.mid_cycle.on(o.id).words.strip()
    )
    found = next(open_ones, None)
    return f"objectives.{found.id}.words" if found is not None else "objectives"


def _when(at: At[MidCycle]) -> tuple[Block, ...]:
    cycle = at.record.cycle
    usual = long_day(halfway(cycle.start, cycle.end, at.record.calendar.is_open))
    ask = Ask(
        "When was the mid-cycle review?",
        phrased("Usually around {usual}.", usual=usual),
        who.CHECK_INS,
    )
    on = at.value.held_on or halfway(cycle.start, cycle.end, at.record.calendar.is_open)
    people = options_on(at.record, on, at.value.present)
    return (
        day(at, "held_on", ask),
        *(
            (ticks(at, "present", Ask("Who was there?", "", who.CHECK_INS), people),)
            if people
            else ()
        ),
        long_text(
            at,
            "context",
            Ask("What has changed around the trust?", "What nobody could foresee.", who.CHECK_INS),
            limit=_LIMIT,
        ),
    )


def _objectives(at: At[MidCycle]) -> tuple[Block, ...]:
    heading = Heading("heading.objectives", "Objective by objective")
    standing = at.record.objectives.standing
    if not standing:
        words = "There are no objectives yet, so there is nothing to look at halfway."
        return (heading, Note("note.objectives", words))
    items = tuple(_card(at, number, each) for number, each in enumerate(standing, start=1))
    return (heading, ListField("objectives", "How does it stand?", who=who.CHECK_INS, items=items))


def _card(at: At[MidCycle], number: int, objective: Objective) -> Card:
    place = at.item(
        "objectives", objective.id, lambda key: MidwayOn(objective=key), id_name="objective"
    )
    kept = place.value
    rows = tuple(
        (long_day(m.due) or "no date", m.description)
        for m in objective.milestones
        if m.description.strip()
    )
    return Card(
        objective.id,
        phrased("{number}. {title}", number=number, title=objective.title),
        summary=_NAMES.get(kept.progress or "", "not spoken about yet"),
        blocks=(
            *((Facts(f"milestones.{objective.id}", rows),) if rows else ()),
            choice(place, "progress", Ask("How does it go?"), _PROGRESS, maybe(Progress)),
            long_text(
                place,
                "words",
                Ask("In words", "What shows it? Say now what you would otherwise say in autumn."),
                limit=_LIMIT,
            ),
            long_text(place, "support", Ask("What would help?"), limit=_LIMIT),
        ),
    )


def _support(at: At[MidCycle]) -> tuple[Block, ...]:
    return (
        Heading("heading.support", "Support"),
        long_text(at, "support", Ask("What support is agreed?", "", who.CHECK_INS), limit=_LIMIT),
        long_text(
            at,
            "boards_part",
            Ask(
                "What could the board do better?", "Ask, and write the answer down.", who.CHECK_INS
            ),
            limit=_LIMIT,
        ),
    )


def _agreed(at: At[MidCycle]) -> tuple[Block, ...]:
    agreed = Ask("When did the chief executive agree to this note?", "", who.CHECK_INS)
    return (
        day(at, "agreed_on", agreed),
        day(at, "next_on", Ask("When do you look again?", "", who.CHECK_INS)),
        Note("note.changes", "If an objective has to change, do it on “Changes to objectives”."),
    )
