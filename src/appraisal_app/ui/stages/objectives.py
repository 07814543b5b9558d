"""Objectives as cards, for this period and the next one, with quiet advice on their wording."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.objective_advice import Advice, advice_on
from appraisal_app.domain.objectives import (
    Control,
    Milestone,
    MilestoneState,
    Objective,
    ObjectiveId,
    ObjectiveKind,
    ObjectiveStatus,
    SuccessCriterion,
)
from appraisal_app.domain.process import Framework
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Field,
    ListField,
    Note,
    NoteKind,
    Option,
)
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    select,
    text,
    ticks,
)
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import (
    CONTROLS,
    MILESTONE_STATES,
    OBJECTIVE_KINDS,
    STATUSES,
    opening,
    titled,
)

TITLE_LIMIT = 120
STATEMENT_LIMIT = 1_200


def objective_list(
    at: At[Any], ask: Ask, empty_text: str, in_use: frozenset[str] = frozenset()
) -> ListField:
    """The objectives of an aggregate that has them under `objectives`.

    Those whose ids are in `in_use` have answers or a judgement already and cannot be removed.
    """
    listing = Listing(
        card=lambda item: _card(item, at.value.objectives, in_use),
        make=lambda _, new: Objective(id=ObjectiveId(new)),
        add_label="Add an objective",
        empty_text=empty_text,
    )
    return cards(at, "objectives", ask, listing)


def numbered(no: int, total: int) -> str:
    """Written "Objective 2 of 4"."""
    return f"Objective {no} of {total}"


def _card(at: At[Any], everyone: tuple[Objective, ...], in_use: frozenset[str]) -> Card:
    objective: Objective = at.value
    status = next(each.label for each in STATUSES if each.value == objective.status.value)
    number = numbered(everyone.index(objective) + 1, len(everyone))
    advice = advice_on(objective)
    return Card(
        objective.id,
        titled(objective.title),
        summary=f"{number} · {status}",
        blocks=(
            *_carried(at),
            *_what(at, advice),
            *_standing(at),
            *_links(at),
            _criteria(at, advice),
            _milestones(at, advice),
            *((_kept(at),) if objective.id in in_use else ()),
        ),
        removable=objective.id not in in_use,
        remove_label="Remove this objective",
    )


def _about(advice: tuple[Advice, ...], field: str) -> tuple[str, ...]:
    return tuple(each.sentence for each in advice if each.field == field)


def _carried(at: At[Any]) -> tuple[Block, ...]:
    if not at.value.carried_from:
        return ()
    sentence = "Carried forward from an earlier period. Check the starting point and the dates."
    return (Note(f"{at.place.key}.carried", sentence, kind=NoteKind.QUIET),)


def _kept(at: At[Any]) -> Note:
    sentence = (
        "There are answers to this objective already, so it cannot be removed. Mark it as "
        "withdrawn instead."
    )
    return Note(f"{at.place.key}.kept", sentence, kind=NoteKind.QUIET)


def _what(at: At[Any], advice: tuple[Advice, ...]) -> tuple[Field, ...]:
    title = Ask("Title", "One line that names the change.", advice=_about(advice, "title"))
    statement = Ask(
        "What is to be brought about, and for whom?",
        "What will be different at the end of the period, in a few sentences.",
        advice=_about(advice, "statement"),
    )
    strategy = Ask(
        "Which priority of the trust's strategy does it serve?",
        "Its title or number in the strategy.",
        advice=_about(advice, "strategy_ref"),
    )
    control = Ask(
        "How far is it in the chief executive's own hands?",
        "This keeps the judgement fair.",
        advice=_about(advice, "owner_controls"),
    )
    kind = Ask("What is it about?", "The area that it touches most.")
    return (
        text(at, "title", title, limit=TITLE_LIMIT),
        long_text(at, "statement", statement, limit=STATEMENT_LIMIT),
        select(at, "kind", kind, OBJECTIVE_KINDS, ObjectiveKind),
        text(at, "strategy_ref", strategy),
        choice(at, "owner_controls", control, CONTROLS, Control),
    )


def _standing(at: At[Any]) -> tuple[Field, ...]:
    status = choice(at, "status", Ask("How does it stand?"), STATUSES, ObjectiveStatus)
    objective: Objective = at.value
    if objective.status is not ObjectiveStatus.SET_BY_PANEL:
        return (status,)
    ask = Ask(
        "What does the chief executive say against it?",
        "In the chief executive's own words. It is printed beside the objective.",
    )
    return (status, long_text(at, "ceo_disagreement", ask, limit=STATEMENT_LIMIT))


def _links(at: At[Any]) -> tuple[Field, ...]:
    return tuple(_framework(at, each) for each in at.record.cycle.frameworks)


def _framework(at: At[Any], framework: Framework) -> Field:
    options = tuple(Option(domain.id, domain.title) for domain in framework.domains)
    ask = Ask(f"Speaks to: {framework.title}", "Tick what it touches; one or two are enough.")
    return ticks(at, "framework_links", ask, options, suffix=framework.id)


def _criteria(at: At[Any], advice: tuple[Advice, ...]) -> ListField:
    ask = Ask(
        "How will you know?",
        "One measure or more, each with a starting point, a target and a source.",
        advice=_about(advice, "success_criteria"),
    )
    listing = Listing(
        card=_criterion,
        make=lambda _, new: SuccessCriterion(id=new),
        add_label="Add a measure",
        empty_text="No measure yet. Without one, the review can only compare opinions.",
    )
    return cards(at, "success_criteria", ask, listing)


def _criterion(at: At[Any]) -> Card:
    source = Ask("Source", "Where the figure comes from, and who keeps it.")
    return Card(
        at.value.id,
        opening(at.value.measure, "New measure"),
        blocks=(
            text(at, "measure", Ask("Measure", "What is counted or looked at."), limit=300),
            text(at, "baseline", Ask("Starting point", "Where it stood when you agreed.")),
            text(at, "target", Ask("Target", "Where it should stand at the end.")),
            text(at, "source", source),
            day(at, "due", Ask("By when?", "The day on which it is read.")),
        ),
        removable=True,
        remove_label="Remove this measure",
    )


def _milestones(at: At[Any], advice: tuple[Advice, ...]) -> ListField:
    ask = Ask(
        "When will you look at progress?",
        "One or two days in the year, well before the end.",
        advice=_about(advice, "milestones"),
    )
    listing = Listing(
        card=_milestone,
        make=lambda _, new: Milestone(id=new),
        add_label="Add a milestone",
        empty_text="No milestone yet. Add the first day on which you will look at progress.",
    )
    return cards(at, "milestones", ask, listing)


def _milestone(at: At[Any]) -> Card:
    description = Ask("What should be visible by then?", "One line.")
    return Card(
        at.value.id,
        opening(at.value.description, "New milestone"),
        blocks=(
            text(at, "description", description, limit=300),
            day(at, "due", Ask("When?", "The day on which you look.")),
            choice(at, "state", Ask("What became of it?"), MILESTONE_STATES, MilestoneState),
        ),
        removable=True,
        remove_label="Remove this milestone",
    )
