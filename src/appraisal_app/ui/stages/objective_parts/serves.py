"""What an objective serves: a priority of the trust, an aim of the trust, areas of a framework."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.objective_advice import Advice
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import Framework, FrameworkUse
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Field, Note, NoteKind, Option, SelectField
from appraisal_app.ui.stages.fields import Ask, select, text, ticks
from appraisal_app.ui.stages.objective_parts.what import about
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening, titled

_OPTION = 100


def serves(at: At[Any], advice: tuple[Advice, ...]) -> tuple[Block, ...]:
    """The priority, chosen or in words of one's own; the aim; the areas it touches."""
    return (
        *_priority(at),
        _in_own_words(at, about(advice, "strategy_ref")),
        *_aim(at),
        *(_framework(at, each) for each in _for_review(at.record)),
    )


def goes_on_from(at: At[Any], former: tuple[Objective, ...]) -> tuple[Block, ...]:
    """Which earlier objective it continues, when there are any to choose from."""
    key = f"{at.place.key}.carried"
    known = {each.id for each in former}
    if at.value.carried_from and at.value.carried_from not in known:
        sentence = "Carried on from an earlier period. Check the starting point and the dates."
        return (Note(key, sentence, kind=NoteKind.QUIET),)
    if not former:
        return ()
    ask = Ask(
        "Does it go on from an earlier objective?",
        "Then the two can be read side by side. Check the starting point and the dates.",
    )
    options = tuple(Option(each.id, titled(each.title)) for each in former)
    return (select(at, "carried_from", ask, options),)


def _for_review(record: Record) -> tuple[Framework, ...]:
    frameworks = record.cycle.frameworks
    return tuple(each for each in frameworks if each.use is FrameworkUse.REVIEW and each.domains)


def _priority(at: At[Any]) -> tuple[Field, ...]:
    options = tuple(
        Option(each.id, opening(each.title, "Priority without a title"))
        for each in at.record.profile.priorities
    )
    if not options:
        return ()
    ask = Ask(
        "Which priority of the trust does it serve?",
        "The list is kept on the page about the trust.",
    )
    return (_with_its_words(at, select(at, "priority", ask, options)),)


def _with_its_words(at: At[Any], field: SelectField) -> SelectField:
    """Choosing a priority also fills in its title, unless somebody wrote words of their own."""
    place = at.place

    def write(record: Record, answer: str) -> Record:
        objective: Objective | None = place.read(record)
        if objective is None or objective.priority == answer:
            return record
        words = objective.strategy_ref
        if not words.strip() or words == _title(record, objective.priority):
            words = _title(record, answer)
        return place.write(record, replace(objective, priority=answer, strategy_ref=words))

    return replace(field, write=write)


def _title(record: Record, priority_id: str) -> str:
    priority = record.profile.priority(priority_id)
    return priority.title if priority is not None else ""


def _in_own_words(at: At[Any], advice: tuple[str, ...]) -> Field:
    has_list = bool(at.record.profile.priorities)
    ask = Ask(
        "How the priority is called in the documents"
        if has_list
        else "Which priority of the trust's strategy does it serve?",
        "Filled in from the list; write it in your own words if none of them fits."
        if has_list
        else "Its title or number in the strategy.",
        advice=advice,
    )
    return text(at, "strategy_ref", ask)


def _aim(at: At[Any]) -> tuple[Field, ...]:
    options = tuple(
        Option(each.id, opening(each.text, "Aim without words")[:_OPTION])
        for each in at.record.aims.aims
    )
    if not options:
        return ()
    ask = Ask(
        "Which of the trust's own objectives does it serve?",
        "Leave it open if it serves none of them directly.",
    )
    return (select(at, "aim", ask, options),)


def _framework(at: At[Any], framework: Framework) -> Field:
    options = tuple(Option(domain.id, domain.title) for domain in framework.domains)
    ask = Ask(
        phrased("Speaks to: {title}", title=framework.title),
        "Tick what it touches; one or two are enough.",
    )
    return ticks(at, "framework_links", ask, options, suffix=framework.id)
